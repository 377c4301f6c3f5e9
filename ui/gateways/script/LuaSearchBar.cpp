// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/script/LuaSearchBar.h"

#include "ui/gateways/script/LuaText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

LuaSearchBar::LuaSearchBar(LuaText* text, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_words(new QLineEdit(this))
    , m_count(new ThemedLabel({}, TextRole::Hint, &Colors::text2, this))
{
    m_words->setObjectName(u"findInScript"_s);
    m_words->setAccessibleName(tr("Find in the script"));
    m_words->setPlaceholderText(tr("Find in the script"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    auto* before = new IconButton(u"chevron-up"_s, tr("Previous"), this);
    auto* next = new IconButton(u"chevron-down"_s, tr("Next"), this);
    auto* end = new IconButton(u"x"_s, tr("Close the search"), this);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::space8, metrics::space4, metrics::space4, metrics::space8);
    layout->setSpacing(metrics::space4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    layout->addWidget(before);
    layout->addWidget(next);
    layout->addWidget(end);

    connect(m_words, &QLineEdit::textChanged, this, &LuaSearchBar::search);
    connect(before, &QToolButton::clicked, this, [this] { go(-1); });
    connect(next, &QToolButton::clicked, this, [this] { go(1); });
    connect(end, &QToolButton::clicked, this, &LuaSearchBar::close);
    hide();
}

void LuaSearchBar::open()
{
    m_from = m_text->selectionStart();
    show();
    const QString selected = m_text->selectedText();
    if (!selected.isEmpty() && !selected.contains(u'\n') && selected != m_words->text())
        m_words->setText(selected);
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    search();
}

void LuaSearchBar::close()
{
    m_text->setFocus(Qt::OtherFocusReason);
    hide();
}

QList<qsizetype> LuaSearchBar::places() const
{
    QList<qsizetype> found;
    const QString words = m_words->text();
    if (words.isEmpty())
        return found;
    const QString text = m_text->content();
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive))
        found.append(at);
    return found;
}

/// As one types: the first place from where the search began.
void LuaSearchBar::search()
{
    const QList<qsizetype> all = places();
    if (all.isEmpty()) {
        m_count->setText(m_words->text().isEmpty() ? QString() : tr("Not found"));
        return;
    }
    const auto at = std::lower_bound(all.begin(), all.end(), m_from);
    showPlace(at == all.end() ? 0 : at - all.begin());
}

void LuaSearchBar::go(int direction)
{
    const QList<qsizetype> all = places();
    if (all.isEmpty()) {
        if (isHidden())
            open();
        return;
    }
    const qsizetype now = m_text->selectionStart();
    qsizetype next = 0;
    if (direction > 0)
        next = std::upper_bound(all.begin(), all.end(), now) - all.begin();
    else
        next = std::lower_bound(all.begin(), all.end(), now) - all.begin() - 1;
    showPlace((next + all.size()) % all.size());
}

void LuaSearchBar::showPlace(qsizetype place)
{
    const QList<qsizetype> all = places();
    m_text->selectRange(all.at(place), m_words->text().size());
    m_count->setText(tr("%1 of %2").arg(place + 1).arg(all.size()));
}

bool LuaSearchBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        Q_EMIT focusChanged(event->type() == QEvent::FocusIn);
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool shift = key->modifiers().testFlag(Qt::ShiftModifier);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        go(shift ? -1 : 1);
    else if (key->key() == Qt::Key_F3)
        go(shift ? -1 : 1);
    else if (key->key() == Qt::Key_Escape)
        close();
    else
        return false;
    return true;
}

}
