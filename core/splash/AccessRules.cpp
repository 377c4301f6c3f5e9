// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/splash/AccessRules.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 1'000;
constexpr qsizetype longestUser = 100;
constexpr qsizetype longestKey = 200;

bool isKeyGood(const QByteArray& key)
{
    return !key.isEmpty() && key.size() <= longestKey
        && std::none_of(key.begin(), key.end(), [](char c) { return c >= 0 && c < ' '; });
}

Result<void> checkKey(const LocationAccessDraft& draft, const QStringList& hosts)
{
    const bool given = draft.key && isKeyGood(*draft.key);
    const bool stored = !draft.key && draft.access.key.isSet() && isBoundTo(draft.access.key, hosts);
    return given || stored ? Result<void>() : Result<void>(fail(ErrorKind::AccessKeyMissing, u"key"_s));
}

}

std::optional<QString> checkedWebAddress(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool strange = std::any_of(trimmed.begin(), trimmed.end(),
        [](QChar c) { return c.unicode() <= 0x20 || c == u'\\' || c == u'"' || c == u'<'; });
    if (strange || trimmed.size() > longestAddress || !url.isValid()
        || (scheme != "http"_L1 && scheme != "https"_L1) || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    return QString::fromLatin1(url.toEncoded());
}

QString describe(AccessKind kind)
{
    switch (kind) {
    case AccessKind::Redirect:
        return QCoreApplication::translate("AccessKind", "Redirect with a signed grant");
    case AccessKind::MikroTik:
        return QCoreApplication::translate("AccessKind", "MikroTik hotspot");
    case AccessKind::OpenNds:
        return QCoreApplication::translate("AccessKind", "openNDS");
    case AccessKind::None:
        break;
    }
    return QCoreApplication::translate("AccessKind", "None: the page only says that all is well");
}

Result<LocationAccess> checkAccess(const LocationAccessDraft& draft)
{
    LocationAccess access;
    access.kind = draft.access.kind;
    if (access.kind == AccessKind::None)
        return access;
    if (const QString landing = draft.access.landing.trimmed(); !landing.isEmpty()) {
        const std::optional<QString> checked = checkedWebAddress(landing);
        if (!checked)
            return fail(ErrorKind::AccessUrlInvalid, u"landing"_s, {quotable(landing)});
        access.landing = *checked;
    }
    const QString url = draft.access.url.trimmed();
    if (url.isEmpty() && access.kind != AccessKind::OpenNds)
        return fail(ErrorKind::AccessUrlMissing, u"url"_s, {describe(access.kind)});
    if (!url.isEmpty()) {
        const std::optional<QString> checked = checkedWebAddress(url);
        if (!checked)
            return fail(ErrorKind::AccessUrlInvalid, u"url"_s, {quotable(url)});
        access.url = *checked;
    }
    if (access.kind == AccessKind::Redirect) {
        access.landing.clear(); // the portal decides
        return access;
    }
    QStringList hosts; // a faskey is sent nowhere
    if (access.kind == AccessKind::MikroTik) {
        hosts.append(QUrl(access.url).host().toLower());
        access.user = draft.access.user.trimmed();
        if (access.user.isEmpty() || access.user.size() > longestUser)
            return fail(ErrorKind::FieldMissing, u"user"_s);
    }
    if (const Result<void> key = checkKey(draft, hosts); !key)
        return tl::unexpected(key.error());
    access.key = draft.key ? SecretRef::fresh(hosts) : draft.access.key;
    return access;
}

}
