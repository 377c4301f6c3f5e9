// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Location.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSsid = 32; ///< bytes
constexpr qsizetype longestQuoted = 60;

/// Characters that nobody sees, but for the two that some scripts need inside of words.
bool isInvisible(char32_t c)
{
    constexpr char32_t zeroWidthNonJoiner = 0x200C;
    constexpr char32_t zeroWidthJoiner = 0x200D;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return c != zeroWidthNonJoiner && c != zeroWidthJoiner;
    default:
        return false;
    }
}

}

QString toWord(AccessKind kind)
{
    switch (kind) {
    case AccessKind::Redirect:
        return u"redirect"_s;
    case AccessKind::MikroTik:
        return u"mikrotik"_s;
    case AccessKind::OpenNds:
        return u"opennds"_s;
    case AccessKind::None:
        break;
    }
    return u"none"_s;
}

std::optional<AccessKind> accessKindFromWord(QStringView word)
{
    for (const AccessKind kind :
        {AccessKind::None, AccessKind::Redirect, AccessKind::MikroTik, AccessKind::OpenNds}) {
        if (word == toWord(kind))
            return kind;
    }
    return std::nullopt;
}

QString quotable(const QString& text)
{
    QString printable = text.left(longestQuoted);
    if (text.size() > longestQuoted) {
        printable.chop(printable.at(longestQuoted - 2).isHighSurrogate() ? 2 : 1);
        printable += u'…';
    }
    for (QChar& c : printable) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return printable.isValidUtf16() ? printable : QString(QChar::ReplacementCharacter);
}

QString locationKey(const QString& name)
{
    return name.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

Result<QString> checkLocationName(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return fail(ErrorKind::FieldMissing, u"name"_s);
    const auto refused
        = [&trimmed] { return fail(ErrorKind::LocationNameInvalid, u"name"_s, {quotable(trimmed)}); };
    if (!trimmed.isValidUtf16())
        return refused();
    const QList<uint> characters = trimmed.toUcs4();
    if (characters.size() > maxLocationName)
        return refused();
    if (std::any_of(characters.begin(), characters.end(), [](uint c) { return isInvisible(c); }))
        return refused();
    if (std::none_of(characters.begin(), characters.end(), [](uint c) { return QChar::isLetter(c); }))
        return refused();
    return trimmed;
}

Result<QStringList> checkSsids(const QStringList& ssids)
{
    QStringList checked;
    for (const QString& ssid : ssids) {
        const qsizetype bytes = ssid.toUtf8().size();
        if (bytes < 1 || bytes > longestSsid || !ssid.isValidUtf16() || ssid.contains(QChar::Null))
            return fail(ErrorKind::SsidInvalid, u"ssids"_s, {quotable(ssid)});
        if (checked.contains(ssid))
            continue;
        if (checked.size() == maxSsids)
            return fail(ErrorKind::ConfigTooMany, u"ssids"_s, {QString::number(maxSsids)});
        checked.append(ssid);
    }
    return checked;
}

}
