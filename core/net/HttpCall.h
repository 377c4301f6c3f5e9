// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/HttpExchange.h"

#include <QElapsedTimer>
#include <QList>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

namespace otpost {

class ConnectionLane;
class OneShotBody;
struct WireFacts;

/// One request on its way. Ends with exactly one `finished`, whatever happens.
class HttpCall : public QObject
{
    Q_OBJECT

public:
    ~HttpCall() override;

    /// Stops the call. `finished` follows with Canceled, or CanceledBeforeSending.
    void abort();

Q_SIGNALS:
    void finished(const otpost::HttpReply& reply);
    /// For the pool: this connection ended, or is about to, and nothing of the request has left.
    void otherConnectionNeeded();

private:
    friend class ConnectionPool;
    friend class HttpTransport;
    HttpCall(const HttpRequest& request, QObject* owner);
    /// The time runs from here.
    void start();
    /// The pool in which it waits for a lane says how long ago the server last answered: while it does, to
    /// wait is no silence. Null: nobody says.
    void waitIn(const QElapsedTimer* answered) { m_poolAnswered = answered; }
    /// Ends the call, later, with an error that came before anything was sent.
    void connectFailed(const Error& problem);
    /// Goes by this lane.
    void send(ConnectionLane& lane);
    bool hasEnded() const { return m_ended; }
    /// For a call that has ended, before its lane is deleted: see there.
    void dropReply() { delete m_reply.data(); }
    int timeoutMs() const { return m_request.timeoutMs; }

    bool needsProbe() const;
    void probe();
    void hand();
    void connectReply();
    void noteProgress();
    void onRequestSent();
    void onHeaders();
    void onReadable();
    void onSilence();
    void onTimeout(int ms);
    void onReplyFinished();
    void stop(const Error& failure);
    void emitFinished();

    bool requestLeft() const;
    WireFacts facts() const;
    void lookForSign();
    void onSounded(int number);
    void beginWork();
    void endWork();
    void useOtherConnection();
    Error failureOf(const WireFacts& seen) const;

    HttpRequest m_request;
    QNetworkRequest m_networkRequest;
    QPointer<ConnectionLane> m_lane;
    const QElapsedTimer* m_poolAnswered = nullptr;
    QString m_host;
    OneShotBody* m_body = nullptr; ///< child
    QPointer<QNetworkReply> m_reply; ///< child
    QTimer m_silence;
    QTimer m_deadline;
    QTimer m_sign; ///< how long to wait for Qt to begin
    QMetaObject::Connection m_sounding;
    int m_soundingAwaited = 0;
    QElapsedTimer m_clock;
    QList<QSslError> m_tlsProblems;
    HttpReply m_result;
    qint64 m_connectedAt = -1; ///< ns since the start, as the next two
    qint64 m_sentAt = -1;
    qint64 m_headersAt = -1;
    bool m_connecting = false; ///< a new connection was begun for this call
    bool m_working = false; ///< the lane knows that Qt has begun
    bool m_sent = false;
    bool m_errorSignalled = false;
    int m_otherConnections = 0;
    bool m_ended = false;
};

}
