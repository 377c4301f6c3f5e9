// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/TypeFields.h"

#include "core/gateway/HeaderRules.h"
#include "ui/gateways/SecretEdit.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/FieldRow.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int shownLines = 3;

class LinesField final : public GatewayFormField
{
public:
    LinesField(const GatewayField& description, QWidget* parent)
        : GatewayFormField(description, parent)
        , m_edit(new QPlainTextEdit)
        , m_row(new FieldRow(description.labelText(), m_edit, parent))
    {
        m_edit->setObjectName(key());
        m_edit->setTabChangesFocus(true);
        m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_edit->setPlaceholderText(u"-----BEGIN CERTIFICATE-----"_s);
        setStyleFlag(m_edit, "mono");
        m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * shownLines + 24);
        m_row->setHint(description.hintText());
        connect(m_edit, &QPlainTextEdit::textChanged, this, &GatewayFormField::edited);
    }

    QWidget* widget() const override { return m_row; }
    QWidget* editor() const override { return m_edit; }
    void load(const Gateway& gateway) override
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(field().get(gateway));
        m_loaded = field().get(gateway);
    }
    Result<void> store(GatewayDraft& draft) const override
    {
        // What the editor makes of line ends is no change.
        const QString text = m_edit->document()->isModified() ? m_edit->toPlainText() : m_loaded;
        return field().set(draft.gateway, text);
    }
    void showProblems(const QList<Error>& problems) override { m_row->setError(describeAll(problems)); }
    void showWarning(const QString& warning) override { m_row->setWarning(warning); }
    void showHint(const QString& hint) override { m_row->setHint(hint); }
    bool checksWhileTyping() const override { return true; }

private:
    QPlainTextEdit* m_edit;
    FieldRow* m_row;
    QString m_loaded;
};

class SecretField final : public GatewayFormField
{
public:
    SecretField(const GatewayField& description, QWidget* parent)
        : GatewayFormField(description, parent)
        , m_edit(new SecretEdit)
        , m_row(new FieldRow(description.labelText(), m_edit, parent))
    {
        m_edit->setObjectName(key());
        m_row->setRequired(description.required);
        m_row->setHint(description.hintText());
        connect(m_edit, &QLineEdit::textChanged, this, &GatewayFormField::edited);
        connect(m_edit, &QLineEdit::editingFinished, this, &GatewayFormField::left);
    }

    QWidget* widget() const override { return m_row; }
    QWidget* editor() const override { return m_edit; }
    void load(const Gateway& gateway) override
    {
        const QSignalBlocker quiet(this);
        const NamedSecret* named
            = gateway.type == GatewayType::Twilio ? namedSecret(gateway, field().secretName) : nullptr;
        m_edit->setStored(named ? named->value : SecretRef());
    }
    Result<void> store(GatewayDraft& draft) const override
    {
        const SecretRef ref = m_edit->ref();
        QList<NamedSecret>& all = draft.gateway.secrets;
        const NamedSecret* known = namedSecret(draft.gateway, field().secretName);
        if (known)
            all[known - all.constData()].value = ref;
        else if (ref.isSet())
            all.append(NamedSecret{field().secretName, ref});
        if (m_edit->isTyped())
            draft.values.insert(ref.id, m_edit->typedValue());
        return {};
    }
    QList<Error> ownProblems() const override
    {
        if (!m_edit->isTyped())
            return {};
        const Result<void> checked = checkSecretValue(field().labelText(), m_edit->typedValue());
        return checked ? QList<Error>()
                       : QList<Error>{Error{checked.error().kind, key(), checked.error().args}};
    }
    void showProblems(const QList<Error>& problems) override { m_row->setError(describeAll(problems)); }
    void showWarning(const QString& warning) override { m_row->setWarning(warning); }
    void showHint(const QString& hint) override { m_row->setHint(hint); }
    void setHosts(const QStringList& hosts) override { m_edit->setHosts(hosts); }

private:
    SecretEdit* m_edit;
    FieldRow* m_row;
};

}

GatewayFormField* createLinesField(const GatewayField& field, QWidget* parent)
{
    return new LinesField(field, parent);
}

GatewayFormField* createSecretField(const GatewayField& field, QWidget* parent)
{
    return new SecretField(field, parent);
}

}
