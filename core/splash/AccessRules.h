// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Location.h"

#include <QByteArray>

#include <optional>

namespace otpost {

/// A location's way online as a form or a command line holds it.
struct LocationAccessDraft {
    LocationAccess access;
    std::optional<QByteArray> key; ///< just typed; none: the one that is stored stays
};

/// The way online without what its method does not use, or why it cannot be saved: AccessUrlMissing,
/// AccessUrlInvalid (fields "url", "landing"), FieldMissing (field "user"), AccessKeyMissing (field "key"),
/// also where a MikroTik's address moved to another host than the stored password was given for. Pure.
Result<LocationAccess> checkAccess(const LocationAccessDraft& draft);

/// A web address that guests can be sent to: http or https, a host, no user or password; nothing otherwise.
/// Pure.
std::optional<QString> checkedWebAddress(const QString& text);

/// The name of the method in the user's language.
QString describe(AccessKind kind);

}
