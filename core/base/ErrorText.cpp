// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace otpost {

namespace {

/// Words for each kind. `%1`… are Error::args.
const char* wordsOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::FieldMissing:
        return QT_TRANSLATE_NOOP("Error", "Fill this in.");
    case ErrorKind::FieldTooLong:
        return QT_TRANSLATE_NOOP("Error", "Too long: at most %1 characters.");
    case ErrorKind::NameTaken:
        return QT_TRANSLATE_NOOP("Error", "Another gateway is called “%1”. Choose another name.");
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
    case ErrorKind::SecretNameTwice:
        return QT_TRANSLATE_NOOP("Error", "The secret “%1” is there twice. Keep one of them.");
    case ErrorKind::SecretNameInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” cannot be the name of a secret. Use letters, digits, hyphen, dot and underscore.");
    case ErrorKind::SecretNotNamed:
        return QT_TRANSLATE_NOOP("Error", "There is no secret called “%1”. Add it under Secrets.");
    case ErrorKind::SecretNotStored:
        return QT_TRANSLATE_NOOP("Error",
            "The value of “%1” is not in the keychain. Type it again, or unlock the keychain if it is "
            "locked.");
    case ErrorKind::SecretTooLong:
        return QT_TRANSLATE_NOOP("Error", "The value of “%1” is too long for a keychain: at most %2 bytes.");
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
    case ErrorKind::TextInvalid:
        return QT_TRANSLATE_NOOP("Error", "The text is not valid UTF-8, or holds a NUL character.");
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
    case ErrorKind::GatewayNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no gateway with the id %1.");
    case ErrorKind::MessageNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no message with the id %1.");
    case ErrorKind::SettingUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no setting called “%1”.");
    case ErrorKind::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "The file %1 cannot be read: %2.");
    case ErrorKind::NoGatewayInRoute:
        return QT_TRANSLATE_NOOP(
            "Error", "No gateway is enabled. Add one, or enable one, on the Gateways page.");
    case ErrorKind::KeychainMissing:
        return QT_TRANSLATE_NOOP("Error",
            "No keychain answers on this computer. On Linux, install and start GNOME Keyring or KWallet and "
            "log in to a desktop session.");
    case ErrorKind::KeychainLocked:
        return QT_TRANSLATE_NOOP("Error", "The keychain is locked. Unlock it and try again.");
    case ErrorKind::KeychainDenied:
        return QT_TRANSLATE_NOOP(
            "Error", "The keychain refused access. Allow OTPost to use it when asked, and try again.");
    case ErrorKind::KeychainTimeout:
        return QT_TRANSLATE_NOOP("Error",
            "The keychain did not answer within %1 seconds. Look for a window that asks for its password, "
            "and "
            "try again.");
    case ErrorKind::KeychainFailed:
        return QT_TRANSLATE_NOOP(
            "Error", "The keychain failed: %1. If it was restarted, close OTPost and start it again.");
    case ErrorKind::DataDirCreate:
        return QT_TRANSLATE_NOOP(
            "Error", "The data directory %1 cannot be created: %2. Choose another one with --data-dir.");
    case ErrorKind::DataDirReadOnly:
        return QT_TRANSLATE_NOOP("Error",
            "The data directory %1 cannot be written. Change its permissions, or choose another one with "
            "--data-dir.");
    case ErrorKind::DataDirNetwork:
        return QT_TRANSLATE_NOOP("Error",
            "The data directory %1 is on a network share (%2), where a database can be damaged. Choose a "
            "directory on a local disk with --data-dir.");
    case ErrorKind::DataDirNewer:
        return QT_TRANSLATE_NOOP("Error",
            "The data in %1 was written by a newer version of OTPost (schema %2, this one knows %3). Install "
            "the newer version; nothing was changed.");
    case ErrorKind::DataDirBusy:
        return QT_TRANSLATE_NOOP(
            "Error", "Another program is using the data in %1 and does not let go. Close it and try again.");
    case ErrorKind::DatabaseNotOne:
        return QT_TRANSLATE_NOOP("Error",
            "The file %1 is not an OTPost database. Move it away, or choose another data directory with "
            "--data-dir.");
    case ErrorKind::DatabaseDamaged:
        return QT_TRANSLATE_NOOP("Error",
            "The database %1 is damaged. Restore it from a backup; copies made before an upgrade lie beside "
            "it.");
    case ErrorKind::DatabaseFull:
        return QT_TRANSLATE_NOOP(
            "Error", "The disk is full. Free some space and try again; nothing was lost.");
    case ErrorKind::DatabaseFailed:
        return QT_TRANSLATE_NOOP("Error", "The database failed: %1");
    case ErrorKind::HostNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no host called %1. Check the address and the network.");
    case ErrorKind::ConnectionRefused:
        return QT_TRANSLATE_NOOP("Error", "%1 refused the connection.");
    case ErrorKind::ConnectionFailed:
        return QT_TRANSLATE_NOOP("Error", "No connection to %1: %2");
    case ErrorKind::ConnectTimeout:
        return QT_TRANSLATE_NOOP("Error", "No connection within %1 ms.");
    case ErrorKind::TlsFailed:
        return QT_TRANSLATE_NOOP("Error", "No secure connection to %1: %2");
    case ErrorKind::ProxyFailed:
        return QT_TRANSLATE_NOOP("Error", "The proxy of this computer failed: %1");
    case ErrorKind::AnswerTimeout:
        return QT_TRANSLATE_NOOP("Error", "No complete answer within %1 ms. The message may have been sent.");
    case ErrorKind::AnswerCut:
        return QT_TRANSLATE_NOOP(
            "Error", "The connection closed before a complete answer. The message may have been sent.");
    case ErrorKind::AnswerTooLarge:
        return QT_TRANSLATE_NOOP(
            "Error", "The answer did not end within %1 bytes and was cut. The message may have been sent.");
    case ErrorKind::AnswerUnreadable:
        return QT_TRANSLATE_NOOP("Error",
            "The answer came compressed (%1) although this was not asked for, so the success rule could not "
            "be "
            "checked. The message may have been sent.");
    case ErrorKind::Canceled:
        return QT_TRANSLATE_NOOP(
            "Error", "Stopped while waiting for the answer. The message may have been sent.");
    case ErrorKind::CanceledBeforeSending:
        return QT_TRANSLATE_NOOP("Error", "Stopped before anything was sent.");
    case ErrorKind::StatusLogin:
        return QT_TRANSLATE_NOOP("Error", "The provider refused the login (status %1).");
    case ErrorKind::StatusFunds:
        return QT_TRANSLATE_NOOP("Error", "The provider wants payment (status %1). Check the balance.");
    case ErrorKind::StatusTooMany:
        return QT_TRANSLATE_NOOP("Error", "Too many requests for the provider (status %1).");
    case ErrorKind::StatusUnavailable:
        return QT_TRANSLATE_NOOP("Error", "The provider is not available at the moment (status %1).");
    case ErrorKind::StatusRedirect:
        return QT_TRANSLATE_NOOP("Error",
            "The provider points to another address (status %1), which is never followed. Check the URL.");
    case ErrorKind::StatusRefused:
        return QT_TRANSLATE_NOOP("Error", "The provider refused the request (status %1).");
    case ErrorKind::StatusServer:
        return QT_TRANSLATE_NOOP("Error",
            "The provider failed while working on the request (status %1). The message may have been sent.");
    case ErrorKind::StatusUnexpected:
        return QT_TRANSLATE_NOOP("Error",
            "The provider answered with a status that means nothing here (%1). The message may have been "
            "sent.");
    case ErrorKind::SuccessTextMissing:
        return QT_TRANSLATE_NOOP("Error", "The answer does not contain “%1”.");
    case ErrorKind::SuccessPathMissing:
        return QT_TRANSLATE_NOOP("Error", "The answer has no field %1.");
    case ErrorKind::SuccessPathOther:
        return QT_TRANSLATE_NOOP("Error", "%1 should be “%2” and is “%3”.");
    case ErrorKind::AnswerNotJson:
        return QT_TRANSLATE_NOOP("Error", "The answer is not JSON, so %1 could not be read.");
    case ErrorKind::Internal:
        return QT_TRANSLATE_NOOP("Error", "OTPost made a mistake: %1. Please report it.");
    }
    return "";
}

