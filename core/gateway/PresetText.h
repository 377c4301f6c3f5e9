// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Preset.h"

#include <functional>
#include <optional>

// Texts of a preset in which {ask} stands for an answer. A piece in braces is an ask where it is nothing but
// lower-case letters, digits and underscores, which no valid JSON has outside of a string.
namespace otpost {

/// A stretch of such a text.
struct TextPiece {
    QString text; ///< literally, or the name of an ask
    bool isAsk = false;
};
QList<TextPiece> piecesOf(const QString& text);

/// The asks that a text needs, each once, in order.
QStringList asksIn(const QString& text);

/// Where an answer stands, which decides how it is escaped.
enum class AnswerPlace {
    Verbatim, ///< a plain field or a header
    UrlTemplate, ///< path and query of a template
    FormTemplate,
    JsonTemplate,
};

/// Gives the text for an ask as it goes into the place, or nothing where there is no answer.
using AnswerText = std::function<std::optional<QString>(const QString& ask)>;

/// Replaces every {ask}; one without an answer stays.
QString renderText(const QString& text, const AnswerText& answer);

/// An answer escaped so that, once the template is filled, it is a value and nothing else. Pure.
QString escapeAnswer(const QString& answer, AnswerPlace place);

/// An address template cut before its path.
struct PresetUrl {
    QString scheme; ///< with "://"
    QString authority;
    QString rest;
};
PresetUrl splitPresetUrl(const QString& url);

/// Puts answers into host and port. An answer that brings a port of its own takes the place of the preset's;
/// one that repeats what follows ("abc.api.example" for "{base}.api.example") does not get it twice.
QString renderAuthority(const QString& authority, const AnswerText& answer);

/// Whether a text is a host name or address, with or without a port.
bool isHostAnswer(const QString& text);

/// Whether a preset may fill the gateway's field with this key.
bool isPresetField(const QString& key);

/// An answer as typed without "https://" before and "/" behind.
QString tidyHostAnswer(const QString& text);

}
