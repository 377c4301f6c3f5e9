// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlWords.h"

#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(otpost::CurlShell)

class TestCurlWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void refuses_data();
    void refuses();
    void tellsShells_data();
    void tellsShells();
};

void TestCurlWords::splits_data()
{
    QTest::addColumn<CurlShell>("shell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, CurlShell shell, const QString& text, const QStringList& words) {
        QTest::newRow(name) << shell << text << words;
    };
    const CurlShell sh = CurlShell::Posix;
    row("plain", sh, u"curl  a\tb "_s, {u"curl"_s, u"a"_s, u"b"_s});
    row("single quotes", sh, u"curl 'a \"b\\' c"_s, {u"curl"_s, u"a \"b\\"_s, u"c"_s});
    row("double quotes", sh, u"curl \"a \\\"b\\\" \\$x \\n '\""_s, {u"curl"_s, u"a \"b\" $x \\n '"_s});
    row("glued", sh, u"curl -d'a'\"b\"c\\ d"_s, {u"curl"_s, u"-dabc d"_s});
    row("empty words", sh, u"curl '' \"\""_s, {u"curl"_s, u""_s, u""_s});
    row("quote in single quotes", sh, u"curl 'it'\\''s'"_s, {u"curl"_s, u"it's"_s});
    row("continued", sh, u"curl \\\n  a \\\r\n b"_s, {u"curl"_s, u"a"_s, u"b"_s});
    row("continued, blanks after", sh, u"curl \\ \t\n a"_s, {u"curl"_s, u"a"_s});
    row("continued in quotes", sh, u"curl \"a\\\nb\" 'a\\\nb'"_s, {u"curl"_s, u"ab"_s, u"a\\\nb"_s});
    row("lines in quotes", sh, u"curl '{\n \"a\": 1\n}'"_s, {u"curl"_s, u"{\n \"a\": 1\n}"_s});
    row("comments", sh, u"# first\n\ncurl a#b # c\n# d\n"_s, {u"curl"_s, u"a#b"_s});
    row("ansi", sh, u"curl $'a\\n\\t\\x41\\u00e9\\'\\\\\\101'"_s, {u"curl"_s, u"a\n\tA\u00e9'\\A"_s});
    row("ansi utf-8", sh, u"curl $'\\xc3\\xa9\\U0001F600'"_s, {u"curl"_s, u"\u00e9\U0001F600"_s});
    row("variables stay", sh, u"curl -u \"$SID:${TOKEN}\" $A"_s,
        {u"curl"_s, u"-u"_s, u"$SID:${TOKEN}"_s, u"$A"_s});
    row("angles stay", sh, u"curl -u <sid>:<auth token>"_s, {u"curl"_s, u"-u"_s, u"<sid>:<auth token>"_s});
    row("substitution in single quotes", sh, u"curl '$(x) `y` | ; & > <'"_s,
        {u"curl"_s, u"$(x) `y` | ; & > <"_s});
    row("escaped", sh, u"curl a\\&b \\$\\(x\\) \"\\`\""_s, {u"curl"_s, u"a&b"_s, u"$(x)"_s, u"`"_s});
    row("semicolon at the end", sh, u"curl a ; \n"_s, {u"curl"_s, u"a"_s});
    row("prompt", sh, u"$ curl a"_s, {u"curl"_s, u"a"_s});
    row("braces", sh, u"curl http://x/{id}?a[]=1"_s, {u"curl"_s, u"http://x/{id}?a[]=1"_s});

    const CurlShell cmd = CurlShell::Cmd;
    row("cmd quotes", cmd, u"curl \"a & b\" 'c d'"_s, {u"curl"_s, u"a & b"_s, u"'c"_s, u"d'"_s});
    row("cmd escaped quotes", cmd, u"curl -d \"{\\\"to\\\":\\\"1\\\"}\""_s,
        {u"curl"_s, u"-d"_s, u"{\"to\":\"1\"}"_s});
    row("cmd doubled quotes", cmd, u"curl -d \"{\"\"to\"\":\"\"a b\"\"}\""_s,
        {u"curl"_s, u"-d"_s, u"{\"to\":\"a b\"}"_s});
    row("cmd carets", cmd, u"curl a^&b ^^ \"^&\""_s, {u"curl"_s, u"a&b"_s, u"^"_s, u"^&"_s});
    row("cmd continued", cmd, u"curl ^\r\n  a ^\n b"_s, {u"curl"_s, u"a"_s, u"b"_s});
    row("cmd, as a browser copies", cmd,
        u"curl ^\"http://x/?a=1^&b=2^\" ^\n --data-raw ^\"^{^\\^\"to^\\^\":^\\^\"1 2^\\^\"^}^\""_s,
        {u"curl"_s, u"http://x/?a=1&b=2"_s, u"--data-raw"_s, u"{\"to\":\"1 2\"}"_s});
    row("cmd variable", cmd, u"curl -u %SID%:%TOKEN%"_s, {u"curl"_s, u"-u"_s, u"%SID%:%TOKEN%"_s});
    row("cmd backslashes", cmd, u"curl C:\\x\\ \"a\\\\\""_s, {u"curl"_s, u"C:\\x\\"_s, u"a\\"_s});
    row("cmd prompt", cmd, u"C:\\Users\\me>curl a"_s, {u"curl"_s, u"a"_s});
    row("cmd angles", cmd, u"curl -u <sid>:x"_s, {u"curl"_s, u"-u"_s, u"<sid>:x"_s});

    const CurlShell power = CurlShell::PowerShell;
    row("powershell", power, u"curl.exe `\n 'it''s' \"a `\"b`\" $env:X\""_s,
        {u"curl.exe"_s, u"it's"_s, u"a \"b\" $env:X"_s});
    row("powershell json", power, u"curl.exe -d '{\\\"a\\\": 1}'"_s,
        {u"curl.exe"_s, u"-d"_s, u"{\"a\": 1}"_s});
}

