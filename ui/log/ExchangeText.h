// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QString>

class QWidget;

namespace otpost::ui {

/// A request or response as one text that is safe to show: first line, headers, empty line, body. JSON bodies
/// are laid out. `hidden`: a phone number, E.164, in place of which its masked form stands; empty: none.
QString requestText(const ShownRequest& request, const QString& hidden = {});
QString responseText(const ShownResponse& response, const QString& hidden = {});
/// "202, 118 bytes"
QString responseNote(const ShownResponse& response);
/// The body alone, laid out where it is JSON.
QString prettyBody(const QString& body);

/// A read-only view of such a text in the mono font, as high as it needs up to some lines. `name` is its
/// accessible name.
QWidget* exchangeView(const QString& text, const QString& name);

}
