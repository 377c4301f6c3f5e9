// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/splash/SplashFormField.h"

namespace otpost::ui {

class CodeEditor;
class HintLabel;

/// The text of the code message: its placeholders marked and to be inserted, and how many segments it takes
/// with a code in it.
class CodeTextField : public SplashFormField
{
    Q_OBJECT

public:
    CodeTextField(const SplashField& field, QObject* parent);

    QWidget* widget() const override;
    QWidget* editor() const override;
    void load(const SplashPage& page, const QString& language) override;
    Result<void> store(SplashPage& page, const QString& language) const override;
    void showProblem(const QString& problem) override;
    QString problem() const override;
    void setFallback(const QString& text) override;
    /// What is filled in to count the segments.
    void setSample(int digits, int minutes);

private:
    void count();

    CodeEditor* m_editor;
    FieldRow* m_row;
    HintLabel* m_count;
    QString m_fallback;
    int m_digits = 6;
    int m_minutes = 10;
};

/// "GSM-7, 51 of 160 characters, 1 segment". The text with its placeholders filled; empty where it is no text
/// for codes.
QString segmentWords(const QString& text, int digits, int minutes);

}
