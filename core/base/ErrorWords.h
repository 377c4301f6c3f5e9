// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

// The words of every kind of error, in the order of ErrorKind; `%1`… are Error::args. Each function gives
// untranslated words (context "Error"), or null for a kind that is another's.
namespace otpost {

/// Words for fields that cannot be accepted, and for phone numbers.
const char* wordsOfFields(ErrorKind kind);
/// Words for presets, configuration files and pasted commands.
const char* wordsOfFiles(ErrorKind kind);
/// Words for what is not there, the secret stores and the data directory.
const char* wordsOfStores(ErrorKind kind);
/// Words for what becomes of a call: the network, certificates and what providers answer.
const char* wordsOfCalls(ErrorKind kind);
/// Words for routes, queue, lists of messages and Lua scripts.
const char* wordsOfSending(ErrorKind kind);
/// Words for one-time codes, limits and the service.
const char* wordsOfCodes(ErrorKind kind);
/// Words for splash pages, letting guests online and delivery reports.
const char* wordsOfPortal(ErrorKind kind);
/// Words for mail, what alerts report, and the application itself.
const char* wordsOfAlerts(ErrorKind kind);

}
