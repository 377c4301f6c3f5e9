// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/HttpExchange.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

namespace otpost {

class OneShotBody;

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

private:
    friend class HttpTransport;
    HttpCall(const HttpRequest& request, QObject* owner);
    void start(QNetworkAccessManager& manager);

    bool needsProbe() const;
    void probe();
    void send();
    void connectReply();
    void noteProgress();
    void onRequestSent();
    void onHeaders();
    void onReadable();
    void onTimeout(int ms);
    void onReplyFinished();
    void stop(const Error& failure);
    void emitFinished();

    bool requestLeft() const;
    bool failedBeforeSending(QNetworkReply::NetworkError code) const;
    Error failureOf(QNetworkReply::NetworkError code) const;
    bool isWhole() const;

    HttpRequest m_request;
    QNetworkRequest m_networkRequest;
    QPointer<QNetworkAccessManager> m_manager;
    QString m_host;
    OneShotBody* m_body = nullptr; ///< child
    QPointer<QNetworkReply> m_reply; ///< child
    QTimer m_silence;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    QString m_tlsProblem;
    HttpReply m_result;
    qint64 m_connectedAt = -1; ///< ns since the start, as the next two
    qint64 m_sentAt = -1;
    qint64 m_headersAt = -1;
    bool m_connecting = false; ///< a new connection was begun for this call
    bool m_sent = false;
    bool m_ended = false;
};

}
