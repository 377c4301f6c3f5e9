// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Gateway.h"

#include <QString>

namespace otpost {

/// What protects a secret on its way to a gateway: empty for nothing (http, or certificates that are not
/// checked), "system" for certificates that the system trusts, "ca:" and a SHA-256 where only the
/// gateway's own authorities are. Of several addresses the least counts. Pure.
QString protectionOf(const Gateway& gateway);

/// Whether a secret that was given for a way with one protection may go a way with the other. Pure.
bool isAsProtected(const QString& given, const QString& now);

}
