// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/add/PresetListModel.h"

#include "core/gateway/PresetWords.h"
#include "core/model/GatewayFields.h"

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

QString kindOf(const Preset& preset)
{
    return preset.type == GatewayType::Twilio ? PresetListModel::tr("Twilio") : PresetListModel::tr("Custom");
}

}

void PresetListModel::setPresets(const QList<KnownPreset>& presets)
{
    beginResetModel();
    m_presets = presets;
    endResetModel();
}

int PresetListModel::rowOf(const QString& name) const
{
    const auto found = std::find_if(m_presets.begin(), m_presets.end(),
        [&name](const KnownPreset& known) { return known.preset.name == name; });
    return found == m_presets.end() ? -1 : int(found - m_presets.begin());
}

int PresetListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_presets.size());
}

QVariant PresetListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_presets.size())
        return {};
    const KnownPreset& known = m_presets.at(index.row());
    const Preset& preset = known.preset;
    switch (role) {
    case Qt::DisplayRole:
        return preset.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{preset.title};
        if (!preset.countries.isEmpty())
            parts.append(presetWords(preset.countries));
        parts.append(kindOf(preset));
        if (known.isOwn())
            parts.append(tr("your own preset"));
        return parts.join(u", "_s);
    }
    case CountriesRole:
        return presetWords(preset.countries);
    case KindRole:
        return kindOf(preset);
    case OwnRole:
        return known.isOwn();
    case SearchRole:
        return QStringList{preset.title, preset.name, preset.countries, presetWords(preset.countries),
            kindOf(preset), presetHosts(preset).join(u' '), preset.notes.join(u' '),
            known.isOwn() ? tr("own") : QString()}
            .join(u'\n');
    default:
        return {};
    }
}

void PresetFilter::setSearch(const QString& text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool PresetFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QString text = sourceModel()->index(row, 0, parent).data(PresetListModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
        [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}
