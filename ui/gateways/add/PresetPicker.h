// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/PresetStore.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QModelIndex;

namespace otpost::ui {

class HintLabel;
class PresetFilter;
class PresetListModel;
class ThemedLabel;

/// A list of presets with a search: typing searches, the arrows choose from the search field too, Enter goes
/// on.
class PresetPicker : public QWidget
{
    Q_OBJECT

public:
    explicit PresetPicker(QWidget* parent = nullptr);

    void setPresets(const KnownPresets& presets);
    /// Why there are none.
    void setTrouble(const QString& text);
    /// Empties the search and takes the focus.
    void restart();
    /// Chooses one by its name; empty: none.
    void choose(const QString& name);

Q_SIGNALS:
    /// Another one is chosen.
    void chosen(const otpost::KnownPreset& preset);
    /// A search has found none.
    void cleared();
    /// Enter, or a double click: go on with what is chosen.
    void confirmed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void refreshNone(const QString& text);
    QModelIndex bestMatch(const QString& text) const;
    void tellCurrent();

    PresetListModel* m_model;
    PresetFilter* m_filter;
    QLineEdit* m_search;
    QListView* m_list;
    ThemedLabel* m_none;
    HintLabel* m_remark;
    bool m_searching = false;
    QString m_told; ///< name of the one that was told last
};

}
