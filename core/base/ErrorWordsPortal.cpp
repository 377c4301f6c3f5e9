// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ErrorWords.h"

#include <QtGlobal>

namespace otpost {

const char* wordsOfPortal(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::AlreadyServing:
        return QT_TRANSLATE_NOOP(
            "Error", "Another OTPost on this data directory serves already, at %1. Stop it first.");
    case ErrorKind::SplashAddressInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” cannot stand in a web address. Use small letters, digits and hyphens.");
    case ErrorKind::SplashAddressTaken:
        return QT_TRANSLATE_NOOP("Error", "The page “%2” has the address “%1” already. Choose another.");
    case ErrorKind::SplashLogoInvalid:
        return QT_TRANSLATE_NOOP("Error", "This picture cannot be the logo: %1");
    case ErrorKind::SplashLogoTooLarge:
        return QT_TRANSLATE_NOOP(
            "Error", "The logo may have at most %1 KiB, so that the page is there at once on a slow line.");
    case ErrorKind::ColorInvalid:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a colour. Write it like #0E6377.");
    case ErrorKind::ColorContrast:
        return QT_TRANSLATE_NOOP("Error",
            "Guests could hardly read this: the contrast is %1, and at least %2 is needed. Choose a darker "
            "or "
            "a lighter colour.");
    case ErrorKind::CountryUnknown:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is not a country. Use its two letters, such as NO for Norway.");
    case ErrorKind::AccessMethodUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no way online called “%1”. There are: %2");
    case ErrorKind::AccessUrlMissing:
        return QT_TRANSLATE_NOOP("Error", "%1 needs an address to send the guest to.");
    case ErrorKind::AccessUrlInvalid:
        return QT_TRANSLATE_NOOP("Error",
            "“%1” is not an address that guests can be sent to. Write it like http://192.168.88.1/login.");
    case ErrorKind::AccessKeyMissing:
        return QT_TRANSLATE_NOOP("Error",
            "The key that the access point knows (faskey) is not stored. Set it in the location's form.");
    case ErrorKind::AccessRequestInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "The access point sent this device here without what it takes to let it online: %1");
    case ErrorKind::GuestNameMissing:
        return QT_TRANSLATE_NOOP("Error", "Type your name.");
    case ErrorKind::GuestEmailMissing:
        return QT_TRANSLATE_NOOP("Error", "Type your e-mail address.");
    case ErrorKind::TermsNotAccepted:
        return QT_TRANSLATE_NOOP("Error", "To go on, accept the terms and conditions.");
    case ErrorKind::FormOutdated:
        return QT_TRANSLATE_NOOP("Error", "This page was open for too long. Please try again.");
    case ErrorKind::FormForeign:
        return QT_TRANSLATE_NOOP("Error", "The form came from another page. Please try again here.");
    case ErrorKind::SplashOff:
        return QT_TRANSLATE_NOOP("Error", "No splash page is enabled for the location “%1”.");
    case ErrorKind::ReportNotSigned:
        return QT_TRANSLATE_NOOP("Error", "A delivery report whose signature does not fit was not believed.");
    case ErrorKind::ReportUnknown:
        return QT_TRANSLATE_NOOP("Error", "A delivery report says neither delivered nor undelivered: %1");
    case ErrorKind::DeliveryFailed:
        return QT_TRANSLATE_NOOP("Error", "The provider reports that it could not be delivered. %1 %2");
    default:
        return nullptr;
    }
}

}