/// Puts the arguments in one pass, so that an argument that holds `%1` is text.
QString fill(const QString& words, const QStringList& args)
{
    QString text;
    text.reserve(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool numbered = words.at(i) == u'%' && i + 1 < words.size() && words.at(i + 1) >= u'1'
            && words.at(i + 1) <= u'9';
        const qsizetype index = numbered ? words.at(i + 1).unicode() - u'1' : 0;
        // "%23" is what the user is told to write, not an argument.
        const bool literal = numbered && i + 2 < words.size() && words.at(i + 2).isDigit();
        if (numbered && !literal) {
            text += args.value(index);
            ++i;
        } else {
            text += words.at(i);
        }
    }
    return text;
}

}

QString errorName(ErrorKind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorKind>().valueToKey(int(kind)));
}

ErrorKind errorKindFromName(const QString& name)
{
    bool known = false;
    const int value = QMetaEnum::fromType<ErrorKind>().keyToValue(name.toLatin1().constData(), &known);
    return known ? ErrorKind(value) : ErrorKind::Internal;
}

QString describe(const Error& error)
{
    QString text = fill(QCoreApplication::translate("Error", wordsOf(error.kind)), error.args);
    if (error.kind == ErrorKind::UnknownPlaceholder && !error.args.value(2).isEmpty())
        text += QLatin1Char(' ')
            + QCoreApplication::translate("Error", "Did you mean %1?").arg(error.args.value(2));
    return text;
}

ErrorClass errorClass(ErrorKind kind)
{
    if (kind <= ErrorKind::TextInvalid
        || (kind >= ErrorKind::PhoneNotANumber && kind <= ErrorKind::NoGatewayInRoute)) {
        const bool store = kind == ErrorKind::SecretNotStored;
        return store ? ErrorClass::SecretStore : ErrorClass::Configuration;
    }
    if (kind >= ErrorKind::KeychainMissing && kind <= ErrorKind::KeychainFailed)
        return ErrorClass::SecretStore;
    if (kind >= ErrorKind::DataDirCreate && kind <= ErrorKind::DatabaseFailed)
        return ErrorClass::DataDirectory;
    return ErrorClass::Job;
}

}
