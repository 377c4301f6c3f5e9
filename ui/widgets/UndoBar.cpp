// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/UndoBar.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"
#include "ui/widgets/ThemedLabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QEasingCurve>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr auto shownFor = std::chrono::seconds(10);
constexpr int motionMs = 200;
constexpr int barHeight = 44;
constexpr int rise = 16;

}

/// A button in the bar's own colours.
class UndoBar::Button : public QAbstractButton
{
public:
    Button(const QString& iconName, const QString& text, QWidget* parent)
        : QAbstractButton(parent)
        , m_iconName(iconName)
    {
        setText(text);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        QFont font = themeOf(this).font(TextRole::Label);
        font.setWeight(QFont::DemiBold);
        setFont(font);
    }

    void setLook(const QString& iconName, const QString& text)
    {
        m_iconName = iconName;
        setText(text);
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        const int words = text().isEmpty() ? 0 : gap + fontMetrics().horizontalAdvance(text());
        return {2 * padding + paint::iconSide + words, metrics::controlCompact};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colors& c = themeOf(this).colors;
        QStyleOption option;
        option.initFrom(this);
        QPainter painter(this);
        const QColor color = text().isEmpty() ? c.undoText : c.undoLink;
        if (underMouse()) {
            QColor wash = c.undoText;
            wash.setAlphaF(0.12F);
            paint::paintPanel(&painter, rect(), metrics::radiusField, wash);
        }
        if (paint::showsFocus(&option))
            paint::paintFocusRing(&painter, rect(), metrics::radiusField, c.undoLink);
        const QRect square(padding, (height() - paint::iconSide) / 2, paint::iconSide, paint::iconSide);
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), square), m_iconName, color,
            layoutDirection());
        const QRect words(
            square.right() + 1 + gap, 0, width() - square.right() - 1 - gap - padding, height());
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter, text());
    }

private:
    static constexpr int padding = 6;
    static constexpr int gap = 8;
    QString m_iconName;
};

UndoBar::UndoBar(QWidget* host)
    : QFrame(host)
    , m_host(host)
    , m_start(new QSpacerItem(metrics::space8, 0))
    , m_text(new ThemedLabel({}, TextRole::Body, &Colors::undoText, this))
    , m_undoButton(new Button(u"undo-2"_s, tr("Undo"), this))
    , m_close(new Button(u"x"_s, {}, this))
{
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    m_undoButton->setObjectName(u"undo"_s);
    m_close->setObjectName(u"close"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::space8, 0, metrics::space8, 0);
    layout->setSpacing(0);
    layout->addSpacerItem(m_start);
    layout->addWidget(m_text);
    layout->addSpacing(metrics::space16);
    layout->addWidget(m_undoButton);
    layout->addSpacing(metrics::space8);
    layout->addWidget(m_close);
    hide();

    m_clock.setSingleShot(true);
    m_clock.setInterval(shownFor);
    connect(&m_clock, &QTimer::timeout, this, &UndoBar::dismiss);
    connect(m_close, &QAbstractButton::clicked, this, &UndoBar::dismiss);
    connect(m_undoButton, &QAbstractButton::clicked, this, [this] {
        const auto undo = std::exchange(m_undo, nullptr);
        dismiss();
        if (undo)
            undo();
    });
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (isVisible())
            restartClock();
    });
    m_motion.setDuration(motionMs);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, &UndoBar::place);
    m_host->installEventFilter(this);
}

void UndoBar::showNotice(const Notice& notice)
{
    m_undo = notice.undo;
    m_iconName = notice.iconName;
    m_text->setText(notice.text);
    if (notice.action.isEmpty())
        m_undoButton->setLook(u"undo-2"_s, tr("Undo"));
    else
        m_undoButton->setLook(u"arrow-right"_s, notice.action);
    m_undoButton->setVisible(static_cast<bool>(m_undo));
    const int icon = m_iconName.isEmpty() ? 0 : paint::iconSide + metrics::space16;
    m_start->changeSize(metrics::space8 + icon, 0);
    layout()->invalidate();
    setAccessibleName(notice.text);
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_motion.stop();
    if (moves && !isVisible())
        m_motion.start();
    place();
    show();
    raise();
    restartClock();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::dismiss()
{
    if (isHidden())
        return;
    m_clock.stop();
    m_undo = nullptr;
    hide();
    Q_EMIT dismissed();
}

void UndoBar::place()
{
    m_text->setWordWrap(false);
    layout()->activate();
    const int widest = std::max(0, m_host->width() - 2 * metrics::space24);
    const int wanted = sizeHint().width();
    const int width = std::min(wanted, widest);
    int height = barHeight;
    if (width < wanted) {
        const int others = wanted - m_text->sizeHint().width();
        m_text->setWordWrap(true);
        height = std::max(barHeight, m_text->heightForWidth(width - others) + 2 * metrics::space12);
    }
    const bool moving = m_motion.state() == QAbstractAnimation::Running;
    const int below = moving ? qRound((1 - m_motion.currentValue().toReal()) * rise) : 0;
    setGeometry(
        (m_host->width() - width) / 2, m_host->height() - metrics::space24 - height + below, width, height);
}

void UndoBar::restartClock()
{
    const QWidget* focused = QApplication::focusWidget();
    const bool attended = underMouse() || (focused != nullptr && isAncestorOf(focused));
    if (attended)
        m_clock.stop();
    else
        m_clock.start();
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_host && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void UndoBar::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    m_clock.stop();
}

void UndoBar::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    if (isVisible())
        restartClock();
}

void UndoBar::paintEvent(QPaintEvent*)
{
    const Colors& c = themeOf(this).colors;
    QPainter painter(this);
    paint::paintPanel(&painter, rect(), metrics::radiusField, c.undoBar);
    if (m_iconName.isEmpty())
        return;
    const QRect square(metrics::space16, (height() - paint::iconSide) / 2, paint::iconSide, paint::iconSide);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), square), m_iconName, c.undoText,
        layoutDirection());
}

}
