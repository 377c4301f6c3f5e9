// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingSections.h"

#include "core/storage/Settings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::ui::SettingSections)
};

using Kind = SettingLook::Kind;

SettingSection general()
{
    return {u"general"_s, Words::tr("General"), {}, u"settings"_s,
        {
            {u"language"_s, Kind::Choice, Words::tr("Language"), {}, {}},
            {u"appearance"_s, Kind::Choice, Words::tr("Appearance"), {}, {}},
            {u"reduce-motion"_s, Kind::Switch, Words::tr("Reduce motion"),
                Words::tr("Nothing slides or fades."), {}},
            {u"default-country"_s, Kind::Country, Words::tr("Default country"),
                Words::tr("Of numbers that are typed without a country code."), {}},
            {u"default-location"_s, Kind::Text, Words::tr("Default location"),
                Words::tr("What %LOCATION% stands for where no venue is known."), {}},
            {u"close-window"_s, Kind::Choice, Words::tr("Closing the window"),
                Words::tr("In the notification area OTPost goes on sending and warning."), {}},
        }};
}

SettingSection sending()
{
    return {u"sending"_s, Words::tr("Sending"), {}, u"send"_s,
        {
            {u"sending-paused"_s, Kind::Switch, Words::tr("Pause sending"),
                Words::tr("Nothing is sent, neither from this window nor by the service. Messages wait, and "
                          "expire as usual. Tests of a gateway are sent."),
                {}},
            {u"when-unclear-code"_s, Kind::Choice, Words::tr("When it is unclear whether a code was sent"),
                Words::tr("A guest is waiting: two texts are better than none."), {}},
            {u"when-unclear-message"_s, Kind::Choice,
                Words::tr("When it is unclear whether another message was sent"),
                Words::tr("It may have arrived; sent again, it may arrive twice."), {}},
            {u"message-lifetime"_s, Kind::Number, Words::tr("Lifetime of messages"),
                Words::tr("How long a message of a list waits for a gateway that can be reached."),
                Words::tr("seconds")},
        }};
}

SettingSection codes()
{
    return {u"codes"_s, Words::tr("Limits for codes"),
        Words::tr("They keep strangers from running up the bill by having codes sent."), u"key-round"_s,
        {
            {u"code-countries"_s, Kind::Text, Words::tr("Countries"),
                Words::tr("Two letters each, with commas between: DE, AT, CH. Empty: all."), {}},
            {u"code-refused-prefixes"_s, Kind::Text, Words::tr("Refused numbers"),
                Words::tr("Numbers that begin with one of these get no code: +8835, +4915799"), {}},
            {u"codes-per-location"_s, Kind::Number, Words::tr("Codes an hour for one location"),
                Words::tr("0: any number."), Words::tr("codes")},
            {u"codes-per-address"_s, Kind::Number, Words::tr("Codes an hour for one network address"),
                Words::tr("Guests of a venue often share one. 0: any number."), Words::tr("codes")},
            {u"codes-per-country"_s, Kind::Number, Words::tr("Codes an hour to one foreign country"),
                Words::tr("To each but the default country; five times as many a day. 0: any number."),
                Words::tr("codes")},
            {u"codes-per-token"_s, Kind::Number, Words::tr("Codes an hour for one token"),
                Words::tr("For a portal that asks by the API. 0: any number."), Words::tr("codes")},
            {u"codes-per-day"_s, Kind::Number, Words::tr("Codes a day in all"), Words::tr("0: any number."),
                Words::tr("codes")},
        }};
}

SettingSection service()
{
    return {u"service"_s, Words::tr("Service for guests"),
        Words::tr("Shows splash pages, checks codes for portals, and takes delivery reports."),
        u"smartphone"_s,
        {
            {u"serve"_s, Kind::Switch, Words::tr("Serve while OTPost runs"),
                Words::tr("On a server without a screen, the system's service otpost-serve does it."), {}},
            {u"serve-listen"_s, Kind::Text, Words::tr("Listens at"),
                Words::tr("127.0.0.1:8085: for this machine alone. :8085: for all of the network."), {}},
            {u"public-url"_s, Kind::Text, Words::tr("Public address"),
                Words::tr("Under which guests and providers reach it: https://wifi.example.com"), {}},
            {u"serve-tls-cert"_s, Kind::Text, Words::tr("Certificate"),
                Words::tr("A PEM file, with the certificates between. Empty: no TLS, where a proxy in front "
                          "has it."),
                {}},
            {u"serve-tls-key"_s, Kind::Text, Words::tr("Private key"),
                Words::tr("The PEM file of the certificate's key."), {}},
            {u"trusted-proxies"_s, Kind::Text, Words::tr("Trusted proxies"),
                Words::tr(
                    "Addresses or networks of proxies in front, with commas between: what they say of a "
                    "guest's address is believed."),
                {}},
        }};
}

