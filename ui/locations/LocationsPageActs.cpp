// SPDX-License-Identifier: GPL-3.0-or-later
// Storing, deleting and moving of LocationsPage.
#include "core/base/Async.h"
#include "core/routing/RouteService.h"
#include "core/splash/SplashService.h"
#include "ui/locations/LocationForm.h"
#include "ui/locations/LocationsPage.h"
#include "ui/shell/UndoStack.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

void LocationsPage::save()
{
    if (m_saving || !isShowing())
        return;
    m_failure->setText({});
    if (m_form->showAllProblems() > 0) {
        m_afterSave = nullptr;
        refreshHeader();
        m_form->focusFirstProblem();
        return;
    }
    setSaving(true);
    whenDone(store(), this, [this](const Result<Location>& done) { endSave(done); });
}

/// The location, then its way online, then the pages that are enabled there: what is stored stays stored
/// where a later step fails.
QFuture<Result<Location>> LocationsPage::store()
{
    const Location location = m_form->location();
    auto first = location.id == 0 ? m_routes.addLocation(location) : m_routes.editLocation(location);
    return afterThat(first, this, [this](const Result<Location>& stored) {
        if (!stored)
            return finishedFuture(stored);
        const QList<SplashPage> pages = m_form->changedPages(stored->id);
        const auto access = m_form->changedAccess();
        m_form->adopt(*stored);
        const auto online = access ? m_splash.setAccess(stored->id, *access) : finishedFuture(stored);
        return afterThat(online, this, [this, pages](const Result<Location>& done) {
            return done ? storePages(*done, pages) : finishedFuture(done);
        });
    });
}

/// Each page as it is then, but for this location: what was changed in it meanwhile stays.
QFuture<Result<Location>> LocationsPage::storePages(const Location& stored, QList<SplashPage> pages)
{
    if (pages.isEmpty())
        return finishedFuture(Result<Location>(stored));
    const SplashPage wanted = pages.takeFirst();
    const auto saved = afterThat(m_splash.find(QString::number(wanted.id)), this,
        [this, id = stored.id, wanted](const Result<SplashPage>& found) {
            if (!found)
                return finishedFuture(found);
            SplashPage page = *found;
            page.locations.removeAll(id);
            if (wanted.locations.contains(id))
                page.locations.append(id);
            return m_splash.save(page);
        });
    return afterThat(saved, this, [this, stored, pages](const Result<SplashPage>& done) {
        if (!done)
            return finishedFuture(Result<Location>(tl::unexpected(done.error())));
        m_form->adopt(*done);
        return storePages(stored, pages);
    });
}

/// While it is being saved nothing can be edited: what was typed would be lost with the form's new values.
void LocationsPage::setSaving(bool saving)
{
    m_saving = saving;
    m_save->setText(saving ? tr("Saving") : tr("Save"));
    m_form->setEnabled(!saving);
    m_save->setEnabled(!saving);
}

void LocationsPage::endSave(const Result<Location>& stored)
{
    setSaving(false);
    const auto go = std::exchange(m_afterSave, nullptr);
    if (!stored) {
        if (!m_form->showProblem(stored.error()))
            m_failure->setText(tr("Not saved. %1").arg(describe(stored.error())));
        refreshHeader();
        return;
    }
    showLocation(*stored);
    Q_EMIT noticeRaised(Notice{tr("%1 is saved").arg(stored->name), u"check"_s, {}});
    reload();
    if (go)
        go();
}

void LocationsPage::remove(LocationId id)
{
    if (id == 0 || m_saving)
        return;
    whenDone(m_routes.removeLocation(id), this, [this, id](const Result<Location>& gone) {
        if (!gone) {
            trouble(gone.error());
            return;
        }
        if (m_form->original().id == id) {
            m_form->setLocation({});
            refreshHeader();
        }
        UndoStep step{tr("%1 is deleted").arg(gone->name), u"trash-2"_s, {}, {}};
        step.undo = [this, was = *gone] {
            m_wanted = was.id;
            return withoutValue(m_routes.addLocation(was));
        };
        step.redo = [this, id] { return withoutValue(m_routes.removeLocation(id)); };
        m_undo.push(step);
        reload();
    });
}

void LocationsPage::move(LocationId id, int to)
{
    const Location* location = find(id);
    if (location == nullptr)
        return;
    const int from = int(location - m_locations.constData());
    whenDone(m_routes.moveLocation(id, to + 1), this,
        [this, id, from, to, name = location->name](const Result<void>& done) {
            if (!done) {
                trouble(done.error());
                return;
            }
            UndoStep step{tr("%1 is moved").arg(name), from < to ? u"arrow-down"_s : u"arrow-up"_s, {}, {}};
            step.undo = [this, id, from] { return m_routes.moveLocation(id, from + 1); };
            step.redo = [this, id, to] { return m_routes.moveLocation(id, to + 1); };
            m_undo.push(step);
            reload();
        });
}

void LocationsPage::trouble(const Error& error)
{
    m_failure->setText(describe(error));
    reload();
}

}
