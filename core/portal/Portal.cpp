// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/Portal.h"

#include "core/base/Clock.h"
#include "core/portal/Api.h"
#include "core/portal/Metrics.h"
#include "core/portal/Problem.h"
#include "core/portal/Readiness.h"
#include "core/portal/ReportDesk.h"
#include "core/portal/guest/GuestPortal.h"
#include "core/storage/Storage.h"

#include <QElapsedTimer>
#include <QMutex>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

struct Portal::Private {
    ApiContext context;
    PortalOptions options;
    Api api;
    ReportDesk reports;
    GuestPortal guests;
    Metrics counted;
    mutable QMutex mutex; ///< guards the server
    std::unique_ptr<HttpServer> server;

    Private(const ApiContext& services, const PortalOptions& wanted)
        : context(services)
        , options(wanted)
        , api(services)
        , reports(services)
        , guests(services, wanted.publicUrl)
    {
    }
};

Portal::Portal(const ApiContext& context, const PortalOptions& options)
    : d(std::make_unique<Private>(context, options))
{
}

Portal::~Portal() = default;

Result<void> Portal::start()
{
    Result<std::unique_ptr<HttpServer>> server = HttpServer::start(d->options.http,
        [this](const ServedRequest& request, const Answer& answer) { handle(request, answer); });
    if (!server)
        return tl::unexpected(server.error());
    const QMutexLocker lock(&d->mutex);
    d->server = std::move(*server);
    d->reports.begin();
    // What the operator changes counts from then on.
    connect(&d->context.storage, &Storage::changed, this, [this] {
        d->context.stored.load().then(this, [this](const Result<Settings>& settings) {
            if (!settings)
                return;
            d->api.setSettings(*settings);
            d->guests.setSettings(*settings);
        });
    });
    return {};
}

void Portal::stop()
{
    std::unique_ptr<HttpServer> server;
    {
        const QMutexLocker lock(&d->mutex);
        server = std::move(d->server);
    }
    server.reset();
}

quint16 Portal::port() const
{
    const QMutexLocker lock(&d->mutex);
    return d->server ? d->server->port() : 0;
}

int Portal::connections() const
{
    const QMutexLocker lock(&d->mutex);
    return d->server ? d->server->connections() : 0;
}

QHostAddress Portal::clientOf(const ServedRequest& request) const
{
    const auto isTrusted = [this](const QHostAddress& address) {
        return std::any_of(d->options.trustedProxies.begin(), d->options.trustedProxies.end(),
            [&address](const auto& network) { return address.isInSubnet(network); });
    };
    QHostAddress client = request.peer;
    const std::optional<QByteArray> forwarded = request.header("x-forwarded-for");
    if (!forwarded)
        return client;
    // From the nearest: each is believed as far as the one before it is.
    QList<QByteArray> hops = forwarded->split(',');
    while (!hops.isEmpty() && isTrusted(client)) {
        const QHostAddress hop(QString::fromLatin1(hops.takeLast().trimmed()));
        if (hop.isNull())
            break;
        client = hop;
    }
    return client;
}

void Portal::handle(const ServedRequest& request, const Answer& answer)
{
    QString pattern = request.path;
    const bool plain = pattern == "/healthz"_L1 || pattern == "/readyz"_L1 || pattern == "/metrics"_L1;
    if (Api::isItsPath(request.path))
        pattern = Api::patternOf(request.path);
    else if (ReportDesk::isItsPath(request.path))
        pattern = ReportDesk::pattern();
    else if (GuestPortal::isItsPath(request.path))
        pattern = GuestPortal::patternOf(request.path);
    else if (!plain)
        pattern = u"…"_s;
    QElapsedTimer timer;
    timer.start();
    const Answer noted = [this, request, pattern, timer, answer](const ServedResponse& response) {
        note(request, pattern, response.status, timer.nsecsElapsed() / 1000);
        answer(response);
    };
    if (Api::isItsPath(request.path))
        d->api.handle(request, noted);
    else if (ReportDesk::isItsPath(request.path))
        d->reports.handle(request, noted);
    else if (GuestPortal::isItsPath(request.path))
        d->guests.handle(request, clientOf(request), noted);
    else if (plain && request.method != "GET" && request.method != "HEAD")
        noted(problemResponse(405, u"GET"_s));
    else if (pattern == "/healthz"_L1)
        noted(jsonResponse(200, {{"status", "ok"}}));
    else if (pattern == "/readyz"_L1)
        readiness(noted);
    else if (pattern == "/metrics"_L1)
        metrics(request, noted);
    else
        noted(problemResponse(404, u"/"_s));
}

void Portal::readiness(const Answer& answer)
{
    lookReady(d->context).then(this, [answer](const QStringList& reasons) {
        JsonValue list = JsonValue::array();
        for (const QString& reason : reasons)
            list.push_back(toJson(reason));
        answer(jsonResponse(reasons.isEmpty() ? 200 : 503,
            {{"status", reasons.isEmpty() ? "ready" : "not ready"}, {"reasons", list}}));
    });
}

void Portal::metrics(const ServedRequest& request, const Answer& answer)
{
    d->api.authorizeRead(request, [this, answer](const std::optional<ServedResponse>& refusal) {
        if (refusal) {
            answer(*refusal);
            return;
        }
        d->counted.text(d->context, connections()).then(this, [answer](const Result<QByteArray>& text) {
            answer(text ? ServedResponse{200, {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}},
                       *text}
                        : problemResponse(text.error()));
        });
    });
}

void Portal::note(const ServedRequest& request, const QString& pattern, int status, qint64 microseconds)
{
    d->counted.count(pattern, status, microseconds);
    if (!d->options.accessLog)
        return;
    const JsonValue line{{"time", toJson(d->context.clock.now().toString(Qt::ISODateWithMs))},
        {"method", toJson(QString::fromLatin1(request.method.left(20)))}, {"path", toJson(pattern)},
        {"status", status}, {"ms", double(microseconds) / 1000.0},
        {"address", toJson(clientOf(request).toString())}};
    d->options.accessLog(toUtf8(line) + '\n');
}

}
