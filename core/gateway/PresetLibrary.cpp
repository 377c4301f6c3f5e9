// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Preset.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

Result<QList<Preset>> builtInPresets()
{
    static const Result<QList<Preset>> all = []() -> Result<QList<Preset>> {
        QList<Preset> presets;
        const QDir folder(u":/otpost/presets"_s);
        for (const QString& name : folder.entryList({u"*.json"_s})) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorKind::Internal, {}, {name});
            Result<Preset> preset = parsePreset(file.readAll());
            if (!preset)
                return fail(ErrorKind::Internal, {}, {name + u": "_s + describe(preset.error())});
            presets.append(*preset);
        }
        std::sort(presets.begin(), presets.end(), [](const Preset& a, const Preset& b) {
            return a.title.compare(b.title, Qt::CaseInsensitive) < 0;
        });
        return presets;
    }();
    return all;
}

Result<Preset> builtInPreset(const QString& name)
{
    const Result<QList<Preset>> presets = builtInPresets();
    if (!presets)
        return tl::unexpected(presets.error());
    QStringList names;
    for (const Preset& preset : *presets) {
        if (preset.name == name)
            return preset;
        names.append(preset.name);
    }
    return fail(ErrorKind::PresetUnknown, {}, {name.left(60), names.join(u", "_s)});
}

}
