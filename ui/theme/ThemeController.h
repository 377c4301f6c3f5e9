// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Fonts.h"

#include <QObject>
#include <QPointer>

class QApplication;

namespace otpost::ui {

class OtStyle;
class SystemAppearance;

enum class Appearance { System, Light, Dark };

/// Gives the application its style, palette and fonts, now and whenever the choice or the system's
/// preference changes. Lives on the GUI thread as long as the windows do.
class ThemeController : public QObject
{
    Q_OBJECT
public:
    /// Applies the theme at once. The system's preference is asked for without blocking; until the
    /// answer comes, the lightness of the platform's palette decides.
    explicit ThemeController(QApplication& application, const Fonts& fonts,
        Appearance appearance = Appearance::System, QObject* parent = nullptr);

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    /// No animations at all; the setting Reduce motion.
    void setReduceMotion(bool reduce);
    /// What is shown now.
    bool isDark() const;

Q_SIGNALS:
    /// After style, palette and fonts have changed.
    void themeChanged();

private:
    void apply();

    QApplication& m_application;
    Fonts m_fonts;
    Appearance m_appearance;
    bool m_reduceMotion = false;
    SystemAppearance* m_system;
    QPointer<OtStyle> m_style;
};

}
