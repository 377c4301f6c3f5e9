// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace otpost::ui {

/// Pops up with all countries that have telephone numbers, and finds one by its name in English or in its own
/// language, its code or its calling code.
class CountryList : public QFrame
{
    Q_OBJECT

public:
    explicit CountryList(QWidget* parent = nullptr);

    /// Below a widget, with this country (ISO 3166-1 alpha-2, may be empty) current.
    void popUp(QWidget* below, const QString& region);

Q_SIGNALS:
    void chosen(const QString& region);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void filter(const QString& text);
    void choose(const QModelIndex& index);

    QLineEdit* m_search;
    QListView* m_view;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_found;
};

/// "Germany"; the code where the name is not known.
QString countryName(const QString& region);

}
