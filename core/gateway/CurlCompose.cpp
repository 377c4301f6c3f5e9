// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlAnswering.h"
#include "core/gateway/PresetText.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// A stretch of a text and what takes its place.
struct Change {
    CurlSpan span;
    QString text;
};

bool isNumber(const QByteArray& text)
{
    static const QRegularExpression number(u"\\A(?:0|[1-9][0-9]{0,17})\\z"_s);
    return number.match(QString::fromUtf8(text)).hasMatch();
}

/// What stands literally in a template. Percent signs are doubled but for encoded bytes.
QString literalText(const QString& raw, bool json)
{
    if (json)
        return QString(raw).replace(u'%', u"%%"_s);
    QString out;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw.at(i);
        static const QRegularExpression byte(u"\\G%[0-9A-Fa-f]{2}"_s);
        if (c == u'%' && !byte.match(raw, i).hasMatch())
            out += u"%%"_s;
        else if (c.unicode() <= 0x20)
            out += u"%%1"_s.arg(uint(c.unicode()), 2, 16, QLatin1Char('0')).toUpper();
        else
            out += c;
    }
    return out;
}

QString changed(const QString& text, QList<Change> changes, bool json)
{
    std::stable_sort(changes.begin(), changes.end(),
        [](const Change& a, const Change& b) { return a.span.start < b.span.start; });
    QString out;
    qsizetype done = 0;
    for (const Change& change : changes) {
        if (change.span.start < done)
            continue;
        out += literalText(text.mid(done, change.span.start - done), json) + change.text;
        done = change.span.end;
    }
    return out + literalText(text.mid(done), json);
}

class Composer
{
public:
    Composer(const CurlRequest& request, const CurlParts& parts, const CurlChoice& choice,
        CurlAnswering& answering)
        : m_request(request)
        , m_parts(parts)
        , m_choice(choice)
        , m_answering(answering)
    {
    }

    CurlComposition run()
    {
        dropOtherRecipients();
        for (int i = 0; i < m_parts.values.size(); ++i) {
            const CurlValue& value = m_parts.values.at(i);
            if (!isDropped(value))
                changesFor(value).append(changesOf(value, i));
        }
        CustomSettings& custom = m_made.gateway.custom;
        custom.method = m_request.method;
        custom.contentType = m_parts.json ? ContentType::Json : ContentType::Form;
        custom.url = changed(m_parts.address, m_addressChanges, false);
        const bool get = custom.method == HttpMethod::Get;
        if (get && allPairs(m_parts.query))
            custom.payload = pairs(m_parts.query, CurlValue::Part::Query);
        else if (!m_parts.query.isEmpty())
            custom.url += u'?' + pairs(m_parts.query, CurlValue::Part::Query);
        if (m_parts.json)
            custom.payload = changed(m_parts.body, m_bodyChanges, true);
        else if (!get)
            custom.payload = pairs(m_parts.body, CurlValue::Part::Form);
        addHeaders();
        m_made.gateway.connection.verifyTls = m_request.verifyTls;
        return m_made;
    }

private:
    static bool isPairs(const CurlValue& value)
    {
        return value.part == CurlValue::Part::Query || value.part == CurlValue::Part::Form;
    }

    QList<Change>& changesFor(const CurlValue& value)
    {
        switch (value.part) {
        case CurlValue::Part::Host:
        case CurlValue::Part::Path:
            return m_addressChanges;
        case CurlValue::Part::Query:
            return m_queryChanges;
        case CurlValue::Part::Form:
        case CurlValue::Part::Json:
            break;
        }
        return m_bodyChanges;
    }

    bool isDropped(const CurlValue& value) const
    {
        const QList<CurlSpan>& dropped
            = value.part == CurlValue::Part::Query ? m_droppedInQuery : m_droppedInBody;
        const bool inAddress = value.part == CurlValue::Part::Host || value.part == CurlValue::Part::Path;
        return !inAddress && std::any_of(dropped.begin(), dropped.end(), [&value](const CurlSpan& span) {
            return value.span.start >= span.start && value.span.end <= span.end;
        });
    }

    /// An example with several recipients becomes one with a single one.
    void dropOtherRecipients()
    {
        if (m_choice.recipient < 0)
            return;
        const CurlValue& kept = m_parts.values.at(m_choice.recipient);
        if (kept.part == CurlValue::Part::Json)
            dropOtherElements(kept);
        for (const CurlValue& value : m_parts.values) {
            if (!isPairs(kept) || value.part != kept.part || &value == &kept
                || withoutNumber(value.place) != withoutNumber(kept.place) || !looksLikePhone(value.value))
                continue;
            (value.part == CurlValue::Part::Query ? m_droppedInQuery : m_droppedInBody).append(value.pair);
        }
        static const QRegularExpression list(u"[,;]\\s*\\+?[0-9]"_s);
        if (!m_droppedInBody.isEmpty() || !m_droppedInQuery.isEmpty() || list.match(kept.value).hasMatch())
            m_made.remarks.append(CurlRemark{CurlRemark::Kind::MoreRecipients, {}});
    }

