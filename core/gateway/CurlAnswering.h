// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/CurlImport.h"

#include <optional>

namespace otpost {

/// A value that goes into a gateway made from a command.
struct CurlAsk {
    QString name;
    bool secret = false;
    QString place; ///< where it stands
    std::optional<QByteArray> given; ///< what the command has
};

/// Gives values their names and looks up their answers.
class CurlAnswering
{
public:
    explicit CurlAnswering(const CurlAnswers& answers, const QStringList& secretNames = {})
        : m_answers(answers)
        , m_secretNames(secretNames)
    {
    }

    /// Asks for a value; the same name is asked for once. Returns the final name and whether it is a secret.
    CurlAsk ask(
        const QString& name, bool secret, const QString& place, const std::optional<QByteArray>& given);
    /// The same for a stand-in; `fallback` names it where it has no name of its own.
    CurlAsk ask(const StandIn& standIn, bool secret, const QString& fallback, const QString& place);

    /// The answer, else what the command has, else nothing.
    std::optional<QByteArray> valueOf(const CurlAsk& ask) const;

    const QList<CurlAsk>& asks() const { return m_asks; }

private:
    const CurlAnswers& m_answers;
    QStringList m_secretNames;
    QList<CurlAsk> m_asks;
};

/// Where recipient, text and sender stand: indices into CurlParts::values; -1: nowhere.
struct CurlChoice {
    int recipient = -1;
    int text = -1;
    int sender = -1;
};

/// A header or a named secret with its value.
struct CurlHeaderValue {
    QString name;
    QByteArray value; ///< with what was answered; not whole while something is missing
};

/// The gateway's fields, without references to secrets.
struct CurlComposition {
    Gateway gateway;
    QList<CurlHeaderValue> headers;
    QList<CurlHeaderValue> secrets; ///< for %SECRET:name%, or Twilio's
    QList<CurlRemark> remarks;
};

/// What `answering` is asked for on the way is what the gateway needs.
CurlComposition composeCustom(
    const CurlRequest& request, const CurlParts& parts, const CurlChoice& choice, CurlAnswering& answering);
CurlComposition composeTwilio(const CurlRequest& request, const CurlParts& parts, CurlAnswering& answering);

/// Whether the request creates a Message at Twilio's API.
bool isTwilioRequest(const CurlRequest& request, const CurlParts& parts);

/// User name and password with their stand-ins replaced. None where the request has no login.
struct CurlLoginValue {
    QByteArray user;
    QByteArray password;
};
CurlLoginValue loginValue(const CurlLogin& login, CurlAnswering& answering);

/// A header's value with its stand-ins replaced, all of it secret.
QByteArray headerValue(const CurlHeader& header, CurlAnswering& answering);

}
