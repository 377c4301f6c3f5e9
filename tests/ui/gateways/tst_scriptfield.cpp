// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/model/GatewayFields.h"
#include "core/script/ScriptRequest.h"
#include "core/sending/Compose.h"
#include "core/sending/SendService.h"
#include "tests/support/MemorySecretStore.h"
#include "ui/gateways/CodeEditor.h"
#include "ui/gateways/GatewayForm.h"
#include "ui/gateways/script/LuaApi.h"
#include "ui/gateways/script/LuaEditor.h"
#include "ui/gateways/script/LuaNames.h"
#include "ui/gateways/script/LuaText.h"
#include "ui/gateways/script/ScriptExamples.h"
#include "ui/gateways/script/ScriptField.h"
#include "ui/gateways/script/ScriptRunView.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

namespace {

/// The names below a table of a script's world, one a line: functions and values of `table`, or the globals.
const QString listing
    = u"local names = {}\n"
      "local function add(prefix, value)\n"
      "    for name, inner in pairs(value) do\n"
      "        names[#names + 1] = prefix .. name\n"
      "        if type(inner) == 'table' and prefix == '' then add(name .. '.', inner) end\n"
      "    end\n"
      "end\n"
      "add('', _ENV)\n"
      "print(table.concat(names, '\\n'))\n"
      "return {to = message.to}\n"_s;

Gateway scripted(const QString& script)
{
    Gateway gateway;
    gateway.name = u"Scripted"_s;
    gateway.custom.url = u"https://api.provider.example/send"_s;
    gateway.custom.useScript = true;
    gateway.custom.script = script;
    return gateway;
}

OutgoingMessage sample(MessageType type = MessageType::Test)
{
    return *composeMessage(MessageRequest{u"+4915112345678"_s, u"Hello"_s, {}, type, {}, u"OTPost"_s});
}

QSet<QString> namesOf(const QList<LuaName::Kind>& kinds)
{
    QSet<QString> names;
    for (const LuaName& name : luaNames()) {
        if (kinds.contains(name.kind))
            names.insert(name.name);
    }
    return names;
}

QSet<QString> keysOf(const QString& table, const JsonValue& value)
{
    QSet<QString> keys;
    for (const auto& item : value.items())
        keys.insert(table + u'.' + QString::fromStdString(item.key()));
    return keys;
}

QString sorted(const QSet<QString>& names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list.join(u' ');
}

}

/// Scripts in the gateway's form, with the real worker: what it offers, its errors, a run without sending.
class TestScriptField : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;

    Services& services()
    {
        if (!m_services) {
            m_dir = std::make_unique<QTemporaryDir>();
            m_secrets = std::make_unique<MemorySecretStore>();
            auto opened = Services::open(m_dir->path(), m_secrets.get());
            if (opened)
                m_services = std::move(*opened);
        }
        return *m_services;
    }
    ScriptChecker::Check check()
    {
        return [this](const Gateway& gateway) { return services().gateways().checkScript(gateway); };
    }
    ScriptRunView::Runner runner()
    {
        return [this](const Gateway& gateway, const OutgoingMessage& message) {
            return services().sender().preview(gateway, message);
        };
    }

