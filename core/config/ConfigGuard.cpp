// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/ConfigGuard.h"

#include "core/base/Json.h"
#include "core/config/ConfigDocument.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostValues = 2'000'000;
constexpr int mostEntries = maxConfigGateways;
constexpr qsizetype longestShown = 60;

/// Each function returns false to stop; nlohmann/json calls them in the order of the text.
class Guard : public nlohmann::json_sax<JsonValue>
{
public:
    std::optional<Error> problem;
    std::size_t stoppedAt = 0; ///< byte, where it is no JSON

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t&) override { return value(); }
    bool binary(binary_t&) override { return value(); }
    bool string(string_t& text) override
    {
        return value() && (text.find('\0') == string_t::npos || stop(ErrorKind::TextInvalid));
    }
    bool start_object(std::size_t) override { return open(false); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        Level& level = m_levels.back();
        level.member = QString::fromStdString(name);
        if (level.seen.contains(level.member))
            return stop(ErrorKind::ConfigMemberTwice, {shown(level.member)});
        if (level.seen.size() >= mostEntries)
            return stop(ErrorKind::ConfigTooMany, {QString::number(mostEntries)}, 1);
        level.seen.insert(level.member);
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const JsonValue::exception&) override
    {
        stoppedAt = position;
        return stop(ErrorKind::ConfigNotJson);
    }

private:
    struct Level {
        bool isArray = false;
        int index = -1; ///< of the entry we are in
        QString member; ///< that we are in
        QSet<QString> seen;
    };

    bool value()
    {
        if (++m_values > mostValues)
            return stop(ErrorKind::ConfigTooMany, {QString::number(mostValues)}, m_levels.size());
        if (m_levels.empty() || !m_levels.back().isArray)
            return true;
        if (++m_levels.back().index < mostEntries)
            return true;
        return stop(ErrorKind::ConfigTooMany, {QString::number(mostEntries)}, 1);
    }

    bool open(bool isArray)
    {
        if (!value())
            return false;
        if (m_levels.size() >= std::size_t(maxJsonDepth))
            return stop(ErrorKind::ConfigNotOne, {}, m_levels.size());
        m_levels.push_back(Level{isArray, -1, {}, {}});
        return true;
    }

    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    /// `above`: how many levels up from here the trouble is.
    bool stop(ErrorKind kind, const QStringList& args = {}, std::size_t above = 0)
    {
        QString place;
        for (std::size_t i = 0; i + above < m_levels.size(); ++i) {
            const Level& level = m_levels[i];
            place = pointerTo(place, level.isArray ? QString::number(level.index) : level.member);
        }
        problem = Error{kind, place, args};
        return false;
    }

    std::vector<Level> m_levels;
    int m_values = 0;
};

/// Line and column of a byte, both from 1; columns are counted in bytes.
QStringList lineAndColumn(const QByteArray& utf8, std::size_t position)
{
    const qsizetype end = std::min(qsizetype(position), utf8.size());
    const auto begin = utf8.begin();
    const auto line = std::count(begin, begin + end, '\n') + 1;
    const qsizetype lastBreak = end > 0 ? utf8.lastIndexOf('\n', end - 1) : -1;
    return {QString::number(line), QString::number(std::max<qsizetype>(end - lastBreak - 1, 1))};
}

}

QString shown(const QString& text)
{
    QString printable = text.size() > longestShown ? text.left(longestShown - 1) + u'…' : text;
    for (QChar& c : printable) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u'\uFFFD';
    }
    return printable;
}

QString pointerTo(const QString& pointer, const QString& member)
{
    QString escaped = shown(member);
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return pointer + u'/' + escaped;
}

Result<void> checkConfigText(const QByteArray& utf8)
{
    if (utf8.size() > maxConfigBytes)
        return fail(ErrorKind::ConfigTooLarge, {}, {QString::number(maxConfigBytes / 1024 / 1024)});
    Guard guard;
    if (JsonValue::sax_parse(utf8.begin(), utf8.end(), &guard))
        return {};
    Error problem = guard.problem.value_or(Error{ErrorKind::ConfigNotJson, {}, {}});
    if (problem.kind == ErrorKind::ConfigNotJson) {
        problem.field.clear();
        problem.args = lineAndColumn(utf8, guard.stoppedAt);
    }
    return tl::unexpected(problem);
}

}
