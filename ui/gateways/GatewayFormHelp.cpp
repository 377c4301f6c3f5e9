// SPDX-License-Identifier: GPL-3.0-or-later
// Each field leads to its place in the help: the page that docs/reference makes of the field list.
#include "ui/gateways/GatewayForm.h"
#include "ui/gateways/GatewayFormField.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/SwitchRow.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int helpSide = 24;

}

QString fieldHelpTopic(const GatewayField& field)
{
    QString anchor = QString::fromUtf8(field.label).toLower();
    static const QRegularExpression others(u"[^\\w\\- ]"_s);
    return u"reference/fields#"_s + anchor.remove(others).replace(u' ', u'-');
}

void GatewayForm::addHelp(GatewayFormField* field)
{
    auto* row = qobject_cast<FieldRow*>(field->widget());
    auto* switchRow = qobject_cast<SwitchRow*>(field->widget());
    if (row == nullptr && switchRow == nullptr)
        return;
    auto* help = new IconButton(
        u"circle-question-mark"_s, tr("Help on %1", "name of a field").arg(field->field().labelText()));
    help->setObjectName(u"help-"_s + field->key());
    // By the keyboard F1 does it, from the field itself.
    help->setFocusPolicy(Qt::NoFocus);
    help->setFixedSize(helpSide, helpSide);
    connect(help, &QAbstractButton::clicked, this,
        [this, field] { Q_EMIT helpWanted(fieldHelpTopic(field->field())); });
    if (row != nullptr)
        row->addToLabelLine(help);
    else
        switchRow->addAtEnd(help);
}

QString GatewayForm::focusedField() const
{
    const QWidget* focused = focusWidget();
    for (const GatewayFormField* field : m_fields) {
        if (focused != nullptr && (field->widget() == focused || field->widget()->isAncestorOf(focused)))
            return field->key();
    }
    return {};
}

}
