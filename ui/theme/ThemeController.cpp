// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ThemeController.h"

#include "ui/theme/OtStyle.h"
#include "ui/theme/SystemAppearance.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QToolTip>

namespace otpost::ui {

ThemeController::ThemeController(
    QApplication& application, const Fonts& fonts, Appearance appearance, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_fonts(fonts)
    , m_appearance(appearance)
    , m_system(new SystemAppearance(this))
{
    connect(m_system, &SystemAppearance::darkChanged, this, [this] {
        if (m_appearance == Appearance::System)
            apply();
    });
    apply();
}

void ThemeController::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    const bool wasDark = isDark();
    m_appearance = appearance;
    if (isDark() != wasDark)
        apply();
}

void ThemeController::setReduceMotion(bool reduce)
{
    if (reduce == m_reduceMotion)
        return;
    m_reduceMotion = reduce;
    apply();
}

bool ThemeController::isDark() const
{
    return m_appearance == Appearance::System ? m_system->isDark() : m_appearance == Appearance::Dark;
}

void ThemeController::apply()
{
    Theme theme
        = isDark() ? Theme::darkTheme(m_fonts.base, m_fonts.mono) : Theme::light(m_fonts.base, m_fonts.mono);
    theme.reduceMotion = m_reduceMotion;

    if (m_style.isNull()) {
        m_style = new OtStyle(theme);
        m_application.setStyle(m_style); // takes it
    } else {
        m_style->setTheme(theme);
    }
    QApplication::setFont(theme.base);
    QApplication::setFont(theme.font(TextRole::Label), "QPushButton");
    QApplication::setFont(theme.font(TextRole::Label), "QToolButton");
    QFont header = theme.font(TextRole::Hint);
    header.setWeight(QFont::Medium);
    QApplication::setFont(header, "QHeaderView");
    QToolTip::setFont(theme.font(TextRole::Hint));
    const QPalette palette = theme.palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT themeChanged();
}

}
