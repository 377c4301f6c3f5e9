// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/MailService.h"

#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/secrets/SecretStore.h"
#include "core/storage/MailRepository.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QUuid>

#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::Mail)
};

const QString passwordSetting = u"mail-password"_s;
/// The server that the password was given for.
const QString hostSetting = u"mail-password-host"_s;
constexpr int lookMs = 15'000;

Mail testMail(const MailSettings& settings, const QStringList& recipients, const QDateTime& now)
{
    Mail mail;
    mail.subject = u"OTPost: "_s + Words::tr("Test mail");
    const QString text = Words::tr("This is a test mail of OTPost on %1. Alerts arrive like this.")
                             .arg(QSysInfo::machineHostName());
    mail.plain = text + u'\n';
    mail.html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body "
                "style=\"font-family:sans-serif\">\n<p>"_s
        + text.toHtmlEscaped() + u"</p>\n</body></html>\n"_s;
    mail.to = recipients;
    mail.messageId = newMessageId(settings);
    mail.date = now;
    return mail;
}

}

Result<QString> mailPasswordId(Connection& connection)
{
    const Result<QVariant> id
        = connection.value(u"SELECT value FROM setting WHERE name = ?"_s, {passwordSetting});
    if (!id)
        return tl::unexpected(id.error());
    return id->toString();
}

Result<QString> mailPasswordIdFor(Connection& connection, const QString& server)
{
    const Result<QString> id = mailPasswordId(connection);
    if (!id || id->isEmpty())
        return id;
    const Result<QVariant> host
        = connection.value(u"SELECT value FROM setting WHERE name = ?"_s, {hostSetting});
    if (!host)
        return tl::unexpected(host.error());
    if (host->toString().compare(server, Qt::CaseInsensitive) != 0)
        return fail(
            ErrorKind::SecretBoundToOtherHost, passwordSetting, {passwordSetting, host->toString(), server});
    return id;
}

Result<void> bindMailPassword(Connection& connection, const QString& server)
{
    return connection.exec(
        u"UPDATE setting SET value = ? WHERE name = ? AND value = ''"_s, {server, hostSetting});
}

MailService::MailService(Storage& storage, SecretStore& secrets, const Clock& clock)
    : m_storage(storage)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

QFuture<Result<MailSettings>> MailService::settings() const
{
    return m_storage.read([](Connection& connection) -> Result<MailSettings> {
        const Result<Settings> settings = readSettings(connection);
        if (!settings)
            return tl::unexpected(settings.error());
        return mailSettingsOf(*settings);
    });
}

QFuture<Result<bool>> MailService::hasPassword() const
{
    return m_storage.read([](Connection& connection) -> Result<bool> {
        const Result<QString> id = mailPasswordId(connection);
        if (!id)
            return tl::unexpected(id.error());
        return !id->isEmpty();
    });
}

QFuture<Result<void>> MailService::setPassword(const QByteArray& password)
{
    if (password.size() > maxSecretBytes)
        return finishedFuture(Result<void>(fail(
            ErrorKind::SecretTooLong, passwordSetting, {passwordSetting, QString::number(maxSecretBytes)})));
    const QString id
        = password.isEmpty() ? u""_s : u"mail-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    // The new value first, then the row, then the old value goes.
    const QFuture<Result<void>> written
        = id.isEmpty() ? finishedFuture(Result<void>()) : m_secrets.write(id, password);
    return QFuture<Result<void>>(written)
        .then(this,
            [this, id](const Result<void>& done) {
                if (!done)
                    return finishedFuture(Result<QString>(tl::unexpected(done.error())));
                return m_storage.write([id](Connection& connection) -> Result<QString> {
                    const Result<QString> old = mailPasswordId(connection);
                    if (!old)
                        return old;
                    const Result<Settings> settings = readSettings(connection);
                    if (!settings)
                        return tl::unexpected(settings.error());
                    Result<void> stored = storeSetting(connection, passwordSetting, id);
                    if (stored)
                        stored = storeSetting(connection, hostSetting,
                            settings->mailServer.isNull() ? u""_s : settings->mailServer);
                    if (stored)
                        stored = MailRepository::hurry(connection);
                    if (!stored)
                        return tl::unexpected(stored.error());
                    return *old;
                });
            })
        .unwrap()
        .then(this,
            [this](const Result<QString>& old) {
                if (!old)
                    return finishedFuture(Result<void>(tl::unexpected(old.error())));
                return old->isEmpty() ? finishedFuture(Result<void>()) : m_secrets.remove(*old);
            })
        .unwrap();
}

/// A file of settings, or a slip, must not send it to a stranger.
QFuture<Result<QByteArray>> MailService::passwordFor(const QString& server)
{
    return m_storage.read([server](Connection& connection) { return mailPasswordIdFor(connection, server); })
        .then(this,
            [this](const Result<QString>& id) {
                if (!id)
                    return finishedFuture(Result<QByteArray>(tl::unexpected(id.error())));
                return id->isEmpty() ? finishedFuture(Result<QByteArray>(QByteArray())) : m_secrets.read(*id);
            })
        .unwrap();
}

