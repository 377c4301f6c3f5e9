// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingField.h"

#include "ui/gateways/test/CountryList.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/SwitchRow.h"
#include "ui/widgets/ThemedLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 120;
constexpr int choiceWidth = 320;

}

SettingField::SettingField(const SettingLook& look, const SettingInfo& info, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_info(info)
{
    setObjectName(u"setting-"_s + look.name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (look.kind == SettingLook::Kind::Switch) {
        m_switch = new SwitchRow(look.label, look.hint);
        m_switch->toggle()->setObjectName(look.name);
        connect(m_switch, &SwitchRow::toggled, this, [this](bool on) { offer(on ? u"on"_s : u"off"_s); });
        layout->addWidget(m_switch);
        return;
    }
    QWidget* editor = makeEditor();
    editor->setObjectName(look.name);
    m_row = new FieldRow(look.label, editor);
    m_row->setHint(look.hint);
    layout->addWidget(m_row);
}

QWidget* SettingField::makeEditor()
{
    switch (m_look.kind) {
    case SettingLook::Kind::Choice:
        m_combo = new QComboBox;
        m_combo->setMaximumWidth(choiceWidth);
        for (const QString& choice : std::as_const(m_info.choices))
            m_combo->addItem(choiceText(m_look.name, choice), choice);
        connect(m_combo, &QComboBox::activated, this,
            [this](int index) { offer(m_combo->itemData(index).toString()); });
        return m_combo;
    case SettingLook::Kind::Country:
        m_country = new QPushButton;
        m_country->setIcon(icon(u"map-pin"_s));
        m_country->setMaximumWidth(choiceWidth);
        connect(m_country, &QPushButton::clicked, this, &SettingField::showCountries);
        return m_country;
    default:
        break;
    }
    m_edit = new QLineEdit;
    if (m_look.kind == SettingLook::Kind::Number) {
        m_edit->setMaximumWidth(numberWidth);
        m_edit->setLayoutDirection(Qt::LeftToRight);
    }
    connect(m_edit, &QLineEdit::editingFinished, this, &SettingField::commit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        // What was wrong may be right with this key; what is new and wrong is said once it is complete.
        if (hasError() && checkSetting(m_look.name, text))
            setError({});
    });
    return m_edit;
}

void SettingField::commit()
{
    if (m_edit != nullptr)
        offer(m_edit->text());
}

void SettingField::offer(const QString& value)
{
    const Result<QString> checked = checkSetting(m_look.name, value);
    setError(checked ? QString() : describe(checked.error()));
    if (!checked)
        return;
    if (m_edit != nullptr)
        m_edit->setModified(false);
    if (*checked == m_value)
        showValue();
    else
        Q_EMIT edited(*checked);
}

void SettingField::setValue(const QString& value)
{
    m_value = value;
    if (m_edit == nullptr || !m_edit->isModified())
        showValue();
}

void SettingField::showValue()
{
    if (m_switch != nullptr) {
        const QSignalBlocker quiet(m_switch);
        m_switch->setChecked(m_value == "on"_L1);
    } else if (m_combo != nullptr) {
        m_combo->setCurrentIndex(m_combo->findData(m_value));
    } else if (m_country != nullptr) {
        m_country->setText(wordsFor(m_value));
    } else if (m_edit->text() != m_value) {
        m_edit->setText(m_value);
        m_edit->setCursorPosition(0);
    }
}

QString SettingField::wordsFor(const QString& value) const
{
    switch (m_look.kind) {
    case SettingLook::Kind::Switch:
        return value == "on"_L1 ? tr("On") : tr("Off");
    case SettingLook::Kind::Choice:
        return choiceText(m_look.name, value);
    case SettingLook::Kind::Country:
        return value.isEmpty() ? tr("None") : countryName(value);
    default:
        break;
    }
    if (value.isEmpty())
        return tr("empty");
    return m_look.unit.isEmpty() ? value : u"%1 %2"_s.arg(value, m_look.unit);
}

void SettingField::showCountries()
{
    if (m_countries == nullptr) {
        m_countries = new CountryList(this);
        connect(m_countries, &CountryList::chosen, this, [this](const QString& region) { offer(region); });
    }
    m_countries->popUp(m_country, m_value);
}

void SettingField::setError(const QString& error)
{
    if (m_row != nullptr)
        m_row->setError(error);
    else
        m_switch->setWarning(error);
}

bool SettingField::hasError() const
{
    return m_row != nullptr && m_row->hasError();
}

}
