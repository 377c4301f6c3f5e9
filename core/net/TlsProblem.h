// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QList>
#include <QSslError>
#include <QString>

namespace otpost {

/// Why a secure connection to `host` was not made. `problems` are what is wrong with the certificate;
/// without any, the handshake itself failed and `words` are Qt's. `ownAuthorities`: the gateway has a CA
/// file. Of several problems the one to mend first counts: a date, then who issued it, then the name.
Error tlsProblem(
    const QString& host, const QList<QSslError>& problems, const QString& words, bool ownAuthorities);

}
