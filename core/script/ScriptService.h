// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Json.h"
#include "core/base/Redactor.h"
#include "core/model/Message.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <memory>

namespace otpost {

class HttpTransport;
class ScriptRun;
class ScriptWorker;

enum class ScriptFunction { Check, Build, Judge, Balance };

/// One run of a gateway's script.
struct ScriptOrder {
    ScriptFunction function = ScriptFunction::Build;
    Gateway gateway; ///< whose script it is, and to whose hosts it may talk
    SecretValues secrets; ///< by SecretRef::id; the script gets those that the gateway has by a name
    JsonValue message = JsonValue::object(); ///< see `scriptMessage`
    JsonValue response = JsonValue::object(); ///< see `scriptResponse`
    Redactor redactor; ///< what is hidden in the words of errors
    bool offline = false; ///< its own requests are refused: nothing is to be sent
    int deadlineMs = 30'000; ///< for all of it, requests included; the script's own work has 2 s
};

/// What a run gave: the members of the worker's frame "done" (docs/architecture.md).
struct ScriptAnswer {
    JsonValue frame;
    QString printed; ///< what it printed, redacted
    bool operator==(const ScriptAnswer&) const = default;
};

/// Longest script, in characters.
inline constexpr qsizetype longestScript = 64 * 1024;
/// How long a script may work, in ms, and what it may take.
inline constexpr int scriptWorkMs = 2'000;
inline constexpr int scriptMemoryMiB = 16;
inline constexpr int scriptOutputKiB = 256;

/// Runs the scripts of gateways in processes of their own (otpost-lua), one or a few for each gateway in use.
/// A process that does not answer in time is killed, and the next run gets a new one. Lives in the thread of
/// the transport; nothing blocks.
class ScriptService : public QObject
{
    Q_OBJECT

public:
    /// `program`: path of otpost-lua. The transport outlives this.
    explicit ScriptService(HttpTransport& transport, const QString& program = defaultProgram());
    ~ScriptService() override;

    /// Where otpost-lua is: beside this program, or where it was installed.
    static QString defaultProgram();

    /// Starts a run, which belongs to `owner`; its `finished` comes later.
    ScriptRun* start(const ScriptOrder& order, QObject* owner);
    /// ScriptSyntax where the gateway's script cannot be compiled. From any thread.
    QFuture<Result<void>> check(const Gateway& gateway);

private:
    friend class ScriptRun;

    /// The workers of one gateway, and what waits for them.
    struct Pool {
        QList<ScriptWorker*> workers; ///< children
        std::deque<QPointer<ScriptRun>> waiting;
    };

    static QString keyOf(const Gateway& gateway);
    void pump(const QString& key);
    void onGone(const QString& key, ScriptWorker* worker);
    void endUnused();

    HttpTransport& m_transport;
    QString m_program;
    QHash<QString, Pool> m_pools;
    QTimer m_cleaning;
};

/// One run on its way. Ends with exactly one `finished`.
class ScriptRun : public QObject
{
    Q_OBJECT

public:
    ~ScriptRun() override;
    const ScriptOrder& order() const { return m_order; }
    bool hasEnded() const { return m_ended; }
    /// Ends the run, later.
    void end(const Result<ScriptAnswer>& answer);

Q_SIGNALS:
    /// Errors: ScriptSyntax, ScriptFailed, ScriptDeadline, ScriptMemory, ScriptOutput, ScriptEnded,
    /// ScriptResult, ScriptWorkerMissing, ScriptHttp.
    void finished(const otpost::Result<otpost::ScriptAnswer>& answer);

private:
    friend class ScriptService;
    ScriptRun(const ScriptOrder& order, QObject* owner);

    ScriptOrder m_order;
    QTimer m_deadline;
    bool m_ended = false;
};

}
