// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Preset.h"

namespace otpost {

/// What a preset says besides what its gateway does.
struct PresetWords {
    QString title; ///< empty: the gateway's name
    QString docs; ///< https address; empty: none
    QString countries;
    QStringList notes;
};

/// A preset made of a gateway.
struct PresetOfGateway {
    Preset preset;
    QStringList leftOut; ///< labels of fields that are set and that no preset carries
};

/// A preset that asks for everything that is secret or the user's own: header values, named secrets, the
/// sender, Twilio's account. `draft.values` may hold the secrets' values, as far as they are known: they tell
/// that only a login or a key behind "Bearer" has to be asked for, and are looked for in the text, but
/// nothing of them gets into the preset. Errors: PresetHoldsKey for text that looks like a key,
/// PresetCannotHold for a script, and those of `parsePreset`. Pure, thread-safe.
ResultOfMany<PresetOfGateway> presetFromGateway(const GatewayDraft& draft, const PresetWords& words = {});

/// The preset's file: JSON with a line break at the end, which `parsePreset` reads to the same preset. Pure.
QByteArray writePreset(const Preset& preset);

/// A name for a preset by its title: "My Provider" is "my-provider". Never empty.
QString presetNameOf(const QString& title);

}
