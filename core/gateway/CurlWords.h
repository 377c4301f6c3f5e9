// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>
#include <QStringList>

// First of three steps from a pasted curl command to a gateway: the text into words. Nothing is run,
// expanded or read.
namespace otpost {

/// Whose rules of quoting a command follows.
enum class CurlShell { Posix, Cmd, PowerShell };

/// Longest command that is looked at, in UTF-16 code units.
inline constexpr int maxCurlCharacters = 65'536;

/// The shell that a command was most likely written for: by the character that continues its lines, then by
/// its quotation marks. Posix where nothing tells.
CurlShell detectShell(const QString& text);

/// The words of one command, without quotation marks and escapes, `curl` itself among them; a prompt before
/// it is dropped. Variables (`$NAME`, `${NAME}`, `%NAME%`) and stand-ins such as `<your key>` stay as they
/// are written, see CurlStandIn.h. Errors, with `field` "curl": FieldMissing, TextInvalid, CurlTooLong,
/// CurlRuns, CurlRedirects, CurlSecondCommand, CurlQuoteOpen, CurlTypography. Pure, thread-safe.
Result<QStringList> splitCommand(const QString& text, CurlShell shell);

/// The same by the rules that the command seems to follow.
Result<QStringList> splitCommand(const QString& text);

}
