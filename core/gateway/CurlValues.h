// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/CurlJson.h"
#include "core/gateway/CurlRequest.h"
#include "core/gateway/CurlStandIn.h"

namespace otpost {

/// A value of a request that could be the recipient, the text, a key, …
struct CurlValue {
    enum class Part { Host, Path, Query, Form, Json };
    Part part = Part::Form;
    QString place; ///< unique: "to", "messages.0.to", "path.3"
    QStringList names; ///< what it is called, outermost first, without numbers
    QStringList path; ///< Json: as in CurlLeaf
    QString value; ///< decoded
    bool bare = false; ///< Json: not a string
    QList<StandIn> standIns; ///< where they stand in `raw`
    QString raw; ///< as written; Json: quotation marks included
    CurlSpan span; ///< of `raw` in its text
    CurlSpan pair; ///< Query, Form: with its name

    bool isStandIn() const; ///< stand-ins, and besides them at most one character such as +
};

/// A request cut into values.
struct CurlParts {
    QString address; ///< up to the question mark
    QString query; ///< after it
    QString body;
    bool json = false; ///< what the body is
    QList<CurlValue> values;
    QList<CurlArray> arrays;
};

/// Errors: CurlDataNotJson. Pure.
Result<CurlParts> takeApart(const CurlRequest& request);

/// What a value is used for, as far as its name tells.
enum class CurlRole { None, Recipient, Text, Sender, Secret };

/// How well a value fits a role by name and by shape: 0 not at all, from 5 on without much doubt. Pure.
int fitness(const CurlValue& value, CurlRole role);

/// Whether a name is one of keys and passwords: "api_key", "X-Auth-Token".
bool isSecretName(const QString& name);

/// Whether a text could be one or more phone numbers.
bool looksLikePhone(const QString& text);

}
