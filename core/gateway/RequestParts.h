// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/GatewayUrl.h"
#include "core/model/Gateway.h"
#include "core/net/HttpExchange.h"

#include <functional>

// What requests to providers have in common, whether they send or ask for a balance.
namespace otpost {

/// Gives the value for a secret reference, or the error why there is none.
using SecretLookup = std::function<Result<QByteArray>(const SecretRef& ref, const QString& name)>;

/// The same, but a secret is handed only to a host that it was given for: SecretEmpty or
/// SecretBoundToOtherHost otherwise.
SecretLookup boundTo(const QString& host, const SecretLookup& secrets);

/// A lookup that knows no secret and gives "0" for each: for previews and checks.
SecretLookup standInSecrets();

/// The gateway's own headers with their values. Errors carry the field "headers".
Result<QList<HttpHeader>> customHeaders(const Gateway& gateway, const SecretLookup& secrets);

/// Puts a header in front unless there is one of that name.
void addDefaultHeader(QList<HttpHeader>& headers, const QByteArray& name, const QByteArray& value);

/// Accept and User-Agent, unless the gateway has its own.
void addCommonHeaders(QList<HttpHeader>& headers, const QByteArray& accept);

/// "Basic …" (RFC 7617), all of it secret.
HttpHeader basicLogin(const QByteArray& user, const QByteArray& password);

/// Certificate checks and time limits.
void applyConnection(const Gateway& gateway, HttpRequest& request);

}
