// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/GatewayFormField.h"

#include "ui/gateways/PayloadField.h"
#include "ui/gateways/SecretRows.h"
#include "ui/gateways/TypeFields.h"
#include "ui/gateways/script/ScriptField.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/SwitchRow.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

/// How a choice is written on the screen.
QString choiceText(const QString& word)
{
    if (word == "json"_L1)
        return u"application/json"_s;
    if (word == "form"_L1)
        return u"application/x-www-form-urlencoded"_s;
    if (word == "custom"_L1)
        return QCoreApplication::translate("GatewayForm", "Custom");
    if (word == "twilio"_L1)
        return u"Twilio"_s;
    if (word == "5min"_L1)
        return QCoreApplication::translate("GatewayForm", "Every 5 minutes");
    if (word == "hour"_L1)
        return QCoreApplication::translate("GatewayForm", "Every hour");
    if (word == "day"_L1)
        return QCoreApplication::translate("GatewayForm", "Every day");
    return word;
}

/// Texts that are code rather than words.
bool isCode(const QString& key)
{
    return key == "url"_L1 || key == "successPath"_L1 || key == "accountSid"_L1 || key == "apiKey"_L1
        || key == "baseUrl"_L1 || key == "balanceUrl"_L1 || key == "balanceField"_L1;
}

QString placeholderText(const QString& key)
{
    if (key == "successResponse"_L1)
        return QCoreApplication::translate("GatewayForm", "Any 2xx status");
    if (key == "successPath"_L1)
        return u"messages.0.status=0"_s;
    if (key == "url"_L1)
        return u"https://api.provider.com/send"_s;
    if (key == "balanceUrl"_L1)
        return u"https://api.provider.com/balance"_s;
    if (key == "balanceMinimum"_L1)
        return u"10.00"_s;
    if (key == "accountSid"_L1)
        return u"AC…"_s;
    return {};
}

class TextField final : public GatewayFormField
{
public:
    TextField(const GatewayField& description, QWidget* parent)
        : GatewayFormField(description, parent)
        , m_edit(new QLineEdit)
        , m_row(new FieldRow(description.labelText(), m_edit, parent))
    {
        m_edit->setObjectName(key());
        m_edit->setPlaceholderText(placeholderText(key()));
        if (isCode(key())) {
            setStyleFlag(m_edit, "mono");
            m_edit->setLayoutDirection(Qt::LeftToRight);
        }
        m_row->setRequired(description.required);
        m_row->setHint(description.hintText());
        connect(m_edit, &QLineEdit::textChanged, this, &GatewayFormField::edited);
        connect(m_edit, &QLineEdit::editingFinished, this, &GatewayFormField::left);
        connect(m_row, &FieldRow::errorActionTriggered, this, [this] {
            QString text = m_edit->text();
            const qsizetype place = text.indexOf(m_replace);
            if (place >= 0)
                m_edit->setText(text.replace(place, m_replace.size(), m_replaceBy));
        });
    }

    QWidget* widget() const override { return m_row; }
    QWidget* editor() const override { return m_edit; }
    void load(const Gateway& gateway) override
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setText(field().get(gateway));
        m_edit->setCursorPosition(0);
    }
    Result<void> store(GatewayDraft& draft) const override
    {
        const QString text
            = field().kind == FieldKind::Text && !isCode(key()) ? m_edit->text() : m_edit->text().trimmed();
        return field().set(draft.gateway, text);
    }
    void showProblems(const QList<Error>& problems) override
    {
        m_row->setError(describeAll(problems));
        const bool fixable = !problems.isEmpty() && problems.first().kind == ErrorKind::UnknownPlaceholder
            && !problems.first().args.value(2).isEmpty();
        m_replace = fixable ? problems.first().args.value(1) : QString();
        m_replaceBy = fixable ? problems.first().args.value(2) : QString();
        m_row->setErrorAction(fixable
                ? QCoreApplication::translate("GatewayForm", "Replace with %1").arg(m_replaceBy)
                : QString());
    }
    void showWarning(const QString& warning) override { m_row->setWarning(warning); }
    void showHint(const QString& hint) override { m_row->setHint(hint); }

private:
    QLineEdit* m_edit;
    FieldRow* m_row;
    QString m_replace;
    QString m_replaceBy;
};

class ChoiceField final : public GatewayFormChoice
{
public:
    ChoiceField(const GatewayField& description, QWidget* parent)
        : GatewayFormChoice(description, parent)
        , m_box(new QComboBox)
        , m_row(new FieldRow(description.labelText(), m_box, parent))
    {
        m_box->setObjectName(key());
        for (const QString& word : description.choices)
            m_box->addItem(choiceText(word), word);
        m_row->setHint(description.hintText());
        connect(m_box, &QComboBox::currentIndexChanged, this, &GatewayFormField::edited);
    }

