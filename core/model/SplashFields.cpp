// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/SplashFields.h"

#include "core/model/FieldMakers.h"
#include "core/otp/OneTimeCode.h"
#include "core/phone/PhoneNumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestCodeMinutes = 60;

SplashField bare(const FieldWords& words, SplashFieldKind kind)
{
    SplashField field;
    field.key = QString::fromLatin1(words.key);
    field.flag = QString::fromLatin1(words.flag);
    field.kind = kind;
    field.label = words.label;
    field.hint = words.hint;
    return field;
}

/// `take(page, text)` sets the value of a field that has one.
template <class Give, class Take>
SplashField single(const FieldWords& words, SplashFieldKind kind, Give give, Take take)
{
    SplashField field = bare(words, kind);
    field.get = [give](const SplashPage& page, const QString&) { return QStringList{give(page)}; };
    field.set = [take](SplashPage& page, const QStringList& values, const QString&) -> Result<void> {
        return take(page, values.join(u','));
    };
    return field;
}

SplashField text(const FieldWords& words, SplashFieldKind kind, QString SplashPage::*member)
{
    return single(
        words, kind, [member](const SplashPage& page) { return page.*member; },
        [member](SplashPage& page, const QString& value) -> Result<void> {
            page.*member = value.trimmed();
            return {};
        });
}

SplashField number(const FieldWords& words, const NumberRange& range, int SplashPage::*member)
{
    return single(
        words, SplashFieldKind::Number,
        [member](const SplashPage& page) { return QString::number(page.*member); },
        [member, range, key = QString::fromLatin1(words.key)](
            SplashPage& page, const QString& value) -> Result<void> {
            const Result<int> given = numberFrom(value, key, range);
            if (!given)
                return tl::unexpected(given.error());
            page.*member = *given;
            return {};
        });
}

SplashField input(const FieldWords& words, GuestInput SplashPage::*member)
{
    SplashField field = single(
        words, SplashFieldKind::Choice, [member](const SplashPage& page) { return toWord(page.*member); },
        [member, key = QString::fromLatin1(words.key)](
            SplashPage& page, const QString& value) -> Result<void> {
            const std::optional<GuestInput> input = guestInputFromWord(value.trimmed().toLower());
            if (!input)
                return fail(ErrorKind::ValueUnknown, key, {quotable(value), u"off, optional, required"_s});
            page.*member = *input;
            return {};
        });
    field.choices = {u"off"_s, u"optional"_s, u"required"_s};
    return field;
}

SplashField countries(const FieldWords& words, QStringList SplashPage::*member)
{
    SplashField field = bare(words, SplashFieldKind::Countries);
    field.get = [member](const SplashPage& page, const QString&) { return page.*member; };
    field.set = [member, key = field.key](
                    SplashPage& page, const QStringList& values, const QString&) -> Result<void> {
        QStringList regions;
        for (const QString& value : values.join(u',').split(u',')) {
            const QString region = value.trimmed().toUpper();
            if (region.isEmpty() || regions.contains(region))
                continue;
            if (!isKnownRegion(region))
                return fail(ErrorKind::CountryUnknown, key, {quotable(value.trimmed())});
            regions.append(region);
        }
        page.*member = regions;
        return {};
    };
    return field;
}

SplashField localized(const FieldWords& words, SplashFieldKind kind, QString SplashTexts::*member)
{
    SplashField field = bare(words, kind);
    field.perLanguage = true;
    field.get = [member](const SplashPage& page, const QString& language) {
        return QStringList{page.texts.value(language).*member};
    };
    field.set = [member, key = field.key](
                    SplashPage& page, const QStringList& values, const QString& language) -> Result<void> {
        if (language != anyLanguage && !guestLanguages().contains(language))
            return fail(ErrorKind::ValueUnknown, key, {quotable(language), guestLanguages().join(u", "_s)});
        SplashTexts texts = page.texts.value(language);
        texts.*member = values.join(u',').trimmed();
        if (texts == SplashTexts())
            page.texts.remove(language);
        else
            page.texts.insert(language, texts);
        return {};
    };
    return field;
}

