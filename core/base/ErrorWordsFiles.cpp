// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ErrorWords.h"

#include <QtGlobal>

namespace otpost {

const char* wordsOfFiles(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::PresetUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no preset called “%1”. There are: %2.");
    case ErrorKind::PresetNotJson:
        return QT_TRANSLATE_NOOP("Error", "This is not a preset: it is not valid JSON at byte %1.");
    case ErrorKind::PresetTooLong:
        return QT_TRANSLATE_NOOP(
            "Error", "This preset cannot be used: %1 is too long, at most %2 are allowed.");
    case ErrorKind::PresetMemberMissing:
        return QT_TRANSLATE_NOOP("Error", "This preset cannot be used: %1 is missing.");
    case ErrorKind::PresetMemberUnknown:
        return QT_TRANSLATE_NOOP("Error", "This preset cannot be used: presets have no %1.");
    case ErrorKind::PresetMemberInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "This preset cannot be used: the value of %1 is not possible there.");
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
            "“%1” stands where nothing can be kept secret. Give it as a plain value (on the command line "
            "with "
            "--set).");
    case ErrorKind::PresetAnswerUnknown:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not asked for. Possible: %2.");
    case ErrorKind::PresetSetForm:
        return QT_TRANSLATE_NOOP("Error", "Write it as FIELD=VALUE. Example: --set from=Hotel");
    case ErrorKind::PresetHoldsKey:
        return QT_TRANSLATE_NOOP("Error",
            "“%1” looks like a key, and a preset would show it to everybody who gets the file. Keep it among "
            "the gateway's secrets, put %SECRET:name% in its place, and save the preset then.");
    case ErrorKind::PresetCannotHold:
        return QT_TRANSLATE_NOOP(
            "Error", "A preset cannot hold this: %1. Share such a gateway by exporting the configuration.");
    case ErrorKind::PresetNameTaken:
        return QT_TRANSLATE_NOOP("Error", "There is a preset called “%1” already. Choose another name.");
    case ErrorKind::PresetsTooMany:
        return QT_TRANSLATE_NOOP(
            "Error", "At most %1 presets of your own are kept. Delete one that you do not need.");
    case ErrorKind::PresetNotAgreed:
        return QT_TRANSLATE_NOOP("Error",
            "The preset was not used, as nobody agreed to where it sends what it is given. Add --yes if you "
            "trust it.");
    case ErrorKind::ConfigTooLarge:
        return QT_TRANSLATE_NOOP("Error", "The configuration file is too large: at most %1 MiB are read.");
    case ErrorKind::ConfigNotJson:
        return QT_TRANSLATE_NOOP("Error", "The file is no complete JSON: see line %1, column %2.");
    case ErrorKind::ConfigNotOne:
        return QT_TRANSLATE_NOOP("Error",
            "This is no configuration file of OTPost: it does not begin with a format of “otpost-config”.");
    case ErrorKind::ConfigNewer:
        return QT_TRANSLATE_NOOP("Error",
            "The file was made by a newer OTPost (format %1, this one knows %2). Update OTPost and try "
            "again.");
    case ErrorKind::ConfigTooMany:
        return QT_TRANSLATE_NOOP("Error", "There are too many here: at most %1 are read.");
    case ErrorKind::ConfigMemberTwice:
        return QT_TRANSLATE_NOOP("Error", "“%1” stands here more than once. Keep one of them.");
    case ErrorKind::ConfigMemberMissing:
        return QT_TRANSLATE_NOOP("Error", "“%1” is missing here.");
    case ErrorKind::ConfigMemberUnknown:
        return QT_TRANSLATE_NOOP("Error", "This OTPost does not know “%1” and leaves it out.");
    case ErrorKind::ConfigMemberType:
        return QT_TRANSLATE_NOOP("Error", "Something else belongs here: in JSON, %1.");
    case ErrorKind::ConfigNameTwice:
        return QT_TRANSLATE_NOOP("Error", "Two in the file are called “%1”. Give one of them another name.");
    case ErrorKind::ConfigSecretsDamaged:
        return QT_TRANSLATE_NOOP("Error",
            "The sealed secrets in the file are cut or changed. Export them again, or import without them.");
    case ErrorKind::ConfigPassphraseMissing:
        return QT_TRANSLATE_NOOP("Error",
            "Secrets in a configuration file are sealed by a passphrase, and none was given. Name a file "
            "that "
            "holds it with --passphrase-file.");
    case ErrorKind::ConfigPassphraseWrong:
        return QT_TRANSLATE_NOOP("Error",
            "The passphrase does not open the secrets in the file. Check it, or import without them.");
    case ErrorKind::ConfigChangedMeanwhile:
        return QT_TRANSLATE_NOOP(
            "Error", "Gateways were changed meanwhile, and nothing was imported. Look at the changes again.");
    case ErrorKind::ChangedMeanwhile:
        return QT_TRANSLATE_NOOP(
            "Error", "It was changed in the meantime, perhaps by another program. It stays as it is now.");
    case ErrorKind::FileExists:
        return QT_TRANSLATE_NOOP(
            "Error", "There is a file %1 already. Choose another name, or say that it may be replaced.");
    case ErrorKind::FileUnwritable:
        return QT_TRANSLATE_NOOP("Error", "The file %1 cannot be written: %2.");
    case ErrorKind::CurlTooLong:
        return QT_TRANSLATE_NOOP("Error", "The command is too long: at most %1 characters are read.");
    case ErrorKind::CurlNotOne:
        return QT_TRANSLATE_NOOP("Error",
            "This is not a curl command: it has to begin with the word curl. Paste that command alone.");
    case ErrorKind::CurlRuns:
        return QT_TRANSLATE_NOOP("Error",
            "%1 would make a shell run another command, and OTPost runs nothing. Remove that part, or put "
            "the "
            "address or text that it belongs to into quotation marks.");
    case ErrorKind::CurlRedirects:
        return QT_TRANSLATE_NOOP("Error",
            "%1 would make a shell read or write a file, and OTPost does neither. Remove that part, or put "
            "the text "
            "that it belongs to into quotation marks.");
    case ErrorKind::CurlSecondCommand:
        return QT_TRANSLATE_NOOP("Error",
            "A second command follows on another line. Paste one command; where it goes on in the next line, "
            "the "
            "line ends with \\ (with ^ in the Windows command prompt).");
    case ErrorKind::CurlQuoteOpen:
        return QT_TRANSLATE_NOOP(
            "Error", "The quotation mark %1 is opened and never closed. Paste the whole command.");
    case ErrorKind::CurlTypography:
        return QT_TRANSLATE_NOOP("Error",
            "The character %1 is not what a command has there: a text program has probably changed it. "
            "Replace it "
            "by straight quotation marks or hyphens.");
    case ErrorKind::CurlReadsFile:
        return QT_TRANSLATE_NOOP("Error",
            "%1 reads a file, which OTPost does not do. Put the contents into the command in its place.");
    case ErrorKind::CurlOptionUnknown:
        return QT_TRANSLATE_NOOP("Error", "curl has no option %1. Check how it is written.");
    case ErrorKind::CurlOptionUnsupported:
        return QT_TRANSLATE_NOOP("Error",
            "OTPost cannot do what the option %1 asks for. Remove it if the provider works without it.");
    case ErrorKind::CurlOptionArgument:
        return QT_TRANSLATE_NOOP("Error", "The option %1 needs a value after it. Paste the whole command.");
    case ErrorKind::CurlMultipart:
        return QT_TRANSLATE_NOOP("Error",
            "The command sends a multipart form (-F), and OTPost sends JSON or name=value pairs. Look for an "
            "example with -d, or replace -F by -d if the provider takes both.");
    case ErrorKind::CurlMethod:
        return QT_TRANSLATE_NOOP("Error",
            "The command uses the method %1. OTPost sends with POST or GET: look for such an example.");
    case ErrorKind::CurlGetBody:
        return QT_TRANSLATE_NOOP("Error",
            "The command sends data with GET, which OTPost does not do. Add -G if it belongs into the "
            "address; "
            "otherwise remove -X GET.");
    case ErrorKind::CurlUrlMissing:
        return QT_TRANSLATE_NOOP("Error", "The command has no address. Paste the whole command.");
    case ErrorKind::CurlSeveralUrls:
        return QT_TRANSLATE_NOOP("Error",
            "The command calls more than one address. Leave one of them; if it is only one, put values with "
            "spaces "
            "into quotation marks.");
    case ErrorKind::CurlHeaderInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "A header of the command is not written as 'Name: value'. Check what follows -H.");
    case ErrorKind::CurlDataNotJson:
        return QT_TRANSLATE_NOOP("Error",
            "The data of the command is not valid JSON at its line %1, character %2. Check its quotation "
            "marks.");
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
    default:
        return nullptr;
    }
}

}
