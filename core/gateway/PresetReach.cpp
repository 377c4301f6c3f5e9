// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GatewayUrl.h"
#include "core/gateway/PresetStore.h"
#include "core/gateway/PresetText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::PresetReach)
};

/// Hosts as a sentence has them; what is not answered yet is an ellipsis.
QString listed(const QStringList& hosts)
{
    static const QRegularExpression ask(u"\\{[a-z0-9_]+\\}"_s);
    QStringList names;
    for (const QString& host : hosts) {
        const QRegularExpressionMatch match = ask.match(host);
        const bool all = match.hasMatch() && match.capturedLength() == host.size();
        names.append(all ? Words::tr("the server that you name") : QString(host).replace(ask, u"…"_s));
    }
    return names.join(u", "_s);
}

}

PresetReach presetReach(const Preset& preset, const QMap<QString, QString>& answers)
{
    PresetReach reach;
    reach.hosts = presetHosts(preset, answers);
    for (const QString& key : {u"url"_s, u"balanceUrl"_s, u"baseUrl"_s}) {
        const QString url = preset.fields.value(key);
        if (!url.startsWith("http://"_L1, Qt::CaseInsensitive))
            continue;
        Preset alone = preset;
        alone.type = GatewayType::Custom;
        alone.fields = {{u"url"_s, url}};
        for (const QString& host : presetHosts(alone, answers)) {
            const Result<UrlParts> parts = splitGatewayUrl(u"http://"_s + host + u'/');
            if (!parts || !parts->local)
                reach.plainHosts.append(host);
        }
    }
    reach.plainHosts.removeDuplicates();
    reach.secrets = preset.type == GatewayType::Twilio || !preset.headers.isEmpty()
        || std::any_of(
            preset.asks.begin(), preset.asks.end(), [](const PresetAsk& ask) { return ask.secret; });
    return reach;
}

QString describe(const PresetReach& reach)
{
    const QString hosts = listed(reach.hosts);
    QString text = reach.secrets ? Words::tr("Your messages and your keys go to %1.").arg(hosts)
                                 : Words::tr("Your messages go to %1.").arg(hosts);
    if (!reach.plainHosts.isEmpty())
        text += u' ' + Words::tr("On the way to %1 nothing is encrypted.").arg(listed(reach.plainHosts));
    return text;
}

}
