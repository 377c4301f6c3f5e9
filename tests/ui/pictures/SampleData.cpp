// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures/SampleData.h"

#include "core/gateway/GatewayService.h"
#include "core/routing/RouteService.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"

namespace otpost::test {

using namespace Qt::StringLiterals;

namespace {

struct SampleGateway {
    QString name;
    QString url;
    bool enabled = true;
    bool verify = true;
};

GatewayDraft draftOf(const SampleGateway& sample)
{
    GatewayDraft draft;
    Gateway& gateway = draft.gateway;
    gateway.name = sample.name;
    gateway.enabled = sample.enabled;
    gateway.custom.url = sample.url;
    gateway.connection.verifyTls = sample.verify;
    gateway.custom.payload
        = u"{\n  \"sender\": \"%LOCATION%\",\n  \"to\": \"%TO%\",\n  \"text\": \"%MESSAGE%\",\n"
          "  \"reference\": \"%ID%\"\n}"_s;
    gateway.custom.successPath = u"messages.0.status=queued"_s;
    const SecretRef key = SecretRef::fresh(gatewayHosts(gateway));
    gateway.custom.headers = {{u"Authorization"_s, key}};
    draft.values.insert(key.id, "Bearer sample");
    return draft;
}

struct SampleMessage {
    QString to;
    MessageType type;
    MessageStatus status;
    QString gateway;
    QString location;
    int attempts;
};

QList<SampleMessage> sampleMessages()
{
    const QString harbour = u"Harbour Hotel"_s;
    const QString mill = u"Old Mill"_s;
    const QString cafe = u"Station Café"_s;
    const QString textline = u"Textline EU"_s;
    const QString northwind = u"Northwind SMS"_s;
    const auto code = MessageType::CustomerCode;
    const auto sent = MessageStatus::Sent;
    return {
        {u"+33639981324"_s, code, sent, textline, mill, 1},
        {u"+447700900145"_s, MessageType::Message, MessageStatus::Error, northwind, mill, 2},
        {u"+4917139200640"_s, code, sent, textline, harbour, 1},
        {u"+447700900733"_s, code, sent, northwind, mill, 2},
        {u"+4917139200420"_s, MessageType::Test, sent, northwind, u"OTPost"_s, 1},
        {u"+33639987031"_s, code, MessageStatus::Unknown, northwind, mill, 2},
        {u"+4917139200310"_s, code, sent, textline, cafe, 1},
        {u"+4917139200091"_s, code, MessageStatus::Error, northwind, harbour, 2},
        {u"+447700900022"_s, code, sent, textline, mill, 1},
        {u"+447700900461"_s, MessageType::Message, MessageStatus::Unknown, textline, mill, 1},
        {u"+4917139200551"_s, code, sent, textline, cafe, 1},
        {u"+4917139200171"_s, code, sent, northwind, harbour, 2},
        {u"+33639981240"_s, code, sent, textline, mill, 1},
        {u"+447700900118"_s, code, sent, textline, mill, 1},
        {u"+4917139200880"_s, code, MessageStatus::Sending, {}, harbour, 0},
    };
}

Attempt attemptOf(MessageId id, const QString& gateway, Outcome outcome, const QDateTime& at)
{
    Attempt attempt;
    attempt.messageId = id;
    attempt.gatewayName = gateway;
    attempt.gatewayId = gateway == "Textline EU"_L1 ? 1 : gateway == "Northwind SMS"_L1 ? 2 : 0;
    attempt.startedAt = at;
    attempt.outcome = outcome;
    attempt.request = ShownRequest{u"POST"_s, u"https://api.textline.example/v2/messages"_s,
        {{u"Content-Type"_s, u"application/json"_s}, {u"Authorization"_s, secretDots()}},
        u"{\"sender\":\"Harbour Hotel\",\"to\":\"+4917139200171\",\"text\":\"•••••• is your code\"}"_s};
    attempt.timings = CallTimings{91, 530, 21, 642};
    switch (outcome) {
    case Outcome::Accepted:
        attempt.response.status = 202;
        attempt.response.withheld = true;
        attempt.response.bodyBytes = 118;
        break;
    case Outcome::Unreachable:
        attempt.reason = Error{ErrorKind::ConnectionRefused, {}, {u"api.textline.example"_s}};
        attempt.timings = CallTimings{-1, -1, -1, 210};
        break;
    case Outcome::Unknown:
        attempt.reason = Error{ErrorKind::AnswerTimeout, {}, {u"15000"_s}};
        attempt.timings = CallTimings{94, -1, -1, 15004};
        break;
    default:
        attempt.reason = Error{ErrorKind::StatusLogin, {}, {u"401"_s}};
        attempt.response.status = 401;
        break;
    }
    return attempt;
}

Outcome lastOutcome(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Unknown:
        return Outcome::Unknown;
    case MessageStatus::Error:
        return Outcome::RejectedGateway;
    default:
        return Outcome::Accepted;
    }
}

}

