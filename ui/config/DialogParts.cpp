// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/config/DialogParts.h"

#include "ui/theme/OtStyle.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ThemedLabel.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace otpost::ui {

QVBoxLayout* dialogColumn(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space12);
    return column;
}

QHBoxLayout* dialogButtons(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space8);
    row->addStretch();
    column->addLayout(row);
    return row;
}

QPushButton* dialogButton(QHBoxLayout* row, const QString& text, const QString& name, bool primary)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (primary) {
        setStyleFlag(button, "primary");
        button->setDefault(true);
    }
    row->addWidget(button);
    return button;
}

void growToContent(QDialog* dialog)
{
    dialog->layout()->activate();
    const int needed = dialog->layout()->totalHeightForWidth(dialog->width());
    if (needed > dialog->height())
        dialog->resize(dialog->width(), needed);
}

QWidget* dialogBusy(const QString& title, const QString& sentence)
{
    auto* page = new QWidget;
    QVBoxLayout* column = dialogColumn(page);
    column->addWidget(new ThemedLabel(title, TextRole::Section));
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(title);
    column->addWidget(bar);
    auto* words = new ThemedLabel(sentence, TextRole::Body, &Colors::text2);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addStretch(1);
    return page;
}

}
