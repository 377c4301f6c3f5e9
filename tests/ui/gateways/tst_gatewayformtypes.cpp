// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/GatewayFields.h"
#include "ui/gateways/GatewayForm.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace otpost;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

namespace {

Gateway customSample()
{
    Gateway gateway;
    gateway.name = u"Textline"_s;
    gateway.custom.url = u"https://api.textline.example/v2"_s;
    gateway.custom.payload = u"{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\"}"_s;
    return gateway;
}

Gateway twilioSample()
{
    Gateway gateway;
    gateway.name = u"Twilio"_s;
    gateway.type = GatewayType::Twilio;
    gateway.twilio.accountSid = u"AC0123456789abcdef0123456789abcdef"_s;
    gateway.twilio.from = u"+14155552345"_s;
    gateway.secrets = {{twilioApiSecret, SecretRef::fresh({u"api.twilio.com"_s})}};
    return gateway;
}

}

/// The form as the type of the gateway changes it.
class TestGatewayFormTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twilioComesBackAsItWas()
    {
        GatewayForm form;
        const Gateway stored = twilioSample();
        form.setGateway(stored);
        const Gateway shown = form.draft().gateway;
        QVERIFY(shown == stored);
        QVERIFY(!form.isDirty());
        QCOMPARE(form.problems(), QList<Error>());
    }

    /// A field that the type does not use is out of sight, and what was typed there is kept.
    void typeChoosesTheFields()
    {
        GatewayForm form;
        form.show();
        form.setGateway(customSample());
        auto* type = form.findChild<QComboBox*>(u"type"_s);
        const auto visible
            = [&form](const QString& key) { return form.findChild<QWidget*>(key)->isVisible(); };
        QVERIFY(visible(u"url"_s));
        QVERIFY(!visible(u"accountSid"_s));
        type->setCurrentIndex(type->findData(u"twilio"_s));
        QVERIFY(!visible(u"url"_s));
        QVERIFY(!visible(u"balanceUrl"_s));
        QVERIFY(visible(u"accountSid"_s));
        QVERIFY(visible(u"apiSecret"_s));
        QVERIFY(visible(u"checkBalance"_s));
        form.findChild<QLineEdit*>(u"accountSid"_s)->setText(u"AC0123456789abcdef0123456789abcdef"_s);
        form.findChild<QLineEdit*>(u"from"_s)->setText(u"OTPost"_s);
        form.findChild<QLineEdit*>(u"apiSecret"_s)->setText(u"hush"_s);
        form.checkNow();
        QCOMPARE(form.problems(), QList<Error>());
        const GatewayDraft draft = form.draft();
        const NamedSecret* secret = namedSecret(draft.gateway, twilioApiSecret);
        QVERIFY(secret != nullptr);
        QCOMPARE(draft.values.value(secret->value.id), QByteArray("hush"));
        QCOMPARE(secret->value.hosts, QStringList{u"api.twilio.com"_s});
        type->setCurrentIndex(type->findData(u"custom"_s));
        QVERIFY(visible(u"url"_s));
        QCOMPARE(form.draft().gateway.custom.url, customSample().custom.url);
        QCOMPARE(form.findChild<QLineEdit*>(u"accountSid"_s)->text().left(2), u"AC"_s);
    }
};

QTEST_MAIN(TestGatewayFormTypes)
#include "tst_gatewayformtypes.moc"
