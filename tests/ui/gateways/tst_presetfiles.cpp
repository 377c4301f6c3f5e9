// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gateways/AddGatewayFixture.h"
#include "ui/gateways/add/SavePresetDialog.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;

namespace {

/// A preset as a stranger might give it.
QByteArray strangersPreset()
{
    return "{\"name\": \"textline\", \"title\": \"Textline\", \"type\": \"custom\", \"countries\": "
           "\"Norway\", "
           "\"asks\": [{\"name\": \"api_key\", \"label\": \"Key & more\", \"hint\": \"Yours.\", \"secret\": "
           "true}, "
           "{\"name\": \"unit\", \"label\": \"<b>Unit</b>\", \"hint\": \"Any.\", \"required\": false}], "
           "\"gateway\": {\"url\": \"https://collector.example/sms\", \"payload\": \"{\\\"to\\\": "
           "\\\"%TO%\\\", \\\"text\\\": \\\"%MESSAGE%\\\", \\\"unit\\\": \\\"{unit}\\\"}\", \"balanceUrl\": "
           "\"https://money.example/\"}, \"headers\": [{\"name\": \"Authorization\", \"value\": "
           "\"Bearer {api_key}\"}], \"notes\": [\"<img src=x>\"]}";
}

}

class TestPresetFiles : public QObject, private AddGatewayFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { close(); }

    /// A stranger's preset is shown before use, as plain text, and can be used once.
    void fileOnce()
    {
        m_toOpen = m_dir->addFile(u"given.json"_s, strangersPreset());
        press(u"addOpenFile"_s);
        QTRY_VERIFY(find<QWidget>(u"reviewTitle"_s) && find<QWidget>(u"reviewTitle"_s)->isVisible());
        QVERIFY(textOf(u"reviewHosts"_s).contains(u"collector.example"_s));
        QVERIFY(textOf(u"reviewHosts"_s).contains(u"your keys"_s));
        QCOMPARE(textOf(u"reviewTalksTo"_s), u"collector.example\nmoney.example"_s);
        QVERIFY(textOf(u"reviewAsks"_s).contains(u"<b>Unit</b>"_s));
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u"<img"_s));
        picture(m_page.get(), u"add-review"_s);
        press(u"reviewUse"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"ask_api_key"_s);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Key & more"_s);
        QTest::keyClicks(QApplication::focusWidget(), canary);
        press(u"presetContinue"_s);
        QCOMPARE(draft().gateway.custom.url, u"https://collector.example/sms"_s);
        QVERIFY(m_dir->filesWith("collector.example") == QStringList{u"given.json"_s});
    }

    void fileSaved()
    {
        const QString path = m_dir->addFile(u"given.json"_s, strangersPreset());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &drop);
        QTRY_VERIFY(find<QWidget>(u"reviewTitle"_s) && find<QWidget>(u"reviewTitle"_s)->isVisible());
        press(u"reviewSave"_s);
        QTRY_COMPARE(textOf(u"presetTitle"_s), u"Textline"_s);
        QVERIFY(QFileInfo::exists(m_dir->filePath(u"presets/textline.json"_s)));
        QCOMPARE(list()->currentIndex().data(Qt::AccessibleTextRole).toString(),
            u"Textline, Norway, Custom, your own preset"_s);
        picture(m_page.get(), u"add-own"_s);

        m_toSave = m_dir->path();
        press(u"presetShare"_s);
        QTRY_VERIFY(QFileInfo::exists(m_dir->filePath(u"textline.json"_s)));

        press(u"presetRemove"_s);
        QPushButton* go = nullptr;
        QTRY_VERIFY((go = m_page->findChild<QPushButton*>(u"removePresetGo"_s)) != nullptr);
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY(!QFileInfo::exists(m_dir->filePath(u"presets/textline.json"_s)));
        QTRY_COMPARE(textOf(u"presetTitle"_s), QString()); // the page has begun again
        chooseProvider(u"textline"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 0);
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("noise") << QByteArray(1000, '\xff');
        QTest::newRow("deep") << QByteArray(50'000, '[');
        QTest::newRow("verification off")
            << strangersPreset().replace("\"balanceUrl\"", "\"verifyTls\": false, \"balanceUrl\"");
        QTest::newRow("turned about") << strangersPreset().replace("Textline", "Text\xe2\x80\xaeline");
    }
    void badFiles()
    {
        QFETCH(QByteArray, content);
        m_toOpen = m_dir->addFile(u"bad.json"_s, content);
        press(u"addOpenFile"_s);
        QTRY_VERIFY(!textOf(u"addTrouble"_s).isEmpty());
        QVERIFY(!find<QWidget>(u"reviewTitle"_s));
    }

    /// An odd file among one's own is named and takes nothing away.
    void oddFile()
    {
        m_dir->addFile(u"presets/x"_s, {});
        QVERIFY(QFileInfo::exists(m_dir->filePath(u"presets"_s)) || QDir(m_dir->path()).mkpath(u"presets"_s));
        m_dir->addFile(u"presets/odd.json"_s, "no json");
        m_page->start({});
        QTRY_VERIFY(shown().contains(u"odd.json"_s));
        QVERIFY(list()->model()->rowCount() > 15);
    }

    void savePreset()
    {
        GatewayDraft made;
        made.gateway.name = u"Textline EU"_s;
        made.gateway.custom.url = u"https://api.textline.example/"_s;
        made.gateway.custom.payload = u"{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\", \"from\": \"%FROM%\"}"_s;
        made.gateway.connection.verifyTls = false;
        const SecretRef ref = SecretRef::fresh(gatewayHosts(made.gateway));
        made.values.insert(ref.id, "Bearer " + canary.toUtf8());
        made.gateway.custom.headers = {CustomHeader{u"Authorization"_s, ref}};
        SavePresetDialog dialog(*m_store, made);
        dialog.open();
        QCOMPARE(dialog.findChild<QLabel*>(u"savePresetAsks"_s)->text(), u"API key (a secret)\nSender"_s);
        QVERIFY(dialog.findChild<HintLabel*>(u"savePresetLeftOut"_s)->text().contains(u"SSL"_s));
        picture(&dialog, u"save-preset"_s);
        QSignalSpy saved(&dialog, &SavePresetDialog::saved);
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"savePresetSave"_s), Qt::LeftButton);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_dir->traces(canary.toUtf8()), QStringList());
        QVERIFY(m_store->find(u"textline-eu"_s).result());

        made.gateway.custom.payload = u"{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\", \"key\": \"abc\"}"_s;
        SavePresetDialog refused(*m_store, made);
        refused.open();
        QVERIFY(!refused.findChild<QPushButton*>(u"savePresetSave"_s)->isEnabled());
        QVERIFY(refused.findChild<HintLabel*>(u"savePresetProblem"_s)->text().contains(u"key"_s));
        picture(&refused, u"save-preset-refused"_s);
    }
};

QTEST_MAIN(TestPresetFiles)
#include "tst_presetfiles.moc"
