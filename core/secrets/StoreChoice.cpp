// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/StoreChoice.h"

#include "core/secrets/SecretStores.h"
#include "core/storage/Storage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Rows of the table `setting`. The operator does not set them by hand.
const QString choiceRow = u"secret-store"_s;
const QString leavingRow = u"secret-store-left"_s;

const QString keychainText = u"keychain"_s;
const QString vaultPrefix = u"vault:"_s;

QString directoryOf(const Connection& connection)
{
    return QFileInfo(connection.file()).absolutePath();
}

/// A vault inside the data directory moves with it, so it is noted by its place therein.
QString textOf(const StoreChoice& choice, const QString& directory)
{
    if (choice.kind == StoreKind::Keychain)
        return keychainText;
    const QString inside = QDir(directory).relativeFilePath(choice.vaultFile);
    const bool isInside = !inside.startsWith("../"_L1) && !QDir::isAbsolutePath(inside);
    return vaultPrefix + (isInside ? inside : choice.vaultFile);
}

Result<std::optional<StoreChoice>> readRow(Connection& connection, const QString& name)
{
    const Result<QVariant> value = connection.value(u"SELECT value FROM setting WHERE name = ?"_s, {name});
    if (!value)
        return tl::unexpected(value.error());
    const QString text = value->toString();
    if (text.isEmpty())
        return std::optional<StoreChoice>();
    if (text == keychainText)
        return std::optional(StoreChoice::keychain());
    if (text.startsWith(vaultPrefix))
        return std::optional(StoreChoice::vault(
            QDir::cleanPath(QDir(directoryOf(connection)).absoluteFilePath(text.mid(vaultPrefix.size())))));
    return fail(ErrorKind::SecretStoreUnknown, {}, {text.left(60)});
}

Result<void> writeRow(Connection& connection, const QString& name, const std::optional<StoreChoice>& choice)
{
    if (!choice)
        return connection.exec(u"DELETE FROM setting WHERE name = ?"_s, {name});
    return connection.exec(u"INSERT INTO setting (name, value) VALUES (?, ?) "
                           "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {name, textOf(*choice, directoryOf(connection))});
}

/// The file's place, or what it will be.
QString placeOf(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : folder + u'/' + info.fileName();
}

Result<void> refuseOther(const StoreChoice& used, const StoreChoice& wanted)
{
    return fail(ErrorKind::SecretStoreOther, {}, {describe(used), describe(wanted)});
}

/// The choice that counts. Gateways without one were made before there were vaults.
Result<std::optional<StoreChoice>> madeChoice(Connection& connection)
{
    Result<std::optional<StoreChoice>> noted = StoreChoices::current(connection);
    if (!noted || *noted)
        return noted;
    const Result<QVariant> gateways = connection.value(u"SELECT count(*) FROM gateway"_s);
    if (!gateways)
        return tl::unexpected(gateways.error());
    return gateways->toLongLong() > 0 ? std::optional(StoreChoice::keychain()) : std::nullopt;
}

}

bool isSameStore(const StoreChoice& a, const StoreChoice& b)
{
    if (a.kind != b.kind)
        return false;
    return a.kind == StoreKind::Keychain || placeOf(a.vaultFile) == placeOf(b.vaultFile);
}

QString describe(const StoreChoice& choice)
{
    if (choice.kind == StoreKind::Keychain)
        return QCoreApplication::translate("SecretStore", "the keychain");
    return QCoreApplication::translate("SecretStore", "the vault %1").arg(choice.vaultFile);
}

namespace StoreChoices {

Result<std::optional<StoreChoice>> current(Connection& connection)
{
    return readRow(connection, choiceRow);
}

Result<void> set(Connection& connection, const StoreChoice& choice)
{
    return writeRow(connection, choiceRow, choice);
}

Result<std::optional<StoreChoice>> leaving(Connection& connection)
{
    return readRow(connection, leavingRow);
}

Result<void> setLeaving(Connection& connection, const std::optional<StoreChoice>& choice)
{
    return writeRow(connection, leavingRow, choice);
}

}

Result<StoreChoice> settleStore(Storage& storage, const QString& vaultFile, SecretStores& stores)
{
    const StoreChoice wanted = vaultFile.isEmpty() ? StoreChoice::keychain() : StoreChoice::vault(vaultFile);
    const Result<std::optional<StoreChoice>> noted
        = storage.read([](Connection& connection) { return StoreChoices::current(connection); }).result();
    if (!noted)
        return tl::unexpected(noted.error());
    if (*noted) {
        if (vaultFile.isEmpty() || isSameStore(**noted, wanted))
            return **noted;
        return tl::unexpected(refuseOther(**noted, wanted).error());
    }
    const Result<std::optional<StoreChoice>> before
        = storage.read([](Connection& connection) { return madeChoice(connection); }).result();
    // The vault before the note: a data directory never names one that was never there.
    if (before && !*before && wanted.kind == StoreKind::Vault) {
        if (Result<void> made = stores.vault(vaultFile).create().result(); !made)
            return tl::unexpected(made.error());
    }
    const Result<StoreChoice> settled
        = storage
              .write([wanted](Connection& connection) -> Result<StoreChoice> {
                  const auto made = madeChoice(connection);
                  if (!made)
                      return tl::unexpected(made.error());
                  const StoreChoice choice = made->value_or(wanted);
                  const Result<void> done = StoreChoices::set(connection, choice);
                  return done ? Result<StoreChoice>(choice) : tl::unexpected(done.error());
              })
              .result();
    if (settled && !vaultFile.isEmpty() && !isSameStore(*settled, wanted))
        return tl::unexpected(refuseOther(*settled, wanted).error());
    return settled;
}

}
