// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace otpost::ui {

class IconButton;
class SecretEdit;

/// A name and its secret, with a button to take the row away.
class SecretRow : public QWidget
{
    Q_OBJECT

public:
    explicit SecretRow(QWidget* parent = nullptr);

    QLineEdit* name() const { return m_name; }
    SecretEdit* value() const { return m_value; }
    QString nameText() const;
    /// "Header 2": what the row is called by a screen reader.
    void setTitle(const QString& title);
    QWidget* removeButton() const;

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    QLineEdit* m_name;
    SecretEdit* m_value;
    IconButton* m_remove;
};

/// Any number of names with a secret each: custom headers, or the named secrets of a gateway.
class SecretRows : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Headers, Secrets };

    explicit SecretRows(Kind kind, QWidget* parent = nullptr);

    /// Puts the rows of a stored gateway; nothing typed remains.
    void load(const Gateway& gateway);
    /// Writes the rows into the draft's gateway and what was typed into its values. Rows without name and
    /// value are left out.
    void store(GatewayDraft& draft) const;
    /// As SecretEdit::setHosts for all rows.
    void setHosts(const QStringList& hosts);
    /// Marks the rows that these errors name.
    void markProblems(const QList<Error>& errors);
    /// What is wrong with values that were typed; what is wrong with names is for validateGateway.
    QList<Error> valueProblems() const;
    /// Whether a value is stored that the address no longer leads to.
    bool holdsStored() const;

    /// What takes the focus: the first name, or the button that adds one.
    QWidget* firstStop() const;

    SecretRow* addRow();
    /// Puts a login (RFC 7617) into the header Authorization, a new one where there is none. Of headers.
    void setBasicLogin(const QString& user, const QString& password);
    QList<SecretRow*> rows() const { return m_rows; }

Q_SIGNALS:
    /// A name or a value changed, or a row went away.
    void edited();

private:
    void append(const QString& name, const SecretRef& ref);
    void removeRow(SecretRow* row);
    void nameRows();
    void askForLogin();

    Kind m_kind;
    QStringList m_hosts;
    QList<SecretRow*> m_rows;
    QVBoxLayout* m_layout;
    QPushButton* m_add;
};

}
