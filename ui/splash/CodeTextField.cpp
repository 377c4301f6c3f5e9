// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/CodeTextField.h"

#include "core/otp/CodeMessage.h"
#include "core/phone/Segments.h"
#include "ui/gateways/CodeEditor.h"
#include "ui/theme/OtStyle.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLines = 2;
constexpr int mostLines = 6;
const QString sampleDigits = u"48291753"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::ui::CodeTextField)
};

}

QString segmentWords(const QString& text, int digits, int minutes)
{
    const Result<MaskedText> filled
        = composeCodeText(CodeMessage{text, sampleDigits.left(digits), minutes, QString()});
    if (!filled)
        return {};
    const SegmentCount count = countSegments(QString::fromUtf8(filled->revealed()));
    return Words::tr(
        "%1, %2 of %3 characters, %n segments", "GSM-7, 51 of 160 characters, 1 segment", count.segments)
        .arg(encodingName(count.encoding), QString::number(count.units),
            QString::number(count.segments * count.unitsPerSegment));
}

CodeTextField::CodeTextField(const SplashField& field, QObject* parent)
    : SplashFormField(field, parent)
    , m_editor(new CodeEditor)
    , m_row(new FieldRow(field.labelText(), m_editor))
    , m_count(new HintLabel(HintLabel::Kind::Hint))
{
    m_editor->setObjectName(field.key);
    m_editor->setLanguage(CodeLanguage::Plain);
    m_editor->setLineNumbersShown(false);
    m_editor->setVisibleLines(leastLines, mostLines);
    m_row->setHint(field.hintText());
    m_count->setObjectName(u"codeSegments"_s);
    auto* chips = new QWidget;
    auto* line = new QHBoxLayout(chips);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space8);
    line->addWidget(new ThemedLabel(tr("Insert"), TextRole::Hint, &Colors::text2));
    for (const QString& placeholder : {u"%CODE%"_s, u"%MINUTES%"_s}) {
        auto* chip = new QToolButton;
        chip->setObjectName(u"insert-"_s + placeholder);
        chip->setText(placeholder);
        chip->setAccessibleName(tr("Insert %1").arg(placeholder));
        setStyleFlag(chip, "chip");
        setStyleFlag(chip, "mono");
        chip->setFixedHeight(metrics::space24);
        connect(chip, &QToolButton::clicked, this, [this, placeholder] {
            m_editor->insertCode(placeholder);
            m_editor->setFocus(Qt::OtherFocusReason);
        });
        line->addWidget(chip);
    }
    line->addStretch(1);
    m_row->addBelowEditor(chips);
    m_row->addBelowEditor(m_count);
    connect(m_editor, &CodeEditor::codeChanged, this, [this] {
        count();
        Q_EMIT edited();
    });
}

QWidget* CodeTextField::widget() const
{
    return m_row;
}

QWidget* CodeTextField::editor() const
{
    return m_editor;
}

void CodeTextField::load(const SplashPage& page, const QString& language)
{
    const QString text = description().text(page, language);
    if (text != m_editor->code())
        m_editor->setCode(text);
    count();
}

Result<void> CodeTextField::store(SplashPage& page, const QString& language) const
{
    return description().set(page, {m_editor->code()}, language);
}

void CodeTextField::showProblem(const QString& problem)
{
    m_row->setError(problem);
}

QString CodeTextField::problem() const
{
    return m_row->error();
}

void CodeTextField::setFallback(const QString& text)
{
    m_fallback = text;
    m_editor->setPlaceholderText(text);
    count();
}

void CodeTextField::setSample(int digits, int minutes)
{
    m_digits = digits;
    m_minutes = minutes;
    count();
}

void CodeTextField::count()
{
    const QString text = m_editor->code().trimmed();
    m_count->setText(segmentWords(text.isEmpty() ? m_fallback : text, m_digits, m_minutes));
}

}
