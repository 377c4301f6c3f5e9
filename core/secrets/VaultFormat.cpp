// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/VaultFormat.h"

#include <QStringList>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <tuple>

namespace otpost {

namespace {

constexpr char magic[] = "OTPVAULT";
constexpr qsizetype magicBytes = 8;
constexpr quint32 argon2id13 = 2; ///< libsodium's number for it
constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
static_assert(saltBytes == std::tuple_size_v<VaultSalt>);

/// Where things stand, in bytes from the beginning.
constexpr qsizetype versionAt = magicBytes;
namespace V1 {
constexpr qsizetype saltAt = versionAt + 4;
constexpr qsizetype nonceAt = saltAt + saltBytes;
constexpr qsizetype headerBytes = nonceAt + nonceBytes;
}
namespace V2 {
constexpr qsizetype derivationAt = versionAt + 4;
constexpr qsizetype passesAt = derivationAt + 4;
constexpr qsizetype memoryAt = passesAt + 4;
constexpr qsizetype saltAt = memoryAt + 4;
constexpr qsizetype nonceAt = saltAt + saltBytes;
constexpr qsizetype keyCheckAt = nonceAt + nonceBytes;
constexpr qsizetype keyCheckBytes = 32;
constexpr qsizetype checksumAt = keyCheckAt + keyCheckBytes;
constexpr qsizetype checksumBytes = 16;
constexpr qsizetype headerBytes = checksumAt + checksumBytes;
}

constexpr quint64 encryptionKey = 1;
constexpr quint64 checkKey = 2;
constexpr char subkeyContext[] = "OTPvault";
static_assert(sizeof(subkeyContext) - 1 == crypto_kdf_CONTEXTBYTES);

constexpr qsizetype longestKey = 1024;

const unsigned char* at(const QByteArray& bytes, qsizetype offset)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData()) + offset;
}

unsigned char* at(QByteArray& bytes, qsizetype offset)
{
    return reinterpret_cast<unsigned char*>(bytes.data()) + offset;
}

bool isSane(const VaultParameters& parameters)
{
    return parameters.passes >= 1 && parameters.passes <= 32 && parameters.memoryKiB >= 8
        && parameters.memoryKiB <= 2 * 1024 * 1024;
}

/// Finds what a bad disk or a stranger changed, without a key.
bool hasGoodChecksum(const QByteArray& file)
{
    std::array<unsigned char, V2::checksumBytes> sum{};
    crypto_generichash(
        sum.data(), sum.size(), at(file, 0), static_cast<unsigned long long>(V2::checksumAt), nullptr, 0);
    return sodium_memcmp(sum.data(), at(file, V2::checksumAt), sum.size()) == 0;
}

std::array<unsigned char, V2::keyCheckBytes> keyCheck(const QByteArray& file, const VaultKey& key)
{
    std::array<unsigned char, V2::keyCheckBytes> check{};
    const LockedBytes subkey = key.subkey(checkKey);
    crypto_generichash(check.data(), check.size(), at(file, 0),
        static_cast<unsigned long long>(V2::keyCheckAt), subkey.data(), subkey.length());
    return check;
}

/// Empty where the ciphertext is not what the key once made.
LockedBytes decrypt(
    const QByteArray& file, qsizetype headerBytes, qsizetype nonceAt, bool bound, const LockedBytes& key)
{
    LockedBytes plain(file.size() - headerBytes - tagBytes);
    unsigned long long length = 0;
    const int failed
        = crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), &length, nullptr, at(file, headerBytes),
            static_cast<unsigned long long>(file.size() - headerBytes), bound ? at(file, 0) : nullptr,
            bound ? static_cast<unsigned long long>(headerBytes) : 0, at(file, nonceAt), key.data());
    return failed ? LockedBytes() : std::move(plain);
}

void putNumber(LockedBytes& bytes, qsizetype& offset, quint32 number)
{
    qToLittleEndian(number, bytes.data() + offset);
    offset += 4;
}

void putBytes(LockedBytes& bytes, qsizetype& offset, const QByteArray& value)
{
    putNumber(bytes, offset, quint32(value.size()));
    std::copy(value.begin(), value.end(), bytes.data() + offset);
    offset += value.size();
}

LockedBytes pack(const VaultContent& content)
{
    QStringList keys = content.keys();
    std::sort(keys.begin(), keys.end());
    qsizetype size = 4;
    for (const QString& key : keys)
        size += 8 + key.toUtf8().size() + content.value(key).size();
    LockedBytes bytes(size);
    qsizetype offset = 0;
    putNumber(bytes, offset, quint32(keys.size()));
    for (const QString& key : keys) {
        putBytes(bytes, offset, key.toUtf8());
        putBytes(bytes, offset, content.value(key));
    }
    return bytes;
}

/// Reads forward and never beyond the end.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    bool number(quint32* value)
    {
        if (m_rest.size() < 4)
            return false;
        *value = qFromLittleEndian<quint32>(m_rest.data());
        m_rest = m_rest.sliced(4);
        return true;
    }
    bool bytes(QByteArray* value, qsizetype longest)
    {
        quint32 length = 0;
        if (!number(&length) || qsizetype(length) > std::min(longest, m_rest.size()))
            return false;
        *value = m_rest.first(qsizetype(length)).toByteArray();
        m_rest = m_rest.sliced(qsizetype(length));
        return true;
    }
    bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

Result<VaultContent> unpack(QByteArrayView plain)
{
    Reader reader(plain);
    quint32 count = 0;
    VaultContent content;
    bool good = reader.number(&count);
    for (quint32 i = 0; good && i < count; ++i) {
        QByteArray key;
        QByteArray value;
        good = reader.bytes(&key, longestKey) && reader.bytes(&value, maxVaultBytes);
        if (good)
            content.insert(QString::fromUtf8(key), value);
    }
    if (!good || !reader.atEnd())
        return fail(ErrorKind::VaultDamaged);
    return content;
}

}

