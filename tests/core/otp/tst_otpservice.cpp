// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GatewayService.h"
#include "core/otp/OtpService.h"
#include "core/otp/VerificationRates.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/Storage.h"
#include "tests/core/otp/OtpMachine.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// Codes through the real database and dispatcher; the clock is moved by hand.
class TestOtpService : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<FakeHttpServer> m_other;
    std::unique_ptr<OtpMachine> m_machine;

    std::unique_ptr<OtpMachine> open() const
    {
        return std::make_unique<OtpMachine>(m_dir->path(), *m_secrets, *m_clock);
    }
    void add(const FakeHttpServer& server, const QString& name)
    {
        GatewayDraft draft;
        draft.gateway.name = name;
        draft.gateway.custom.url = server.url();
        draft.gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
        QVERIFY(m_machine->services->gateways().save(draft).result());
    }
    static CodeRequest request(const QString& to = u"+4915112345678"_s)
    {
        CodeRequest request;
        request.to = *parsePhoneNumber(to);
        request.location = u"Hotel"_s;
        return request;
    }
    Result<IssuedChallenge> start(const CodeRequest& wanted = request())
    {
        const Result<IssuedChallenge> issued = m_machine->otp->start(wanted).result();
        if (issued && !issued->repeated)
            (void)m_machine->services->dispatcher().ended(issued->messageId).result();
        return issued;
    }
    Result<CodeCheck> check(ChallengeId id, const QString& typed)
    {
        return m_machine->otp->check(id, typed).result();
    }
    ErrorKind problem(ChallengeId id, const QString& typed)
    {
        const Result<CodeCheck> checked = check(id, typed);
        return checked ? ErrorKind::Internal : checked.error().kind;
    }
    static QString codeIn(const FakeHttpServer& server)
    {
        static const QRegularExpression digits(u"\\b\\d{6}\\b"_s);
        const QJsonDocument body = QJsonDocument::fromJson(server.lastRequest().body);
        return digits.match(body[u"text"_s].toString()).captured();
    }
    static QString otherThan(const QString& code, int step = 1)
    {
        return QString::number((code.toInt() + step) % 1'000'000).rightJustified(6, u'0');
    }
    QVariant value(const QString& query)
    {
        return m_machine->services->storage()
            .read([query](Connection& connection) { return connection.value(query); })
            .result()
            .value_or(QVariant());
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_clock = std::make_unique<FakeClock>();
        m_server = std::make_unique<FakeHttpServer>();
        m_server->always(HttpScript::answer(200));
        m_other = std::make_unique<FakeHttpServer>();
        m_other->always(HttpScript::answer(200));
        m_machine = open();
        add(*m_server, u"First"_s);
        add(*m_other, u"Second"_s);
    }
    void cleanup() { m_machine.reset(); }

    void rightCode()
    {
        const Result<IssuedChallenge> issued = start();
        QVERIFY(issued);
        QCOMPARE(issued->expiresInSeconds, 600);
        QCOMPARE(issued->resendInSeconds, 30);
        const QString code = codeIn(*m_server);
        QCOMPARE(code.size(), 6);
        const Result<CodeCheck> checked = check(issued->id, code);
        QVERIFY(checked);
        QVERIFY(checked->verified);
        QCOMPARE(checked->challenge.recipient, u"+4915112345678"_s);
        // Once only, and nothing of it is left.
        QCOMPARE(problem(issued->id, code), ErrorKind::ChallengeUsed);
        QVERIFY(value(u"SELECT sealed FROM challenge"_s).isNull());
        QVERIFY(!value(u"SELECT text || template FROM message"_s).toString().contains(code));
    }

    /// Five tries, which neither a resend nor another program renews.
    void wrongCodes()
    {
        const Result<IssuedChallenge> issued = start();
        QVERIFY(issued);
        const QString code = codeIn(*m_server);
        for (int left = 4; left >= 1; --left) {
            const Result<CodeCheck> checked = check(issued->id, otherThan(code, left));
            QVERIFY(checked);
            QVERIFY(!checked->verified);
            QCOMPARE(checked->triesLeft, left);
            if (left == 2) {
                m_clock->advance(31'000);
                QVERIFY(m_machine->otp->resend(issued->id).result());
                m_machine.reset();
                m_machine = open();
            }
        }
        QCOMPARE(check(issued->id, otherThan(code))->triesLeft, 0);
        QCOMPARE(problem(issued->id, code), ErrorKind::ChallengeSpent);
        QVERIFY(value(u"SELECT sealed FROM challenge"_s).isNull());
    }

    /// What cannot be a code costs no try.
    void malformed()
    {
        const Result<IssuedChallenge> issued = start();
        QVERIFY(issued);
        for (const QString& typed : {QString(), u"12345"_s, u"abcdef"_s, QString(70'000, u'1')})
            QCOMPARE(problem(issued->id, typed), ErrorKind::CodeMalformed);
        QVERIFY(check(issued->id, codeIn(*m_server))->verified);
        QCOMPARE(problem(12345, u"123456"_s), ErrorKind::ChallengeNotFound);
    }

    void expires()
    {
        const Result<IssuedChallenge> issued = start();
        QVERIFY(issued);
        m_clock->advance(599'000);
        QVERIFY(!check(issued->id, otherThan(codeIn(*m_server)))->verified);
        m_clock->advance(1'001);
        QCOMPARE(problem(issued->id, codeIn(*m_server)), ErrorKind::ChallengeExpired);
    }
    /// A clock that is set back does not keep codes alive.
    void clockSetBack()
    {
        const Result<IssuedChallenge> issued = start();
        QVERIFY(issued);
        m_clock->setWallClock(m_clock->now().addSecs(-3600));
        QCOMPARE(problem(issued->id, codeIn(*m_server)), ErrorKind::ChallengeExpired);
    }

    /// Ten wrong tries in any hour, over all challenges of a number; others are not touched.
    void numberIsLocked()
    {
        for (const QString& device : {u"a"_s, u"b"_s}) {
            CodeRequest wanted = request();
            wanted.device = device;
            const Result<IssuedChallenge> issued = start(wanted);
            QVERIFY(issued);
            const QString code = codeIn(*m_server);
            for (int i = 1; i <= 5; ++i)
                QVERIFY(!check(issued->id, otherThan(code, i))->verified);
            m_clock->advance(60'000);
        }
        CodeRequest third = request();
        third.device = u"c"_s;
        const Result<IssuedChallenge> issued = start(third);
        QVERIFY(issued);
        const QString code = codeIn(*m_server);
        const Result<CodeCheck> locked = check(issued->id, code);
        QVERIFY(!locked);
        QCOMPARE(locked.error().kind, ErrorKind::NumberLocked);
        QCOMPARE(locked.error().args, QStringList{u"58"_s});
        QCOMPARE(value(u"SELECT max(tries) FROM challenge WHERE device = 'c'"_s).toInt(), 0);
        const Result<IssuedChallenge> neighbour = start(request(u"+4915112345679"_s));
        QVERIFY(neighbour);
        QVERIFY(check(neighbour->id, codeIn(*m_server))->verified);
    }

    /// The same code by the next gateway, after a pause that grows.
    void resends()
    {
        const Result<IssuedChallenge> issued = start();
        QVERIFY(issued);
        const QString code = codeIn(*m_server);
        QCOMPARE(m_machine->otp->resend(issued->id).result().error(),
            (Error{ErrorKind::ResendTooSoon, {}, {u"30"_s}}));
        int arrived = m_other->arrivals();
        int pause = 30;
        for (int resend = 1; resend <= 4; ++resend) {
            m_clock->advance(pause * 1000);
            const Result<IssuedChallenge> again = m_machine->otp->resend(issued->id).result();
            QVERIFY2(again, again ? "" : qPrintable(describe(again.error())));
            QVERIFY(m_machine->services->dispatcher().ended(again->messageId).result());
            pause *= 2;
            QCOMPARE(again->resendInSeconds, pause);
            const FakeHttpServer& by = resend % 2 == 1 ? *m_other : *m_server;
            QCOMPARE(codeIn(by), code);
            if (pause > 120)
                break; // its time is nearly over
        }
        QCOMPARE(m_other->arrivals() - arrived, 2);
        QVERIFY(check(issued->id, code)->verified);
        QCOMPARE(m_machine->otp->resend(issued->id).result().error().kind, ErrorKind::ChallengeUsed);
    }

    /// Who comes back, or taps twice, gets the code that is valid, and no second text.
    void comesBack()
    {
        const QFuture<Result<IssuedChallenge>> one = m_machine->otp->start(request());
        const QFuture<Result<IssuedChallenge>> two = m_machine->otp->start(request());
        const Result<IssuedChallenge> first = one.result();
        const Result<IssuedChallenge> second = two.result();
        QVERIFY(first);
        QVERIFY(second);
        QCOMPARE(first->id, second->id);
        QVERIFY(first->repeated != second->repeated);
        QCOMPARE(value(u"SELECT count(*) FROM message"_s).toInt(), 1);
        m_clock->advance(120'000);
        const Result<IssuedChallenge> later = start();
        QVERIFY(later->repeated);
        QCOMPARE(later->expiresInSeconds, 480);
        QCOMPARE(later->resendInSeconds, 0);
        // Another venue, another device: another code.
        CodeRequest elsewhere = request();
        elsewhere.location = u"Harbour"_s;
        QVERIFY(start(elsewhere)->id != first->id);
    }

    /// Begun by one program, checked by another, at the same time.
    void twoPrograms()
    {
        const Result<IssuedChallenge> issued = start();
        QVERIFY(issued);
        const QString code = codeIn(*m_server);
        const std::unique_ptr<OtpMachine> other = open();
        // Every try counts once, whoever asks; the code does for one of them.
        QList<QFuture<Result<CodeCheck>>> checks;
        for (int i = 0; i < 3; ++i) {
            checks.append(m_machine->otp->check(issued->id, code));
            checks.append(other->otp->check(issued->id, code));
        }
        int verified = 0;
        for (const QFuture<Result<CodeCheck>>& one : checks) {
            const Result<CodeCheck> result = one.result();
            if (result && result->verified)
                ++verified;
            else
                QCOMPARE(result.error().kind, ErrorKind::ChallengeUsed);
        }
        QCOMPARE(verified, 1);
    }

    /// A limit refuses before anything is stored or sent.
    void guarded()
    {
        CodeRequest wanted = request();
        wanted.guard
            = [](Connection&) -> Result<void> { return fail(ErrorKind::LimitCountry, {}, {u"60"_s}); };
        QCOMPARE(start(wanted).error().kind, ErrorKind::LimitCountry);
        QCOMPARE(value(u"SELECT count(*) FROM message"_s).toInt(), 0);
        QCOMPARE(value(u"SELECT count(*) FROM challenge"_s).toInt(), 0);
    }

    /// Sent again, a code costs as much as the first time, so the limits hold for it as well.
    void resendIsGuarded()
    {
        GuardPolicy policy;
        policy.numberAnHour = 2;
        QStringList told;
        QObject context;
        connect(m_machine->otp.get(), &OtpService::refused, &context,
            [&told](const QString& location, ErrorKind kind) { told.append(location + errorName(kind)); });
        CodeRequest wanted = request();
        const GuardQuestion question{wanted.to, {}, {}, {}, wanted.location};
        wanted.guard = [this, question, policy](Connection& connection) {
            return passGuard(connection, question, policy, m_clock->now());
        };
        const Result<IssuedChallenge> issued = start(wanted);
        QVERIFY(issued);
        m_clock->advance(31'000);
        QVERIFY(m_machine->otp->resend(issued->id, {}, policy).result());
        m_clock->advance(61'000);
        const Result<IssuedChallenge> third = m_machine->otp->resend(issued->id, {}, policy).result();
        QCOMPARE(third.error().kind, ErrorKind::LimitNumber);
        QTRY_COMPARE(told, QStringList{u"HotelLimitNumber"_s});
        QCOMPARE(value(u"SELECT resends FROM challenge"_s).toInt(), 1);
        QCOMPARE(value(u"SELECT count(*) FROM code_sending"_s).toInt(), 2);
        // Whoever sets no limits sends it all the same, and it counts.
        QVERIFY(m_machine->otp->resend(issued->id).result());
        QCOMPARE(value(u"SELECT count(*) FROM code_sending"_s).toInt(), 3);
    }

    /// By the gateway that had it last, in the hour in which it was sent.
    void verificationRates()
    {
        const Result<IssuedChallenge> first = start();
        QVERIFY(first);
        m_clock->advance(31'000);
        const Result<IssuedChallenge> again = m_machine->otp->resend(first->id).result();
        QVERIFY(again);
        QVERIFY(m_machine->services->dispatcher().ended(again->messageId).result());
        QVERIFY(check(first->id, codeIn(*m_other))->verified);
        const Result<IssuedChallenge> lost = start(request(u"+33612345678"_s));
        QVERIFY(lost);
        QVERIFY(!check(lost->id, otherThan(codeIn(*m_server)))->verified);
        // Another program's code says nothing.
        OutgoingMessage message;
        message.to = request().to;
        message.text = markCodes(u"Your code is 482915"_s, &message.code);
        message.type = MessageType::CustomerCode;
        message.lifetimeSeconds = 600;
        const Result<Submission> sent = m_machine->services->dispatcher().submit(message).result();
        QVERIFY(sent && m_machine->services->dispatcher().ended(sent->id).result());

        RateQuestion question;
        question.byCountry = true;
        const Result<QList<CodeRate>> rates
            = VerificationRates(m_machine->services->storage()).load(question).result();
        QVERIFY(rates);
        QStringList said;
        for (const CodeRate& rate : *rates)
            said.append(u"%1 %2 %3/%4"_s.arg(rate.gateway, rate.country).arg(rate.verified).arg(rate.sent));
        said.sort();
        QCOMPARE(said, (QStringList{u"First DE 0/1"_s, u"First FR 0/1"_s, u"Second DE 1/1"_s}));
        question = RateQuestion();
        question.byGateway = false;
        question.byHour = true;
        const QList<CodeRate> hours
            = *VerificationRates(m_machine->services->storage()).load(question).result();
        QVERIFY(!hours.isEmpty());
        qint64 all = 0;
        for (const CodeRate& hour : hours) {
            all += hour.sent;
            QCOMPARE(hour.hour.time().minute(), 0);
        }
        QCOMPARE(all, 3);
        question.until = hours.last().hour;
        QVERIFY(VerificationRates(m_machine->services->storage()).load(question).result()->isEmpty());
    }

    void withoutSecretStore()
    {
        m_secrets->failWith(ErrorKind::KeychainMissing);
        QCOMPARE(start().error().kind, ErrorKind::KeychainMissing);
        QCOMPARE(value(u"SELECT count(*) FROM message"_s).toInt(), 0);
    }

    /// The code of `send --type code` is another's to check.
    void codeOfAnother()
    {
        OutgoingMessage message;
        message.to = request().to;
        message.text = markCodes(u"Your code is 482915"_s, &message.code);
        message.type = MessageType::CustomerCode;
        message.lifetimeSeconds = 600;
        QVERIFY(m_machine->services->dispatcher().submit(message).result());
        const ChallengeId id = value(u"SELECT id FROM challenge"_s).toLongLong();
        QCOMPARE(problem(id, u"482915"_s), ErrorKind::ChallengeNotFound);
    }

    void idAsText()
    {
        QCOMPARE(toText(ChallengeId(1)), u"0000000000000001"_s);
        QCOMPARE(challengeIdFromText(u"0000000000000001"), std::optional<ChallengeId>(1));
        for (const QString& bad : {QString(), u"1"_s, u"0000000000000000"_s, u"ffffffffffffffff"_s,
                 u"000000000000000G"_s, u"000000000000000A"_s, QString(100'000, u'0')})
            QVERIFY(!challengeIdFromText(bad));
    }
};

QTEST_GUILESS_MAIN(TestOtpService)
#include "tst_otpservice.moc"
