// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Gateway.h"

#include <QByteArray>
#include <QLineEdit>
#include <QTimer>

class QAction;

namespace otpost::ui {

/// Takes a secret and never gives one back to the eye: dots, and "Saved in keychain" for a value that is
/// stored. Typing replaces a stored value, Escape keeps it. What was just typed can be looked at for a few
/// seconds by the eye; nothing that is stored can.
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget* parent = nullptr);

    /// Shows a stored secret, or that there is none yet, and forgets what was typed.
    void setStored(const SecretRef& ref);
    /// A value that came from elsewhere and is not stored yet counts as typed, where it is among these.
    void adopt(const SecretValues& values);
    /// The hosts that the gateway talks to now; a secret stored for others has to be typed again.
    void setHosts(const QStringList& hosts);

    /// Whether there is a value that was typed and not saved.
    bool isTyped() const { return !text().isEmpty(); }
    /// What was typed, without line breaks around it. UTF-8.
    QByteArray typedValue() const;
    /// The reference of what is there now: a new one for a typed value, bound to the hosts; else the stored
    /// one.
    SecretRef ref() const;

protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class State { Empty, Typed, Stored, StoredForOther };
    State state() const;
    void refresh();
    void setRevealed(bool revealed);
    QString remark() const;

    SecretRef m_stored;
    SecretRef m_fresh; ///< renewed with each change, as the value behind a reference never changes
    QStringList m_hosts;
    QAction* m_eye;
    QTimer m_hideSoon;
};

}
