// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/CurlValues.h"
#include "core/gateway/Preset.h"

#include <QMap>

// Third step: a gateway of what a pasted curl command would send. docs/curl-import.md
namespace otpost {

/// A place in the command that could be what is asked for.
struct CurlCandidate {
    QString place; ///< "to", "messages.0.to": what an answer names
    QString example; ///< what stands there; never a secret
    int fitness = 0; ///< see `fitness`
};

/// Something that has to be known before the gateway can be made.
struct CurlQuestion {
    /// The first three ask for a place, the last two for a value.
    enum class What { Recipient, Text, Sender, Value, Secret };
    /// Known: the command holds the value. Sure: the place can hardly be another. Likely: it fits, but so may
    /// others. Open: an answer is needed.
    enum class Confidence { Open, Likely, Sure, Known };

    What what = What::Value;
    QString key; ///< "recipient", "text", "sender"; of a value: its name, such as "api_key", or "from"
    QString place; ///< where a value stands, in words of the command; of a place: the guess
    QList<CurlCandidate> candidates; ///< best first; for places only
    Confidence confidence = Confidence::Open;

    bool needsAnswer() const { return confidence == Confidence::Open; }
};

/// What the user is asked: "Where does the recipient's number stand?"
QString questionText(const CurlQuestion& question);

/// What can be made of a command. `request` and `parts` hold its secrets: only name, remarks and questions
/// may be shown.
struct CurlProposal {
    GatewayType type = GatewayType::Custom; ///< Twilio where the command calls its API
    QString name; ///< for the gateway: "Telnyx"
    CurlRequest request;
    CurlParts parts;
    QList<CurlQuestion> questions; ///< with these guesses
    QList<CurlRemark> remarks;
};

/// Answers, by CurlQuestion::key. What is not answered is as guessed.
struct CurlAnswers {
    QString name; ///< of the gateway; empty: the proposal's
    /// Of the first four kinds of question. A place may be any that is a candidate, or `curlNowhere`.
    QMap<QString, QString> values;
    QMap<QString, QByteArray> secrets; ///< may also answer for a plain value
};

/// Answer to where something stands that the request does not have.
inline const QString curlNowhere = QStringLiteral("none");

/// Reads a pasted command. Nothing is run or read. Errors: those of `splitCommand`, `readCurlRequest` and
/// `takeApart`. Pure, thread-safe.
Result<CurlProposal> readCurlCommand(const QString& text);

/// The gateway, its secret values in `values` and bound to its hosts. It passes `validateGateway`. Errors:
/// CurlAnswer…, those of secret values, and what `validateGateway` finds. Pure but for the random ids of
/// secrets, thread-safe.
ResultOfMany<GatewayDraft> makeGateway(const CurlProposal& proposal, const CurlAnswers& answers = {});

}