SplashField otpField()
{
    SplashField field = single(
        {"otp", "otp", QT_TRANSLATE_NOOP("SplashFields", "OTP verification"),
            QT_TRANSLATE_NOOP("SplashFields",
                "On: guests prove their number with a code by SMS. Off: only its form is checked.")},
        SplashFieldKind::Switch, [](const SplashPage& page) { return page.otp ? u"true"_s : u"false"_s; },
        [](SplashPage& page, const QString& value) -> Result<void> {
            const Result<bool> on = switchFrom(value, u"otp"_s);
            if (!on)
                return tl::unexpected(on.error());
            page.otp = *on;
            return {};
        });
    field.choices = {u"true"_s, u"false"_s};
    return field;
}

SplashField locationsField()
{
    SplashField field = bare({"locations", "location", QT_TRANSLATE_NOOP("SplashFields", "Locations"),
                                 QT_TRANSLATE_NOOP("SplashFields", "Where it is enabled.")},
        SplashFieldKind::Locations);
    field.get = [](const SplashPage& page, const QString&) {
        QStringList ids;
        for (const LocationId id : page.locations)
            ids.append(QString::number(id));
        return ids;
    };
    field.set = [](SplashPage& page, const QStringList& values, const QString&) -> Result<void> {
        QList<LocationId> ids;
        for (const QString& value : values) {
            const LocationId id = value.toLongLong();
            if (id <= 0)
                return fail(ErrorKind::LocationNotFound, u"locations"_s, {quotable(value)});
            if (!ids.contains(id))
                ids.append(id);
        }
        page.locations = ids;
        return {};
    };
    return field;
}

SplashField ssidsField()
{
    SplashField field = bare({"ssids", "ssid", QT_TRANSLATE_NOOP("SplashFields", "Networks"),
                                 QT_TRANSLATE_NOOP("SplashFields",
                                     "Names of Wi-Fi networks (SSIDs) that it is for. None: it is for those "
                                     "that no other page lists.")},
        SplashFieldKind::Ssids);
    field.get = [](const SplashPage& page, const QString&) { return page.ssids; };
    field.set = [](SplashPage& page, const QStringList& values, const QString&) -> Result<void> {
        const Result<QStringList> ssids = checkSsids(values);
        if (!ssids)
            return tl::unexpected(ssids.error());
        page.ssids = *ssids;
        return {};
    };
    return field;
}

