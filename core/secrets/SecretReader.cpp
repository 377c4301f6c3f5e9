// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/SecretReader.h"

#include "core/base/Async.h"

#include <QFuture>

namespace otpost {

namespace {

/// Reference and name of each secret of a gateway.
struct NamedRef {
    QString name;
    SecretRef ref;
};

QList<NamedRef> namedRefs(const Gateway& gateway)
{
    QList<NamedRef> refs;
    for (const CustomHeader& header : gateway.custom.headers)
        refs.append(NamedRef{header.name, header.value});
    for (const NamedSecret& secret : gateway.secrets)
        refs.append(NamedRef{secret.name, secret.value});
    return refs;
}

QFuture<Result<SecretValues>> readFrom(
    const QList<NamedRef>& refs, qsizetype index, const SecretValues& soFar, SecretStore& store)
{
    if (index == refs.size())
        return finishedFuture(Result<SecretValues>(soFar));
    const NamedRef& next = refs.at(index);
    if (soFar.contains(next.ref.id) || !next.ref.isSet())
        return readFrom(refs, index + 1, soFar, store);
    return store.read(next.ref.id)
        .then([refs, index, soFar, &store](const Result<QByteArray>& value) -> QFuture<Result<SecretValues>> {
            if (!value) {
                Error error = value.error();
                if (error.kind == ErrorKind::SecretNotStored)
                    error.args = {refs.at(index).name};
                return finishedFuture(Result<SecretValues>(tl::unexpected(error)));
            }
            SecretValues values = soFar;
            values.insert(refs.at(index).ref.id, *value);
            return readFrom(refs, index + 1, values, store);
        })
        .unwrap();
}

}

QFuture<Result<SecretValues>> readSecrets(const GatewayDraft& draft, SecretStore& store)
{
    return readFrom(namedRefs(draft.gateway), 0, draft.values, store);
}

QFuture<Result<void>> writeSecrets(const SecretValues& values, SecretStore& store)
{
    return store.writeAll(values);
}

QFuture<Result<void>> removeSecrets(const QStringList& keys, SecretStore& store)
{
    return store.removeAll(keys);
}

}