QFuture<Result<MailService::Outfit>> MailService::outfit()
{
    return settings()
        .then(this,
            [this](const Result<MailSettings>& settings) {
                if (!settings)
                    return finishedFuture(Result<Outfit>(tl::unexpected(settings.error())));
                if (settings->user.isEmpty())
                    return finishedFuture(Result<Outfit>(Outfit{*settings, {}}));
                return passwordFor(settings->server)
                    .then(this, [settings = *settings](const Result<QByteArray>& password) -> Result<Outfit> {
                        if (!password)
                            return tl::unexpected(password.error());
                        return Outfit{settings, *password};
                    });
            })
        .unwrap();
}

QFuture<Result<MailReport>> MailService::sendTest(const QStringList& recipients)
{
    return runIn(this, [this] { return outfit(); })
        .unwrap()
        .then(this,
            [this, recipients](const Result<Outfit>& outfit) {
                return outfit ? sendTestBy(*outfit, recipients)
                              : finishedFuture(Result<MailReport>(tl::unexpected(outfit.error())));
            })
        .unwrap();
}

QFuture<Result<MailReport>> MailService::sendTest(
    const MailSettings& settings, const std::optional<QByteArray>& password, const QStringList& recipients)
{
    const auto by = [this, settings, recipients](const Result<QByteArray>& value) {
        return value ? sendTestBy(Outfit{settings, *value}, recipients)
                     : finishedFuture(Result<MailReport>(tl::unexpected(value.error())));
    };
    if (password || settings.user.isEmpty())
        return runIn(this, [by, value = password.value_or(QByteArray())] { return by(value); }).unwrap();
    return runIn(this, [this, server = settings.server] { return passwordFor(server); })
        .unwrap()
        .then(this, by)
        .unwrap();
}

QFuture<Result<MailReport>> MailService::sendTestBy(const Outfit& outfit, const QStringList& recipients)
{
    const QStringList to = recipients.isEmpty() ? outfit.settings.recipients : recipients;
    const Mail mail = testMail(outfit.settings, to, m_clock.now());
    return m_mailer.send(outfit.settings, outfit.password, mail, to)
        .then(this,
            [this](const Result<MailReport>& report) {
                const bool taken = report && !report->serverWords.isEmpty();
                if (!taken)
                    return finishedFuture(report);
                return m_storage
                    .write([](Connection& connection) { return MailRepository::hurry(connection); })
                    .then(this, [report](const Result<void>&) { return report; });
            })
        .unwrap();
}

QFuture<Result<int>> MailService::flush()
{
    return runIn(this, [this] {
        // Each who waits has a future of his own, as one takes one continuation.
        auto promise = std::make_shared<QPromise<Result<int>>>();
        promise->start();
        m_waiting.append(promise);
        // What was added since the one under way looked last is sent as well.
        if (m_busy.exchange(true))
            m_again = true;
        else
            flushNext(0);
        return promise->future();
    }).unwrap();
}

void MailService::flushNext(int tries)
{
    if (m_stopped) {
        endFlush(tries);
        return;
    }
    m_storage
        .write(
            [now = m_clock.now()](Connection& connection) { return MailRepository::claim(connection, now); })
        .then(this, [this, tries](const Result<std::optional<QueuedMail>>& claimed) {
            if (!claimed || !*claimed) {
                endFlush(claimed ? Result<int>(tries) : tl::unexpected(claimed.error()));
                return;
            }
            outfit()
                .then(this,
                    [this, queued = **claimed](const Result<Outfit>& outfit) {
                        if (!outfit)
                            return finishedFuture(Result<MailReport>(tl::unexpected(outfit.error())));
                        Mail mail;
                        mail.subject = queued.words.subject;
                        mail.plain = queued.words.plain;
                        mail.html = queued.words.html;
                        mail.to = queued.to;
                        mail.messageId = queued.messageId;
                        mail.date = queued.createdAt;
                        return m_mailer.send(outfit->settings, outfit->password, mail, queued.waiting);
                    })
                .unwrap()
                .then(this, [this, tries, queued = **claimed](const Result<MailReport>& report) {
                    m_storage
                        .write([queued, report, now = m_clock.now()](Connection& connection) {
                            return MailRepository::settle(connection, queued, report, now);
                        })
                        .then(this, [this, tries](const Result<void>& settled) {
                            if (settled)
                                flushNext(tries + 1);
                            else
                                endFlush(tl::unexpected(settled.error()));
                        });
                });
        });
}

void MailService::endFlush(const Result<int>& result)
{
    if (std::exchange(m_again, false) && result && !m_stopped) {
        flushNext(*result);
        return;
    }
    m_busy = false;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting& promise : waiting) {
        promise->addResult(result);
        promise->finish();
    }
}

void MailService::start(std::function<bool()> isSender)
{
    m_isSender = std::move(isSender);
    connect(&m_timer, &QTimer::timeout, this, &MailService::lookAround);
    m_timer.start(lookMs);
    lookAround();
}

void MailService::lookAround()
{
    if (!m_isSender() || m_busy)
        return;
    m_storage.read([](Connection& connection) { return MailRepository::nextDue(connection); })
        .then(this, [this](const Result<QDateTime>& due) {
            if (due && due->isValid() && *due <= m_clock.now())
                flush();
        });
}

}
