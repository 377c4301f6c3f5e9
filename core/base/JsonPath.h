// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Json.h"

#include <QStringList>

namespace otpost {

/// The value at a place such as {"messages", "0", "status"}: members by name, elements by number. Null where
/// there is none. Pure.
const JsonValue* jsonAt(const JsonValue& root, const QStringList& steps);

/// The value as people would write it: strings without quotation marks.
QString scalarText(const JsonValue& json);

}
