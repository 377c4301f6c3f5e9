// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/SplashPage.h"
#include "ui/splash/PhoneView.h"
#include "ui/widgets/UndoBar.h"

#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QPushButton;

namespace otpost::ui {

class PhoneFrame;
class SegmentTabs;
class Switch;
class ThemedLabel;

/// Where the service at `base` ("http://127.0.0.1:8085") shows a page to guests of the first location and
/// network that it is enabled for; empty where it is enabled nowhere. Pure.
QString servedPage(const QString& base, const SplashPage& page, const QList<Location>& locations);

/// What guests see of a page, in a telephone that follows every keystroke: each step, in each language, in
/// light and dark. Opens the page in a browser: the service's own where that shows it, else a file like it.
class SplashPreview : public QWidget
{
    Q_OBJECT

public:
    /// Opens an address; true where something did.
    using Opener = std::function<bool(const QUrl&)>;

    explicit SplashPreview(QWidget* parent = nullptr);
    ~SplashPreview() override;

    /// As it is now, saved or not; `location`: the name of a place where it is enabled, or empty.
    void setPage(const SplashPage& page, const QString& location);
    /// Of guestLanguages().
    void setLanguage(const QString& language);
    PhoneFrame* phone() const { return m_phone; }
    void setOpener(Opener opener) { m_opener = std::move(opener); }
    /// Where the service shows exactly this page; empty: nowhere.
    using Served = std::function<QString(const SplashPage&)>;
    void setServed(Served served) { m_served = std::move(served); }

Q_SIGNALS:
    void noticeRaised(const otpost::ui::Notice& notice);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    PhoneView view() const;
    void refresh();
    void openInBrowser();
    Result<QUrl> writeFile();

    SplashPage m_page;
    QString m_location;
    SegmentTabs* m_steps;
    QPushButton* m_open;
    PhoneFrame* m_phone;
    QComboBox* m_language;
    Switch* m_dark;
    ThemedLabel* m_caption;
    Opener m_opener;
    Served m_served;
    std::unique_ptr<QTemporaryDir> m_files; ///< of pages that were opened; gone with this
};

}
