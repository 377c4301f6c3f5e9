// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ServedProgram.h"

#include "tests/bench/CodeGateway.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QUrl>

#include <unistd.h>

namespace otpost::bench {

using namespace Qt::StringLiterals;

ServedProgram::ServedProgram(int gatewayPort)
{
    QFile words(m_dir.filePath(u"words"_s));
    if (words.open(QIODevice::WriteOnly)) {
        words.write("only for this run\n");
        words.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    words.close();
    const QJsonDocument gateway = cli({u"--vault"_s, m_dir.filePath(u"vault"_s), u"gateway"_s, u"add"_s,
        u"--name"_s, u"Provider"_s, u"--url"_s, u"http://127.0.0.1:%1/sms"_s.arg(gatewayPort), u"--payload"_s,
        QString::fromLatin1(CodeGateway::codePayload())});
    if (gateway.isNull())
        m_problem = u"no gateway could be made"_s;
    cli({u"settings"_s, u"set"_s, u"default-country"_s, u"NO"_s});
    const QString token = cli({u"token"_s, u"create"_s, u"Run"_s, u"--scope"_s, u"otp"_s, u"--scope"_s,
        u"read"_s, u"--scope"_s, u"send"_s})[u"token"_s]
                              .toString();
    m_authorization = "Authorization: Bearer " + token.toLatin1() + "\r\n";
}

QProcessEnvironment ServedProgram::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OTPOST_DATA_DIR"_s, m_dir.filePath(u"data"_s));
    environment.insert(u"OTPOST_VAULT_PASSPHRASE_FILE"_s, m_dir.filePath(u"words"_s));
    return environment;
}

QJsonDocument ServedProgram::cli(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(OTPOST_CLI_PATH), QStringList{u"--json"_s} + arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s\n", process.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput());
}

void ServedProgram::liftLimits() const
{
    for (const QString& name : {u"codes-per-location"_s, u"codes-per-token"_s, u"codes-per-day"_s})
        cli({u"settings"_s, u"set"_s, name, u"0"_s});
}

bool ServedProgram::serve(const QStringList& options)
{
    m_served = std::make_unique<BoundProcess>();
    m_served->setProcessEnvironment(environment());
    m_served->setProcessChannelMode(QProcess::SeparateChannels);
    m_served->setStandardErrorFile(m_dir.filePath(u"serve.log"_s));
    m_served->start(QStringLiteral(OTPOST_CLI_PATH),
        QStringList{u"--json"_s, u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s} + options);
    QByteArray printed;
    while (!printed.contains('}') && m_served->waitForReadyRead(30'000))
        printed += m_served->readAllStandardOutput();
    m_port = QUrl(QJsonDocument::fromJson(printed)[u"url"_s].toString()).port(0);
    if (m_port == 0)
        m_problem = u"serve did not begin"_s;
    return m_port > 0;
}

bool ServedProgram::stop()
{
    if (!isRunning())
        return false;
    m_served->terminate();
    return m_served->waitForFinished(60'000) && m_served->exitStatus() == QProcess::NormalExit
        && m_served->exitCode() == 0;
}

double ServedProgram::residentKib() const
{
    QFile file(u"/proc/%1/status"_s.arg(m_served->processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble();
    }
    return 0;
}

double ServedProgram::cpuSeconds() const
{
    QFile file(u"/proc/%1/stat"_s.arg(m_served->processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList fields = file.readAll().split(')').last().simplified().split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(::sysconf(_SC_CLK_TCK));
}

qint64 ServedProgram::databaseBytes() const
{
    return QFileInfo(m_dir.filePath(u"data/otpost.db"_s)).size()
        + QFileInfo(m_dir.filePath(u"data/otpost.db-wal"_s)).size();
}

}
