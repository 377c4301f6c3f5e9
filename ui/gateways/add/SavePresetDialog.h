// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/PresetStore.h"
#include "core/gateway/PresetWriter.h"
#include "ui/gateways/add/FileChoice.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace otpost::ui {

class FieldRow;
class HintLabel;
class ThemedLabel;

/// Makes a preset of a gateway: shows what it will ask for and where it goes, and saves it among the user's
/// own or to a file to be given away. Open it with open().
class SavePresetDialog : public QDialog
{
    Q_OBJECT

public:
    /// The store must outlive the dialog. `draft.values`: secrets as far as they are known (see
    /// `presetFromGateway`); none of them is shown or written.
    SavePresetDialog(PresetStore& store, GatewayDraft draft, FileChoice files = systemFileChoice(),
        QWidget* parent = nullptr);

Q_SIGNALS:
    /// It is saved; `place`: the file that was chosen, or empty for the user's own presets.
    void saved(const QString& title, const QString& place);

private:
    void check();
    void save();
    void saveToFile();
    ResultOfMany<PresetOfGateway> make() const;

    PresetStore& m_store;
    GatewayDraft m_draft;
    FileChoice m_files;
    QLineEdit* m_title;
    QLineEdit* m_countries;
    FieldRow* m_titleRow;
    ThemedLabel* m_asks;
    HintLabel* m_hosts;
    HintLabel* m_leftOut;
    HintLabel* m_problem;
    QPushButton* m_file;
    QPushButton* m_save;
};

}
