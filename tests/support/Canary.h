// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace otpost::test {

/// One way in which a secret may lie about.
struct CanaryForm {
    QString name; ///< "plain", "base64", "percent", …
    QByteArray bytes;
    bool operator==(const CanaryForm&) const = default;
};

/// The forms in which `secret` could leak: plain, base64 (also as a part of a longer text, and the
/// URL-safe kind), percent-encoded in each usual way, as JSON and C escapes, hexadecimal, UTF-16.
QList<CanaryForm> formsOf(const QByteArray& secret);

/// Names of the forms of `secret` that are in `haystack`. Empty is what one wants.
QStringList tracesOf(const QByteArray& secret, const QByteArray& haystack);

}
