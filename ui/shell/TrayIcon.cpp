// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TrayIcon.h"

#include "ui/theme/Icons.h"

#include <QMenu>
#include <QPainter>
#include <QPixmap>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

// On panels of any colour; the mark itself is petrol on any.
const QColor warningColor(0xE0, 0x8A, 0x00);
const QColor pausedColor(0x5F, 0x64, 0x66);

void paintSign(QPainter& painter, int side, const TrayState& state)
{
    const qreal room = side * 0.5;
    const QRectF sign(side - room, side - room, room, room);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, side / 16.0));
    painter.setBrush(state.warnings > 0 ? warningColor : pausedColor);
    painter.drawEllipse(sign.adjusted(1, 1, -1, -1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    const qreal thick = room / 7;
    if (state.warnings > 0) {
        painter.drawRoundedRect(
            QRectF(sign.center().x() - thick / 2, sign.top() + room * 0.24, thick, room * 0.3), 1, 1);
        painter.drawEllipse(QPointF(sign.center().x(), sign.top() + room * 0.7), thick * 0.6, thick * 0.6);
    } else {
        for (const int direction : {-1, 1})
            painter.drawRect(QRectF(sign.center().x() + direction * thick - thick / 2,
                sign.top() + room * 0.3, thick, room * 0.4));
    }
}

}

QString trayText(const TrayState& state)
{
    QStringList parts;
    if (state.paused)
        parts.append(TrayIcon::tr("sending is paused"));
    if (state.warnings > 0)
        parts.append(TrayIcon::tr("%Ln warning(s)", nullptr, state.warnings));
    //: After the program's name: "OTPost: 2 warnings"
    return parts.isEmpty() ? u"OTPost"_s : TrayIcon::tr("OTPost: %1").arg(parts.join(u", "_s));
}

QIcon trayPicture(const TrayState& state)
{
    QIcon picture;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = appIcon().pixmap(QSize(side, side), 1.0);
        if (state.warnings > 0 || state.paused) {
            QPainter painter(&pixmap);
            paintSign(painter, side, state);
        }
        picture.addPixmap(pixmap);
    }
    return picture;
}

TrayIcon::TrayIcon(QObject* parent)
    : QObject(parent)
    , m_icon(new QSystemTrayIcon(this))
    , m_menu(std::make_unique<QMenu>())
{
    const QAction* open = m_menu->addAction(tr("Open OTPost"));
    m_pause = m_menu->addAction(tr("Pause sending"));
    m_pause->setObjectName(u"trayPause"_s);
    m_menu->addSeparator();
    const QAction* quit = m_menu->addAction(tr("Quit"));
    connect(open, &QAction::triggered, this, &TrayIcon::openRequested);
    connect(m_pause, &QAction::triggered, this, [this] { Q_EMIT pauseRequested(!m_state.paused); });
    connect(quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    setState({});
    m_icon->show();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && m_icon->isVisible();
}

void TrayIcon::setState(const TrayState& state)
{
    m_state = state;
    m_icon->setIcon(trayPicture(state));
    m_icon->setToolTip(trayText(state));
    m_pause->setText(state.paused ? tr("Resume sending") : tr("Pause sending"));
}

}
