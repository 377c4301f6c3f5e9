// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"
#include "core/model/SplashPage.h"
#include "ui/widgets/UndoBar.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QSettings;
class QSplitter;

namespace otpost {
class SplashService;
}

namespace otpost::ui {

class HintLabel;
class PageHeader;
class SplashForm;
class SplashPreview;

/// Adds or edits one splash page: its fields at one side, a telephone with what guests see at the other.
/// Reused for one page after the other.
class SplashEditor : public QWidget
{
    Q_OBJECT

public:
    /// The references must outlive this. `settings` keeps "splashForm/splitter".
    SplashEditor(SplashService& splash, QSettings& settings, QWidget* parent = nullptr);

    /// Shows a page: a stored one to change it, one with id 0 to add it.
    void edit(const SplashPage& page);
    void setAround(
        const QList<SplashPage>& pages, const QList<Location>& locations, const QList<Gateway>& gateways);
    bool isDirty() const;
    /// True if the editor may be left now. Otherwise asks what to do with the changes; closed() follows if
    /// the answer is to save them (and that works) or to discard them.
    bool canClose();
    SplashPreview* preview() const { return m_preview; }

public Q_SLOTS:
    /// Saves; shows what is wrong and goes to the first problem where it cannot.
    void save();

Q_SIGNALS:
    void saved(const otpost::SplashPage& page);
    void closed();
    void dirtyChanged(bool dirty);
    void noticeRaised(const otpost::ui::Notice& notice);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void refreshHeader();
    void refreshPreview();
    void goBack();
    void discard();
    void setSaving(bool saving);
    void endSave(const Result<SplashPage>& stored);

    SplashService& m_splash;
    QSettings& m_settings;
    QList<Location> m_locations;
    PageHeader* m_header = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_save = nullptr;
    HintLabel* m_failure = nullptr;
    QSplitter* m_splitter = nullptr;
    SplashForm* m_form = nullptr;
    SplashPreview* m_preview = nullptr;
    std::function<void()> m_afterSave;
    bool m_saving = false;
    bool m_sized = false;
};

}
