// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MaskedText.h"
#include "core/model/Message.h"
#include "core/net/HttpExchange.h"
#include "ui/gateways/CodeEditor.h"

#include <QFrame>

class QGridLayout;

namespace otpost::ui {

class HintLabel;
class ThemedLabel;

/// Text as it may be shown, and where in it values were filled in.
struct TintedText {
    QString text;
    QList<CodeTint> tints;
};

/// Pure.
TintedText tinted(const MaskedText& text);

/// Header lines as a table with names in colour; a lock before what is secret.
class PreviewHeaders : public QFrame
{
    Q_OBJECT

public:
    explicit PreviewHeaders(QWidget* parent = nullptr);

    void setHeaders(const QList<ShownHeader>& headers);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QGridLayout* m_grid;
    QList<ShownHeader> m_headers;
};

/// A request, laid out to be read: address, headers, body.
class PreviewRequest : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewRequest(QWidget* parent = nullptr);

    /// As it would be sent, with filled values tinted.
    void setRequest(const HttpRequest& request);
    /// As it was sent.
    void setRequest(const ShownRequest& request);
    /// The templates of a gateway that cannot be filled, and why.
    void setUnfilled(const Gateway& gateway, const Error& error);

private:
    void clearProblems();
    void showParts(const QString& method, const TintedText& url, const QList<ShownHeader>& headers,
        const TintedText& body);

    CodeEditor* m_url;
    ThemedLabel* m_headersLabel;
    PreviewHeaders* m_headers;
    HintLabel* m_requestProblem;
    QWidget* m_bodyLine;
    HintLabel* m_bodyProblem;
    CodeEditor* m_body;
};

}
