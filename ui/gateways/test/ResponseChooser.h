// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QWidget>

class QPushButton;

namespace otpost::ui {

class HintLabel;
class ResponseBody;

/// The body of a response with a way to choose the part of it that means success.
class ResponseChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseChooser(QWidget* parent = nullptr);

    /// `path`: what the gateway's rule looked at, may be empty.
    void setResponse(const ShownResponse& response, const QString& path);
    /// Whether a rule can be made of it. Off at first.
    void setChoosable(bool choosable);

Q_SIGNALS:
    /// The rule that was chosen: one of both is empty.
    void ruleChosen(const QString& successResponse, const QString& successPath);

private:
    void begin();
    void leave();
    void refresh();
    void useSelection();

    ResponseBody* m_body;
    HintLabel* m_hint;
    QPushButton* m_begin;
    QPushButton* m_use;
    QPushButton* m_leave;
    bool m_choosable = false;
    bool m_hasBody = false;
};

}
