// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlValues.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// A value of a form or an address: percent signs and, in a form, plus signs decoded, stand-ins as written.
QString decoded(const QString& raw, const QList<StandIn>& standIns, bool form)
{
    QString out;
    qsizetype done = 0;
    const auto decode = [&](qsizetype from, qsizetype to) {
        QString piece = raw.mid(from, to - from);
        if (form)
            piece.replace(u'+', u' ');
        out += QUrl::fromPercentEncoding(piece.toUtf8());
    };
    for (const StandIn& standIn : standIns) {
        decode(done, standIn.start);
        out += raw.mid(standIn.start, standIn.length);
        done = standIn.start + standIn.length;
    }
    decode(done, raw.size());
    return out;
}

/// Without the numbers of elements.
QStringList namesOf(const QStringList& path)
{
    QStringList names;
    for (const QString& step : path) {
        bool number = false;
        step.toUInt(&number);
        if (!number)
            names.append(step);
    }
    return names;
}

class Cutter
{
public:
    explicit Cutter(const CurlRequest& request)
        : m_request(request)
    {
    }

    Result<CurlParts> run()
    {
        const qsizetype question = indexOutside(m_request.url, u"?"_s);
        m_parts.address = m_request.url.left(question);
        m_parts.query = m_request.url.mid(question + 1);
        m_parts.body = m_request.body;
        m_parts.json = !m_parts.body.isEmpty() && m_request.contentType == ContentType::Json;
        cutAddress();
        cutPairs(m_parts.query, CurlValue::Part::Query);
        if (!m_parts.json) {
            cutPairs(m_parts.body, CurlValue::Part::Form);
            return m_parts;
        }
        const Result<CurlJson> json = scanCurlJson(m_parts.body);
        if (!json)
            return tl::unexpected(json.error());
        m_parts.arrays = json->arrays;
        for (const CurlLeaf& leaf : json->leaves)
            addLeaf(leaf);
        return m_parts;
    }

private:
    void add(CurlValue value)
    {
        const int count = ++m_places[value.place];
        if (count > 1)
            value.place += u'#' + QString::number(count);
        m_parts.values.append(value);
    }

    void cutAddress()
    {
        const QString& address = m_parts.address;
        const QList<StandIn> standIns = findStandIns(address);
        const qsizetype authority = address.indexOf("://"_L1) + 3;
        int number = 0;
        qsizetype start = authority;
        while (start <= address.size()) {
            const qsizetype end = indexOutside(address, standIns, u"/"_s, start);
            CurlValue value;
            value.part = number == 0 ? CurlValue::Part::Host : CurlValue::Part::Path;
            value.place = number == 0 ? u"host"_s : u"path."_s + QString::number(number);
            value.raw = address.mid(start, end - start);
            value.standIns = findStandIns(value.raw);
            value.value = decoded(value.raw, value.standIns, false);
            value.span = value.pair = CurlSpan{start, end};
            if (!value.standIns.isEmpty() || (number > 0 && value.value.startsWith(u'+')))
                add(value);
            ++number;
            start = end + 1;
        }
    }

    void cutPairs(const QString& text, CurlValue::Part part)
    {
        const QList<StandIn> standIns = findStandIns(text);
        qsizetype start = 0;
        while (start < text.size()) {
            const qsizetype end = indexOutside(text, standIns, u"&"_s, start);
            if (end > start)
                addPair(text, part, CurlSpan{start, end});
            start = end + 1;
        }
    }

    void addPair(const QString& text, CurlValue::Part part, const CurlSpan& pair)
    {
        const QString raw = text.mid(pair.start, pair.end - pair.start);
        const qsizetype equals = raw.indexOf(u'=');
        if (equals < 0)
            return;
        CurlValue value;
        value.part = part;
        static const QRegularExpression steps(u"[.\\[\\]]"_s); // messages[0][to], messages.0.to
        value.place = decoded(raw.left(equals), {}, true).trimmed();
        value.names = namesOf(value.place.split(steps, Qt::SkipEmptyParts));
        value.raw = raw.mid(equals + 1);
        value.standIns = findStandIns(value.raw);
        value.value = decoded(value.raw, value.standIns, true);
        // A plus sign that nobody encoded, but that was meant.
        static const QRegularExpression number(u"\\A [0-9<{$]"_s);
        if (value.raw.startsWith(u'+') && number.match(value.value).hasMatch())
            value.value[0] = u'+';
        value.span = CurlSpan{pair.start + equals + 1, pair.end};
        value.pair = pair;
        add(value);
    }

    void addLeaf(const CurlLeaf& leaf)
    {
        if (leaf.kind == CurlLeaf::Kind::Word)
            return;
        CurlValue value;
        value.part = CurlValue::Part::Json;
        value.place = leaf.path.isEmpty() ? u"data"_s : leaf.path.join(u'.');
        value.names = namesOf(leaf.path);
        value.path = leaf.path;
        value.value = leaf.value;
        value.bare = leaf.kind != CurlLeaf::Kind::String;
        value.raw = m_parts.body.mid(leaf.start, leaf.length);
        value.standIns = findStandIns(value.raw);
        value.span = value.pair = CurlSpan{leaf.start, leaf.start + leaf.length};
        add(value);
    }

    const CurlRequest& m_request;
    CurlParts m_parts;
    QHash<QString, int> m_places;
};

}

bool CurlValue::isStandIn() const
{
    if (standIns.isEmpty())
        return false;
    qsizetype covered = 0;
    for (const StandIn& standIn : standIns)
        covered += standIn.length;
    const qsizetype quotes = part == Part::Json && !bare ? 2 : 0;
    return raw.size() - quotes - covered <= 3;
}

Result<CurlParts> takeApart(const CurlRequest& request)
{
    return Cutter(request).run();
}

}
