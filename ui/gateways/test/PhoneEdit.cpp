// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/test/PhoneEdit.h"

#include "core/phone/CallingCodes.h"
#include "ui/gateways/test/CountryList.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int chevron = 12;
constexpr int padding = 8;

/// The code of the country and a chevron, in the field's own look.
class CountryButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const QFontMetrics mono(themeOf(this).font(TextRole::Mono));
        return {padding + mono.horizontalAdvance(u"WW"_s) + 2 + chevron + 4, metrics::controlCompact};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        QPainter painter(this);
        const bool active = underMouse() || isDown();
        if (active)
            paint::paintPanel(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), 4, theme.colors.subtle);
        painter.setFont(theme.font(TextRole::Mono));
        painter.setPen(isEnabled() ? theme.colors.text : theme.colors.text3);
        painter.drawText(rect().adjusted(padding, 0, -chevron, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        paintIcon(&painter, QRectF(width() - chevron - 4, (height() - chevron) / 2.0, chevron, chevron),
            u"chevron-down"_s, theme.colors.text2);
        painter.fillRect(width() - 1, 5, 1, height() - 10, theme.colors.border);
        if (paint::showsFocus(&option))
            paint::paintFocusRing(&painter, rect(), 4, theme.colors.accent);
    }
};

}

bool isUnfinished(const Error& error)
{
    return error.kind == ErrorKind::PhoneTooShort || error.kind == ErrorKind::PhoneNeedsCountry
        || error.kind == ErrorKind::PhoneCountryUnknown || error.kind == ErrorKind::PhoneNotANumber;
}

PhoneEdit::PhoneEdit(const QString& region, QWidget* parent)
    : QLineEdit(parent)
    , m_country(new CountryButton(this))
{
    setLayoutDirection(Qt::LeftToRight);
    setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_country->setObjectName(u"chooseCountry"_s);
    m_country->setFocusPolicy(Qt::StrongFocus);
    m_country->setCursor(Qt::ArrowCursor);
    connect(m_country, &QToolButton::clicked, this, [this] {
        if (!m_list) {
            m_list = new CountryList(this);
            connect(m_list, &CountryList::chosen, this, [this](const QString& chosen) {
                // Typed with +, it belongs to another country: what remains is the national part.
                const Result<PhoneNumber> typed = parsePhoneNumber(text(), m_region);
                if (typed && text().trimmed().startsWith(u'+') && typed->region != chosen)
                    setText(nationalForm(typed->e164));
                setRegion(chosen);
                setFocus(Qt::OtherFocusReason);
            });
        }
        m_list->popUp(this, m_region);
    });
    connect(this, &QLineEdit::textChanged, this, &PhoneEdit::onTextEdited);
    m_region = region.toUpper();
    showRegion();
}

void PhoneEdit::setRegion(const QString& region)
{
    if (m_region == region)
        return;
    m_region = region;
    showRegion();
    Q_EMIT regionChanged(region);
}

void PhoneEdit::onTextEdited()
{
    if (const QString typed = regionOfBeginning(text()); !typed.isEmpty())
        setRegion(typed);
}

Result<PhoneNumber> PhoneEdit::number() const
{
    return parsePhoneNumber(text(), m_region);
}

QString PhoneEdit::portable() const
{
    const Result<PhoneNumber> read = number();
    return read ? read->e164 : text().trimmed();
}

void PhoneEdit::showRegion()
{
    m_country->setText(m_region.isEmpty() ? u"+"_s : m_region);
    const QString name = m_region.isEmpty()
        ? tr("no country")
        : tr("%1, +%2").arg(countryName(m_region), QString::number(callingCodeOf(m_region)));
    m_country->setToolTip(tr("Country: %1").arg(name));
    m_country->setAccessibleName(tr("Country: %1").arg(name));
    const QString example = exampleMobile(m_region);
    setPlaceholderText(example.isEmpty() ? u"+49 1511 2345678"_s : example);
    m_country->update();
}

void PhoneEdit::place()
{
    const QSize size = m_country->sizeHint();
    m_country->setGeometry(2, 2, size.width(), height() - 4);
    setTextMargins(size.width(), 0, 0, 0);
}

void PhoneEdit::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void PhoneEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        place();
}

}
