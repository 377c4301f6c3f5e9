// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/ColorField.h"

#include "core/splash/Contrast.h"
#include "ui/theme/OtStyle.h"
#include "ui/theme/OtStylePaint.h"

#include <QAbstractButton>
#include <QColorDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 20;

/// The colour itself, as a button. No colour: crossed out.
class Swatch : public QAbstractButton
{
public:
    explicit Swatch(QWidget* parent)
        : QAbstractButton(parent)
    {
        setFixedSize(metrics::control, metrics::control);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    void setColor(const QColor& color)
    {
        m_color = color;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colors& c = themeOf(this).colors;
        QStyleOption option;
        option.initFrom(this);
        QPainter painter(this);
        paint::paintPanel(&painter, rect(), metrics::radiusField, m_color.isValid() ? m_color : c.subtle,
            underMouse() ? c.accent : c.field);
        if (!m_color.isValid()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(c.red, 1.5));
            painter.drawLine(QPointF(8, height() - 8.0), QPointF(width() - 8.0, 8));
        }
        if (paint::showsFocus(&option))
            paint::paintFocusRing(&painter, rect(), metrics::radiusField, c.accent);
    }

private:
    QColor m_color;
};

QColor colorOf(const QString& text)
{
    const std::optional<QString> good = checkedColor(text);
    return good ? QColor(*good) : QColor();
}

}

ColorField::ColorField(QWidget* parent)
    : QWidget(parent)
    , m_swatch(new Swatch(this))
    , m_edit(new QLineEdit(this))
{
    m_edit->setMaxLength(longestText);
    m_edit->setLayoutDirection(Qt::LeftToRight); // it is code
    setStyleFlag(m_edit, "mono");
    setFocusProxy(m_edit);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(m_swatch);
    layout->addWidget(m_edit, 1);
    connect(m_swatch, &QAbstractButton::clicked, this, &ColorField::openDialog);
    connect(m_edit, &QLineEdit::textChanged, this,
        [this](const QString& text) { static_cast<Swatch*>(m_swatch)->setColor(colorOf(text)); });
    connect(m_edit, &QLineEdit::textEdited, this, &ColorField::textEdited);
}

QString ColorField::text() const
{
    return m_edit->text();
}

void ColorField::setText(const QString& text)
{
    if (text != m_edit->text())
        m_edit->setText(text);
}

/// The field follows while the dialog is open; cancelled, what was there before is back.
void ColorField::openDialog()
{
    auto* dialog = new QColorDialog(colorOf(text()), this);
    dialog->setObjectName(u"colorDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_edit->accessibleName());
    const QString before = text();
    const auto take = [this](const QString& text) {
        setText(text);
        Q_EMIT textEdited();
    };
    connect(dialog, &QColorDialog::currentColorChanged, this,
        [take](const QColor& color) { take(color.name().toUpper()); });
    connect(dialog, &QDialog::rejected, this, [take, before] { take(before); });
    dialog->open();
}

}
