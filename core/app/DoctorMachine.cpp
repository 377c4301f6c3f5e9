// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/DoctorChecks.h"

#include "core/secrets/SecretStore.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimeZone>
#include <QUuid>

#include <array>

namespace otpost::doctor {

using namespace Qt::StringLiterals;

namespace {

QByteArray randomBytes()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words).toBase64();
}

/// Writes a value that means nothing, reads it back and removes it.
Result<void> probe(SecretStore& store)
{
    const QString key = u"doctor-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray value = randomBytes();
    if (Result<void> written = store.write(key, value).result(); !written)
        return written;
    const Result<QByteArray> read = store.read(key).result();
    const Result<void> removed = store.remove(key).result();
    if (!read)
        return tl::unexpected(read.error());
    if (*read != value)
        return fail(
            ErrorKind::KeychainFailed, {}, {Words::tr("it gave back another value than it was given")});
    return removed;
}

}

QList<CheckResult> checkSecrets(Patient& patient)
{
    const QString id = u"secrets"_s;
    const QString title = Words::tr("Secret store");
    const DoctorInput& input = patient.input;
    if (input.openError && errorClass(input.openError->kind) == ErrorClass::SecretStore)
        return {problem(id, title, *input.openError)};
    if (!input.secrets)
        return {};
    const Result<void> probed = probe(*input.secrets);
    const QString name = patient.storeName;
    if (!probed) {
        CheckResult result = problem(id, title, probed.error());
        if (!name.isEmpty())
            result.found = Words::tr("Secrets are kept in %1.").arg(name) + u' ' + result.found;
        result.cause = ErrorClass::SecretStore;
        return {result};
    }
    patient.secretsUsable = true;
    QList<CheckResult> results{ok(id, title,
        name.isEmpty() ? Words::tr("Writing, reading and deleting work.")
                       : Words::tr("Secrets are kept in %1. Writing, reading and deleting work.").arg(name))};
    if (!patient.leftIn.isEmpty())
        results.append(warning(id, title,
            Words::tr("Secrets were moved away from %1, and it may still hold copies.").arg(patient.leftIn),
            Words::tr("Run the same “otpost-cli secrets move” again: it removes them.")));
    return results;
}

QList<CheckResult> checkTls(Patient&)
{
    const QString id = u"tls"_s;
    const QString title = Words::tr("TLS");
    if (!QSslSocket::supportsSsl())
        return {problem(id, title,
            Words::tr(
                "No TLS library was found, so that no https gateway can be reached. OTPost was built for %1.")
                .arg(QSslSocket::sslLibraryBuildVersionString()),
            Words::tr("Install OpenSSL 3 (Debian: libssl3) and start again."))};
    const qsizetype authorities = QSslConfiguration::systemCaCertificates().size();
    const QString found = Words::tr("%1, %2 certificate authorities of the system.")
                              .arg(QSslSocket::sslLibraryVersionString(), QString::number(authorities));
    if (authorities == 0)
        return {problem(id, title, found,
            Words::tr("Install the authorities that https servers are checked against (Debian: "
                      "ca-certificates)."))};
    return {ok(id, title, found)};
}

QList<CheckResult> checkClock(Patient& patient)
{
    const QString id = u"clock"_s;
    const QString title = Words::tr("Clock");
    if (!patient.input.clock)
        return {};
    // The year this was written in, and one that no certificate of today reaches.
    constexpr int earliest = 2026;
    constexpr int latest = 2100;
    const QDateTime now = patient.input.clock->now();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QString found = Words::tr("%1, time zone %2.")
                              .arg(QLocale().toString(now.toLocalTime(), QLocale::ShortFormat),
                                  zone.isValid() ? QString::fromLatin1(zone.id()) : Words::tr("unknown"));
    const QString advice = Words::tr("Let the system set its clock by the network (NTP): with a wrong one "
                                     "certificates look expired and codes end too early or too late.");
    if (now.date().year() < earliest || now.date().year() > latest)
        return {problem(id, title, found, advice)};
    const qint64 before = patient.input.clock->monotonicMs();
    if (!QElapsedTimer::isMonotonic() || patient.input.clock->monotonicMs() < before)
        return {warning(id, title, found,
            Words::tr(
                "This system has no clock that only goes forward, so that time limits may end early when "
                "somebody sets the clock."))};
    return {ok(id, title, found)};
}

}
