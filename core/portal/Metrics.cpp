// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/Metrics.h"

#include "core/base/Clock.h"
#include "core/otp/VerificationRates.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/Storage.h"

#include <QSqlQuery>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

struct Stored {
    QMap<QString, qint64> day; ///< messages of the last day by status
    qint64 waiting = 0;
    qint64 resting = 0;
    qint64 gateways = 0;
    qint64 openCodes = 0;
    qint64 codesDay = 0;
    qint64 reportsWaiting = 0;
    QList<CodeRate> rates; ///< of the last 24 hours by gateway and country
};

Result<Stored> look(Connection& connection, const QDateTime& now)
{
    const qint64 time = now.toMSecsSinceEpoch();
    Stored stored;
    Result<QSqlQuery> rows = connection.run(
        u"SELECT status, count(*) FROM message WHERE created_at > ? GROUP BY status"_s, {time - dayMs});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next())
        stored.day.insert(rows->value(0).toString(), rows->value(1).toLongLong());
    struct One {
        QString sql;
        qint64* into;
        QVariantList values;
    };
    for (const One& one : {One{u"SELECT count(*) FROM message WHERE status = 'new'"_s, &stored.waiting, {}},
             One{u"SELECT count(*) FROM gateway_health WHERE state = 'resting'"_s, &stored.resting, {}},
             One{u"SELECT count(*) FROM gateway WHERE enabled = 1 AND hidden_at IS NULL"_s, &stored.gateways,
                 {}},
             One{u"SELECT count(*) FROM challenge WHERE sealed IS NOT NULL AND expires_at > ?"_s,
                 &stored.openCodes, {time}},
             One{u"SELECT count(*) FROM code_sending WHERE sent_at > ?"_s, &stored.codesDay, {time - dayMs}},
             One{u"SELECT count(*) FROM early_report"_s, &stored.reportsWaiting, {}}}) {
        const Result<QVariant> value = connection.value(one.sql, one.values);
        if (!value)
            return tl::unexpected(value.error());
        *one.into = value->toLongLong();
    }
    RateQuestion question;
    question.since = now.addDays(-1);
    question.byCountry = true;
    Result<QList<CodeRate>> rates = verificationRates(connection, question);
    if (!rates)
        return tl::unexpected(rates.error());
    stored.rates = *rates;
    return stored;
}

/// A value of a label (text format 0.0.4: backslash, quotation mark and line break are escaped).
QByteArray label(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return escaped.toUtf8();
}

void line(QByteArray& text, const QByteArray& name, const QByteArray& labels, double value)
{
    text += name + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' '
        + QByteArray::number(value, 'g', 15) + '\n';
}

void head(QByteArray& text, const QByteArray& name, const QByteArray& type, const QByteArray& help)
{
    text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

}

void Metrics::count(const QString& pattern, int status, qint64 microseconds)
{
    const QMutexLocker lock(&m_mutex);
    Row& row = m_rows[{pattern, status}];
    ++row.requests;
    row.microseconds += microseconds;
}

QFuture<Result<QByteArray>> Metrics::text(const ApiContext& context, int connections) const
{
    QByteArray text;
    {
        const QMutexLocker lock(&m_mutex);
        head(text, "otpost_http_requests_total", "counter", "Requests answered.");
        QByteArray seconds;
        for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
            const QByteArray labels = "path=\"" + row.key().first.toUtf8() + "\",status=\""
                + QByteArray::number(row.key().second) + '"';
            line(text, "otpost_http_requests_total", labels, double(row->requests));
            line(seconds, "otpost_http_request_seconds_total", labels, double(row->microseconds) / 1e6);
        }
        head(text, "otpost_http_request_seconds_total", "counter", "Time until they were answered.");
        text += seconds;
    }
    head(text, "otpost_http_connections", "gauge", "Connections there are.");
    line(text, "otpost_http_connections", {}, connections);
    head(text, "otpost_messages_in_flight", "gauge", "Messages whose call is under way in this program.");
    line(text, "otpost_messages_in_flight", {}, context.dispatcher.inFlight());
    head(text, "otpost_sender", "gauge", "1 where this program is the one that sends.");
    line(text, "otpost_sender", {}, context.dispatcher.isSender() ? 1 : 0);
    return context.storage
        .read([now = context.clock.now()](Connection& connection) { return look(connection, now); })
        .then([text](const Result<Stored>& stored) -> Result<QByteArray> {
            if (!stored)
                return tl::unexpected(stored.error());
            QByteArray all = text;
            head(all, "otpost_messages_day", "gauge", "Messages of the last 24 hours by status.");
            for (auto row = stored->day.begin(); row != stored->day.end(); ++row)
                line(all, "otpost_messages_day", "status=\"" + row.key().toUtf8() + '"', double(*row));
            const auto gauge = [&all](const char* name, const char* help, qint64 value) {
                head(all, name, "gauge", help);
                line(all, name, {}, double(value));
            };
            gauge("otpost_messages_waiting", "Messages that wait for their turn.", stored->waiting);
            gauge("otpost_gateways_enabled", "Gateways that are enabled.", stored->gateways);
            gauge("otpost_gateways_resting", "Gateways that rest after failures.", stored->resting);
            gauge("otpost_codes_open", "Codes that are valid now.", stored->openCodes);
            gauge("otpost_codes_sent_day", "Texts with codes of the last 24 hours.", stored->codesDay);
            gauge("otpost_reports_waiting", "Delivery reports about what is not stored yet.",
                stored->reportsWaiting);
            head(all, "otpost_code_texts_day", "gauge",
                "Texts with codes that left in the last 24 hours, whole hours.");
            QByteArray verified;
            for (const CodeRate& rate : stored->rates) {
                const QByteArray labels = "gateway=\"" + label(rate.gateway) + "\",gateway_id=\""
                    + QByteArray::number(rate.gatewayId) + "\",country=\"" + label(rate.country) + '"';
                line(all, "otpost_code_texts_day", labels, double(rate.sent));
                line(verified, "otpost_codes_verified_day", labels, double(rate.verified));
            }
            head(all, "otpost_codes_verified_day", "gauge", "Of these, codes that were typed in.");
            all += verified;
            return all;
        });
}

}
