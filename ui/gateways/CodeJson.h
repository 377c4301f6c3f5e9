// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gateways/CodeEditor.h"

#include <QString>

#include <optional>

namespace otpost::ui {

/// JSON with a line for each member. Only the white space differs: numbers and strings stay as written.
struct PrettyJson {
    QString text;
    std::optional<CodeTint> found; ///< the member at the path asked for, with its name
};

/// Nothing where the text is not JSON. `path`: "messages.0.status", may be empty. Pure.
std::optional<PrettyJson> prettyJson(const QString& text, const QString& path = {});

}
