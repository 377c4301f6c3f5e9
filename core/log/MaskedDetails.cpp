// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/MaskedDetails.h"

#include "core/phone/NumberMask.h"

namespace otpost {

using namespace Qt::StringLiterals;

MessageDetails maskedDetails(const MessageDetails& details)
{
    constexpr qsizetype longEnough = 6;
    MessageDetails masked = details;
    const Result<PhoneNumber> number = parsePhoneNumber(details.message.to);
    QString telling = number ? number->national : QString();
    if (telling.size() < longEnough)
        telling = details.message.to.mid(1);
    const QString hidden = QString(telling.size() - 2, u'•') + telling.right(2);
    const auto mask = [&](QString& text) {
        if (telling.size() >= longEnough)
            text.replace(telling, hidden);
    };
    const auto maskError = [&](std::optional<Error>& error) {
        if (error) {
            for (QString& arg : error->args)
                mask(arg);
        }
    };
    masked.message.to = maskedNumber(details.message.to);
    mask(masked.message.text);
    maskError(masked.message.reason);
    for (Attempt& attempt : masked.attempts) {
        maskError(attempt.reason);
        mask(attempt.request.url);
        mask(attempt.request.body);
        mask(attempt.response.body);
        mask(attempt.providerId);
        for (auto* headers : {&attempt.request.headers, &attempt.response.headers}) {
            for (ShownHeader& header : *headers)
                mask(header.value);
        }
        for (RuleCheck& check : attempt.checks)
            mask(check.found);
    }
    return masked;
}

}
