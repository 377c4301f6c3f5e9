// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

// Digests and encodings of bytes, by Nettle.
namespace otpost::lua {

std::string sha256(const std::string& bytes); ///< 32 bytes
std::string sha1(const std::string& bytes); ///< 20 bytes; only for providers that ask for it
std::string md5(const std::string& bytes); ///< 16 bytes; likewise
std::string hmacSha256(const std::string& key, const std::string& bytes); ///< 32 bytes

std::string toHex(const std::string& bytes); ///< lower case
bool fromHex(const std::string& text, std::string& bytes); ///< false where it is none
std::string toBase64(const std::string& bytes); ///< RFC 4648 section 4
bool fromBase64(const std::string& text, std::string& bytes); ///< false where it is none

/// A random UUID (RFC 9562 version 4). False where the system gives no random numbers.
bool randomUuid(std::string& text);

}
