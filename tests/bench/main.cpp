// SPDX-License-Identifier: GPL-3.0-or-later
// otpost_bench [--quick] [dispatch] [http2] [fallback] [lua] [kannel] [apprise] [log] [api] [--rows N]: see
// docs/performance.md. otpost_bench work ORDER: one job in a process of its own, for the above.
// otpost_bench fill DIRECTORY ROWS: a data directory with so many messages, for scripts/bench-startup.
#include "tests/bench/Bench.h"
#include "tests/bench/Work.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int work(const QString& text)
{
    using namespace otpost::bench;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const WorkOrder order{json.value("url"_L1).toString(), json.value("messages"_L1).toInt(),
        json.value("inFlight"_L1).toInt(), json};
    const QString kind = json.value("kind"_L1).toString();
    Meter meter(order);
    if (kind == "engine"_L1)
        engineWork(order, meter);
    else if (kind == "transport"_L1)
        transportWork(order, meter);
    else if (kind == "curl"_L1)
        curlWork(order, meter);
    else
        return 2;
    std::printf("%s\n", QJsonDocument(meter.result()).toJson(QJsonDocument::Compact).constData());
    return 0;
}

}

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    using namespace otpost::bench;
    QStringList parts = QCoreApplication::arguments().mid(1);
    if (parts.value(0) == "work"_L1)
        return work(parts.value(1));
    if (parts.value(0) == "fill"_L1)
        return fill(parts.value(1), parts.value(2).toLongLong());
    Size size;
    if (parts.removeAll(u"--quick"_s) > 0)
        size = Size{true, 1, 0};
    if (const auto option = parts.indexOf(u"--rows"_s); option >= 0) {
        size.rows = parts.value(option + 1).toLongLong();
        parts.remove(option, std::min<qsizetype>(2, parts.size() - option));
    }
    const struct {
        QString name;
        void (*run)(const Size&);
    } known[] = {{u"dispatch"_s, dispatch}, {u"http2"_s, http2}, {u"fallback"_s, fallback}, {u"lua"_s, lua},
        {u"kannel"_s, kannel}, {u"apprise"_s, apprise}, {u"log"_s, log}, {u"api"_s, api}};
    const bool all = parts.isEmpty();
    for (const auto& part : known) {
        if (parts.removeAll(part.name) > 0 || all)
            part.run(size);
    }
    if (!parts.isEmpty()) {
        std::fprintf(stderr, "There is no part %s.\n", qPrintable(parts.first()));
        return 2;
    }
    return 0;
}
