// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace otpost {

struct Settings;

/// An address with the name that may stand before it: `OTPost <alerts@example.com>`.
struct MailAddress {
    QString name; ///< may be empty
    QString address;

    bool operator==(const MailAddress&) const = default;
};

/// Whether it has the form of an address that mail can be sent to: ASCII, one @, at most 254 characters.
/// Pure.
bool isMailAddress(const QString& text);
/// Reads "a@example.com" or "Name <a@example.com>". EmailInvalid. Pure.
Result<MailAddress> parseMailAddress(const QString& text);
/// Reads addresses with commas or semicolons between; each once. EmailInvalid. Pure.
Result<QStringList> parseMailAddresses(const QString& text);

enum class MailSecurity {
    StartTls, ///< encrypted once the server was greeted, and not at all where it cannot (RFC 3207)
    Tls, ///< from the first byte (RFC 8314)
    None
};

/// How mail leaves.
struct MailSettings {
    QString server; ///< host name or address
    int port = 587; ///< 1…65535
    MailSecurity security = MailSecurity::StartTls;
    QString user; ///< empty: no login
    MailAddress sender;
    QStringList recipients; ///< of alerts that are about no gateway, or one without an address of its own
    QString caFile; ///< PEM; empty: the system's authorities

    bool operator==(const MailSettings&) const = default;
};

/// What the settings say. Lenient: what is not usable is left empty. Pure.
MailSettings mailSettingsOf(const Settings& settings);
/// What keeps mails from being sent by these settings, if anything: MailNotSet, MailServerInvalid,
/// MailLoginUnsafe. Pure.
std::optional<Error> problemOf(const MailSettings& settings);
/// The port that goes with a way of encryption: 587, 465, 25.
int usualPort(MailSecurity security);
/// The stable words: starttls, tls, none.
QString toWord(MailSecurity security);
std::optional<MailSecurity> mailSecurityFromWord(QStringView word);

/// A setting of mail or alerts as it is stored, or why it does not fit. Pure.
Result<QString> checkMailSetting(const QString& name, const QString& text);

/// A mail to be sent.
struct Mail {
    QString subject; ///< any text; line breaks become spaces
    QString plain;
    QString html; ///< empty: only the plain part
    QStringList to; ///< addresses as they stand in the header
    QString messageId; ///< with angle brackets; see `newMessageId`
    QDateTime date;

    bool operator==(const Mail&) const = default;
};

/// "<random@domain of the sender>" (RFC 5322).
QString newMessageId(const MailSettings& settings);

/// The mail as it goes over the wire, without the doubling of dots: headers in ASCII (RFC 2047), text in
/// quoted-printable UTF-8, lines of at most 78 characters that end with CR LF. Pure.
QByteArray mailBytes(const MailSettings& settings, const Mail& mail);

/// A header's text in ASCII: as it is, or as encoded words of at most 75 characters (RFC 2047), folded.
/// `used`: characters that stand before it in its line. Pure.
QByteArray headerText(const QString& text, int used);

}
