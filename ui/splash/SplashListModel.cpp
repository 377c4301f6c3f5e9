// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/SplashListModel.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

const QString idFormat = u"application/x-otpost-splash"_s;

}

void SplashListModel::setPages(const QList<SplashPage>& pages, const QList<Location>& locations)
{
    if (pages == m_pages && locations == m_locations)
        return;
    beginResetModel();
    m_pages = pages;
    m_locations = locations;
    endResetModel();
}

int SplashListModel::rowOf(SplashId id) const
{
    const auto found = std::find_if(
        m_pages.begin(), m_pages.end(), [id](const SplashPage& page) { return page.id == id; });
    return found == m_pages.end() ? -1 : int(found - m_pages.begin());
}

const SplashPage* SplashListModel::find(SplashId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_pages.at(row);
}

int SplashListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_pages.size());
}

int SplashListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SplashListModel::placesOf(const SplashPage& page) const
{
    QStringList names;
    for (const Location& location : m_locations) {
        if (page.locations.contains(location.id))
            names.append(location.name);
    }
    if (names.isEmpty())
        return tr("Nowhere yet");
    const QString places = QLocale().createSeparatedList(names);
    return page.ssids.isEmpty() ? places
                                : tr("%1: %n networks", "locations", int(page.ssids.size())).arg(places);
}

QVariant SplashListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SplashPage& page = m_pages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == OrderColumn)
            return QString::number(index.row() + 1);
        if (index.column() == NameColumn)
            return page.name;
        return index.column() == PlacesColumn ? placesOf(page) : QVariant();
    case SubtitleRole:
        return u"\u2066/splash/%1\u2069"_s.arg(page.address);
    case Qt::TextAlignmentRole:
        return index.column() == OrderColumn ? QVariant(int(Qt::AlignCenter)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == PlacesColumn ? QVariant(placesOf(page).toHtmlEscaped()) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() != NameColumn)
            return {};
        return page.otp ? tr("%1, OTP on, %2", "page, locations").arg(page.name, placesOf(page))
                        : tr("%1, OTP off, %2", "page, locations").arg(page.name, placesOf(page));
    default:
        return {};
    }
}

QVariant SplashListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == OrderColumn ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeading);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrderColumn:
        return u"#"_s;
    case OtpColumn:
        return tr("OTP");
    case NameColumn:
        return tr("Name and address");
    case PlacesColumn:
        return tr("Enabled at");
    case ActionsColumn:
        return tr("Actions");
    default:
        return {};
    }
}

Qt::ItemFlags SplashListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList SplashListModel::mimeTypes() const
{
    return {idFormat};
}

QMimeData* SplashListModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(idFormat, QByteArray::number(m_pages.at(indexes.first().row()).id));
    return data;
}

bool SplashListModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    if (action != Qt::MoveAction || parent.isValid() || !data->hasFormat(idFormat))
        return false;
    const SplashId id = data->data(idFormat).toLongLong();
    const int from = rowOf(id);
    const int before = row < 0 ? int(m_pages.size()) : row;
    if (from < 0)
        return false;
    const int to = before > from ? before - 1 : before;
    if (to != from)
        Q_EMIT moveRequested(id, to);
    return false; // the row moves once that is stored
}

}
