// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/CurlImport.h"

#include <QWidget>

class QGridLayout;

namespace otpost::ui {

class CodeEditor;
class ThemedLabel;

/// What was read out of a command: request, placeholders that were put in, and which values were taken for
/// keys. No value of a key is shown.
class CurlFacts : public QWidget
{
    Q_OBJECT

public:
    explicit CurlFacts(QWidget* parent = nullptr);

    void setGateway(const Gateway& gateway);

private:
    ThemedLabel* addFact(const QString& label, const QString& name);
    void setFact(ThemedLabel* value, const QString& text);

    QGridLayout* m_grid;
    ThemedLabel* m_request;
    ThemedLabel* m_placeholders;
    ThemedLabel* m_keys;
    CodeEditor* m_payload;
    ThemedLabel* m_payloadLabel;
};

}
