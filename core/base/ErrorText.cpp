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
    case ErrorKind::PresetUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no preset called “%1”. There are: %2.");
    case ErrorKind::PresetNotJson:
        return QT_TRANSLATE_NOOP("Error", "This is not a preset: it is not valid JSON at byte %1.");
    case ErrorKind::PresetTooLong:
        return QT_TRANSLATE_NOOP("Error", "This preset cannot be used: %1 is too long, at most %2 are allowed.");
    case ErrorKind::PresetMemberMissing:
        return QT_TRANSLATE_NOOP("Error", "This preset cannot be used: %1 is missing.");
    case ErrorKind::PresetMemberUnknown:
        return QT_TRANSLATE_NOOP("Error", "This preset cannot be used: presets have no %1.");
    case ErrorKind::PresetMemberInvalid:
        return QT_TRANSLATE_NOOP("Error", "This preset cannot be used: the value of %1 is not possible there.");
    case ErrorKind::PresetAskUnknown:
        return QT_TRANSLATE_NOOP(
            "Error", "This preset cannot be used: %1 needs “%2”, which the preset does not ask for.");
    case ErrorKind::PresetGatewayInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "This preset cannot be used: the gateway that it makes is not valid (%1, %2).");
    case ErrorKind::PresetAnswerMissing:
        return QT_TRANSLATE_NOOP("Error", "“%1” is needed. %2");
    case ErrorKind::PresetAnswerInvalid:
        return QT_TRANSLATE_NOOP("Error", "The value given for “%1” is not possible. %2");
    case ErrorKind::PresetAnswerNotSecret:
        return QT_TRANSLATE_NOOP("Error",
            "“%1” stands where nothing can be kept secret. Give it as a plain value (on the command line with "
            "--set).");
    case ErrorKind::PresetAnswerUnknown:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not asked for. Possible: %2.");
    case ErrorKind::PresetSetForm:
        return QT_TRANSLATE_NOOP("Error", "Write it as FIELD=VALUE. Example: --set from=Hotel");
    case ErrorKind::GatewayNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no gateway with the id %1.");
    case ErrorKind::MessageNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no message with the id %1.");
    case ErrorKind::SettingUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no setting called “%1”.");
    case ErrorKind::ConfigTooLarge:
        return QT_TRANSLATE_NOOP("Error",
            "The configuration file is too large: at most %1 MiB are read.");
    case ErrorKind::ConfigNotJson:
        return QT_TRANSLATE_NOOP("Error",
            "The file is no complete JSON: see line %1, column %2.");
    case ErrorKind::ConfigNotOne:
        return QT_TRANSLATE_NOOP("Error",
            "This is no configuration file of OTPost: it does not begin with a format of “otpost-config”.");
    case ErrorKind::ConfigNewer:
        return QT_TRANSLATE_NOOP("Error",
            "The file was made by a newer OTPost (format %1, this one knows %2). Update OTPost and try again.");
    case ErrorKind::ConfigTooMany:
        return QT_TRANSLATE_NOOP("Error",
            "There are too many here: at most %1 are read.");
    case ErrorKind::ConfigMemberTwice:
        return QT_TRANSLATE_NOOP("Error",
            "“%1” stands here more than once. Keep one of them.");
    case ErrorKind::ConfigMemberMissing:
        return QT_TRANSLATE_NOOP("Error",
            "“%1” is missing here.");
    case ErrorKind::ConfigMemberUnknown:
        return QT_TRANSLATE_NOOP("Error",
            "This OTPost does not know “%1” and leaves it out.");
    case ErrorKind::ConfigMemberType:
        return QT_TRANSLATE_NOOP("Error",
            "Something else belongs here: in JSON, %1.");
    case ErrorKind::ConfigNameTwice:
        return QT_TRANSLATE_NOOP("Error",
            "Two gateways in the file are called “%1”. Give one of them another name.");
    case ErrorKind::ConfigSecretsDamaged:
        return QT_TRANSLATE_NOOP("Error",
            "The sealed secrets in the file are cut or changed. Export them again, or import without them.");
    case ErrorKind::ConfigPassphraseMissing:
        return QT_TRANSLATE_NOOP("Error",
            "Secrets in a configuration file are sealed by a passphrase, and none was given. Name a file that "
            "holds it with --passphrase-file.");
    case ErrorKind::ConfigPassphraseWrong:
        return QT_TRANSLATE_NOOP("Error",
            "The passphrase does not open the secrets in the file. Check it, or import without them.");
    case ErrorKind::ConfigChangedMeanwhile:
        return QT_TRANSLATE_NOOP("Error",
            "Gateways were changed meanwhile, and nothing was imported. Look at the changes again.");
    case ErrorKind::FileExists:
        return QT_TRANSLATE_NOOP("Error",
            "There is a file %1 already. Choose another name, or say that it may be replaced.");
    case ErrorKind::FileUnwritable:
        return QT_TRANSLATE_NOOP("Error",
            "The file %1 cannot be written: %2.");
    case ErrorKind::CurlTooLong:
        return QT_TRANSLATE_NOOP("Error", "The command is too long: at most %1 characters are read.");
    case ErrorKind::CurlNotOne:
        return QT_TRANSLATE_NOOP(
            "Error", "This is not a curl command: it has to begin with the word curl. Paste that command alone.");
    case ErrorKind::CurlRuns:
        return QT_TRANSLATE_NOOP("Error",
            "%1 would make a shell run another command, and OTPost runs nothing. Remove that part, or put the "
            "address or text that it belongs to into quotation marks.");
    case ErrorKind::CurlRedirects:
        return QT_TRANSLATE_NOOP("Error",
            "%1 would make a shell read or write a file, and OTPost does neither. Remove that part, or put the text "
            "that it belongs to into quotation marks.");
    case ErrorKind::CurlSecondCommand:
        return QT_TRANSLATE_NOOP("Error",
            "A second command follows on another line. Paste one command; where it goes on in the next line, the "
            "line ends with \\ (with ^ in the Windows command prompt).");
    case ErrorKind::CurlQuoteOpen:
        return QT_TRANSLATE_NOOP(
            "Error", "The quotation mark %1 is opened and never closed. Paste the whole command.");
    case ErrorKind::CurlTypography:
        return QT_TRANSLATE_NOOP("Error",
            "The character %1 is not what a command has there: a text program has probably changed it. Replace it "
            "by straight quotation marks or hyphens.");
    case ErrorKind::CurlReadsFile:
        return QT_TRANSLATE_NOOP("Error",
            "%1 reads a file, which OTPost does not do. Put the contents into the command in its place.");
    case ErrorKind::CurlOptionUnknown:
        return QT_TRANSLATE_NOOP("Error", "curl has no option %1. Check how it is written.");
    case ErrorKind::CurlOptionUnsupported:
        return QT_TRANSLATE_NOOP(
            "Error", "OTPost cannot do what the option %1 asks for. Remove it if the provider works without it.");
    case ErrorKind::CurlOptionArgument:
        return QT_TRANSLATE_NOOP("Error", "The option %1 needs a value after it. Paste the whole command.");
    case ErrorKind::CurlMultipart:
        return QT_TRANSLATE_NOOP("Error",
            "The command sends a multipart form (-F), and OTPost sends JSON or name=value pairs. Look for an "
            "example with -d, or replace -F by -d if the provider takes both.");
    case ErrorKind::CurlMethod:
        return QT_TRANSLATE_NOOP(
            "Error", "The command uses the method %1. OTPost sends with POST or GET: look for such an example.");
    case ErrorKind::CurlGetBody:
        return QT_TRANSLATE_NOOP("Error",
            "The command sends data with GET, which OTPost does not do. Add -G if it belongs into the address; "
            "otherwise remove -X GET.");
    case ErrorKind::CurlUrlMissing:
        return QT_TRANSLATE_NOOP("Error", "The command has no address. Paste the whole command.");
    case ErrorKind::CurlSeveralUrls:
        return QT_TRANSLATE_NOOP("Error",
            "The command calls more than one address. Leave one of them; if it is only one, put values with spaces "
            "into quotation marks.");
    case ErrorKind::CurlHeaderInvalid:
        return QT_TRANSLATE_NOOP("Error",
            "A header of the command is not written as 'Name: value'. Check what follows -H.");
    case ErrorKind::CurlDataNotJson:
        return QT_TRANSLATE_NOOP("Error",
            "The data of the command is not valid JSON at its line %1, character %2. Check its quotation marks.");
    case ErrorKind::CurlDataOther:
        return QT_TRANSLATE_NOOP("Error",
            "The command sends data of the type %1. OTPost sends JSON or name=value pairs: look for such an "
            "example.");
    case ErrorKind::CurlAnswerMissing:
        return QT_TRANSLATE_NOOP("Error", "“%1” is needed.");
    case ErrorKind::CurlAnswerPlace:
        return QT_TRANSLATE_NOOP("Error", "“%1”: say where it stands in the command. Possible: %2.");
    case ErrorKind::CurlAnswerInvalid:
        return QT_TRANSLATE_NOOP("Error", "The value given for “%1” is not possible there.");
    case ErrorKind::CurlAnswerUnknown:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not asked for. Possible: %2.");
    case ErrorKind::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "The file %1 cannot be read: %2.");
    case ErrorKind::NoGatewayInRoute:
        return QT_TRANSLATE_NOOP(
            "Error", "No gateway is enabled. Add one, or enable one, on the Gateways page.");
    case ErrorKind::KeychainMissing:
        return QT_TRANSLATE_NOOP("Error",
            "No keychain answers on this computer. On Linux, install and start GNOME Keyring or KWallet and "
            "log in to a desktop session. On a server, keep the secrets in an encrypted file: “otpost-cli "
            "secrets move vault --vault FILE”.");
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
    case ErrorKind::VaultMissing:
        return QT_TRANSLATE_NOOP("Error",
            "The vault %1 is not there. Put it back from a backup. If it is lost for good, start a new one "
            "with “otpost-cli secrets move vault --vault FILE --abandon” and type the secrets again.");
    case ErrorKind::VaultLocked:
        return QT_TRANSLATE_NOOP("Error",
            "The vault %1 needs its passphrase. Name a file that holds it in OTPOST_VAULT_PASSPHRASE_FILE, "
            "pass the systemd credential otpost-vault, or run otpost-cli on a terminal, where it asks.");
    case ErrorKind::VaultPassphraseUnreadable:
        return QT_TRANSLATE_NOOP("Error",
            "The passphrase of the vault cannot be read from %1: %2. Check the path and its permissions.");
    case ErrorKind::VaultPassphraseEmpty:
        return QT_TRANSLATE_NOOP(
            "Error", "There is no passphrase in %1. Give the vault's passphrase in one line.");
    case ErrorKind::VaultPassphraseOpen:
        return QT_TRANSLATE_NOOP("Error",
            "Anybody on this computer can change the passphrase file %1. Take that right away (chmod 600) "
            "and "
            "try again.");
    case ErrorKind::VaultPassphraseDiffers:
        return QT_TRANSLATE_NOOP(
            "Error", "The two passphrases are not the same. Nothing was made; try again.");
    case ErrorKind::VaultPassphraseWrong:
        return QT_TRANSLATE_NOOP("Error",
            "This is not the passphrase of the vault %1. Check it and try again; nothing was changed.");
    case ErrorKind::VaultNotOne:
        return QT_TRANSLATE_NOOP("Error",
            "The file %1 is not an OTPost vault. Choose another name for the vault; nothing was changed.");
    case ErrorKind::VaultNewer:
        return QT_TRANSLATE_NOOP("Error",
            "The vault %1 was written by a newer version of OTPost (format %2, this one knows %3). Install "
            "the newer version; nothing was changed.");
    case ErrorKind::VaultDamaged:
        return QT_TRANSLATE_NOOP("Error",
            "The vault %1 is damaged: it was cut or changed. Put it back from a backup; nothing was "
            "written.");
    case ErrorKind::VaultUnreadable:
        return QT_TRANSLATE_NOOP("Error",
            "The vault %1 cannot be read: %2. Check that it is a file, and that this user may read it.");
    case ErrorKind::VaultUnwritable:
        return QT_TRANSLATE_NOOP("Error",
            "The vault %1 cannot be written: %2. What it held is unchanged. Check the free space, and that "
            "this user may write to its folder.");
    case ErrorKind::VaultBusy:
        return QT_TRANSLATE_NOOP(
            "Error", "Another program is using the vault %1 and does not let go. Close it and try again.");
    case ErrorKind::VaultMemory:
        return QT_TRANSLATE_NOOP("Error",
            "There is not enough memory to open the vault: %1 MiB are needed. Close other programs and try "
            "again.");
    case ErrorKind::SecretStoreOther:
        return QT_TRANSLATE_NOOP("Error",
            "This data directory keeps its secrets in %1, not in %2. Leave --vault out, or change the store "
            "with “otpost-cli secrets move”.");
    case ErrorKind::SecretStoreUnknown:
        return QT_TRANSLATE_NOOP("Error",
            "This data directory keeps its secrets in a store that this version of OTPost does not know "
            "(%1). "
            "Install a newer version.");
    case ErrorKind::SecretNotMoved:
        return QT_TRANSLATE_NOOP("Error",
            "The value of “%1” of the gateway %2 did not arrive as it was. Nothing was moved; try again.");
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
    case ErrorKind::TlsSelfSigned:
        return QT_TRANSLATE_NOOP("Error",
            "The certificate of %1 is self-signed: nobody vouches for it. If the server is your own, give "
            "its certificate as the gateway's CA file; otherwise ask the provider.");
    case ErrorKind::TlsUnknownAuthority:
        return QT_TRANSLATE_NOOP("Error",
            "The certificate of %1 comes from an authority that this computer does not know (%2). Ask the "
            "provider, or give the authority's certificate as the gateway's CA file.");
    case ErrorKind::TlsOtherAuthority:
        return QT_TRANSLATE_NOOP("Error",
            "The certificate of %1 comes from an authority that is not in the gateway's CA file (%2). Give "
            "the right file, or none to trust the authorities that this computer knows.");
    case ErrorKind::TlsExpired:
        return QT_TRANSLATE_NOOP("Error",
            "No secure connection to %1: the certificate of %3 expired on %2. If the clock of this computer is "
            "right, ask the provider to renew it.");
    case ErrorKind::TlsNotYetValid:
        return QT_TRANSLATE_NOOP("Error",
            "No secure connection to %1: the certificate of %3 is not valid before %2. Check the clock of this "
            "computer first; if it is right, ask the provider.");
    case ErrorKind::TlsWrongHost:
        return QT_TRANSLATE_NOOP("Error",
            "What answers at %1 has a certificate for another name (%2). Check the host name in the URL, or "
            "ask the provider.");
    case ErrorKind::TlsTooOld:
        return QT_TRANSLATE_NOOP("Error",
            "%1 speaks only TLS 1.1 or older, which is no longer safe. Ask the provider for an address with "
            "TLS 1.2 or newer.");
    case ErrorKind::TlsNotSpoken:
        return QT_TRANSLATE_NOOP("Error",
            "What answers at %1 does not speak TLS. Check the port, or whether the address begins with "
            "http instead of https.");
    case ErrorKind::NotProcessed:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 turned the request away without looking at it, so nothing was sent. Try again.");
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
    case ErrorKind::ProviderLogin:
        return QT_TRANSLATE_NOOP("Error",
            "The provider refused the login (error %1: %2). Check account, key and secret, and that the "
            "account is active.");
    case ErrorKind::ProviderTooMany:
        return QT_TRANSLATE_NOOP("Error", "Too many requests for the provider (error %1: %2).");
    case ErrorKind::ProviderSender:
        return QT_TRANSLATE_NOOP("Error",
            "The provider does not let this account use this sender, or send to this number (error %1: %2).");
    case ErrorKind::ProviderCountry:
        return QT_TRANSLATE_NOOP("Error",
            "The account may not send to this country (error %1: %2). Allow the country in the provider's "
            "console.");
    case ErrorKind::ProviderNumber:
        return QT_TRANSLATE_NOOP(
            "Error", "The provider says that this number cannot get an SMS (error %1: %2).");
    case ErrorKind::ProviderOptedOut:
        return QT_TRANSLATE_NOOP("Error",
            "The recipient has asked for no more messages, so this one was not sent (error %1: %2).");
    case ErrorKind::ProviderRefused:
        return QT_TRANSLATE_NOOP("Error", "The provider refused the message (error %1: %2).");
    case ErrorKind::BalanceNoAnswer:
        return QT_TRANSLATE_NOOP("Error", "The provider did not answer completely in time. Try again later.");
    case ErrorKind::BalanceRefused:
        return QT_TRANSLATE_NOOP(
            "Error", "The provider did not tell the balance (status %1). Check the address and the login.");
    case ErrorKind::BalanceEmpty:
        return QT_TRANSLATE_NOOP("Error", "The provider's answer is empty, so there is no balance in it.");
    case ErrorKind::BalanceFieldMissing:
        return QT_TRANSLATE_NOOP("Error", "The answer has no field %1. Check the field name of the balance.");
    case ErrorKind::BalanceNoNumber:
        return QT_TRANSLATE_NOOP("Error", "“%1” is no number, so the balance could not be read.");
    case ErrorKind::BalanceAmbiguous:
        return QT_TRANSLATE_NOOP("Error",
            "“%1” could mean more than one number, so the balance was not read. Give the field name of the "
            "balance.");
    case ErrorKind::CaFileEmpty:
        return QT_TRANSLATE_NOOP("Error",
            "There is no certificate in the CA file. It must be a PEM file, with a line that begins with "
            "-----BEGIN CERTIFICATE-----.");
    case ErrorKind::CaFileDamaged:
        return QT_TRANSLATE_NOOP(
            "Error", "Certificate %1 in the CA file is damaged. Get the file again and try once more.");
    case ErrorKind::CaFileTooLong:
        return QT_TRANSLATE_NOOP("Error",
            "The CA file is longer than %1 bytes. Give only the certificates of the provider's authority.");
    case ErrorKind::CaFilePrivateKey:
        return QT_TRANSLATE_NOOP("Error",
            "There is a private key in the CA file. A private key must stay secret: give a file with the "
            "certificate only.");
    case ErrorKind::CaFileNotAuthority:
        return QT_TRANSLATE_NOOP("Error",
            "The certificate of %1 in the CA file is that of a server, not of an authority. Give the "
            "certificate of the authority that issued it.");
    case ErrorKind::CaFileExpired:
        return QT_TRANSLATE_NOOP("Error",
            "The certificate of %1 in the CA file expired on %2. Get the authority's new certificate.");
    case ErrorKind::CaFileNotYetValid:
        return QT_TRANSLATE_NOOP("Error",
            "The certificate of %1 in the CA file is not valid before %2. Check the clock of this computer.");
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
    if (kind >= ErrorKind::CaFileEmpty && kind <= ErrorKind::CaFileNotYetValid)
        return ErrorClass::Configuration;
    if (kind <= ErrorKind::TextInvalid
        || (kind >= ErrorKind::PhoneNotANumber && kind <= ErrorKind::NoGatewayInRoute)) {
        const bool store = kind == ErrorKind::SecretNotStored;
        return store ? ErrorClass::SecretStore : ErrorClass::Configuration;
    }
    if (kind >= ErrorKind::KeychainMissing && kind <= ErrorKind::SecretNotMoved)
        return ErrorClass::SecretStore;
    if (kind >= ErrorKind::DataDirCreate && kind <= ErrorKind::DatabaseFailed)
        return ErrorClass::DataDirectory;
    return ErrorClass::Job;
}

}
