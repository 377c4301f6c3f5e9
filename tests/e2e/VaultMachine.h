// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/SecretMove.h"
#include "core/secrets/VaultFile.h"
#include "core/storage/Storage.h"
#include "tests/e2e/CliGateway.h"

#include <QFile>

namespace otpost::test {

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What opens the vaults of a VaultMachine.
inline const QByteArray vaultPassphrase = "canary-passphrase-9134";

inline Result<LockedBytes> giveVaultPassphrase(const PassphraseRequest&)
{
    return LockedBytes(QByteArrayView(vaultPassphrase));
}

/// A data directory, a place for vaults, and a passphrase file.
class VaultMachine
{
public:
    VaultMachine()
    {
        environment = {{QStringLiteral("OTPOST_DATA_DIR"), data()},
            {QStringLiteral("OTPOST_VAULT_PASSPHRASE_FILE"), words()}};
    }

    QString data() const { return m_dir.filePath(QStringLiteral("data")); }
    QString vault(const QString& name = QStringLiteral("secrets.vault")) const
    {
        return m_dir.filePath(name);
    }
    QString words() const { return m_words.filePath(QStringLiteral("passphrase")); }
    const TempDataDir& dir() const { return m_dir; }

    /// A vault whose key costs next to nothing, as only a test makes it.
    void makeCheapVault(const QString& name = QStringLiteral("secrets.vault")) const
    {
        if (!VaultFile(vault(name), giveVaultPassphrase, VaultParameters::least()).create())
            qFatal("no vault");
    }

    /// Runs a command without a terminal.
    ProcessResult run(const QStringList& arguments, const QByteArray& input = {})
    {
        const ProcessResult result = runProgram(QStringLiteral("setsid"),
            QStringList{QStringLiteral("--wait"), cliPath()} + arguments, options(input));
        printed += result.out + result.err;
        return result;
    }
    QJsonObject json(const QStringList& arguments, const QByteArray& input = {})
    {
        return run(QStringList{QStringLiteral("--json")} + arguments, input).json().object();
    }
    ProcessOptions options(const QByteArray& input = {}) const
    {
        ProcessOptions options;
        options.environment = environment;
        options.input = input;
        return options;
    }
    QStringList addCommand(
        const QString& name, const QString& url = QStringLiteral("https://api.example/")) const
    {
        return {QStringLiteral("gateway"), QStringLiteral("add"), QStringLiteral("--name"), name,
            QStringLiteral("--url"), url, QStringLiteral("--payload"),
            QStringLiteral("{\"t\":\"%TO%%MESSAGE%\",\"k\":\"%SECRET:k%\"}"), QStringLiteral("--secret"),
            QStringLiteral("k=-")};
    }
    /// Keys of all secrets that the database refers to.
    QStringList keys() const
    {
        const auto storage = Storage::open(data());
        const Result<SecretsInUse> inUse
            = (*storage)->read([](Connection& connection) { return secretsInUse(connection); }).result();
        QStringList keys;
        for (const SecretPlace& place : inUse->places)
            keys.append(place.key);
        return keys;
    }

    QMap<QString, QString> environment;
    QByteArray printed;

private:
    TempDataDir m_dir;
    TempDataDir m_words;
    QString m_file = m_words.addFile(QStringLiteral("passphrase"), vaultPassphrase + '\n');
};

}
