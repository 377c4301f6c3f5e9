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

constexpr std::array messageTypes{
    Word<MessageType>{MessageType::CustomerCode, u"code"},
    Word<MessageType>{MessageType::Message, u"message"},
    Word<MessageType>{MessageType::Test, u"test"},
    Word<MessageType>{MessageType::Alert, u"alert"},
};

constexpr std::array messageStatuses{
    Word<MessageStatus>{MessageStatus::New, u"new"},
    Word<MessageStatus>{MessageStatus::Sending, u"sending"},
    Word<MessageStatus>{MessageStatus::Sent, u"sent"},
    Word<MessageStatus>{MessageStatus::Delivered, u"delivered"},
    Word<MessageStatus>{MessageStatus::Undelivered, u"undelivered"},
    Word<MessageStatus>{MessageStatus::Error, u"error"},
    Word<MessageStatus>{MessageStatus::Unknown, u"unknown"},
    Word<MessageStatus>{MessageStatus::Expired, u"expired"},
};

constexpr std::array outcomes{
    Word<Outcome>{Outcome::Accepted, u"accepted"},
    Word<Outcome>{Outcome::RejectedGateway, u"rejected-gateway"},
    Word<Outcome>{Outcome::RejectedRecipient, u"rejected-recipient"},
    Word<Outcome>{Outcome::Unreachable, u"unreachable"},
    Word<Outcome>{Outcome::Unknown, u"unknown"},
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

/// A stretch of words with digits in them, each one character from the next: "482 915", "482-915".
struct CodeRun {
    qsizetype begin = 0;
    qsizetype end = 0;
    QStringList groups; ///< the digits of each word, in ASCII
};

QString asciiDigits(QStringView word)
{
    QString digits;
    for (const QChar c : word) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

qsizetype wordEnd(const QString& text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text.at(end).isLetterOrNumber())
        ++end;
    return end;
}

QList<CodeRun> codeRuns(const QString& text)
{
    QList<CodeRun> runs;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = wordEnd(text, i);
        const QString digits = asciiDigits(QStringView(text).sliced(i, end - i));
        if (!digits.isEmpty()) {
            const bool joined = !runs.isEmpty() && runs.last().end + 1 == i;
            if (!joined)
                runs.append(CodeRun{i, end, {}});
            runs.last().end = end;
            runs.last().groups.append(digits);
        }
        i = std::max(end, i + 1);
    }
    return runs;
}

/// The code that a run spells; nothing where that is not certain: groups of unequal size may be a code
/// and something else, and codes have 4 to 8 digits.
QString spelledBy(const CodeRun& run)
{
    const bool even = std::all_of(run.groups.begin(), run.groups.end(),
        [&run](const QString& group) { return group.size() == run.groups.first().size(); });
    const QString digits = run.groups.join(QString());
    return even && digits.size() >= 4 && digits.size() <= 8 ? digits : QString();
}

}

MaskedText markCodes(const QString& text, QString* code)
{
    constexpr qsizetype shortest = 4;
    MaskedText marked;
    QStringList candidates;
    qsizetype plainFrom = 0;
    bool found = false;
    for (const CodeRun& run : codeRuns(text)) {
        if (run.end - run.begin < shortest)
            continue;
        marked.append(text.mid(plainFrom, run.begin - plainFrom).toUtf8());
        marked.append(text.mid(run.begin, run.end - run.begin).toUtf8(), Sensitivity::Code);
        plainFrom = run.end;
        found = true;
        const QString spelled = spelledBy(run);
        if (!candidates.contains(spelled))
            candidates.append(spelled);
    }
    if (found) {
        marked.append(text.mid(plainFrom).toUtf8());
    } else {
        marked = MaskedText();
        marked.append(text.toUtf8(), Sensitivity::Code);
    }
    if (code)
        *code = candidates.size() == 1 ? candidates.first() : QString();
    return marked;
}

}
