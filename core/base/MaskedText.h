// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace otpost {

/// How a stretch of text may be shown.
enum class Sensitivity {
    Plain, ///< as it stands in the configuration
    Value, ///< filled in for a placeholder; may be shown
    Secret, ///< a key or password: never shown
    Code, ///< a one-time code: never shown
};

/// UTF-8 text that knows which of its stretches are secret. Whatever is sent is `revealed()`;
/// whatever is shown, logged, stored or exported is `shown()`. Masking is by construction, not by
/// searching, so that no escaped or encoded form of a secret can slip through.
class MaskedText
{
public:
    struct Span {
        QByteArray bytes;
        Sensitivity sensitivity = Sensitivity::Plain;
        bool operator==(const Span&) const = default;
    };

    MaskedText() = default;
    static MaskedText plain(const QByteArray& utf8);
    static MaskedText secret(const QByteArray& utf8);

    void append(const QByteArray& utf8, Sensitivity sensitivity = Sensitivity::Plain);
    void append(const MaskedText& other);

    /// The real bytes. For the wire and for nothing else.
    QByteArray revealed() const;
    /// The text with dots for secrets and codes. The number of dots says nothing about the length.
    QString shown() const;

    const std::vector<Span>& spans() const { return m_spans; }
    bool isEmpty() const;
    bool contains(Sensitivity sensitivity) const;

    bool operator==(const MaskedText&) const = default;

private:
    std::vector<Span> m_spans;
};

/// What stands for a secret, and for a code, wherever one would be.
QString secretDots();
QString codeDots();

}
