// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/MaskedText.h"
#include "core/model/Gateway.h"
#include "core/phone/PhoneNumber.h"
#include "core/phone/Segments.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace otpost {

using MessageId = qint64; ///< 0: not stored yet

enum class MessageType { CustomerCode, Message, Test, Alert };

enum class MessageStatus { New, Sending, Sent, Delivered, Undelivered, Error, Unknown, Expired };

/// What one attempt means. docs/architecture.md has the table of what follows from each.
enum class Outcome { Accepted, RejectedGateway, RejectedRecipient, Unreachable, Unknown };

/// How long a message may wait for its turn, in seconds.
inline constexpr int shortestLifetimeSeconds = 1;
inline constexpr int longestLifetimeSeconds = 7 * 24 * 60 * 60;

/// A message as it is handed in for sending.
struct OutgoingMessage {
    PhoneNumber to;
    MaskedText text; ///< codes in it are marked as such
    QString code; ///< for %CODE%; empty unless the type is CustomerCode
    QString location; ///< name of the venue, for %LOCATION%
    MessageType type = MessageType::Message;
    int lifetimeSeconds = 0; ///< after that it is not worth sending; 0: it has no end
    /// What to do when no gateway of the route can be reached: wait within the lifetime for one that can, or
    /// end at once, for somebody is looking on.
    bool waitsForGateways = false;
    GatewayId startAfter = 0; ///< the walk begins with the gateway behind this one; 0: with the first
    qint64 challengeId = 0; ///< where its code is kept sealed; 0: nowhere
};

/// Milliseconds, as measured; -1 where a phase was not reached.
struct CallTimings {
    double connectMs = -1; ///< name lookup, connection, TLS
    double waitMs = -1; ///< request written to first byte of the answer
    double readMs = -1; ///< first to last byte of the answer
    double totalMs = 0;
    bool operator==(const CallTimings&) const = default;
};

/// One header line as it may be shown.
struct ShownHeader {
    QString name;
    QString value;
    bool operator==(const ShownHeader&) const = default;
};

/// A request as it may be shown: masks in the place of secrets and codes.
struct ShownRequest {
    QString method;
    QString url;
    QList<ShownHeader> headers;
    QString body;
    bool operator==(const ShownRequest&) const = default;
};

/// A response as it may be shown.
struct ShownResponse {
    int status = 0; ///< 0: no answer came
    QList<ShownHeader> headers;
    QString body;
    qint64 bodyBytes = 0; ///< size as received
    bool withheld = false; ///< body left out, as it may repeat a code or a secret
    bool operator==(const ShownResponse&) const = default;
};

/// One condition that was looked at to reach a verdict.
struct RuleCheck {
    enum class Rule { Status, Text, Path };
    enum class State { Held, Failed, NotChecked };
    Rule rule = Rule::Status;
    State state = State::NotChecked;
    QString wanted; ///< the text, or the path with its value
    QString found; ///< the status, or the value found
    bool operator==(const RuleCheck&) const = default;
};

/// One call of one gateway for one message.
struct Attempt {
    qint64 id = 0;
    MessageId messageId = 0;
    GatewayId gatewayId = 0; ///< 0: a gateway that was not stored
    QString gatewayName; ///< as it was called then
    QDateTime startedAt; ///< UTC
    Outcome outcome = Outcome::Unknown;
    std::optional<Error> reason; ///< none when accepted
    QList<RuleCheck> checks;
    CallTimings timings;
    ShownRequest request;
    ShownResponse response;
    QString providerId; ///< the provider's own id of the message, where a script says it

    bool operator==(const Attempt&) const = default;
};

/// A row of the SMS log.
struct Message {
    MessageId id = 0;
    QString to; ///< E.164
    MessageType type = MessageType::Message;
    MessageStatus status = MessageStatus::New;
    QString text; ///< as it may be shown
    SegmentCount segments;
    QString location;
    int attemptCount = 0;
    QString gatewayName; ///< of the last attempt; empty: none yet
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC
    QDateTime expiresAt; ///< UTC; after that it is not sent any more. Invalid: never
    std::optional<Error> reason; ///< why it ended without any attempt, such as no gateway in the route

    bool operator==(const Message&) const = default;
};

/// A message with its attempts, oldest first.
struct MessageDetails {
    Message message;
    QList<Attempt> attempts;
    /// Set where what happened could not be written to the log: the rest is true all the same.
    std::optional<Error> notStored;
    bool operator==(const MessageDetails&) const = default;
};

/// The words that the command line, the database and the JSON interfaces use: `rejected-gateway`.
QString toWord(MessageType type);
QString toWord(MessageStatus status);
QString toWord(Outcome outcome);
std::optional<MessageType> messageTypeFromWord(QStringView word);
std::optional<MessageStatus> messageStatusFromWord(QStringView word);
std::optional<Outcome> outcomeFromWord(QStringView word);

/// Splits a text into stretches so that everything that could be a one-time code is marked as one:
/// words with a digit in them, in any script, alone or each one character from the next, of at least 4
/// characters in all ("482915", "482-915"). A text without any is marked whole. Rather too much than too
/// little. Sets `*code` (may be null) to the digits in ASCII where the text spells exactly one code of 4
/// to 8 digits; otherwise to nothing, as a wrong code is worse than none.
MaskedText markCodes(const QString& text, QString* code = nullptr);

}
