// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/SecretServiceProbe.h"

#include "core/base/Async.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <memory>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerWithinMs = 3'000;

KeychainState stateOf(const QDBusPendingReply<QDBusVariant>& reply)
{
    if (reply.isValid())
        return reply.value().variant().toBool() ? KeychainState::Locked : KeychainState::Usable;
    const QDBusError error = reply.error();
    const bool gone = error.type() == QDBusError::ServiceUnknown || error.type() == QDBusError::Disconnected
        || error.type() == QDBusError::NoServer
        || error.name().startsWith("org.freedesktop.DBus.Error.Spawn"_L1);
    return gone ? KeychainState::Missing : KeychainState::NotKnown;
}

}

QFuture<KeychainState> probeSecretService()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return finishedFuture(KeychainState::Missing);
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;

    auto promise = std::make_shared<QPromise<KeychainState>>();
    promise->start();
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, answerWithinMs));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [promise, watcher] {
        promise->addResult(stateOf(QDBusPendingReply<QDBusVariant>(*watcher)));
        promise->finish();
        watcher->deleteLater();
    });
    return promise->future();
}

}
