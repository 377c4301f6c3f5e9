// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/SplashPreview.h"

#include "ui/splash/PhoneFrame.h"
#include "ui/splash/SplashForm.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/SegmentTabs.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/ThemedLabel.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal smallestScale = 0.6;

}

SplashPreview::SplashPreview(QWidget* parent)
    : QWidget(parent)
    , m_steps(new SegmentTabs(this))
    , m_open(new QPushButton(icon(u"external-link"_s), tr("Open in browser"), this))
    , m_phone(new PhoneFrame(this))
    , m_language(new QComboBox(this))
    , m_dark(new Switch(this))
    , m_caption(new ThemedLabel({}, TextRole::Hint, &Colors::text2, this))
    , m_opener([](const QUrl& url) { return QDesktopServices::openUrl(url); })
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_steps->setObjectName(u"previewSteps"_s);
    m_steps->setAccessibleName(tr("Step of the guest"));
    m_steps->addSegment(tr("Number"));
    m_steps->addSegment(tr("Code"));
    m_steps->addSegment(tr("Online"));
    m_open->setObjectName(u"openInBrowser"_s);
    setStyleFlag(m_open, "link");
    m_language->setObjectName(u"previewLanguage"_s);
    m_language->setAccessibleName(tr("Language of the guest"));
    for (const QString& language : guestLanguages())
        m_language->addItem(icon(u"languages"_s), languageName(language), language);
    const QString own = QLocale().name().left(2);
    m_language->setCurrentIndex(std::max(0, m_language->findData(own)));
    m_dark->setObjectName(u"previewDark"_s);
    auto* darkWords = new QLabel(tr("Dark mode"), this);
    darkWords->setBuddy(m_dark);
    m_dark->setAccessibleName(darkWords->text());
    m_caption->setAlignment(Qt::AlignHCenter);
    m_caption->setWordWrap(true);

    auto* top = new QHBoxLayout;
    top->addWidget(m_steps);
    top->addStretch(1);
    top->addWidget(m_open);
    auto* under = new QHBoxLayout;
    under->setSpacing(metrics::space8);
    under->addWidget(m_language);
    under->addStretch(1);
    under->addWidget(m_dark);
    under->addWidget(darkWords);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space12);
    column->setSpacing(metrics::space8);
    column->addLayout(top);
    column->addStretch(1);
    column->addWidget(m_phone, 0, Qt::AlignHCenter);
    column->addStretch(1);
    column->addLayout(under);
    column->addWidget(m_caption);

    connect(m_steps, &QTabBar::currentChanged, this, &SplashPreview::refresh);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SplashPreview::refresh);
    connect(m_dark, &Switch::toggled, this, &SplashPreview::refresh);
    connect(m_open, &QPushButton::clicked, this, &SplashPreview::openInBrowser);
    refresh();
}

SplashPreview::~SplashPreview() = default;

void SplashPreview::setPage(const SplashPage& page, const QString& location)
{
    m_page = page;
    m_location = location;
    // Without codes a guest goes from the number to the end.
    if (!page.otp && m_steps->currentIndex() == 1)
        m_steps->setCurrentIndex(0);
    m_steps->setTabEnabled(1, page.otp);
    refresh();
}

void SplashPreview::setLanguage(const QString& language)
{
    const int index = m_language->findData(language);
    if (index >= 0)
        m_language->setCurrentIndex(index);
}

PhoneView SplashPreview::view() const
{
    PhoneView view;
    view.page = m_page;
    view.language = m_language->currentData().toString();
    view.step = PhoneStep(std::max(0, m_steps->currentIndex()));
    view.dark = m_dark->isChecked();
    view.location = m_location;
    return view;
}

void SplashPreview::refresh()
{
    m_phone->showView(view());
    m_caption->setText(
        tr("%1. The page follows the guest's language.", "a language").arg(m_language->currentText()));
}

void SplashPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const QSize full = PhoneFrame::fullSize();
    const int taken = m_steps->sizeHint().height() + m_language->sizeHint().height()
        + m_caption->sizeHint().height() + 2 * metrics::space12 + 5 * metrics::space8;
    const qreal high = qreal(height() - taken) / full.height();
    const qreal wide = qreal(width() - 2 * metrics::space16) / full.width();
    m_phone->setScale(std::clamp(std::min(high, wide), smallestScale, 1.0));
}

void SplashPreview::openInBrowser()
{
    const auto tell = [this](const QString& words, const QString& iconName) {
        Q_EMIT noticeRaised(Notice{words, iconName, {}});
    };
    const QString served = m_served ? m_served(m_page) : QString();
    Result<QUrl> address = served.isEmpty() ? writeFile() : QUrl(served, QUrl::StrictMode);
    if (!address)
        tell(describe(address.error()), u"triangle-alert"_s);
    else if (!m_opener(*address))
        tell(tr("No browser could be opened. The page is here: %1").arg(address->toDisplayString()),
            u"triangle-alert"_s);
    else if (served.isEmpty())
        tell(tr("The browser shows a preview, in which nothing is sent."), u"external-link"_s);
    else if (m_page.otp)
        tell(tr("The browser shows the page that guests get. A number typed there gets a real SMS."),
            u"external-link"_s);
    else
        tell(tr("The browser shows the page that guests get."), u"external-link"_s);
}

/// One for each step, so that several can be looked at side by side.
Result<QUrl> SplashPreview::writeFile()
{
    if (!m_files)
        m_files = std::make_unique<QTemporaryDir>();
    const PhoneView shown = view();
    QFile file(m_files->filePath(u"%1-%2.html"_s.arg(shown.language).arg(int(shown.step) + 1)));
    const QByteArray document = previewDocument(shown);
    if (!m_files->isValid() || !file.open(QIODevice::WriteOnly) || file.write(document) != document.size()
        || !file.flush())
        return tl::unexpected(Error{ErrorKind::FileUnwritable, {}, {file.fileName(), file.errorString()}});
    return QUrl::fromLocalFile(file.fileName());
}

QString servedPage(const QString& base, const SplashPage& page, const QList<Location>& locations)
{
    const auto place = std::find_if(locations.begin(), locations.end(),
        [&page](const Location& location) { return page.locations.contains(location.id); });
    if (base.isEmpty() || page.address.isEmpty() || place == locations.end())
        return {};
    const auto encoded
        = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QString address = u"%1/splash/%2?location=%3"_s.arg(base, encoded(page.address), encoded(place->name));
    const QString ssid = page.ssids.isEmpty() ? place->ssids.value(0) : page.ssids.first();
    if (!ssid.isEmpty())
        address += "&ssid="_L1 + encoded(ssid);
    return address;
}

}
