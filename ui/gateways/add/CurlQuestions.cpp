// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/add/CurlQuestions.h"

#include "ui/gateways/SecretEdit.h"
#include "ui/gateways/add/PresetForm.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FieldRow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

using What = CurlQuestion::What;
using Confidence = CurlQuestion::Confidence;

bool isPlace(const CurlQuestion& question)
{
    return question.what == What::Recipient || question.what == What::Text || question.what == What::Sender;
}

bool isSame(const CurlQuestion& a, const CurlQuestion& b)
{
    const auto places = [](const CurlQuestion& question) {
        QStringList names;
        for (const CurlCandidate& candidate : question.candidates)
            names.append(candidate.place + u'\n' + candidate.example);
        return names;
    };
    return a.what == b.what && a.key == b.key && a.place == b.place && a.confidence == b.confidence
        && places(a) == places(b);
}

QString labelOf(const CurlQuestion& question)
{
    switch (question.what) {
    case What::Recipient:
        return CurlQuestions::tr("The recipient's number stands in");
    case What::Text:
        return CurlQuestions::tr("The text stands in");
    case What::Sender:
        return CurlQuestions::tr("The sender stands in");
    case What::Value:
    case What::Secret:
        break;
    }
    return question.key;
}

}

CurlQuestions::CurlQuestions(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void CurlQuestions::setQuestions(const QList<CurlQuestion>& questions)
{
    if (std::equal(questions.begin(), questions.end(), m_questions.begin(), m_questions.end(), isSame))
        return;
    m_questions = questions;
    rebuild();
}

void CurlQuestions::rebuild()
{
    delete m_fields;
    m_rows.clear();
    m_fields = new QWidget;
    auto* column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space12);
    for (const CurlQuestion& question : std::as_const(m_questions)) {
        if (question.confidence == Confidence::Known)
            continue;
        QWidget* editor = isPlace(question) ? makePlace(question) : makeValue(question);
        auto* row = new FieldRow(withoutMnemonic(labelOf(question)), editor);
        editor->setAccessibleName(labelOf(question));
        editor->setObjectName(u"curl_"_s + question.key);
        row->setRequired(question.needsAnswer());
        if (!isPlace(question))
            row->setHint(tr("The example has no value for it: %1").arg(question.place));
        else if (question.confidence == Confidence::Likely && !question.place.isEmpty())
            row->setHint(tr("A guess. Check it."));
        m_rows.insert(question.key, row);
        column->addWidget(row);
    }
    m_column->addWidget(m_fields);
    m_fields->show();
}

QWidget* CurlQuestions::makePlace(const CurlQuestion& question)
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    if (question.needsAnswer())
        box->addItem(tr("Choose…"), QString());
    for (const CurlCandidate& candidate : question.candidates)
        box->addItem(candidate.example.isEmpty() ? candidate.place
                                                 : u"%1  (%2)"_s.arg(candidate.place, candidate.example),
            candidate.place);
    box->addItem(tr("It is not in the example"), curlNowhere);
    const int at
        = box->findData(question.place.isEmpty() && !question.needsAnswer() ? curlNowhere : question.place);
    box->setCurrentIndex(at < 0 ? 0 : at);
    connect(box, &QComboBox::currentIndexChanged, this, &CurlQuestions::changed);
    return box;
}

QWidget* CurlQuestions::makeValue(const CurlQuestion& question)
{
    QLineEdit* edit = question.what == What::Secret ? new SecretEdit : new QLineEdit;
    edit->setPlaceholderText({});
    connect(edit, &QLineEdit::textChanged, this, &CurlQuestions::changed);
    return edit;
}

CurlAnswers CurlQuestions::answers() const
{
    CurlAnswers given;
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        QWidget* editor = row.value()->editor();
        if (const auto* box = qobject_cast<QComboBox*>(editor)) {
            if (const QString place = box->currentData().toString(); !place.isEmpty())
                given.values.insert(row.key(), place);
        } else if (const auto* secret = qobject_cast<SecretEdit*>(editor)) {
            if (secret->isTyped())
                given.secrets.insert(row.key(), secret->typedValue());
        } else if (const auto* edit = qobject_cast<QLineEdit*>(editor); edit && !edit->text().isEmpty()) {
            given.values.insert(row.key(), edit->text());
        }
    }
    return given;
}

QList<Error> CurlQuestions::showProblems(const QList<Error>& problems, bool missing)
{
    QHash<QString, QString> words;
    QList<Error> others;
    for (const Error& error : problems) {
        const bool open
            = error.kind == ErrorKind::CurlAnswerMissing || error.kind == ErrorKind::CurlAnswerPlace;
        if (!m_rows.contains(error.field))
            others.append(error);
        else if (missing || !open)
            words.insert(error.field, open ? tr("This is needed.") : describe(error));
    }
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
        row.value()->setError(words.value(row.key()));
    return others;
}

void CurlQuestions::focusFirstProblem()
{
    for (const CurlQuestion& question : std::as_const(m_questions)) {
        FieldRow* row = m_rows.value(question.key);
        if (row && row->hasError()) {
            row->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

}
