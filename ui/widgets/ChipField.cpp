// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChipField.h"

#include "ui/theme/OtStylePaint.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipText.h"
#include "ui/widgets/FlowLayout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipGap = 6;
constexpr int narrowestEdit = 72;
constexpr int editHeight = 24;
constexpr int shownChoices = 8;
constexpr int valueRole = Qt::UserRole;
constexpr int searchRole = Qt::UserRole + 1;

/// The text between the chips: without a frame of its own.
class PlainEdit : public QLineEdit
{
public:
    explicit PlainEdit(QWidget* parent)
        : QLineEdit(parent)
    {
        setFrame(false);
        setFixedHeight(editHeight);
        setMinimumWidth(narrowestEdit);
    }

    QSize sizeHint() const override { return {narrowestEdit, editHeight}; }
};

}

ChipField::ChipField(QWidget* parent)
    : QFrame(parent)
    , m_flow(new FlowLayout(chipGap, this))
    , m_edit(new PlainEdit(this))
{
    m_flow->setContentsMargins(chipGap, 4, chipGap, 4);
    m_flow->setLastFills(true);
    m_flow->addWidget(m_edit);
    m_edit->setPlaceholderText(tr("Add"));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_edit, &QLineEdit::textEdited, this, &ChipField::typed);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { commit(); });
}

QSize ChipField::sizeHint() const
{
    return {200, metrics::control};
}

QStringList ChipField::values() const
{
    QStringList all;
    for (const Chip* chip : m_chips)
        all.append(chip->value());
    return all;
}

void ChipField::setValues(const QStringList& values)
{
    m_edit->clear();
    if (values == this->values())
        return;
    for (Chip* chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (const QString& value : values)
        addChip(value);
    refreshChoices();
}

void ChipField::setIconName(const QString& name)
{
    m_iconName = name;
}

void ChipField::setCheck(std::function<QString(const QString&)> check)
{
    m_check = std::move(check);
}

void ChipField::setMarks(const QHash<QString, QString>& marks)
{
    m_marks = marks;
    for (Chip* chip : m_chips)
        chip->setMark(marks.value(chip->value()));
}

void ChipField::setChoices(const QList<ChipOption>& choices)
{
    if (choices == m_choices && m_completer != nullptr)
        return;
    m_choices = choices;
    if (m_completer == nullptr) {
        m_choiceModel = new QStandardItemModel(this);
        m_completer = new QCompleter(m_choiceModel, this);
        m_completer->setWidget(m_edit);
        m_completer->setCompletionRole(searchRole);
        m_completer->setFilterMode(Qt::MatchContains);
        m_completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_completer->setMaxVisibleItems(shownChoices);
        connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                add({index.data(valueRole).toString()});
                m_edit->clear();
            });
    }
    const QStringList kept = values();
    const QString typing = m_edit->text();
    setValues({}); // their words may be others now
    setValues(kept);
    m_edit->setText(typing);
    refreshChoices();
}

/// Those that are not chosen yet.
void ChipField::refreshChoices()
{
    if (m_choiceModel == nullptr)
        return;
    m_choiceModel->clear();
    const QStringList chosen = values();
    for (const ChipOption& choice : m_choices) {
        if (chosen.contains(choice.value))
            continue;
        auto* item = new QStandardItem(choice.label);
        item->setEditable(false);
        item->setData(choice.value, valueRole);
        item->setData(u"%1 %2 %3"_s.arg(choice.label, choice.value, choice.search), searchRole);
        m_choiceModel->appendRow(item);
    }
}

QString ChipField::labelOf(const QString& value) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
        [&value](const ChipOption& choice) { return choice.value == value; });
    return found == m_choices.end() ? value : found->label;
}

