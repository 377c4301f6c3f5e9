// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlImport.h"
#include "core/gateway/CurlWords.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

int made = 0; ///< gateways

/// All three steps; what comes out does not matter, that something does.
void importAll(const QString& text)
{
    for (const CurlShell shell : {CurlShell::Posix, CurlShell::Cmd, CurlShell::PowerShell}) {
        if (const Result<QStringList> words = splitCommand(text, shell); !words)
            QVERIFY(!describe(words.error()).isEmpty());
    }
    const Result<CurlProposal> proposal = readCurlCommand(text);
    if (!proposal) {
        QVERIFY(!describe(proposal.error()).isEmpty());
        return;
    }
    CurlAnswers answers;
    for (const CurlQuestion& question : proposal->questions) {
        if (question.what == CurlQuestion::What::Secret)
            answers.secrets.insert(question.key, "s");
        else if (question.needsAnswer() && question.what == CurlQuestion::What::Value)
            answers.values.insert(question.key, u"v"_s);
        else if (question.needsAnswer())
            answers.values.insert(question.key, curlNowhere);
    }
    const ResultOfMany<GatewayDraft> draft = makeGateway(*proposal, answers);
    made += draft ? 1 : 0;
    for (const Error& error : draft ? QList<Error>() : draft.error()) {
        // What can be read makes a template that can be filled.
        const QList<ErrorKind> ours{ErrorKind::LonePercent, ErrorKind::UnknownPlaceholder,
            ErrorKind::PayloadNotJson, ErrorKind::PlaceholderUnquoted, ErrorKind::SecretNotNamed,
            ErrorKind::SecretNameInvalid, ErrorKind::SecretNameTwice, ErrorKind::HeaderTwice,
            ErrorKind::CurlAnswerMissing, ErrorKind::CurlAnswerUnknown, ErrorKind::Internal};
        QVERIFY2(!ours.contains(error.kind), qPrintable(errorName(error.kind) + u": "_s + text.left(2000)));
    }
}

QString json(const QString& inner)
{
    return u"curl http://x/ -H 'Content-Type: application/json' -d '"_s + inner + u"'"_s;
}

}

class TestCurlHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void survivesRandomBytes();
    void survivesRandomPieces();
};

