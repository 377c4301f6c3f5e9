// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/PresetStore.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace otpost::ui {

class FieldRow;
class HintLabel;

/// Asks what one preset needs, says where it goes, and makes the gateway of it. Problems stand under their
/// fields: those of what was typed at once, what is missing when one wants to go on.
class PresetForm : public QWidget
{
    Q_OBJECT

public:
    explicit PresetForm(QWidget* parent = nullptr);

    /// Names of gateways there are: the one that is suggested is another.
    void setTakenNames(const QStringList& names) { m_taken = names; }
    void setPreset(const KnownPreset& preset);
    /// Shows that none is chosen, and forgets what was typed.
    void clear();
    /// The first field that is to be filled.
    void focusFirst();

public Q_SLOTS:
    /// Emits `filled`, or shows what is missing and goes there.
    void goOn();

Q_SIGNALS:
    void filled(const otpost::GatewayDraft& draft);
    void shareRequested(const otpost::KnownPreset& preset);
    void removeRequested(const otpost::KnownPreset& preset);

private:
    QWidget* makeEmpty();
    QWidget* makeForm();
    void addAbout();
    void addDocs();
    void addNotes();
    void addOwnActions();
    void addName();
    void addAsk(const PresetAsk& ask);
    QString freeName(const QString& title) const;
    PresetAnswers answers() const;
    QList<Error> problems() const;
    QList<Error> hiddenProblems(PresetAnswers given, const QList<Error>& known) const;
    /// The row that an error is about; empty: none.
    QString rowOf(const Error& error) const;
    void check();

    KnownPreset m_known;
    QStringList m_taken;
    QStackedWidget* m_states;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
    QPushButton* m_continue = nullptr;
    HintLabel* m_hosts = nullptr;
    HintLabel* m_problem = nullptr;
    QHash<QString, FieldRow*> m_rows; ///< by name of what is asked for; the gateway's name: empty
    QSet<QString> m_touched;
    bool m_wantsAll = false; ///< missing ones are shown too
};

/// A label's text in which an ampersand is one.
QString withoutMnemonic(const QString& text);

}
