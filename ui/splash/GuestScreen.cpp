// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/GuestScreen.h"

#include "core/phone/CallingCodes.h"
#include "core/portal/guest/GuestWords.h"
#include "core/splash/SafeHtml.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal bodySize = 13;
constexpr qreal smallSize = 11;
constexpr qreal headingSize = 18;
constexpr qreal codeSize = 20;
constexpr qreal fieldHeight = 38;
constexpr qreal margin = 18;
constexpr qreal logoHeight = 56;
const QString sampleCode = u"48291753"_s;

/// A box of the page with words in it: a field or a button.
class Box : public QWidget
{
public:
    struct Look {
        QString text;
        QColor fill, line, color;
        QFont font;
        Qt::Alignment alignment = Qt::AlignCenter;
        qreal radius = 6;
        int padding = 10;
        bool opens = false; ///< a list: with an arrow
    };

    Box(Look look, int height, QWidget* parent)
        : QWidget(parent)
        , m_look(std::move(look))
    {
        setFixedHeight(height);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::paintPanel(&painter, rect(), m_look.radius, m_look.fill, m_look.line);
        painter.setFont(m_look.font);
        painter.setPen(m_look.color);
        const QRect room = rect().adjusted(m_look.padding, 0, -m_look.padding, 0);
        painter.drawText(room,
            int(QStyle::visualAlignment(layoutDirection(), m_look.alignment) | Qt::AlignVCenter
                | Qt::AlignAbsolute)
                | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(m_look.text, Qt::ElideRight, room.width()));
        if (!m_look.opens)
            return;
        const int side = m_look.padding + 4;
        const QRect arrow(room.right() - side, (height() - side) / 2, side, side);
        paintIcon(
            &painter, QStyle::visualRect(layoutDirection(), rect(), arrow), u"chevron-down"_s, m_look.color);
    }

private:
    Look m_look;
};

/// The logo, on white where the page is dark.
class LogoBox : public QWidget
{
public:
    LogoBox(const QImage& image, const QSize& size, bool padded, QWidget* parent)
        : QWidget(parent)
        , m_image(image)
        , m_padded(padded)
    {
        setFixedSize(size);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QRect room = rect();
        if (m_padded) {
            paint::paintPanel(&painter, room, 4, Qt::white);
            room.adjust(4, 4, -4, -4);
        }
        painter.drawImage(room, m_image);
    }

private:
    QImage m_image;
    bool m_padded;
};

/// An empty check box.
class CheckBoxPicture : public QWidget
{
public:
    CheckBoxPicture(const QColor& fill, const QColor& line, int side, QWidget* parent)
        : QWidget(parent)
        , m_fill(fill)
        , m_line(line)
    {
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::paintPanel(&painter, rect(), 3, m_fill, m_line);
    }

private:
    QColor m_fill;
    QColor m_line;
};

}