void addSampleGateways(Services& services)
{
    const SampleGateway samples[] = {
        {u"Textline EU"_s, u"https://api.textline.example/v2/messages"_s},
        {u"Northwind SMS"_s, u"https://sms.northwind.example/send"_s},
        {u"Reception modem"_s, u"https://10.0.4.20:8443/message"_s, true, false},
        {u"BulkVoice (contract ended)"_s, u"https://http.bulkvoice.example/api"_s, false},
    };
    for (const SampleGateway& sample : samples)
        services.gateways().save(draftOf(sample)).waitForFinished();
    for (const QString& name : {u"Harbour Hotel"_s, u"Old Town Hostel"_s, u"Airport Lounge"_s}) {
        Location location;
        location.name = name;
        services.routes().addLocation(location).waitForFinished();
    }
    services.routes().setRoute(1, {2, 1}).waitForFinished();
    services.storage()
        .write([](Connection& connection) {
            return connection.exec(u"INSERT INTO balance_reading (gateway_id, read_at, balance, currency) "
                                   "VALUES (1, ?, 1428500, 'EUR'), (2, ?, 96200, 'GBP')"_s,
                {QDateTime::currentMSecsSinceEpoch(), QDateTime::currentMSecsSinceEpoch()});
        })
        .waitForFinished();
}

void addSampleMessages(Services& services)
{
    services.storage()
        .write([](Connection& connection) -> Result<void> {
            QDateTime at(QDate(QDate::currentDate().year(), 11, 22), QTime(13, 38, 12), Qt::UTC);
            for (const SampleMessage& sample : sampleMessages()) {
                at = at.addSecs(97);
                Message message;
                message.to = sample.to;
                message.type = sample.type;
                message.status = sample.status;
                message.text = sample.type == MessageType::CustomerCode
                    ? u"%1 is your code for %2 Wi-Fi. Enjoy."_s.arg(codeDots(), sample.location)
                    : u"Your room is ready. See you soon."_s;
                message.segments = countSegments(message.text);
                message.segments.encoding = SmsEncoding::Gsm7;
                message.segments.segments = 1;
                message.location = sample.location;
                message.createdAt = message.updatedAt = at;
                const Result<MessageId> id = MessageRepository::insert(connection, message);
                if (!id)
                    return tl::unexpected(id.error());
                for (int number = 1; number <= sample.attempts; ++number) {
                    const bool last = number == sample.attempts;
                    const Attempt attempt = attemptOf(*id, last ? sample.gateway : u"Textline EU"_s,
                        last ? lastOutcome(sample.status) : Outcome::Unreachable, at);
                    if (Result<Attempt> stored = MessageRepository::addAttempt(connection, attempt); !stored)
                        return tl::unexpected(stored.error());
                }
            }
            return {};
        })
        .waitForFinished();
}

}
