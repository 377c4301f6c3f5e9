// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace otpost {

class SealingKey;

/// How long a grant is good, in seconds: the way from one page to the next.
inline constexpr int grantSeconds = 300;

/// What a portal may believe of a guest.
struct Grant {
    QString id; ///< of the challenge; a portal takes each once
    QString number; ///< E.164
    QString location;
    QDateTime issuedAt; ///< UTC
    bool proven = true; ///< with a code; false: only its form was checked
    QString name
        = {}; ///< as the guest typed it, where a splash page asks for it; empty: not asked, or not given
    QString email = {}; ///< likewise
    bool operator==(const Grant&) const = default;
};

/// Signs with Ed25519 (RFC 8037) as a JWT (RFC 7519), so that whoever checks it needs no secret. The key pair
/// is derived from the data directory's key for codes.
class GrantSigner
{
public:
    explicit GrantSigner(const SealingKey& key);

    /// The token: claims iss "otpost", sub, jti, loc, iat, exp; proven; name and email where they are known.
    QByteArray sign(const Grant& grant) const;
    /// What the token says where it is signed by us and good at `now`; nothing otherwise.
    std::optional<Grant> verify(const QByteArray& token, const QDateTime& now) const;
    /// The public key as a JSON Web Key Set (RFC 7517).
    QByteArray keySet() const;

private:
    QByteArray m_public;
    QByteArray m_secret;
};

}
