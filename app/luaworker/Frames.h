// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <optional>

namespace otpost::lua {

using Json = nlohmann::json;

/// Longest frame either side accepts, in bytes.
inline constexpr std::size_t longestFrame = 1024 * 1024;

/// Reads one frame from standard input: four bytes of length, least significant first, then CBOR (RFC 8949).
/// Nothing at the end of the input, or where it is no frame.
std::optional<Json> readFrame();

/// Writes one frame to standard output. False where nobody reads any more, or it is too long.
bool writeFrame(const Json& frame);

}