private Q_SLOTS:
    void cleanupTestCase() { m_services.reset(); }

    void completes_data()
    {
        QTest::addColumn<QStringList>("context");
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("offered"); // among others; with "-": not offered

        QTest::newRow("top") << QStringList{u"js"_s} << QString() << QStringList{u"json"_s, u"-judge"_s};
        QTest::newRow("fields") << QStringList{u"message"_s, u""_s} << QString()
                                << QStringList{u"to"_s, u"to_digits"_s, u"text"_s, u"-status"_s, u"-json"_s};
        QTest::newRow("fields begun") << QStringList{u"message"_s, u"to_"_s} << QString()
                                      << QStringList{u"to_digits"_s, u"to_national"_s, u"-to"_s};
        QTest::newRow("library") << QStringList{u"json"_s, u"en"_s} << QString()
                                 << QStringList{u"encode"_s, u"-decode"_s};
        QTest::newRow("of the script") << QStringList{u"sen"_s} << u"local senders = 1 -- sensible\n"_s
                                       << QStringList{u"senders"_s, u"-sensible"_s};
        QTest::newRow("other tables") << QStringList{u"answer"_s, u"to"_s} << u"local token = 1"_s
                                      << QStringList{u"-token"_s, u"-tostring"_s};
        QTest::newRow("never there") << QStringList{u"os"_s} << QString() << QStringList{u"-os"_s};
    }

    void completes()
    {
        QFETCH(const QStringList, context);
        QFETCH(const QString, script);
        QFETCH(const QStringList, offered);
        const QStringList found = luaCompletions(context, script);
        for (const QString& word : offered) {
            if (word.startsWith(u'-'))
                QVERIFY2(!found.contains(word.mid(1)), qPrintable(word));
            else
                QVERIFY2(found.contains(word), qPrintable(word));
        }
    }

    /// The list of names is what the worker really gives to scripts.
    void namesAreThoseOfTheWorker()
    {
        const Result<RequestPreview> run = services().sender().preview(scripted(listing), sample()).result();
        QVERIFY2(run, run ? "" : qPrintable(describe(run.error())));
        const QStringList lines = run->printed.split(u'\n', Qt::SkipEmptyParts);
        QSet<QString> offered(lines.begin(), lines.end());
        for (const QString& table :
            {u"string"_s, u"table"_s, u"math"_s, u"utf8"_s, u"json"_s, u"base64"_s, u"hex"_s, u"url"_s})
            QVERIFY2(offered.remove(table), qPrintable(table));
        offered.removeIf([](const QString& name) { return name.startsWith("message."_L1); });
        // What Lua has only where it was built to be like older ones is not offered.
        for (const QString& old :
            {u"atan2"_s, u"cosh"_s, u"frexp"_s, u"ldexp"_s, u"log10"_s, u"pow"_s, u"sinh"_s, u"tanh"_s})
            offered.remove("math."_L1 + old);
        const QSet<QString> known = namesOf({LuaName::Kind::Lua, LuaName::Kind::Ours});
        QCOMPARE(sorted(offered - known), QString());
        QCOMPARE(sorted(known - offered), QString());
    }

    void fieldsAreThoseOfTheWorker()
    {
        QSet<QString> real = keysOf(u"message"_s, scriptMessage(scripted({}), sample(), 7));
        OutgoingMessage code = sample(MessageType::CustomerCode);
        code.code = u"123456"_s;
        real |= keysOf(u"message"_s, scriptMessage(scripted({}), code, 7));
        real |= keysOf(u"response"_s, scriptResponse(HttpReply{}));
        QCOMPARE(sorted(namesOf({LuaName::Kind::Field})), sorted(real));
    }

    void namesAreInTheDocumentation()
    {
        QFile file(QStringLiteral(OTPOST_DOCS_DIR) + "/lua.md"_L1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString& name : namesOf({LuaName::Kind::Ours, LuaName::Kind::Entry}))
            QVERIFY2(text.contains(u'`' + name), qPrintable(name));
        for (const QString& name : namesOf({LuaName::Kind::Field}))
            QVERIFY2(text.contains(u'`' + name.section(u'.', 1) + u'`'), qPrintable(name));
        for (const LuaName& name : luaNames())
            QVERIFY2(name.kind == LuaName::Kind::Lua || !name.meaningText().isEmpty(), qPrintable(name.name));
    }

    void examplesAreAllThere()
    {
        QStringList files = QDir(QStringLiteral(OTPOST_DOCS_DIR) + "/lua"_L1).entryList({u"*.lua"_s});
        QStringList offered;
        for (const ScriptExample& example : scriptExamples()) {
            offered.append(example.file);
            QVERIFY(!example.title.isEmpty());
            QFile file(QStringLiteral(OTPOST_DOCS_DIR) + "/lua/"_L1 + example.file);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(scriptExample(example.file), QString::fromUtf8(file.readAll()));
            const Result<void> good
                = services().gateways().checkScript(scripted(scriptExample(example.file))).result();
            QVERIFY2(good, qPrintable(example.file));
        }
        offered.sort();
        files.sort();
        QCOMPARE(offered, files);
        QCOMPARE(scriptExample(u"none.lua"_s), QString());
    }

    /// As in the window: typed, compiled by the real worker, marked, put right.
    void formMarksSyntaxErrors()
    {
        GatewayForm form;
        form.resize(600, 900);
        form.show();
        form.setGateway(scripted(u"return {to = message.to}\n"_s));
        auto* field = form.findChild<ScriptField*>();
        QVERIFY(field);
        field->setCheck(check());
        auto* editor = form.findChild<LuaEditor*>(u"script"_s);
        QVERIFY(editor && editor->isVisible());
        auto* row = qobject_cast<FieldRow*>(field->widget());
        editor->goToLine(2);
        QTest::keyClicks(editor->area(), u"local = 5"_s);
        QTRY_COMPARE(editor->errorLine(), 2);
        QVERIFY2(row->error().contains(u"2"_s), qPrintable(row->error()));
        QCOMPARE(form.shownProblemCount(), 1);
        QVERIFY(editor->area()->accessibleDescription().contains(row->error()));
        QVERIFY(form.isDirty());
        editor->area()->undo();
        while (editor->area()->isUndoAvailable())
            editor->area()->undo();
        QTRY_COMPARE(editor->errorLine(), 0);
        QTRY_COMPARE(row->error(), QString());
        QVERIFY(!form.isDirty());
    }

    void scriptThatIsOffMayBeWrong()
    {
        GatewayForm form;
        form.show();
        Gateway gateway = scripted(u"local ="_s);
        form.setGateway(gateway);
        auto* field = form.findChild<ScriptField*>();
        field->setCheck(check());
        QTRY_COMPARE(field->ownProblems().size(), 1);
        gateway.custom.useScript = false;
        gateway.custom.payload = u"{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\"}"_s;
        form.setGateway(gateway);
        QCOMPARE(field->ownProblems(), QList<Error>());
    }

    void lineEndsAloneAreNoChange()
    {
        GatewayForm form;
        const Gateway gateway = scripted(u"return {to = message.to}\r\n"_s);
        form.setGateway(gateway);
        QVERIFY(!form.isDirty());
        QCOMPARE(form.draft().gateway.custom.script, gateway.custom.script);
    }

    void insertsAnExample()
    {
        GatewayForm form;
        form.show();
        form.setGateway(scripted({}));
        auto* editor = form.findChild<LuaEditor*>(u"script"_s);
        auto* row = qobject_cast<FieldRow*>(form.findChild<ScriptField*>()->widget());
        QPushButton* button = nullptr;
        for (QPushButton* one : row->findChildren<QPushButton*>()) {
            if (one->menu())
                button = one;
        }
        QVERIFY(button && button->isVisible());
        QCOMPARE(button->menu()->actions().size(), scriptExamples().size());
        button->menu()->actions().at(2)->trigger();
        QCOMPARE(editor->text(), scriptExample(u"token.lua"_s));
        QCOMPARE(editor->area()->selectedText(), u"%BASE%"_s); // what is to be filled in
        QVERIFY(!button->isVisible());
        QVERIFY(form.isDirty());
    }

    void runsWithoutSending_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<int>("line"); // of its error; 0: it works

        QTest::newRow("works") << u"print('hi', 1)\nreturn {to = message.to}"_s << u"hi\t1"_s << 0;
        QTest::newRow("fails") << u"local a\nreturn a.b"_s << QString() << 2;
        QTest::newRow("does not compile") << u"return 1\nlocal = 2"_s << QString() << 2;
    }

    void runsWithoutSending()
    {
        QFETCH(const QString, script);
        QFETCH(const QString, printed);
        QFETCH(const int, line);
        ScriptRunView view;
        view.show();
        auto* button = view.findChild<QPushButton*>(u"runScript"_s);
        QVERIFY(!button->isEnabled());
        view.setRunner(runner());
        view.setInput(scripted(script), sample());
        QSignalSpy ended(&view, &ScriptRunView::ended);
        const QSignalSpy asked(&view, &ScriptRunView::lineRequested);
        button->click();
        QVERIFY(ended.wait(10'000));
        auto* shown = view.findChild<CodeEditor*>(u"scriptPrinted"_s);
        QCOMPARE(shown->isVisible(), !printed.isEmpty());
        QCOMPARE(shown->code(), printed);
        auto* problem = view.findChild<HintLabel*>(u"scriptProblem"_s);
        QCOMPARE(problem->isVisible(), line > 0);
        if (line > 0) {
            Q_EMIT problem->actionTriggered();
            QCOMPARE(asked.count(), 1);
            QCOMPARE(asked.first().first().toInt(), line);
        }
        // What is not true any more says so.
        auto* state = view.findChild<QLabel*>(u"scriptState"_s);
        const QString done = state->text();
        view.setInput(scripted(script + u'\n'), sample());
        QVERIFY(state->text() != done);
    }

    void speaksToAssistiveTechnology()
    {
        GatewayForm form;
        form.show();
        form.setGateway(scripted(u"return 1\n"_s));
        auto* editor = form.findChild<LuaEditor*>(u"script"_s);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(editor->area());
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::EditableText);
        QCOMPARE(face->text(QAccessible::Name), gatewayField(u"script"_s)->labelText());
        QVERIFY(face->text(QAccessible::Description).contains(u"Escape"_s));
        QVERIFY(face->state().focusable);
        QAccessibleTextInterface* text = face->textInterface();
        QVERIFY(text);
        QCOMPARE(text->text(0, text->characterCount()), u"return 1\n"_s);
    }
};

QTEST_MAIN(TestScriptField)
#include "tst_scriptfield.moc"
