// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/SplashFields.h"
#include "ui/widgets/ChipField.h"

#include <QObject>

#include <memory>

namespace otpost::ui {

class FieldRow;

/// One field of a splash page in the form: its row and its editor, whatever kind that is.
class SplashFormField : public QObject
{
    Q_OBJECT

public:
    ~SplashFormField() override;

    const SplashField& description() const { return m_field; }
    const QString& key() const { return m_field.key; }
    virtual QWidget* widget() const = 0; ///< to be put into the form
    virtual QWidget* editor() const = 0; ///< what gets the focus
    /// Shows the page's value in a language (which counts for fields that have one); without edited().
    virtual void load(const SplashPage& page, const QString& language) = 0;
    virtual Result<void> store(SplashPage& page, const QString& language) const = 0;
    /// Takes in what is being typed; false where that cannot be.
    virtual bool commit() { return true; }
    virtual void showProblem(const QString& problem) = 0;
    virtual QString problem() const = 0;
    /// What guests get where the field is empty.
    virtual void setFallback(const QString& text);

Q_SIGNALS:
    void edited();

protected:
    SplashFormField(const SplashField& field, QObject* parent);

private:
    const SplashField& m_field;
};

/// Makes the editor for a field, in a row that has its label and hint.
SplashFormField* makeSplashField(const SplashField& field, QObject* parent);

}
