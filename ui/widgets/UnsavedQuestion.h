// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace otpost::ui {

/// What follows from each answer. No `save`: it is not offered.
struct UnsavedAnswers {
    std::function<void()> save;
    std::function<void()> discard;
    std::function<void()> keep; ///< stay and go on; may be empty
};

/// Asks what to do with changes to the thing of that name that were not saved. Returns at once; one answer
/// follows, in the context of `parent`.
void askUnsaved(QWidget* parent, const QString& name, const UnsavedAnswers& answers);

}
