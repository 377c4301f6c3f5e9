// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/ConfigDocument.h"

#include <QByteArray>
#include <QList>

namespace otpost {

/// Reads a configuration file. Every problem that is found, at most fifty, with its place in the file;
/// one of the text as a whole (see `checkConfigText`), ConfigNotOne or ConfigNewer comes alone. Others:
/// ConfigMemberMissing, ConfigMemberType, ConfigNameTwice, ConfigSecretsDamaged, and those of the fields
/// and settings. What this version does not know is left out and remarked on. Pure.
tl::expected<ConfigFile, QList<Error>> readConfig(const QByteArray& utf8);

}
