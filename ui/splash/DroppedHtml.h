// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace otpost::ui {

/// What of an operator's HTML guests do not get, as `safeHtml` leaves it out: elements as "<script>",
/// attributes as "style=", and "href=" where a link leads to somewhere it may not. In the order in which they
/// stand in the text, each once. Pure.
QStringList droppedHtml(const QString& written);

}
