// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/Mail.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLine = 76;
/// Of an encoded word: 75, less "=?UTF-8?B?" and "?=".
constexpr qsizetype longestPayload = 75 - 12;

/// One line: what would begin another is a space.
QString oneLine(const QString& text)
{
    QString line = text;
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line.simplified();
}

bool isPlainAscii(const QString& text)
{
    return !text.contains("=?"_L1)
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// The longest beginning of `utf8` that base64 makes no longer than `payload`, cut between characters.
qsizetype fitting(const QByteArray& utf8, qsizetype payload)
{
    qsizetype length = std::min<qsizetype>(utf8.size(), payload / 4 * 3);
    const auto continues = [&utf8](qsizetype at) { return (uchar(utf8[at]) & 0xC0U) == 0x80U; };
    while (length > 0 && length < utf8.size() && continues(length))
        --length;
    return length;
}

QByteArray hex(uchar byte)
{
    return '=' + QByteArray(1, char(byte)).toHex().toUpper();
}

/// RFC 2045, 6.7, with lines of CR LF.
QByteArray quotedPrintable(const QString& text)
{
    QByteArray out;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray utf8 = lines[i].toUtf8();
        if (utf8.endsWith('\r'))
            utf8.chop(1);
        qsizetype used = 0;
        for (qsizetype at = 0; at < utf8.size(); ++at) {
            const auto byte = uchar(utf8[at]);
            const bool last = at + 1 == utf8.size();
            const bool blank = byte == ' ' || byte == '\t';
            const bool plain = (byte > ' ' && byte <= '~' && byte != '=') || (blank && !last);
            const QByteArray piece = plain ? QByteArray(1, char(byte)) : hex(byte);
            if (used + piece.size() > longestLine - 1) {
                out += "=\r\n";
                used = 0;
            }
            out += piece;
            used += piece.size();
        }
        if (i + 1 < lines.size())
            out += "\r\n";
    }
    return out;
}

QByteArray part(const QByteArray& type, const QString& text)
{
    return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quotedPrintable(text) + "\r\n";
}

QByteArray domainOf(const MailSettings& settings)
{
    const QString domain = settings.sender.address.section(u'@', 1);
    return domain.isEmpty() ? QByteArray("localhost") : domain.toLatin1();
}

/// A name before an address: in quotation marks where it may be (RFC 5322).
QByteArray nameText(const QString& name)
{
    const QString line = oneLine(name);
    if (!isPlainAscii(line))
        return headerText(line, 6);
    QString quoted = line;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return '"' + quoted.toLatin1() + '"';
}

QByteArray fromText(const MailAddress& sender)
{
    const QByteArray address = sender.address.toLatin1();
    return oneLine(sender.name).isEmpty() ? address : nameText(sender.name) + " <" + address + '>';
}

/// RFC 5322: "Thu, 15 Jan 2026 12:00:00 +0000".
QByteArray dateText(const QDateTime& date)
{
    return QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

}

QByteArray headerText(const QString& text, int used)
{
    const QString line = oneLine(text);
    if (isPlainAscii(line) && used + line.size() <= 78)
        return line.toLatin1();
    QByteArray utf8 = line.toUtf8();
    QByteArray out;
    qsizetype room = std::max<qsizetype>(longestPayload - used, 8);
    while (!utf8.isEmpty()) {
        const qsizetype length = std::max<qsizetype>(fitting(utf8, room), 1);
        if (!out.isEmpty())
            out += "\r\n ";
        out += "=?UTF-8?B?" + utf8.left(length).toBase64() + "?=";
        utf8.remove(0, length);
        room = longestPayload - 1;
    }
    return out;
}

QString newMessageId(const MailSettings& settings)
{
    return u'<' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u'@'
        + QString::fromLatin1(domainOf(settings)) + u'>';
}

QByteArray mailBytes(const MailSettings& settings, const Mail& mail)
{
    QByteArray out;
    const auto header
        = [&out](const QByteArray& name, const QByteArray& value) { out += name + ": " + value + "\r\n"; };
    header("Date", dateText(mail.date));
    header("From", fromText(settings.sender));
    QByteArray to;
    for (const QString& address : mail.to)
        to += (to.isEmpty() ? QByteArray() : QByteArray(",\r\n ")) + oneLine(address).toLatin1();
    header("To", to);
    constexpr int before = 9; // "Subject: "
    header("Subject", headerText(mail.subject, before));
    header("Message-ID", oneLine(mail.messageId).toLatin1());
    // Nobody's out-of-office answers to this (RFC 3834).
    header("Auto-Submitted", "auto-generated");
    header("MIME-Version", "1.0");
    if (mail.html.isEmpty())
        return out + part("text/plain", mail.plain);
    const QByteArray boundary = "otpost-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    header("Content-Type", "multipart/alternative;\r\n boundary=\"" + boundary + '"');
    out += "\r\n--" + boundary + "\r\n" + part("text/plain", mail.plain);
    out += "--" + boundary + "\r\n" + part("text/html", mail.html);
    return out + "--" + boundary + "--\r\n";
}

}
