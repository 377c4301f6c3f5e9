// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MaskedText.h"
#include "core/model/Message.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>
#include <optional>

namespace otpost {

class Connection;
class LockedBytes;
class SecretStore;
class Storage;

/// The key under which customer codes wait in the database. Its bytes are locked in memory.
class SealingKey
{
public:
    explicit SealingKey(const QByteArray& bytes);
    const LockedBytes& bytes() const { return *m_bytes; }

private:
    std::shared_ptr<const LockedBytes> m_bytes;
};

/// Under which name the secret store has the key of this data directory; empty: none was made yet. Blocking;
/// on a database thread.
Result<QString> sealingKeyId(Connection& connection);

/// The text of a customer code as it is stored.
struct SealedText {
    QString templateText; ///< `%1%`, `%2%` … for what is hidden, `%%` for a percent sign
    QByteArray sealed; ///< what is hidden: nonce and ciphertext; its length says nothing of a code's
};

struct OpenedText {
    MaskedText text;
    QString code; ///< OutgoingMessage::code
};

/// Seals what the text hides (XChaCha20-Poly1305), bound to recipient and challenge: it opens for no other.
/// Internal where libsodium does not work. Pure but for randomness.
Result<SealedText> sealText(const SealingKey& key, const OutgoingMessage& message, qint64 challengeId);
/// MessageTextGone where it was not sealed by this key for this recipient and challenge, or is damaged.
Result<OpenedText> openText(const SealingKey& key, const QString& templateText, const QByteArray& sealed,
    const QString& recipient, qint64 challengeId);

/// Gives the key: made at first use, kept in the secret store under a name of its own that the database
/// notes, so that programs that make one at the same time agree. Lives in one thread with an event loop.
class CodeSealer : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    CodeSealer(Storage& storage, SecretStore& store);

    /// Errors of the secret store and the database; the next call tries again. Kept in memory; now and then
    /// the database is asked whether another program has put another key in the place of one that was lost.
    QFuture<Result<SealingKey>> key();

private:
    void find();
    void read(const QString& id);
    void make(const QString& instead);
    void note(const QString& id, const QByteArray& value, const QString& instead);
    void settle(const QString& id, const Result<SealingKey>& key);

    Storage& m_storage;
    SecretStore& m_store;
    std::optional<SealingKey> m_key;
    QString m_id; ///< of the key
    QDeadlineTimer m_askAgain; ///< whether it is still the one
    QList<std::shared_ptr<QPromise<Result<SealingKey>>>> m_waiting;
};

}
