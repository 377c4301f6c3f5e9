// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ChipField.h"

namespace otpost::ui {

/// All countries that have telephone numbers, by name: "Germany +49", found by its code and by its names in
/// the languages that are spoken there, too.
QList<ChipOption> countryChoices();

}
