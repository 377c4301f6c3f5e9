// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MaskedText.h"
#include "core/model/Message.h"
#include "core/otp/CodeSealer.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <optional>

namespace otpost {

class Storage;

/// What stands in the address of a gateway's delivery reports and makes it one that nobody can guess: derived
/// from the data directory's key for codes, so that it is stored nowhere. 32 characters of base64url. Pure.
QByteArray reportToken(const SealingKey& key, GatewayId gateway);
/// Whether it is that one, in a time that tells nothing of where they differ. Pure.
bool isReportToken(const SealingKey& key, GatewayId gateway, const QByteArray& given);

/// "https://wifi.example.com/dlr/3/TOKEN", with a message "?otpost=7" behind it. The token counts as secret.
/// Pure.
MaskedText reportAddress(const QString& publicUrl, GatewayId gateway, const QByteArray& token, MessageId id);

/// Where providers report what became of a message: for requests that tell them (%DLR_URL%, Twilio's
/// StatusCallback). Lives in one thread with an event loop, and is called in it unless said otherwise.
class ReportAddresses : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    ReportAddresses(Storage& storage, CodeSealer& sealer);

    /// Counts in this program in place of the setting `public-url`.
    void setPublicUrl(const QString& url) { m_given = url; }

    /// Under which address the service is reached; empty where none is set. A change of the setting counts
    /// within a second.
    QFuture<QString> publicUrl();
    /// Empty where no public address is set, or the key is out of reach: a report is not worth a message.
    QFuture<MaskedText> forMessage(GatewayId gateway, MessageId id);
    /// The address of a gateway as the provider is to be given it by hand; without the first part where no
    /// public address is set: "/dlr/3/TOKEN". From any thread. Errors of the secret store.
    QFuture<Result<QString>> forGateway(GatewayId gateway);

private:
    Storage& m_storage;
    CodeSealer& m_sealer;
    QString m_given;
    QString m_stored;
    QDeadlineTimer m_askAgain;
};

}
