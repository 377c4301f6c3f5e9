// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/PhoneView.h"

#include "core/phone/CallingCodes.h"
#include "core/phone/NumberMask.h"
#include "core/phone/PhoneNumber.h"
#include "core/portal/guest/GuestPage.h"
#include "core/portal/guest/GuestPreview.h"
#include "core/splash/SplashRules.h"

#include <QRegularExpression>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

PhoneColors phoneColors(const PhoneView& view)
{
    const SplashPage plain;
    SplashPage page = normalizedSplash(view.page);
    // While a colour is being typed the usual one stands for it.
    if (!QColor(page.accent).isValid())
        page.accent = plain.accent;
    if (!QColor(page.background).isValid())
        page.background = plain.background;
    const QString declared = guestColors(page);
    const qsizetype dark = declared.indexOf("@media"_L1);
    const QString part = view.dark ? declared.mid(dark) : declared.left(dark);
    const auto color = [&part](QLatin1StringView name) {
        static const QRegularExpression value(u"(--[a-z]):(#[0-9A-Fa-f]{6})"_s);
        for (auto found = value.globalMatch(part); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            if (match.capturedView(1) == name)
                return QColor(match.captured(2));
        }
        return QColor(Qt::black);
    };
    return {
        color("--b"_L1), color("--f"_L1), color("--i"_L1), color("--l"_L1), color("--a"_L1), color("--t"_L1)};
}

QString phoneWord(const PhoneView& view, const QString& key)
{
    return guestWord(view.language, key);
}

QString phoneHeading(const PhoneView& view)
{
    const QString title = textsFor(view.page, view.language).title;
    if (!title.isEmpty())
        return title;
    return view.location.isEmpty() ? phoneWord(view, u"welcomePlain"_s)
                                   : phoneWord(view, u"welcome"_s).replace("%1"_L1, view.location);
}

PhoneSample phoneSample(const PhoneView& view)
{
    PhoneSample sample;
    sample.region = view.page.preferredCountries.value(0, u"DE"_s);
    sample.number = exampleMobile(sample.region);
    if (const Result<PhoneNumber> number = parsePhoneNumber(sample.number, sample.region))
        sample.masked = maskedNumber(number->e164);
    sample.minutesLeft = std::max(1, view.page.codeMinutes - 1);
    return sample;
}

QByteArray previewDocument(const PhoneView& view)
{
    const PhoneSample sample = phoneSample(view);
    GuestView guest;
    guest.step = view.step == PhoneStep::Number ? GuestView::Step::Number
        : view.step == PhoneStep::Code          ? GuestView::Step::Code
                                                : GuestView::Step::Online;
    guest.language = view.language;
    guest.page = normalizedSplash(view.page);
    guest.place = view.location;
    guest.region = sample.region;
    guest.sentTo = sample.masked;
    guest.minutesLeft = sample.minutesLeft;
    guest.resendIn = sample.resendIn;
    return renderGuestPreview(guest);
}

}
