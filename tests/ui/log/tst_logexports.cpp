// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MessageRepository.h"
#include "tests/ui/log/LogStage.h"
#include "ui/log/ExportDialog.h"
#include "ui/log/FilterBar.h"
#include "ui/log/LogBackend.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeController.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

/// Saving what the log's page shows as a file.
class TestLogExports : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<LogStage> m_stage;

    MessageId add(MessageStatus status, MessageType type = MessageType::Message,
        const QString& to = u"+4915123456789"_s)
    {
        return m_stage->services->storage()
            .write([=](Connection& connection) -> Result<MessageId> {
                Message message = filledMessage(0, QDateTime::currentDateTimeUtc());
                message.to = to;
                message.type = type;
                message.status = status;
                message.text = u"Your table is ready"_s;
                message.location.clear();
                const Result<MessageId> id = MessageRepository::insert(connection, message);
                if (!id)
                    return id;
                Attempt attempt;
                attempt.messageId = *id;
                attempt.gatewayName = u"Textline"_s;
                attempt.startedAt = message.createdAt;
                attempt.outcome = Outcome::Unknown;
                attempt.reason = Error{ErrorKind::AnswerTimeout, {}, {u"15000"_s}};
                attempt.timings = {91, -1, -1, 15'000};
                attempt.request = {u"POST"_s, u"https://sms.example/send"_s, {},
                    u"{\"to\":\"%1\",\"text\":\"Your table is ready\"}"_s.arg(to)};
                const Result<Attempt> stored = MessageRepository::addAttempt(connection, attempt);
                if (!stored)
                    return tl::unexpected(stored.error());
                return id;
            })
            .result()
            .value_or(0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(*qApp, loadFonts(), Appearance::Light);
    }
    void init()
    {
        m_stage = std::make_unique<LogStage>();
        QVERIFY(m_stage->open());
    }
    void cleanup() { m_stage.reset(); }

    void exports_data()
    {
        QTest::addColumn<bool>("json");
        QTest::addColumn<bool>("mark");
        QTest::newRow("CSV") << false << false;
        QTest::newRow("CSV with a byte order mark") << false << true;
        QTest::newRow("JSON Lines") << true << false;
    }
    void exports()
    {
        QFETCH(bool, json);
        QFETCH(bool, mark);
        for (int number = 0; number < 5; ++number)
            add(number == 0 ? MessageStatus::Error : MessageStatus::Sent);
        m_stage->showPage();
        QTRY_COMPARE(m_stage->rows().size(), 5);
        LogQuery query;
        query.statuses = {MessageStatus::Sent};
        LogBackend backend(*m_stage->services);
        ExportMeans means = backend.exporting(query, false);
        const QString path = m_stage->dir.filePath(json ? u"out.jsonl"_s : u"out.csv"_s);
        means.choose = [&path](QWidget*, const QString&, const std::function<void(const QString&)>& chosen) {
            chosen(path);
        };
        QString revealed;
        means.reveal = [&revealed](const QString& file) { revealed = file; };
        ExportDialog dialog(means, m_stage->dir.filePath(u"log.csv"_s), 4, true);
        dialog.open();
        if (json)
            dialog.findChild<QRadioButton*>(u"exportJson"_s)->click();
        QVERIFY(
            dialog.findChild<QLineEdit*>(u"exportPath"_s)->text().endsWith(json ? u".jsonl"_s : u".csv"_s));
        if (mark)
            dialog.findChild<QAbstractButton*>(u"exportMark"_s)->click();
        dialog.findChild<QPushButton*>(u"exportChoose"_s)->click();
        dialog.findChild<QPushButton*>(u"exportGo"_s)->click();
        auto* done = dialog.findChild<QLabel*>(u"exportDone"_s);
        QTRY_VERIFY(done->isVisible());
        QVERIFY2(done->text().startsWith(u'4'), qPrintable(done->text()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.startsWith("\xEF\xBB\xBF"), mark);
        QCOMPARE(bytes.count("Your table is ready"), 4);
        dialog.findChild<QPushButton*>(u"exportReveal"_s)->click();
        QCOMPARE(revealed, path);
    }

    void exportThatFailsSaysWhy()
    {
        add(MessageStatus::Sent);
        LogBackend backend(*m_stage->services);
        const QString path = m_stage->dir.filePath(u"nowhere/out.csv"_s);
        ExportDialog dialog(backend.exporting({}, false), path, 1, false);
        dialog.open();
        dialog.findChild<QPushButton*>(u"exportGo"_s)->click();
        const auto told = [&dialog] {
            const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                [](QLabel* label) { return label->isVisible() && label->text().contains("nowhere"_L1); });
        };
        QTRY_VERIFY(told());
        QVERIFY(dialog.findChild<QPushButton*>(u"exportGo"_s)->isVisible()); // another place can be chosen
        QVERIFY(!QFile::exists(path));
    }

    /// Stop takes effect, and the dialog is back at its question.
    void exportCanBeStopped()
    {
        QPromise<Result<qint64>> promise;
        promise.start();
        CancelToken token;
        ExportMeans means;
        means.run
            = [&](const ExportChoice&, const std::function<void(qint64)>& progress, CancelToken cancel) {
                  token = std::move(cancel);
                  progress(500);
                  return promise.future();
              };
        ExportDialog dialog(means, m_stage->dir.filePath(u"log.csv"_s), 1000, false);
        dialog.open();
        dialog.findChild<QPushButton*>(u"exportGo"_s)->click();
        auto* count = dialog.findChild<QLabel*>(u"exportCount"_s);
        QTRY_VERIFY(count->text().contains("500"_L1));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(token->isCanceled());
        QVERIFY(dialog.isVisible());
        promise.addResult(fail(ErrorKind::Canceled));
        promise.finish();
        QTRY_VERIFY(dialog.findChild<QPushButton*>(u"exportGo"_s)->isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestLogExports)
#include "tst_logexports.moc"
