// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace otpost {

/// Where OTPost keeps its data unless told otherwise: OTPOST_DATA_DIR, else the platform's place for
/// application data. Absolute.
QString defaultDataDirectory();

/// Makes the directory usable: creates it for this user alone, and refuses one that is on a network
/// share or cannot be written. Errors: DataDirCreate, DataDirNetwork, DataDirReadOnly. Blocks.
Result<void> prepareDataDirectory(const QString& path);

/// True for file systems that live on another machine, by the name the system gives them ("nfs4",
/// "cifs"). SQLite's locks and shared memory do not work there (sqlite.org/wal.html).
bool isNetworkFileSystem(const QString& type);

/// The database's file inside a data directory.
QString databaseFile(const QString& dataDirectory);

}
