// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/ViewsButton.h"

#include "core/storage/Storage.h"
#include "ui/log/Confirm.h"
#include "ui/log/LogWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/WhenDone.h"

#include <QInputDialog>
#include <QMenu>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

/// An ampersand in a name is no mnemonic.
QString menuText(const QString& name)
{
    return shownLine(name).replace(u'&', u"&&"_s);
}

}

ViewsButton::ViewsButton(Storage& storage, QWidget* parent)
    : MenuButton(parent)
    , m_storage(storage)
{
    setObjectName(u"savedViews"_s);
    setText(tr("Views"));
    setIcon(ui::icon(u"bookmark"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setToolTip(tr("Saved filters and order"));
    setAccessibleName(tr("Saved views"));
    setStyleFlag(this, "chip");
    setMenu(new QMenu(this));
    fillMenu();
    refresh();
}

void ViewsButton::refresh()
{
    whenDone(savedViews(m_storage), this, [this](const Result<QList<SavedView>>& views) {
        if (views) {
            m_views = *views;
            fillMenu();
        }
        Q_EMIT refreshed();
    });
}

void ViewsButton::fillMenu()
{
    if (menu()->isVisible())
        return;
    menu()->clear();
    for (const SavedView& view : m_views) {
        QAction* action = menu()->addAction(ui::icon(u"bookmark"_s), menuText(view.name));
        connect(action, &QAction::triggered, this, [this, view] { Q_EMIT chosen(queryFrom(view)); });
    }
    if (!m_views.isEmpty())
        menu()->addSeparator();
    QAction* add = menu()->addAction(ui::icon(u"plus"_s), tr("Save filters and order as…"));
    add->setObjectName(u"saveView"_s);
    connect(add, &QAction::triggered, this, [this] { askName(savedFrom(m_query, {})); });
    if (m_views.isEmpty())
        return;
    QMenu* rename = menu()->addMenu(ui::icon(u"pencil"_s), tr("Rename"));
    QMenu* remove = menu()->addMenu(ui::icon(u"trash-2"_s), tr("Delete"));
    for (const SavedView& view : m_views) {
        connect(rename->addAction(menuText(view.name)), &QAction::triggered, this,
            [this, view] { askName(view); });
        connect(remove->addAction(menuText(view.name)), &QAction::triggered, this,
            [this, view] { askToDelete(view); });
    }
}

void ViewsButton::askName(const SavedView& view)
{
    auto* dialog = new QInputDialog(window());
    dialog->setObjectName(u"viewName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(view.id == 0 ? tr("Save view") : tr("Rename view"));
    dialog->setLabelText(tr("Name of the view"));
    dialog->setTextValue(view.name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, view](const QString& name) {
        SavedView named = view;
        named.name = name.trimmed();
        save(named);
    });
    dialog->open();
}

void ViewsButton::save(const SavedView& view)
{
    whenDone(saveView(m_storage, view), this, [this, before = view.id](const Result<qint64>& saved) {
        if (saved && before != 0 && *saved != before) { // it has another name now
            whenDone(removeView(m_storage, before), this, [this](const Result<void>&) { refresh(); });
            return;
        }
        if (!saved)
            tellTrouble(window(), tr("The view was not saved"), describe(saved.error()));
        refresh();
    });
}

void ViewsButton::askToDelete(const SavedView& view)
{
    Confirmation question;
    question.name = u"confirmDeleteView"_s;
    question.title = tr("Delete view");
    question.question = tr("Delete the view “%1”?").arg(shownLine(view.name));
    question.consequence = tr("No message is touched by that.");
    question.button = tr("Delete");
    question.danger = true;
    confirm(window(), question, [this, id = view.id] {
        whenDone(removeView(m_storage, id), this, [this](const Result<void>& removed) {
            if (!removed)
                tellTrouble(window(), tr("The view was not deleted"), describe(removed.error()));
            refresh();
        });
    });
}

}
