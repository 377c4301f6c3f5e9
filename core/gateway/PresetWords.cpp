// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/PresetWords.h"

#include <QCoreApplication>

namespace otpost {

namespace {

// The words of resources/presets. A test holds them against the files.
constexpr const char* wordsOfPresets[] = {
    QT_TRANSLATE_NOOP("Preset", "Sweden and worldwide"),
    QT_TRANSLATE_NOOP("Preset", "API username"),
    QT_TRANSLATE_NOOP("Preset", "On your account page. Begins with u."),
    QT_TRANSLATE_NOOP("Preset", "API password"),
    QT_TRANSLATE_NOOP("Preset", "On the same page."),
    QT_TRANSLATE_NOOP("Preset", "Sender"),
    QT_TRANSLATE_NOOP("Preset", "A number with + or 3 to 11 letters and digits."),
    QT_TRANSLATE_NOOP("Preset",
        "The provider's answer has not been confirmed in its documentation: any 2xx status counts as sent. "
        "Send a test and look at the answer."),
    QT_TRANSLATE_NOOP("Preset",
        "Where the balance stands in the answer has not been confirmed in the provider's own documentation. "
        "It is divided by 10000; sources differ about that, so compare it with your account page once."),
    QT_TRANSLATE_NOOP("Preset", "Africa"),
    QT_TRANSLATE_NOOP("Preset", "User name"),
    QT_TRANSLATE_NOOP("Preset", "Of your Africa's Talking application."),
    QT_TRANSLATE_NOOP("Preset", "API key"),
    QT_TRANSLATE_NOOP("Preset", "From the settings of the same application."),
    QT_TRANSLATE_NOOP("Preset", "A registered short code or name. Left out, AFRICASTKNG is used."),
    QT_TRANSLATE_NOOP("Preset",
        "Which answer means success has not been confirmed in the provider's own documentation. Send a test "
        "and look at the answer."),
    QT_TRANSLATE_NOOP("Preset",
        "Where the balance stands in the answer has not been confirmed in the provider's own documentation."),
    QT_TRANSLATE_NOOP("Preset", "Wherever your own phone is"),
    QT_TRANSLATE_NOOP("Preset", "Address of the phone"),
    QT_TRANSLATE_NOOP(
        "Preset", "As the app shows it, such as 192.168.1.20. With :port where it is not 8080."),
    QT_TRANSLATE_NOOP("Preset", "As the app shows it."),
    QT_TRANSLATE_NOOP("Preset", "Password"),
    QT_TRANSLATE_NOOP("Preset", "The phone takes plain http, so use it only in a network that you trust."),
    QT_TRANSLATE_NOOP("Preset", "There is no balance to ask for."),
    QT_TRANSLATE_NOOP("Preset", "Worldwide"),
    QT_TRANSLATE_NOOP("Preset", "The token id of an API token, or your user name."),
    QT_TRANSLATE_NOOP("Preset", "The token secret, or your password."),
    QT_TRANSLATE_NOOP(
        "Preset", "A number or name that your account may use. Left out, the provider decides."),
    QT_TRANSLATE_NOOP("Preset", "The balance is in credits."),
    QT_TRANSLATE_NOOP("Preset", "Of an SMS integration in the Clickatell portal."),
    QT_TRANSLATE_NOOP("Preset", "The sender is set in the Clickatell portal."),
    QT_TRANSLATE_NOOP("Preset", "Status 402 means that the account has no funds."),
    QT_TRANSLATE_NOOP("Preset", "Your ClickSend user name."),
    QT_TRANSLATE_NOOP("Preset", "Your API key, from the API credentials in the dashboard."),
    QT_TRANSLATE_NOOP("Preset", "Middle East, Asia and worldwide"),
    QT_TRANSLATE_NOOP("Preset", "API token"),
    QT_TRANSLATE_NOOP("Preset", "From API tokens in the portal."),
    QT_TRANSLATE_NOOP("Preset", "A number or up to 11 letters and digits."),
    QT_TRANSLATE_NOOP("Preset", "Europe and worldwide"),
    QT_TRANSLATE_NOOP("Preset", "From API keys in the dashboard."),
    QT_TRANSLATE_NOOP("Preset", "Accounts of the EU region use gatewayapi.eu in both addresses."),
    QT_TRANSLATE_NOOP("Preset", "Base URL"),
    QT_TRANSLATE_NOOP("Preset",
        "The part of your own base URL before .api.infobip.com, or all of it. It stands on the start page of "
        "the portal."),
    QT_TRANSLATE_NOOP("Preset", "From Developer tools in the portal."),
    QT_TRANSLATE_NOOP("Preset", "Your own server"),
    QT_TRANSLATE_NOOP("Preset", "Server"),
    QT_TRANSLATE_NOOP("Preset", "Name or address. With :port where it is not 1401."),
    QT_TRANSLATE_NOOP("Preset", "Of a user in Jasmin."),
    QT_TRANSLATE_NOOP("Preset", "Of the same user."),
    QT_TRANSLATE_NOOP("Preset", "Left out, Jasmin's own default is used."),
    QT_TRANSLATE_NOOP("Preset",
        "Letters outside the GSM alphabet do not arrive: Jasmin takes them in another form that this preset "
        "does not use."),
    QT_TRANSLATE_NOOP("Preset",
        "The login stands in the address: use plain http only on this machine or in a network that you "
        "trust."),
    QT_TRANSLATE_NOOP("Preset", "Name or address. With :port where it is not 13013."),
    QT_TRANSLATE_NOOP("Preset", "Of a sendsms-user in Kannel's configuration."),
    QT_TRANSLATE_NOOP("Preset", "Of the same sendsms-user."),
    QT_TRANSLATE_NOOP("Preset", "Left out, Kannel's own default is used."),
    QT_TRANSLATE_NOOP("Preset",
        "Any status 202 counts as sent, also “Queued for later delivery”: Kannel sends it as soon as it can, "
        "and another gateway would send it a second time."),
    QT_TRANSLATE_NOOP("Preset", "Access key"),
    QT_TRANSLATE_NOOP("Preset", "A live key from the Developers page of the dashboard."),
    QT_TRANSLATE_NOOP("Preset", "A number in digits or up to 11 letters and digits."),
    QT_TRANSLATE_NOOP("Preset", "Auth ID"),
    QT_TRANSLATE_NOOP("Preset", "On the start page of the console. Begins with MA."),
    QT_TRANSLATE_NOOP("Preset", "Auth Token"),
    QT_TRANSLATE_NOOP("Preset", "Below the Auth ID."),
    QT_TRANSLATE_NOOP("Preset", "A number in digits or a name that your account may use."),
    QT_TRANSLATE_NOOP("Preset",
        "How the balance can be asked for has not been confirmed in the provider's documentation, so the "
        "address for it is empty."),
    QT_TRANSLATE_NOOP("Preset", "Germany, Austria, Switzerland and worldwide"),
    QT_TRANSLATE_NOOP("Preset", "From the developer settings of your account."),
    QT_TRANSLATE_NOOP("Preset", "From API Keys in the Mission Control portal."),
    QT_TRANSLATE_NOOP("Preset", "A number with + or a name that your messaging profile may use."),
    QT_TRANSLATE_NOOP("Preset", "Australia, New Zealand, United Kingdom, United States"),
    QT_TRANSLATE_NOOP("Preset", "From the API settings of your account."),
    QT_TRANSLATE_NOOP("Preset", "API secret"),
    QT_TRANSLATE_NOOP("Preset", "From the same page."),
    QT_TRANSLATE_NOOP("Preset", "The provider takes two requests a second."),
    QT_TRANSLATE_NOOP("Preset", "Account SID"),
    QT_TRANSLATE_NOOP("Preset", "On the start page of the Twilio Console. Begins with AC."),
    QT_TRANSLATE_NOOP("Preset",
        "Safer than the Auth Token: a Standard API key, which begins with SK. Left out, the Account SID is "
        "used."),
    QT_TRANSLATE_NOOP("Preset", "Your Auth Token, or the secret that came with the API key."),
    QT_TRANSLATE_NOOP(
        "Preset", "Only to check the signature of delivery reports, where the API secret is another."),
    QT_TRANSLATE_NOOP("Preset",
        "A number with +, a short code, up to 11 letters and digits, or a Messaging Service SID (MG…)."),
    QT_TRANSLATE_NOOP("Preset", "A child account cannot ask for its balance."),
    QT_TRANSLATE_NOOP("Preset", "8 characters, on the start page of the dashboard."),
    QT_TRANSLATE_NOOP("Preset", "Below the API key."),
    QT_TRANSLATE_NOOP(
        "Preset", "Vonage answers refusals with status 200 as well; the success path tells them apart."),
    QT_TRANSLATE_NOOP("Preset", "The balance is in euros."),
};

}

QString presetWords(const QString& text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Preset", text.toUtf8().constData());
}

QStringList translatablePresetWords()
{
    QStringList words;
    for (const char* text : wordsOfPresets)
        words.append(QString::fromUtf8(text));
    return words;
}

QStringList presetWords(const QStringList& texts)
{
    QStringList words;
    for (const QString& text : texts)
        words.append(presetWords(text));
    return words;
}

}
