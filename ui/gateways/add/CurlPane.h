// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/CurlImport.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace otpost::ui {

class CurlFacts;
class CurlQuestions;
class FieldRow;
class HintLabel;
class ThemedLabel;

/// Reads a provider's curl example as it is pasted, shows what was recognised, and makes the gateway of it.
/// Nothing is run.
class CurlPane : public QWidget
{
    Q_OBJECT

public:
    explicit CurlPane(QWidget* parent = nullptr);

    void setTakenNames(const QStringList& names) { m_taken = names; }
    /// Forgets what was pasted, and what could be undone of it.
    void clear();
    void focusFirst();

public Q_SLOTS:
    /// Emits `filled`, or shows what is missing.
    void goOn();

Q_SIGNALS:
    void filled(const otpost::GatewayDraft& draft);

private:
    QWidget* makeInput();
    QWidget* makeResult();
    QWidget* makeHint();
    void readNow();
    void refresh();
    CurlAnswers answers() const;
    QList<Error> problems(const ResultOfMany<GatewayDraft>& made) const;
    Gateway sampleGateway() const;

    QStringList m_taken;
    std::optional<CurlProposal> m_proposal;
    bool m_wantsAll = false;
    QTimer m_pause; ///< since the last key
    QPlainTextEdit* m_text = nullptr;
    HintLabel* m_problem = nullptr;
    QStackedWidget* m_states = nullptr;
    ThemedLabel* m_title = nullptr;
    HintLabel* m_remarks = nullptr;
    QLineEdit* m_name = nullptr;
    FieldRow* m_nameRow = nullptr;
    CurlFacts* m_facts = nullptr;
    CurlQuestions* m_questions = nullptr;
    HintLabel* m_others = nullptr;
    QPushButton* m_continue = nullptr;
};

}
