// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Json.h"
#include "core/portal/HttpMessage.h"

namespace otpost {

/// A document, with the headers that keep it out of caches and frames.
ServedResponse jsonResponse(int status, const JsonValue& json);

/// An error as problem details (RFC 9457, application/problem+json): type "urn:otpost:problem:…", title,
/// status, detail in words, and the field concerned. 429 has Retry-After.
ServedResponse problemResponse(const Error& error);
/// One that is about the call itself.
ServedResponse problemResponse(int status, const QString& detail);

/// The status by which a caller learns of an error.
int statusOf(const Error& error);

}
