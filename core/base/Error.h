// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorKind.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace otpost {
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
