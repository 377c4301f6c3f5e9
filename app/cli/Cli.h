// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Json.h"
#include "core/model/Message.h"
#include "core/storage/Settings.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <utility>

namespace otpost {
class Services;
}

namespace otpost::cli {

/// Exit statuses (docs/cli.md).
enum Exit { Done = 0, JobFailed = 1, Usage = 2, Refused = 3, NoSecretStore = 4, NoDataDirectory = 5 };

Exit exitFor(const Error& error);

/// What one command works with. Results go to standard output, words for people to standard error.
class Session
{
public:
    /// `vaultFile`: absolute, or empty (see OpenOptions).
    Session(QString dataDirectory, bool json, QString vaultFile = {});
    ~Session();

    bool json() const { return m_json; }
    /// Absolute.
    QString dataDirectory() const { return m_dataDirectory; }
    /// The vault's file that was named, for a command that has another use for it: from now on it counts
    /// as not named.
    QString takeVaultFile() { return std::exchange(m_vaultFile, QString()); }

    /// Opens the data directory on first use.
    Result<Services*> services();
    /// The stored settings; defaults where they cannot be read.
    Settings settings();

    void print(const QString& line) const;
    void printJson(const JsonValue& json) const;
    /// One line on standard error.
    void say(const QString& line) const;
    /// Says what is wrong, with the field it concerns, and returns the exit status for it. With --json
    /// the document {"error": …} goes to standard output.
    Exit refuse(const Error& error) const;
    Exit refuse(const QList<Error>& errors) const;

private:
    QString m_dataDirectory;
    bool m_json;
    QString m_vaultFile;
    std::unique_ptr<Services> m_services;
};

/// One command: "gateway add".
struct Command {
    QString name;
    QString arguments; ///< as shown in the help: "ID"
    QString summary; ///< one line, in the user's language
    int positional = 0; ///< how many arguments it takes, or anyNumber
    QList<QCommandLineOption> options;
    QStringList required; ///< names of options without which it is misused
    std::function<Exit(Session&, const QCommandLineParser&)> run;
    bool hidden = false; ///< for the build, not for people: in no help and no completion
};

/// Command::positional of a command that takes any number of arguments.
inline constexpr int anyNumber = -1;

QList<Command> gatewayCommands();
QList<Command> presetCommands();
QList<Command> healthCommands();
QList<Command> locationCommands();
QList<Command> routeCommands();
QList<Command> splashCommands();
QList<Command> sendCommands();
QList<Command> otpCommands();
QList<Command> reportCommands();
QList<Command> tokenCommands();
QList<Command> serveCommands();
QList<Command> logCommands();
QList<Command> logCareCommands();
QList<Command> guestCommands();
QList<Command> balanceCommands();
QList<Command> alertCommands();
QList<Command> mailCommands();
QList<Command> settingsCommands();
QList<Command> configCommands();
QList<Command> secretsCommands();
QList<Command> doctorCommands();

/// All commands, in the order of the help.
QList<Command> allCommands();
/// The options that every command takes.
QList<QCommandLineOption> globalOptions();

/// Says what is wrong with the command line; with --json also as {"error": …}. Returns Usage.
Exit misused(const Session& session, const QString& words);

/// Prints what became of a message and returns the exit status for it. With `full`, JSON has each
/// attempt's request and response.
Exit reportSent(const Session& session, const MessageDetails& details, bool full);

/// Runs one command line (without the program's name) and returns its exit status.
int run(const QStringList& arguments);

/// Reads "@FILE", "-" (standard input) or a plain value. One line break at the end of a file or of
/// standard input is not part of the value.
Result<QByteArray> readValue(const QString& value);

}
