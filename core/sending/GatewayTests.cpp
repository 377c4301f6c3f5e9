// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/GatewayTests.h"

#include "core/base/Clock.h"
#include "core/gateway/GatewayUrl.h"
#include "core/secrets/SecretReader.h"
#include "core/sending/EngineState.h"
#include "core/sending/SendService.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/Storage.h"

#include <algorithm>
#include <memory>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

const QByteArray wrongKey = QByteArrayLiteral("otpost-wrong-on-purpose");

/// The right value's scheme with a wrong value behind it.
QByteArray wrongValue(const QByteArray& right)
{
    const qsizetype space = right.indexOf(' ');
    if (space <= 0 || space != right.lastIndexOf(' '))
        return wrongKey;
    const QByteArray scheme = right.left(space + 1);
    if (scheme.compare("basic ", Qt::CaseInsensitive) == 0)
        return scheme + QByteArray("otpost:" + wrongKey).toBase64();
    return scheme + wrongKey;
}

QUrl addressOf(const Gateway& gateway, std::optional<Error>* problem)
{
    const bool twilio = gateway.type == GatewayType::Twilio;
    const Result<UrlParts> parts = splitGatewayUrl(twilio ? gateway.twilio.baseUrl : gateway.custom.url);
    if (!parts) {
        *problem = parts.error();
        return {};
    }
    return QUrl(parts->origin);
}

TlsTrust trustOf(const Gateway& gateway)
{
    const ConnectionSettings used = usedPart(gateway).connection;
    if (!used.verifyTls)
        return TlsTrust{false, {}};
    return TlsTrust{true, used.caCertificates.trimmed().toUtf8()};
}

}

PhoneNumber impossibleRecipient()
{
    PhoneNumber number;
    number.e164 = u"+999000000000"_s;
    number.national = u"000000000"_s;
    number.inKnownRange = false;
    return number;
}

WrongRequest wrongRequest(const Gateway& gateway, const OutgoingMessage& message, const SecretValues& values)
{
    WrongRequest wrong;
    wrong.draft.gateway = gateway;
    wrong.message = message;
    wrong.message.to = impossibleRecipient();
    const QList<SecretRef> refs = secretRefs(gateway);
    for (const SecretRef& ref : refs) {
        if (!ref.isSet())
            continue;
        wrong.draft.values.insert(ref.id, wrongValue(values.value(ref.id)));
        wrong.wrongLogin = true;
    }
    return wrong;
}

GatewayTests::GatewayTests(Storage& storage, const CallContext& calls, SendService& sender)
    : m_storage(storage)
    , m_calls(calls)
    , m_sender(sender)
{
}

GatewayTests::~GatewayTests()
{
    qDeleteAll(findChildren<ConnectionDiagnosis*>(Qt::FindDirectChildrenOnly));
}

QFuture<ConnectionReport> GatewayTests::diagnose(const Gateway& gateway, CancelToken cancel)
{
    std::optional<Error> problem;
    const QUrl address = addressOf(gateway, &problem);
    if (problem) {
        ConnectionReport report;
        report.problem = problem;
        return finishedFuture(report);
    }
    auto promise = std::make_shared<QPromise<ConnectionReport>>();
    promise->start();
    const auto work = [this, promise, address, cancel, trust = trustOf(gateway),
                          deadline = gateway.connection.timeoutMs] {
        auto* diagnosis = new ConnectionDiagnosis({}, this);
        connect(diagnosis, &ConnectionDiagnosis::finished, this,
            [promise, diagnosis](const ConnectionReport& report) {
                promise->addResult(report);
                promise->finish();
                diagnosis->deleteLater();
            });
        if (cancel)
            connect(cancel.get(), &CancelSource::canceled, diagnosis, &ConnectionDiagnosis::abort);
        diagnosis->start(address, trust, deadline);
        if (cancel && cancel->isCanceled())
            diagnosis->abort();
    };
    QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
    return promise->future();
}

QFuture<Result<MessageDetails>> GatewayTests::sendWrong(
    const GatewayDraft& draft, const OutgoingMessage& message, CancelToken cancel)
{
    return readSecrets(draft, m_calls.secrets)
        .then(this,
            [this, draft, message, cancel](
                const Result<SecretValues>& values) -> QFuture<Result<MessageDetails>> {
                if (!values)
                    return finishedFuture(Result<MessageDetails>(tl::unexpected(values.error())));
                const WrongRequest wrong = wrongRequest(draft.gateway, message, *values);
                return m_sender.test(wrong.draft, wrong.message, cancel);
            })
        .unwrap();
}

QFuture<Result<void>> GatewayTests::noteArrival(const TestArrival& arrival)
{
    TestArrival said = arrival;
    said.saidAt = m_calls.clock.now();
    return m_storage.write(
        [said](Connection& connection) { return TestArrivalRepository::put(connection, said); });
}

QFuture<Result<std::optional<TestArrival>>> GatewayTests::lastArrival(GatewayId gateway)
{
    return m_storage.read(
        [gateway](Connection& connection) { return TestArrivalRepository::last(connection, gateway); });
}

QFuture<Result<NextInRoute>> GatewayTests::nextAfter(GatewayId gateway)
{
    return m_storage.read([gateway](Connection& connection) -> Result<NextInRoute> {
        const Result<QList<Gateway>> all = GatewayRepository::list(connection);
        if (!all)
            return tl::unexpected(all.error());
        const Result<UnclearPolicy> unclear = readUnclearPolicy(connection);
        if (!unclear)
            return tl::unexpected(unclear.error());
        NextInRoute found;
        found.unclear = *unclear;
        const auto self = std::find_if(
            all->begin(), all->end(), [gateway](const Gateway& one) { return one.id == gateway; });
        if (self == all->end())
            return found;
        found.onRoute = true;
        const auto next
            = std::find_if(std::next(self), all->end(), [](const Gateway& one) { return one.enabled; });
        if (next != all->end())
            found.name = next->name;
        return found;
    });
}

}
