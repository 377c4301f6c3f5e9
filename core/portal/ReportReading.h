// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/log/DeliveryReports.h"
#include "core/portal/HttpMessage.h"

#include <optional>

namespace otpost {

/// What a request says, whatever way it says it: the query, then the fields of a form, or the members of a
/// JSON body by their path ("data.0.status").
QList<std::pair<QByteArray, QByteArray>> reportFields(const ServedRequest& request);

/// Reads a provider's report. Which field holds its id of the message and which the state is known for many
/// providers; `id-from` and `status-from` in the address name them where it is not. Nothing for a state on
/// the way, such as sent or queued. ReportUnknown for one that is neither. Gateway and time are left to the
/// caller. Of what the provider says only its error code is kept: the rest may repeat the text. Pure.
Result<std::optional<DeliveryReport>> readReport(const QList<std::pair<QByteArray, QByteArray>>& fields);

/// The fields of a body of type application/x-www-form-urlencoded, decoded, in their order. Pure.
QList<std::pair<QByteArray, QByteArray>> formFields(const QByteArray& body);

}
