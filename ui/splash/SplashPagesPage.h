// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"
#include "core/model/SplashPage.h"
#include "ui/shell/Page.h"

#include <QFuture>

#include <functional>

class QSettings;
class QStackedWidget;

namespace otpost {
class GatewayService;
class RouteService;
class SplashService;
}

namespace otpost::ui {

class HintLabel;
class SplashEditor;
class SplashListModel;
class SplashTable;
class UndoStack;

/// The services that the splash pages page works with; all must outlive it.
struct SplashServices {
    SplashService& splash;
    RouteService& routes;
    GatewayService& gateways;
    /// Where the service of this program is reached on this machine; empty: it does not run.
    std::function<QString()> servedAt = {};
};

/// The splash pages in their order, and the editor of one of them.
class SplashPagesPage : public Page
{
    Q_OBJECT

public:
    SplashPagesPage(
        const SplashServices& services, UndoStack& undo, QSettings& settings, QWidget* parent = nullptr);

    static PageName listed() { return {tr("Splash pages"), QStringLiteral("smartphone")}; }
    QString helpTopic() const override { return QStringLiteral("splash"); }
    bool canLeave() override;
    void entered() override;

    void addPage();
    void openPage(SplashId id);

Q_SIGNALS:
    /// The list has been read anew.
    void refreshed();

private:
    QWidget* makeList();
    QWidget* makeEmpty();
    void reload();
    void refresh();
    void closeEditor();
    bool isListShown() const;
    void duplicate(SplashId id);
    void remove(SplashId id);
    QFuture<Result<void>> switchOtp(SplashId id, bool on);
    void setOtp(SplashId id, bool on);
    void move(SplashId id, int to);
    QList<SplashId> order() const;
    QString freeName(const QString& name) const;
    QString freeAddress(const QString& name) const;
    void trouble(const Error& error);

    SplashServices m_services;
    UndoStack& m_undo;
    QList<SplashPage> m_pages;
    QList<Location> m_locations;
    QList<Gateway> m_gateways;
    SplashListModel* m_model;
    SplashTable* m_table = nullptr;
    HintLabel* m_trouble = nullptr;
    HintLabel* m_refusal = nullptr;
    QStackedWidget* m_states;
    QStackedWidget* m_listOrEmpty = nullptr;
    SplashEditor* m_editor;
    SplashId m_select = 0; ///< to become the current row with the next reading
    bool m_read = false;
};

}
