// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/net/HttpExchange.h"

namespace otpost {

/// What a reply means and why.
struct Verdict {
    Outcome outcome = Outcome::Unknown;
    std::optional<Error> reason; ///< none when accepted
    QList<RuleCheck> checks; ///< the conditions in the order they were looked at
    bool operator==(const Verdict&) const = default;
};

/// Decides from evidence, by the table in docs/architecture.md. Pure, thread-safe.
Verdict judge(const Gateway& gateway, const HttpReply& reply);

/// What can be said of a reply before anyone looks into its body: no complete answer, or what its status
/// means (RFC 9110 section 15). Accepted for 2xx. Pure.
Verdict judgeStatus(const HttpReply& reply);

/// AnswerUnreadable for a body that came compressed although this was not asked for. Pure.
std::optional<Error> unreadable(const HttpReply& reply);

/// The success path split into where to look and what must stand there; SuccessPathInvalid where it
/// is not `name.0.name=value`.
struct SuccessPath {
    QStringList steps;
    QString value;
};
Result<SuccessPath> parseSuccessPath(const QString& text);

}
