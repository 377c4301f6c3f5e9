// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/CurlImport.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace otpost::ui {

class FieldRow;

/// What a pasted command leaves open, or what was guessed of it: where the number, the text and the sender
/// stand, and values that are not in it.
class CurlQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit CurlQuestions(QWidget* parent = nullptr);

    /// Keeps the fields, with what was typed, where the questions are the same.
    void setQuestions(const QList<CurlQuestion>& questions);
    CurlAnswers answers() const;
    /// Shows problems at the fields they are about; those that are about none are returned. With `missing`,
    /// what has no answer yet counts as a problem.
    QList<Error> showProblems(const QList<Error>& problems, bool missing);
    /// Goes to the first field with a problem.
    void focusFirstProblem();

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    QWidget* makePlace(const CurlQuestion& question);
    QWidget* makeValue(const CurlQuestion& question);

    QList<CurlQuestion> m_questions;
    QVBoxLayout* m_column;
    QWidget* m_fields = nullptr;
    QHash<QString, FieldRow*> m_rows; ///< by key
};

}
