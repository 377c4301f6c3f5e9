// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/portal/Portal.h"
#include "core/sending/Dispatcher.h"

#include <QFile>
#include <QThread>

#include <cstdio>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestPem = 1024 * 1024;

Result<QByteArray> readPem(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::ServeTlsInvalid, {}, {path, file.errorString()});
    const QByteArray pem = file.read(longestPem);
    if (!pem.contains("-----BEGIN "))
        return fail(ErrorKind::ServeTlsInvalid, {}, {path, Words::tr("it is no PEM file")});
    return pem;
}

Result<PortalOptions> optionsFrom(const QCommandLineParser& parser)
{
    PortalOptions options;
    const QString listen = parser.isSet(u"listen"_s) ? parser.value(u"listen"_s) : u"127.0.0.1:8085"_s;
    const auto place = parseListen(listen);
    if (!place)
        return tl::unexpected(place.error());
    options.http.address = place->first;
    options.http.port = place->second;
    for (const QString& text : parser.values(u"trusted-proxy"_s)) {
        const auto proxy = parseProxy(text);
        if (!proxy)
            return tl::unexpected(proxy.error());
        options.trustedProxies.append(*proxy);
    }
    const QString certificate = parser.value(u"tls-cert"_s);
    const QString key = parser.value(u"tls-key"_s);
    if (certificate.isEmpty() != key.isEmpty())
        return fail(ErrorKind::ServeTlsInvalid, {},
            {certificate + key, Words::tr("certificate and key are needed, both")});
    if (!certificate.isEmpty()) {
        const Result<QByteArray> certificatePem = readPem(certificate);
        const Result<QByteArray> keyPem = readPem(key);
        if (!certificatePem || !keyPem)
            return tl::unexpected(certificatePem ? keyPem.error() : certificatePem.error());
        options.http.certificate = *certificatePem;
        options.http.key = *keyPem;
    }
    return options;
}

Exit serve(Session& session, const QCommandLineParser& parser)
{
    Result<PortalOptions> options = optionsFrom(parser);
    if (!options)
        return session.refuse(options.error());
    if (!parser.isSet(u"no-access-log"_s))
        options->accessLog = [](const QByteArray& line) {
            std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
        };
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    // Before it can be asked to end.
    const Interrupt interrupt;
    (*services)->dispatcher().setAlwaysSending(true);
    (*services)->keepLog();
    (*services)->keepWatch();
    const Result<quint16> port = (*services)->startPortal(*options);
    if (!port)
        return session.refuse(port.error());
    const bool secure = !options->http.certificate.isEmpty();
    const QString host = options->http.address.protocol() == QAbstractSocket::IPv6Protocol
        ? u'[' + options->http.address.toString() + u']'
        : options->http.address.toString();
    const QString url = u"%1://%2:%3"_s.arg(secure ? u"https"_s : u"http"_s, host, QString::number(*port));
    if (!secure && !options->http.address.isLoopback())
        session.say(describe(Error{ErrorKind::ServeTlsNeeded, {}, {url}}));
    if (session.json())
        session.printJson({{"url", url.toStdString()}});
    else
        session.print(Words::tr("Serving at %1. Ctrl-C ends it.").arg(url));
    while (interrupt.count() == 0)
        QThread::msleep(50);
    (*services)->stopPortal();
    session.say(Words::tr("Ended."));
    return Done;
}

}

QList<Command> serveCommands()
{
    return {
        {u"serve"_s, {},
            Words::tr("Answer portals and splash pages, and send what they ask for, until ended."), 0,
            {
                {u"listen"_s,
                    Words::tr("Where to listen: 127.0.0.1:8085 unless told otherwise; port 0: any."),
                    u"ADDRESS:PORT"_s},
                {u"tls-cert"_s, Words::tr("Certificate, with those between, as PEM."), u"FILE"_s},
                {u"tls-key"_s, Words::tr("Its private key, as PEM."), u"FILE"_s},
                {u"trusted-proxy"_s,
                    Words::tr("A proxy whose X-Forwarded-For is believed: an address or a network. May be "
                              "repeated."),
                    u"CIDR"_s},
                {u"no-access-log"_s, Words::tr("Write no line for each request to standard error.")},
            },
            {}, serve},
    };
}

}
