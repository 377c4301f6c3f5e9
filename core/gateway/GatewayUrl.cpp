// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GatewayUrl.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

const QString field = u"url"_s;

bool isLocalHost(const QString& host)
{
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1))
        return true;
    QString bare = host;
    if (bare.startsWith(u'[') && bare.endsWith(u']'))
        bare = bare.mid(1, bare.size() - 2);
    const QHostAddress address(bare);
    return !address.isNull() && address.isLoopback();
}

bool isBadCharacter(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

}

Result<UrlParts> splitGatewayUrl(const QString& text)
{
    const QString url = text.trimmed();
    if (url.isEmpty())
        return fail(ErrorKind::FieldMissing, field);
    if (std::any_of(url.begin(), url.end(), isBadCharacter))
        return fail(ErrorKind::UrlInvalid, field);

    const qsizetype schemeEnd = url.indexOf("://"_L1);
    if (schemeEnd < 0)
        return fail(ErrorKind::UrlScheme, field, {QString()});
    UrlParts parts;
    parts.scheme = url.left(schemeEnd).toLower();
    if (parts.scheme != "http"_L1 && parts.scheme != "https"_L1)
        return fail(ErrorKind::UrlScheme, field, {parts.scheme});

    const QString afterScheme = url.mid(schemeEnd + 3);
    qsizetype authorityEnd = 0;
    while (authorityEnd < afterScheme.size() && !u"/?#\\"_s.contains(afterScheme.at(authorityEnd)))
        ++authorityEnd;
    const QString authority = afterScheme.left(authorityEnd);
    parts.rest = afterScheme.mid(authorityEnd);

    if (authority.contains(u'@'))
        return fail(ErrorKind::UrlLogin, field);
    if (authority.contains(u'%'))
        return fail(ErrorKind::UrlPlaceholderInHost, field);
    if (authority.isEmpty() || authority.startsWith(u':'))
        return fail(ErrorKind::UrlHostMissing, field);
    if (parts.rest.startsWith(u'\\'))
        return fail(ErrorKind::UrlInvalid, field);
    if (parts.rest.contains(u'#'))
        return fail(ErrorKind::UrlFragment, field);

    const QUrl base(parts.scheme + "://"_L1 + authority, QUrl::StrictMode);
    if (!base.isValid() || base.host().isEmpty())
        return fail(ErrorKind::UrlInvalid, field);
    parts.host = base.host(QUrl::FullyEncoded).toLower();
    if (parts.host.contains(u':'))
        parts.host = u'[' + parts.host + u']';
    parts.port = base.port();
    parts.origin = parts.scheme + "://"_L1 + parts.host;
    if (parts.port >= 0)
        parts.origin += u':' + QString::number(parts.port);
    parts.local = isLocalHost(parts.host);
    return parts;
}

}
