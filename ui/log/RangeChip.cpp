// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/RangeChip.h"

#include "core/log/LogFilter.h"
#include "ui/log/DateRangeDialog.h"
#include "ui/log/LogWords.h"

#include <QActionGroup>
#include <QTimeZone>

#include <array>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = LogRange::Kind;

struct KindWord {
    Kind kind;
    QLatin1StringView word;
};
constexpr std::array kindWords{KindWord{Kind::Any, ""_L1}, KindWord{Kind::Today, "today"_L1},
    KindWord{Kind::Days7, "7d"_L1}, KindWord{Kind::Days30, "30d"_L1}, KindWord{Kind::Custom, "custom"_L1}};

}

QString toWord(LogRange::Kind kind)
{
    for (const KindWord& known : kindWords) {
        if (known.kind == kind)
            return known.word;
    }
    return {};
}

LogRange::Kind rangeKindFromWord(QStringView word)
{
    for (const KindWord& known : kindWords) {
        if (known.word == word)
            return known.kind;
    }
    return Kind::Any;
}

QDateTime LogRange::begin(const QDateTime& now) const
{
    switch (kind) {
    case Kind::Any:
        return {};
    case Kind::Today:
        return dayBegin(now, 0, QTimeZone::systemTimeZone());
    case Kind::Days7:
        return dayBegin(now, 6, QTimeZone::systemTimeZone());
    case Kind::Days30:
        return dayBegin(now, 29, QTimeZone::systemTimeZone());
    case Kind::Custom:
        return from;
    }
    return {};
}

QDateTime LogRange::end() const
{
    return kind == Kind::Custom ? to : QDateTime();
}

RangeChip::RangeChip(QWidget* parent)
    : FilterChip(tr("Any time"), u"calendar"_s, parent)
    , m_menu(new QMenu(this))
{
    setObjectName(u"chipRange"_s);
    setMenu(m_menu);
    fillMenu();
    connect(this, &FilterChip::clearRequested, this, [this] { choose({}); });
}

void RangeChip::fillMenu()
{
    auto* group = new QActionGroup(m_menu);
    for (const Kind kind : {Kind::Any, Kind::Today, Kind::Days7, Kind::Days30, Kind::Custom}) {
        const QString words = kind == Kind::Any ? tr("Any time")
            : kind == Kind::Custom              ? tr("Custom…")
                                                : wordsOf({kind, {}, {}});
        QAction* action = m_menu->addAction(words);
        action->setCheckable(true);
        action->setData(int(kind));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] {
            if (kind == Kind::Custom)
                askCustom();
            else
                choose({kind, {}, {}});
        });
    }
    setRange(m_range);
}

void RangeChip::setRange(const LogRange& range)
{
    m_range = range;
    setActiveText(range.kind == Kind::Any ? QString() : wordsOf(range));
    for (QAction* action : m_menu->actions())
        action->setChecked(action->data().toInt() == int(range.kind));
}

void RangeChip::choose(const LogRange& range)
{
    setRange(range);
    Q_EMIT rangeChanged(range);
}

void RangeChip::askCustom()
{
    setRange(m_range); // the menu has marked Custom already
    auto* dialog = new DateRangeDialog(m_range.from, m_range.to, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DateRangeDialog::rangeChosen, this, [this](const QDateTime& from, const QDateTime& to) {
        choose({Kind::Custom, from, to});
    });
    dialog->open();
}

QString RangeChip::wordsOf(const LogRange& range) const
{
    switch (range.kind) {
    case Kind::Any:
        return tr("Any time");
    case Kind::Today:
        return tr("Today");
    case Kind::Days7:
        return tr("Last 7 days");
    case Kind::Days30:
        return tr("Last 30 days");
    case Kind::Custom:
        break;
    }
    //: A stretch of time: "22 Nov 14:05 – 23 Nov 08:00"
    return tr("%1 – %2").arg(shortTime(range.from), shortTime(range.to.addSecs(-60)));
}

}
