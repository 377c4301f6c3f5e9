// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/SplashPage.h"

#include <QByteArray>
#include <QColor>
#include <QString>

namespace otpost::ui {

/// Which of a guest's pages.
enum class PhoneStep { Number, Code, Online };

/// What a guest sees: one page in one language on one telephone.
struct PhoneView {
    SplashPage page;
    QString language = QStringLiteral("en"); ///< of guestLanguages()
    PhoneStep step = PhoneStep::Number;
    bool dark = false; ///< whether the telephone is in dark mode
    QString location; ///< name; empty: none is known

    bool operator==(const PhoneView&) const = default;
};

/// The colours that a page has on a telephone: those that the portal declares.
struct PhoneColors {
    QColor background, text, field, line, accent, onAccent;
};
PhoneColors phoneColors(const PhoneView& view);

/// The words of a guest's page, by their key in resources/splash/words.json.
QString phoneWord(const PhoneView& view, const QString& key);
/// What stands at the top: the page's title, or a welcome.
QString phoneHeading(const PhoneView& view);

/// What stands on a page of what a guest has typed.
struct PhoneSample {
    QString region; ///< ISO 3166-1 alpha-2
    QString number; ///< as typed
    QString masked; ///< as the code was sent to it
    int minutesLeft = 0;
    int resendIn = 24; ///< seconds
};
PhoneSample phoneSample(const PhoneView& view);

/// The real page as a file to be looked at: that of the portal, with the logo in it and forms that lead
/// nowhere.
QByteArray previewDocument(const PhoneView& view);

}
