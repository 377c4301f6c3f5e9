// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/TwilioSignature.h"
#include "tests/support/NodeModules.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::test;

namespace {

struct Signed {
    QString token;
    QString url;
    QList<std::pair<QByteArray, QByteArray>> fields;

    QJsonObject params() const
    {
        QJsonObject json;
        for (const auto& [name, value] : fields)
            json.insert(QString::fromUtf8(name), QString::fromUtf8(value));
        return json;
    }
};

/// The same from every run.
QList<Signed> made(int count)
{
    QRandomGenerator random(8);
    const QString alphabet = u"abcXYZ019 +-_.~!*'()&=%?/éø漢👍"_s;
    const auto word = [&random, &alphabet](int longest) {
        QString text;
        const auto points = alphabet.toUcs4();
        for (int i = random.bounded(longest); i >= 0; --i)
            text += QString::fromUcs4(
                reinterpret_cast<const char32_t*>(&points.at(random.bounded(points.size()))), 1);
        return text;
    };
    const QStringList hosts{u"https://wifi.example.com"_s, u"http://wifi.example.com"_s,
        u"https://wifi.example.com:443"_s, u"https://wifi.example.com:8443/sms"_s,
        u"http://192.0.2.7:8085"_s};
    QList<Signed> all;
    for (int i = 0; i < count; ++i) {
        Signed one;
        one.token = QString::number(random.generate64(), 16);
        one.url = hosts.at(i % hosts.size())
            + u"/dlr/%1/%2?otpost=%3"_s.arg(random.bounded(50)).arg(one.token).arg(i);
        for (int field = random.bounded(8); field > 0; --field) {
            const QByteArray name = "F" + QByteArray::number(random.bounded(1'000));
            if (!one.params().contains(QString::fromUtf8(name)))
                one.fields.append({name, word(40).toUtf8()});
        }
        all.append(one);
    }
    return all;
}

}

/// Our signatures against those of Twilio's own library (npm twilio), both ways.
class TestTwilioSignatureAgree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theirsFitsOurs()
    {
        OTPOST_NEED_NODE_MODULES();
        const QList<Signed> all = made(500);
        QByteArray tasks;
        for (const Signed& one : all) {
            const QJsonObject sign{
                {u"authToken"_s, one.token}, {u"url"_s, one.url}, {u"params"_s, one.params()}};
            tasks += QJsonDocument(QJsonObject{{u"sign"_s, sign}}).toJson(QJsonDocument::Compact) + '\n';
        }
        const NodeOutput run = runNode(u"twilio-client.js"_s, {}, tasks);
        QVERIFY2(run.problem.isEmpty(), qPrintable(run.problem));
        const QByteArrayList lines = run.out.trimmed().split('\n');
        QCOMPARE(lines.size(), all.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QByteArray theirs
                = QJsonDocument::fromJson(lines.at(i)).object()[u"signature"_s].toString().toLatin1();
            const Signed& one = all.at(i);
            QCOMPARE(twilioSignature(one.token.toUtf8(), one.url.toUtf8(), one.fields), theirs);
            QVERIFY(isSignedByTwilio(one.token.toUtf8(), one.url, one.fields, theirs));
            QVERIFY(!isSignedByTwilio(one.token.toUtf8() + 'x', one.url, one.fields, theirs));
        }
    }

    void oursFitsTheirs()
    {
        OTPOST_NEED_NODE_MODULES();
        const QList<Signed> all = made(500);
        QByteArray tasks;
        for (const Signed& one : all) {
            const QByteArray ours = twilioSignature(one.token.toUtf8(), one.url.toUtf8(), one.fields);
            const QJsonObject validate{{u"authToken"_s, one.token}, {u"url"_s, one.url},
                {u"params"_s, one.params()}, {u"signature"_s, QString::fromLatin1(ours)}};
            tasks += QJsonDocument(QJsonObject{{u"validate"_s, validate}}).toJson(QJsonDocument::Compact)
                + '\n';
        }
        const NodeOutput run = runNode(u"twilio-client.js"_s, {}, tasks);
        QVERIFY2(run.problem.isEmpty(), qPrintable(run.problem));
        QCOMPARE(run.out.count("{\"valid\":true}"), all.size());
    }
};

QTEST_GUILESS_MAIN(TestTwilioSignatureAgree)
#include "tst_twilio_signature_agree.moc"
