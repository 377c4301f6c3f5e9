// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/PeerProcess.h"

#include <QFileInfo>
#include <QString>

namespace otpost::test {

/// Prism serving an API description (OpenAPI) on 127.0.0.1 and a free port: what the description does not
/// allow is refused with 4xx. Paths are served without the base path of the description's `servers`.
/// Start it with OTPOST_START_PEER.
class PrismPeer
{
public:
    /// Path of a description. With a service, requests go on to that where they fit the description, and so
    /// must its answers; what does not becomes a problem whose type ends in #VIOLATIONS.
    bool start(const QString& descriptionFile, const QString& serviceUrl = {});
    void stop() { m_process.stop(); }
    int port() const { return m_process.ports().value(0); }
    QString url(const QString& path = {}) const;
    /// What Prism has printed, for the message of a failed check: it says why a request was refused.
    QString output();

    bool isMissing() const { return m_process.isMissing(); }
    QString error() const { return m_process.error(); }

private:
    PeerProcess m_process;
};

/// Path of a provider's published API description such as "vonage-sms.json" in the folder that
/// OTPOST_PROVIDER_SPECS names. They belong to the providers and are not part of this repository.
/// Empty where the variable is not set.
QString providerSpec(const QString& name);

}

/// In a test function: skips it where OTPOST_PROVIDER_SPECS is not set, and fails it where the folder has no
/// file of that name.
#define OTPOST_NEED_PROVIDER_SPEC(name)                                                                      \
    do {                                                                                                     \
        const QString specPath = otpost::test::providerSpec(name);                                           \
        if (specPath.isEmpty())                                                                              \
            QSKIP("OTPOST_PROVIDER_SPECS is not set: the providers' descriptions are not part of OTPost");   \
        QVERIFY2(QFileInfo(specPath).isFile(), qPrintable(specPath + QStringLiteral(" is not there")));      \
    } while (false)
