// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Json.h"
#include "core/model/SplashPage.h"

namespace otpost {

struct SplashField;

/// One field as JSON: a list, a switch, a number, a text, or an object of texts by language ("*": for the
/// others). Pure.
JsonValue fieldToJson(const SplashField& field, const SplashPage& page);
/// The other way round. Errors as SplashField::set, ValueUnknown for JSON of another kind.
Result<void> fieldFromJson(const SplashField& field, const JsonValue& json, SplashPage& page);

/// What is stored of a page beside name, address and locations.
JsonValue settingsToJson(const SplashPage& page);
/// What does not fit is left as it is.
void settingsFromJson(const JsonValue& json, SplashPage& page);

/// For people and programs: id and position, then all fields; of the logo its size.
JsonValue splashToJson(const SplashPage& page);

JsonValue accessToJson(const LocationAccess& access);
LocationAccess accessFromJson(const JsonValue& json);

}
