// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlWords.h"

#include "core/gateway/CurlScanner.h"

#include <QRegularExpression>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString& text, const QString& pattern)
{
    return QRegularExpression(pattern).match(text).hasMatch();
}

/// What some shells print before a command: `$ `, `C:\>`, `PS C:\>`.
QString withoutPrompt(const QString& text)
{
    static const QRegularExpression prompt(
        u"\\A\\s*(?:\\$[ \\t]+|(?:PS )?[A-Za-z]:\\\\[^<>|\\r\\n]{0,200}>[ \\t]*)(?=[^\\r\\n]{0,200}curl)"_s);
    QString rest = text;
    return rest.remove(prompt);
}

Result<void> checkText(const QString& text)
{
    if (text.size() > maxCurlCharacters)
        return fail(ErrorKind::CurlTooLong, curlField, {QString::number(maxCurlCharacters)});
    const bool bad = std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c.unicode() == 0x7f;
    });
    if (bad || !text.isValidUtf16())
        return fail(ErrorKind::TextInvalid, curlField);
    if (text.trimmed().isEmpty())
        return fail(ErrorKind::FieldMissing, curlField);
    return {};
}

}

CurlShell detectShell(const QString& text)
{
    if (matches(text, u"\\\\[ \\t\\r]*\\n"_s))
        return CurlShell::Posix;
    if (matches(text, u"\\^[ \\t\\r]*\\n"_s))
        return CurlShell::Cmd;
    if (matches(text, u"`[ \\t\\r]*\\n"_s) || matches(text, u"\\$env:"_s)
        || matches(text, u"\\A\\s*PS [A-Za-z]:"_s))
        return CurlShell::PowerShell;
    if (matches(text, u"\\^[\"\\\\{}&%]"_s))
        return CurlShell::Cmd;
    const bool windows = matches(text, u"\\A\\s*(?:[A-Za-z]:\\\\|\\S*curl\\.exe\\s)"_s)
        || matches(text, u"[\\s\"'=:]%[A-Za-z_]\\w{0,60}%"_s);
    const bool singleQuotes = matches(text, u"[\\s=]\\$?'"_s);
    if (windows)
        return singleQuotes ? CurlShell::PowerShell : CurlShell::Cmd;
    return CurlShell::Posix;
}

Result<QStringList> splitCommand(const QString& text, CurlShell shell)
{
    if (Result<void> checked = checkText(text); !checked)
        return tl::unexpected(checked.error());
    const QString command = withoutPrompt(text);
    switch (shell) {
    case CurlShell::Posix:
        return splitPosix(command);
    case CurlShell::Cmd:
        return splitCmd(command);
    case CurlShell::PowerShell:
        return splitPowerShell(command);
    }
    return fail(ErrorKind::Internal, curlField, {u"shell"_s});
}

Result<QStringList> splitCommand(const QString& text)
{
    return splitCommand(text, detectShell(text));
}

}
