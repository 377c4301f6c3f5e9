// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/CaCertificates.h"

#include <QDateTime>
#include <QSslCertificateExtension>
#include <QVariantMap>

#include <algorithm>
#include <optional>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;

tl::unexpected<Error> refuse(ErrorKind kind, const QStringList& args = {})
{
    return fail(kind, u"caCertificates"_s, args);
}

/// True for an authority's certificate, and for one that vouches for itself: of version 1 (which could
/// not say whether it is an authority's), or a server's that is to be trusted as it is.
bool mayVouch(const QSslCertificate& certificate)
{
    if (certificate.isSelfSigned())
        return true;
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    return std::any_of(extensions.begin(), extensions.end(), [](const QSslCertificateExtension& extension) {
        return extension.oid() == "2.5.29.19"_L1 && extension.value().toMap().value(u"ca"_s).toBool();
    });
}

/// The first of `pem`'s certificates that cannot be read, counted from 1; 0 where all can.
qsizetype firstDamaged(const QByteArray& pem)
{
    const QByteArray begin = QByteArrayLiteral("-----BEGIN CERTIFICATE-----");
    qsizetype number = 0;
    for (qsizetype at = pem.indexOf(begin); at >= 0;) {
        ++number;
        const qsizetype next = pem.indexOf(begin, at + begin.size());
        const QByteArray one = pem.mid(at, next < 0 ? -1 : next - at);
        const QSslCertificate certificate(one, QSsl::Pem);
        if (certificate.isNull())
            return number;
        at = next;
    }
    return 0;
}

}

Result<QList<QSslCertificate>> parseCaCertificates(const QByteArray& pem)
{
    if (pem.trimmed().isEmpty())
        return QList<QSslCertificate>();
    if (pem.size() > longestCaCertificates)
        return refuse(ErrorKind::CaFileTooLong, {QString::number(longestCaCertificates)});
    if (pem.contains("PRIVATE KEY-----"))
        return refuse(ErrorKind::CaFilePrivateKey);
    if (const qsizetype damaged = firstDamaged(pem); damaged > 0)
        return refuse(ErrorKind::CaFileDamaged, {QString::number(damaged)});
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.isEmpty())
        return refuse(ErrorKind::CaFileEmpty);

    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::optional<Error> outOfDate;
    bool anyValid = false;
    for (const QSslCertificate& certificate : certificates) {
        const QString name = certificateName(certificate);
        if (!mayVouch(certificate))
            return refuse(ErrorKind::CaFileNotAuthority, {name});
        const bool expired = certificate.expiryDate() < now;
        if (!expired && certificate.effectiveDate() <= now)
            anyValid = true;
        else if (!outOfDate)
            outOfDate = Error{expired ? ErrorKind::CaFileExpired : ErrorKind::CaFileNotYetValid,
                u"caCertificates"_s,
                {name,
                    (expired ? certificate.expiryDate() : certificate.effectiveDate())
                        .date()
                        .toString(Qt::ISODate)}};
    }
    if (!anyValid)
        return tl::unexpected(*outOfDate);
    return certificates;
}

QString certificateName(const QSslCertificate& certificate)
{
    QString name = certificate.subjectDisplayName();
    if (name.isEmpty())
        name = QString::fromLatin1(certificate.serialNumber());
    for (QChar& letter : name) {
        if (!letter.isPrint())
            letter = u' ';
    }
    name = name.simplified();
    return name.size() > longestName ? name.left(longestName) + u'…' : name;
}

}
