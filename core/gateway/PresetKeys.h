// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"

#include <QList>

namespace otpost {

/// Text of a gateway's addresses and payload that looks like a key, or is one of `values`: a file of them
/// would give it away. PresetHoldsKey for each, with the field's key; never with the value. Pure.
QList<Error> keysInText(const Gateway& gateway, const SecretValues& values);

}
