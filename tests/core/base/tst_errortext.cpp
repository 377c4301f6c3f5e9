// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

#include <QMetaEnum>
#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

/// Every kind of error has words, a name that never changes, and a class.
class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_data()
    {
        QTest::addColumn<int>("kind");
        const QMetaEnum kinds = QMetaEnum::fromType<ErrorKind>();
        for (int i = 0; i < kinds.keyCount(); ++i)
            QTest::newRow(kinds.key(i)) << kinds.value(i);
    }
    void everyKind()
    {
        QFETCH(int, kind);
        const auto errorKind = ErrorKind(kind);
        const QString words = describe(Error{errorKind, {}, {u"<1>"_s, u"<2>"_s, u"<3>"_s, u"<4>"_s}});
        QVERIFY(words.size() > 10);
        // A sentence, or an introduction to what somebody else said.
        QVERIFY2(words.contains(u'.') || words.endsWith(u'?') || words.contains(u": <"_s), qPrintable(words));
        QVERIFY2(!words.contains(u'!'), qPrintable(words));
        QVERIFY2(!words.contains(u"  "_s), qPrintable(words));
        QCOMPARE(errorKindFromName(errorName(errorKind)), errorKind);
    }

    void argumentsAreText()
    {
        const Error error{ErrorKind::ValueUnknown, {}, {u"%2"_s, u"%1"_s}};
        QCOMPARE(describe(error), u"“%2” is not possible here. Use one of: %1."_s);
    }

    void classes_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<ErrorClass>("expected");
        const auto row = [](ErrorKind kind, ErrorClass expected) {
            QTest::newRow(errorName(kind).toLatin1().constData()) << kind << expected;
        };
        row(ErrorKind::FieldMissing, ErrorClass::Configuration);
        row(ErrorKind::TwilioFromInvalid, ErrorClass::Configuration);
        row(ErrorKind::BalanceNotSet, ErrorClass::Configuration);
        row(ErrorKind::PresetUnknown, ErrorClass::Configuration);
        row(ErrorKind::ConfigNewer, ErrorClass::Configuration);
        row(ErrorKind::CurlRuns, ErrorClass::Configuration);
        row(ErrorKind::CaFileExpired, ErrorClass::Configuration);
        row(ErrorKind::GatewayNotFound, ErrorClass::Configuration);
        row(ErrorKind::SecretNotStored, ErrorClass::SecretStore);
        row(ErrorKind::KeychainLocked, ErrorClass::SecretStore);
        row(ErrorKind::VaultPassphraseWrong, ErrorClass::SecretStore);
        row(ErrorKind::SecretNotMoved, ErrorClass::SecretStore);
        row(ErrorKind::DatabaseDamaged, ErrorClass::DataDirectory);
        row(ErrorKind::TlsExpired, ErrorClass::Job);
        row(ErrorKind::BalanceNoNumber, ErrorClass::Job);
        row(ErrorKind::ProviderLogin, ErrorClass::Job);
    }
    void classes()
    {
        QFETCH(ErrorKind, kind);
        QTEST(errorClass(kind), "expected");
    }
};

QTEST_APPLESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
