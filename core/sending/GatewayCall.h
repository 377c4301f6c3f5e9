// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Redactor.h"
#include "core/model/Message.h"

#include <QObject>
#include <QPointer>

namespace otpost {

class Clock;
class HttpCall;
class HttpTransport;
class ReportAddresses;
class ScriptService;
class SecretStore;
struct HttpReply;
struct HttpRequest;
struct Verdict;

/// What a call works with. All outlive it.
struct CallContext {
    SecretStore& secrets;
    HttpTransport& transport;
    const Clock& clock;
    ScriptService* scripts = nullptr; ///< null: gateways with a script fail with ScriptWorkerMissing
    ReportAddresses* reports = nullptr; ///< null: providers are not told where to report
};

/// What became of one call.
struct CallResult {
    Attempt attempt;
    int retryAfterSeconds = -1; ///< what a Retry-After header asks for, at most a day; -1: nothing
    bool notTried = false; ///< it ended before anything left, for a reason that is not the gateway's
};

/// One call of one gateway for one message: reads the secrets, builds the request, sends it once, judges the
/// answer. Ends with exactly one `finished`, later than `start`. Lives in the thread of the transport.
class GatewayCall : public QObject
{
    Q_OBJECT

public:
    GatewayCall(const CallContext& context, const GatewayDraft& draft, const OutgoingMessage& message,
        MessageId id, QObject* parent);

    void start();
    /// `finished` follows.
    void abort();

Q_SIGNALS:
    void finished(const otpost::CallResult& result);

private:
    void findReportAddress(const Result<SecretValues>& secrets);
    void build(const Result<SecretValues>& secrets);
    void runBuild();
    void send(const Result<HttpRequest>& request);
    void onReply(const HttpRequest& request, const HttpReply& reply);
    void judged(const HttpReply& reply, const Redactor& redactor);
    void runJudge(const HttpReply& reply, const Redactor& redactor);
    void end(const Verdict& verdict);
    void emitFinished();

    CallContext m_context;
    GatewayDraft m_draft;
    OutgoingMessage m_message;
    SecretValues m_secrets;
    MaskedText m_reportAddress;
    QPointer<HttpCall> m_call;
    CallResult m_result;
    bool m_aborted = false;
    bool m_ended = false;
    bool m_judges = false; ///< the script may have a verdict of its own
};

/// Seconds from a Retry-After header: a number, or a date (RFC 9110 section 10.2.3) against `now`; 0 to a
/// day; -1 where there is none or it cannot be read. Pure.
int retryAfterSeconds(const QByteArray& value, const QDateTime& now);

}