GuestScreen::GuestScreen(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void GuestScreen::showView(const PhoneView& view, qreal scale)
{
    if (view == m_view && scale == m_scale && m_content != nullptr)
        return;
    m_view = view;
    m_scale = scale;
    m_colors = phoneColors(view);
    rebuild();
    update();
}

QString GuestScreen::words() const
{
    return m_words.join(u'\n');
}

QFont GuestScreen::fontOf(qreal size, int weight) const
{
    QFont font = themeOf(this).font(TextRole::Body);
    font.setPixelSize(std::max(6, px(size)));
    font.setWeight(QFont::Weight(weight));
    return font;
}

void GuestScreen::rebuild()
{
    delete m_content;
    m_words.clear();
    m_content = new QWidget(this);
    m_content->setLayoutDirection(
        directionOf(m_view.language) == "rtl"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(px(margin), px(margin), px(margin), px(margin));
    m_column->setSpacing(px(8));
    addLogo();
    switch (m_view.step) {
    case PhoneStep::Number:
        addNumberStep();
        break;
    case PhoneStep::Code:
        addCodeStep();
        break;
    case PhoneStep::Online:
        addOnlineStep();
        break;
    }
    m_column->addStretch(1);
    if (layout() == nullptr) {
        auto* outer = new QVBoxLayout(this);
        outer->setContentsMargins(0, 0, 0, 0);
    }
    layout()->addWidget(m_content);
    m_content->show();
}

void GuestScreen::addLogo()
{
    const QImage image = QImage::fromData(m_view.page.logo);
    if (image.isNull())
        return;
    QSize size = image.size();
    const QSize room(width() - 2 * px(margin), px(logoHeight));
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    m_column->addWidget(new LogoBox(image, size, m_view.dark, m_content), 0, Qt::AlignLeading);
    m_column->addSpacing(px(6));
}

void GuestScreen::addWords(const QString& text, qreal size, int weight)
{
    if (text.isEmpty())
        return;
    m_words.append(text);
    auto* label = new QLabel(m_content);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setFont(fontOf(size, weight));
    // As on the page: by its language, whatever that of the words is.
    label->setAlignment(
        Qt::AlignAbsolute | (m_content->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    label->setForegroundRole(QPalette::WindowText);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, m_colors.text);
    label->setPalette(palette);
    m_column->addWidget(label);
}

void GuestScreen::addLabel(const QString& text, const QString& remark)
{
    m_column->addSpacing(px(2));
    addWords(remark.isEmpty() ? text : u"%1 (%2)"_s.arg(text, remark), bodySize, 600);
}

void GuestScreen::addField(const QString& text, Qt::Alignment alignment, bool opens)
{
    Box::Look look{text, m_colors.field, m_colors.line, m_colors.text, fontOf(bodySize, 400), alignment,
        m_scale * 6, px(10), opens};
    m_column->addWidget(new Box(look, px(fieldHeight), m_content));
}

void GuestScreen::addCode()
{
    QFont font = fontOf(codeSize, 500);
    font.setLetterSpacing(QFont::AbsoluteSpacing, px(6));
    // Half of it typed: so it is seen how many digits there are.
    const int digits = std::clamp(m_view.page.codeDigits, 4, 8);
    QString text = sampleCode.left(digits / 2);
    text += QString(digits - text.size(), u'·');
    Box::Look look{text, m_colors.field, m_colors.line, m_colors.text, font, Qt::AlignCenter, m_scale * 6,
        px(10), false};
    auto* box = new Box(look, px(fieldHeight + 4), m_content);
    box->setLayoutDirection(Qt::LeftToRight);
    m_column->addWidget(box);
}

void GuestScreen::addButton(const QString& text, bool plain)
{
    m_words.append(text);
    Box::Look look{text, plain ? QColor(Qt::transparent) : m_colors.accent, plain ? m_colors.line : QColor(),
        plain ? m_colors.accent : m_colors.onAccent, fontOf(bodySize, 600), Qt::AlignCenter, m_scale * 6,
        px(10), false};
    m_column->addWidget(new Box(look, px(fieldHeight), m_content));
}

void GuestScreen::addCheck(const QString& text)
{
    auto* row = new QWidget(m_content);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(8));
    line->addWidget(new CheckBoxPicture(m_colors.field, m_colors.line, px(18), row), 0, Qt::AlignTop);
    m_column->addWidget(row);
    QVBoxLayout* outer = m_column;
    auto* words = new QWidget(row);
    m_column = new QVBoxLayout(words);
    m_column->setContentsMargins(0, 0, 0, 0);
    addWords(text, bodySize);
    m_column = outer;
    line->addWidget(words, 1);
}

void GuestScreen::addNumberStep()
{
    const SplashPage& page = m_view.page;
    const SplashTexts texts = textsFor(page, m_view.language);
    const PhoneSample sample = phoneSample(m_view);
    addWords(phoneHeading(m_view), headingSize, 600);
    addWords(texts.greeting, bodySize);
    addWords(phoneWord(m_view, page.otp ? u"intro"_s : u"introPlain"_s), bodySize);
    addLabel(phoneWord(m_view, u"country"_s));
    addField(u"%1 \u2066+%2\u2069"_s.arg(
                 countryName(m_view.language, sample.region), QString::number(callingCodeOf(sample.region))),
        Qt::AlignLeading, true);
    addLabel(phoneWord(m_view, u"number"_s));
    addField(u"\u2066%1\u2069"_s.arg(sample.number));
    const auto input = [this](GuestInput asked, const QString& key) {
        if (asked == GuestInput::Off)
            return;
        addLabel(phoneWord(m_view, key),
            asked == GuestInput::Optional ? phoneWord(m_view, u"optional"_s) : QString());
        addField({});
    };
    input(page.nameInput, u"name"_s);
    input(page.emailInput, u"email"_s);
    if (!isBlankHtml(safeHtml(texts.terms))) {
        // Folded together, as on the page itself.
        addField(phoneWord(m_view, u"terms"_s), Qt::AlignLeading, true);
        m_words.append(phoneWord(m_view, u"terms"_s));
        addCheck(phoneWord(m_view, u"accept"_s));
    }
    m_column->addSpacing(px(4));
    addButton(phoneWord(m_view, page.otp ? u"send"_s : u"go"_s));
}

void GuestScreen::addCodeStep()
{
    const PhoneSample sample = phoneSample(m_view);
    addWords(phoneHeading(m_view), headingSize, 600);
    addWords(
        phoneWord(m_view, u"codeIntro"_s).replace("%1"_L1, u"\u2066%1\u2069"_s.arg(sample.masked)), bodySize);
    addLabel(phoneWord(m_view, u"code"_s));
    addCode();
    addWords(phoneWord(m_view, u"codeHint"_s)
                 .replace("%1"_L1, QString::number(m_view.page.codeDigits))
                 .replace("%2"_L1, QString::number(sample.minutesLeft)),
        smallSize);
    addButton(phoneWord(m_view, u"confirm"_s));
    addWords(phoneWord(m_view, u"resendIn"_s).replace("%1"_L1, QString::number(sample.resendIn)), bodySize);
    addButton(phoneWord(m_view, u"resend"_s), true);
    addButton(phoneWord(m_view, u"change"_s), true);
    addWords(phoneWord(m_view, u"keep"_s), smallSize);
}

void GuestScreen::addOnlineStep()
{
    addWords(phoneWord(m_view, u"online"_s), headingSize, 600);
    addWords(phoneWord(m_view, u"enjoy"_s), bodySize);
}

void GuestScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colors.background);
}

}
