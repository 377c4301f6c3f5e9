// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/HeaderRules.h"

#include "core/secrets/SecretStore.h"

#include <QStringList>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

bool isLetterOrDigit(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isTokenCharacter(QChar c)
{
    return isLetterOrDigit(c) || u"!#$%&'*+-.^_`|~"_s.contains(c);
}

const QStringList& reservedNames()
{
    static const QStringList names{u"host"_s, u"content-length"_s, u"transfer-encoding"_s, u"connection"_s,
        u"keep-alive"_s, u"te"_s, u"trailer"_s, u"upgrade"_s, u"expect"_s, u"accept-encoding"_s,
        u"proxy-connection"_s, u"proxy-authorization"_s};
    return names;
}

Result<void> checkLength(const QString& field, const QString& name, const QByteArray& value)
{
    if (value.isEmpty())
        return fail(ErrorKind::SecretEmpty, field, {name});
    if (value.size() > maxSecretBytes)
        return fail(ErrorKind::SecretTooLong, field, {name, QString::number(maxSecretBytes)});
    return {};
}

}

Result<void> checkHeaderName(const QString& name)
{
    if (name.isEmpty())
        return fail(ErrorKind::FieldMissing, u"headers"_s);
    if (!std::all_of(name.begin(), name.end(), isTokenCharacter)) {
        QString printable = name;
        for (QChar& c : printable) {
            if (!c.isPrint())
                c = u'\uFFFD';
        }
        return fail(ErrorKind::HeaderNameInvalid, u"headers"_s, {printable.left(60)});
    }
    if (reservedNames().contains(name.toLower()))
        return fail(ErrorKind::HeaderNameReserved, u"headers"_s, {name});
    return {};
}

Result<void> checkHeaderValue(const QString& name, const QByteArray& value)
{
    const bool bad = std::any_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7f;
    });
    if (bad)
        return fail(ErrorKind::HeaderValueInvalid, u"headers"_s, {name});
    return checkLength(u"headers"_s, name, value);
}

Result<void> checkSecretName(const QString& name)
{
    if (name.isEmpty())
        return fail(ErrorKind::FieldMissing, u"secrets"_s);
    const bool good = std::all_of(
        name.begin(), name.end(), [](QChar c) { return isLetterOrDigit(c) || u"_-."_s.contains(c); });
    if (!good)
        return fail(ErrorKind::SecretNameInvalid, u"secrets"_s, {name.left(60)});
    return {};
}

Result<void> checkSecretValue(const QString& name, const QByteArray& value)
{
    return checkLength(u"secrets"_s, name, value);
}

}
