// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace otpost {

/// One request to our own service, read to its end. Everything in it may be forged.
struct ServedRequest {
    QByteArray method; ///< "GET"
    QString path; ///< percent-decoded, without query: "/api/v1/otp"
    QList<std::pair<QByteArray, QByteArray>> query; ///< decoded, in their order
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case, in their order
    QByteArray body; ///< as sent
    QHostAddress peer; ///< of the connection
    bool secure = false; ///< it came over TLS

    /// The one value of a header; empty where it is missing, nothing where it is there more than once.
    std::optional<QByteArray> header(QByteArrayView lowerCaseName) const;
    /// Of the query. Empty where it is missing.
    QByteArray parameter(QByteArrayView name) const;
    /// The value of a cookie; empty where there is none.
    QByteArray cookie(QByteArrayView name) const;
};

/// What is answered.
struct ServedResponse {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< without length and connection
    QByteArray body;
};

/// Answers one request, once, from any thread; what is answered later is dropped.
using Answer = std::function<void(ServedResponse)>;

}
