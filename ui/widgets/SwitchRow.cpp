// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SwitchRow.h"

#include "ui/widgets/HintLabel.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace otpost::ui {

SwitchRow::SwitchRow(const QString& label, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_switch(new Switch(this))
    , m_label(new ThemedLabel(label, TextRole::Label, &Colors::text, this))
    , m_hint(new HintLabel(HintLabel::Kind::Hint, this))
    , m_warning(new HintLabel(HintLabel::Kind::Warning, this))
{
    m_label->setBuddy(m_switch);
    m_label->setMinimumHeight(m_switch->sizeHint().height());
    QString name = label;
    m_switch->setAccessibleName(name.remove(u'&'));

    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(m_label);
    words->addWidget(m_hint);
    words->addWidget(m_warning);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space12);
    layout->addWidget(m_switch, 0, Qt::AlignTop);
    layout->addLayout(words, 1);

    connect(m_switch, &QAbstractButton::toggled, this, &SwitchRow::toggled);
    setHint(hint);
}

bool SwitchRow::isChecked() const
{
    return m_switch->isChecked();
}

void SwitchRow::setChecked(bool checked)
{
    m_switch->setChecked(checked);
}

void SwitchRow::setHint(const QString& hint)
{
    m_hint->setText(hint);
    describe();
}

void SwitchRow::setWarning(const QString& warning)
{
    m_warning->setText(warning);
    describe();
}

void SwitchRow::addAtEnd(QWidget* widget)
{
    static_cast<QHBoxLayout*>(layout())->addWidget(widget, 0, Qt::AlignTop);
}

void SwitchRow::describe()
{
    QStringList parts{m_warning->text(), m_hint->text()};
    parts.removeAll(QString());
    m_switch->setAccessibleDescription(parts.join(u' '));
}

void SwitchRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_label->geometry().contains(event->position().toPoint()))
        m_switch->click();
}

}
