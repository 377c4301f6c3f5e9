// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

class QDateTimeEdit;
class QPushButton;

namespace otpost::ui {

class HintLabel;

/// Asks for two points in time, in the local time zone. Closes itself; whoever opens it deletes it.
class DateRangeDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is shown at first; an invalid time becomes the beginning of today, or its end.
    DateRangeDialog(const QDateTime& from, const QDateTime& to, QWidget* parent = nullptr);

Q_SIGNALS:
    /// In UTC, `from` before `to`: from the first minute up to, and without, the end of the last.
    void rangeChosen(const QDateTime& from, const QDateTime& to);

private:
    void check();
    QDateTime from() const;
    QDateTime to() const;

    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    HintLabel* m_hint;
    QPushButton* m_show;
};

}
