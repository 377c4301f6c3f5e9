// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace otpost {
Q_NAMESPACE

/// What went wrong. Stored by name in the log (see `errorName`), so names never change.
/// The words for each are in ErrorText.cpp and nowhere else.
enum class ErrorKind {
    // A field that cannot be accepted. `field` names it.
    FieldMissing,
    FieldTooLong, ///< args: longest allowed, in characters
    NameTaken, ///< args: the name
    ValueUnknown, ///< args: value given, values allowed
    NumberOutOfRange, ///< args: lowest, highest, unit
    UrlInvalid,
    UrlScheme, ///< args: scheme found, may be empty
    UrlHostMissing,
    UrlLogin,
    UrlFragment,
    UrlPlaceholderInHost,
    UnknownPlaceholder, ///< args: line, placeholder, suggestion (may be empty)
    LonePercent, ///< args: line
    PlaceholderUnquoted, ///< args: line, placeholder
    PayloadNotJson, ///< args: line, column
    PayloadJsonButForm,
    PayloadNotForm, ///< args: line, the pair
    JsonWithGet,
    SuccessPathInvalid,
    HeaderNameInvalid, ///< args: name
    HeaderNameReserved, ///< args: name
    HeaderValueInvalid, ///< args: name
    HeaderTwice, ///< args: name
    SecretNameInvalid, ///< args: name
    SecretNameTwice, ///< args: name
    SecretNotNamed, ///< args: name; a placeholder asks for a secret that the gateway does not have
    SecretNotStored, ///< args: name; the secret store has no value for it
    SecretTooLong, ///< args: name, longest allowed in bytes
    SecretEmpty, ///< args: name
    SecretNotText, ///< args: placeholder; bytes that are no UTF-8 cannot stand in JSON
    HeaderForm, ///< not `Name: value`; without what was written, as it may be a secret
    SecretForm, ///< not `NAME=value`; likewise
    SecretBoundToOtherHost, ///< args: name, host it was given for, host now
    CodeMissing, ///< %CODE% in a message that carries none
    MessageEmpty,
    MessageTooLong, ///< args: segments, most allowed
    TextInvalid, ///< a NUL or text that is no Unicode

    // Phone numbers.
    PhoneNotANumber, ///< args: what was given
    PhoneCountryUnknown, ///< args: what was given
    PhoneTooShort, ///< args: what was given
    PhoneTooLong, ///< args: what was given
    PhoneNeedsCountry, ///< args: what was given; national form and no default country
    PhoneNotPossible, ///< args: what was given

    // Things asked for that are not there.
    GatewayNotFound, ///< args: id
    MessageNotFound, ///< args: id
    SettingUnknown, ///< args: name
    FileUnreadable, ///< args: path, what the system said
    NoGatewayInRoute,

    // The secret store.
    KeychainMissing,
    KeychainLocked,
    KeychainDenied,
    KeychainTimeout, ///< args: seconds
    KeychainFailed, ///< args: what the system said

    // The data directory.
    DataDirCreate, ///< args: path, what the system said
    DataDirReadOnly, ///< args: path
    DataDirNetwork, ///< args: path, kind of file system
    DataDirNewer, ///< args: path, schema found, schema known
    DataDirBusy, ///< args: path
    DatabaseNotOne, ///< args: path
    DatabaseDamaged, ///< args: path
    DatabaseFull,
    DatabaseFailed, ///< args: what the system said

    // What a gateway's answer, or the lack of one, means.
    HostNotFound, ///< args: host
    ConnectionRefused, ///< args: host
    ConnectionFailed, ///< args: host, what the system said
    ConnectTimeout, ///< args: ms
    TlsFailed, ///< args: host, reason
    ProxyFailed, ///< args: what the system said
    AnswerTimeout, ///< args: ms
    AnswerCut, ///< the connection closed before a complete answer
    AnswerTooLarge, ///< args: most bytes read
    AnswerUnreadable, ///< args: content coding
    Canceled, ///< stopped by the user after the request had left
    CanceledBeforeSending,
    StatusLogin, ///< args: status; 401, 403
    StatusFunds, ///< args: status; 402
    StatusTooMany, ///< args: status; 429
    StatusUnavailable, ///< args: status; 503
    StatusRedirect, ///< args: status
    StatusRefused, ///< args: status; other 4xx
    StatusServer, ///< args: status; 500, 502, 504, 408: it may have been sent
    StatusUnexpected, ///< args: status
    SuccessTextMissing, ///< args: the text
    SuccessPathMissing, ///< args: the path
    SuccessPathOther, ///< args: path, value wanted, value found
    AnswerNotJson, ///< args: the path that was to be read

    Internal, ///< args: what happened; a fault of OTPost
};
Q_ENUM_NS(ErrorKind)

/// An error as a value. `args` never hold a secret or a code; they are data, not words,
/// so that an error can be stored and put into the reader's language later.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString field; ///< key of the field concerned (see model/GatewayFields.h), or empty
    QStringList args;

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an error from a function that returns Result<T>.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString field = {}, QStringList args = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(field), std::move(args)});
}

/// The stable name under which a kind is stored, such as "ConnectionRefused".
QString errorName(ErrorKind kind);

/// The kind with that stable name; `Internal` for a name this version does not know.
ErrorKind errorKindFromName(const QString& name);

/// One or two sentences in the user's language: what went wrong and what to do about it.
/// Without the field's label, so that it can stand under the field. Thread-safe.
QString describe(const Error& error);

/// What kind of trouble an error is, as far as the exit status of otpost-cli is concerned
/// (docs/cli.md).
enum class ErrorClass { Job, Configuration, SecretStore, DataDirectory };

ErrorClass errorClass(ErrorKind kind);

}
