// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QString>

namespace otpost {

/// FieldMissing, HeaderNameInvalid (RFC 9110 section 5.1: a token) or HeaderNameReserved (headers
/// that frame the request and that OTPost sets itself). `field` is "headers".
Result<void> checkHeaderName(const QString& name);

/// HeaderValueInvalid for control characters (RFC 9110 section 5.5), SecretEmpty, SecretTooLong.
Result<void> checkHeaderValue(const QString& name, const QByteArray& value);

/// FieldMissing or SecretNameInvalid. `field` is "secrets".
Result<void> checkSecretName(const QString& name);

/// SecretEmpty or SecretTooLong. `field` is "secrets".
Result<void> checkSecretValue(const QString& name, const QByteArray& value);

}
