// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Location.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace otpost::ui {

class ThemedLabel;

/// Whose route the list below shows: Default, or a location's; and whether that is one of its own.
class RouteBar : public QWidget
{
    Q_OBJECT

public:
    explicit RouteBar(QWidget* parent = nullptr);

    /// Keeps the location that is shown, as long as it is there.
    void setLocations(const QList<Location>& locations);
    /// Chooses a location, or with 0 Default; one that is not known yet once it is.
    void setLocation(LocationId id);
    /// 0: Default.
    LocationId location() const;
    /// The name for people; empty: Default.
    QString locationName() const;

Q_SIGNALS:
    /// The user chose another, or the one that was shown is gone.
    void locationChosen(otpost::LocationId id);
    void resetRequested();

private:
    void refresh();
    QString summary() const;

    QList<Location> m_locations;
    LocationId m_shown = 0;
    QComboBox* m_chooser;
    ThemedLabel* m_own;
    ThemedLabel* m_summary;
    QPushButton* m_reset;
};

}
