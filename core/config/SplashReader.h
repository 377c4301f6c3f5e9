// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/ConfigDocument.h"
#include "core/config/ReadingNotes.h"

namespace otpost {

/// The part of `readConfig` that is about splash pages: the list at `/splashPages`. Problems besides those of
/// every member: of SplashField::set and validateSplash, ConfigNameTwice, SplashAddressTaken. Pure.
QList<ConfigSplash> readSplashPages(const JsonValue& list, ReadingNotes& notes);

}
