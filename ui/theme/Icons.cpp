// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"

#include "ui/theme/Theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

QString resourceOf(const QString& name)
{
    return u":/otpost/icons/lucide/%1.svg"_s.arg(name);
}

bool isDirectional(QStringView name)
{
    static constexpr std::array names{"arrow-left"_L1, "arrow-right"_L1, "chevron-left"_L1,
        "chevron-right"_L1, "corner-down-right"_L1, "send"_L1, "undo-2"_L1, "external-link"_L1};
    return std::any_of(names.begin(), names.end(), [name](QLatin1StringView known) { return name == known; });
}

/// Takes its colour from the theme each time it paints.
class ThemedIconEngine : public QIconEngine
{
public:
    explicit ThemedIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colors& colors = themeOf(nullptr).colors;
        const QColor color = mode == QIcon::Disabled ? colors.text3
            : mode == QIcon::Selected                ? colors.text
                                                     : colors.text2;
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        paintIcon(painter, square, m_name, color, painter->layoutDirection());
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(m_name); }
    QString key() const override { return u"otpost"_s; }
    QString iconName() override { return m_name; }

private:
    QString m_name;
};

}

void paintIcon(QPainter* painter, const QRectF& rect, const QString& name, const QColor& color,
    Qt::LayoutDirection direction)
{
    QFile file(resourceOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(painter->opacity() * color.alphaF());
    if (direction == Qt::RightToLeft && isDirectional(name)) {
        painter->translate(2 * rect.center().x(), 0);
        painter->scale(-1, 1);
    }
    renderer.render(painter, rect);
    painter->restore();
}

QIcon icon(const QString& name)
{
    return QIcon(new ThemedIconEngine(name));
}

bool isBundledIcon(const QString& name)
{
    return !name.isEmpty() && QFile::exists(resourceOf(name));
}

void paintAppMark(QPainter* painter, const QRectF& rect, const QColor& background, const QColor& foreground)
{
    QFile file(u":/otpost/icons/otpost.svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("#FFFFFF", foreground.name().toLatin1());
    svg.replace("#0E6377", background.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.render(painter, rect);
}

QIcon appIcon()
{
    return QIcon(u":/otpost/icons/otpost.svg"_s);
}

}
