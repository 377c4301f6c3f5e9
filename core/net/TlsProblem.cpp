// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/TlsProblem.h"

#include "core/net/CaCertificates.h"

#include <QDateTime>
#include <QSslCertificate>

#include <algorithm>
#include <iterator>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 5;
constexpr qsizetype longestName = 80;

QString printable(QString text)
{
    for (QChar& letter : text) {
        if (!letter.isPrint())
            letter = u' ';
    }
    return text.left(longestName).simplified();
}

QString dateOf(const QDateTime& time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

/// The names for which a certificate is good; the common name where it lists none.
QString namesOf(const QSslCertificate& certificate)
{
    QStringList names;
    const auto listed = certificate.subjectAlternativeNames();
    for (const QString& name : listed)
        names.append(printable(name));
    if (names.isEmpty())
        names.append(certificateName(certificate));
    names.removeAll(QString());
    if (names.size() > mostNames) {
        names = names.first(mostNames);
        names.append(u"…"_s);
    }
    return names.join(u", "_s);
}

QString issuerOf(const QSslCertificate& certificate)
{
    const QString name = printable(certificate.issuerDisplayName());
    return name.isEmpty() ? certificateName(certificate) : name;
}

/// What is to be mended first comes first.
constexpr QSslError::SslError order[] = {QSslError::CertificateNotYetValid, QSslError::CertificateExpired,
    QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
    QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
    QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted, QSslError::HostNameMismatch};

qsizetype rank(const QSslError& problem)
{
    return std::distance(std::begin(order), std::find(std::begin(order), std::end(order), problem.error()));
}

Error handshakeProblem(const QString& host, const QString& words)
{
    // OpenSSL's own words, which it does not translate.
    const QStringList tooOld{u"alert protocol version"_s, u"unsupported protocol"_s, u"version too low"_s,
        u"legacy sigalg"_s, u"no protocols available"_s};
    const bool old = std::any_of(
        tooOld.begin(), tooOld.end(), [&words](const QString& part) { return words.contains(part); });
    if (old)
        return Error{ErrorKind::TlsTooOld, {}, {host}};
    if (words.contains(u"wrong version number"_s) || words.contains(u"packet length too long"_s))
        return Error{ErrorKind::TlsNotSpoken, {}, {host}};
    return Error{ErrorKind::TlsFailed, {}, {host, words}};
}

}

Error tlsProblem(
    const QString& host, const QList<QSslError>& problems, const QString& words, bool ownAuthorities)
{
    if (problems.isEmpty())
        return handshakeProblem(host, words);
    const QSslError first = *std::min_element(problems.begin(), problems.end(),
        [](const QSslError& a, const QSslError& b) { return rank(a) < rank(b); });
    const QSslCertificate certificate = first.certificate();
    switch (first.error()) {
    case QSslError::CertificateNotYetValid:
        return Error{ErrorKind::TlsNotYetValid, {},
            {host, dateOf(certificate.effectiveDate()), certificateName(certificate)}};
    case QSslError::CertificateExpired:
        return Error{ErrorKind::TlsExpired, {},
            {host, dateOf(certificate.expiryDate()), certificateName(certificate)}};
    case QSslError::SelfSignedCertificate:
        return Error{ErrorKind::TlsSelfSigned, {}, {host}};
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Error{ownAuthorities ? ErrorKind::TlsOtherAuthority : ErrorKind::TlsUnknownAuthority, {},
            {host, issuerOf(certificate)}};
    case QSslError::HostNameMismatch:
        return Error{ErrorKind::TlsWrongHost, {}, {host, namesOf(certificate)}};
    default:
        return Error{ErrorKind::TlsFailed, {}, {host, first.errorString()}};
    }
}

}
