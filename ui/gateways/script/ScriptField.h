// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gateways/GatewayFormField.h"
#include "ui/gateways/script/ScriptChecker.h"

class QPushButton;

namespace otpost::ui {

class FieldRow;
class LuaEditor;

/// The Lua script of a gateway: its editor, compiled while one types, with the line of an error marked, and
/// examples to begin with.
class ScriptField : public GatewayFormField
{
    Q_OBJECT

public:
    ScriptField(const GatewayField& description, QWidget* parent);

    /// What compiles; without it only saving tells of errors.
    void setCheck(const ScriptChecker::Check& check);
    /// The caret to a line, 1 first.
    void goToLine(int line);

    QWidget* widget() const override;
    QWidget* editor() const override;
    void load(const Gateway& gateway) override;
    Result<void> store(GatewayDraft& draft) const override;
    QList<Error> ownProblems() const override;
    void showProblems(const QList<Error>& problems) override;
    void showWarning(const QString& warning) override;
    void showHint(const QString& hint) override;
    bool checksWhileTyping() const override { return true; }

Q_SIGNALS:
    /// Ctrl+Enter in the editor: it is to be run without sending.
    void runRequested();

private:
    QString script() const;
    void insertExample(const QString& file);
    void onChanged();
    void refreshExamples();
    void refreshSpoken();

    LuaEditor* m_editor;
    FieldRow* m_row;
    QPushButton* m_examples;
    ScriptChecker* m_checker;
    Gateway m_gateway;
    QString m_warning;
    int m_line = 0;
    bool m_pasteRefused = false;
};

/// The line that an error of a script names, 1 first; 0: none. Pure.
int scriptLine(const Error& error);

}