    QWidget* widget() const override { return m_row; }
    QWidget* editor() const override { return m_box; }
    void load(const Gateway& gateway) override
    {
        const QSignalBlocker quiet(m_box);
        setWord(field().get(gateway));
    }
    Result<void> store(GatewayDraft& draft) const override { return field().set(draft.gateway, word()); }
    void showProblems(const QList<Error>& problems) override { m_row->setError(describeAll(problems)); }
    void showWarning(const QString& warning) override { m_row->setWarning(warning); }
    void showHint(const QString& hint) override { m_row->setHint(hint); }
    QString word() const override { return m_box->currentData().toString(); }
    void setWord(const QString& word) override { m_box->setCurrentIndex(std::max(0, m_box->findData(word))); }
    void setLocked(bool locked) override { m_box->setEnabled(!locked); }

private:
    QComboBox* m_box;
    FieldRow* m_row;
};

class SwitchField final : public GatewayFormField
{
public:
    SwitchField(const GatewayField& description, QWidget* parent)
        : GatewayFormField(description, parent)
        , m_row(new SwitchRow(description.labelText(), description.hintText(), parent))
    {
        m_row->toggle()->setObjectName(key());
        connect(m_row, &SwitchRow::toggled, this, &GatewayFormField::edited);
    }

    QWidget* widget() const override { return m_row; }
    QWidget* editor() const override { return m_row->toggle(); }
    void load(const Gateway& gateway) override
    {
        const QSignalBlocker quiet(m_row);
        m_row->setChecked(field().get(gateway) == "true"_L1);
    }
    Result<void> store(GatewayDraft& draft) const override
    {
        return field().set(draft.gateway, m_row->isChecked() ? u"true"_s : u"false"_s);
    }
    void showProblems(const QList<Error>& problems) override
    {
        m_problem = describeAll(problems);
        refresh();
    }
    void showWarning(const QString& warning) override
    {
        m_warning = warning;
        refresh();
    }
    void showHint(const QString& hint) override { m_row->setHint(hint); }
    bool checksWhileTyping() const override { return true; }

private:
    void refresh() { m_row->setWarning(m_problem.isEmpty() ? m_warning : m_problem); }

    SwitchRow* m_row;
    QString m_problem;
    QString m_warning;
};

class RowsField final : public GatewayFormField
{
public:
    RowsField(const GatewayField& description, QWidget* parent)
        : GatewayFormField(description, parent)
        , m_rows(new SecretRows(
              description.kind == FieldKind::Headers ? SecretRows::Kind::Headers : SecretRows::Kind::Secrets))
        , m_row(new FieldRow(description.labelText(), m_rows, parent))
    {
        m_rows->setObjectName(key());
        m_row->setHint(description.hintText());
        connect(m_rows, &SecretRows::edited, this, &GatewayFormField::edited);
        connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* before, const QWidget* now) {
            const auto inside = [this](const QWidget* w) { return w != nullptr && m_rows->isAncestorOf(w); };
            if (inside(before) && now != nullptr && !inside(now))
                Q_EMIT left();
        });
    }

    QWidget* widget() const override { return m_row; }
    QWidget* editor() const override { return m_rows; }
    QWidget* firstStop() const override { return m_rows->firstStop(); }
    void load(const Gateway& gateway) override { m_rows->load(gateway); }
    Result<void> store(GatewayDraft& draft) const override
    {
        m_rows->store(draft);
        return {};
    }
    QList<Error> ownProblems() const override { return m_rows->valueProblems(); }
    void showProblems(const QList<Error>& problems) override
    {
        m_row->setError(describeAll(problems));
        m_rows->markProblems(problems);
    }
    void showWarning(const QString& warning) override { m_row->setWarning(warning); }
    void showHint(const QString& hint) override { m_row->setHint(hint); }
    void setHosts(const QStringList& hosts) override { m_rows->setHosts(hosts); }

private:
    SecretRows* m_rows;
    FieldRow* m_row;
};

}

GatewayFormField::GatewayFormField(const GatewayField& field, QObject* parent)
    : QObject(parent)
    , m_field(field)
{
}

GatewayFormField* GatewayFormField::create(const GatewayField& field, QWidget* parent)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Number:
        return new TextField(field, parent);
    case FieldKind::Choice:
        return new ChoiceField(field, parent);
    case FieldKind::Switch:
        return new SwitchField(field, parent);
    case FieldKind::Template:
        return new PayloadField(field, parent);
    case FieldKind::Headers:
    case FieldKind::Secrets:
        return new RowsField(field, parent);
    case FieldKind::Lines:
        return createLinesField(field, parent);
    case FieldKind::Script:
        return new ScriptField(field, parent);
    case FieldKind::Secret:
        return createSecretField(field, parent);
    }
    return nullptr;
}

QString describeAll(const QList<Error>& errors)
{
    QStringList sentences;
    for (const Error& error : errors) {
        const QString sentence = describe(error);
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences.join(QChar::LineSeparator);
}

}
