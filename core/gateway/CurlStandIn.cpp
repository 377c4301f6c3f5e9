// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlStandIn.h"

#include <QRegularExpression>
#include <QStringList>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Every repetition is bounded, so that no text takes long.
const QRegularExpression& standInPattern()
{
    static const QStringList shapes{
        u"\\$\\{[A-Za-z_][^{}\\r\\n]{0,80}\\}"_s,
        u"(?<![A-Za-z0-9])\\$(?:env:)?[A-Za-z_][A-Za-z0-9_]{0,80}"_s,
        u"\\{\\{[^{}\"\\r\\n]{1,80}\\}\\}"_s,
        u"\\{[A-Za-z_][A-Za-z0-9_ .-]{0,60}\\}"_s,
        u"<[A-Za-z][^<>\"\\r\\n]{0,60}>"_s,
        u"%(?![0-9A-Fa-f]{2})[A-Za-z_][A-Za-z0-9_]{0,60}%"_s,
        u"%[A-Za-z_][A-Za-z0-9_]{0,60}%(?![0-9A-Fa-f]{2})"_s,
        u"\\[(?:YOUR|Your|your|INSERT|Insert|insert)[^\\]\"\\r\\n]{0,60}\\]"_s,
        // YOUR_API_KEY, your-api-key, yourApiKey, YOUR API KEY
        u"(?<![A-Za-z0-9_])(?:YOUR|MY|INSERT|REPLACE|ENTER)(?:[_ -][A-Z0-9]{1,30}){1,6}(?![A-Za-z0-9])"_s,
        u"(?<![A-Za-z0-9_])(?:[Yy]our|[Mm]y|[Ii]nsert|[Rr]eplace|[Ee]nter)(?:[_-][A-Za-z0-9]{1,30}){1,6}(?![A-Za-z0-9])"_s,
        u"(?<![A-Za-z0-9_])[Yy]our(?:[A-Z][A-Za-z0-9]{1,30}){1,4}(?![A-Za-z0-9])"_s,
        // API_KEY, ACCOUNT_SID
        u"(?<![A-Za-z0-9_])(?:[A-Z0-9]{1,20}_){0,4}(?:API_?KEY|ACCESS_?KEY|TOKEN|SECRET|PASSWORD|USERNAME|"
        "ACCOUNT_?SID|ACCOUNT_?ID|AUTH_?ID)(?:_[A-Z0-9]{1,20}){0,3}(?![A-Za-z0-9_])"_s,
        // ACxxxxxxxxxxxxxxxx, +1XXXXXXXXXX, ********
        u"(?<![A-Za-z0-9+])\\+?[A-Za-z0-9]{0,6}(?:x{4,}|X{4,})(?:-[xX]{3,}){0,6}(?![A-Za-z0-9])"_s,
        u"\\*{4,}|\u2022{3,}"_s,
    };
    static const QRegularExpression pattern(shapes.join(u'|'));
    return pattern;
}

}

QString plainName(const QString& written)
{
    static const QRegularExpression hump(u"(?<=[a-z0-9])(?=[A-Z])"_s);
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    static const QRegularExpression filler(
        u"\\A(?:env_|your_|my_|insert_|replace_(?:with_)?|enter_|the_|here_)+|_(?:here|goes_here)\\z"_s);
    QString name = written.section(u":-"_s, 0, 0);
    name = name.replace(hump, u"_"_s).toLower().replace(other, u"_"_s);
    while (name.startsWith(u'_'))
        name.remove(0, 1);
    while (name.endsWith(u'_'))
        name.chop(1);
    name.remove(filler);
    static const QRegularExpression crosses(u"\\A[a-z0-9]{0,6}x{4,}(?:_x+)*\\z"_s);
    if (crosses.match(name).hasMatch())
        name.clear();
    return name.left(40);
}

QList<StandIn> findStandIns(const QString& text)
{
    QList<StandIn> found;
    auto matches = standInPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found.append(StandIn{match.capturedStart(), match.capturedLength(), plainName(match.captured())});
    }
    return found;
}

qsizetype indexOutside(
    const QString& text, const QList<StandIn>& standIns, const QString& wanted, qsizetype from)
{
    qsizetype next = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        while (next < standIns.size() && standIns.at(next).start + standIns.at(next).length <= i)
            ++next;
        if (next < standIns.size() && standIns.at(next).start <= i)
            i = standIns.at(next).start + standIns.at(next).length - 1;
        else if (wanted.contains(text.at(i)))
            return i;
    }
    return text.size();
}

qsizetype indexOutside(const QString& text, const QString& wanted, qsizetype from)
{
    return indexOutside(text, findStandIns(text), wanted, from);
}

bool isExampleWord(const QString& value, const QString& fieldName)
{
    static const QStringList words{u"username"_s, u"user"_s, u"login"_s, u"password"_s, u"pass"_s,
        u"passwd"_s, u"secret"_s, u"token"_s, u"key"_s, u"api_key"_s, u"apikey"_s, u"api_secret"_s,
        u"auth_token"_s, u"access_token"_s, u"access_key"_s, u"sid"_s, u"account_sid"_s, u"auth_id"_s,
        u"account_id"_s, u"my_password"_s, u"..."_s, u"\u2026"_s};
    if (value == "..."_L1 || value == u"\u2026")
        return true;
    const QString name = plainName(value);
    return !name.isEmpty()
        && (words.contains(name) || (!fieldName.isEmpty() && name == plainName(fieldName)));
}

}