Result<VaultHeader> readVaultHeader(const QByteArray& file)
{
    // One that was cut within its first bytes is still a vault.
    const qsizetype common = std::min(file.size(), magicBytes);
    if (!std::equal(magic, magic + common, file.begin()))
        return fail(ErrorKind::VaultNotOne);
    if (file.size() < versionAt + 4)
        return fail(ErrorKind::VaultDamaged);
    VaultHeader header;
    header.version = qFromLittleEndian<quint32>(at(file, versionAt));
    if (header.version > vaultVersion)
        return fail(
            ErrorKind::VaultNewer, {}, {QString::number(header.version), QString::number(vaultVersion)});
    const qsizetype headerBytes = header.version == 1 ? V1::headerBytes : V2::headerBytes;
    if (header.version == 0 || file.size() < headerBytes + tagBytes + 4 || file.size() > maxVaultBytes)
        return fail(ErrorKind::VaultDamaged);
    if (header.version == 1) {
        std::memcpy(header.salt.data(), at(file, V1::saltAt), header.salt.size());
        return header;
    }
    header.parameters.passes = qFromLittleEndian<quint32>(at(file, V2::passesAt));
    header.parameters.memoryKiB = qFromLittleEndian<quint32>(at(file, V2::memoryAt));
    std::memcpy(header.salt.data(), at(file, V2::saltAt), header.salt.size());
    const bool known = qFromLittleEndian<quint32>(at(file, V2::derivationAt)) == argon2id13;
    if (!sodiumReady() || !hasGoodChecksum(file) || !known || !isSane(header.parameters))
        return fail(ErrorKind::VaultDamaged);
    return header;
}

Result<VaultKey> VaultKey::derive(
    const LockedBytes& passphrase, const VaultParameters& parameters, const VaultSalt& salt)
{
    if (!sodiumReady())
        return fail(ErrorKind::Internal, {}, {QStringLiteral("libsodium does not start")});
    VaultKey key;
    key.m_parameters = parameters;
    key.m_salt = salt;
    key.m_master = LockedBytes(keyBytes);
    const int failed = crypto_pwhash(key.m_master.data(), key.m_master.length(),
        reinterpret_cast<const char*>(passphrase.data()), passphrase.length(), salt.data(), parameters.passes,
        std::size_t(parameters.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return fail(ErrorKind::VaultMemory, {}, {QString::number((parameters.memoryKiB + 1023) / 1024)});
    return key;
}

bool VaultKey::isFor(const VaultHeader& header) const
{
    return m_parameters == header.parameters && m_salt == header.salt;
}

LockedBytes VaultKey::subkey(quint64 number) const
{
    LockedBytes key(keyBytes);
    crypto_kdf_derive_from_key(key.data(), key.length(), number, subkeyContext, m_master.data());
    return key;
}

VaultSalt freshSalt()
{
    VaultSalt salt{};
    if (sodiumReady())
        randombytes_buf(salt.data(), salt.size());
    return salt;
}

Result<VaultContent> openVault(const QByteArray& file, const VaultKey& key)
{
    const Result<VaultHeader> header = readVaultHeader(file);
    if (!header)
        return tl::unexpected(header.error());
    if (header->version == 1) {
        // Nothing in it tells a wrong passphrase from a changed byte; the former is the likelier.
        const LockedBytes plain = decrypt(file, V1::headerBytes, V1::nonceAt, false, key.master());
        return plain.isEmpty() ? fail(ErrorKind::VaultPassphraseWrong) : unpack(plain.view());
    }
    const auto check = keyCheck(file, key);
    if (sodium_memcmp(check.data(), at(file, V2::keyCheckAt), check.size()) != 0)
        return fail(ErrorKind::VaultPassphraseWrong);
    const LockedBytes plain = decrypt(file, V2::headerBytes, V2::nonceAt, true, key.subkey(encryptionKey));
    return plain.isEmpty() ? fail(ErrorKind::VaultDamaged) : unpack(plain.view());
}

QByteArray sealVault(const VaultContent& content, const VaultKey& key)
{
    const LockedBytes plain = pack(content);
    QByteArray file(V2::headerBytes + plain.size() + tagBytes, '\0');
    std::memcpy(file.data(), magic, size_t(magicBytes));
    qToLittleEndian<quint32>(vaultVersion, at(file, versionAt));
    qToLittleEndian<quint32>(argon2id13, at(file, V2::derivationAt));
    qToLittleEndian<quint32>(key.parameters().passes, at(file, V2::passesAt));
    qToLittleEndian<quint32>(key.parameters().memoryKiB, at(file, V2::memoryAt));
    std::memcpy(at(file, V2::saltAt), key.salt().data(), key.salt().size());
    randombytes_buf(at(file, V2::nonceAt), size_t(nonceBytes));
    const auto check = keyCheck(file, key);
    std::memcpy(at(file, V2::keyCheckAt), check.data(), check.size());
    crypto_generichash(at(file, V2::checksumAt), size_t(V2::checksumBytes), at(file, 0),
        static_cast<unsigned long long>(V2::checksumAt), nullptr, 0);
    const LockedBytes encryption = key.subkey(encryptionKey);
    crypto_aead_xchacha20poly1305_ietf_encrypt(at(file, V2::headerBytes), nullptr, plain.data(),
        static_cast<unsigned long long>(plain.length()), at(file, 0),
        static_cast<unsigned long long>(V2::headerBytes), nullptr, at(file, V2::nonceAt), encryption.data());
    return file;
}

}
