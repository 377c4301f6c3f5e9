// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ErrorWords.h"

#include <QtGlobal>

namespace otpost {

const char* wordsOfCodes(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::CodeTextInvalid:
        return QT_TRANSLATE_NOOP("Error", "The text of the code message cannot be used: %1");
    case ErrorKind::CodeSettingsInvalid:
        return QT_TRANSLATE_NOOP("Error", "%1 must be from %2 to %3.");
    case ErrorKind::CountryNotAllowed:
        return QT_TRANSLATE_NOOP(
            "Error", "Codes are not sent to numbers of %1. Use a number of another country.");
    case ErrorKind::NumberNotMobile:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 is not the number of a mobile phone, so it cannot get a text message. Use another.");
    case ErrorKind::NumberPremium:
        return QT_TRANSLATE_NOOP(
            "Error", "Codes are not sent to numbers with a special tariff. Use another.");
    case ErrorKind::SplashNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no splash page “%1”.");
    case ErrorKind::SplashNameInvalid:
        return QT_TRANSLATE_NOOP("Error", "“%1” cannot be the name of a splash page: use letters as well.");
    case ErrorKind::SplashTextInvalid:
        return QT_TRANSLATE_NOOP("Error", "This text of the splash page cannot be used: %1");
    case ErrorKind::OtpNeedsGateway:
        return QT_TRANSLATE_NOOP(
            "Error", "OTP verification needs a gateway that can send the codes. Add or enable one first.");
    case ErrorKind::ChallengeNotFound:
        return QT_TRANSLATE_NOOP("Error", "This code was never asked for, or long ago. Ask for a new one.");
    case ErrorKind::ChallengeExpired:
        return QT_TRANSLATE_NOOP("Error", "The code was valid for %1 minutes. Ask for a new one.");
    case ErrorKind::ChallengeUsed:
        return QT_TRANSLATE_NOOP("Error", "This code was used already. Ask for a new one.");
    case ErrorKind::ChallengeSpent:
        return QT_TRANSLATE_NOOP("Error", "The code was wrong %1 times. Ask for a new one.");
    case ErrorKind::CodeMalformed:
        return QT_TRANSLATE_NOOP("Error", "Type the %1 digits of the code.");
    case ErrorKind::CodeWrong:
        return QT_TRANSLATE_NOOP("Error", "This is not the code. Tries left: %1");
    case ErrorKind::NumberLocked:
        return QT_TRANSLATE_NOOP(
            "Error", "There were too many wrong codes for this number. Try again in %1 minutes.");
    case ErrorKind::ResendTooSoon:
        return QT_TRANSLATE_NOOP("Error", "The code can be sent again in %1 seconds.");
    case ErrorKind::ResendsSpent:
        return QT_TRANSLATE_NOOP(
            "Error", "The code was sent again %1 times. It is still valid; a new one comes when it is over.");
    case ErrorKind::LimitNumber:
        return QT_TRANSLATE_NOOP("Error", "This number has had its codes for now. Try again in %1 seconds.");
    case ErrorKind::LimitDevice:
        return QT_TRANSLATE_NOOP("Error", "This device has had its codes for now. Try again in %1 seconds.");
    case ErrorKind::LimitAddress:
    case ErrorKind::LimitLocation:
    case ErrorKind::LimitCountry:
    case ErrorKind::LimitDay:
        return QT_TRANSLATE_NOOP(
            "Error", "Too many codes are asked for at present. Try again in %1 seconds.");
    case ErrorKind::TokenNameInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "Give the token a name that says who uses it, of up to 60 letters.");
    case ErrorKind::TokenNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no token with the id %1.");
    case ErrorKind::TokenScopeUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no scope “%1”. There are: %2");
    case ErrorKind::ListenInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is not an address to listen at. Write it like 127.0.0.1:8085.");
    case ErrorKind::ListenFailed:
        return QT_TRANSLATE_NOOP("Error", "The service cannot listen at %1: %2");
    case ErrorKind::ServeTlsInvalid:
        return QT_TRANSLATE_NOOP("Error", "The certificate or key in %1 cannot be used: %2");
    case ErrorKind::ServeTlsNeeded:
        return QT_TRANSLATE_NOOP("Error",
            "At %1 other machines could read codes and tokens on their way. Give a certificate, or listen on "
            "this machine only, behind a proxy.");
    case ErrorKind::TrustedProxyInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is neither an address nor a network. Write it like 192.0.2.7 or 192.0.2.0/24.");
    case ErrorKind::PublicUrlInvalid:
        return QT_TRANSLATE_NOOP("Error",
            "“%1” is not the address under which guests reach the service. Write it like "
            "https://wifi.example.com.");
    default:
        return nullptr;
    }
}

}
