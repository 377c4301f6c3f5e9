// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace otpost {

/// How a field is edited. Template, Lines and Script (Lua) are text of several lines; Secret is one value
/// that goes to the secret store.
enum class FieldKind { Text, Choice, Switch, Number, Template, Lines, Script, Headers, Secrets, Secret };

/// One field of a gateway, described once for the form, the command line, the JSON view and the
/// documentation.
struct GatewayField {
    QString key; ///< stable: JSON member, Error::field, object name in the form
    QString flag; ///< option of `gateway add`, without dashes; empty: none
    FieldKind kind = FieldKind::Text;
    QList<GatewayType> types; ///< types of gateway that use it; empty: all
    bool required = false;
    QStringList choices; ///< words, for Choice and Switch
    QString unit; ///< of a number: "ms"; empty: none
    QString secretName; ///< of a Secret: its name among the gateway's secrets
    const char* label = nullptr; ///< untranslated, context "GatewayFields"
    const char* hint = nullptr; ///< untranslated, context "GatewayFields"
    /// The value as text ("true"/"false" for a switch); null for Headers, Secrets and Secret.
    std::function<QString(const Gateway&)> get;
    /// Sets the value from text; ValueUnknown or NumberOutOfRange where it does not fit.
    std::function<Result<void>(Gateway&, const QString&)> set;

    QString labelText() const; ///< in the user's language
    QString hintText() const; ///< in the user's language
    bool appliesTo(GatewayType type) const { return types.isEmpty() || types.contains(type); }
};

/// All fields in the order of the form.
const QList<GatewayField>& gatewayFields();

/// The fields that a type of gateway uses, in the order of the form.
QList<GatewayField> gatewayFields(GatewayType type);

/// The field with that key; null where there is none.
const GatewayField* gatewayField(const QString& key);

/// A remark that does not stop anybody from saving.
enum class GatewayWarning {
    SecretOverHttp, ///< a secret goes unencrypted to another machine
    TlsNotVerified,
    NoRecipient, ///< neither URL nor payload has the number
    NoMessage, ///< neither URL nor payload has the text
};

QList<GatewayWarning> gatewayWarnings(const Gateway& gateway);
/// A sentence in the user's language.
QString describe(GatewayWarning warning);
/// Key of the field at which the warning is shown.
QString warningField(GatewayWarning warning);

/// Every problem of a gateway's fields, in the order of the form; empty: it can be saved. Fills the
/// templates with a sample to find what only filling shows. Does not know whether the name is taken.
/// Pure, thread-safe.
QList<Error> validateGateway(const Gateway& gateway);

}
