// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>

namespace otpost {

/// Looks through a JSON text without keeping anything of it, before it is read into memory: whether it is
/// one JSON document, no member stands twice in an object, no list has more than `maxConfigGateways`
/// entries, there are at most two million values and no text has a NUL. Errors: ConfigTooLarge,
/// ConfigNotJson, ConfigMemberTwice, ConfigTooMany, TextInvalid; `field` is the place. Pure.
Result<void> checkConfigText(const QByteArray& utf8);

/// The pointer to a member of what `pointer` points to (RFC 6901).
QString pointerTo(const QString& pointer, const QString& member);

/// A text from a file as it may be shown in one line of a terminal: at most 60 characters, what cannot be
/// printed as U+FFFD.
QString shown(const QString& text);

}
