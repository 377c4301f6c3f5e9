// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/RequestParts.h"

#include "core/gateway/HeaderRules.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

const QByteArray userAgent = QByteArrayLiteral("OTPost/" OTPOST_VERSION);

bool hasHeader(const QList<HttpHeader>& headers, const QByteArray& name)
{
    return std::any_of(headers.begin(), headers.end(),
        [&name](const HttpHeader& header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
}

}

SecretLookup boundTo(const QString& host, const SecretLookup& secrets)
{
    return [host, secrets](const SecretRef& ref, const QString& name) -> Result<QByteArray> {
        if (!ref.isSet())
            return fail(ErrorKind::SecretEmpty, u"secrets"_s, {name});
        if (!ref.hosts.contains(host))
            return fail(
                ErrorKind::SecretBoundToOtherHost, u"secrets"_s, {name, ref.hosts.join(u", "_s), host});
        return secrets(ref, name);
    };
}

SecretLookup standInSecrets()
{
    return [](const SecretRef&, const QString&) -> Result<QByteArray> { return QByteArrayLiteral("0"); };
}

Result<QList<HttpHeader>> customHeaders(const Gateway& gateway, const SecretLookup& secrets)
{
    QList<HttpHeader> headers;
    for (const CustomHeader& header : gateway.custom.headers) {
        if (Result<void> name = checkHeaderName(header.name); !name)
            return tl::unexpected(name.error());
        if (hasHeader(headers, header.name.toLatin1()))
            return fail(ErrorKind::HeaderTwice, u"headers"_s, {header.name});
        const Result<QByteArray> value = secrets(header.value, header.name);
        if (!value) {
            Error error = value.error();
            error.field = u"headers"_s;
            return tl::unexpected(error);
        }
        if (Result<void> checked = checkHeaderValue(header.name, *value); !checked)
            return tl::unexpected(checked.error());
        headers.append(HttpHeader{header.name.toLatin1(), MaskedText::secret(*value)});
    }
    return headers;
}

void addDefaultHeader(QList<HttpHeader>& headers, const QByteArray& name, const QByteArray& value)
{
    if (!hasHeader(headers, name))
        headers.prepend(HttpHeader{name, MaskedText::plain(value)});
}

void addCommonHeaders(QList<HttpHeader>& headers, const QByteArray& accept)
{
    addDefaultHeader(headers, QByteArrayLiteral("Accept"), accept);
    addDefaultHeader(headers, QByteArrayLiteral("User-Agent"), userAgent);
}

HttpHeader basicLogin(const QByteArray& user, const QByteArray& password)
{
    MaskedText value = MaskedText::plain(QByteArrayLiteral("Basic "));
    value.append((user + ':' + password).toBase64(), Sensitivity::Secret);
    return HttpHeader{QByteArrayLiteral("Authorization"), value};
}

void applyConnection(const Gateway& gateway, HttpRequest& request)
{
    request.verifyTls = gateway.connection.verifyTls;
    request.caCertificates = gateway.connection.caCertificates.toUtf8();
    request.timeoutMs = gateway.connection.timeoutMs;
    request.deadlineMs = gateway.connection.deadlineMs;
}

}
