// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/RouteTrial.h"

#include "core/base/Clock.h"
#include "core/secrets/SecretReader.h"
#include "core/sending/Rehearsal.h"
#include "core/sending/SendService.h"
#include "core/sending/Walk.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/LocationRepository.h"
#include "core/storage/Storage.h"

#include <algorithm>

namespace otpost {

namespace {

/// All that a trial reads of the database.
struct TrialInput {
    EngineState state;
    Route route;
};

/// As RouteTable finds it: a name that no location has stands for the default route.
Result<Route> routeNamed(Connection& connection, const QString& location)
{
    const Result<QList<Gateway>> gateways = GatewayRepository::list(connection);
    if (!gateways)
        return tl::unexpected(gateways.error());
    const Result<QList<Location>> locations = LocationRepository::list(connection);
    if (!locations)
        return tl::unexpected(locations.error());
    const auto found = std::find_if(locations->begin(), locations->end(),
        [&location](const Location& one) { return routeKey(one.name) == routeKey(location); });
    return routeOf(found == locations->end() ? Location() : *found, *gateways);
}

Result<TrialInput> readInput(Connection& connection, const QString& location, const QDateTime& midnight)
{
    const Result<EngineState> state = readEngineState(connection, 0, midnight);
    if (!state)
        return tl::unexpected(state.error());
    const Result<Route> route = routeNamed(connection, location);
    if (!route)
        return tl::unexpected(route.error());
    return TrialInput{*state, *route};
}

}

struct RouteTrial::Trial {
    RouteTrialResult result;
    std::shared_ptr<QPromise<Result<RouteTrialResult>>> promise;
};

int RouteTrialResult::firstServing() const
{
    int best = -1;
    for (int i = 0; i < int(steps.size()); ++i) {
        const bool earlier = best < 0 || steps.at(i).turn < steps.at(best).turn;
        if (!steps.at(i).isSkipped() && earlier)
            best = i;
    }
    return best;
}

QList<TrialStep> walkRoute(const Route& route, const QList<GatewayId>& enabled,
    const OutgoingMessage& message, const GatewayHealth& health, qint64 nowMs)
{
    QList<TrialStep> steps;
    QHash<GatewayId, qsizetype> places;
    for (const RouteMember& member : route.members) {
        TrialStep step;
        step.member = member;
        step.position = int(steps.size()) + 1;
        places.insert(member.gateway.id, steps.size());
        steps.append(step);
    }
    Walk walk(message);
    const Error failed{ErrorKind::StatusRefused, {}, {}};
    for (int turn = 1; turn <= int(enabled.size()); ++turn) {
        const WalkStep next = walk.next(enabled, health, nowMs);
        if (next.gateway == 0 || next.kind == WalkStep::Kind::End)
            break;
        walk.note(next.gateway, Outcome::RejectedGateway, failed, nowMs);
        const auto place = places.constFind(next.gateway);
        if (place == places.constEnd())
            continue;
        TrialStep& step = steps[*place];
        step.turn = turn;
        step.lastResort = health.ask(next.gateway).kind == Admission::Kind::Skip;
        if (next.kind == WalkStep::Kind::Wait)
            step.waitMs = next.atMs < 0 ? 0 : std::max<qint64>(next.atMs - nowMs, 0);
    }
    for (TrialStep& step : steps) {
        if (step.turn == 0 && step.member.gateway.enabled)
            step.reason = health.ask(step.member.gateway.id).reason;
    }
    return steps;
}

RouteTrial::RouteTrial(Storage& storage, const CallContext& calls, SendService& sender)
    : m_storage(storage)
    , m_calls(calls)
    , m_sender(sender)
{
}

RouteTrial::~RouteTrial()
{
    qDeleteAll(findChildren<Rehearsal*>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<RouteTrialResult>> RouteTrial::tryRoute(const OutgoingMessage& message)
{
    auto trial = std::make_shared<Trial>();
    trial->result.message = message;
    trial->result.segments = countSegments(QString::fromUtf8(message.text.revealed()));
    trial->promise = std::make_shared<QPromise<Result<RouteTrialResult>>>();
    trial->promise->start();
    m_storage
        .read([location = message.location, midnight = midnightBefore(m_calls.clock.now())](
                  Connection& connection) { return readInput(connection, location, midnight); })
        .then(this, [this, trial](const Result<TrialInput>& input) {
            if (!input) {
                trial->promise->addResult(tl::unexpected(input.error()));
                trial->promise->finish();
                return;
            }
            GatewayHealth health(m_calls.clock);
            input->state.applyTo(health);
            RouteTrialResult& result = trial->result;
            result.route = input->route;
            result.steps = walkRoute(input->route, input->state.table.routeFor(result.message.location),
                result.message, health, m_calls.clock.monotonicMs());
            examine(trial, 0);
        });
    return trial->promise->future();
}

/// Whether the secrets are there and the template takes this message.
void RouteTrial::examine(const TrialPtr& trial, qsizetype index)
{
    QList<TrialStep>& steps = trial->result.steps;
    while (index < steps.size() && steps.at(index).turn == 0)
        ++index;
    if (index >= steps.size()) {
        trial->promise->addResult(trial->result);
        trial->promise->finish();
        return;
    }
    const Gateway gateway = steps.at(index).member.gateway;
    readSecrets(GatewayDraft{gateway, {}}, m_calls.secrets)
        .then(this, [this, trial, index, gateway](const Result<SecretValues>& values) {
            TrialStep& step = trial->result.steps[index];
            if (!values) {
                step.reason = values.error();
            } else {
                const SecretLookup lookup
                    = [&values](const SecretRef& ref, const QString& name) -> Result<QByteArray> {
                    const auto value = values->constFind(ref.id);
                    if (value == values->constEnd())
                        return fail(ErrorKind::SecretNotStored, {}, {name});
                    return *value;
                };
                const Result<HttpRequest> built = buildRequest(gateway, trial->result.message, 0, lookup);
                if (!built)
                    step.reason = built.error();
            }
            render(trial, index);
        });
}

void RouteTrial::render(const TrialPtr& trial, qsizetype index)
{
    m_sender.preview(trial->result.steps.at(index).member.gateway, trial->result.message)
        .then(this, [this, trial, index](const Result<RequestPreview>& preview) {
            TrialStep& step = trial->result.steps[index];
            if (preview)
                step.preview = *preview;
            else if (!step.reason)
                step.reason = preview.error();
            examine(trial, index + 1);
        });
}

QFuture<Result<MessageDetails>> RouteTrial::rehearse(const OutgoingMessage& message, CancelToken cancel)
{
    auto promise = std::make_shared<QPromise<Result<MessageDetails>>>();
    promise->start();
    QMetaObject::invokeMethod(
        this,
        [this, message, cancel, promise] {
            auto* rehearsal = new Rehearsal(m_storage, m_calls, message, cancel, this);
            connect(rehearsal, &Rehearsal::progressed, this, &RouteTrial::messageChanged);
            connect(rehearsal, &Rehearsal::finished, this, [promise](const Result<MessageDetails>& details) {
                promise->addResult(details);
                promise->finish();
            });
            rehearsal->start();
        },
        Qt::QueuedConnection);
    return promise->future();
}

}
