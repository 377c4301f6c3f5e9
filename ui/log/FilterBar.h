// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/LogQuery.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace otpost::ui {

class ChoiceChip;

/// The filters of the log: a search box and a chip for each thing that can be asked for. They compose, and
/// one button takes all away.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Shows a query and tells nobody.
    void setQuery(const LogQuery& query);
    const LogQuery& query() const { return m_query; }
    /// The names that can be chosen.
    void setGateways(const QStringList& names);
    void setLocations(const QStringList& names);
    void focusSearch();
    QLineEdit* search() const { return m_search; }
    /// Takes all filters away and tells it.
    void clearAll();

Q_SIGNALS:
    /// A filter was changed; typing tells it once it rests.
    void queryChanged(const otpost::ui::LogQuery& query);

private:
    ChoiceChip* addChip(const QString& objectName, const QString& name, const QString& none);
    void addChips();
    void change(const LogQuery& query);
    void takeSearch();
    void showQuery();

    LogQuery m_query;
    QLineEdit* m_search;
    RangeChip* m_range;
    ChoiceChip* m_status = nullptr;
    ChoiceChip* m_type = nullptr;
    ChoiceChip* m_gateway = nullptr;
    ChoiceChip* m_location = nullptr;
    QPushButton* m_clear;
    QTimer m_searchSoon;
};

}
