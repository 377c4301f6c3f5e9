// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/luaworker/Digests.h"

#include <nettle/base16.h>
#include <nettle/base64.h>
#include <nettle/hmac.h>
#include <nettle/md5.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>

#include <array>
#include <cstdint>
#include <random>

#ifdef __linux__
#include <sys/random.h>
#endif

namespace otpost::lua {

namespace {

const std::uint8_t* bytesOf(const std::string& text)
{
    return reinterpret_cast<const std::uint8_t*>(text.data());
}

std::uint8_t* bytesOf(std::string& text)
{
    return reinterpret_cast<std::uint8_t*>(text.data());
}

bool randomBytes(std::uint8_t* into, std::size_t size)
{
#ifdef __linux__
    return getrandom(into, size, 0) == ssize_t(size);
#else
    std::random_device source;
    for (std::size_t i = 0; i < size; ++i)
        into[i] = std::uint8_t(source());
    return true;
#endif
}

}

std::string sha256(const std::string& bytes)
{
    sha256_ctx context{};
    sha256_init(&context);
    sha256_update(&context, bytes.size(), bytesOf(bytes));
    std::string digest(SHA256_DIGEST_SIZE, '\0');
    sha256_digest(&context, digest.size(), bytesOf(digest));
    return digest;
}

std::string sha1(const std::string& bytes)
{
    sha1_ctx context{};
    sha1_init(&context);
    sha1_update(&context, bytes.size(), bytesOf(bytes));
    std::string digest(SHA1_DIGEST_SIZE, '\0');
    sha1_digest(&context, digest.size(), bytesOf(digest));
    return digest;
}

std::string md5(const std::string& bytes)
{
    md5_ctx context{};
    md5_init(&context);
    md5_update(&context, bytes.size(), bytesOf(bytes));
    std::string digest(MD5_DIGEST_SIZE, '\0');
    md5_digest(&context, digest.size(), bytesOf(digest));
    return digest;
}

std::string hmacSha256(const std::string& key, const std::string& bytes)
{
    hmac_sha256_ctx context{};
    hmac_sha256_set_key(&context, key.size(), bytesOf(key));
    hmac_sha256_update(&context, bytes.size(), bytesOf(bytes));
    std::string digest(SHA256_DIGEST_SIZE, '\0');
    hmac_sha256_digest(&context, digest.size(), bytesOf(digest));
    return digest;
}

std::string toHex(const std::string& bytes)
{
    std::string text(BASE16_ENCODE_LENGTH(bytes.size()), '\0');
    base16_encode_update(text.data(), bytes.size(), bytesOf(bytes));
    return text;
}

bool fromHex(const std::string& text, std::string& bytes)
{
    base16_decode_ctx context{};
    base16_decode_init(&context);
    std::string out(BASE16_DECODE_LENGTH(text.size()), '\0');
    std::size_t size = out.size();
    if (base16_decode_update(&context, &size, bytesOf(out), text.size(), text.data()) == 0
        || base16_decode_final(&context) == 0)
        return false;
    out.resize(size);
    bytes = out;
    return true;
}

std::string toBase64(const std::string& bytes)
{
    std::string text(BASE64_ENCODE_RAW_LENGTH(bytes.size()), '\0');
    base64_encode_raw(text.data(), bytes.size(), bytesOf(bytes));
    return text;
}

bool fromBase64(const std::string& text, std::string& bytes)
{
    base64_decode_ctx context{};
    base64_decode_init(&context);
    std::string out(BASE64_DECODE_LENGTH(text.size()), '\0');
    std::size_t size = out.size();
    if (base64_decode_update(&context, &size, bytesOf(out), text.size(), text.data()) == 0
        || base64_decode_final(&context) == 0)
        return false;
    out.resize(size);
    bytes = out;
    return true;
}

bool randomUuid(std::string& text)
{
    std::string bytes(16, '\0');
    if (!randomBytes(bytesOf(bytes), bytes.size()))
        return false;
    bytes[6] = char((std::uint8_t(bytes[6]) & 0x0fU) | 0x40U);
    bytes[8] = char((std::uint8_t(bytes[8]) & 0x3fU) | 0x80U);
    text = toHex(bytes);
    for (const std::size_t at : {20U, 16U, 12U, 8U})
        text.insert(at, 1, '-');
    return true;
}

}
