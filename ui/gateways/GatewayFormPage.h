// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/gateway/GatewayService.h"
#include "core/model/Gateway.h"
#include "ui/gateways/PreviewPane.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace otpost {
class SendService;
}

namespace otpost::ui {

class GatewayForm;
class HintLabel;
class PageHeader;
class SegmentTabs;
class TestPane;

/// Adds or edits one gateway: its fields at one side, the preview and the test at the other. Reused for one
/// gateway after the other.
class GatewayFormPage : public QWidget
{
    Q_OBJECT

public:
    enum class Pane { Preview, Test };

    /// The references must outlive the page. `settings` keeps "test/phone" and "gatewayForm/splitter".
    GatewayFormPage(GatewayService& gateways, SendService& sender, QSettings& settings,
        const SampleDefaults& defaults, QWidget* parent = nullptr);
    ~GatewayFormPage() override;

    /// Shows a gateway: a stored one to change it, one with id 0 to add it (its fields may be filled).
    void edit(const Gateway& gateway, Pane pane = Pane::Preview);
    /// Shows a gateway that came from elsewhere, with its secrets, to be looked at, tried and saved.
    void edit(const GatewayDraft& draft, Pane pane = Pane::Preview);
    /// Whether there is something that was not saved.
    bool isDirty() const;
    /// True if the page may be left now. Otherwise asks what to do with the changes; closed() follows if
    /// the answer is to save them (and that works) or to discard them.
    bool canClose();
    /// A gateway as it is stored now. Where it is the one that is shown, and nothing was changed here, it is
    /// shown as another program or an undo has left it.
    void follow(const Gateway& stored);
    /// Key of the field with the focus; empty: none.
    QString focusedField() const;

public Q_SLOTS:
    /// Saves; shows what is wrong and goes to the first problem where it cannot.
    void save();

Q_SIGNALS:
    /// The gateway as stored, and what it was before.
    void saved(const otpost::GatewayChange& change);
    /// A topic of the help; see shell/Help.h.
    void helpWanted(const QString& topic);
    /// The page is done with: back to the list.
    void closed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void begin(const Gateway& gateway, Pane pane);
    void build(QSettings& settings, const SampleDefaults& defaults, SendService& sender);
    void makeShortcuts();
    void goBack();
    void discard();
    void askBeforeLeaving(bool offerSave);
    void refreshHeader();
    void refreshChecked();
    void showTest();
    void goToField(const QString& key);
    void setSaving(bool saving);
    void store(bool whateverChanged);
    void endSave(const Result<GatewayChange>& result);
    void askAfterChange();
    void showTheirs();
    std::optional<GatewayDraft> draftForTest();

    GatewayService& m_gateways;
    QSettings& m_settings;
    Gateway m_original;
    PageHeader* m_header = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_save = nullptr;
    HintLabel* m_failure = nullptr;
    QSplitter* m_splitter = nullptr;
    GatewayForm* m_form = nullptr;
    SegmentTabs* m_tabs = nullptr;
    QStackedWidget* m_panes = nullptr;
    PreviewPane* m_preview = nullptr;
    TestPane* m_test = nullptr;
    QPointer<QWidget> m_focusBeforeSave;
    bool m_saving = false;
    bool m_closeAfterSave = false;
    bool m_sized = false;
};

}
