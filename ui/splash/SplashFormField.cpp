// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/SplashFormField.h"

#include "ui/splash/CodeTextField.h"
#include "ui/splash/ColorField.h"
#include "ui/splash/CountryField.h"
#include "ui/splash/LogoField.h"
#include "ui/splash/TermsField.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/FieldRow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

/// A row with one editor, whose values come and go as the field's own.
template <class Editor>
class RowField : public SplashFormField
{
public:
    RowField(const SplashField& field, Editor* editor, QObject* parent)
        : SplashFormField(field, parent)
        , m_editor(editor)
        , m_row(new FieldRow(field.labelText(), editor))
    {
        editor->setObjectName(field.key);
        m_row->setRequired(field.required);
        m_row->setHint(field.hintText());
    }

    QWidget* widget() const override { return m_row; }
    QWidget* editor() const override { return m_editor; }
    void load(const SplashPage& page, const QString& language) override
    {
        const QSignalBlocker quiet(m_editor);
        give(description().get(page, language));
    }
    Result<void> store(SplashPage& page, const QString& language) const override
    {
        return description().set(page, take(), language);
    }
    void showProblem(const QString& problem) override { m_row->setError(problem); }
    QString problem() const override { return m_row->error(); }

protected:
    virtual void give(const QStringList& values) = 0;
    virtual QStringList take() const = 0;

    Editor* m_editor;
    FieldRow* m_row;
};

class TextField : public RowField<QLineEdit>
{
public:
    TextField(const SplashField& field, QObject* parent)
        : RowField(field, new QLineEdit, parent)
    {
        connect(m_editor, &QLineEdit::textEdited, this, &SplashFormField::edited);
    }
    void setFallback(const QString& text) override { m_editor->setPlaceholderText(text); }

protected:
    void give(const QStringList& values) override
    {
        if (values.join(u',') != m_editor->text())
            m_editor->setText(values.join(u','));
    }
    QStringList take() const override { return {m_editor->text()}; }
};

/// What stands in a web address is written from left to right, in mono.
class AddressField : public TextField
{
public:
    AddressField(const SplashField& field, QObject* parent)
        : TextField(field, parent)
    {
        m_editor->setLayoutDirection(Qt::LeftToRight);
        setStyleFlag(m_editor, "mono");
    }
};

class LinesField : public RowField<QPlainTextEdit>
{
public:
    LinesField(const SplashField& field, QObject* parent)
        : RowField(field, new QPlainTextEdit, parent)
    {
        m_editor->setTabChangesFocus(true);
        m_editor->setFixedHeight(72);
        connect(m_editor, &QPlainTextEdit::textChanged, this, &SplashFormField::edited);
    }
    void setFallback(const QString& text) override { m_editor->setPlaceholderText(text); }

protected:
    void give(const QStringList& values) override
    {
        if (values.join(u',') != m_editor->toPlainText())
            m_editor->setPlainText(values.join(u','));
    }
    QStringList take() const override { return {m_editor->toPlainText()}; }
};

class NumberField : public RowField<QSpinBox>
{
public:
    NumberField(const SplashField& field, QObject* parent)
        : RowField(field, new QSpinBox, parent)
    {
        // What is out of range is told by the field's own rule.
        m_editor->setRange(0, 999);
        m_editor->setMaximumWidth(120);
        connect(m_editor, &QSpinBox::valueChanged, this, &SplashFormField::edited);
    }

protected:
    void give(const QStringList& values) override { m_editor->setValue(values.value(0).toInt()); }
    QStringList take() const override { return {QString::number(m_editor->value())}; }
};

class ChoiceField : public RowField<QComboBox>
{
public:
    ChoiceField(const SplashField& field, QObject* parent)
        : RowField(field, new QComboBox, parent)
    {
        for (const QString& choice : field.choices)
            m_editor->addItem(words(choice), choice);
        connect(m_editor, &QComboBox::currentIndexChanged, this, &SplashFormField::edited);
    }

protected:
    void give(const QStringList& values) override
    {
        m_editor->setCurrentIndex(m_editor->findData(values.value(0)));
    }
    QStringList take() const override { return {m_editor->currentData().toString()}; }

private:
    static QString words(const QString& choice)
    {
        if (choice == "off"_L1)
            return SplashFormField::tr("Not asked for");
        if (choice == "optional"_L1)
            return SplashFormField::tr("Asked for, may stay empty");
        return choice == "required"_L1 ? SplashFormField::tr("Required") : choice;
    }
};

class ChipsField : public RowField<ChipField>
{
public:
    ChipsField(const SplashField& field, QObject* parent)
        : RowField(field, new ChipField, parent)
    {
        m_editor->edit()->setObjectName(field.key + u"Edit"_s);
        if (field.kind == SplashFieldKind::Ssids) {
            m_editor->setIconName(u"wifi"_s);
            m_editor->setCheck([this](const QString& ssid) {
                const Result<QStringList> good = checkSsids(m_editor->values() << ssid);
                return good ? QString() : describe(good.error());
            });
        } else if (field.kind == SplashFieldKind::Locations) {
            m_editor->setIconName(u"map-pin"_s);
            m_editor->setChoices({});
        } else {
            m_editor->setChoices(countryChoices());
        }
        connect(m_editor, &ChipField::valuesChanged, this, &SplashFormField::edited);
        connect(m_editor, &ChipField::refused, m_row, &FieldRow::setError);
    }
    bool commit() override { return m_editor->commit(); }

protected:
    void give(const QStringList& values) override { m_editor->setValues(values); }
    QStringList take() const override { return m_editor->values(); }
};

class ColorRow : public RowField<ColorField>
{
public:
    ColorRow(const SplashField& field, QObject* parent)
        : RowField(field, new ColorField, parent)
    {
        m_editor->edit()->setObjectName(field.key + u"Edit"_s);
        m_editor->swatch()->setObjectName(field.key + u"Swatch"_s);
        m_editor->swatch()->setAccessibleName(SplashFormField::tr("Choose: %1").arg(field.labelText()));
        m_editor->swatch()->setToolTip(m_editor->swatch()->accessibleName());
        m_row->setInvalidTarget(m_editor->edit());
        connect(m_editor, &ColorField::textEdited, this, &SplashFormField::edited);
    }

protected:
    void give(const QStringList& values) override { m_editor->setText(values.value(0)); }
    QStringList take() const override { return {m_editor->text()}; }
};

}

SplashFormField::SplashFormField(const SplashField& field, QObject* parent)
    : QObject(parent)
    , m_field(field)
{
}

SplashFormField::~SplashFormField() = default;

void SplashFormField::setFallback(const QString&) { }

SplashFormField* makeSplashField(const SplashField& field, QObject* parent)
{
    switch (field.kind) {
    case SplashFieldKind::Html:
        return new TermsField(field, parent);
    case SplashFieldKind::Lines:
        if (field.key == "codeText"_L1)
            return new CodeTextField(field, parent);
        return new LinesField(field, parent);
    case SplashFieldKind::Number:
        return new NumberField(field, parent);
    case SplashFieldKind::Choice:
    case SplashFieldKind::Switch:
        return new ChoiceField(field, parent);
    case SplashFieldKind::Color:
        return new ColorRow(field, parent);
    case SplashFieldKind::Countries:
    case SplashFieldKind::Ssids:
    case SplashFieldKind::Locations:
        return new ChipsField(field, parent);
    case SplashFieldKind::Logo:
        return new LogoRow(field, parent);
    case SplashFieldKind::Text:
        break;
    }
    if (field.key == "address"_L1)
        return new AddressField(field, parent);
    return new TextField(field, parent);
}

}
