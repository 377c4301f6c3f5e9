// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/CodeSealer.h"
#include "core/sending/Compose.h"

#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

OutgoingMessage code(const QString& text)
{
    return *composeMessage(
        MessageRequest{u"+4915112345678"_s, text, {}, MessageType::CustomerCode, {}, u"OTPost"_s});
}

const SealingKey key(QByteArray(32, 'k'));
constexpr qint64 challenge = 42;

}

class TestSealedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("templateText");
        QTest::newRow("one") << u"Your code is 482915."_s << u"Your code is %1%."_s;
        QTest::newRow("several") << u"482915 until 10:35"_s << u"%1% until %2%"_s;
        QTest::newRow("percent") << u"100% sure: 482915 %1%"_s << QString();
        QTest::newRow("all of it") << u"482915"_s << u"%1%"_s;
        QTest::newRow("Arabic") << u"رمزك ٤٨٢٩١٥"_s << u"رمزك %1%"_s;
        QTest::newRow("emoji") << u"🔑 482915 🔑"_s << u"🔑 %1% 🔑"_s;
        QTest::newRow("no code") << u"Hello"_s << u"%1%"_s;
    }
    void thereAndBack()
    {
        QFETCH(QString, text);
        QFETCH(QString, templateText);
        const OutgoingMessage message = code(text);
        const Result<SealedText> sealed = sealText(key, message, challenge);
        QVERIFY(sealed);
        if (!templateText.isEmpty())
            QCOMPARE(sealed->templateText, templateText);
        QVERIFY(!sealed->templateText.contains(u"482915"_s));
        QVERIFY(!sealed->sealed.contains("482915"));
        const Result<OpenedText> opened
            = openText(key, sealed->templateText, sealed->sealed, message.to.e164, challenge);
        QVERIFY(opened);
        QCOMPARE(opened->text.revealed(), message.text.revealed());
        QCOMPARE(opened->text.shown(), message.text.shown());
        QCOMPARE(opened->code, message.code);
    }

    void lengthSaysNothing()
    {
        const qsizetype four = sealText(key, code(u"Code 4829"_s), challenge)->sealed.size();
        const qsizetype eight = sealText(key, code(u"Code 48291567"_s), challenge)->sealed.size();
        QCOMPARE(four, eight);
    }

    /// It opens for nothing else.
    void bound()
    {
        const OutgoingMessage message = code(u"Code 482915"_s);
        const SealedText sealed = *sealText(key, message, challenge);
        const QString to = message.to.e164;
        const auto refused = [](const Result<OpenedText>& opened) {
            return !opened && opened.error().kind == ErrorKind::MessageTextGone;
        };
        QVERIFY(refused(
            openText(SealingKey(QByteArray(32, 'x')), sealed.templateText, sealed.sealed, to, challenge)));
        QVERIFY(refused(openText(key, sealed.templateText, sealed.sealed, u"+4915112345679"_s, challenge)));
        QVERIFY(refused(openText(key, sealed.templateText, sealed.sealed, to, challenge + 1)));
        QVERIFY(refused(openText(key, u"Code %2%"_s, sealed.sealed, to, challenge)));
        QVERIFY(refused(openText(key, u"Code %"_s, sealed.sealed, to, challenge)));
        QVERIFY(refused(openText(key, sealed.templateText, {}, to, challenge)));
        for (qsizetype i = 0; i < sealed.sealed.size(); ++i) {
            QByteArray bent = sealed.sealed;
            bent[i] = char(bent.at(i) ^ 1);
            QVERIFY(refused(openText(key, sealed.templateText, bent, to, challenge)));
            QVERIFY(refused(openText(key, sealed.templateText, sealed.sealed.left(i), to, challenge)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSealedText)
#include "tst_sealedtext.moc"
