// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/Mail.h"
#include "core/storage/Settings.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

bool isServerName(const QString& text)
{
    static const QRegularExpression shape(
        u"^(?=.{1,253}\\z)[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*\\.?\\z"_s);
    return shape.match(text).hasMatch() || !QHostAddress(text).isNull();
}

bool isThisMachine(const QString& server)
{
    return server.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(server).isLoopback();
}

Result<QString> checkNumber(const QString& name, const QString& text, int most, const QString& unit)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0 || number > most)
        return fail(ErrorKind::NumberOutOfRange, name, {u"0"_s, QString::number(most), unit});
    return QString::number(number);
}

}

Result<QString> checkMailSetting(const QString& name, const QString& text)
{
    if (name == "mail-port"_L1)
        return checkNumber(name, text, 65'535, {});
    if (name == "disk-warning-mib"_L1)
        return checkNumber(name, text, 1'000'000, u"MiB"_s);
    if (text.isEmpty())
        return text;
    if (name == "mail-server"_L1 && !isServerName(text))
        return fail(ErrorKind::MailServerInvalid, name, {text.left(60)});
    Result<void> read;
    if (name == "mail-sender"_L1) {
        const Result<MailAddress> address = parseMailAddress(text);
        read = address ? Result<void>() : tl::unexpected(address.error());
    }
    if (name == "mail-recipients"_L1) {
        const Result<QStringList> addresses = parseMailAddresses(text);
        if (addresses)
            return addresses->join(u", "_s);
        read = tl::unexpected(addresses.error());
    }
    if (!read)
        return fail(read.error().kind, name, read.error().args);
    return text;
}

bool isMailAddress(const QString& text)
{
    // What may stand there unquoted (RFC 5321, Dot-string), and a domain or a literal address.
    static const QRegularExpression shape(
        u"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)(\\.[A-Za-z0-9]("
        "[A-Za-z0-9-]*[A-Za-z0-9])?)*\\z"_s);
    return text.size() <= 254 && shape.match(text).hasMatch();
}

Result<MailAddress> parseMailAddress(const QString& text)
{
    static const QRegularExpression withName(u"^\"?([^\"<>\\p{Cc}]*?)\"?\\s*<([^<>]*)>\\z"_s);
    const QString trimmed = text.trimmed();
    MailAddress address{{}, trimmed};
    if (const QRegularExpressionMatch match = withName.match(trimmed); match.hasMatch())
        address = MailAddress{match.captured(1).trimmed(), match.captured(2).trimmed()};
    if (!isMailAddress(address.address))
        return fail(ErrorKind::EmailInvalid, {}, {trimmed.left(60)});
    return address;
}

Result<QStringList> parseMailAddresses(const QString& text)
{
    static const QRegularExpression between(u"[,;]"_s);
    QStringList all;
    for (const QString& part : text.split(between)) {
        const QString address = part.trimmed();
        if (address.isEmpty())
            continue;
        if (!isMailAddress(address))
            return fail(ErrorKind::EmailInvalid, {}, {address.left(60)});
        if (!all.contains(address, Qt::CaseInsensitive))
            all.append(address);
    }
    return all;
}

int usualPort(MailSecurity security)
{
    switch (security) {
    case MailSecurity::StartTls:
        return 587;
    case MailSecurity::Tls:
        return 465;
    case MailSecurity::None:
        break;
    }
    return 25;
}

QString toWord(MailSecurity security)
{
    switch (security) {
    case MailSecurity::StartTls:
        return u"starttls"_s;
    case MailSecurity::Tls:
        return u"tls"_s;
    case MailSecurity::None:
        break;
    }
    return u"none"_s;
}

std::optional<MailSecurity> mailSecurityFromWord(QStringView word)
{
    for (const MailSecurity security : {MailSecurity::StartTls, MailSecurity::Tls, MailSecurity::None}) {
        if (word == toWord(security))
            return security;
    }
    return std::nullopt;
}

MailSettings mailSettingsOf(const Settings& settings)
{
    MailSettings mail;
    mail.server = settings.mailServer;
    mail.security = mailSecurityFromWord(settings.mailSecurity).value_or(MailSecurity::StartTls);
    const int port = settings.mailPort.toInt();
    mail.port = port > 0 ? port : usualPort(mail.security);
    mail.user = settings.mailUser;
    mail.sender = parseMailAddress(settings.mailSender).value_or(MailAddress());
    mail.recipients = parseMailAddresses(settings.mailRecipients).value_or(QStringList());
    mail.caFile = settings.mailCaFile;
    return mail;
}

std::optional<Error> problemOf(const MailSettings& settings)
{
    if (settings.server.isEmpty() || settings.sender.address.isEmpty())
        return Error{
            ErrorKind::MailNotSet, settings.server.isEmpty() ? u"mail-server"_s : u"mail-sender"_s, {}};
    if (!isServerName(settings.server))
        return Error{ErrorKind::MailServerInvalid, u"mail-server"_s, {settings.server.left(60)}};
    if (!settings.user.isEmpty() && settings.security == MailSecurity::None
        && !isThisMachine(settings.server))
        return Error{ErrorKind::MailLoginUnsafe, u"mail-security"_s, {}};
    return std::nullopt;
}

}
