// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/Readiness.h"

#include "core/otp/CodeSealer.h"
#include "core/storage/Storage.h"

namespace otpost {

using namespace Qt::StringLiterals;

QFuture<QStringList> lookReady(const ApiContext& context)
{
    // Where it may be written: a transaction begins, though nothing is changed.
    QFuture<Result<QVariant>> stored = context.storage.write([](Connection& connection) {
        return connection.value(u"SELECT count(*) FROM gateway WHERE enabled = 1 AND hidden_at IS NULL"_s);
    });
    CodeSealer& sealer = context.sealer;
    return stored
        .then(&sealer,
            [&sealer](const Result<QVariant>& gateways) {
                QStringList reasons;
                if (!gateways)
                    reasons.append(u"the database cannot be written"_s);
                else if (gateways->toInt() == 0)
                    reasons.append(u"no gateway is enabled"_s);
                return sealer.key().then(&sealer, [reasons](const Result<SealingKey>& key) {
                    return key ? reasons : reasons + QStringList{u"the secret store cannot be read"_s};
                });
            })
        .unwrap();
}

}
