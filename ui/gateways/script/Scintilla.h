// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QScintilla's headers say "signals" and "slots", which are no words of ours (QT_NO_KEYWORDS).
#define signals Q_SIGNALS
#define slots Q_SLOTS

#include <Qsci/qsciabstractapis.h>
#include <Qsci/qscilexerlua.h>
#include <Qsci/qsciscintilla.h>

#undef signals
#undef slots
