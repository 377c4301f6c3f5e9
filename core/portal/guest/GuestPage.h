// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/SplashPage.h"
#include "core/portal/guest/AccessMethod.h"
#include "core/portal/guest/GuestWords.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace otpost {

/// What one page of a guest's way shows.
struct GuestView {
    enum class Step {
        Number, ///< the number is asked for
        Code, ///< the code is waited for
        Online, ///< done
        Message ///< nothing can be typed
    };

    Step step = Step::Number;
    QString language = QStringLiteral("en");
    SplashPage page;
    QString place; ///< name of the location; empty: not known
    QByteArray nonce; ///< of this answer, for style and script
    QString formToken;
    GuestNotice notice;
    bool good = false; ///< the notice is good news
    // Number
    QString region; ///< the country that is chosen; empty: none
    QString number; ///< as it was typed
    QString name;
    QString email;
    bool accepted = false;
    // Code
    QString sentTo; ///< masked
    int minutesLeft = 0;
    int resendIn = 0; ///< seconds
    // Online
    bool proven = true; ///< the number was
    std::optional<AccessHandover> handover;
    bool mayStartAgain = false;
};

/// The whole document: HTML with its style and script, which refers to nothing but the logo. Works without
/// JavaScript. Pure, thread-safe.
QByteArray renderGuestPage(const GuestView& view);

/// A page with the terms alone, for long ones.
QByteArray renderGuestTerms(const GuestView& view);

/// The colours as they are declared, for light and dark. Pure.
QString guestColors(const SplashPage& page);

/// Terms of that many bytes stand on the page itself, longer ones on a page of their own.
inline constexpr int mostTermsOnPage = 3'000;

}
