// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/test/JsonPlaces.h"

#include "core/base/Json.h"
#include "core/base/JsonPath.h"
#include "core/base/MaskedText.h"
#include "core/gateway/ResponseRule.h"

#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr qsizetype longestValue = 120;

/// Walks JSON that is known to be valid.
class Walker
{
public:
    explicit Walker(const QString& text)
        : m_text(text)
    {
    }

    QList<JsonPlace> run()
    {
        value({}, -1);
        return m_places;
    }

private:
    QChar peek() const { return m_pos < m_text.size() ? m_text.at(m_pos) : QChar(); }

    void skipSpace()
    {
        while (peek().isSpace())
            ++m_pos;
    }

    QString takeString()
    {
        const qsizetype start = m_pos++;
        while (m_pos < m_text.size() && peek() != u'"')
            m_pos += peek() == u'\\' ? 2 : 1;
        m_pos = std::min(m_pos + 1, m_text.size());
        return m_text.mid(start, m_pos - start);
    }

    /// A string or another scalar, without quotation marks and escapes.
    static QString plain(const QString& token)
    {
        const std::optional<JsonValue> parsed = parseJson("[" + token.toUtf8() + "]");
        return parsed ? scalarText(parsed->front()) : QString();
    }

    /// `start`: where the member's name stands; -1: it has none.
    void value(const QStringList& path, qsizetype start)
    {
        skipSpace();
        const qsizetype from = start < 0 ? m_pos : start;
        if (peek() == u'{' || peek() == u'[') {
            container(path, peek() == u'{');
            return;
        }
        const qsizetype token = m_pos;
        if (peek() == u'"')
            takeString();
        else
            while (m_pos < m_text.size() && !u",]} \t\r\n"_s.contains(peek()))
                ++m_pos;
        add(path, m_text.mid(token, m_pos - token), from);
    }

    void add(const QStringList& path, const QString& token, qsizetype from)
    {
        JsonPlace place;
        place.path = path.join(u'.');
        place.value = plain(token);
        place.start = int(from);
        place.length = int(m_pos - from);
        const bool hidden = place.rule().contains(secretDots()) || place.rule().contains(codeDots());
        const Result<SuccessPath> rule = parseSuccessPath(place.rule());
        const bool expressible = rule && rule->steps == path && rule->value == place.value;
        if (!hidden && expressible && place.value.size() <= longestValue)
            m_places.append(place);
    }

    void container(const QStringList& path, bool object)
    {
        const QChar close = object ? u'}' : u']';
        ++m_pos;
        skipSpace();
        for (int index = 0; m_pos < m_text.size() && peek() != close; ++index) {
            qsizetype start = -1;
            QString step = QString::number(index);
            if (object) {
                start = m_pos;
                step = plain(takeString());
                skipSpace();
                ++m_pos; // the colon
            }
            value(path + QStringList{step}, start);
            skipSpace();
            if (peek() == u',')
                ++m_pos;
            skipSpace();
        }
        ++m_pos;
    }

    const QString& m_text;
    QList<JsonPlace> m_places;
    qsizetype m_pos = 0;
};

}

QList<JsonPlace> jsonPlaces(const QString& json)
{
    return parseJson(json.toUtf8()) ? Walker(json).run() : QList<JsonPlace>();
}

int placeAt(const QList<JsonPlace>& places, int position)
{
    const auto found = std::find_if(places.begin(), places.end(), [position](const JsonPlace& place) {
        return position >= place.start && position <= place.start + place.length;
    });
    return found == places.end() ? -1 : int(found - places.begin());
}

}
