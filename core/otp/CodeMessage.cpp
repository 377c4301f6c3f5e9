// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/CodeMessage.h"

#include "core/otp/OneTimeCode.h"
#include "core/phone/Segments.h"

#include <QCoreApplication>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCodeSegments = 3;
constexpr qsizetype longestText = 1'000;

QString words(const char* text)
{
    return QCoreApplication::translate("CodeMessage", text);
}

Error invalid(const QString& why)
{
    return Error{ErrorKind::CodeTextInvalid, u"text"_s, {why}};
}

/// The text with everything filled in, and how often the code stands in it.
Result<MaskedText> fill(const CodeMessage& message)
{
    MaskedText filled;
    QString plain;
    int codes = 0;
    for (qsizetype i = 0; i < message.text.size(); ++i) {
        if (message.text.at(i) != u'%') {
            plain += message.text.at(i);
            continue;
        }
        const qsizetype end = message.text.indexOf(u'%', i + 1);
        if (end < 0)
            return tl::unexpected(invalid(words("a percent sign stands alone. Write it twice.")));
        const QStringView name = QStringView(message.text).mid(i + 1, end - i - 1);
        i = end;
        if (name.isEmpty()) {
            plain += u'%';
        } else if (name == "MINUTES"_L1) {
            plain += QString::number(message.minutes);
        } else if (name == "CODE"_L1) {
            ++codes;
            filled.append(plain.toUtf8());
            plain.clear();
            filled.append(message.code.toUtf8(), Sensitivity::Code);
        } else {
            return tl::unexpected(
                invalid(words("%%1% is none of its placeholders, which are %CODE% and %MINUTES%.")
                            .replace("%1"_L1, name.toString().left(20))));
        }
    }
    filled.append(plain.toUtf8());
    if (codes != 1)
        return tl::unexpected(invalid(words("%CODE% must stand in it, once.")));
    return filled;
}

}

QString defaultCodeText()
{
    return QCoreApplication::translate(
        "CodeMessage", "Your code is %CODE%. It is valid for %MINUTES% minutes.");
}

Result<MaskedText> composeCodeText(const CodeMessage& message)
{
    if (!message.text.isValidUtf16() || message.text.contains(QChar::Null))
        return fail(ErrorKind::TextInvalid, u"text"_s);
    if (message.text.size() > longestText)
        return tl::unexpected(invalid(words("it is too long.")));
    Result<MaskedText> filled = fill(message);
    if (!filled)
        return filled;
    if (!message.host.isEmpty()) {
        // What follows the last line would keep browsers from reading it.
        filled->append("\n\n@" + message.host.toUtf8() + " #");
        filled->append(message.code.toUtf8(), Sensitivity::Code);
    }
    if (countSegments(QString::fromUtf8(filled->revealed())).segments > mostCodeSegments)
        return tl::unexpected(invalid(words("it needs more than three SMS.")));
    return filled;
}

Result<void> checkCodeText(const QString& text, const QString& host)
{
    const Result<MaskedText> filled
        = composeCodeText(CodeMessage{text, QString(mostCodeDigits, u'0'), 60, host});
    return filled ? Result<void>() : tl::unexpected(filled.error());
}

}
