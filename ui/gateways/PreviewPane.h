// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"

#include <QScrollArea>
#include <QTimer>

class QLineEdit;
class QPushButton;

namespace otpost::ui {

class FieldRow;
class HintLabel;
class PreviewRequest;
class ScriptRunView;
class ThemedLabel;

/// What stands for things that the form does not know.
struct SampleDefaults {
    QString country; ///< for national numbers, ISO 3166-1 alpha-2; may be empty
    QString location; ///< %LOCATION%
};

/// Shows the exact request that a gateway would send for a sample message.
class PreviewPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit PreviewPane(const SampleDefaults& defaults, QWidget* parent = nullptr);

    void setGateway(const Gateway& gateway);
    /// The number that stands for a recipient until another one is typed.
    void setSampleNumber(const QString& number);
    /// Stands in the request's place where a script makes it.
    ScriptRunView* scriptRun() const { return m_script; }

private:
    void refresh();
    void refreshSummary(const QString& text);
    /// Empty: there is no request to be copied.
    void showCurl(const QString& command);

    SampleDefaults m_defaults;
    Gateway m_gateway;
    QLineEdit* m_number;
    QLineEdit* m_text;
    FieldRow* m_numberRow;
    FieldRow* m_textRow;
    HintLabel* m_empty;
    HintLabel* m_problem;
    PreviewRequest* m_request;
    QPushButton* m_copy;
    QString m_curl;
    ScriptRunView* m_script;
    ThemedLabel* m_message;
    ThemedLabel* m_segments;
    ThemedLabel* m_success;
    QTimer m_soon;
};

/// "GSM-7, 19 of 160 characters".
QString lengthText(const QString& text);
/// An error with the label of its field before it, for places away from the field.
QString fieldProblemText(const Error& error);
/// What has to hold for an answer to count as success.
QString successRuleText(const Gateway& gateway);

}
