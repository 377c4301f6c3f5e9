// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ErrorWords.h"

#include <QtGlobal>

namespace otpost {

const char* wordsOfFields(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::FieldMissing:
        return QT_TRANSLATE_NOOP("Error", "Fill this in.");
    case ErrorKind::FieldTooLong:
        return QT_TRANSLATE_NOOP("Error", "Too long: at most %1 characters.");
    case ErrorKind::NameTaken:
        return QT_TRANSLATE_NOOP("Error", "There is one called “%1” already. Choose another name.");
    case ErrorKind::ValueUnknown:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not possible here. Use one of: %2.");
    case ErrorKind::NumberOutOfRange:
        return QT_TRANSLATE_NOOP("Error", "Give a number from %1 to %2 %3.");
    case ErrorKind::UrlInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "This is not a web address. Example: https://api.provider.com/send");
    case ErrorKind::UrlScheme:
        return QT_TRANSLATE_NOOP("Error", "The address must begin with https:// or http://.");
    case ErrorKind::UrlHostMissing:
        return QT_TRANSLATE_NOOP("Error", "The address has no host name.");
    case ErrorKind::UrlLogin:
        return QT_TRANSLATE_NOOP("Error",
            "The address holds a login. Take it out and add a custom header Authorization instead: what "
            "stands in the address is not kept secret.");
    case ErrorKind::UrlFragment:
        return QT_TRANSLATE_NOOP("Error",
            "What follows # in an address is never sent. Remove it, or write %23 for the character #.");
    case ErrorKind::UrlPlaceholderInHost:
        return QT_TRANSLATE_NOOP("Error", "Placeholders are allowed after the host name only.");
    case ErrorKind::UnknownPlaceholder:
        return QT_TRANSLATE_NOOP("Error", "Line %1: %2 is not a placeholder.");
    case ErrorKind::LonePercent:
        return QT_TRANSLATE_NOOP("Error", "Line %1: a single percent sign. Write %% for a percent sign.");
    case ErrorKind::PlaceholderUnquoted:
        return QT_TRANSLATE_NOOP(
            "Error", "Line %1: the value of %2 is no number, so it needs quotation marks: \"%2\".");
    case ErrorKind::PayloadNotJson:
        return QT_TRANSLATE_NOOP("Error", "Line %1, character %2: this is not valid JSON.");
    case ErrorKind::PayloadJsonButForm:
        return QT_TRANSLATE_NOOP("Error",
            "This looks like JSON, which needs POST and the content type application/json. Otherwise write "
            "name=value pairs joined by &.");
    case ErrorKind::PayloadNotForm:
        return QT_TRANSLATE_NOOP("Error", "Line %1: “%2” is not a name=value pair.");
    case ErrorKind::JsonWithGet:
        return QT_TRANSLATE_NOOP("Error",
            "With GET the payload becomes the query of the address, so it cannot be JSON. Use "
            "application/x-www-form-urlencoded.");
    case ErrorKind::SuccessPathInvalid:
        return QT_TRANSLATE_NOOP("Error", "Write it as path=value. Example: messages.0.status=0");
    case ErrorKind::HeaderNameInvalid:
        return QT_TRANSLATE_NOOP("Error",
            "“%1” cannot be the name of a header. Letters, digits and hyphens are allowed, no spaces or line "
            "breaks.");
    case ErrorKind::HeaderNameReserved:
        return QT_TRANSLATE_NOOP("Error", "OTPost sets the header %1 itself. Remove this row.");
    case ErrorKind::HeaderValueInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "The value of header %1 has a line break or a character that a header cannot carry.");
    case ErrorKind::HeaderTwice:
        return QT_TRANSLATE_NOOP("Error", "The header %1 is there twice. Keep one of them.");
    case ErrorKind::SecretNameInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” cannot be the name of a secret. Use letters, digits, hyphen, dot and underscore.");
    case ErrorKind::SecretNameTwice:
        return QT_TRANSLATE_NOOP("Error", "The secret “%1” is there twice. Keep one of them.");
    case ErrorKind::SecretNotNamed:
        return QT_TRANSLATE_NOOP("Error", "There is no secret called “%1”. Add it under Secrets.");
    case ErrorKind::SecretNotStored:
        return QT_TRANSLATE_NOOP("Error",
            "There is no stored value for “%1”. Type it again, or unlock the keychain if it is locked.");
    case ErrorKind::SecretTooLong:
        return QT_TRANSLATE_NOOP("Error", "The value of “%1” is too long to be kept: at most %2 bytes.");
    case ErrorKind::SecretEmpty:
        return QT_TRANSLATE_NOOP("Error", "Give a value for “%1”.");
    case ErrorKind::SecretNotText:
        return QT_TRANSLATE_NOOP("Error",
            "The value for %1 is not UTF-8 text, so it cannot stand in JSON. Save it as UTF-8 and give it "
            "again.");
    case ErrorKind::HeaderForm:
        return QT_TRANSLATE_NOOP(
            "Error", "Write a header as 'Name: value'. The name has letters, digits and hyphens.");
    case ErrorKind::SecretForm:
        return QT_TRANSLATE_NOOP("Error",
            "Write a secret as NAME=VALUE, NAME=@FILE or NAME=-. The name has letters, digits, hyphen, dot "
            "and "
            "underscore.");
    case ErrorKind::SecretBoundToOtherHost:
        return QT_TRANSLATE_NOOP("Error",
            "“%1” was given for %2, and the address now leads to %3. Type it again if it is meant for %3.");
    case ErrorKind::CodeMissing:
        return QT_TRANSLATE_NOOP(
            "Error", "%CODE% stands in the template, but this message carries no code. Use %MESSAGE%.");
    case ErrorKind::MessageEmpty:
        return QT_TRANSLATE_NOOP("Error", "The message is empty.");
    case ErrorKind::MessageTooLong:
        return QT_TRANSLATE_NOOP("Error", "The message takes %1 SMS; at most %2 are sent as one message.");
    case ErrorKind::AmountInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is no amount. Write it with digits and up to four decimals, such as 12.50.");
    case ErrorKind::EmailInvalid:
        return QT_TRANSLATE_NOOP("Error", "“%1” is no e-mail address.");
    case ErrorKind::FieldNotForType:
        return QT_TRANSLATE_NOOP("Error", "%1 does not go with a gateway of the type %2.");
    case ErrorKind::TwilioSidInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "An Account SID is AC followed by 32 characters, 0 to 9 and a to f.");
    case ErrorKind::TwilioKeyInvalid:
        return QT_TRANSLATE_NOOP("Error",
            "An API key is SK followed by 32 characters, 0 to 9 and a to f. Or leave it empty: then the "
            "Account "
            "SID is used.");
    case ErrorKind::TwilioFromInvalid:
        return QT_TRANSLATE_NOOP("Error",
            "Give a number with + and country code, a short code, up to 11 letters and digits with at least "
            "one "
            "letter, or a Messaging Service SID (MG and 32 characters).");
    case ErrorKind::BalanceNotSet:
        return QT_TRANSLATE_NOOP("Error", "Say where the balance can be asked for: fill in the check URL.");
    case ErrorKind::BalancePlaceholder:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 has no value when the balance is asked for. Only %SECRET:name% and %FROM% have.");
    case ErrorKind::BalanceFieldInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "Name the place of the number with dots between: balance, or data.balance.");
    case ErrorKind::TextInvalid:
        return QT_TRANSLATE_NOOP("Error",
            "The text is not valid UTF-8, or holds a character that cannot stand here, such as NUL.");
    case ErrorKind::PhoneNotANumber:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a phone number.");
    case ErrorKind::PhoneCountryUnknown:
        return QT_TRANSLATE_NOOP("Error", "“%1” begins with a country code that does not exist.");
    case ErrorKind::PhoneTooShort:
        return QT_TRANSLATE_NOOP("Error", "“%1” is too short for a phone number of its country.");
    case ErrorKind::PhoneTooLong:
        return QT_TRANSLATE_NOOP("Error", "“%1” is too long for a phone number of its country.");
    case ErrorKind::PhoneNeedsCountry:
        return QT_TRANSLATE_NOOP("Error",
            "“%1” has no country code. Begin with + and the country code, or set a default country in the "
            "settings.");
    case ErrorKind::PhoneNotPossible:
        return QT_TRANSLATE_NOOP("Error", "“%1” cannot be a phone number of its country.");
    default:
        return nullptr;
    }
}

}
