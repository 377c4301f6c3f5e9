// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChipText.h"

namespace otpost::ui {

namespace {

constexpr QChar quote = u'"';

bool separates(QChar c)
{
    return c == u',' || c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

/// Takes one value after the other off a text.
class Reader
{
public:
    explicit Reader(const QString& text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    bool openQuote() const { return m_open; }

    QString next()
    {
        while (!atEnd() && m_text.at(m_at).isSpace() && !separates(m_text.at(m_at)))
            ++m_at;
        const QString value = !atEnd() && m_text.at(m_at) == quote ? quoted() : plain();
        ++m_at; // what separates
        return value;
    }

private:
    QString plain()
    {
        const qsizetype start = m_at;
        while (!atEnd() && !separates(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(start, m_at - start).trimmed();
    }

    QString quoted()
    {
        QString value;
        m_open = true;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text.at(m_at) != quote) {
                value += m_text.at(m_at);
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == quote) {
                value += quote;
                ++m_at;
            } else {
                m_open = false;
                ++m_at;
                break;
            }
        }
        const QString rest = plain();
        return rest.isEmpty() ? value : value + rest;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    bool m_open = false;
};

}

QStringList chipsFrom(const QString& text)
{
    QStringList values;
    for (Reader reader(text); !reader.atEnd();) {
        const QString value = reader.next();
        if (!value.isEmpty())
            values.append(value);
    }
    return values;
}

bool endsInQuotes(const QString& text)
{
    Reader reader(text);
    while (!reader.atEnd())
        reader.next();
    return reader.openQuote();
}

}
