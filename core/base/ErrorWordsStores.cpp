// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ErrorWords.h"

#include <QtGlobal>

namespace otpost {

const char* wordsOfStores(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::GatewayNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no gateway with the id %1.");
    case ErrorKind::MessageNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no message with the id %1.");
    case ErrorKind::SettingUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no setting called “%1”.");
    case ErrorKind::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "The file %1 cannot be read: %2.");
    case ErrorKind::NoGatewayInRoute:
        return QT_TRANSLATE_NOOP(
            "Error", "No gateway is enabled. Add one, or enable one, on the Gateways page.");
    case ErrorKind::KeychainMissing:
        return QT_TRANSLATE_NOOP("Error",
            "No keychain answers on this computer. On Linux, install and start GNOME Keyring or KWallet and "
            "log in to a desktop session. On a server, keep the secrets in an encrypted file: “otpost-cli "
            "secrets move vault --vault FILE”.");
    case ErrorKind::KeychainLocked:
        return QT_TRANSLATE_NOOP("Error", "The keychain is locked. Unlock it and try again.");
    case ErrorKind::KeychainDenied:
        return QT_TRANSLATE_NOOP(
            "Error", "The keychain refused access. Allow OTPost to use it when asked, and try again.");
    case ErrorKind::KeychainTimeout:
        return QT_TRANSLATE_NOOP("Error",
            "The keychain did not answer within %1 seconds. Look for a window that asks for its password, "
            "and "
            "try again.");
    case ErrorKind::KeychainFailed:
        return QT_TRANSLATE_NOOP(
            "Error", "The keychain failed: %1. If it was restarted, close OTPost and start it again.");
    case ErrorKind::VaultMissing:
        return QT_TRANSLATE_NOOP("Error",
            "The vault %1 is not there. Put it back from a backup. If it is lost for good, start a new one "
            "with “otpost-cli secrets move vault --vault FILE --abandon” and type the secrets again.");
    case ErrorKind::VaultLocked:
        return QT_TRANSLATE_NOOP("Error",
            "The vault %1 needs its passphrase. Name a file that holds it in OTPOST_VAULT_PASSPHRASE_FILE, "
            "pass the systemd credential otpost-vault, or run otpost-cli on a terminal, where it asks.");
    case ErrorKind::VaultPassphraseUnreadable:
        return QT_TRANSLATE_NOOP("Error",
            "The passphrase of the vault cannot be read from %1: %2. Check the path and its permissions.");
    case ErrorKind::VaultPassphraseEmpty:
        return QT_TRANSLATE_NOOP(
            "Error", "There is no passphrase in %1. Give the vault's passphrase in one line.");
    case ErrorKind::VaultPassphraseOpen:
        return QT_TRANSLATE_NOOP("Error",
            "Anybody on this computer can change the passphrase file %1. Take that right away (chmod 600) "
            "and "
            "try again.");
    case ErrorKind::VaultPassphraseDiffers:
        return QT_TRANSLATE_NOOP(
            "Error", "The two passphrases are not the same. Nothing was made; try again.");
    case ErrorKind::VaultPassphraseWrong:
        return QT_TRANSLATE_NOOP("Error",
            "This is not the passphrase of the vault %1. Check it and try again; nothing was changed.");
    case ErrorKind::VaultNotOne:
        return QT_TRANSLATE_NOOP("Error",
            "The file %1 is not an OTPost vault. Choose another name for the vault; nothing was changed.");
    case ErrorKind::VaultNewer:
        return QT_TRANSLATE_NOOP("Error",
            "The vault %1 was written by a newer version of OTPost (format %2, this one knows %3). Install "
            "the newer version; nothing was changed.");
    case ErrorKind::VaultDamaged:
        return QT_TRANSLATE_NOOP("Error",
            "The vault %1 is damaged: it was cut or changed. Put it back from a backup; nothing was "
            "written.");
    case ErrorKind::VaultUnreadable:
        return QT_TRANSLATE_NOOP("Error",
            "The vault %1 cannot be read: %2. Check that it is a file, and that this user may read it.");
    case ErrorKind::VaultUnwritable:
        return QT_TRANSLATE_NOOP("Error",
            "The vault %1 cannot be written: %2. What it held is unchanged. Check the free space, and that "
            "this user may write to its folder.");
    case ErrorKind::VaultBusy:
        return QT_TRANSLATE_NOOP(
            "Error", "Another program is using the vault %1 and does not let go. Close it and try again.");
    case ErrorKind::VaultMemory:
        return QT_TRANSLATE_NOOP("Error",
            "There is not enough memory to open the vault: %1 MiB are needed. Close other programs and try "
            "again.");
    case ErrorKind::SecretStoreOther:
        return QT_TRANSLATE_NOOP("Error",
            "This data directory keeps its secrets in %1, not in %2. Leave --vault out, or change the store "
            "with “otpost-cli secrets move”.");
    case ErrorKind::SecretStoreUnknown:
        return QT_TRANSLATE_NOOP("Error",
            "This data directory keeps its secrets in a store that this version of OTPost does not know "
            "(%1). "
            "Install a newer version.");
    case ErrorKind::SecretNotMoved:
        return QT_TRANSLATE_NOOP("Error",
            "The value of “%1” of the gateway %2 did not arrive as it was. Nothing was moved; try again.");
    case ErrorKind::DataDirCreate:
        return QT_TRANSLATE_NOOP(
            "Error", "The data directory %1 cannot be created: %2. Choose another one with --data-dir.");
    case ErrorKind::DataDirReadOnly:
        return QT_TRANSLATE_NOOP("Error",
            "The data directory %1 cannot be written. Change its permissions, or choose another one with "
            "--data-dir.");
    case ErrorKind::DataDirNetwork:
        return QT_TRANSLATE_NOOP("Error",
            "The data directory %1 is on a network share (%2), where a database can be damaged. Choose a "
            "directory on a local disk with --data-dir.");
    case ErrorKind::DataDirNewer:
        return QT_TRANSLATE_NOOP("Error",
            "The data in %1 was written by a newer version of OTPost (schema %2, this one knows %3). Install "
            "the newer version; nothing was changed.");
    case ErrorKind::DataDirBusy:
        return QT_TRANSLATE_NOOP(
            "Error", "Another program is using the data in %1 and does not let go. Close it and try again.");
    case ErrorKind::DatabaseNotOne:
        return QT_TRANSLATE_NOOP("Error",
            "The file %1 is not an OTPost database. Move it away, or choose another data directory with "
            "--data-dir.");
    case ErrorKind::DatabaseDamaged:
        return QT_TRANSLATE_NOOP("Error",
            "The database %1 is damaged. Restore it from a backup; copies made before an upgrade lie beside "
            "it.");
    case ErrorKind::DatabaseFull:
        return QT_TRANSLATE_NOOP(
            "Error", "The disk is full. Free some space and try again; nothing was lost.");
    case ErrorKind::DatabaseFailed:
        return QT_TRANSLATE_NOOP("Error", "The database failed: %1");
    default:
        return nullptr;
    }
}

}
