// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the log: cut back, erased, corrected.
#include "core/base/Json.h"
#include "core/log/DeliveryReports.h"
#include "core/log/LogIndexer.h"
#include "core/log/LogReader.h"
#include "core/log/LogRetention.h"
#include "core/log/LogViews.h"
#include "core/log/MaskedDetails.h"
#include "core/log/MessageMarks.h"
#include "core/log/NumberErasure.h"
#include "core/storage/DataDirectory.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"
#include "tests/support/TempDataDir.h"

#include <QFile>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime today(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
const QString guest = u"+4915170001234"_s;

struct Made {
    QString to = guest;
    QString text = u"Hello"_s;
    MessageStatus status = MessageStatus::Sent;
    QDateTime at = today;
};

Result<MessageId> store(Connection& connection, const Made& made)
{
    Message message;
    message.to = made.to;
    message.text = made.text;
    message.status = made.status;
    message.segments = countSegments(made.text);
    message.createdAt = message.updatedAt = made.at;
    const Result<MessageId> id = MessageRepository::insert(connection, message);
    if (!id)
        return id;
    Attempt attempt;
    attempt.messageId = *id;
    attempt.gatewayId = 3;
    attempt.gatewayName = u"Kannel"_s;
    attempt.startedAt = made.at;
    attempt.outcome = made.status == MessageStatus::Sent ? Outcome::Accepted : Outcome::Unknown;
    attempt.request = ShownRequest{
        u"POST"_s, u"https://x/"_s, {}, u"{\"to\":\"%1\",\"text\":\"%2\"}"_s.arg(made.to, made.text)};
    attempt.response = ShownResponse{200, {}, u"queued for %1"_s.arg(made.to.mid(1)), 30, false};
    attempt.providerId = u"p-%1"_s.arg(*id);
    if (Result<Attempt> added = MessageRepository::addAttempt(connection, attempt); !added)
        return tl::unexpected(added.error());
    return id;
}

}

class TestLogCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<TempDataDir>();
        auto opened = Storage::open(m_directory->path());
        QVERIFY(opened);
        m_storage = std::move(*opened);
    }
    void cleanup()
    {
        m_storage.reset();
        m_directory.reset();
    }

    void pruningKeepsWhatItShould()
    {
        for (int day = 0; day < 20; ++day) {
            for (int i = 0; i < 30; ++i)
                add({guest, QString(500, u'x'), MessageStatus::Sent, today.addDays(-day).addSecs(-60)});
        }
        add({guest, u"waits"_s, MessageStatus::New, today.addDays(-19)});
        QVERIFY(indexMessages(*m_storage, 1'000'000).result());
        LogRetention care(*m_storage);
        const Retention retention{10, 5};
        const Result<Pruned> would = care.preview(retention, today).result();
        QCOMPARE(would->messages, 300);
        QCOMPARE(would->contents, 150);
        const qint64 size = sql(u"PRAGMA page_count"_s);
        const Result<Pruned> pruned = care.prune(retention, today).result();
        QVERIFY(pruned);
        QCOMPARE(pruned->messages, 300);
        QCOMPARE(pruned->contents, 150);
        QCOMPARE(sql(u"SELECT count(*) FROM message"_s), 301);
        QCOMPARE(sql(u"SELECT count(*) FROM message WHERE text = ''"_s), 150);
        QCOMPARE(
            sql(u"SELECT count(*) FROM attempt WHERE instr(request, 'xxx') OR instr(response, 'queued')"_s),
            151);
        QVERIFY2(sql(u"PRAGMA page_count"_s) < size * 3 / 4,
            qPrintable(u"%1 of %2"_s.arg(sql(u"PRAGMA page_count"_s)).arg(size)));
        QCOMPARE(sql(u"PRAGMA freelist_count"_s), 0);
        QCOMPARE(sql(u"SELECT count(*) FROM message_search WHERE message_search MATCH '\"xxx\"'"_s), 150);
        QCOMPARE(care.prune(retention, today).result()->messages, 0);
        // The search index agrees with what is there.
        QVERIFY(m_storage
                    ->write([](Connection& c) {
                        return c.exec(u"INSERT INTO message_search (message_search, rank) VALUES "
                                      "('integrity-check', 0)"_s);
                    })
                    .result());
    }

    void erasedIsErased()
    {
        const QString other = u"+4790000000"_s;
        const QByteArray digits = guest.mid(3).toUtf8();
        for (int i = 0; i < 40; ++i) {
            add({guest, u"Hello %1"_s.arg(i)});
            add({other, i % 7 == 0 ? u"Call %1 please"_s.arg(guest) : u"Hello"_s});
        }
        QVERIFY(
            m_storage
                ->write([](Connection& c) -> Result<void> {
                    if (Result<void> done = c.exec(
                            u"INSERT INTO challenge (recipient, sealed, created_at, expires_at) VALUES (?, x'01', 1, 2)"_s,
                            {guest});
                        !done)
                        return done;
                    if (Result<void> done
                        = c.exec(u"INSERT INTO wrong_try (recipient, tried_at) VALUES (?, 1)"_s, {guest});
                        !done)
                        return done;
                    if (Result<void> done
                        = c.exec(u"INSERT INTO code_sending (sent_at, recipient, device, address, asked_by, "
                                 "location, country) VALUES (1, ?, 'x', '', '', '', 'DE')"_s,
                            {guest});
                        !done)
                        return done;
                    return c.exec(
                        u"INSERT INTO guest_visit (at, number, proven, name, email, accepted_terms, "
                        "location, splash) VALUES (1, ?, 1, 'Ann', 'ann@example.com', 1, '', '')"_s,
                        {guest});
                })
                .result());
        SavedView saved;
        saved.name = u"Of a guest"_s;
        saved.view.filter.search = guest;
        QVERIFY(saveView(*m_storage, saved).result());
        QVERIFY(indexMessages(*m_storage, 1'000'000).result());
        // A copy from before an upgrade.
        const QString copy = m_directory->filePath(u"otpost-schema-1-20260101T000000Z.db"_s);
        QVERIFY(QFile::copy(databaseFile(m_directory->path()), copy));
        QVERIFY(!m_directory->filesWith(digits).isEmpty());
        const Result<ErasureRecord> would = previewErasure(*m_storage, guest).result();
        QCOMPARE(would->messages, 40);
        const Result<ErasureRecord> record = eraseNumber(*m_storage, guest).result();
        QVERIFY2(record, record ? "" : qPrintable(describe(record.error())));
        QCOMPARE(record->messages, 40);
        QCOMPARE(record->attempts, 40);
        // Challenge, wrong try, what the limits count, a visit; six texts and the requests that carried them;
        // a view.
        QCOMPARE(record->other, 4 + 6 + 6 + 1);
        QCOMPARE(m_directory->filesWith("ann@example.com"), QStringList());
        QCOMPARE(record->hint, u"••34"_s);
        QCOMPARE(m_directory->filesWith(digits), QStringList());
        QVERIFY(!QFile::exists(copy));
        QCOMPARE(sql(u"SELECT count(*) FROM message"_s), 40);
        QCOMPARE(erasures(*m_storage).result()->size(), 1);
        LogReader reader(*m_storage);
        LogView view;
        view.filter.search = u"70001234"_s;
        QCOMPARE(reader.first(view, 5).result()->rows.size(), 0);
        m_storage.reset();
        QCOMPARE(m_directory->filesWith(digits), QStringList());
    }

    /// Digits that only look like the number, as part of a time, are not in the way.
    void numbersInNumbers()
    {
        add({});
        QVERIFY(m_storage
                    ->write([](Connection& c) {
                        return c.exec(u"INSERT INTO alert (kind, gateway_id, details, began_at) VALUES "
                                      "('gateway-paused', 1, json_object('until', 115170001234, 'gateway', "
                                      "'For 15170001234'), 1)"_s);
                    })
                    .result());
        const Result<ErasureRecord> record = eraseNumber(*m_storage, guest).result();
        QVERIFY2(record, record ? "" : qPrintable(describe(record.error())));
        QCOMPARE(sql(u"SELECT json_valid(details) FROM alert"_s), 1);
        QCOMPARE(sql(u"SELECT count(*) FROM message"_s), 0);
    }

    void nothingIsErasedWhileSending()
    {
        add({});
        add({guest, u"on its way"_s, MessageStatus::Sending});
        QCOMPARE(eraseNumber(*m_storage, guest).result().error().kind, ErrorKind::ErasureWhileSending);
        QCOMPARE(sql(u"SELECT count(*) FROM message"_s), 2);
    }

    void marks()
    {
        const MessageId unknown = add({guest, u"x"_s, MessageStatus::Unknown});
        const MessageId sent = add({});
        QCOMPARE(markMessage(*m_storage, sent, true, u"kim"_s).result().error().kind,
            ErrorKind::MessageNotUnknown);
        QCOMPARE(
            markMessage(*m_storage, 99, true, u"kim"_s).result().error().kind, ErrorKind::MessageNotFound);
        QVERIFY(markMessage(*m_storage, unknown, false, u"kim"_s).result());
        const Result<QList<MessageEvent>> events = messageEvents(*m_storage, unknown).result();
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->first().kind, MessageEvent::Kind::MarkedNotSent);
        QCOMPARE(events->first().by, u"kim"_s);
        QCOMPARE(statusOf(unknown), u"error"_s);
    }

    void reportsInAnyOrder()
    {
        const MessageId id = add({});
        const auto report = [&](bool delivered, const QString& provider) {
            DeliveryReport one;
            one.gatewayId = 3;
            one.providerId = provider;
            one.delivered = delivered;
            one.at = today;
            if (!delivered)
                one.reason = Error{ErrorKind::ProviderNumber, {}, {u"30003"_s, u"Unreachable"_s}};
            return recordDelivery(*m_storage, one).result();
        };
        const QString provider = u"p-%1"_s.arg(id);
        QCOMPARE(report(false, provider)->messageId, id);
        QCOMPARE(statusOf(id), u"undelivered"_s);
        QVERIFY(report(false, provider));
        QVERIFY(report(true, provider));
        QVERIFY(report(false, provider));
        QCOMPARE(statusOf(id), u"delivered"_s);
        QCOMPARE(messageEvents(*m_storage, id).result()->size(), 2);
        QVERIFY(report(true, u"p-777"_s)->waits);
        QCOMPARE(report(true, QString()).error().kind, ErrorKind::MessageNotFound);
    }

    void viewsAreKept()
    {
        SavedView view;
        view.name = u"  Errors of   the week "_s;
        view.range = u"7d"_s;
        view.view.filter.statuses = {MessageStatus::Error, MessageStatus::Unknown};
        view.view.filter.types = {MessageType::CustomerCode};
        view.view.filter.gateways = {3};
        view.view.filter.gatewayNames = {u"Kannel"_s};
        view.view.filter.locations = {u"Hotel"_s, QString()};
        view.view.filter.search = u"\"x\""_s;
        view.view.filter.since = today;
        view.view.sort = {LogColumn::Gateway, true};
        const Result<qint64> id = saveView(*m_storage, view).result();
        QVERIFY(id);
        view.id = *id;
        view.name = u"Errors of the week"_s;
        QCOMPARE(*savedViews(*m_storage).result(), QList<SavedView>{view});
        view.name = u"ERRORS of the week"_s;
        view.view = LogView();
        QCOMPARE(*saveView(*m_storage, view).result(), *id);
        QCOMPARE(*savedViews(*m_storage).result(), QList<SavedView>{view});
        QVERIFY(removeView(*m_storage, *id).result());
        QVERIFY(savedViews(*m_storage).result()->isEmpty());
        for (const QString& name : {u" "_s, u"a\u202Eb"_s}) {
            view.name = name;
            QCOMPARE(saveView(*m_storage, view).result().error().kind, ErrorKind::ViewNameInvalid);
        }
        QCOMPARE(viewFromJson(*parseJson("{\"statuses\":[1,\"x\"],\"sort\":7,\"types\":\"a\"}")), LogView());
    }

    void maskedEverywhere()
    {
        const MessageId id = add({guest, u"For 15170001234 only"_s});
        const Result<MessageDetails> details
            = m_storage->read([id](Connection& c) { return MessageRepository::details(c, id); }).result();
        const MessageDetails masked = maskedDetails(*details);
        QCOMPARE(masked.message.to, u"+49 151 •••••• 34"_s);
        for (const QString& text : {masked.message.text, masked.attempts.first().request.body,
                 masked.attempts.first().response.body})
            QVERIFY2(!text.contains(u"7000123"_s), qPrintable(text));
    }

    void daysHaveTheLengthOfTheirCalendar()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QDateTime afterChange(QDate(2026, 3, 29), QTime(12, 0), berlin);
        QCOMPARE(dayBegin(afterChange, 0, berlin), QDateTime(QDate(2026, 3, 28), QTime(23, 0), Qt::UTC));
        QCOMPARE(dayBegin(afterChange, -1, berlin), QDateTime(QDate(2026, 3, 29), QTime(22, 0), Qt::UTC));
        // Midnight does not exist on that day.
        const QTimeZone beirut("Asia/Beirut");
        const QDateTime noon(QDate(2026, 3, 29), QTime(12, 0), beirut);
        QCOMPARE(dayBegin(noon, 0, beirut), QDateTime(QDate(2026, 3, 28), QTime(22, 0), Qt::UTC));
    }

private:
    MessageId add(const Made& made)
    {
        return *m_storage->write([made](Connection& c) { return store(c, made); }).result();
    }
    qint64 sql(const QString& text)
    {
        return m_storage->read([text](Connection& c) { return c.value(text); }).result()->toLongLong();
    }
    QString statusOf(MessageId id)
    {
        return m_storage
            ->read(
                [id](Connection& c) { return c.value(u"SELECT status FROM message WHERE id = ?"_s, {id}); })
            .result()
            ->toString();
    }

    std::unique_ptr<TempDataDir> m_directory;
    std::unique_ptr<Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestLogCare)
#include "tst_logcare.moc"
