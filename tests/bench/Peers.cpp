// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Bench.h"
#include "tests/bench/Servers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <memory>
#include <unistd.h>

namespace otpost::bench {

using namespace Qt::StringLiterals;

namespace {

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool listensSoon(int port)
{
    QElapsedTimer patience;
    patience.start();
    while (patience.elapsed() < 10'000) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(port));
        if (socket.waitForConnected(100))
            return true;
        QThread::msleep(20);
    }
    return false;
}

/// Seconds that a process has used, of which 0 is an unknown one: fields 14 and 15 of proc(5).
double cpuSecondsOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(::sysconf(_SC_CLK_TCK));
}

/// bearerbox and smsbox, with a gateway that is asked by HTTP.
class Kannel
{
public:
    /// `pending`: calls at one time; 0: as many as Kannel makes unless told otherwise.
    Kannel(int gatewayPort, int pending)
    {
        const QString bearerbox = find(u"bearerbox"_s);
        const QString smsbox = find(u"smsbox"_s);
        if (bearerbox.isEmpty() || smsbox.isEmpty() || !m_directory.isValid())
            return;
        const int admin = freePort();
        const int box = freePort();
        m_port = freePort();
        QFile file(m_directory.filePath(u"kannel.conf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(configuration(gatewayPort, admin, box, pending).toUtf8());
        file.close();
        for (BoundProcess* process : {&m_bearerbox, &m_smsbox}) {
            process->setProcessChannelMode(QProcess::SeparateChannels);
            process->setStandardOutputFile(QProcess::nullDevice());
            process->setStandardErrorFile(QProcess::nullDevice());
        }
        // Without -v both print all that they do, as if being mended.
        const QStringList arguments{u"-v"_s, u"4"_s, file.fileName()};
        m_bearerbox.start(bearerbox, arguments);
        if (!listensSoon(box))
            return;
        m_smsbox.start(smsbox, arguments);
        if (!listensSoon(m_port))
            return;
        // smsbox takes its time to find bearerbox.
        m_running
            = work({}, {u"curl"_s, url(), 1, 1, {{u"get"_s, true}, {u"expected"_s, 202}}}).run().has_value();
    }
    ~Kannel()
    {
        for (BoundProcess* process : {&m_smsbox, &m_bearerbox}) {
            process->terminate();
            process->waitForFinished(3'000);
        }
    }

    bool isRunning() const { return m_running; }
    QString url() const
    {
        return u"http://127.0.0.1:%1/cgi-bin/sendsms?username=bench&password=bench&to=%2B4915112345678"
               "&from=OTPost&text=Hello+world"_s.arg(m_port);
    }
    double cpuSeconds() const
    {
        return cpuSecondsOf(m_bearerbox.processId()) + cpuSecondsOf(m_smsbox.processId());
    }

private:
    static QString find(const QString& program)
    {
        const QString found = QStandardPaths::findExecutable(program);
        return found.isEmpty() ? QStandardPaths::findExecutable(program, {u"/usr/sbin"_s}) : found;
    }

    QString configuration(int gatewayPort, int admin, int box, int pending) const
    {
        QString text = u"group = core\nadmin-port = %1\nadmin-interface = 127.0.0.1\nadmin-password = bench\n"
                       "smsbox-port = %2\nsmsbox-interface = 127.0.0.1\nlog-file = \"%3/bearerbox.log\"\n"
                       "log-level = 2\nstore-type = file\nstore-location = \"%3/store\"\n"
                       "dlr-storage = internal\n\n"_s.arg(admin)
                           .arg(box)
                           .arg(m_directory.path());
        text += u"group = smsc\nsmsc = http\nsystem-type = generic\nsmsc-id = BENCH\nport = %1\n"
                "connect-allow-ip = 127.0.0.1\nsend-url = \"http://127.0.0.1:%2/sms?to=%p&text=%a\"\n"
                "status-success-regex = \"ok\"\n"_s.arg(freePort())
                    .arg(gatewayPort);
        if (pending > 0)
            text += u"max-pending-submits = %1\n"_s.arg(pending);
        text
            += u"\ngroup = smsbox\nbearerbox-host = 127.0.0.1\nsendsms-port = %1\nsendsms-interface = "
               u"127.0.0.1\n"
               "log-file = \"%2/smsbox.log\"\nlog-level = 2\n\ngroup = sendsms-user\nusername = bench\n"
               "password = bench\nmax-messages = 1\n\ngroup = sms-service\nkeyword = default\ntext = \"\"\n"_s
                   .arg(m_port)
                   .arg(m_directory.path());
        return text;
    }

    QTemporaryDir m_directory;
    BoundProcess m_bearerbox;
    BoundProcess m_smsbox;
    int m_port = 0;
    bool m_running = false;
};

/// smsbox takes the messages over eight connections, more than which meet its short queue for new ones; it is
/// done when the gateway has been asked for all of them.
Way kannelWay(const QString& name, int delayMs, int pending, int messages)
{
    return Way{name, [=]() -> std::optional<Figures> {
                   Server server(delayMs);
                   const Kannel kannel(server.port(), pending);
                   if (!kannel.isRunning())
                       return std::nullopt;
                   const int before = server.count();
                   const double cpu = kannel.cpuSeconds();
                   QElapsedTimer clock;
                   clock.start();
                   const Way client = work(name,
                       {u"curl"_s, kannel.url(), messages, 8, {{u"get"_s, true}, {u"expected"_s, 202}}});
                   const std::optional<Figures> accepted = client.run();
                   if (!accepted || !server.waitFor(before + messages))
                       return std::nullopt;
                   Figures figures;
                   figures.messages = messages;
                   figures.seconds = double(clock.nsecsElapsed()) / 1e9;
                   figures.cpuMicroseconds = (kannel.cpuSeconds() - cpu) / messages * 1e6;
                   figures.note = u"accepted at %1/s"_s.arg(accepted->rate(), 0, 'f', 0);
                   return figures;
               }};
}

/// Apprise sends one notification after the other to a service: its loop is the job done its way.
Way appriseWay(const QString& name, const QString& url, int messages)
{
    return Way{name, [=]() -> std::optional<Figures> {
                   BoundProcess python;
                   // Debian's own finds Debian's packages.
                   const QString own = u"/usr/bin/python3"_s;
                   python.start(QFile::exists(own) ? own : u"python3"_s,
                       {QStringLiteral(OTPOST_BENCH_DIR "/apprise-loop.py"), url, QString::number(messages)});
                   if (!python.waitForFinished(120'000) || python.exitCode() != 0)
                       return std::nullopt;
                   const QJsonObject result
                       = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
                   Figures figures;
                   figures.messages = messages;
                   figures.seconds = result.value("seconds"_L1).toDouble();
                   figures.cpuMicroseconds = result.value("cpuSeconds"_L1).toDouble() / messages * 1e6;
                   return figures;
               }};
}

}

void kannel(const Size& size)
{
    for (const int delay : {0, 200}) {
        const Server server(delay);
        const int messages = size.of(delay == 0 ? 10'000 : 5'000);
        const QList<Figures> rows = inTurns(
            {kannelWay(u"Kannel as it comes"_s, delay, 0, size.of(delay == 0 ? 10'000 : 500)),
                kannelWay(u"Kannel, max-pending-submits = 256"_s, delay, 256, messages),
                work(u"OTPost, all of it, 256 in flight"_s, {u"engine"_s, server.url(), messages, 256, {}})},
            size.rounds);
        if (rows.size() < 3) {
            say(u"\nKannel: left out, as it is not installed or does not start"_s);
            return;
        }
        print(u"Kannel, answered after %1 ms"_s.arg(delay), rows);
    }
}

void apprise(const Size& size)
{
    for (const int delay : {0, 200}) {
        const Server server(delay);
        const int ours = size.of(delay == 0 ? 5'000 : 3'000);
        const QList<Figures> rows = inTurns(
            {appriseWay(u"Apprise, a loop in Python"_s, server.url(), size.of(delay == 0 ? 500 : 50)),
                work(u"OTPost, all of it, 256 in flight"_s, {u"engine"_s, server.url(), ours, 256, {}})},
            size.rounds);
        if (rows.size() < 2) {
            say(u"\nApprise: left out, as it is not installed"_s);
            return;
        }
        print(u"Apprise, answered after %1 ms"_s.arg(delay), rows);
    }
}

}