void TestCurlHostile::survives_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
    const auto times = [](int count, const QString& text) { return text.repeated(count); };
    row("100 KB", u"curl http://x/ -d a="_s + times(100'000, u"a"_s));
    row("60 KB value", u"curl http://x/ -d to="_s + times(60'000, u"a"_s));
    row("NUL", u"curl http://x/"_s + QChar(0));
    row("open quotes", u"curl '"_s + times(60'000, u"\""_s));
    row("quotes", u"curl "_s + times(30'000, u"\"'"_s));
    row("backslashes", u"curl "_s + times(60'000, u"\\"_s));
    row("carets", u"curl ^\"x"_s + times(60'000, u"^"_s));
    row("words", u"curl "_s + times(30'000, u"a "_s));
    row("options", u"curl http://x/ "_s + times(20'000, u"-s "_s));
    row("letters", u"curl http://x/ -"_s + times(60'000, u"s"_s));
    row("headers", u"curl http://x/ "_s + times(5'000, u"-H 'a: b' "_s));
    row("data", u"curl http://x/ "_s + times(8'000, u"-d a=1 "_s));
    row("pairs", u"curl http://x/ -d '"_s + times(15'000, u"to=1&"_s) + u"'"_s);
    row("recipients", u"curl http://x/ -d '"_s + times(4'000, u"to=4915112345&"_s) + u"'"_s);
    row("ampersands", u"curl http://x/ -d '"_s + times(60'000, u"&"_s) + u"'"_s);
    row("path", u"curl http://x"_s + times(30'000, u"/a"_s));
    row("slashes", u"curl http://"_s + times(60'000, u"/"_s));
    row("dollars", u"curl http://x/ -d '"_s + times(60'000, u"$"_s) + u"'"_s);
    row("variables", u"curl http://x/ -d 'a="_s + times(15'000, u"$a "_s) + u"'"_s);
    row("percent signs", u"curl http://x/ -d 'a="_s + times(60'000, u"%"_s) + u"'"_s);
    row("open angles", u"curl http://x/ -d 'a="_s + times(30'000, u"<a"_s) + u"'"_s);
    row("open braces", u"curl http://x/ -d 'a="_s + times(30'000, u"{{a"_s) + u"'"_s);
    row("stand-ins", u"curl http://x/ -d 'a="_s + times(6'000, u"{{a}}<b>"_s) + u"'"_s);
    QString different;
    for (int i = 0; different.size() < 50'000; ++i)
        different += u"&a%1={b%1}"_s.arg(i);
    row("different stand-ins", u"curl http://x/ -d '"_s + different + u"'"_s);
    row("crosses", u"curl http://x/ -d 'a="_s + times(60'000, u"x"_s) + u"'"_s);
    row("YOUR_YOUR_", u"curl http://x/ -d 'a="_s + times(12'000, u"YOUR_"_s) + u"'"_s);
    row("KEY_KEY_", u"curl http://x/ -d 'a="_s + times(10'000, u"TOKEN_"_s) + u"'"_s);
    row("deep json", json(times(10'000, u"["_s) + times(10'000, u"]"_s)));
    row("deep objects", json(times(10'000, u"{\"a\":"_s) + u"1"_s + times(10'000, u"}"_s)));
    row("deep, open", json(times(60'000, u"["_s)));
    row("wide json", json(u"["_s + times(30'000, u"1,"_s) + u"1]"_s));
    row("wide, deep json", json(times(63, u"["_s) + times(20'000, u"1,"_s) + u"1"_s + times(63, u"]"_s)));
    row("numbers to send to",
        json(u"{\"to\":["_s + times(4'000, u"\"+4915112345\","_s) + u"\"+4915112345\"]}"_s));
    row("huge number", json(u"{\"to\":1e999999,\"text\":"_s + times(1000, u"9"_s) + u"}"_s));
    row("open json string", json(u"{\"to\":\"a\\"_s));
    row("json with half a character", json(u"{\"to\":\"\\ud800\",\"text\":\"\\udc00\"}"_s));
    row("twice the same name", json(u"{\"to\":\"+4915112345678\",\"to\":\"+4915112345678\"}"_s));
    row("url of nothing", u"curl '?' -d a=1"_s);
    row("url of signs", u"curl 'http://@:/?#&='"_s);
    row("login of signs", u"curl -u ::: http://x/"_s);
    row("bad encoding", u"curl http://x/ -d 'to=%ff%fe%&%=%'"_s);
    row("prompts", times(20'000, u"$ "_s) + u"curl x"_s);
    row("blank lines", times(60'000, u"\n"_s));
    row("comments", times(20'000, u"#\n"_s) + u"curl x"_s);
    row("lines", u"curl "_s + times(20'000, u"\\\n"_s) + u"x"_s);
}

void TestCurlHostile::survives()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    importAll(text);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestCurlHostile::survivesRandomBytes()
{
    QRandomGenerator random(20240611);
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes(random.bounded(10'240), Qt::Uninitialized);
        for (char& c : bytes)
            c = char(random.bounded(i % 2 == 0 ? 256 : 96) + (i % 2 == 0 ? 0 : 32));
        importAll(u"curl "_s + QString::fromUtf8(bytes));
        importAll(u"curl http://x/ --data-raw '"_s + QString::fromUtf8(bytes).remove(u'\'') + u"'"_s);
    }
}

/// Pieces that mean something, in any order.
void TestCurlHostile::survivesRandomPieces()
{
    const QStringList pieces{u" "_s, u"'"_s, u"\""_s, u"\\"_s, u"\\\n"_s, u"^\n"_s, u"$'"_s, u"$A"_s,
        u"${B}"_s, u"%C%"_s, u"%2B"_s, u"<d>"_s, u"{{e}}"_s, u"{f}"_s, u"YOUR_KEY"_s, u"xxxx"_s, u" -d "_s,
        u" -H "_s, u" -u "_s, u" -G "_s, u" -X POST "_s, u" --json "_s, u" --data-urlencode "_s,
        u" http://x.example/a?b=c "_s, u"to"_s, u"text"_s, u"from"_s, u"key"_s, u"="_s, u"&"_s, u":"_s,
        u"@"_s, u"{\""_s, u"\":\""_s, u"\",\""_s, u"\"}"_s, u"[1]"_s, u"+4915112345678"_s,
        u"Hello you there"_s, u"Content-Type: application/json"_s, u"\u00e9\U0001F600"_s,
        u"https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json "_s};
    QRandomGenerator random(815);
    for (int i = 0; i < 6'000; ++i) {
        QString text = u"curl "_s;
        const int count = random.bounded(1, 40);
        for (int piece = 0; piece < count; ++piece)
            text += pieces.at(random.bounded(int(pieces.size())));
        importAll(text);
    }
    QVERIFY2(made > 100, qPrintable(QString::number(made)));
}

QTEST_GUILESS_MAIN(TestCurlHostile)
#include "tst_curlhostile.moc"
