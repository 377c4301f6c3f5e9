// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Json.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QTimer>

namespace otpost {

class HttpCall;
class HttpTransport;
class ScriptRun;
struct HttpReply;

/// One process of otpost-lua: takes one run at a time. Frames are four bytes of length, least significant
/// first, and CBOR (RFC 8949).
class ScriptWorker : public QObject
{
    Q_OBJECT

public:
    ScriptWorker(HttpTransport& transport, const QString& program, QObject* parent);
    ~ScriptWorker() override;

    bool isFree() const { return m_run.isNull() && m_usable; }
    /// Milliseconds since the last run.
    qint64 idleMs() const { return m_run ? 0 : m_idle.elapsed(); }
    void take(ScriptRun* run);

Q_SIGNALS:
    /// The run has ended, and another may come.
    void freed();
    /// The process has ended; so has its run.
    void gone();

private:
    void sendOrder();
    void send(const JsonValue& frame);
    void onReadable();
    void onFrame(const JsonValue& frame);
    void onHttp(const JsonValue& frame);
    void onReply(const HttpReply& reply);
    void refuseHttp(const Error& error);
    void onDeadline();
    void onEnded(const QString& how);
    void abandon();
    void dropCall();
    void give(const JsonValue& frame);
    void fail(const Error& error);
    void release();

    HttpTransport& m_transport;
    QProcess m_process;
    QTimer m_work; ///< runs while the script works
    QElapsedTimer m_idle;
    QByteArray m_read;
    QPointer<ScriptRun> m_run;
    QPointer<HttpCall> m_call;
    int m_workLeftMs = 0;
    bool m_ready = false;
    bool m_usable = true;
};

}
