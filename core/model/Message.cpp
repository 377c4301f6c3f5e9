// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Message.h"

#include <algorithm>
#include <array>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

template <class Enum>
struct Word {
    Enum value;
    const char16_t* word;
};

constexpr std::array messageTypes {
    Word<MessageType> {MessageType::CustomerCode, u"code"},
    Word<MessageType> {MessageType::Message, u"message"},
    Word<MessageType> {MessageType::Test, u"test"},
    Word<MessageType> {MessageType::Alert, u"alert"},
};

constexpr std::array messageStatuses {
    Word<MessageStatus> {MessageStatus::New, u"new"},
    Word<MessageStatus> {MessageStatus::Sending, u"sending"},
    Word<MessageStatus> {MessageStatus::Sent, u"sent"},
    Word<MessageStatus> {MessageStatus::Delivered, u"delivered"},
    Word<MessageStatus> {MessageStatus::Undelivered, u"undelivered"},
    Word<MessageStatus> {MessageStatus::Error, u"error"},
    Word<MessageStatus> {MessageStatus::Unknown, u"unknown"},
    Word<MessageStatus> {MessageStatus::Expired, u"expired"},
};

constexpr std::array outcomes {
    Word<Outcome> {Outcome::Accepted, u"accepted"},
    Word<Outcome> {Outcome::RejectedGateway, u"rejected-gateway"},
    Word<Outcome> {Outcome::RejectedRecipient, u"rejected-recipient"},
    Word<Outcome> {Outcome::Unreachable, u"unreachable"},
    Word<Outcome> {Outcome::Unknown, u"unknown"},
};

template <class Table, class Enum>
QString wordIn(const Table& table, Enum value)
{
    for (const auto& entry : table) {
        if (entry.value == value)
            return QString::fromUtf16(entry.word);
    }
    return {};
}

template <class Table>
auto valueIn(const Table& table, QStringView word) -> std::optional<decltype(table[0].value)>
{
    for (const auto& entry : table) {
        if (word == QStringView(entry.word))
            return entry.value;
    }
    return std::nullopt;
}

}

QString toWord(MessageType type)
{
    return wordIn(messageTypes, type);
}

QString toWord(MessageStatus status)
{
    return wordIn(messageStatuses, status);
}

QString toWord(Outcome outcome)
{
    return wordIn(outcomes, outcome);
}

std::optional<MessageType> messageTypeFromWord(QStringView word)
{
    return valueIn(messageTypes, word);
}

std::optional<MessageStatus> messageStatusFromWord(QStringView word)
{
    return valueIn(messageStatuses, word);
}

std::optional<Outcome> outcomeFromWord(QStringView word)
{
    return valueIn(outcomes, word);
}

namespace {

bool belongsToCode(QChar c)
{
    return c.isLetterOrNumber() || c == u'-';
}

/// End of the word that begins at `from`; `*digits` tells whether a digit stands in it.
qsizetype wordEnd(const QString& text, qsizetype from, bool* digits)
{
    qsizetype end = from;
    *digits = false;
    while (end < text.size() && belongsToCode(text.at(end)))
        *digits |= text.at(end++).isDigit();
    return end;
}

/// End of the run of words with digits that begins at `from`, each a single space from the next:
/// "482 915" is one code.
qsizetype runEnd(const QString& text, qsizetype from)
{
    bool digits = false;
    qsizetype end = wordEnd(text, from, &digits);
    while (digits && end + 1 < text.size() && text.at(end).isSpace()) {
        const qsizetype next = wordEnd(text, end + 1, &digits);
        if (digits)
            end = next;
    }
    return end;
}

/// The digits of a run in ASCII.
QString asciiDigits(QStringView run)
{
    QString digits;
    for (const QChar c : run) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

}

MaskedText markCodes(const QString& text, QString* code)
{
    constexpr qsizetype shortest = 4;
    MaskedText marked;
    QString first;
    bool found = false;
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < text.size();) {
        bool digits = false;
        qsizetype end = wordEnd(text, i, &digits);
        if (digits)
            end = runEnd(text, i);
        if (digits && end - i >= shortest) {
            marked.append(text.mid(plainFrom, i - plainFrom).toUtf8());
            marked.append(text.mid(i, end - i).toUtf8(), Sensitivity::Code);
            plainFrom = end;
            found = true;
            const QString run = asciiDigits(QStringView(text).mid(i, end - i));
            if (first.isEmpty() && run.size() >= shortest)
                first = run;
        }
        i = std::max(end, i + 1);
    }
    if (!found) {
        marked = MaskedText();
        marked.append(text.toUtf8(), Sensitivity::Code);
    } else {
        marked.append(text.mid(plainFrom).toUtf8());
    }
    if (code)
        *code = first;
    return marked;
}

}
