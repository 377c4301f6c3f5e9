// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Location.h"
#include "core/model/SplashPage.h"
#include "core/routing/Route.h"
#include "core/splash/AccessRules.h"

#include <QHash>
#include <QScrollArea>

#include <optional>

class QLineEdit;
class QVBoxLayout;

namespace otpost::ui {

class AccessFields;
class ChipField;
class FieldRow;
class SwitchRow;
class RouteCard;

/// The fields of one location. Says under each field what is wrong with it while one types.
class LocationForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit LocationForm(QWidget* parent = nullptr);

    /// Shows a location, stored or new (id 0), and forgets what was typed.
    void setLocation(const Location& location);
    const Location& original() const { return m_original; }
    /// All there are, in their order: for names that are taken and networks that are heard elsewhere.
    void setAll(const QList<Location>& all);
    /// The route of the location shown.
    void setRoute(const Result<Route>& route);

    /// The splash pages in their order; those that are enabled here are on.
    void setPages(const QList<SplashPage>& pages);
    /// The location has been stored under an id; what else was changed is still to be.
    void adopt(const Location& stored);
    /// A splash page has been stored as it is now.
    void adopt(const SplashPage& stored);

    /// As typed; its way online as stored.
    Location location() const;
    /// The way online, where it was changed.
    std::optional<LocationAccessDraft> changedAccess() const;
    /// The splash pages that were switched on or off here, as they are to be for the location with that id.
    QList<SplashPage> changedPages(LocationId id) const;
    bool isDirty() const { return m_dirty; }
    /// What stands in the way of saving. Takes in what is being typed.
    QList<Error> problems();
    /// Shows them all, those of fields that nobody has been in yet, too; how many there are.
    int showAllProblems();
    int shownProblemCount() const;
    void focusFirstProblem();
    /// Shows an error of the service under its field; false where it has none here.
    bool showProblem(const Error& error);
    void focusName();

Q_SIGNALS:
    /// Something is another by what its user did.
    void edited();
    /// The Gateways page is wanted, with this location.
    void routeRequested();

private:
    void changed();
    void check(bool all);
    void refreshDirty();
    void refreshNetworks();
    void fillPages();
    QWidget* makePages();
    FieldRow* rowOf(const QString& field) const;

    Location m_original;
    QList<Location> m_all;
    QVBoxLayout* m_column;
    QLineEdit* m_name;
    FieldRow* m_nameRow;
    ChipField* m_ssids;
    FieldRow* m_ssidsRow;
    RouteCard* m_route;
    AccessFields* m_access;
    QList<SplashPage> m_pages;
    QVBoxLayout* m_pageColumn = nullptr;
    QHash<SplashId, SwitchRow*> m_pageRows;
    bool m_dirty = false;
    bool m_nameSeen = false; ///< whether a missing name is worth a word
    bool m_loading = false;
};

}