SplashField logoField()
{
    return single(
        {"logo", "logo", QT_TRANSLATE_NOOP("SplashFields", "Logo"),
            QT_TRANSLATE_NOOP("SplashFields", "PNG or JPEG of at most 8 KiB, shown above the title.")},
        SplashFieldKind::Logo,
        [](const SplashPage& page) { return QString::fromLatin1(page.logo.toBase64()); },
        [](SplashPage& page, const QString& value) -> Result<void> {
            const auto decoded = QByteArray::fromBase64Encoding(
                value.trimmed().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
            if (!decoded)
                return fail(ErrorKind::SplashLogoInvalid, u"logo"_s,
                    {QCoreApplication::translate("SplashFields", "it is not in base64.")});
            page.logo = decoded.decoded;
            return {};
        });
}

QList<SplashField> placeFields()
{
    SplashField name = text({"name", "name", QT_TRANSLATE_NOOP("SplashFields", "Name"),
                                QT_TRANSLATE_NOOP("SplashFields", "For you; guests do not see it.")},
        SplashFieldKind::Text, &SplashPage::name);
    name.required = true;
    return {
        name,
        text({"address", "address", QT_TRANSLATE_NOOP("SplashFields", "Address"),
                 QT_TRANSLATE_NOOP("SplashFields",
                     "What stands behind /splash/ in its web address. Empty: made of the name.")},
            SplashFieldKind::Text, &SplashPage::address),
        otpField(),
        locationsField(),
        ssidsField(),
    };
}

QList<SplashField> guestFields()
{
    return {
        countries({"preferredCountries", "country", QT_TRANSLATE_NOOP("SplashFields", "Preferred countries"),
                      QT_TRANSLATE_NOOP(
                          "SplashFields", "Offered first when a guest chooses the country: NO, SE, DK")},
            &SplashPage::preferredCountries),
        countries(
            {"allowedCountries", "allow-country", QT_TRANSLATE_NOOP("SplashFields", "Allowed countries"),
                QT_TRANSLATE_NOOP("SplashFields", "Numbers of other countries are refused. Empty: none is.")},
            &SplashPage::allowedCountries),
        input({"nameInput", "name-input", QT_TRANSLATE_NOOP("SplashFields", "Name of the guest"),
                  QT_TRANSLATE_NOOP("SplashFields", "Whether the page asks for it.")},
            &SplashPage::nameInput),
        input({"emailInput", "email-input", QT_TRANSLATE_NOOP("SplashFields", "Email of the guest"),
                  QT_TRANSLATE_NOOP("SplashFields", "Whether the page asks for it.")},
            &SplashPage::emailInput),
    };
}

QList<SplashField> lookFields()
{
    return {
        localized({"title", "title", QT_TRANSLATE_NOOP("SplashFields", "Title"),
                      QT_TRANSLATE_NOOP("SplashFields", "Empty: a welcome with the location's name.")},
            SplashFieldKind::Text, &SplashTexts::title),
        localized({"greeting", "greeting", QT_TRANSLATE_NOOP("SplashFields", "Greeting"),
                      QT_TRANSLATE_NOOP("SplashFields", "A sentence or two below the title.")},
            SplashFieldKind::Lines, &SplashTexts::greeting),
        localized({"terms", "terms", QT_TRANSLATE_NOOP("SplashFields", "Terms and conditions"),
                      QT_TRANSLATE_NOOP("SplashFields",
                          "Text or simple HTML: paragraphs, lists, headings, bold, links. Guests have to "
                          "accept them.")},
            SplashFieldKind::Html, &SplashTexts::terms),
        localized({"codeText", "code-text", QT_TRANSLATE_NOOP("SplashFields", "Text of the code message"),
                      QT_TRANSLATE_NOOP("SplashFields",
                          "%CODE% stands for the code, %MINUTES% for how long it is valid. Empty: the usual "
                          "text.")},
            SplashFieldKind::Lines, &SplashTexts::codeText),
        number({"codeDigits", "digits", QT_TRANSLATE_NOOP("SplashFields", "Digits of a code"),
                   QT_TRANSLATE_NOOP("SplashFields", "4 to 8.")},
            {leastCodeDigits, mostCodeDigits, {}}, &SplashPage::codeDigits),
        number({"codeMinutes", "minutes", QT_TRANSLATE_NOOP("SplashFields", "Minutes a code is valid"),
                   QT_TRANSLATE_NOOP("SplashFields", "1 to 60.")},
            {1, longestCodeMinutes, {}}, &SplashPage::codeMinutes),
        logoField(),
        text({"accent", "accent", QT_TRANSLATE_NOOP("SplashFields", "Accent colour"),
                 QT_TRANSLATE_NOOP("SplashFields", "Of buttons and links.")},
            SplashFieldKind::Color, &SplashPage::accent),
        text({"background", "background", QT_TRANSLATE_NOOP("SplashFields", "Background colour"),
                 QT_TRANSLATE_NOOP("SplashFields", "Telephones in dark mode get a dark one in its place.")},
            SplashFieldKind::Color, &SplashPage::background),
    };
}

}

QString SplashField::labelText() const
{
    return QCoreApplication::translate("SplashFields", label);
}

QString SplashField::hintText() const
{
    return QCoreApplication::translate("SplashFields", hint);
}

const QList<SplashField>& splashFields()
{
    static const QList<SplashField> fields = placeFields() + guestFields() + lookFields();
    return fields;
}

const SplashField* splashField(const QString& key)
{
    const QList<SplashField>& fields = splashFields();
    const auto found = std::find_if(
        fields.begin(), fields.end(), [&key](const SplashField& field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

}
