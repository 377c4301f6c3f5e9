// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gateways/GatewayFormField.h"

#include <optional>

class QPushButton;

namespace otpost::ui {

class CodeChips;
class CodeEditor;
class FieldRow;

/// Where in a template an error is, and what would put it right.
struct PayloadMark {
    int line = 0; ///< 1 first; 0: nowhere in particular
    QString piece; ///< the wrong part of the line; empty: all of it
    QString replacement; ///< what to put in the piece's place; empty: nothing is known
};

/// Pure.
PayloadMark payloadMark(const Error& error);

/// The template of the payload: code editor, placeholders to insert, the error's line marked, and a fix at
/// one click where there is one.
class PayloadField : public GatewayFormField
{
    Q_OBJECT

public:
    PayloadField(const GatewayField& description, QWidget* parent);

    QWidget* widget() const override;
    QWidget* editor() const override;
    void load(const Gateway& gateway) override;
    Result<void> store(GatewayDraft& draft) const override;
    void showProblems(const QList<Error>& problems) override;
    void showWarning(const QString& warning) override;
    void showHint(const QString& hint) override;
    bool checksWhileTyping() const override { return true; }

    /// What it is written in, and so what is shown while it is empty.
    void setContentType(ContentType type);
    bool isEmpty() const;

private:
    void applyFix();
    void refreshExample();

    CodeEditor* m_editor;
    FieldRow* m_row;
    CodeChips* m_chips;
    QPushButton* m_example;
    PayloadMark m_mark;
    ContentType m_type = ContentType::Json;
};

}
