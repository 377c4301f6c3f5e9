// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FieldRow.h"

#include "ui/theme/OtStyle.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int labelGap = 6;
constexpr int lineGap = 4;

}

FieldRow::FieldRow(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_invalidTarget(editor)
    , m_label(new ThemedLabel(label, TextRole::Label, &Colors::text, this))
    , m_star(new ThemedLabel(u"*"_s, TextRole::Label, &Colors::red, this))
    , m_labelLine(new QHBoxLayout)
    , m_below(new QVBoxLayout)
    , m_error(new HintLabel(HintLabel::Kind::Error, this))
    , m_warning(new HintLabel(HintLabel::Kind::Warning, this))
    , m_hint(new HintLabel(HintLabel::Kind::Hint, this))
{
    m_label->setBuddy(editor);
    m_star->hide();
    m_star->setAccessibleName(tr("required"));
    QString name = label;
    editor->setAccessibleName(name.remove(u'&'));
    // Where a part of the editor has the focus, that is what is read out.
    if (QWidget* part = editor->focusProxy())
        part->setAccessibleName(name);

    m_labelLine->setContentsMargins(0, 0, 0, 0);
    m_labelLine->setSpacing(2);
    m_labelLine->addWidget(m_label);
    m_labelLine->addWidget(m_star);
    m_labelLine->addStretch(1);

    m_below->setContentsMargins(0, lineGap, 0, 0);
    m_below->setSpacing(lineGap);
    m_below->addWidget(m_error);
    m_below->addWidget(m_warning);
    m_below->addWidget(m_hint);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_labelLine);
    layout->addSpacing(labelGap);
    layout->addWidget(editor);
    layout->addLayout(m_below);
    layout->addStretch(1);

    connect(m_error, &HintLabel::actionTriggered, this, &FieldRow::errorActionTriggered);
}

void FieldRow::setRequired(bool required)
{
    m_star->setVisible(required);
}

void FieldRow::setHint(const QString& hint)
{
    m_hint->setText(hint);
    describe();
}

void FieldRow::setError(const QString& error)
{
    if (error == m_error->text())
        return;
    m_error->setText(error);
    if (error.isEmpty())
        m_error->setAction({});
    setStyleFlag(m_invalidTarget, "invalid", !error.isEmpty());
    describe();
}

QString FieldRow::error() const
{
    return m_error->text();
}

void FieldRow::setErrorAction(const QString& text)
{
    m_error->setAction(text);
}

void FieldRow::setWarning(const QString& warning)
{
    m_warning->setText(warning);
    describe();
}

void FieldRow::addBelowEditor(QWidget* widget)
{
    m_below->addWidget(widget);
}

void FieldRow::addToLabelLine(QWidget* widget)
{
    m_labelLine->addWidget(widget);
}

void FieldRow::describe()
{
    QStringList parts{m_error->text(), m_warning->text(), m_hint->text()};
    parts.removeAll(QString());
    m_editor->setAccessibleDescription(parts.join(u' '));
    if (QWidget* part = m_editor->focusProxy())
        part->setAccessibleDescription(m_editor->accessibleDescription());
}

}
