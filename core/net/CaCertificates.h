// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>

namespace otpost {

/// Longest file of authorities that is taken, in bytes: a system's whole collection is about 220 KB.
inline constexpr qsizetype longestCaCertificates = 512 * 1024;

/// Reads a gateway's own authorities: one or more PEM certificates, each of an authority or signed by
/// itself (a server of one's own). Empty bytes give an empty list. Errors have the field
/// "caCertificates": none in it, damaged, too long, a private key, not an authority's, none that is valid
/// today. Where some of several are valid today, all are returned.
Result<QList<QSslCertificate>> parseCaCertificates(const QByteArray& pem);

/// The name by which people know a certificate, short and without control characters.
QString certificateName(const QSslCertificate& certificate);

}
