// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

#include "core/base/ErrorWords.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace otpost {

namespace {

const char* wordsOf(ErrorKind kind)
{
    for (const auto words : {wordsOfFields, wordsOfFiles, wordsOfStores, wordsOfCalls, wordsOfSending,
             wordsOfCodes, wordsOfPortal, wordsOfAlerts}) {
        if (const char* found = words(kind))
            return found;
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
    if (error.kind == ErrorKind::NumberOutOfRange && error.args.value(2).isEmpty())
        text = text.simplified().replace(QLatin1String(" ."), QLatin1String("."));
    return text;
}

ErrorClass errorClass(ErrorKind kind)
{
    const auto isIn = [kind](ErrorKind first, ErrorKind last) { return kind >= first && kind <= last; };
    if (isIn(ErrorKind::CaFileEmpty, ErrorKind::CaFileNotYetValid)
        || isIn(ErrorKind::LocationNotFound, ErrorKind::CsvNothingToResume)
        || isIn(ErrorKind::ScriptMissing, ErrorKind::ScriptSyntax)
        || isIn(ErrorKind::CodeTextInvalid, ErrorKind::OtpNeedsGateway)
        || isIn(ErrorKind::TokenNameInvalid, ErrorKind::AccessKeyMissing)
        || isIn(ErrorKind::MailNotSet, ErrorKind::MailLoginUnsafe) || kind == ErrorKind::AlertNotFound)
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
