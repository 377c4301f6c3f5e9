// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/CliGateway.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>

#include <memory>

namespace otpost::test {

/// What the service answered.
struct ServedReply {
    int status = 0;
    QByteArray type;
    QByteArray retryAfter;
    QByteArray body;
    QJsonObject json;
};

/// `otpost-cli serve` on the data directory of a Cli, and calls of it.
class ServedCli
{
public:
    explicit ServedCli(Cli& cli)
        : m_cli(cli)
    {
    }

    /// False where it does not begin to serve. Listens at any free port unless told otherwise.
    bool start(const QStringList& options = {}, int timeoutMs = 120'000)
    {
        ProcessOptions process;
        process.environment = {{QStringLiteral("OTPOST_DATA_DIR"), m_cli.dataDir.path()}};
        process.timeoutMs = timeoutMs;
        QStringList arguments{QStringLiteral("serve"), QStringLiteral("--json")};
        if (!options.contains(QStringLiteral("--listen")))
            arguments += {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
        m_process = std::make_unique<RunningProcess>(cliPath(), arguments + options, process);
        if (!m_process->waitForOutput("}"))
            return false;
        url = QJsonDocument::fromJson(m_process->printed())[QStringLiteral("url")].toString();
        return !url.isEmpty();
    }
    RunningProcess& process() { return *m_process; }
    ProcessResult stop()
    {
        m_process->terminate();
        return m_process->finish();
    }

    /// One call; with a body as JSON unless `headers` has a Content-Type.
    ServedReply call(const QByteArray& method, const QString& path, const QByteArray& body = {},
        const QList<std::pair<QByteArray, QByteArray>>& headers = {})
    {
        QNetworkRequest request{QUrl(url + path, QUrl::StrictMode)};
        if (!body.isEmpty())
            request.setRawHeader("Content-Type", "application/json");
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        for (const auto& [name, value] : headers)
            request.setRawHeader(name, value);
        QNetworkReply* reply = m_network.sendCustomRequest(request, method, body);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        ServedReply result;
        result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        result.type = reply->rawHeader("Content-Type");
        result.retryAfter = reply->rawHeader("Retry-After");
        result.body = reply->readAll();
        result.json = QJsonDocument::fromJson(result.body).object();
        reply->deleteLater();
        return result;
    }

    QString url;
    QByteArray token; ///< goes with every call

private:
    Cli& m_cli;
    std::unique_ptr<RunningProcess> m_process;
    QNetworkAccessManager m_network;
};

}
