// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/config/ConfigPlanView.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int step = 24;
constexpr int iconPixels = 16;
constexpr int headHeight = 32;
constexpr int detailHeight = 24;

QString iconOf(ConfigChange::Kind kind)
{
    using Kind = ConfigChange::Kind;
    switch (kind) {
    case Kind::AddGateway:
    case Kind::AddLocation:
    case Kind::AddSplash:
        return u"plus"_s;
    case Kind::RemoveGateway:
    case Kind::RemoveLocation:
    case Kind::RemoveSplash:
        return u"trash-2"_s;
    case Kind::ChangeGateway:
    case Kind::ChangeLocation:
    case Kind::ChangeSplash:
    case Kind::ChangeSetting:
        return u"pencil"_s;
    case Kind::ChangeOrder:
    case Kind::ChangeSplashOrder:
        return u"arrow-down"_s;
    }
    return {};
}

}

ConfigPlanView::ConfigPlanView(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"configChanges"_s);
    setAccessibleName(tr("What will change"));
    setColumnCount(1);
    header()->hide();
    setRootIsDecorated(true);
    setIndentation(step);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setIconSize(QSize(iconPixels, iconPixels));
    setUniformRowHeights(false);
}

void ConfigPlanView::setEntries(const QList<PlanEntry>& entries)
{
    clear();
    for (const PlanEntry& entry : entries) {
        auto* item = new QTreeWidgetItem(this, {entry.head});
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        item->setFont(0, bold);
        item->setSizeHint(0, QSize(0, headHeight));
        item->setIcon(0, icon(iconOf(entry.kind)));
        for (const QString& detail : entry.details) {
            auto* child = new QTreeWidgetItem(item, {detail});
            child->setSizeHint(0, QSize(0, detailHeight));
            child->setToolTip(0, u"<qt>"_s + detail.toHtmlEscaped());
        }
        // What is new has many fields, which are as the file says.
        const bool isNew
            = entry.kind == ConfigChange::Kind::AddGateway || entry.kind == ConfigChange::Kind::AddSplash;
        item->setExpanded(!isNew || entry.needsCare);
    }
}

}
