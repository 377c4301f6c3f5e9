// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlRequest.h"

#include "core/gateway/CurlArguments.h"
#include "core/gateway/CurlScanner.h"
#include "core/gateway/CurlStandIn.h"
#include "core/gateway/HeaderRules.h"

#include <QRegularExpression>
#include <QUrl>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refuse(ErrorKind kind, const QStringList& args = {})
{
    return fail(kind, curlField, args);
}

bool looksLikeJson(const QString& body)
{
    static const QRegularExpression start(u"\\A\\s*(?:\\{\\s*[\"}]|\\[\\s*[\\[{\"\\]0-9])"_s);
    return start.match(body).hasMatch();
}

bool is(const QString& name, QLatin1String other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

class RequestMaker
{
public:
    explicit RequestMaker(const CurlArguments& arguments)
        : m_given(arguments)
    {
    }

    Result<CurlRequest> run()
    {
        for (const auto& step : {&RequestMaker::takeUrl, &RequestMaker::takeMethod,
                 &RequestMaker::takeHeaders, &RequestMaker::takeContent, &RequestMaker::takeLogin}) {
            if (Result<void> done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        }
        m_request.verifyTls = !m_given.insecure;
        if (m_given.insecure)
            remark(CurlRemark::Kind::NotVerified, u"-k"_s);
        if (!m_given.caOption.isEmpty())
            remark(CurlRemark::Kind::CaFileNotRead, m_given.caOption);
        return m_request;
    }

private:
    void remark(CurlRemark::Kind kind, const QString& what = {})
    {
        const CurlRemark remark{kind, what};
        if (!m_request.remarks.contains(remark))
            m_request.remarks.append(remark);
    }

    Result<void> takeUrl()
    {
        if (m_given.urls.isEmpty() || m_given.urls.first().trimmed().isEmpty())
            return refuse(ErrorKind::CurlUrlMissing);
        if (m_given.urls.size() > 1)
            return refuse(ErrorKind::CurlSeveralUrls);
        QString url = m_given.urls.first().trimmed();
        static const QRegularExpression several(
            u"\\{[^{},]{0,200},[^{}]{0,200}\\}|\\[(?:[0-9]{1,9}-[0-9]{1,9}|[a-zA-Z]-[a-zA-Z])(?::[0-9]+)?\\]"_s);
        if (!m_given.globOff && several.match(url).hasMatch())
            return refuse(ErrorKind::CurlSeveralUrls);
        if (!url.contains("://"_L1)) {
            const QList<StandIn> standIns = findStandIns(url);
            const bool address = !standIns.isEmpty() && standIns.first().start == 0;
            url.prepend(address ? u"https://"_s : u"http://"_s);
        }
        const qsizetype authority = url.indexOf("://"_L1) + 3;
        url.truncate(indexOutside(url, u"#"_s, authority));
        const qsizetype end = indexOutside(url, u"/?"_s, authority);
        const qsizetype at = url.left(end).lastIndexOf(u'@');
        if (at >= authority) {
            const QString info = url.mid(authority, at - authority);
            const qsizetype colon = indexOutside(info, u":"_s, 0);
            CurlLogin login{percentDecoded(info.left(colon)), {}};
            if (colon < info.size())
                login.password = percentDecoded(info.mid(colon + 1));
            m_urlLogin = login;
            url.remove(authority, at + 1 - authority);
        }
        QStringList more = m_given.queries;
        if (m_given.get && m_given.data && !m_given.data->isEmpty())
            more.append(*m_given.data);
        for (const QString& query : more) {
            const bool first = indexOutside(url, u"?"_s, authority) == url.size();
            const bool bare = !first && (url.endsWith(u'?') || url.endsWith(u'&'));
            url += (first ? u"?"_s : bare ? QString() : u"&"_s) + query;
        }
        m_request.url = url;
        return {};
    }

    static QString percentDecoded(const QString& text)
    {
        return findStandIns(text).isEmpty() ? QUrl::fromPercentEncoding(text.toUtf8()) : text;
    }

    Result<void> takeMethod()
    {
        const bool hasBody = m_given.data && !m_given.get;
        const QString method = m_given.method.toUpper();
        if (method.isEmpty()) {
            m_request.method = hasBody ? HttpMethod::Post : HttpMethod::Get;
        } else if (method == "POST"_L1) {
            m_request.method = HttpMethod::Post;
        } else if (method == "GET"_L1) {
            if (hasBody && !m_given.data->isEmpty())
                return refuse(ErrorKind::CurlGetBody);
            m_request.method = HttpMethod::Get;
        } else {
            static const QRegularExpression plain(u"\\A[A-Z]{1,20}\\z"_s);
            return refuse(ErrorKind::CurlMethod, {plain.match(method).hasMatch() ? method : u"…"_s});
        }
        if (hasBody && m_request.method == HttpMethod::Post)
            m_request.body = *m_given.data;
        return {};
    }

    Result<void> takeHeaders()
    {
        bool accept = false;
        for (const CurlHeader& header : m_given.headers) {
            const Result<void> name = checkHeaderName(header.name);
            if (!name && name.error().kind != ErrorKind::HeaderNameReserved)
                return refuse(ErrorKind::CurlHeaderInvalid);
            accept |= is(header.name, "accept"_L1);
            if (!name) {
                if (is(header.name, "host"_L1) && !header.value.isEmpty()
                    && !m_request.url.contains(u"://"_s + header.value, Qt::CaseInsensitive))
                    return refuse(ErrorKind::HeaderNameReserved, {u"Host"_s});
                continue;
            }
            if (header.value.isEmpty())
                remark(CurlRemark::Kind::HeaderDropped, header.name);
            else if (Result<void> added = takeHeader(header); !added)
                return added;
        }
        if (m_given.json && !accept)
            m_request.headers.append(CurlHeader{u"Accept"_s, u"application/json"_s});
        return {};
    }

    Result<void> takeHeader(const CurlHeader& header)
    {
        if (is(header.name, "accept"_L1) && header.value == "*/*"_L1)
            return {};
        if (is(header.name, "content-type"_L1)) {
            m_contentType = header.value;
            return {};
        }
        if (is(header.name, "authorization"_L1)) {
            if (!m_request.authorization.isEmpty() && m_request.authorization != header.value)
                return refuse(ErrorKind::HeaderTwice, {header.name});
            m_request.authorization = header.value;
            return {};
        }
        for (CurlHeader& known : m_request.headers) {
            if (known.name.compare(header.name, Qt::CaseInsensitive) != 0)
                continue;
            if (known.value != header.value)
                known.value += (is(known.name, "cookie"_L1) ? u"; "_s : u", "_s) + header.value;
            return {};
        }
        m_request.headers.append(header);
        return {};
    }

    /// What the body is, and whether a header has to say so.
    Result<void> takeContent()
    {
        const QString type = m_contentType.section(u';', 0, 0).trimmed().toLower();
        const bool saysJson = m_given.json || type == "application/json"_L1 || type.endsWith("+json"_L1);
        const bool saysForm = type == "application/x-www-form-urlencoded"_L1;
        const QString body = m_request.body.trimmed();
        if (body.isEmpty()) {
            m_request.body.clear();
            return {};
        }
        const bool isJson = saysJson || looksLikeJson(body);
        if (!isJson && (body.startsWith("<?"_L1) || (!type.isEmpty() && !saysForm))) {
            static const QRegularExpression plain(u"\\A[a-z0-9.+/-]{1,60}\\z"_s);
            return refuse(ErrorKind::CurlDataOther, {plain.match(type).hasMatch() ? type : u"XML"_s});
        }
        m_request.contentType = isJson ? ContentType::Json : ContentType::Form;
        if (isJson && type.isEmpty() && !m_given.json)
            remark(CurlRemark::Kind::JsonAssumed);
        const bool usual = m_contentType.compare("application/json"_L1, Qt::CaseInsensitive) == 0
            || m_contentType.compare("application/x-www-form-urlencoded"_L1, Qt::CaseInsensitive) == 0;
        if (!m_contentType.isEmpty() && !(usual && isJson == saysJson))
            m_request.headers.append(CurlHeader{u"Content-Type"_s, m_contentType});
        return {};
    }

    Result<void> takeLogin()
    {
        if (!m_request.authorization.isEmpty())
            return {};
        if (!m_given.bearer.isEmpty())
            m_request.authorization = u"Bearer "_s + m_given.bearer;
        else
            m_request.login = m_given.login ? m_given.login : m_urlLogin;
        return {};
    }

    const CurlArguments& m_given;
    CurlRequest m_request;
    QString m_contentType;
    std::optional<CurlLogin> m_urlLogin;
};

}

Result<CurlRequest> readCurlRequest(const QStringList& words)
{
    const Result<CurlArguments> arguments = readCurlArguments(words);
    if (!arguments)
        return tl::unexpected(arguments.error());
    return RequestMaker(*arguments).run();
}

}