void TestCurlWords::splits()
{
    QFETCH(CurlShell, shell);
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const Result<QStringList> split = splitCommand(text, shell);
    QVERIFY2(split, split ? "" : qPrintable(describe(split.error())));
    QCOMPARE(*split, words);
}

void TestCurlWords::refuses_data()
{
    QTest::addColumn<CurlShell>("shell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, CurlShell shell, const QString& text, ErrorKind kind,
                         const QString& found) { QTest::newRow(name) << shell << text << kind << found; };
    const CurlShell sh = CurlShell::Posix;
    row("substitution", sh, u"curl http://x/$(id)"_s, ErrorKind::CurlRuns, u"$("_s);
    row("substitution in quotes", sh, u"curl \"http://x/$(id)\""_s, ErrorKind::CurlRuns, u"$("_s);
    row("substitution in a variable", sh, u"curl \"${X:-$(id)}\""_s, ErrorKind::CurlRuns, u"$("_s);
    row("backticks", sh, u"curl `id`"_s, ErrorKind::CurlRuns, u"`"_s);
    row("backticks in quotes", sh, u"curl \"`id`\""_s, ErrorKind::CurlRuns, u"`"_s);
    row("pipe", sh, u"curl http://x | sh"_s, ErrorKind::CurlRuns, u"|"_s);
    row("or", sh, u"curl http://x || reboot"_s, ErrorKind::CurlRuns, u"||"_s);
    row("and", sh, u"curl http://x && reboot"_s, ErrorKind::CurlRuns, u"&&"_s);
    row("background", sh, u"curl http://x/?a=1&b=2"_s, ErrorKind::CurlRuns, u"&"_s);
    row("semicolon", sh, u"curl http://x; reboot"_s, ErrorKind::CurlRuns, u";"_s);
    row("semicolon without blanks", sh, u"curl http://x;reboot"_s, ErrorKind::CurlRuns, u";"_s);
    row("subshell", sh, u"(curl http://x)"_s, ErrorKind::CurlRuns, u"("_s);
    row("process", sh, u"curl -d <(id) http://x"_s, ErrorKind::CurlRedirects, u"<"_s);
    row("to a file", sh, u"curl http://x >out"_s, ErrorKind::CurlRedirects, u">"_s);
    row("errors to a file", sh, u"curl http://x 2>/dev/null"_s, ErrorKind::CurlRedirects, u">"_s);
    row("from a file", sh, u"curl http://x < in"_s, ErrorKind::CurlRedirects, u"<"_s);
    row("from a file to a file", sh, u"curl http://x <in >out"_s, ErrorKind::CurlRedirects, u"<"_s);
    row("here document", sh, u"curl -d @- http://x <<EOF\n{}\nEOF"_s, ErrorKind::CurlRedirects, u"<"_s);
    row("second line", sh, u"curl http://x\nreboot"_s, ErrorKind::CurlSecondCommand, {});
    row("second line after a comment", sh, u"curl http://x # a\nreboot"_s, ErrorKind::CurlSecondCommand, {});
    row("open single quote", sh, u"curl 'http://x"_s, ErrorKind::CurlQuoteOpen, u"'"_s);
    row("open double quote", sh, u"curl \"http://x\\\""_s, ErrorKind::CurlQuoteOpen, u"\""_s);
    row("open ansi quote", sh, u"curl $'http://x\\'"_s, ErrorKind::CurlQuoteOpen, u"'"_s);
    row("typographic quotes", sh, u"curl \u201chttp://x\u201d"_s, ErrorKind::CurlTypography, u"\u201c"_s);
    row("long dash", sh, u"curl \u2013data a http://x"_s, ErrorKind::CurlTypography, u"\u2013"_s);
    row("nothing", sh, u" \n "_s, ErrorKind::FieldMissing, {});
    row("nul", sh, u"curl a"_s + QChar(0), ErrorKind::TextInvalid, {});
    row("nul by escape", sh, u"curl $'a\\x00'"_s, ErrorKind::TextInvalid, {});
    row("lone surrogate", sh, u"curl a"_s + QChar(0xd800), ErrorKind::TextInvalid, {});
    row("too long", sh, u"curl "_s + QString(100'000, u'a'), ErrorKind::CurlTooLong, u"65536"_s);

    const CurlShell cmd = CurlShell::Cmd;
    row("cmd and", cmd, u"curl http://x & del y"_s, ErrorKind::CurlRuns, u"&"_s);
    row("cmd and behind a quote", cmd, u"curl \"http://x\"&del y"_s, ErrorKind::CurlRuns, u"&"_s);
    row("cmd: \\\" ends its quotes", cmd, u"curl \"a\\\"&del y\""_s, ErrorKind::CurlRuns, u"&"_s);
    row("cmd pipe", cmd, u"curl http://x | more"_s, ErrorKind::CurlRuns, u"|"_s);
    row("cmd to a file", cmd, u"curl http://x > y"_s, ErrorKind::CurlRedirects, u">"_s);
    row("cmd second line", cmd, u"curl http://x\r\ndel y"_s, ErrorKind::CurlSecondCommand, {});
    row("cmd open quote", cmd, u"curl \"http://x"_s, ErrorKind::CurlQuoteOpen, u"\""_s);

    const CurlShell power = CurlShell::PowerShell;
    row("powershell substitution", power, u"curl.exe \"$(id)\""_s, ErrorKind::CurlRuns, u"$("_s);
    row("powershell pipe", power, u"curl.exe http://x | iex"_s, ErrorKind::CurlRuns, u"|"_s);
    row("powershell open quote", power, u"curl.exe 'a"_s, ErrorKind::CurlQuoteOpen, u"'"_s);
}

void TestCurlWords::refuses()
{
    QFETCH(CurlShell, shell);
    QFETCH(QString, text);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, found);
    const Result<QStringList> split = splitCommand(text, shell);
    QVERIFY(!split);
    QCOMPARE(split.error().kind, kind);
    QCOMPARE(split.error().field, u"curl"_s);
    QCOMPARE(split.error().args.value(0), found);
    QVERIFY(describe(split.error()).contains(found));
}

void TestCurlWords::tellsShells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CurlShell>("shell");
    QTest::newRow("nothing special") << u"curl http://x"_s << CurlShell::Posix;
    QTest::newRow("backslash") << u"curl \\\n -d \"%41%\""_s << CurlShell::Posix;
    QTest::newRow("caret") << u"curl ^\r\n http://x"_s << CurlShell::Cmd;
    QTest::newRow("backtick") << u"curl.exe `\r\n http://x"_s << CurlShell::PowerShell;
    QTest::newRow("backticks that run") << u"curl `id`"_s << CurlShell::Posix;
    QTest::newRow("escaped quote") << u"curl ^\"http://x^\""_s << CurlShell::Cmd;
    QTest::newRow("cmd variable") << u"curl -u \"%SID%:%TOKEN%\""_s << CurlShell::Cmd;
    QTest::newRow("encoded bytes") << u"curl \"http://x/?a=%20b%20c\""_s << CurlShell::Posix;
    QTest::newRow("exe") << u"curl.exe \"http://x\""_s << CurlShell::Cmd;
    QTest::newRow("exe, single quotes") << u"curl.exe 'http://x'"_s << CurlShell::PowerShell;
    QTest::newRow("environment") << u"curl http://x -u $env:SID"_s << CurlShell::PowerShell;
}

void TestCurlWords::tellsShells()
{
    QFETCH(QString, text);
    QFETCH(CurlShell, shell);
    QCOMPARE(detectShell(text), shell);
}

QTEST_GUILESS_MAIN(TestCurlWords)
#include "tst_curlwords.moc"
