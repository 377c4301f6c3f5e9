// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Completion.h"

#include "app/cli/CompletionValues.h"
#include "app/cli/HelpTable.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

/// As far as the words before the cursor go.
class Reader
{
public:
    Reader(const QList<Command>& commands, const QStringList& words)
        : m_commands(commands)
        , m_current(words.isEmpty() ? QString() : words.last())
    {
        for (const QString& word : words.mid(0, words.size() - 1))
            take(word);
    }

    Offers offers() const
    {
        if (m_pending)
            return valueOffers(*m_pending, m_current, QString());
        if (!m_onlyArguments && m_current.startsWith(u'-')) {
            const qsizetype equals = m_current.indexOf(u'=');
            if (equals < 0)
                return optionOffers();
            const std::optional<OptionInfo> option = findOption(m_current.left(equals));
            return option ? valueOffers(*option, m_current.mid(equals + 1), m_current.left(equals + 1))
                          : Offers();
        }
        return m_command ? argumentOffers() : commandOffers();
    }

private:
    void take(const QString& word)
    {
        if (m_pending) {
            m_values.insert(m_pending->names.last(), word);
            m_pending.reset();
            return;
        }
        if (!m_onlyArguments && word == "--"_L1) {
            m_onlyArguments = true;
            return;
        }
        if (!m_onlyArguments && word.startsWith(u'-') && word.size() > 1) {
            takeOption(word);
            return;
        }
        if (m_command) {
            m_arguments.append(word);
            return;
        }
        m_words.append(word);
        for (const Command& command : m_commands) {
            if (!command.hidden && command.name == m_words.join(u' '))
                m_command = &command;
        }
    }

    void takeOption(const QString& word)
    {
        const std::optional<OptionInfo> option = findOption(word.section(u'=', 0, 0));
        if (!option)
            return;
        m_used.append(option->names);
        if (option->value.isEmpty())
            return;
        if (word.contains(u'='))
            m_values.insert(option->names.last(), word.section(u'=', 1));
        else
            m_pending = option;
    }

    QList<OptionInfo> options() const
    {
        return m_command ? optionsOf(*m_command) + optionsOfAll() : optionsOfAll();
    }

    std::optional<OptionInfo> findOption(const QString& name) const
    {
        for (const OptionInfo& option : options()) {
            if (option.names.contains(name))
                return option;
        }
        return std::nullopt;
    }

    Offers optionOffers() const
    {
        Offers offers;
        for (const OptionInfo& option : options()) {
            const QString& name = option.names.last();
            if (name.startsWith(m_current) && (option.repeatable || !m_used.contains(name)))
                offers.words.append(Offer{name, option.text});
        }
        return offers;
    }

    Offers commandOffers() const
    {
        Offers offers;
        const qsizetype place = m_words.size();
        for (const Command& command : m_commands) {
            const QStringList name = command.name.split(u' ');
            if (command.hidden || name.size() <= place || name.mid(0, place) != m_words
                || !name.at(place).startsWith(m_current))
                continue;
            const bool complete = name.size() == place + 1;
            const Offer offer{name.at(place), complete ? command.summary : groupTitle(name.at(place))};
            const bool known = std::any_of(offers.words.begin(), offers.words.end(),
                [&offer](const Offer& other) { return other.value == offer.value; });
            if (!known)
                offers.words.append(offer);
        }
        return offers;
    }

    Offers argumentOffers() const
    {
        const QList<ArgumentInfo> arguments = argumentsOf(*m_command);
        if (m_command->name == "help"_L1)
            return helpOffers();
        qsizetype place = m_arguments.size();
        if (!arguments.isEmpty() && arguments.last().many)
            place = std::min(place, arguments.size() - 1);
        // Where no more arguments are taken, only options can follow.
        if (place >= arguments.size())
            return optionOffers();
        const ArgumentInfo& argument = arguments.at(place);
        return offersFor(ValuePlace{m_command, {}, argument.value, argument.choices, m_arguments, m_values},
            m_current, QString());
    }

    /// The words of a command behind `help`.
    Offers helpOffers() const
    {
        return Reader(m_commands, m_arguments + QStringList{m_current}).commandOffers();
    }

    Offers valueOffers(const OptionInfo& option, const QString& typed, const QString& prefix) const
    {
        return offersFor(
            ValuePlace{m_command, option.names.last(), option.value, option.choices, m_arguments, m_values},
            typed, prefix);
    }

    const QList<Command>& m_commands;
    QString m_current;
    QStringList m_words; ///< of the command's name so far
    const Command* m_command = nullptr;
    QStringList m_arguments;
    QStringList m_used; ///< options that were given
    QHash<QString, QString> m_values; ///< what they were given, by name with dashes
    std::optional<OptionInfo> m_pending; ///< waits for its value
    bool m_onlyArguments = false;
};

/// One line of plain text, at most 70 characters, for a shell to show.
QString shortened(const QString& text)
{
    QString line = text.section(u". "_s, 0, 0).simplified();
    line.removeIf([](QChar c) { return !c.isPrint(); });
    if (line.endsWith(u'.'))
        line.chop(1);
    return line.size() > 70 ? line.left(69) + u'…' : line;
}

}

Offers complete(const QList<Command>& commands, const QStringList& words)
{
    return Reader(commands, words).offers();
}

QString completionAnswer(const QList<Command>& commands, const QStringList& words)
{
    const Offers offers = complete(commands, words);
    QString answer = u"words"_s;
    if (offers.kind == Offers::Kind::Files)
        answer = u"files "_s + offers.prefix;
    else if (offers.kind == Offers::Kind::Directories)
        answer = u"directories "_s + offers.prefix;
    for (const Offer& offer : offers.words)
        answer += u'\n' + offer.value + u'\t' + shortened(offer.what);
    return answer;
}

QString completionScript(const QString& shell)
{
    const QStringList shells{u"bash"_s, u"zsh"_s, u"fish"_s};
    QFile file(u":/otpost/completion/otpost-cli."_s + shell);
    if (!shells.contains(shell) || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

}
