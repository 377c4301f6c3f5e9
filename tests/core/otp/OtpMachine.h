// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/app/Services.h"
#include "core/otp/CodeSealer.h"
#include "core/otp/OtpService.h"
#include "core/storage/Storage.h"

#include <QThread>

#include <memory>

namespace otpost::test {

/// One program: its services, and the codes with a clock of its own.
struct OtpMachine {
    explicit OtpMachine(const QString& directory, SecretStore& secrets, const Clock& clock)
        : services(std::move(*Services::open(directory, &secrets)))
    {
        thread.start();
        sealer = std::make_unique<CodeSealer>(services->storage(), secrets);
        sealer->moveToThread(&thread);
        otp = std::make_unique<OtpService>(services->storage(), services->dispatcher(), *sealer, clock);
        otp->moveToThread(&thread);
    }
    ~OtpMachine()
    {
        services->storage().drain();
        thread.quit();
        thread.wait();
    }
    std::unique_ptr<Services> services;
    QThread thread;
    std::unique_ptr<CodeSealer> sealer;
    std::unique_ptr<OtpService> otp;
};

}
