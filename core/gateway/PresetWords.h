// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace otpost {

/// A label, hint, note or region of a preset in the user's language: presets are files, so their words are
/// translated when they are shown. Words of other people's presets are given back as they are. Thread-safe.
QString presetWords(const QString& text);
QStringList presetWords(const QStringList& texts);

/// All words, in English, that the presets that come with OTPost may have.
QStringList translatablePresetWords();

}