SettingSection log()
{
    return {u"log"_s, Words::tr("SMS log"), {}, u"message-square-text"_s,
        {
            {u"log-days"_s, Kind::Number, Words::tr("Keep messages"), Words::tr("0: for good."),
                Words::tr("days")},
            {u"log-content-days"_s, Kind::Number, Words::tr("Keep texts, requests and responses"),
                Words::tr("0: as long as their message."), Words::tr("days")},
            {u"mask-numbers"_s, Kind::Switch, Words::tr("Hide the middle digits of numbers"),
                Words::tr("In the log and in what is exported from it."), {}},
        }};
}

SettingSection notifications()
{
    return {u"notifications"_s, Words::tr("Notifications"), {}, u"bell"_s,
        {
            {u"desktop-notifications"_s, Kind::Switch, Words::tr("Desktop notifications"),
                Words::tr("Warnings appear in the corner of the screen, each once."), {}},
            {u"disk-warning-mib"_s, Kind::Number, Words::tr("Warn when the disk is nearly full"),
                Words::tr("When less is free on the disk that OTPost writes to. 0: never."),
                Words::tr("MiB")},
        }};
}

SettingSection mail()
{
    return {u"mail"_s, Words::tr("Mail"),
        Words::tr("Warnings are mailed to the addresses below, and to those of a gateway."), u"send"_s,
        {
            {u"mail-server"_s, Kind::Text, Words::tr("Server"), Words::tr("smtp.example.com"), {}},
            {u"mail-security"_s, Kind::Choice, Words::tr("Security"), {}, {}},
            {u"mail-port"_s, Kind::Number, Words::tr("Port"),
                Words::tr("0: the usual one, 587 with STARTTLS, 465 with TLS, 25 without."), {}},
            {u"mail-user"_s, Kind::Text, Words::tr("User name"), Words::tr("Empty: no login."), {}},
            {u"mail-sender"_s, Kind::Text, Words::tr("Sender"),
                Words::tr("alerts@example.com, or Name <alerts@example.com>"), {}},
            {u"mail-recipients"_s, Kind::Text, Words::tr("Recipients"),
                Words::tr("Several with commas between."), {}},
            {u"mail-ca-file"_s, Kind::Text, Words::tr("Certificate authorities"),
                Words::tr("A PEM file, where the server's certificate is not signed by a public authority. "
                          "Empty: those of the system."),
                {}},
        }};
}

}

QList<SettingSection> settingSections()
{
    QList<SettingSection> sections{general(), sending(), codes(), service(), log(), notifications(), mail()};
    QHash<QString, SettingInfo> infos;
    for (const SettingInfo& info : settingInfos())
        infos.insert(info.name, info);
    QSet<QString> named;
    for (SettingSection& section : sections) {
        section.settings.removeIf([&infos](const SettingLook& look) { return !infos.contains(look.name); });
        for (const SettingLook& look : std::as_const(section.settings))
            named.insert(look.name);
    }
    SettingSection others{u"more"_s, Words::tr("More"), {}, u"ellipsis"_s, {}};
    for (const SettingInfo& info : settingInfos()) {
        if (named.contains(info.name))
            continue;
        const bool isSwitch = info.choices.size() == 2 && info.choices.contains(u"on"_s);
        others.settings.append({info.name,
            isSwitch                     ? Kind::Switch
                : info.choices.isEmpty() ? Kind::Text
                                         : Kind::Choice,
            info.name, info.description, {}});
    }
    if (!others.settings.isEmpty())
        sections.append(others);
    sections.removeIf([](const SettingSection& section) { return section.settings.isEmpty(); });
    return sections;
}

QString choiceText(const QString& setting, const QString& choice)
{
    if (setting == "language"_L1) {
        // Each in its own words, so that it is found by who reads no other.
        return choice == "system"_L1 ? Words::tr("The system's language")
                                     : QLocale(choice).nativeLanguageName().section(u' ', -1);
    }
    const struct {
        QString setting;
        QString choice;
        QString text;
    } known[] = {
        {u"appearance"_s, u"system"_s, Words::tr("As the system")},
        {u"appearance"_s, u"light"_s, Words::tr("Light")},
        {u"appearance"_s, u"dark"_s, Words::tr("Dark")},
        {u"close-window"_s, u"ask"_s, Words::tr("Ask")},
        {u"close-window"_s, u"tray"_s, Words::tr("Keep running in the notification area")},
        {u"close-window"_s, u"quit"_s, Words::tr("Quit")},
        {u"when-unclear-code"_s, u"next"_s, Words::tr("Try the next gateway")},
        {u"when-unclear-code"_s, u"stop"_s, Words::tr("Stop as Unknown")},
        {u"when-unclear-message"_s, u"next"_s, Words::tr("Try the next gateway")},
        {u"when-unclear-message"_s, u"stop"_s, Words::tr("Stop as Unknown")},
        {u"mail-security"_s, u"starttls"_s, u"STARTTLS"_s},
        {u"mail-security"_s, u"tls"_s, u"TLS"_s},
        {u"mail-security"_s, u"none"_s, Words::tr("None: everything can be read on the way")},
    };
    for (const auto& entry : known) {
        if (entry.setting == setting && entry.choice == choice)
            return entry.text;
    }
    return choice;
}

}
