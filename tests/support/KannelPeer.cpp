// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/KannelPeer.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QTest>

#include <optional>

namespace otpost::test {

using namespace Qt::StringLiterals;

namespace {

/// What stands between the angle brackets of each "Got message" line that is complete.
QByteArrayList printedLines(const QByteArray& printed)
{
    QByteArrayList lines;
    for (qsizetype begin = 0, end = 0; (end = printed.indexOf('\n', begin)) >= 0; begin = end + 1) {
        const QByteArray line = printed.mid(begin, end - begin);
        const qsizetype mark = line.indexOf(" DEBUG: Got message ");
        const qsizetype open = mark < 0 ? -1 : line.indexOf(": <", mark + 8);
        if (open >= 0 && line.endsWith('>'))
            lines.append(line.mid(open + 3, line.size() - open - 4));
    }
    return lines;
}

QByteArray urlDecoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

QString fromUtf16(const QByteArray& bytes)
{
    return QStringDecoder(QStringDecoder::Utf16BE, QStringDecoder::Flag::Stateless)(bytes);
}

/// A message of which parts may be missing.
struct Assembly {
    KannelMessage message;
    QByteArray kind;
    QByteArrayList data;
    int missing = 0;
};

QString textOf(const Assembly& assembly, const QByteArray& accessLog, bool* ucs2)
{
    const QByteArray whole = assembly.data.join();
    // Parts are printed alike for both alphabets; the log has the whole, UCS-2 in hexadecimal.
    *ucs2 = assembly.kind == "ucs-2"
        || (assembly.kind == "udh" && accessLog.contains(':' + whole.toHex().toUpper() + ']'));
    return *ucs2 ? fromUtf16(whole) : QString::fromUtf8(whole);
}

/// "FROM TO text WORDS", "FROM TO ucs-2 DATA" or "FROM TO udh HEADER data DATA".
class Reader
{
public:
    void add(const QByteArray& line)
    {
        const QByteArrayList words = line.split(' ');
        const QByteArray kind = words.value(2);
        if (words.size() < 4 || (kind != "text" && kind != "ucs-2" && kind != "udh" && kind != "data")) {
            if (!m_all.isEmpty() && m_all.last().kind == "text")
                m_all.last().data.first() += '\n' + line;
            return;
        }
        Assembly assembly;
        assembly.kind = kind;
        assembly.message.from = QString::fromUtf8(words.at(0));
        assembly.message.to = QString::fromUtf8(words.at(1));
        const QByteArray rest = line.mid(words.at(0).size() + words.at(1).size() + kind.size() + 3);
        if (kind == "udh") {
            addPart(assembly, urlDecoded(words.at(3)), urlDecoded(words.value(5)));
            return;
        }
        assembly.data = {kind == "text" ? rest : urlDecoded(rest)};
        m_all.append(assembly);
    }

    QList<Assembly> all() const { return m_all; }

private:
    void addPart(Assembly& assembly, const QByteArray& header, const QByteArray& data)
    {
        // 05 00 03, reference, number of parts, this part: 3GPP TS 23.040, 9.2.3.24.1
        if (header.size() != 6 || !header.startsWith(QByteArray::fromHex("050003")))
            return;
        const int total = uchar(header.at(4));
        const int part = uchar(header.at(5));
        if (part < 1 || part > total)
            return;
        const QByteArray key = assembly.message.to.toUtf8() + ' ' + header.left(5).toHex();
        const auto known = m_open.constFind(key);
        if (known != m_open.constEnd()) {
            Assembly& begun = m_all[*known];
            begun.data[part - 1] = data;
            if (--begun.missing == 0)
                m_open.remove(key);
            return;
        }
        assembly.message.parts = total;
        assembly.data = QByteArrayList(total, QByteArray());
        assembly.data[part - 1] = data;
        assembly.missing = total - 1;
        m_all.append(assembly);
        if (assembly.missing > 0)
            m_open.insert(key, m_all.size() - 1);
    }

    QList<Assembly> m_all;
    QHash<QByteArray, qsizetype> m_open;
};

}

QList<KannelMessage> decodeFakeSmsc(const QByteArray& printed, const QByteArray& accessLog)
{
    Reader reader;
    for (const QByteArray& line : printedLines(printed))
        reader.add(line);
    const qsizetype logged = accessLog.count(" Sent SMS ");
    QList<KannelMessage> messages;
    for (const Assembly& assembly : reader.all()) {
        if (messages.size() == logged)
            break;
        if (assembly.missing > 0)
            continue;
        KannelMessage message = assembly.message;
        message.text = textOf(assembly, accessLog, &message.ucs2);
        messages.append(message);
    }
    return messages;
}

bool KannelPeer::start()
{
    m_process.stop();
    m_dir = std::make_unique<QTemporaryDir>();
    return m_process.start(u"kannel/run.sh"_s, {u"hold"_s, m_dir->path()});
}

bool KannelPeer::startSmpp()
{
    m_process.stop();
    m_dir = std::make_unique<QTemporaryDir>();
    return m_process.start(u"kannel/run.sh"_s, {u"smpp"_s, m_dir->path()});
}

void KannelPeer::stop()
{
    m_process.stop();
}

int KannelPeer::port() const
{
    return m_process.ports().value(0);
}

QString KannelPeer::sendUrl() const
{
    return u"http://127.0.0.1:%1/cgi-bin/sendsms"_s.arg(port());
}

QList<KannelMessage> KannelPeer::messages() const
{
    return decodeFakeSmsc(content(u"fakesmsc.out"_s), content(u"access.log"_s));
}

bool KannelPeer::waitForMessages(int count, int timeoutMs) const
{
    return QTest::qWaitFor([this, count] { return messages().size() >= count; }, timeoutMs);
}

QByteArray KannelPeer::printed() const
{
    return content(u"fakesmsc.out"_s) + content(u"access.log"_s);
}

QString KannelPeer::smscFile() const
{
    return m_dir ? m_dir->filePath(u"fakesmsc.out"_s) : QString();
}

QByteArray KannelPeer::content(const QString& name) const
{
    if (!m_dir)
        return {};
    QFile file(m_dir->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}
