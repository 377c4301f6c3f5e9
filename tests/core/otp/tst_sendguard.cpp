// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/SendGuard.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

/// What keeps strangers from running up the bill.
class TestSendGuard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Storage> m_storage;
    QDateTime m_now = QDateTime::fromString(u"2026-01-15T12:00:00Z"_s, Qt::ISODate);

    static GuardQuestion ask(const QString& number, const QString& device = {}, const QString& address = {},
        const QString& location = u"Hotel"_s)
    {
        return {*parsePhoneNumber(number), device, address, {}, location};
    }
    Result<void> pass(const GuardQuestion& question, const GuardPolicy& policy)
    {
        return m_storage
            ->write([this, question, policy](
                        Connection& connection) { return passGuard(connection, question, policy, m_now); })
            .result();
    }
    /// How many of `tries` pass.
    template <class Make>
    int passing(int tries, const GuardPolicy& policy, Make make)
    {
        int passed = 0;
        for (int i = 0; i < tries; ++i)
            passed += pass(make(i), policy) ? 1 : 0;
        return passed;
    }
    static QString numberOf(int i, const QString& prefix = u"+479000"_s)
    {
        return prefix + QString::number(i).rightJustified(4, u'0');
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_storage = std::move(*Storage::open(m_dir->path()));
    }

    void recipients_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("refused"); ///< -1: not
        const auto kind = [](ErrorKind refused) { return int(refused); };
        QTest::newRow("mobile") << u"+4790000001"_s << -1;
        QTest::newRow("US, fixed or mobile") << u"+12025550123"_s << -1;
        QTest::newRow("fixed") << u"+4722334455"_s << kind(ErrorKind::NumberNotMobile);
        QTest::newRow("toll-free") << u"+18005550123"_s << kind(ErrorKind::NumberNotMobile);
        QTest::newRow("premium") << u"+4782012345"_s << kind(ErrorKind::NumberPremium);
        QTest::newRow("British premium") << u"+449011234567"_s << kind(ErrorKind::NumberPremium);
        QTest::newRow("satellite") << u"+881612345678"_s << kind(ErrorKind::NumberPremium);
        QTest::newRow("international network") << u"+883510000000"_s << kind(ErrorKind::NumberPremium);
        QTest::newRow("prefix") << u"+4915799999999"_s << kind(ErrorKind::NumberPremium);
        QTest::newRow("another country") << u"+33612345678"_s << kind(ErrorKind::CountryNotAllowed);
    }
    void recipients()
    {
        QFETCH(QString, number);
        QFETCH(int, refused);
        GuardPolicy policy;
        policy.countries = {u"NO"_s, u"US"_s, u"GB"_s, u"DE"_s};
        policy.refusedPrefixes = {u"+491579"_s};
        const Result<PhoneNumber> to = parsePhoneNumber(number);
        QVERIFY2(to, to ? "" : qPrintable(describe(to.error())));
        const Result<void> checked = checkRecipient(*to, policy);
        QCOMPARE(checked ? -1 : int(checked.error().kind), refused);
    }

    void ofANumber()
    {
        const GuardPolicy policy;
        QCOMPARE(passing(20, policy, [](int) { return ask(numberOf(1)); }), 5);
        const Result<void> refused = pass(ask(numberOf(1)), policy);
        QCOMPARE(refused.error(), (Error{ErrorKind::LimitNumber, {}, {u"3600"_s}}));
        m_now = m_now.addSecs(3601);
        QCOMPARE(passing(20, policy, [](int) { return ask(numberOf(1)); }), 5);
        m_now = m_now.addSecs(3601);
        // Ten a day.
        QCOMPARE(passing(20, policy, [](int) { return ask(numberOf(1)); }), 0);
        QVERIFY(pass(ask(numberOf(2)), policy));
        m_now = m_now.addSecs(24 * 3600);
        QVERIFY(pass(ask(numberOf(1)), policy));
    }

    void ofADevice()
    {
        QCOMPARE(passing(30, {}, [](int i) { return ask(numberOf(i), u"phone"_s); }), 8);
        QCOMPARE(passing(30, {}, [](int i) { return ask(numberOf(100 + i)); }), 30);
    }

    void ofAnAddressAndALocation()
    {
        GuardPolicy policy;
        policy.addressAnHour = 20;
        policy.locationAnHour = 50;
        QCOMPARE(passing(30, policy, [](int i) { return ask(numberOf(i), {}, u"192.0.2.1"_s); }), 20);
        QCOMPARE(
            passing(60, policy,
                [](int i) { return ask(numberOf(100 + i), {}, u"192.0.2."_s + QString::number(2 + i)); }),
            30);
        QVERIFY(pass(ask(numberOf(999), {}, u"192.0.2.200"_s, u"Harbour"_s), policy));
    }

    /// Ten thousand to one country stop at its limit; guests of the house are served meanwhile.
    void ofACountry()
    {
        GuardPolicy policy;
        policy.home = u"NO"_s;
        QCOMPARE(passing(2'000, policy,
                     [](int i) {
                         return ask(u"+9923700"_s + QString::number(i).rightJustified(5, u'0'),
                             QString::number(i), u"198.51.100."_s + QString::number(i % 250));
                     }),
            30);
        QCOMPARE(passing(60, policy, [](int i) { return ask(numberOf(i)); }), 60);
        QVERIFY(pass(ask(u"+33612345678"_s), policy));
    }

    void ofADay()
    {
        GuardPolicy policy;
        policy.allADay = 25;
        QCOMPARE(passing(50, policy, [](int i) { return ask(numberOf(i)); }), 25);
        m_now = m_now.addSecs(24 * 3600 + 1);
        QVERIFY(pass(ask(numberOf(1)), policy));
    }

    void switchedOff()
    {
        GuardPolicy policy;
        policy.numberAnHour = 0;
        policy.numberADay = 0;
        QCOMPARE(passing(50, policy, [](int) { return ask(numberOf(1)); }), 50);
    }

    void settings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("stored"); ///< "!": refused
        QTest::newRow("countries") << u"code-countries"_s << u"no, de ,,"_s << u"NO,DE"_s;
        QTest::newRow("no country") << u"code-countries"_s << u"XX"_s << u"!"_s;
        QTest::newRow("all countries") << u"code-countries"_s << QString() << QString();
        QTest::newRow("prefixes") << u"code-refused-prefixes"_s << u"+8835, +49"_s << u"+8835,+49"_s;
        QTest::newRow("no prefix") << u"code-refused-prefixes"_s << u"0900"_s << u"!"_s;
        QTest::newRow("number") << u"codes-per-day"_s << u"0200"_s << u"200"_s;
        QTest::newRow("negative") << u"codes-per-day"_s << u"-1"_s << u"!"_s;
        QTest::newRow("no number") << u"codes-per-location"_s << u"many"_s << u"!"_s;
    }
    void settings()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, stored);
        const Result<QString> checked = checkSetting(name, value);
        QCOMPARE(checked ? *checked : u"!"_s, stored);
        if (!checked)
            QCOMPARE(checked.error().field, name);
    }

    void forgets()
    {
        QCOMPARE(passing(5, {}, [](int i) { return ask(numberOf(i)); }), 5);
        m_now = m_now.addSecs(24 * 3600 + 1);
        QVERIFY(m_storage->write([this](Connection& connection) { return forgetSendings(connection, m_now); })
                    .result());
        QCOMPARE(m_storage
                     ->read([](Connection& connection) {
                         return connection.value(u"SELECT count(*) FROM code_sending"_s);
                     })
                     .result()
                     ->toInt(),
            0);
    }
};

QTEST_GUILESS_MAIN(TestSendGuard)
#include "tst_sendguard.moc"
