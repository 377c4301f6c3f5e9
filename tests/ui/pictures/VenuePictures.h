// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace otpost {
class Services;
}
namespace otpost::ui {
class MainWindow;
}

namespace otpost::test {

/// Pictures of locations and splash pages: lists, forms, the telephone. `save` takes the window as it is.
bool takeVenuePictures(
    ui::MainWindow& window, Services& services, const std::function<bool(const QString& name)>& save);

}
