// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/ConfigTransfer.h"
#include "ui/gateways/add/FileChoice.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace otpost::ui {

class FieldRow;
class HintLabel;
class SwitchRow;
class ThemedLabel;

/// Writes gateways, locations, routes and settings to a file; the secrets too, where somebody gives a
/// passphrase that seals them. Open it with open().
class ConfigExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `transfer` must outlive the dialog. `suggested`: the file's path.
    ConfigExportDialog(ConfigTransfer& transfer, const QString& suggested,
        FileChoice files = systemFileChoice(), QWidget* parent = nullptr);

    /// Not while the file is being written.
    void reject() override;

Q_SIGNALS:
    void exported(const QString& path);

protected:
    bool event(QEvent* event) override;

private:
    enum Step { Question, Busy, Result };

    QWidget* makeQuestion();
    QWidget* makeSecrets();
    QWidget* makeFile();
    QWidget* makeBusy();
    QWidget* makeResult();
    void readCounts();
    void check();
    void begin();
    void write(const QString& path);
    void end(const otpost::Result<ConfigTransfer::Counts>& done, const QString& path);
    SharedPassphrase passphrase() const;
    QString path() const;

    ConfigTransfer& m_transfer;
    FileChoice m_files;
    QString m_agreed; ///< the file that may be replaced
    QStackedWidget* m_steps;
    ThemedLabel* m_what = nullptr;
    SwitchRow* m_withSecrets = nullptr;
    QWidget* m_passphrases = nullptr;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_second = nullptr;
    FieldRow* m_firstRow = nullptr;
    FieldRow* m_secondRow = nullptr;
    QLineEdit* m_path = nullptr;
    HintLabel* m_problem = nullptr;
    QPushButton* m_go = nullptr;
    ThemedLabel* m_done = nullptr;
};

/// How well a passphrase withstands guessing, in words; empty: well. Pure.
QString passphraseRemark(const QString& passphrase);

}
