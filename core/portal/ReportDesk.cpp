// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/ReportDesk.h"

#include "core/base/Clock.h"
#include "core/log/DeliveryReports.h"
#include "core/otp/ReportAddresses.h"
#include "core/portal/Problem.h"
#include "core/portal/ReportReading.h"
#include "core/portal/TwilioSignature.h"
#include "core/secrets/SecretStore.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/Storage.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstSettleMs = 250;
constexpr int longestSettleMs = 30'000;

ServedResponse notThere()
{
    return problemResponse(404, u"/"_s);
}

/// The query as whoever signed it wrote it: our own addresses need no more than this.
QByteArray encodedQuery(const ServedRequest& request)
{
    QByteArray query;
    for (const auto& [name, value] : request.query)
        query += (query.isEmpty() ? '?' : '&') + name.toPercentEncoding() + '=' + value.toPercentEncoding();
    return query;
}

}

ReportDesk::ReportDesk(const ApiContext& context)
    : m_context(context)
    , m_settle(this)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(firstSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &ReportDesk::settle);
}

bool ReportDesk::isItsPath(const QString& path)
{
    return path.startsWith("/dlr/"_L1);
}

QString ReportDesk::pattern()
{
    return u"/dlr/{}/{}"_s;
}

void ReportDesk::handle(const ServedRequest& request, const Answer& answer)
{
    QMetaObject::invokeMethod(
        this, [this, request, answer] { admit(request, answer); }, Qt::QueuedConnection);
}

void ReportDesk::begin()
{
    m_settle.start();
}

void ReportDesk::admit(const ServedRequest& request, const Answer& answer)
{
    if (request.method != "GET" && request.method != "POST") {
        ServedResponse refusal = problemResponse(405, u"GET, POST"_s);
        refusal.headers.append(std::pair<QByteArray, QByteArray>("Allow", "GET, POST"));
        answer(refusal);
        return;
    }
    const QStringList parts = request.path.split(u'/');
    bool isNumber = false;
    const GatewayId id = parts.value(2).toLongLong(&isNumber);
    if (parts.size() != 4 || !isNumber || id <= 0) {
        answer(notThere());
        return;
    }
    m_context.sealer.key().then(
        this, [this, request, answer, id, token = parts.at(3).toUtf8()](const Result<SealingKey>& key) {
            if (!key) {
                answer(problemResponse(key.error()));
                return;
            }
            if (!isReportToken(*key, id, token)) {
                answer(notThere());
                return;
            }
            m_context.storage
                .read([id](Connection& connection) { return GatewayRepository::find(connection, id, true); })
                .then(this, [this, request, answer](const Result<Gateway>& gateway) {
                    if (gateway)
                        checkSignature({request, answer, *gateway});
                    else
                        answer(gateway.error().kind == ErrorKind::GatewayNotFound
                                ? notThere()
                                : problemResponse(gateway.error()));
                });
        });
}

void ReportDesk::checkSignature(const Incoming& incoming)
{
    const NamedSecret* token = incoming.gateway.type == GatewayType::Twilio
        ? namedSecret(incoming.gateway, twilioAuthToken)
        : nullptr;
    if (!token || !token->value.isSet()) {
        take(incoming);
        return;
    }
    m_context.secrets.read(token->value.id).then(this, [this, incoming](const Result<QByteArray>& value) {
        if (value)
            compare(incoming, *value);
        else
            incoming.answer(problemResponse(value.error()));
    });
}

void ReportDesk::compare(const Incoming& incoming, const QByteArray& authToken)
{
    m_context.reports.publicUrl().then(this, [this, incoming, authToken](const QString& publicUrl) {
        const ServedRequest& request = incoming.request;
        const QString address = publicUrl + request.path + QString::fromUtf8(encodedQuery(request));
        const QByteArray signature = request.header("x-twilio-signature").value_or(QByteArray());
        const auto fields = request.method == "POST" ? formFields(request.body)
                                                     : QList<std::pair<QByteArray, QByteArray>>();
        if (isSignedByTwilio(authToken, address, fields, signature))
            take(incoming);
        else
            incoming.answer(problemResponse(Error{ErrorKind::ReportNotSigned, {}, {}}));
    });
}

void ReportDesk::take(const Incoming& incoming)
{
    const Result<std::optional<DeliveryReport>> read = readReport(reportFields(incoming.request));
    if (!read) {
        incoming.answer(problemResponse(read.error()));
        return;
    }
    const ServedResponse fine{200, {{"Content-Type", "text/plain; charset=utf-8"}}, "OK\n"};
    if (!*read) {
        incoming.answer(fine);
        return;
    }
    DeliveryReport report = **read;
    report.gatewayId = incoming.gateway.id;
    report.at = m_context.clock.now();
    recordDelivery(m_context.storage, report)
        .then(this, [this, fine, answer = incoming.answer](const Result<TakenReport>& taken) {
            answer(taken ? fine : problemResponse(taken.error()));
            if (!taken || !taken->waits)
                return;
            m_settle.setInterval(firstSettleMs);
            m_settle.start();
        });
}

void ReportDesk::settle()
{
    settleReports(m_context.storage, m_context.clock.now()).then(this, [this](const Result<int>& left) {
        m_settle.setInterval(std::min(m_settle.interval() * 2, longestSettleMs));
        if (!left || *left > 0)
            m_settle.start();
    });
}

}
