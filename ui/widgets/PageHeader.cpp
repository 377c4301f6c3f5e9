// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PageHeader.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/ThemedLabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace otpost::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_start(new QSpacerItem(metrics::space24, 0))
    , m_titleGap(new QSpacerItem(0, 0))
    , m_back(new IconButton(u"arrow-left"_s, tr("Back"), this))
    , m_parent(new QPushButton(this))
    , m_slash(new ThemedLabel(u"/"_s, TextRole::Body, &Colors::text2, this))
    , m_title(new ThemedLabel(title, TextRole::Title, &Colors::text, this))
    , m_remark(new ThemedLabel({}, TextRole::Hint, &Colors::text2, this))
    , m_problems(new QPushButton(this))
    , m_buttons(new QHBoxLayout)
{
    setFixedHeight(metrics::header);
    m_parent->setFlat(true);
    m_parent->setFont(themeOf(this).font(TextRole::Body));
    m_title->setElided(true);
    m_problems->setIcon(icon(u"octagon-x"_s));
    setStyleFlag(m_problems, "link");
    setStyleFlag(m_problems, "danger");
    m_back->hide();
    m_parent->hide();
    m_slash->hide();
    m_remark->hide();
    m_problems->hide();

    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(metrics::space8);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // spacers are mirrored, margins are not
    layout->setSpacing(0);
    layout->addSpacerItem(m_start);
    layout->addWidget(m_back);
    layout->addWidget(m_parent);
    layout->addWidget(m_slash);
    layout->addSpacerItem(m_titleGap);
    layout->addWidget(m_title);
    layout->addSpacing(metrics::space16);
    layout->addWidget(m_remark);
    layout->addStretch(1);
    layout->addWidget(m_problems);
    layout->addSpacing(metrics::space12);
    layout->addLayout(m_buttons);
    layout->addSpacing(metrics::space24);

    connect(m_back, &QAbstractButton::clicked, this, &PageHeader::backRequested);
    connect(m_parent, &QAbstractButton::clicked, this, &PageHeader::backRequested);
    connect(m_problems, &QAbstractButton::clicked, this, &PageHeader::problemsActivated);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setParentTitle(const QString& title)
{
    const bool shown = !title.isEmpty();
    m_parent->setText(title);
    for (QWidget* part :
        {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_parent), static_cast<QWidget*>(m_slash)})
        part->setVisible(shown);
    m_titleGap->changeSize(shown ? metrics::space8 : 0, 0);
    // The arrow itself, not its button's edge, stands on the page's margin.
    m_start->changeSize(shown ? metrics::space16 : metrics::space24, 0);
    layout()->invalidate();
}

void PageHeader::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void PageHeader::setProblemCount(int count)
{
    m_problems->setText(count == 1 ? tr("1 problem") : tr("%n problems", nullptr, count));
    m_problems->setVisible(count > 0);
}

void PageHeader::addButton(QAbstractButton* button)
{
    m_buttons->addWidget(button);
}

void PageHeader::setDivided(bool divided)
{
    m_divided = divided;
    update();
}

void PageHeader::paintEvent(QPaintEvent*)
{
    if (!m_divided)
        return;
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, themeOf(this).colors.border);
}

}
