// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace otpost::ui {

/// A page of the gallery, filled by a function.
class GalleryPage : public Page
{
    Q_OBJECT
public:
    GalleryPage(QString title, QString iconName);

    QString title() const override { return m_title; }
    QString iconName() const override { return m_iconName; }

private:
    QString m_title;
    QString m_iconName;
};

Page* controlsPage();
Page* fieldsPage();
Page* tablePage();
Page* emptyPage();

}
