// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/PayloadField.h"

#include "ui/gateways/CodeChips.h"
#include "ui/gateways/CodeEditor.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/FieldRow.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int leastLines = 6;
constexpr int mostLines = 24;

QString example(ContentType type)
{
    if (type == ContentType::Json)
        return u"{\n  \"from\": \"%LOCATION%\",\n  \"to\": \"%TO%\",\n  \"message\": \"%MESSAGE%\"\n}"_s;
    return u"from=%LOCATION%&to=%TO%&message=%MESSAGE%"_s;
}

}

PayloadMark payloadMark(const Error& error)
{
    PayloadMark mark;
    switch (error.kind) {
    case ErrorKind::UnknownPlaceholder:
        mark.piece = error.args.value(1);
        mark.replacement = error.args.value(2);
        break;
    case ErrorKind::PlaceholderUnquoted:
        mark.piece = error.args.value(1);
        mark.replacement = u'"' + mark.piece + u'"';
        break;
    case ErrorKind::LonePercent:
    case ErrorKind::PayloadNotJson:
    case ErrorKind::PayloadNotForm:
        break;
    default:
        return mark;
    }
    mark.line = error.args.value(0).toInt();
    return mark;
}

PayloadField::PayloadField(const GatewayField& description, QWidget* parent)
    : GatewayFormField(description, parent)
    , m_editor(new CodeEditor)
    , m_row(new FieldRow(description.labelText(), m_editor, parent))
    , m_chips(new CodeChips(m_row))
    , m_example(new QPushButton(tr("Insert example"), m_row))
{
    m_editor->setObjectName(key());
    m_editor->setVisibleLines(leastLines, mostLines);
    m_row->setHint(description.hintText());
    m_row->addBelowEditor(m_chips);
    m_row->addToLabelLine(m_example);
    setStyleFlag(m_example, "link");
    m_example->setFixedHeight(m_row->fontMetrics().height());

    connect(m_editor, &CodeEditor::codeChanged, this, [this] {
        refreshExample();
        Q_EMIT edited();
    });
    connect(m_chips, &CodeChips::chosen, this, [this](const QString& placeholder) {
        m_editor->insertCode(placeholder);
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_example, &QPushButton::clicked, this, [this] {
        m_editor->insertCode(example(m_type));
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_row, &FieldRow::errorActionTriggered, this, &PayloadField::applyFix);
    setContentType(ContentType::Json);
}

QWidget* PayloadField::widget() const
{
    return m_row;
}

QWidget* PayloadField::editor() const
{
    return m_editor;
}

void PayloadField::load(const Gateway& gateway)
{
    m_editor->setCode(field().get(gateway));
    refreshExample();
}

Result<void> PayloadField::store(GatewayDraft& draft) const
{
    return field().set(draft.gateway, m_editor->code());
}

void PayloadField::setContentType(ContentType type)
{
    m_type = type;
    m_editor->setLanguage(type == ContentType::Json ? CodeLanguage::Json : CodeLanguage::Form);
    m_editor->setPlaceholderText(example(type));
    refreshExample();
}

bool PayloadField::isEmpty() const
{
    return m_editor->code().trimmed().isEmpty();
}

void PayloadField::refreshExample()
{
    m_example->setVisible(isEmpty());
}

void PayloadField::showProblems(const QList<Error>& problems)
{
    m_mark = problems.isEmpty() ? PayloadMark() : payloadMark(problems.first());
    m_row->setError(describeAll(problems));
    m_editor->setErrorMark(m_mark.line, m_mark.piece);
    if (m_mark.replacement.isEmpty())
        m_row->setErrorAction({});
    else if (m_mark.replacement.startsWith(u'"'))
        m_row->setErrorAction(tr("Put it in quotation marks"));
    else
        m_row->setErrorAction(tr("Replace with %1").arg(m_mark.replacement));
}

void PayloadField::applyFix()
{
    m_editor->replaceInLine(m_mark.line, m_mark.piece, m_mark.replacement);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void PayloadField::showWarning(const QString& warning)
{
    m_row->setWarning(warning);
}

void PayloadField::showHint(const QString& hint)
{
    m_row->setHint(hint);
}

}
