// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlArguments.h"

#include "core/gateway/CurlOptions.h"
#include "core/gateway/CurlScanner.h"
#include "core/gateway/CurlStandIn.h"

#include <QRegularExpression>
#include <QUrl>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refuse(ErrorKind kind, const QStringList& args = {})
{
    return fail(kind, curlField, args);
}

bool isCurl(const QString& word)
{
    static const QRegularExpression program(
        u"\\A(?:[^\\s=]{0,200}[/\\\\])?curl(?:\\.exe)?\\z"_s, QRegularExpression::CaseInsensitiveOption);
    return program.match(word).hasMatch();
}

/// Encoded as --data-urlencode does, but for what stands for something else and will be replaced.
QString urlEncoded(const QString& text)
{
    QString out;
    qsizetype done = 0;
    const auto encode = [&out, &text](qsizetype from, qsizetype to) {
        out += QString::fromLatin1(QUrl::toPercentEncoding(text.mid(from, to - from)));
    };
    for (const StandIn& standIn : findStandIns(text)) {
        encode(done, standIn.start);
        out += text.mid(standIn.start, standIn.length);
        done = standIn.start + standIn.length;
    }
    encode(done, text.size());
    return out;
}

class ArgumentReader
{
public:
    explicit ArgumentReader(const QStringList& words)
        : m_words(words)
    {
    }

    Result<CurlArguments> run()
    {
        if (m_words.isEmpty() || !isCurl(m_words.first()))
            return refuse(ErrorKind::CurlNotOne);
        bool onlyOperands = false;
        for (m_at = 1; m_at < m_words.size(); ++m_at) {
            const QString& word = m_words.at(m_at);
            Result<void> done;
            if (onlyOperands || word == "-"_L1 || !word.startsWith(u'-'))
                m_found.urls.append(word);
            else if (word == "--"_L1)
                onlyOperands = true;
            else if (word.startsWith("--"_L1))
                done = longOption(word);
            else
                done = letters(word);
            if (!done)
                return tl::unexpected(done.error());
        }
        return m_found;
    }

private:
    Result<void> longOption(const QString& word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const CurlOption* option = curlOption(name);
        if (!option) {
            static const QRegularExpression plain(u"\\A[A-Za-z0-9.-]{1,40}\\z"_s);
            return refuse(
                ErrorKind::CurlOptionUnknown, {u"--"_s + (plain.match(name).hasMatch() ? name : u"…"_s)});
        }
        const QString shown = u"--"_s + name;
        if (!option->takesValue || name.startsWith("no-"_L1))
            return apply(*option, shown, {});
        return withValue(*option, shown, equals < 0 ? QString() : word.mid(equals + 1), equals >= 0);
    }

