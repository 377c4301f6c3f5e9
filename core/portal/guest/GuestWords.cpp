// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guest/GuestWords.h"

#include "core/base/Json.h"
#include "core/model/SplashPage.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

using Words = QHash<QString, QHash<QString, QString>>;

Words readWords(const QString& name)
{
    Words words;
    QFile file(u":/otpost/splash/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    const JsonValue languages = parseJson(file.readAll()).value_or(JsonValue::object());
    for (const auto& [language, texts] : languages.items()) {
        QHash<QString, QString>& own = words[QString::fromStdString(language)];
        for (const auto& [key, text] : texts.items())
            own.insert(QString::fromStdString(key), stringOf(text));
    }
    return words;
}

int minutesOf(const QString& seconds)
{
    constexpr int minute = 60;
    return std::max(1, (seconds.toInt() + minute - 1) / minute);
}

}

QString guestWord(const QString& language, const QString& key)
{
    static const Words words = readWords(u"words.json"_s);
    return words.value(language).value(key);
}

QString countryName(const QString& language, const QString& region)
{
    static const Words names = readWords(u"countries.json"_s);
    return names.value(language).value(region, region);
}

QString directionOf(const QString& language)
{
    return guestWord(language, u"dir"_s);
}

QString languageFor(const QByteArray& acceptLanguage)
{
    constexpr qsizetype mostLooked = 20;
    QString best = u"en"_s;
    double bestWeight = 0;
    const QList<QByteArray> ranges = acceptLanguage.left(500).split(',');
    for (const QByteArray& range : ranges.mid(0, mostLooked)) {
        const QList<QByteArray> parts = range.split(';');
        const QString language = QString::fromLatin1(parts.first().trimmed()).section(u'-', 0, 0).toLower();
        double weight = 1;
        if (parts.size() > 1 && parts.at(1).trimmed().startsWith("q="))
            weight = parts.at(1).trimmed().mid(2).toDouble();
        if (weight > bestWeight && guestLanguages().contains(language)) {
            best = language;
            bestWeight = weight;
        }
    }
    return best;
}

GuestNotice noticeFor(const Error& error)
{
    const auto minutes = [&error] { return QStringList{QString::number(minutesOf(error.args.value(0)))}; };
    const QString number = u"number"_s;
    switch (error.kind) {
    case ErrorKind::PhoneNotANumber:
    case ErrorKind::PhoneTooShort:
    case ErrorKind::PhoneTooLong:
    case ErrorKind::PhoneNotPossible:
        return {u"errNumber"_s, {}, number};
    case ErrorKind::PhoneNeedsCountry:
    case ErrorKind::PhoneCountryUnknown:
        return {u"errCountryUnknown"_s, {}, number};
    case ErrorKind::CountryNotAllowed:
        return {u"errCountry"_s, error.args, number};
    case ErrorKind::NumberNotMobile:
        return {u"errMobile"_s, {}, number};
    case ErrorKind::NumberPremium:
        return {u"errPremium"_s, {}, number};
    case ErrorKind::GuestNameMissing:
        return {u"errName"_s, {}, u"name"_s};
    case ErrorKind::GuestEmailMissing:
        return {u"errEmail"_s, {}, u"email"_s};
    case ErrorKind::TermsNotAccepted:
        return {u"errTerms"_s, {}, u"terms"_s};
    case ErrorKind::CodeWrong:
        return {u"errWrong"_s, error.args, u"code"_s};
    case ErrorKind::CodeMalformed:
        return {u"errMalformed"_s, error.args, u"code"_s};
    case ErrorKind::ChallengeSpent:
        return {u"errSpent"_s, {}, {}};
    case ErrorKind::ChallengeExpired:
    case ErrorKind::ChallengeNotFound:
    case ErrorKind::ChallengeUsed:
    case ErrorKind::MessageTextGone:
        return {u"errExpired"_s, {}, {}};
    case ErrorKind::NumberLocked:
        return {u"errLocked"_s, error.args, {}};
    case ErrorKind::ResendTooSoon:
        return {u"errSoon"_s, error.args, {}};
    case ErrorKind::ResendsSpent:
        return {u"errResends"_s, {}, {}};
    case ErrorKind::LimitNumber:
    case ErrorKind::LimitDevice:
    case ErrorKind::LimitAddress:
    case ErrorKind::LimitLocation:
    case ErrorKind::LimitCountry:
    case ErrorKind::LimitDay:
        return {u"errLimit"_s, minutes(), {}};
    case ErrorKind::NoGatewayInRoute:
    case ErrorKind::RouteDisabled:
    case ErrorKind::OtpNeedsGateway:
        return {u"errDown"_s, {}, {}};
    case ErrorKind::FormOutdated:
        return {u"errOutdated"_s, {}, {}};
    case ErrorKind::FormForeign:
        return {u"errForeign"_s, {}, {}};
    case ErrorKind::AccessRequestInvalid:
    case ErrorKind::AccessKeyMissing:
    case ErrorKind::AccessUrlMissing:
    case ErrorKind::AccessUrlInvalid:
        return {u"errAccess"_s, {}, {}};
    case ErrorKind::SplashNotFound:
        return {u"errNotFound"_s, {}, {}};
    default:
        return {u"errAway"_s, {}, {}};
    }
}

QString textOf(const GuestNotice& notice, const QString& language)
{
    QString text = guestWord(language, notice.key);
    if (notice.key == "errCountry"_L1 && notice.args.value(0).size() == 2)
        return text.replace("%1"_L1, countryName(language, notice.args.first()));
    for (qsizetype i = 0; i < notice.args.size() && i < 2; ++i)
        text.replace(u'%' + QString::number(i + 1), notice.args.at(i));
    return text;
}

}
