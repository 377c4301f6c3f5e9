// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Process.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace otpost::test;
using namespace Qt::StringLiterals;

/// Gateways with a script, as somebody types them.
class TestCliLua : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    ProcessResult cli(const QStringList& arguments, const QByteArray& input = {}) const
    {
        ProcessOptions options;
        options.environment.insert(u"OTPOST_DATA_DIR"_s, m_dir->filePath(u"data"_s));
        options.input = input;
        return runCli(arguments, options);
    }
    QString script(const QByteArray& text) const
    {
        QFile file(m_dir->filePath(u"script.lua"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }
    ProcessResult add(const QString& url, const QByteArray& text) const
    {
        return cli({u"gateway"_s, u"add"_s, u"--name"_s, u"Scripted"_s, u"--url"_s, url, u"--lua"_s,
            script(text), u"--json"_s});
    }
    ProcessResult send() const
    {
        return cli({u"send"_s, u"--to"_s, u"+4915112345678"_s, u"--message"_s, u"Hello"_s, u"--json"_s});
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void addPreviewSend()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200, "{\"id\":\"abc\"}"));
        const ProcessResult added = add(server.url(),
            "function build(m) return {to = m.to_digits, text = m.text:upper()} end\n"
            "function judge(r) return 'accepted', nil, json.decode(r.body).id end\n");
        QVERIFY2(added.exitCode == 0, added.summary().constData());
        QCOMPARE(added.json().object().value(u"useScript"_s).toBool(), true);
        const ProcessResult shown = cli({u"gateway"_s, u"preview"_s, u"1"_s, u"--to"_s, u"+4915112345678"_s,
            u"--message"_s, u"Hi"_s, u"--json"_s});
        QVERIFY2(shown.exitCode == 0, shown.summary().constData());
        QCOMPARE(shown.json().object().value(u"body"_s).toString(),
            u"{\"text\":\"HI\",\"to\":\"4915112345678\"}"_s);
        QCOMPARE(server.arrivals(), 0);
        const ProcessResult sent = send();
        QVERIFY2(sent.exitCode == 0, sent.summary().constData());
        QCOMPARE(server.lastRequest().body, "{\"text\":\"HELLO\",\"to\":\"4915112345678\"}");
    }

    void backToTheTemplate()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        QCOMPARE(add(server.url(), "return {to = message.to}").exitCode, 0);
        const ProcessResult edited = cli({u"gateway"_s, u"edit"_s, u"1"_s, u"--lua"_s, QString(),
            u"--payload"_s, u"{\"number\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s, u"--json"_s});
        QVERIFY2(edited.exitCode == 0, edited.summary().constData());
        QCOMPARE(edited.json().object().value(u"useScript"_s).toBool(), false);
        QCOMPARE(send().exitCode, 0);
        QCOMPARE(server.lastRequest().body, "{\"number\":\"+4915112345678\",\"text\":\"Hello\"}");
    }

    void syntaxError()
    {
        const ProcessResult added = add(u"http://127.0.0.1:1/"_s, "local a = 1\nreturn {to = }\n");
        QVERIFY2(added.exitCode == 3, added.summary().constData());
        const QJsonObject error = added.json().object().value(u"error"_s).toObject();
        QCOMPARE(error.value(u"kind"_s).toString(), u"ScriptSyntax"_s);
        QCOMPARE(error.value(u"field"_s).toString(), u"script"_s);
        QVERIFY2(added.err.contains("Line 2"), added.err.constData());
        QCOMPARE(cli({u"gateway"_s, u"list"_s, u"--json"_s}).json().array().size(), 0);
    }
    void noFile()
    {
        const ProcessResult added = cli({u"gateway"_s, u"add"_s, u"--name"_s, u"A"_s, u"--url"_s,
            u"http://127.0.0.1:1/"_s, u"--lua"_s, m_dir->filePath(u"none.lua"_s)});
        QVERIFY2(added.exitCode == 3, added.summary().constData());
        QVERIFY2(added.err.contains("none.lua"), added.err.constData());
    }

    /// It is stopped, says so in words, and the next gateway serves.
    void loop()
    {
        FakeHttpServer server;
        server.always(HttpScript::answer(200));
        QCOMPARE(add(server.url(), "while true do end").exitCode, 0);
        const ProcessResult second = cli({u"gateway"_s, u"add"_s, u"--name"_s, u"Second"_s, u"--url"_s,
            server.url(), u"--payload"_s, u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s});
        QVERIFY2(second.exitCode == 0, second.summary().constData());
        const ProcessResult sent = send();
        QVERIFY2(sent.exitCode == 0, sent.summary().constData());
        const QJsonArray attempts = sent.json().object().value(u"attempts"_s).toArray();
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(attempts.first().toObject().value(u"outcome"_s).toString(), u"rejected-gateway"_s);
        QVERIFY2(sent.err.contains("did not finish within 2000 ms"), sent.err.constData());
    }

    void doctor()
    {
        const ProcessResult looked = cli({u"doctor"_s, u"--json"_s});
        QVERIFY2(looked.out.contains("\"lua\""), looked.summary().constData());
    }
};

QTEST_GUILESS_MAIN(TestCliLua)
#include "tst_cli_lua.moc"
