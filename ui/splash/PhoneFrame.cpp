// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/PhoneFrame.h"

#include "ui/splash/GuestScreen.h"
#include "ui/splash/SplashForm.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

// At scale 1, in px.
constexpr int caseWidth = 288;
constexpr int caseHeight = 568;
constexpr int bezel = 10;
constexpr int caseRadius = 38;
constexpr int glassRadius = 29;
constexpr int statusHeight = 34;
constexpr int homeHeight = 22;
const QColor caseColor(0x16, 0x18, 0x19);
const QColor caseEdge(0x4A, 0x4F, 0x50);

}

PhoneFrame::PhoneFrame(QWidget* parent)
    : QWidget(parent)
    , m_screen(new GuestScreen)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"phone"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_screen);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PhoneFrame::fullSize()
{
    return {caseWidth, caseHeight};
}

QSize PhoneFrame::sizeHint() const
{
    return fullSize() * m_scale;
}

void PhoneFrame::setScale(qreal scale)
{
    if (qFuzzyCompare(scale, m_scale))
        return;
    m_scale = scale;
    updateGeometry();
    refresh();
}

void PhoneFrame::showView(const PhoneView& view)
{
    if (view == m_view && !m_screen->words().isEmpty())
        return;
    if (view.step != m_view.step)
        m_scroll->verticalScrollBar()->setValue(0);
    m_view = view;
    refresh();
}

QRect PhoneFrame::glass() const
{
    const QSize size = sizeHint();
    const int edge = qRound(bezel * m_scale);
    return QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size)
        .adjusted(edge, edge, -edge, -edge);
}

void PhoneFrame::refresh()
{
    const QRect inside = glass();
    m_scroll->setGeometry(
        inside.adjusted(0, qRound(statusHeight * m_scale), 0, -qRound(homeHeight * m_scale)));
    m_screen->resize(m_scroll->viewport()->size());
    m_screen->showView(m_view, m_scale);
    setAccessibleName(tr("Preview: %1").arg(phoneHeading(m_view)));
    setAccessibleDescription(m_screen->words());
    QPalette palette = m_scroll->palette();
    palette.setColor(QPalette::Window, phoneColors(m_view).background);
    m_scroll->setPalette(palette);
    update();
}

void PhoneFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void PhoneFrame::paintEvent(QPaintEvent*)
{
    const PhoneColors colors = phoneColors(m_view);
    const QRect inside = glass();
    const int edge = qRound(bezel * m_scale);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(caseEdge, 1));
    painter.setBrush(caseColor);
    const QRectF outside = QRectF(inside.adjusted(-edge, -edge, edge, edge)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outside, caseRadius * m_scale, caseRadius * m_scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.background);
    painter.drawRoundedRect(inside, glassRadius * m_scale, glassRadius * m_scale);

    // The status line: the time at one side, the Wi-Fi at the other.
    const int status = qRound(statusHeight * m_scale);
    const int side = qRound(22 * m_scale);
    QFont font = themeOf(this).font(TextRole::Label);
    font.setPixelSize(std::max(6, qRound(11 * m_scale)));
    painter.setFont(font);
    painter.setPen(colors.text);
    const QRect line(inside.left() + side, inside.top(), inside.width() - 2 * side, status);
    painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignLeft), u"14:02"_s);
    const int icon = qRound(13 * m_scale);
    paintIcon(&painter, QRect(line.right() - icon, line.center().y() - icon / 2, icon, icon), u"wifi"_s,
        colors.text);
    // The line at the bottom that telephones have in place of a button.
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.text);
    const qreal home = 96 * m_scale;
    painter.drawRoundedRect(
        QRectF(inside.center().x() - home / 2, inside.bottom() - 11 * m_scale, home, 4 * m_scale),
        2 * m_scale, 2 * m_scale);
}

}
