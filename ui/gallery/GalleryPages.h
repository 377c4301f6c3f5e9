// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace otpost::ui {

/// A page of the gallery, filled by a function.
class GalleryPage : public Page
{
    Q_OBJECT
public:
    using Page::Page;
};

Page* controlsPage();
Page* fieldsPage();
Page* tablePage();
Page* emptyPage();

}
