// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace otpost {

/// Hides known secrets in text that others wrote: a provider's answer may repeat a key, a password or
/// a code, plainly or encoded. (What OTPost itself writes is masked by construction: MaskedText.)
/// Looks for each value as UTF-8, percent-encoded, JSON-escaped, base64 at each alignment, hexadecimal
/// and as UTF-16 in hexadecimal. Pure once filled; copies are cheap.
class Redactor
{
public:
    /// A key or password. Of "Basic …" and "Bearer …" the credentials, and of Basic the user name and
    /// password inside, are hidden too.
    void addSecret(const QByteArray& value);
    /// A one-time code.
    void addCode(const QByteArray& code);

    /// The bytes as text with dots in the place of what is secret. Bytes that are no UTF-8, control and
    /// bidirectional-override characters become U+FFFD. If a secret is too short to be found reliably
    /// nothing of a text that holds it is given back.
    QString redact(const QByteArray& utf8) const;

private:
    void addNeedles(const QByteArray& value, const QString& dots);
    void addNeedle(const QByteArray& form, const QString& dots, bool base64);

    struct Needle {
        QByteArray bytes; ///< lower case
        QString dots;
        bool base64 = false; ///< its neighbours in the alphabet carry bits of the secret: hide them too
    };
    QList<Needle> m_needles; ///< longest first
    QList<QByteArray> m_short; ///< secrets of fewer than 4 bytes
};

/// Text from outside made safe to show: control characters except line break and tab, and
/// bidirectional overrides, become U+FFFD. Pure.
QString printable(const QString& text);

}
