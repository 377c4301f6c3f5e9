// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/PresetStore.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace otpost::ui {

/// The presets there are, in the order of the store.
class PresetListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CountriesRole = Qt::UserRole, ///< where it is used
        KindRole, ///< "Twilio", "Custom"
        OwnRole, ///< one of the user's own
        SearchRole, ///< all that a search looks at
    };

    using QAbstractListModel::QAbstractListModel;

    void setPresets(const QList<KnownPreset>& presets);
    const KnownPreset& at(int row) const { return m_presets.at(row); }
    /// -1: none of that name.
    int rowOf(const QString& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<KnownPreset> m_presets;
};

/// Shows those in which every word of a search stands, whatever its case.
class PresetFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSearch(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

}
