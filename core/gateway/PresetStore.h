// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Preset.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace otpost {

/// A preset with where it is from.
struct KnownPreset {
    Preset preset;
    QString file; ///< one of the user's own: its file; empty: it came with the program

    bool isOwn() const { return !file.isEmpty(); }
    bool operator==(const KnownPreset&) const = default;
};

/// A file among the user's own presets that cannot be used.
struct OddPresetFile {
    QString file;
    Error error;
};

/// All presets there are.
struct KnownPresets {
    QList<KnownPreset> presets; ///< by title
    QList<OddPresetFile> odd;
};

/// Most presets of a user's own.
inline constexpr int maxOwnPresets = 500;

/// What a preset would do with what it is given.
struct PresetReach {
    QStringList hosts; ///< as `presetHosts`
    QStringList plainHosts; ///< of these, other machines that are talked to without encryption
    bool secrets = false; ///< secrets go there
};

/// Pure. `answers` as of `presetHosts`.
PresetReach presetReach(const Preset& preset, const QMap<QString, QString>& answers = {});

/// One or two sentences in the user's language: where messages and secrets go.
QString describe(const PresetReach& reach);

/// The presets that came with the program and the user's own, which are files in the folder "presets" of
/// the data directory, for their owner alone, named like the preset in them. Calls return at once, from any
/// thread; the work is done in a thread of its own. The destructor waits for what was begun.
class PresetStore : public QObject
{
    Q_OBJECT

public:
    explicit PresetStore(const QString& dataDirectory);
    ~PresetStore() override;

    QString folder() const { return m_folder; }

    /// A file that is no preset, or has the name of one that came with the program, is told and left alone.
    QFuture<Result<KnownPresets>> list() const;
    /// PresetUnknown where there is none of that name.
    QFuture<Result<KnownPreset>> find(const QString& name) const;
    /// Adds a preset, under another name where its own is taken. PresetsTooMany, PresetNameTaken for the
    /// title of another one, those of `parsePreset`, FileUnwritable.
    QFuture<Result<KnownPreset>> add(const Preset& preset);
    /// Deletes one of the user's own. PresetUnknown, FileUnwritable.
    QFuture<Result<void>> remove(const QString& name);

    /// Reads a file that may come from a stranger; `file` of the result stays empty. FileUnreadable, and
    /// those of `parsePreset`.
    QFuture<Result<KnownPreset>> open(const QString& path) const;
    /// Writes the preset to a file to be given away. FileUnwritable.
    QFuture<Result<void>> share(const Preset& preset, const QString& path) const;

Q_SIGNALS:
    /// This store added or removed one. Emitted in the thread that this object lives in.
    void changed();

private:
    template <class Work>
    auto inBackground(Work work) const;

    QString m_folder;
    mutable QThreadPool m_thread; ///< one, so that nothing overlaps
};

}
