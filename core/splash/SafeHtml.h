// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace otpost {

/// The text with &, <, >, " and ' as references: for anywhere in a document. Pure.
QString escapedHtml(const QString& text);

/// What an operator wrote, as HTML that can do no harm: of the elements that format text only the known ones
/// stay (p br h2 h3 h4 strong b em i u s ul ol li blockquote hr a), of attributes only the href of a link to
/// http, https, mailto or tel. Scripts, styles and the like go with what is in them; of others the text
/// stays. All that was opened is closed. A text without any element becomes paragraphs. Pure.
QString safeHtml(const QString& written);

/// Whether anything is left to be read. Pure.
bool isBlankHtml(const QString& safe);

}
