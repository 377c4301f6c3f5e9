// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guest/AccessMethod.h"

#include "core/splash/AccessRules.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString& what)
{
    return fail(ErrorKind::AccessRequestInvalid, {}, {what});
}

/// The address with one more parameter, which is escaped.
QString withParameter(const QString& url, const QString& name, const QString& value)
{
    const qsizetype hash = url.indexOf(u'#');
    const QString base = hash < 0 ? url : url.left(hash);
    return base + (base.contains(u'?') ? u'&' : u'?') + name + u'='
        + QString::fromLatin1(QUrl::toPercentEncoding(value)) + (hash < 0 ? QString() : url.mid(hash));
}

QString landingOf(const AccessOrder& order)
{
    return order.access.landing.isEmpty() ? order.arrival.original : order.access.landing;
}

/// To a portal of the operator's, whose address only the operator says.
class RedirectMethod : public AccessMethod
{
public:
    Result<AccessHandover> handOver(const AccessOrder& order) const override
    {
        return AccessHandover{
            withParameter(order.access.url, u"grant"_s, QString::fromLatin1(order.grant)), false, {}};
    }
};

/// What stands for bytes in MikroTik's pages: characters up to U+00FF, and "\357", octal. Nothing where it
/// holds something else.
std::optional<QByteArray> octalBytes(const QString& text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\' && i + 3 < text.size()) {
            bool isNumber = false;
            const int value = text.mid(i + 1, 3).toInt(&isNumber, 8);
            if (!isNumber || value > 0xFF)
                return std::nullopt;
            bytes.append(char(value));
            i += 3;
        } else if (c.unicode() > 0xFF) {
            return std::nullopt;
        } else {
            bytes.append(char(c.unicode()));
        }
    }
    return bytes;
}

/// The login page of a MikroTik hotspot: with chap-id and chap-challenge it expects
/// MD5(chap-id + password + chap-challenge) in place of the password (RouterOS, Hotspot, customisation).
class MikroTikMethod : public AccessMethod
{
public:
    Result<AccessHandover> handOver(const AccessOrder& order) const override
    {
        if (order.key.isEmpty())
            return fail(ErrorKind::AccessKeyMissing);
        // Another path of the same router is the router's to say; another host nobody's.
        QString url = order.access.url;
        if (const QString said = checkedWebAddress(order.arrival.loginUrl).value_or(QString());
            !said.isEmpty() && originOf(said) == originOf(url))
            url = said;
        QString password = QString::fromUtf8(order.key);
        const bool chap = !order.arrival.chapId.isEmpty() || !order.arrival.chapChallenge.isEmpty();
        if (chap) {
            const std::optional<QByteArray> id = octalBytes(order.arrival.chapId);
            const std::optional<QByteArray> challenge = octalBytes(order.arrival.chapChallenge);
            if (!id || !challenge || id->size() != 1 || challenge->isEmpty())
                return refused(u"chap-id, chap-challenge"_s);
            password = QString::fromLatin1(
                QCryptographicHash::hash(*id + order.key + *challenge, QCryptographicHash::Md5).toHex());
        }
        AccessHandover handover{url, true, {{u"username"_s, order.access.user}, {u"password"_s, password}}};
        if (const QString landing = landingOf(order); !landing.isEmpty())
            handover.fields.append({u"dst"_s, landing});
        handover.fields.append({u"popup"_s, u"false"_s});
        return handover;
    }
};

bool isPrivate(const QHostAddress& address)
{
    static const QList<std::pair<QHostAddress, int>> networks{QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"172.16.0.0/12"_s), QHostAddress::parseSubnet(u"192.168.0.0/16"_s),
        QHostAddress::parseSubnet(u"100.64.0.0/10"_s), QHostAddress::parseSubnet(u"fc00::/7"_s),
        QHostAddress::parseSubnet(u"fe80::/10"_s)};
    return std::any_of(networks.begin(), networks.end(),
        [&address](const auto& network) { return address.isInSubnet(network); });
}

/// openNDS, forward authentication (FAS) with fas_secure_enabled 1: the token is SHA-256 of hid and faskey.
class OpenNdsMethod : public AccessMethod
{
public:
    Result<AccessHandover> handOver(const AccessOrder& order) const override
    {
        static const QRegularExpression token(u"^[0-9A-Za-z]{8,128}\\z"_s);
        static const QRegularExpression folder(u"^[0-9A-Za-z_-]{1,64}\\z"_s);
        if (order.key.isEmpty())
            return fail(ErrorKind::AccessKeyMissing);
        if (!token.match(order.arrival.hid).hasMatch())
            return refused(u"hid"_s);
        const std::optional<QString> gateway = gatewayOf(order);
        if (!gateway)
            return refused(u"gatewayaddress"_s);
        const QString given = order.arrival.authDir.isEmpty() ? u"opennds_auth"_s : order.arrival.authDir;
        const QString authDir = QString(given).remove(u'/');
        if (!folder.match(authDir).hasMatch())
            return refused(u"authdir"_s);
        const QByteArray hash
            = QCryptographicHash::hash(order.arrival.hid.toLatin1() + order.key, QCryptographicHash::Sha256);
        QString url
            = withParameter(*gateway + u'/' + authDir + u'/', u"tok"_s, QString::fromLatin1(hash.toHex()));
        const QString landing = landingOf(order);
        // It wants one; its own status page stands there otherwise.
        url = withParameter(url, u"redir"_s, landing.isEmpty() ? *gateway + u'/' : landing);
        return AccessHandover{url, false, {}};
    }

private:
    /// Where the operator named the gateway, that one; else the one that sent the guest, in the guest's own
    /// network: a stranger's link must not make us send anybody out into the world.
    static std::optional<QString> gatewayOf(const AccessOrder& order)
    {
        if (!order.access.url.isEmpty())
            return originOf(order.access.url);
        const QUrl url(u"http://"_s + order.arrival.gateway, QUrl::StrictMode);
        const bool bare = url.isValid() && url.path().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery()
            && !url.hasFragment();
        if (!bare || !isPrivate(QHostAddress(url.host())))
            return std::nullopt;
        return originOf(url.toString());
    }
};

}

const AccessMethod* accessMethod(AccessKind kind)
{
    static const RedirectMethod redirect;
    static const MikroTikMethod mikroTik;
    static const OpenNdsMethod openNds;
    switch (kind) {
    case AccessKind::Redirect:
        return &redirect;
    case AccessKind::MikroTik:
        return &mikroTik;
    case AccessKind::OpenNds:
        return &openNds;
    case AccessKind::None:
        break;
    }
    return nullptr;
}

QString originOf(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return {};
    const QString origin
        = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
              .toString(QUrl::FullyEncoded);
    return origin.endsWith(u'/') ? origin.chopped(1) : origin;
}

}