    /// `-sSLX POST`, `-XPOST`
    Result<void> letters(const QString& word)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const CurlOption* option = curlOption(word.at(i));
            const bool plain = word.at(i).isLetterOrNumber() || word.at(i).isPunct();
            const QString shown = u"-"_s + (plain ? QString(word.at(i)) : u"…"_s);
            if (!option)
                return refuse(ErrorKind::CurlOptionUnknown, {shown});
            if (option->takesValue)
                return withValue(*option, shown, word.mid(i + 1), i + 1 < word.size());
            if (Result<void> done = apply(*option, shown, {}); !done)
                return done;
        }
        return {};
    }

    Result<void> withValue(
        const CurlOption& option, const QString& shown, const QString& attached, bool isAttached)
    {
        if (isAttached)
            return apply(option, shown, attached);
        if (m_at + 1 >= m_words.size())
            return refuse(ErrorKind::CurlOptionArgument, {shown});
        return apply(option, shown, m_words.at(++m_at));
    }

    Result<void> apply(const CurlOption& option, const QString& shown, const QString& value)
    {
        switch (option.action) {
        case CurlAction::Ignore:
            return {};
        case CurlAction::Unsupported:
            return refuse(ErrorKind::CurlOptionUnsupported, {shown});
        case CurlAction::ReadsFile:
            return refuse(ErrorKind::CurlReadsFile, {shown});
        case CurlAction::Head:
            return refuse(ErrorKind::CurlMethod, {u"HEAD"_s});
        case CurlAction::Upload:
            return refuse(ErrorKind::CurlMethod, {u"PUT"_s});
        case CurlAction::Multipart:
            return refuse(ErrorKind::CurlMultipart);
        case CurlAction::Next:
            return refuse(ErrorKind::CurlSeveralUrls);
        case CurlAction::Method:
            m_found.method = value;
            return {};
        case CurlAction::Get:
            m_found.get = true;
            return {};
        case CurlAction::Insecure:
            m_found.insecure = !shown.startsWith("--no-"_L1);
            return {};
        case CurlAction::GlobOff:
            m_found.globOff = true;
            return {};
        case CurlAction::CaFile:
            m_found.caOption = shown;
            return {};
        case CurlAction::Url:
            m_found.urls.append(value);
            return {};
        case CurlAction::Bearer:
            m_found.bearer = value;
            return {};
        case CurlAction::User:
            m_found.login = loginOf(value);
            return {};
        case CurlAction::UserAgent:
            return addHeader(u"User-Agent"_s, value);
        case CurlAction::Referer:
            return addHeader(u"Referer"_s, value);
        case CurlAction::Cookie:
            if (!value.contains(u'='))
                return refuse(ErrorKind::CurlReadsFile, {shown});
            return addHeader(u"Cookie"_s, value);
        case CurlAction::Header:
            return header(shown, value);
        case CurlAction::Data:
        case CurlAction::DataRaw:
        case CurlAction::Json:
        case CurlAction::DataUrlEncode:
        case CurlAction::UrlQuery:
            return data(option.action, shown, value);
        }
        return refuse(ErrorKind::Internal, {u"option"_s});
    }

    static CurlLogin loginOf(const QString& text)
    {
        // A colon inside of a stand-in such as ${SID:-x} does not part the two.
        const qsizetype colon = indexOutside(text, u":"_s);
        if (colon < text.size())
            return CurlLogin{text.left(colon), text.mid(colon + 1)};
        return CurlLogin{text, {}};
    }

    Result<void> addHeader(const QString& name, const QString& value)
    {
        m_found.headers.append(CurlHeader{name, value});
        return {};
    }

    Result<void> header(const QString& shown, const QString& text)
    {
        if (text.startsWith(u'@'))
            return refuse(ErrorKind::CurlReadsFile, {shown});
        qsizetype end = text.indexOf(u':');
        if (end < 0 && text.trimmed().endsWith(u';'))
            end = text.indexOf(u';');
        if (end <= 0)
            return refuse(ErrorKind::CurlHeaderInvalid);
        return addHeader(text.left(end).trimmed(), text.mid(end + 1).trimmed());
    }

    Result<void> data(CurlAction action, const QString& shown, const QString& text)
    {
        QString encoded = text;
        if (action == CurlAction::DataUrlEncode || action == CurlAction::UrlQuery) {
            if (action == CurlAction::UrlQuery && text.startsWith(u'+')) {
                m_found.queries.append(text.mid(1));
                return {};
            }
            qsizetype separator = text.indexOf(u'=');
            if (separator < 0 && text.contains(u'@'))
                return refuse(ErrorKind::CurlReadsFile, {shown});
            encoded = separator > 0 ? text.left(separator + 1) : QString();
            encoded += urlEncoded(text.mid(separator + 1));
        } else if (action != CurlAction::DataRaw && text.startsWith(u'@')) {
            return refuse(ErrorKind::CurlReadsFile, {shown});
        }
        if (action == CurlAction::UrlQuery) {
            m_found.queries.append(encoded);
            return {};
        }
        m_found.json |= action == CurlAction::Json;
        if (m_found.data && action != CurlAction::Json)
            *m_found.data += u'&';
        m_found.data = m_found.data.value_or(QString()) + encoded;
        return {};
    }

    const QStringList& m_words;
    qsizetype m_at = 0;
    CurlArguments m_found;
};

}

Result<CurlArguments> readCurlArguments(const QStringList& words)
{
    return ArgumentReader(words).run();
}

}
