// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Location.h"
#include "core/portal/guest/GuestArrival.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace otpost {

/// What the last page does with a guest: follows a link, or posts a form.
struct AccessHandover {
    QString url;
    bool post = false;
    QList<std::pair<QString, QString>> fields; ///< of the form

    bool operator==(const AccessHandover&) const = default;
};

/// What a method works with.
struct AccessOrder {
    LocationAccess access;
    QByteArray key; ///< as the secret store has it; empty where the method needs none
    GuestArrival arrival;
    QByteArray grant; ///< signed
};

/// One way to let a guest online. Pure; has no state.
class AccessMethod
{
public:
    virtual ~AccessMethod() = default;
    /// AccessRequestInvalid where the access point did not send what is needed, or sent what must not be
    /// followed; AccessKeyMissing.
    virtual Result<AccessHandover> handOver(const AccessOrder& order) const = 0;
};

/// The method of that kind; null for None.
const AccessMethod* accessMethod(AccessKind kind);

/// Of an address that a guest may be sent to: "http://192.168.8.1:2050". Empty where it has none.
QString originOf(const QString& url);

}
