// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AboutDialog.h"

#include "core/app/SupportInfo.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ThemedLabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 64;

/// What only the window knows.
QList<std::pair<QString, QString>> screenFacts(const QWidget* window)
{
    QList<std::pair<QString, QString>> facts{{u"Window system"_s, QGuiApplication::platformName()}};
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    if (!desktop.isEmpty())
        facts.append({u"Desktop"_s, desktop});
    if (const QScreen* screen = window->screen())
        facts.append({u"Screen"_s,
            u"%1 x %2, scale %3"_s.arg(screen->size().width())
                .arg(screen->size().height())
                .arg(screen->devicePixelRatio())});
    facts.append({u"Text"_s, u"%1 px"_s.arg(QFontInfo(window->font()).pixelSize())});
    facts.append({u"Look"_s, themeOf(window).dark ? u"dark"_s : u"light"_s});
    return facts;
}

}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"about"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About OTPost"));

    auto* icon = new QLabel;
    icon->setPixmap(appIcon().pixmap(iconSize));
    icon->setAlignment(Qt::AlignTop);
    auto* name = new ThemedLabel(u"OTPost %1"_s.arg(QStringLiteral(OTPOST_VERSION)), TextRole::Title);
    auto* what = new QLabel(
        tr("One-time codes and other texts for guest Wi-Fi, by the SMS gateways that you choose."));
    what->setWordWrap(true);
    auto* licence = new QLabel(
        tr("Free software under the GNU General Public License, version 3 or later. The licences of "
           "its parts come with it."));
    licence->setWordWrap(true);

    const QList<std::pair<QString, QString>> facts
        = supportFacts() + screenFacts(parent != nullptr ? parent : this);
    m_text = supportText(facts);
    auto* versions = new QFormLayout;
    versions->setVerticalSpacing(metrics::space4);
    for (const auto& [key, value] : facts.mid(1)) {
        auto* text = new QLabel(value);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(key + u": "_s + value);
        versions->addRow(key, text);
    }

    auto* words = new QVBoxLayout;
    words->setSpacing(metrics::space12);
    words->addWidget(name);
    words->addWidget(what);
    words->addWidget(licence);
    words->addLayout(versions);
    auto* top = new QHBoxLayout;
    top->setSpacing(metrics::space16);
    top->addWidget(icon);
    top->addLayout(words, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("Copy for support"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyForSupport"_s);
    copy->setToolTip(tr("Versions and system as text. No secret, no number and no message is in it."));
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        QGuiApplication::clipboard()->setText(m_text);
        copy->setText(tr("Copied"));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space16);
    layout->setSpacing(metrics::space24);
    layout->addLayout(top);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

}
