// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlJson.h"

#include "core/base/Json.h"
#include "core/gateway/CurlScanner.h"
#include "core/gateway/CurlStandIn.h"

#include <QRegularExpression>

#include <optional>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// An object or array that is open.
struct Frame {
    bool object = false;
    qsizetype start = 0;
    QList<CurlSpan> elements;
};

class JsonScanner
{
public:
    explicit JsonScanner(const QString& text)
        : m_text(text)
        , m_standIns(findStandIns(text))
    {
    }

    Result<CurlJson> run()
    {
        while (m_state != State::Done) {
            skipSpace();
            if (!step())
                return bad();
        }
        skipSpace();
        if (m_at < m_text.size())
            return bad();
        return m_found;
    }

private:
    enum class State { Value, ValueOrEnd, Key, KeyOrEnd, CommaOrEnd, Done };

    tl::unexpected<Error> bad() const
    {
        const QString before = m_text.left(m_at);
        const qsizetype column = before.size() - before.lastIndexOf(u'\n');
        return fail(ErrorKind::CurlDataNotJson, curlField,
            {QString::number(before.count(u'\n') + 1), QString::number(column)});
    }

    QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    void skipSpace()
    {
        while (m_at < m_text.size() && u" \t\r\n"_s.contains(m_text.at(m_at)))
            ++m_at;
    }

    bool step()
    {
        const QChar c = peek();
        switch (m_state) {
        case State::ValueOrEnd:
            return c == u']' ? close() : value();
        case State::Value:
            return value();
        case State::KeyOrEnd:
            return c == u'}' ? close() : key();
        case State::Key:
            return key();
        case State::CommaOrEnd:
            if (c == (m_open.last().object ? u'}' : u']'))
                return close();
            if (c != u',')
                return false;
            ++m_at;
            m_state = m_open.last().object ? State::Key : State::Value;
            return true;
        case State::Done:
            break;
        }
        return false;
    }

    bool key()
    {
        const std::optional<QString> name = string();
        skipSpace();
        if (!name || peek() != u':')
            return false;
        ++m_at;
        m_path.last() = *name;
        m_state = State::Value;
        return true;
    }

    bool value()
    {
        beginElement();
        const QChar c = peek();
        const StandIn* standIn = standInHere();
        if (standIn && c != u'"')
            return leaf(CurlLeaf::Kind::StandIn, standIn->length);
        if (c == u'{' || c == u'[')
            return open(c == u'{');
        if (c == u'"') {
            const qsizetype start = m_at;
            const std::optional<QString> text = string();
            if (!text)
                return false;
            m_found.leaves.append(CurlLeaf{CurlLeaf::Kind::String, m_path, *text, start, m_at - start});
            return ended();
        }
        static const QRegularExpression number(
            u"\\G-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![0-9A-Za-z.])"_s);
        static const QRegularExpression word(u"\\G(?:true|false|null)(?![0-9A-Za-z])"_s);
        if (const auto match = number.match(m_text, m_at); match.hasMatch()) {
            bool finite = false;
            match.captured().toDouble(&finite);
            return finite && leaf(CurlLeaf::Kind::Number, match.capturedLength());
        }
        if (const auto match = word.match(m_text, m_at); match.hasMatch())
            return leaf(CurlLeaf::Kind::Word, match.capturedLength());
        return false;
    }

    bool leaf(CurlLeaf::Kind kind, qsizetype length)
    {
        m_found.leaves.append(CurlLeaf{kind, m_path, m_text.mid(m_at, length), m_at, length});
        m_at += length;
        return ended();
    }

    const StandIn* standInHere()
    {
        while (m_nextStandIn < m_standIns.size() && m_standIns.at(m_nextStandIn).start < m_at)
            ++m_nextStandIn;
        const bool here = m_nextStandIn < m_standIns.size() && m_standIns.at(m_nextStandIn).start == m_at;
        return here ? &m_standIns.at(m_nextStandIn) : nullptr;
    }

    bool open(bool object)
    {
        if (m_open.size() >= maxJsonDepth)
            return false;
        m_open.append(Frame{object, m_at, {}});
        m_path.append(QString());
        ++m_at;
        m_state = object ? State::KeyOrEnd : State::ValueOrEnd;
        return true;
    }

    bool close()
    {
        const Frame frame = m_open.takeLast();
        m_path.removeLast();
        ++m_at;
        if (!frame.object)
            m_found.arrays.append(CurlArray{m_path, frame.elements});
        return ended();
    }

    void beginElement()
    {
        if (m_open.isEmpty() || m_open.last().object)
            return;
        m_path.last() = QString::number(m_open.last().elements.size());
        m_open.last().elements.append(CurlSpan{m_at, m_at});
    }

    bool ended()
    {
        if (m_open.isEmpty()) {
            m_state = State::Done;
            return true;
        }
        if (!m_open.last().object)
            m_open.last().elements.last().end = m_at;
        m_state = State::CommaOrEnd;
        return true;
    }

    /// Steps over a string and decodes it.
    std::optional<QString> string()
    {
        if (peek() != u'"')
            return std::nullopt;
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != u'"')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        if (end >= m_text.size())
            return std::nullopt;
        const std::optional<JsonValue> decoded = parseJson(m_text.mid(m_at, end + 1 - m_at).toUtf8());
        if (!decoded)
            return std::nullopt;
        m_at = end + 1;
        return stringOf(*decoded);
    }

    const QString& m_text;
    QList<StandIn> m_standIns;
    qsizetype m_nextStandIn = 0;
    qsizetype m_at = 0;
    State m_state = State::Value;
    QList<Frame> m_open;
    QStringList m_path;
    CurlJson m_found;
};

}

Result<CurlJson> scanCurlJson(const QString& text)
{
    return JsonScanner(text).run();
}

}
