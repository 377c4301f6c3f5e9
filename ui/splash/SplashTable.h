// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/SplashPage.h"
#include "ui/widgets/Table.h"

namespace otpost::ui {

class SplashListModel;

/// The splash pages in their order: a switch for OTP and the actions in each row; rows move by dragging and
/// by Alt+Up and Alt+Down. Says what its user wants; does nothing itself.
class SplashTable : public Table
{
    Q_OBJECT

public:
    /// The model must outlive the table.
    explicit SplashTable(SplashListModel& model, QWidget* parent = nullptr);

    /// 0: none.
    SplashId currentPage() const;
    void selectPage(SplashId id);
    /// Why OTP cannot be switched on; empty: it can.
    void setOtpRefusal(const QString& why);

Q_SIGNALS:
    void editRequested(otpost::SplashId id);
    void duplicateRequested(otpost::SplashId id);
    void removeRequested(otpost::SplashId id);
    void otpRequested(otpost::SplashId id, bool on);
    /// To a place in the list, 0 first.
    void moveRequested(otpost::SplashId id, int to);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fillRows();
    QWidget* switchCell(const SplashPage& page);
    QWidget* actionsCell(const SplashPage& page);
    void moveCurrent(int by);

    SplashListModel& m_model;
    SplashId m_selected = 0;
    QString m_refusal;
};

}
