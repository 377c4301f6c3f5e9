// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/SplashPage.h"
#include "ui/shell/Page.h"

#include <QFuture>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace otpost {
class RouteService;
class SplashService;
}

namespace otpost::ui {

class HintLabel;
class IconButton;
class LocationForm;
class OrderList;
class PageHeader;
class UndoStack;

/// The venues in their order at one side, the form of one of them at the other.
class LocationsPage : public Page
{
    Q_OBJECT

public:
    /// The references must outlive the page.
    LocationsPage(RouteService& routes, SplashService& splash, UndoStack& undo, QWidget* parent = nullptr);

    static PageName listed() { return {tr("Locations"), QStringLiteral("map-pin")}; }
    bool canLeave() override;
    void entered() override;

    /// Shows an empty form, unless changes have to be asked about first.
    void addLocation();
    /// Shows a location, likewise.
    void openLocation(LocationId id);

public Q_SLOTS:
    /// Saves; shows what is wrong and goes to the first problem where it cannot.
    void save();

Q_SIGNALS:
    /// The Gateways page is wanted, with this location chosen.
    void routeRequested(otpost::LocationId id);

private:
    QWidget* makeSide();
    QWidget* makeFormSide();
    QWidget* makeEmpty();
    void makeShortcuts();
    void reload();
    void showLocations(const QList<Location>& locations);
    void fillList();
    void showLocation(const Location& location);
    void reloadRoute();
    void refreshHeader();
    void whenClean(std::function<void()> go);
    void discard();
    QFuture<Result<Location>> store();
    QFuture<Result<Location>> storePages(const Location& stored, QList<SplashPage> pages);
    void setSaving(bool saving);
    void endSave(const Result<Location>& stored);
    void remove(LocationId id);
    void move(LocationId id, int to);
    void trouble(const Error& error);
    const Location* find(LocationId id) const;
    bool isShowing() const;

    RouteService& m_routes;
    SplashService& m_splash;
    UndoStack& m_undo;
    QList<Location> m_locations;
    QStackedWidget* m_states;
    OrderList* m_list = nullptr;
    PageHeader* m_header = nullptr;
    IconButton* m_delete = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_save = nullptr;
    HintLabel* m_failure = nullptr;
    LocationForm* m_form = nullptr;
    std::function<void()> m_afterSave;
    LocationId m_wanted = 0; ///< to be shown with the next reading
    bool m_read = false; ///< whether there has been a first answer
    bool m_adding = false; ///< whether the form is that of a new one
    bool m_saving = false;
};

}
