// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/TermsField.h"

#include "ui/splash/DroppedHtml.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/FieldRow.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int height = 140;
constexpr int mostNamed = 6;

}

TermsField::TermsField(const SplashField& field, QObject* parent)
    : SplashFormField(field, parent)
    , m_editor(new QPlainTextEdit)
    , m_row(new FieldRow(field.labelText(), m_editor))
{
    m_editor->setObjectName(field.key);
    m_editor->setTabChangesFocus(true);
    m_editor->setFixedHeight(height);
    m_row->setHint(field.hintText());
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        showDropped();
        Q_EMIT edited();
    });
}

QWidget* TermsField::widget() const
{
    return m_row;
}

QWidget* TermsField::editor() const
{
    return m_editor;
}

void TermsField::load(const SplashPage& page, const QString& language)
{
    const QString text = description().text(page, language);
    const QSignalBlocker quiet(m_editor);
    if (text != m_editor->toPlainText())
        m_editor->setPlainText(text);
    showDropped();
}

Result<void> TermsField::store(SplashPage& page, const QString& language) const
{
    return description().set(page, {m_editor->toPlainText()}, language);
}

void TermsField::showProblem(const QString& problem)
{
    m_row->setError(problem);
}

QString TermsField::problem() const
{
    return m_row->error();
}

void TermsField::setFallback(const QString& text)
{
    m_editor->setPlaceholderText(text);
}

void TermsField::showDropped()
{
    QStringList dropped = droppedHtml(m_editor->toPlainText());
    if (dropped.isEmpty()) {
        m_row->setWarning({});
        return;
    }
    if (dropped.size() > mostNamed)
        dropped = dropped.first(mostNamed) << u"…"_s;
    m_row->setWarning(tr("Left out for guests: %1").arg(dropped.join(u", "_s)));
}

}
