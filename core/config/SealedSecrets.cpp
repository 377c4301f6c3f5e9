// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/SealedSecrets.h"

#include "core/base/Json.h"

#include <optional>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

const QString place = u"/secrets"_s;

/// A file from a stranger must not make this machine work for minutes.
constexpr quint64 mostWork = 32ULL * 256 * 1024; ///< passes times KiB: 32 times the usual memory, read once

/// {"hosts": […], "protection": …, "use": …, "value": base64}; no "use" of a gateway.
QByteArray packed(const SealedSecret& secret)
{
    JsonValue hosts = JsonValue::array();
    for (const QString& host : secret.hosts)
        hosts.push_back(toJson(host));
    JsonValue json{{"hosts", std::move(hosts)}, {"protection", toJson(secret.protection)},
        {"value", secret.value.toBase64().toStdString()}};
    if (!secret.use.isEmpty())
        json["use"] = toJson(secret.use);
    return toUtf8(json);
}

std::optional<SealedSecret> unpacked(const QByteArray& bytes)
{
    const std::optional<JsonValue> json = parseJson(bytes);
    if (!json || !json->is_object())
        return std::nullopt;
    const auto hosts = json->find("hosts");
    const auto value = json->find("value");
    if (hosts == json->end() || !hosts->is_array() || value == json->end() || !value->is_string())
        return std::nullopt;
    SealedSecret secret;
    secret.protection = memberString(*json, "protection");
    secret.use = memberString(*json, "use");
    for (const JsonValue& host : *hosts)
        secret.hosts.append(stringOf(host));
    const auto decoded = QByteArray::fromBase64Encoding(
        stringOf(*value).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    secret.value = decoded.decoded;
    return secret;
}

Error inFile(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::VaultPassphraseWrong:
        return Error{ErrorKind::ConfigPassphraseWrong, place, {}};
    case ErrorKind::VaultNotOne:
    case ErrorKind::VaultNewer:
    case ErrorKind::VaultDamaged:
        return Error{ErrorKind::ConfigSecretsDamaged, place, {}};
    default:
        return Error{error.kind, place, error.args};
    }
}

}

Result<QByteArray> sealSecrets(
    const SealedSecrets& secrets, const LockedBytes& passphrase, const VaultParameters& cost)
{
    VaultContent content;
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        content.insert(secret.key(), packed(secret.value()));
    const Result<VaultKey> key = VaultKey::derive(passphrase, cost, freshSalt());
    if (!key)
        return tl::unexpected(key.error());
    return sealVault(content, *key);
}

Result<SealedSecrets> openSecrets(const QByteArray& sealed, const LockedBytes& passphrase)
{
    const Result<VaultHeader> header = readVaultHeader(sealed);
    if (!header)
        return tl::unexpected(inFile(header.error()));
    const quint64 work = quint64(header->parameters.passes) * header->parameters.memoryKiB;
    // The format's first version says nothing of its cost and was never written here.
    if (header->version < vaultVersion || work > mostWork)
        return fail(ErrorKind::ConfigSecretsDamaged, place);
    const Result<VaultKey> key = VaultKey::derive(passphrase, header->parameters, header->salt);
    if (!key)
        return tl::unexpected(inFile(key.error()));
    const Result<VaultContent> content = openVault(sealed, *key);
    if (!content)
        return tl::unexpected(inFile(content.error()));
    SealedSecrets secrets;
    for (auto entry = content->begin(); entry != content->end(); ++entry) {
        const std::optional<SealedSecret> secret = unpacked(entry.value());
        if (!secret)
            return fail(ErrorKind::ConfigSecretsDamaged, place);
        secrets.insert(entry.key(), *secret);
    }
    return secrets;
}

}
