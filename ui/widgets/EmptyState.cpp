// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"
#include "ui/widgets/ThemedLabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int sentenceWidth = 420;
constexpr qreal stroke = 1.5;

/// The drawing above the words, 212 by 64; mirrored with the text's direction.
class DrawingWidget : public QWidget
{
public:
    DrawingWidget(EmptyState::Drawing drawing, QWidget* parent)
        : QWidget(parent)
        , m_drawing(drawing)
    {
        setFixedSize(212, 64);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isRightToLeft()) {
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        const Colors& c = themeOf(this).colors;
        switch (m_drawing) {
        case EmptyState::Drawing::Route:
            box(painter, {1, 13, 64, 36}, c, Qt::SolidLine);
            paintIcon(&painter, QRectF(23, 21, 20, 20), u"arrow-right"_s, c.text2);
            dots(painter, 69.5, 79.5, c);
            box(painter, {84, 13, 64, 36}, c, Qt::DashLine);
            paintIcon(&painter, QRectF(106, 21, 20, 20), u"corner-down-right"_s, c.text2);
            dots(painter, 152, 172, c);
            phone(painter, c);
            break;
        case EmptyState::Drawing::Log:
            box(painter, {1, 2, 148, 60}, c, Qt::SolidLine);
            for (int row = 0; row < 3; ++row) {
                const int y = 16 + row * 16;
                line(painter, {14.0, qreal(y)}, 22, c.border);
                line(painter, {46.0, qreal(y)}, 50 - row * 12, c.field);
                paintIcon(&painter, QRectF(124, y - 7, 14, 14), u"check"_s, c.text3);
            }
            dots(painter, 152, 172, c);
            phone(painter, c);
            break;
        case EmptyState::Drawing::NoMatch:
            box(painter, {32, 2, 148, 60}, c, Qt::DashLine);
            paintIcon(&painter, QRectF(92, 18, 28, 28), u"search"_s, c.accent);
            break;
        }
    }

private:
    static void box(QPainter& painter, const QRectF& rect, const Colors& c, Qt::PenStyle style)
    {
        QPen pen(c.field, stroke);
        if (style == Qt::DashLine)
            pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        painter.setBrush(c.surface);
        painter.drawRoundedRect(rect, 7, 7);
    }

    static void dots(QPainter& painter, qreal from, qreal to, const Colors& c)
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.field);
        for (qreal x = from; x <= to; x += 5)
            painter.drawEllipse(QPointF(x, 31), 0.9, 0.9);
    }

    static void line(QPainter& painter, const QPointF& from, int length, const QColor& color)
    {
        painter.setPen(QPen(color, 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(from, from + QPointF(length, 0));
    }

    static void phone(QPainter& painter, const Colors& c)
    {
        painter.setPen(QPen(c.accent, stroke));
        painter.setBrush(c.accentTint);
        painter.drawRoundedRect(QRectF(176, 1.5, 34, 60), 7, 7);
        painter.drawLine(QPointF(189, 54), QPointF(197, 54));
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        for (const qreal x : {186.0, 193.0, 200.0})
            painter.drawEllipse(QPointF(x, 28), 2.2, 2.2);
    }

    EmptyState::Drawing m_drawing;
};

}

EmptyState::EmptyState(Drawing drawing, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_title(new ThemedLabel(title, TextRole::Title, &Colors::text, this))
    , m_sentence(new ThemedLabel(sentence, TextRole::Body, &Colors::text2, this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(sentenceWidth);
    setSentence(sentence);
    m_buttons->setSpacing(metrics::space8);
    m_buttons->setContentsMargins(0, metrics::space24, 0, 0);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space24);
    layout->setSpacing(0);
    layout->addStretch(3);
    layout->addWidget(new DrawingWidget(drawing, this), 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::space32);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::space8);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addLayout(m_buttons);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addStretch(4);
}

void EmptyState::setTitle(const QString& title)
{
    m_title->setText(title);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(sentenceWidth));
}

void EmptyState::addButton(QAbstractButton* button)
{
    m_buttons->addWidget(button);
}

void EmptyState::addContent(QWidget* content)
{
    m_buttons->addWidget(content);
}

}