    static QString withoutNumber(QString place)
    {
        static const QRegularExpression number(u"(?:#[0-9]+)\\z|\\[[0-9]{0,9}\\]"_s);
        return place.remove(number);
    }

    void dropOtherElements(const CurlValue& kept)
    {
        QSet<QString> phones;
        for (const CurlValue& value : m_parts.values) {
            if (value.part == CurlValue::Part::Json && (looksLikePhone(value.value) || value.isStandIn()))
                phones.insert(value.path.join(QChar(1)));
        }
        for (const CurlArray& array : m_parts.arrays) {
            const qsizetype depth = array.path.size();
            if (array.elements.size() < 2 || kept.path.size() <= depth
                || kept.path.mid(0, depth) != array.path)
                continue;
            const int index = kept.path.at(depth).toInt();
            bool alike = true;
            for (int i = 0; i < array.elements.size() && alike; ++i) {
                QStringList path = kept.path;
                path[depth] = QString::number(i);
                alike = i == index || phones.contains(path.join(QChar(1)));
            }
            if (!alike)
                continue;
            const CurlSpan own = array.elements.at(index);
            const QList<CurlSpan> ranges{
                {array.elements.first().start, own.start}, {own.end, array.elements.last().end}};
            for (const CurlSpan& range : ranges) {
                if (range.end > range.start) {
                    m_droppedInBody.append(range);
                    m_bodyChanges.append(Change{range, QString()});
                }
            }
        }
    }

    QList<Change> changesOf(const CurlValue& value, int index)
    {
        if (index == m_choice.recipient)
            return {Change{value.span, recipientText(value)}};
        if (index == m_choice.text)
            return {Change{value.span, quoted(value, u"%MESSAGE%"_s, true)}};
        if (index == m_choice.sender)
            return {Change{value.span, senderText(value)}};
        const bool secret = fitness(value, CurlRole::Secret) > 0;
        if (!value.standIns.isEmpty())
            return standInChanges(value, secret);
        if (!secret)
            return {};
        const QString name = value.names.isEmpty() ? value.place : value.names.last();
        const bool example = isExampleWord(value.value, name);
        const std::optional<QByteArray> given
            = example ? std::optional<QByteArray>() : std::optional(value.value.toUtf8());
        const CurlAsk ask = m_answering.ask(example ? value.value : name, true, value.place, given);
        const bool bareNumber = value.bare && isNumber(m_answering.valueOf(ask).value_or(QByteArray()));
        return {Change{value.span, quoted(value, secretText(ask), !bareNumber)}};
    }

    /// With quotation marks in JSON; a bare value gets them only where `quoteBare`.
    static QString quoted(const CurlValue& value, const QString& text, bool quoteBare)
    {
        const bool marks = value.part == CurlValue::Part::Json && (!value.bare || quoteBare);
        return marks ? u'"' + text + u'"' : text;
    }

    QString secretText(const CurlAsk& ask)
    {
        const bool known = std::any_of(m_made.secrets.begin(), m_made.secrets.end(),
            [&ask](const CurlHeaderValue& secret) { return secret.name == ask.name; });
        if (!known)
            m_made.secrets.append({ask.name, m_answering.valueOf(ask).value_or(QByteArray())});
        return u"%SECRET:"_s + ask.name + u'%';
    }

    QList<Change> standInChanges(const CurlValue& value, bool secret)
    {
        QList<Change> changes;
        for (const StandIn& standIn : value.standIns) {
            const bool host = value.part == CurlValue::Part::Host;
            const QString fallback = value.names.isEmpty() ? value.place : value.names.last();
            const bool isSecret = !host && (secret || isSecretName(standIn.name));
            const CurlAsk ask = m_answering.ask(standIn, isSecret, fallback, value.place);
            const QByteArray answer = m_answering.valueOf(ask).value_or(QByteArray());
            const qsizetype start = value.span.start + standIn.start;
            const CurlSpan span{start, start + standIn.length};
            if (host)
                changes.append(Change{span, tidyHostAnswer(QString::fromUtf8(answer))});
            else if (ask.secret)
                changes.append(
                    Change{span, quoted(value.bare ? value : unquotedPart(), secretText(ask), true)});
            else
                changes.append(Change{span, valueText(value, answer)});
        }
        return changes;
    }

