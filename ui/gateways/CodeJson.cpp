// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/CodeJson.h"

#include "core/base/Json.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int indentWidth = 2;

/// Copies JSON that is known to be valid, token by token.
class Printer
{
public:
    Printer(const QString& text, QString path)
        : m_in(text)
        , m_path(std::move(path))
    {
    }

    PrettyJson run()
    {
        value({}, -1);
        return {m_out, m_found};
    }

private:
    void skipSpace()
    {
        while (m_pos < m_in.size() && m_in.at(m_pos).isSpace())
            ++m_pos;
    }
    QChar peek() const { return m_pos < m_in.size() ? m_in.at(m_pos) : QChar(); }

    QString takeString()
    {
        const qsizetype start = m_pos++;
        while (m_pos < m_in.size() && m_in.at(m_pos) != u'"')
            m_pos += m_in.at(m_pos) == u'\\' ? 2 : 1;
        m_pos = std::min(m_pos + 1, m_in.size());
        return m_in.mid(start, m_pos - start);
    }

    void newLine()
    {
        m_out += u'\n';
        m_out += QString(m_depth * indentWidth, u' ');
    }

    /// `start`: where the member's name stands in the output; -1: the value has none.
    void value(const QStringList& path, qsizetype start)
    {
        skipSpace();
        const qsizetype from = start < 0 ? m_out.size() : start;
        if (peek() == u'{' || peek() == u'[') {
            container(path, peek() == u'{');
        } else if (peek() == u'"') {
            m_out += takeString();
        } else {
            while (m_pos < m_in.size() && !u",]} \t\r\n"_s.contains(peek()))
                m_out += m_in.at(m_pos++);
        }
        if (!m_path.isEmpty() && path.join(u'.') == m_path) {
            m_found = CodeTint{
                static_cast<int>(from), static_cast<int>(m_out.size() - from), CodeTint::Kind::Value};
        }
    }

    void container(const QStringList& path, bool object)
    {
        const QChar close = object ? u'}' : u']';
        m_out += m_in.at(m_pos++);
        skipSpace();
        if (peek() == close) {
            m_out += m_in.at(m_pos++);
            return;
        }
        ++m_depth;
        for (int index = 0; m_pos < m_in.size(); ++index) {
            newLine();
            skipSpace();
            qsizetype start = -1;
            QString step = QString::number(index);
            if (object) {
                start = m_out.size();
                const QString name = takeString();
                step = name.mid(1, name.size() - 2);
                skipSpace();
                ++m_pos; // the colon
                m_out += name + u": "_s;
            }
            value(path + QStringList{step}, start);
            skipSpace();
            if (peek() != u',')
                break;
            m_out += m_in.at(m_pos++);
        }
        --m_depth;
        newLine();
        m_out += close;
        ++m_pos;
    }

    const QString& m_in;
    QString m_path;
    QString m_out;
    std::optional<CodeTint> m_found;
    qsizetype m_pos = 0;
    int m_depth = 0;
};

}

std::optional<PrettyJson> prettyJson(const QString& text, const QString& path)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'['))
        return std::nullopt;
    if (!parseJson(trimmed.toUtf8()))
        return std::nullopt;
    return Printer(trimmed, path).run();
}

}
