// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guest/GuestPreview.h"

#include "core/splash/Logo.h"

#include <QRegularExpression>

namespace otpost {

using namespace Qt::StringLiterals;

QByteArray renderGuestPreview(const GuestView& view)
{
    QString document = QString::fromUtf8(renderGuestPage(view));
    // Only attributes of the page's own elements hold such addresses: what an operator wrote is escaped, and
    // of links only those to whole addresses are kept.
    static const QRegularExpression logo(u"(<img class=\"logo\" src=\")/splash/[^\"]*\""_s);
    static const QRegularExpression form(u"<form method=\"post\" action=\"/splash/[^\"]*\""_s);
    static const QRegularExpression link(u"<a href=\"/splash/[^\"]*\""_s);
    if (const Result<LogoInfo> info = checkLogo(view.page.logo); info)
        document.replace(logo,
            u"\\1data:%1;base64,%2\""_s.arg(
                QString::fromLatin1(info->mediaType), QString::fromLatin1(view.page.logo.toBase64())));
    document.replace(form, u"<form action=\"#\" onsubmit=\"return false\""_s);
    document.replace(link, u"<a href=\"#\""_s);
    return document.toUtf8();
}

}