    /// A place that brings its own quotation marks.
    static const CurlValue& unquotedPart()
    {
        static const CurlValue value;
        return value;
    }

    static QString valueText(const CurlValue& value, const QByteArray& answer)
    {
        const QString text = QString::fromUtf8(answer);
        if (value.part != CurlValue::Part::Json)
            return escapeAnswer(text, AnswerPlace::UrlTemplate);
        const bool bare = isNumber(answer) || answer == "true" || answer == "false" || answer == "null";
        if (value.bare && bare)
            return text;
        const QString escaped = escapeAnswer(text, AnswerPlace::JsonTemplate);
        return value.bare ? u'"' + escaped + u'"' : escaped;
    }

    static QString recipientText(const CurlValue& value)
    {
        if (value.bare)
            return u"%TO_DIGITS%"_s;
        static const QRegularExpression shape(u"\\A\\s*((?:tel|sms|whatsapp):)?\\s*(\\+|00|0)?"_s);
        const QRegularExpressionMatch match = shape.match(value.value);
        const QString sign = match.captured(2);
        QString text = u"%TO%"_s;
        if (sign == "00"_L1)
            text = u"00%TO_DIGITS%"_s;
        else if (sign == "0"_L1)
            text = u"0%TO_NATIONAL%"_s;
        else if (sign.isEmpty() && value.standIns.isEmpty() && looksLikePhone(value.value))
            text = u"%TO_DIGITS%"_s;
        return quoted(value, match.captured(1) + text, true);
    }

    QString senderText(const CurlValue& value)
    {
        std::optional<QByteArray> given;
        if (value.standIns.isEmpty() && !isExampleWord(value.value, {}))
            given = value.value.trimmed().toUtf8();
        const QByteArray sender = m_answering.valueOf(m_answering.ask(u"from"_s, false, value.place, given))
                                      .value_or(QByteArray());
        m_made.gateway.custom.sender = QString::fromUtf8(sender);
        return quoted(value, u"%FROM%"_s, !isNumber(sender));
    }

    static bool allPairs(const QString& text)
    {
        const QStringList all = text.split(u'&', Qt::SkipEmptyParts);
        return std::all_of(
            all.begin(), all.end(), [](const QString& pair) { return pair.indexOf(u'=') > 0; });
    }

    /// Pairs joined by &, without those that are dropped.
    QString pairs(const QString& text, CurlValue::Part part)
    {
        const bool query = part == CurlValue::Part::Query;
        QList<Change> changes = query ? m_queryChanges : m_bodyChanges;
        for (const CurlSpan& span : query ? m_droppedInQuery : m_droppedInBody) {
            const qsizetype from = span.start > 0 ? span.start - 1 : 0;
            changes.append(
                Change{{from, span.start > 0 ? span.end : std::min(span.end + 1, text.size())}, {}});
        }
        QString out = changed(text, changes, false);
        if (!query && !allPairs(text)) {
            QStringList all = out.split(u'&', Qt::SkipEmptyParts);
            for (QString& pair : all)
                pair += pair.contains(u'=') ? QString() : u"="_s;
            out = all.join(u'&');
        }
        return out;
    }

    void addHeaders()
    {
        if (!m_request.authorization.isEmpty())
            m_made.headers.append(CurlHeaderValue{u"Authorization"_s,
                headerValue(CurlHeader{u"Authorization"_s, m_request.authorization}, m_answering)});
        if (m_request.login) {
            const CurlLoginValue login = loginValue(*m_request.login, m_answering);
            m_made.headers.append(CurlHeaderValue{
                u"Authorization"_s, "Basic " + (login.user + ':' + login.password).toBase64()});
        }
        for (const CurlHeader& header : m_request.headers)
            m_made.headers.append(CurlHeaderValue{header.name, headerValue(header, m_answering)});
    }

    const CurlRequest& m_request;
    const CurlParts& m_parts;
    const CurlChoice& m_choice;
    CurlAnswering& m_answering;
    CurlComposition m_made;
    QList<Change> m_addressChanges;
    QList<Change> m_queryChanges;
    QList<Change> m_bodyChanges;
    QList<CurlSpan> m_droppedInQuery;
    QList<CurlSpan> m_droppedInBody;
};

}

CurlComposition composeCustom(
    const CurlRequest& request, const CurlParts& parts, const CurlChoice& choice, CurlAnswering& answering)
{
    return Composer(request, parts, choice, answering).run();
}

}
