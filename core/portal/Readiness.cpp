// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/Readiness.h"

#include "core/otp/CodeSealer.h"
#include "core/storage/Storage.h"

#include <QSqlQuery>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

struct Gateways {
    int enabled = 0;
    int resting = 0;
};

}

QFuture<QStringList> lookReady(const ApiContext& context)
{
    // Where it may be written: a transaction begins, though nothing is changed.
    QFuture<Result<Gateways>> stored = context.storage.write([](Connection& connection) -> Result<Gateways> {
        Result<QSqlQuery> row = connection.run(
            u"SELECT count(*), count(h.gateway_id) FROM gateway g LEFT JOIN gateway_health h ON "
            "h.gateway_id = g.id AND h.state <> 'closed' WHERE g.enabled = 1 AND g.hidden_at IS NULL"_s);
        if (!row)
            return tl::unexpected(row.error());
        row->next();
        return Gateways{row->value(0).toInt(), row->value(1).toInt()};
    });
    CodeSealer& sealer = context.sealer;
    return stored
        .then(&sealer,
            [&sealer](const Result<Gateways>& gateways) {
                QStringList reasons;
                if (!gateways)
                    reasons.append(u"the database cannot be written"_s);
                else if (gateways->enabled == 0)
                    reasons.append(u"no gateway is enabled"_s);
                else if (gateways->resting == gateways->enabled)
                    reasons.append(u"every gateway rests after failures"_s);
                return sealer.key().then(&sealer, [reasons](const Result<SealingKey>& key) {
                    return key ? reasons : reasons + QStringList{u"the secret store cannot be read"_s};
                });
            })
        .unwrap();
}

}
