// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/SplashPage.h"
#include "core/otp/OtpService.h"
#include "core/otp/SendGuard.h"

namespace otpost {

/// What a splash page says of its codes: digits, lifetime, and the text in that language (empty: any).
void applySplash(CodeRequest& request, const SplashPage& page, const QString& language);
/// The countries that a page allows count in place of the settings'.
GuardPolicy guardOf(const GuardPolicy& usual, const SplashPage& page);

}
