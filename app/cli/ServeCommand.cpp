// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/portal/ServeSettings.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/Settings.h"

#include <QThread>

#include <cstdio>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

/// What the command line says, and for the rest the settings.
ServeWishes wishesOf(const QCommandLineParser& parser, const Settings& settings)
{
    ServeWishes wishes = wishesFrom(settings);
    if (parser.isSet(u"listen"_s))
        wishes.listen = parser.value(u"listen"_s);
    if (parser.isSet(u"trusted-proxy"_s))
        wishes.trustedProxies = parser.values(u"trusted-proxy"_s);
    if (parser.isSet(u"tls-cert"_s) || parser.isSet(u"tls-key"_s)) {
        wishes.certificateFile = parser.value(u"tls-cert"_s);
        wishes.keyFile = parser.value(u"tls-key"_s);
    }
    // The setting is looked up anew whenever it is needed.
    wishes.publicUrl = parser.value(u"public-url"_s);
    return wishes;
}

Exit serve(Session& session, const QCommandLineParser& parser)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    Result<PortalOptions> options = portalOptions(wishesOf(parser, session.settings()));
    if (!options)
        return session.refuse(options.error());
    if (!parser.isSet(u"no-access-log"_s))
        options->accessLog = [](const QByteArray& line) {
            std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
        };
    // Before it can be asked to end.
    const Interrupt interrupt;
    (*services)->dispatcher().setAlwaysSending(true);
    (*services)->keepLog();
    (*services)->keepWatch();
    const Result<quint16> port = (*services)->startPortal(*options);
    if (!port)
        return session.refuse(port.error());
    const bool secure = !options->http.certificate.isEmpty();
    const QString url = servedAt(*options, *port);
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
                    Words::tr(
                        "Where to listen: the setting serve-listen unless told otherwise; port 0: any."),
                    u"ADDRESS:PORT"_s},
                {u"tls-cert"_s, Words::tr("Certificate, with those between, as PEM."), u"FILE"_s},
                {u"tls-key"_s, Words::tr("Its private key, as PEM."), u"FILE"_s},
                {u"public-url"_s,
                    Words::tr("Address under which guests and providers reach it, for delivery reports; the "
                              "setting of that name unless told otherwise."),
                    u"URL"_s},
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
