// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gateways/CodeEditor.h"
#include "ui/gateways/test/JsonPlaces.h"

#include <optional>

namespace otpost::ui {

/// The body of a response, to read; while choosing, a value of it can be pointed at: by the mouse, or with
/// the arrow keys and Enter.
class ResponseBody : public CodeEditor
{
    Q_OBJECT

public:
    explicit ResponseBody(QWidget* parent = nullptr);

    /// `path`: what the gateway's rule looked at, may be empty.
    void setBody(const QString& body, const QString& path);
    /// JSON with values to choose from; otherwise a piece of the text is selected.
    bool hasPlaces() const { return !m_places.isEmpty(); }

    void setChoosing(bool choosing);
    bool isChoosing() const { return m_choosing; }

Q_SIGNALS:
    void placeChosen(const otpost::ui::JsonPlace& place);
    void choosingLeft();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool choosesPlaces() const { return m_choosing && hasPlaces(); }
    int placeUnder(const QPoint& position) const;
    void point(int place);
    void choose(int place);
    bool movePoint(int key);
    void refreshTints();

    QList<JsonPlace> m_places;
    std::optional<CodeTint> m_found;
    int m_pointed = -1;
    bool m_choosing = false;
};

}
