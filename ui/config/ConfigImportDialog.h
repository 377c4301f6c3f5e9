// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/ConfigTransfer.h"
#include "ui/gateways/add/FileChoice.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace otpost::ui {

class ConfigPlanView;
class FieldRow;
class HintLabel;
class ThemedLabel;

/// Reads a configuration file, asks for the passphrase of its secrets, shows what would change, and changes
/// it if told so: all or nothing. Open it with open().
class ConfigImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `transfer` must outlive the dialog.
    explicit ConfigImportDialog(
        ConfigTransfer& transfer, FileChoice files = systemFileChoice(), QWidget* parent = nullptr);

    /// Reads that file, as if it had been chosen.
    void readFile(const QString& path);
    /// Not while the changes are being made.
    void reject() override;

Q_SIGNALS:
    /// The changes are made.
    void imported(int changes);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Step { File, Busy, Passphrase, Plan, Done };

    QWidget* makeFile();
    QWidget* makePassphrase();
    QWidget* makePlan();
    QWidget* makeDone();
    void showStep(Step step);
    void refuse(const QList<Error>& errors);
    void unlock();
    void goOn(const SharedSecrets& secrets);
    void makePlanNow();
    void showPlan(const ConfigPlan& plan);
    void apply();
    void end(const Result<void>& done);

    ConfigTransfer& m_transfer;
    FileChoice m_files;
    std::optional<ConfigFile> m_file;
    SharedSecrets m_secrets;
    std::optional<ConfigPlan> m_plan;
    bool m_applying = false;
    quint64 m_asked = 0; ///< answers to what was asked before are out of date
    QStackedWidget* m_steps;
    QLineEdit* m_path = nullptr;
    HintLabel* m_problem = nullptr;
    QLineEdit* m_passphrase = nullptr;
    FieldRow* m_passphraseRow = nullptr;
    QRadioButton* m_replace = nullptr;
    ThemedLabel* m_summary = nullptr;
    ThemedLabel* m_same = nullptr; ///< what needs no change
    ConfigPlanView* m_changes = nullptr;
    HintLabel* m_remarks = nullptr;
    HintLabel* m_planProblem = nullptr;
    QPushButton* m_apply = nullptr;
    ThemedLabel* m_result = nullptr;
};

}
