// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace otpost::ui {

/// How files are asked for. Tests put their own in. Neither blocks; `chosen` is called unless the user
/// gives up.
struct FileChoice {
    using Chosen = std::function<void(const QString& path)>;

    std::function<void(QWidget* parent, const QString& title, Chosen chosen)> open;
    /// `suggested`: a path, or a name for the file.
    std::function<void(QWidget* parent, const QString& title, const QString& suggested, Chosen chosen)> save;
};

/// The system's own dialogs, for JSON files.
FileChoice systemFileChoice();

}