/// The value that a text means: itself, or the choice that it names.
QString ChipField::found(const QString& typed) const
{
    if (m_completer == nullptr)
        return typed;
    const auto first = [this](auto fits) {
        const auto found = std::find_if(m_choices.begin(), m_choices.end(), fits);
        return found == m_choices.end() ? QString() : found->value;
    };
    const QString exact = first([&typed](const ChipOption& choice) {
        return choice.value.compare(typed, Qt::CaseInsensitive) == 0
            || choice.label.compare(typed, Qt::CaseInsensitive) == 0;
    });
    if (!exact.isEmpty())
        return exact;
    const QString begins = first(
        [&typed](const ChipOption& choice) { return choice.label.startsWith(typed, Qt::CaseInsensitive); });
    if (!begins.isEmpty())
        return begins;
    return first([&typed](const ChipOption& choice) {
        return u"%1 %2"_s.arg(choice.label, choice.search).contains(typed, Qt::CaseInsensitive);
    });
}

void ChipField::addChip(const QString& value)
{
    auto* chip = new Chip(value, labelOf(value), m_iconName, this);
    chip->setCursor(Qt::ArrowCursor);
    chip->setMark(m_marks.value(value));
    m_flow->insertWidget(int(m_chips.size()), chip);
    m_chips.append(chip);
    chip->show();
    connect(chip, &Chip::clicked, this, [this, chip] { removeChip(chip); });
    connect(chip, &Chip::moveRequested, this,
        [this, chip](int by) { focusChip(int(m_chips.indexOf(chip)) + by); });
}

void ChipField::removeChip(Chip* chip)
{
    const int index = int(m_chips.indexOf(chip));
    if (index < 0)
        return;
    const bool focused = chip->hasFocus();
    m_chips.removeAt(index);
    m_flow->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    if (focused)
        focusChip(std::min(index, int(m_chips.size())));
    refreshChoices();
    updateGeometry();
    Q_EMIT valuesChanged();
}

void ChipField::focusChip(int index)
{
    if (index < 0)
        return;
    if (index < m_chips.size())
        m_chips.at(index)->setFocus(Qt::OtherFocusReason);
    else
        m_edit->setFocus(Qt::OtherFocusReason);
}

/// Adds those that are good and not there yet; false where one was refused.
bool ChipField::add(const QStringList& values)
{
    QString trouble;
    bool changed = false;
    for (const QString& value : values) {
        const bool there = std::any_of(
            m_chips.begin(), m_chips.end(), [&value](const Chip* chip) { return chip->value() == value; });
        if (there)
            continue;
        const QString why = m_check ? m_check(value) : QString();
        if (!why.isEmpty()) {
            trouble = trouble.isEmpty() ? why : trouble;
            continue;
        }
        addChip(value);
        changed = true;
    }
    Q_EMIT refused(trouble);
    if (changed) {
        refreshChoices();
        updateGeometry();
        Q_EMIT valuesChanged();
    }
    return trouble.isEmpty();
}

bool ChipField::commit()
{
    if (m_completer != nullptr && m_completer->popup()->isVisible()) {
        const QModelIndex index = m_completer->popup()->currentIndex();
        m_completer->popup()->hide();
        if (index.isValid()) {
            m_edit->clear();
            return add({index.data(valueRole).toString()});
        }
    }
    const QStringList wanted = chipsFrom(m_edit->text());
    if (wanted.isEmpty()) {
        m_edit->clear();
        return true;
    }
    QStringList meant;
    for (const QString& text : wanted) {
        const QString value = found(text);
        if (value.isEmpty()) {
            Q_EMIT refused(tr("“%1” is not one of those that can be chosen.").arg(text));
            return false;
        }
        meant.append(value);
    }
    if (!add(meant))
        return false;
    m_edit->clear();
    return true;
}

void ChipField::mousePressEvent(QMouseEvent* event)
{
    QFrame::mousePressEvent(event);
    m_edit->setFocus(Qt::MouseFocusReason);
}

void ChipField::paintEvent(QPaintEvent*)
{
    const Colors& c = themeOf(this).colors;
    const bool invalid = paint::flag(this, "invalid");
    QPainter painter(this);
    paint::paintPanel(&painter, rect(), metrics::radiusField, isEnabled() ? c.surface : c.subtle,
        invalid           ? c.red
            : isEnabled() ? c.field
                          : c.border);
    if (m_edit->hasFocus())
        paint::paintFocusRing(&painter, rect(), metrics::radiusField, invalid ? c.red : c.accent);
}

}
