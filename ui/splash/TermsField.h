// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/splash/SplashFormField.h"

class QPlainTextEdit;

namespace otpost::ui {

/// Terms and conditions, as text or HTML; says which of the HTML guests do not get.
class TermsField : public SplashFormField
{
    Q_OBJECT

public:
    TermsField(const SplashField& field, QObject* parent);

    QWidget* widget() const override;
    QWidget* editor() const override;
    void load(const SplashPage& page, const QString& language) override;
    Result<void> store(SplashPage& page, const QString& language) const override;
    void showProblem(const QString& problem) override;
    QString problem() const override;
    void setFallback(const QString& text) override;

private:
    void showDropped();

    QPlainTextEdit* m_editor;
    FieldRow* m_row;
};

}
