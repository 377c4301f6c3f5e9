// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/splash/SplashCodes.h"

namespace otpost {

void applySplash(CodeRequest& request, const SplashPage& page, const QString& language)
{
    request.splashId = page.id;
    request.text = textsFor(page, language).codeText;
    request.policy.digits = page.codeDigits;
    request.policy.lifetimeSeconds = page.codeMinutes * 60;
}

GuardPolicy guardOf(const GuardPolicy& usual, const SplashPage& page)
{
    GuardPolicy policy = usual;
    if (!page.allowedCountries.isEmpty())
        policy.countries = page.allowedCountries;
    return policy;
}

}
