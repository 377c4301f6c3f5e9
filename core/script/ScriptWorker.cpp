// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptWorker.h"

#include "core/net/HttpCall.h"
#include "core/net/HttpTransport.h"
#include "core/script/ScriptRequest.h"
#include "core/script/ScriptService.h"

#include <QtEndian>

#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Longest frame either side accepts, in bytes.
constexpr quint32 longestFrame = 1024 * 1024;

/// How long the process may take to start: a machine may be busy.
constexpr int startMs = 10'000;

QString functionName(ScriptFunction function)
{
    switch (function) {
    case ScriptFunction::Check:
        return u"check"_s;
    case ScriptFunction::Build:
        return u"build"_s;
    case ScriptFunction::Judge:
        return u"judge"_s;
    case ScriptFunction::Balance:
        break;
    }
    return u"balance"_s;
}

JsonValue namedSecrets(const ScriptOrder& order)
{
    JsonValue named = JsonValue::object();
    for (const NamedSecret& secret : order.gateway.secrets) {
        const auto value = order.secrets.constFind(secret.value.id);
        if (value != order.secrets.constEnd())
            named[secret.name.toStdString()] = value->toStdString();
    }
    return named;
}

Error errorOf(const JsonValue& frame, const ScriptOrder& order)
{
    const QString why = memberString(frame, "why");
    const auto line = frame.find("line");
    const int number = line != frame.end() && line->is_number_integer() ? line->get<int>() : 0;
    const QString words = order.redactor.redact(memberString(frame, "words").toUtf8()).left(300);
    const QString place = number > 0 ? QString::number(number) : u"?"_s;
    if (why == "syntax"_L1)
        return Error{ErrorKind::ScriptSyntax, u"script"_s, {place, words}};
    if (why == "memory"_L1)
        return Error{ErrorKind::ScriptMemory, {}, {QString::number(scriptMemoryMiB)}};
    if (why == "output"_L1)
        return Error{ErrorKind::ScriptOutput, {}, {QString::number(scriptOutputKiB)}};
    if (why == "result"_L1)
        return Error{ErrorKind::ScriptResult, {}, {functionName(order.function), words}};
    if (why == "http"_L1)
        return Error{ErrorKind::ScriptHttp, {}, {words}};
    return Error{ErrorKind::ScriptFailed, {}, {place, words}};
}

}

ScriptWorker::ScriptWorker(HttpTransport& transport, const QString& program, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
    , m_process(this)
    , m_work(this)
{
    m_work.setSingleShot(true);
    connect(&m_work, &QTimer::timeout, this, &ScriptWorker::onDeadline);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ScriptWorker::onReadable);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        onEnded(status == QProcess::CrashExit ? u"signal %1"_s.arg(code) : u"status %1"_s.arg(code));
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this, program](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_usable = false;
        fail(Error{ErrorKind::ScriptWorkerMissing, {}, {program, m_process.errorString()}});
        Q_EMIT gone();
    });
    m_process.setProgram(program);
    m_process.setProcessEnvironment(QProcessEnvironment());
    m_process.setWorkingDirectory(u"/"_s);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_work.start(startMs);
    m_process.start(QIODevice::ReadWrite | QIODevice::Unbuffered);
    m_idle.start();
}

ScriptWorker::~ScriptWorker()
{
    m_process.disconnect(this);
    m_process.kill();
    // It cannot refuse, and takes no time worth naming.
    m_process.waitForFinished(1'000);
}

void ScriptWorker::take(ScriptRun* run)
{
    m_run = run;
    m_workLeftMs = scriptWorkMs;
    connect(run, &QObject::destroyed, this, &ScriptWorker::abandon);
    if (m_ready)
        sendOrder();
}

void ScriptWorker::sendOrder()
{
    const ScriptOrder& order = m_run->order();
    JsonValue frame{{"op", "run"}, {"function", functionName(order.function).toStdString()},
        {"source", order.gateway.custom.script.toStdString()},
        {"content", order.gateway.custom.contentType == ContentType::Json ? "json" : "form"},
        {"message", order.message}, {"response", order.response}};
    frame["secrets"] = namedSecrets(order);
    m_work.start(m_workLeftMs);
    send(frame);
}

void ScriptWorker::send(const JsonValue& frame)
{
    std::vector<std::uint8_t> bytes(4);
    JsonValue::to_cbor(frame, bytes);
    qToLittleEndian(quint32(bytes.size() - 4), bytes.data());
    m_process.write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size()));
}

