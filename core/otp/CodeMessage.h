// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/MaskedText.h"

#include <QString>

namespace otpost {

/// What is filled into the text of a code message.
struct CodeMessage {
    QString text; ///< with %CODE% and perhaps %MINUTES%; %% is a percent sign
    QString code;
    int minutes = 10;
    QString host; ///< where the code is typed in; empty: no last line for WebOTP
};

/// The usual text, in the user's language: "Your code is %CODE%. It is valid for %MINUTES% minutes."
QString defaultCodeText();

/// Whether a text can carry codes: %CODE% stands in it once, nothing else but %MINUTES% is a placeholder, and
/// it fits three segments with everything filled in. CodeTextInvalid, TextInvalid. Pure, thread-safe.
Result<void> checkCodeText(const QString& text, const QString& host = {});

/// The text, its code marked as such. With a host, its last line is `@host #code`, by which a browser fills
/// the code in (WICG, "Origin-bound one-time codes delivered via SMS"). Errors as `checkCodeText`. Pure.
Result<MaskedText> composeCodeText(const CodeMessage& message);

}
