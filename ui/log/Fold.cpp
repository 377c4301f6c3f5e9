// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/Fold.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

Fold::Fold(const QString& title, const QString& remark, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_link(new QPushButton(title))
    , m_content(content)
{
    constexpr int linkInset = -4; // the link's own padding
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(linkInset, 0, 0, 0);
    line->setSpacing(metrics::space8);
    m_link->setCheckable(true);
    m_link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_link->setAccessibleDescription(remark);
    setStyleFlag(m_link, "link");
    line->addWidget(m_link);
    line->addStretch(1);
    line->addWidget(new ThemedLabel(remark, TextRole::Mono, &Colors::text3));
    column->addLayout(line);
    column->addWidget(m_content);
    connect(m_link, &QPushButton::toggled, this, &Fold::setOpen);
    setOpen(false);
}

bool Fold::isOpen() const
{
    return m_link->isChecked();
}

void Fold::setOpen(bool open)
{
    m_link->setChecked(open);
    m_link->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s));
    m_content->setVisible(open);
}

}
