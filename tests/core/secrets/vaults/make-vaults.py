#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the vaults beside it from docs/vault.md alone, without any code of OTPost: what tst_vaultformat opens.

Needs libsodium 1.0.18. Run by hand; what it makes is different each time and stays readable for ever.
"""
import ctypes
import ctypes.util
import os
import struct

sodium = ctypes.CDLL(ctypes.util.find_library("sodium"))
assert sodium.sodium_init() >= 0
ARGON2ID13 = 2
PASSPHRASE = "größer als 8 ✓".encode()
SECRETS = {
    "5d0c7c1e-0000-4000-8000-000000000001": b"s3cret",
    "5d0c7c1e-0000-4000-8000-000000000002": "Schlüssel 🔑".encode(),
    "5d0c7c1e-0000-4000-8000-000000000003": b"\x00\xff line\r\nbreaks \x00",
    "5d0c7c1e-0000-4000-8000-000000000004": b"k" * 2560,
}


def derive(passphrase, salt, passes, memory_kib):
    key = ctypes.create_string_buffer(32)
    size = ctypes.c_ulonglong(len(passphrase))
    assert sodium.crypto_pwhash(key, ctypes.c_ulonglong(32), passphrase, size, salt, ctypes.c_ulonglong(passes),
                                ctypes.c_size_t(memory_kib * 1024), ARGON2ID13) == 0
    return key.raw


def subkey(master, number):
    key = ctypes.create_string_buffer(32)
    assert sodium.crypto_kdf_derive_from_key(key, ctypes.c_size_t(32), ctypes.c_uint64(number), b"OTPvault", master) == 0
    return key.raw


def blake2b(size, message, key=None):
    out = ctypes.create_string_buffer(size)
    assert sodium.crypto_generichash(out, ctypes.c_size_t(size), message, ctypes.c_ulonglong(len(message)), key,
                                     ctypes.c_size_t(len(key) if key else 0)) == 0
    return out.raw


def encrypt(plain, header, nonce, key):
    out = ctypes.create_string_buffer(len(plain) + 16)
    assert sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
        out, None, plain, ctypes.c_ulonglong(len(plain)), header, ctypes.c_ulonglong(len(header) if header else 0),
        None, nonce, key) == 0
    return out.raw


def pack(secrets):
    plain = struct.pack("<I", len(secrets))
    for key in sorted(secrets):
        name = key.encode()
        plain += struct.pack("<I", len(name)) + name + struct.pack("<I", len(secrets[key])) + secrets[key]
    return plain


def version1():
    salt, nonce = os.urandom(16), os.urandom(24)
    header = b"OTPVAULT" + struct.pack("<I", 1) + salt + nonce
    return header + encrypt(pack(SECRETS), None, nonce, derive(PASSPHRASE, salt, 3, 256 * 1024))


def version2(passes, memory_kib):
    salt, nonce = os.urandom(16), os.urandom(24)
    master = derive(PASSPHRASE, salt, passes, memory_kib)
    header = b"OTPVAULT" + struct.pack("<IIII", 2, ARGON2ID13, passes, memory_kib) + salt + nonce
    header += blake2b(32, header, subkey(master, 2))
    header += blake2b(16, header)
    return header + encrypt(pack(SECRETS), header, nonce, subkey(master, 1))


here = os.path.dirname(os.path.abspath(__file__))
for name, content in {"version1.vault": version1(), "version2.vault": version2(1, 64)}.items():
    with open(os.path.join(here, name), "wb") as file:
        file.write(content)
