// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SplashInput.h"

#include "app/cli/LocationInput.h"
#include "app/cli/Words.h"
#include "core/model/SplashFields.h"

#include <QFile>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

/// What stands for the value in the help.
QString placeholderOf(const SplashField& field)
{
    switch (field.kind) {
    case SplashFieldKind::Switch:
        return u"on|off"_s;
    case SplashFieldKind::Choice:
        return field.choices.join(u'|');
    case SplashFieldKind::Number:
        return u"N"_s;
    case SplashFieldKind::Color:
        return u"#RRGGBB"_s;
    case SplashFieldKind::Countries:
        return u"COUNTRY"_s;
    case SplashFieldKind::Ssids:
        return u"SSID"_s;
    case SplashFieldKind::Locations:
        return u"NAME"_s;
    case SplashFieldKind::Logo:
        return u"FILE"_s;
    default:
        break;
    }
    return field.perLanguage ? u"[LANGUAGE=]TEXT"_s : u"TEXT"_s;
}

Error at(Error error, const QString& field)
{
    if (error.field.isEmpty())
        error.field = field;
    return error;
}

/// "de=Willkommen" is for German; a text without a language for all that have none of their own.
std::pair<QString, QString> languageAndText(const QString& given)
{
    const QString language = given.section(u'=', 0, 0);
    if (guestLanguages().contains(language) && given.contains(u'='))
        return {language, given.section(u'=', 1)};
    return {anyLanguage, given};
}

Result<QString> textFrom(const QString& given)
{
    if (!given.startsWith(u'@') && given != "-"_L1)
        return given;
    const Result<QByteArray> read = readValue(given);
    return read ? Result<QString>(QString::fromUtf8(*read)) : tl::unexpected(read.error());
}

Result<void> applyTexts(const SplashField& field, const QStringList& values, SplashPage& page)
{
    for (const QString& value : values) {
        const auto [language, given] = languageAndText(value);
        const Result<QString> text = textFrom(given);
        if (!text)
            return tl::unexpected(text.error());
        if (Result<void> set = field.set(page, {*text}, language); !set)
            return set;
    }
    return {};
}

Result<void> applyLogo(const SplashField& field, const QString& path, SplashPage& page)
{
    if (path.isEmpty())
        return field.set(page, {QString()}, anyLanguage);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, field.key, {path, file.errorString()});
    constexpr qint64 enough = 1024 * 1024; // what is too large is refused
    return field.set(page, {QString::fromLatin1(file.read(enough).toBase64())}, anyLanguage);
}

Result<void> applyLocations(
    Session& session, const SplashField& field, const QStringList& names, SplashPage& page)
{
    QStringList ids;
    for (const QString& name : names) {
        if (name.isEmpty())
            continue;
        const Result<Location> location = locationFrom(session, name);
        if (!location)
            return tl::unexpected(location.error());
        ids.append(QString::number(location->id));
    }
    return field.set(page, ids, anyLanguage);
}

Result<void> applyField(
    Session& session, const SplashField& field, const QStringList& values, SplashPage& page)
{
    if (field.perLanguage)
        return applyTexts(field, values, page);
    switch (field.kind) {
    case SplashFieldKind::Logo:
        return applyLogo(field, values.last(), page);
    case SplashFieldKind::Locations:
        return applyLocations(session, field, values, page);
    case SplashFieldKind::Ssids:
        // An empty one takes all away.
        return field.set(page, values == QStringList{QString()} ? QStringList() : values, anyLanguage);
    case SplashFieldKind::Countries:
        return field.set(page, values, anyLanguage);
    default:
        return field.set(page, {values.last()}, anyLanguage);
    }
}

}

QList<QCommandLineOption> splashOptions(bool forEdit)
{
    QList<QCommandLineOption> options;
    for (const SplashField& field : splashFields()) {
        if (field.key == "name"_L1 && !forEdit)
            continue; // the argument
        options.append(QCommandLineOption(field.flag, field.hintText(), placeholderOf(field)));
    }
    return options;
}

QList<Error> applySplashOptions(Session& session, const QCommandLineParser& parser, SplashPage& page)
{
    QList<Error> errors;
    for (const SplashField& field : splashFields()) {
        if (!parser.optionNames().contains(field.flag))
            continue;
        if (const Result<void> set = applyField(session, field, parser.values(field.flag), page); !set)
            errors.append(at(set.error(), field.key));
    }
    return errors;
}

QList<QCommandLineOption> accessOptions()
{
    return {
        {u"access"_s, Words::tr("How guests get online: none, redirect, mikrotik or opennds."), u"METHOD"_s},
        {u"access-url"_s,
            Words::tr("Where guests are sent: the portal, MikroTik's login page, or openNDS' gateway."),
            u"URL"_s},
        {u"access-user"_s, Words::tr("User of the MikroTik hotspot."), u"USER"_s},
        {u"access-key"_s,
            Words::tr("The hotspot user's password, or the faskey of openNDS: @FILE, - or a value."),
            u"KEY"_s},
        {u"landing"_s, Words::tr("Where guests go once they are online. Empty: the page they asked for."),
            u"URL"_s},
    };
}

bool hasAccessOptions(const QCommandLineParser& parser)
{
    for (const QCommandLineOption& option : accessOptions()) {
        if (parser.isSet(option.names().first()))
            return true;
    }
    return false;
}

Result<void> applyAccessOptions(
    const Session& session, const QCommandLineParser& parser, LocationAccessDraft& draft)
{
    if (parser.isSet(u"access"_s)) {
        const QString word = parser.value(u"access"_s);
        const std::optional<AccessKind> kind = accessKindFromWord(word.toLower());
        if (!kind)
            return fail(ErrorKind::AccessMethodUnknown, u"access"_s,
                {quotable(word), u"none, redirect, mikrotik, opennds"_s});
        draft.access.kind = *kind;
    }
    if (parser.isSet(u"access-url"_s))
        draft.access.url = parser.value(u"access-url"_s);
    if (parser.isSet(u"access-user"_s))
        draft.access.user = parser.value(u"access-user"_s);
    if (parser.isSet(u"landing"_s))
        draft.access.landing = parser.value(u"landing"_s);
    if (!parser.isSet(u"access-key"_s))
        return {};
    const QString given = parser.value(u"access-key"_s);
    if (given != "-"_L1 && !given.startsWith(u'@'))
        session.say(
            Words::tr("Warning: a secret on the command line can be seen by other users of this machine. "
                      "Use @FILE or - (standard input)."));
    const Result<QByteArray> key = readValue(given);
    if (!key)
        return tl::unexpected(key.error());
    draft.key = *key;
    return {};
}

}
