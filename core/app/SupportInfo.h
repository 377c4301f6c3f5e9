// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace otpost {

/// What somebody who helps has to know about the program and the machine: name and value, in English. Holds
/// no secret, no number, no message and no path. Any thread, does not block.
QList<std::pair<QString, QString>> supportFacts();

/// Facts as lines "Name: value", for a mail.
QString supportText(const QList<std::pair<QString, QString>>& facts);

}
