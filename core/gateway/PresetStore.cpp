// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/PresetStore.h"

#include "core/gateway/PresetWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>

#include <algorithm>
#include <memory>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::PresetStore)
};

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<Preset> readPresetFile(const QString& path)
{
    const auto unreadable = [&path](const QString& why) {
        return fail(ErrorKind::FileUnreadable, {}, {path, why});
    };
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // a pipe would never end
        return unreadable(Words::tr("it is not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    const QByteArray bytes = file.read(maxPresetBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file.errorString());
    return parsePreset(bytes);
}

Result<void> writePresetFile(const Preset& preset, const QString& path, bool forOwnerAlone)
{
    const QByteArray bytes = writePreset(preset);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && (!forOwnerAlone || file.setPermissions(ownerOnly))
        && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return fail(ErrorKind::FileUnwritable, {}, {path, file.errorString()});
    return {};
}

Result<void> makeFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner))
        return fail(ErrorKind::FileUnwritable, {}, {folder, Words::tr("the folder cannot be made")});
    return {};
}

bool isAmong(const QList<KnownPreset>& presets, const QString& name)
{
    return std::any_of(presets.begin(), presets.end(),
        [&name](const KnownPreset& known) { return known.preset.name == name; });
}

QList<KnownPreset> builtIn()
{
    QList<KnownPreset> all;
    for (const Preset& preset : builtInPresets().value_or(QList<Preset>()))
        all.append(KnownPreset{preset, {}});
    return all;
}

Result<KnownPresets> readAll(const QString& folder)
{
    const Result<QList<Preset>> came = builtInPresets();
    if (!came)
        return tl::unexpected(came.error());
    KnownPresets all{builtIn(), {}};
    const QFileInfoList files
        = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files | QDir::System, QDir::Name);
    for (const QFileInfo& info : files.mid(0, maxOwnPresets)) {
        const QString name = info.completeBaseName();
        Result<Preset> preset = isAmong(all.presets, name) ? fail(ErrorKind::PresetNameTaken, {}, {name})
                                                           : readPresetFile(info.filePath());
        if (preset && preset->name != name)
            preset = fail(ErrorKind::PresetMemberInvalid, {}, {u"/name"_s});
        if (preset)
            all.presets.append(KnownPreset{*preset, info.filePath()});
        else
            all.odd.append(OddPresetFile{info.filePath(), preset.error()});
    }
    for (const QFileInfo& info : files.mid(maxOwnPresets, 1))
        all.odd.append(OddPresetFile{
            info.filePath(), Error{ErrorKind::PresetsTooMany, {}, {QString::number(maxOwnPresets)}}});
    std::stable_sort(all.presets.begin(), all.presets.end(), [](const KnownPreset& a, const KnownPreset& b) {
        return a.preset.title.compare(b.preset.title, Qt::CaseInsensitive) < 0;
    });
    return all;
}

Result<KnownPreset> findIn(const QString& folder, const QString& name)
{
    const Result<KnownPresets> all = readAll(folder);
    if (!all)
        return tl::unexpected(all.error());
    QStringList names;
    for (const KnownPreset& known : all->presets) {
        if (known.preset.name == name)
            return known;
        names.append(known.preset.name);
    }
    return fail(ErrorKind::PresetUnknown, {}, {name.left(60), names.mid(0, 60).join(u", "_s)});
}

Result<KnownPreset> addTo(const QString& folder, Preset preset)
{
    const Result<KnownPresets> all = readAll(folder);
    if (!all)
        return tl::unexpected(all.error());
    const auto own = std::count_if(
        all->presets.begin(), all->presets.end(), [](const KnownPreset& known) { return known.isOwn(); });
    if (own + all->odd.size() >= maxOwnPresets)
        return fail(ErrorKind::PresetsTooMany, {}, {QString::number(maxOwnPresets)});
    for (const KnownPreset& known : all->presets) {
        if (known.preset.title.compare(preset.title, Qt::CaseInsensitive) == 0)
            return fail(ErrorKind::PresetNameTaken, u"title"_s, {preset.title});
    }
    const QDir directory(folder);
    const QString wanted = preset.name.left(50);
    for (int number = 2; isAmong(all->presets, preset.name)
         || QFileInfo::exists(directory.filePath(preset.name + u".json"_s));
         ++number)
        preset.name = wanted + u'-' + QString::number(number);
    // What does not come from a file has not been read strictly yet.
    if (const Result<Preset> read = parsePreset(writePreset(preset)); !read)
        return tl::unexpected(read.error());
    if (const Result<void> made = makeFolder(folder); !made)
        return tl::unexpected(made.error());
    const QString path = directory.filePath(preset.name + u".json"_s);
    if (const Result<void> written = writePresetFile(preset, path, true); !written)
        return tl::unexpected(written.error());
    return KnownPreset{preset, path};
}

Result<void> removeFrom(const QString& folder, const QString& name)
{
    const Result<KnownPreset> known = findIn(folder, name);
    if (!known)
        return tl::unexpected(known.error());
    if (!known->isOwn())
        return fail(ErrorKind::FileUnwritable, {}, {name, Words::tr("it came with the program")});
    QFile file(known->file);
    if (!file.remove())
        return fail(ErrorKind::FileUnwritable, {}, {known->file, file.errorString()});
    return {};
}

}

PresetStore::PresetStore(const QString& dataDirectory)
    : m_folder(QDir(dataDirectory).filePath(u"presets"_s))
{
    m_thread.setMaxThreadCount(1);
}

PresetStore::~PresetStore()
{
    m_thread.waitForDone();
}

template <class Work>
auto PresetStore::inBackground(Work work) const
{
    using T = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    m_thread.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

QFuture<Result<KnownPresets>> PresetStore::list() const
{
    return inBackground([folder = m_folder] { return readAll(folder); });
}

QFuture<Result<KnownPreset>> PresetStore::find(const QString& name) const
{
    return inBackground([folder = m_folder, name] { return findIn(folder, name); });
}

QFuture<Result<KnownPreset>> PresetStore::add(const Preset& preset)
{
    return inBackground([this, folder = m_folder, preset] {
        Result<KnownPreset> added = addTo(folder, preset);
        if (added)
            QMetaObject::invokeMethod(this, &PresetStore::changed, Qt::QueuedConnection);
        return added;
    });
}

QFuture<Result<void>> PresetStore::remove(const QString& name)
{
    return inBackground([this, folder = m_folder, name] {
        Result<void> removed = removeFrom(folder, name);
        if (removed)
            QMetaObject::invokeMethod(this, &PresetStore::changed, Qt::QueuedConnection);
        return removed;
    });
}

QFuture<Result<KnownPreset>> PresetStore::open(const QString& path) const
{
    return inBackground([path]() -> Result<KnownPreset> {
        const Result<Preset> preset = readPresetFile(path);
        if (!preset)
            return tl::unexpected(preset.error());
        return KnownPreset{*preset, {}};
    });
}

QFuture<Result<void>> PresetStore::share(const Preset& preset, const QString& path) const
{
    return inBackground([preset, path] { return writePresetFile(preset, path, false); });
}

}
