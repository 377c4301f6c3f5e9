// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Help.h"
#include "app/cli/HelpTable.h"
#include "app/cli/Words.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

/// Letters to add, take away, change or swap with their neighbour to make one word of the other
/// (optimal string alignment).
int distance(const QString& a, const QString& b)
{
    std::vector<std::vector<int>> cost(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1));
    for (size_t i = 0; i < cost.size(); ++i) {
        for (size_t j = 0; j < cost[i].size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = int(i + j);
                continue;
            }
            const auto at = [](const QString& text, size_t place) { return text.at(qsizetype(place) - 1); };
            const int same = at(a, i) == at(b, j) ? 0 : 1;
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + same});
            if (i > 1 && j > 1 && at(a, i) == at(b, j - 1) && at(a, i - 1) == at(b, j))
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost.back().back();
}

/// How far off a word may be and still be meant.
int tolerance(const QString& word)
{
    return std::clamp(int(word.size()) / 3, 1, 3);
}

constexpr qsizetype longestWord = 40;
constexpr int none = std::numeric_limits<int>::max();

/// How far the words are from a command's name; `none`: too far to be meant.
int farFrom(const QStringList& name, const QStringList& words)
{
    if (words.size() < name.size())
        return none;
    int sum = 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const int far = distance(words.at(i).left(longestWord).toLower(), name.at(i));
        if (far > tolerance(name.at(i)))
            return none;
        sum += far;
    }
    return sum;
}

}

QStringList nearestCommands(const QList<Command>& commands, const QStringList& words)
{
    struct Candidate {
        QString name;
        int far;
    };
    QList<Candidate> candidates;
    for (const Command& command : commands) {
        if (command.hidden)
            continue;
        const QStringList name = command.name.split(u' ');
        int far = farFrom(name, words);
        // "list" for "gateway list"
        if (far == none && name.size() > 1)
            far = farFrom(name.mid(1), words);
        if (far != none)
            candidates.append(Candidate{command.name, far});
    }
    // The group alone, with a letter wrong: "gatway"
    for (const QString& group : groupsOf(commands)) {
        const int far = words.size() == 1 ? farFrom({group}, words) : none;
        if (far != none)
            candidates.append(Candidate{group, far});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate& a, const Candidate& b) { return a.far < b.far; });
    QStringList names;
    for (const Candidate& candidate : candidates) {
        if (candidate.far == candidates.first().far && names.size() < 3 && !names.contains(candidate.name))
            names.append(candidate.name);
    }
    return names;
}

QString nearestOption(const Command& command, const QString& option)
{
    QString best;
    int least = none;
    for (const OptionInfo& info : optionsOf(command) + optionsOfAll()) {
        const QString name = info.names.last().mid(2);
        const QString word = option.left(longestWord).toLower();
        const int far = name.startsWith(word) && word.size() > 2 ? 1 : distance(word, name);
        if (far <= tolerance(name) && far < least) {
            least = far;
            best = info.names.last();
        }
    }
    return best;
}

Exit noSuchCommand(const Session& session, const QList<Command>& commands, const QStringList& words)
{
    const QString said = words.mid(0, 2).join(u' ').left(2 * longestWord);
    QStringList nearest;
    for (const QString& name : nearestCommands(commands, words))
        nearest.append(u'“' + name + u'”');
    return misused(session,
        nearest.isEmpty() ? Words::tr("There is no command “%1”.").arg(said)
                          : Words::tr("There is no command “%1”. Did you mean %2?")
                                .arg(said, nearest.join(Words::tr(" or "))));
}

}
