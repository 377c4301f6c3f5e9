// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"
#include "core/model/GatewayFields.h"

#include <QObject>

class QWidget;

namespace otpost::ui {

/// One field of a gateway as the form edits it: an editor with its label, error, warning and hint. The
/// editor's object name is the field's key.
class GatewayFormField : public QObject
{
    Q_OBJECT

public:
    /// The right kind of editor for the field; it and its widget belong to `parent`.
    static GatewayFormField* create(const GatewayField& field, QWidget* parent);

    const GatewayField& field() const { return m_field; }
    QString key() const { return m_field.key; }
    /// All of it, for the form's layout.
    virtual QWidget* widget() const = 0;
    virtual QWidget* editor() const = 0;
    /// What takes the focus.
    virtual QWidget* firstStop() const { return editor(); }

    /// Shows the gateway's value. Without edited().
    virtual void load(const Gateway& gateway) = 0;
    /// Writes the value; NumberOutOfRange where it does not fit, and the draft stays as it was.
    virtual Result<void> store(GatewayDraft& draft) const = 0;
    /// Problems that only the editor can see.
    virtual QList<Error> ownProblems() const { return {}; }

    /// All problems to be shown under the field; none: an empty list.
    virtual void showProblems(const QList<Error>& problems) = 0;
    /// A sentence in amber under the field; empty: none.
    virtual void showWarning(const QString& warning) = 0;
    virtual void showHint(const QString& hint) = 0;
    /// The hosts that the gateway talks to.
    virtual void setHosts(const QStringList&) { }
    /// Whether problems may be shown while the user is still typing.
    virtual bool checksWhileTyping() const { return false; }

Q_SIGNALS:
    /// Its user, or a program in their place, has changed the value.
    void edited();
    /// The focus went elsewhere.
    void left();

protected:
    GatewayFormField(const GatewayField& field, QObject* parent);

private:
    GatewayField m_field;
};

/// A field with a few words to choose from.
class GatewayFormChoice : public GatewayFormField
{
    Q_OBJECT

public:
    using GatewayFormField::GatewayFormField;

    virtual QString word() const = 0;
    virtual void setWord(const QString& word) = 0;
    /// Cannot be changed for now.
    virtual void setLocked(bool locked) = 0;
};

/// The words of several errors, one a line.
QString describeAll(const QList<Error>& errors);

}