void ScriptWorker::onReadable()
{
    m_read += m_process.readAllStandardOutput();
    while (m_read.size() >= 4) {
        const quint32 size = qFromLittleEndian<quint32>(m_read.constData());
        if (size > longestFrame) {
            m_process.kill();
            return;
        }
        if (m_read.size() < qsizetype(size) + 4)
            return;
        const JsonValue frame
            = JsonValue::from_cbor(m_read.begin() + 4, m_read.begin() + 4 + qsizetype(size), true, false);
        m_read.remove(0, qsizetype(size) + 4);
        if (!frame.is_object()) {
            m_process.kill();
            return;
        }
        onFrame(frame);
    }
}

void ScriptWorker::onFrame(const JsonValue& frame)
{
    const QString what = memberString(frame, "op");
    if (!m_ready) {
        m_ready = what == "ready"_L1;
        m_work.stop();
        if (m_run)
            sendOrder();
        return;
    }
    const int left = m_work.remainingTime();
    m_work.stop();
    if (!m_run)
        return;
    if (what == "http"_L1) {
        m_workLeftMs = std::max(left, 1);
        onHttp(frame);
    } else {
        give(frame);
    }
}

void ScriptWorker::onHttp(const JsonValue& frame)
{
    const ScriptOrder& order = m_run->order();
    if (order.offline) {
        refuseHttp(Error{ErrorKind::ScriptHttp, {}, {u"nothing is sent in a preview"_s}});
        return;
    }
    const Result<HttpRequest> request = requestOfScript(order.gateway, frame, order.deadlineMs);
    if (!request) {
        refuseHttp(request.error());
        return;
    }
    m_call = m_transport.start(*request, this);
    connect(m_call, &HttpCall::finished, this, &ScriptWorker::onReply);
}

void ScriptWorker::onReply(const HttpReply& reply)
{
    m_call->deleteLater();
    m_call = nullptr;
    if (!reply.complete) {
        refuseHttp(reply.failure.value_or(Error{ErrorKind::AnswerCut, {}, {}}));
        return;
    }
    JsonValue frame = scriptResponse(reply);
    frame["op"] = "http";
    m_work.start(m_workLeftMs);
    send(frame);
}

void ScriptWorker::refuseHttp(const Error& error)
{
    m_work.start(m_workLeftMs);
    send(JsonValue{{"op", "http"}, {"error", describe(error).toStdString()}});
}

void ScriptWorker::onDeadline()
{
    m_usable = false;
    if (m_ready)
        fail(Error{ErrorKind::ScriptDeadline, {}, {QString::number(scriptWorkMs)}});
    m_process.kill();
}

void ScriptWorker::onEnded(const QString& how)
{
    m_usable = false;
    m_work.stop();
    fail(Error{ErrorKind::ScriptEnded, {}, {how}});
    Q_EMIT gone();
}

/// Nobody waits any more for what the process is still at. Its answer must not be taken for the next one's.
void ScriptWorker::abandon()
{
    m_usable = false;
    dropCall();
    m_process.kill();
}

void ScriptWorker::dropCall()
{
    if (!m_call)
        return;
    m_call->disconnect(this);
    m_call->abort();
    m_call->deleteLater();
    m_call = nullptr;
}

void ScriptWorker::give(const JsonValue& frame)
{
    ScriptRun* run = m_run;
    const ScriptOrder& order = run->order();
    if (memberString(frame, "op") != "done"_L1) {
        const Error error = errorOf(frame, order);
        // What it held may be held still.
        if (error.kind == ErrorKind::ScriptMemory) {
            m_usable = false;
            m_process.kill();
        }
        fail(error);
        return;
    }
    ScriptAnswer answer{frame, order.redactor.redact(memberString(frame, "printed").toUtf8())};
    m_run = nullptr;
    run->disconnect(this);
    run->end(answer);
    release();
}

void ScriptWorker::fail(const Error& error)
{
    dropCall();
    if (!m_run)
        return;
    ScriptRun* run = m_run;
    m_run = nullptr;
    run->disconnect(this);
    run->end(tl::unexpected(error));
    release();
}

void ScriptWorker::release()
{
    m_idle.start();
    if (m_usable)
        Q_EMIT freed();
}

}
