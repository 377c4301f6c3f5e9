// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/test/ResponseBody.h"

#include "ui/gateways/CodeJson.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int mostLines = 24;

}

ResponseBody::ResponseBody(QWidget* parent)
    : CodeEditor(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setPlaceholdersMarked(false);
    setVisibleLines(1, mostLines);
    setAccessibleName(tr("Body of the response"));
    viewport()->setMouseTracking(true);
}

void ResponseBody::setBody(const QString& body, const QString& path)
{
    setChoosing(false);
    const std::optional<PrettyJson> pretty = prettyJson(body, path);
    setLanguage(pretty ? CodeLanguage::Json : CodeLanguage::Plain);
    setCode(pretty ? pretty->text : body);
    m_found = pretty ? pretty->found : std::nullopt;
    m_places = pretty ? jsonPlaces(code()) : QList<JsonPlace>();
    m_pointed = -1;
    refreshTints();
}

void ResponseBody::setChoosing(bool choosing)
{
    if (m_choosing == choosing)
        return;
    m_choosing = choosing;
    m_pointed = -1;
    setAccessibleDescription({});
    viewport()->setCursor(choosesPlaces() ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (!choosesPlaces()) {
        refreshTints();
        return;
    }
    setTextCursor(QTextCursor(document()));
    const auto found = std::find_if(m_places.begin(), m_places.end(),
        [this](const JsonPlace& place) { return m_found && place.start == m_found->start; });
    point(found == m_places.end() ? 0 : int(found - m_places.begin()));
}

void ResponseBody::refreshTints()
{
    QList<CodeTint> tints;
    if (choosesPlaces() && m_pointed >= 0)
        tints.append(
            CodeTint{m_places.at(m_pointed).start, m_places.at(m_pointed).length, CodeTint::Kind::Value});
    else if (!m_choosing && m_found)
        tints.append(*m_found);
    setTints(tints);
}

void ResponseBody::point(int place)
{
    if (place == m_pointed)
        return;
    m_pointed = place;
    refreshTints();
    if (place < 0)
        return;
    setAccessibleDescription(
        tr("%1 is %2. Enter chooses it.").arg(m_places.at(place).path, m_places.at(place).value));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

int ResponseBody::placeUnder(const QPoint& position) const
{
    const QPointF inside(
        position.x() + horizontalScrollBar()->value(), position.y() + verticalScrollBar()->value());
    const int hit = document()->documentLayout()->hitTest(inside, Qt::FuzzyHit);
    return hit < 0 ? -1 : placeAt(m_places, hit);
}

void ResponseBody::choose(int place)
{
    const JsonPlace chosen = m_places.at(place);
    m_found = CodeTint{chosen.start, chosen.length, CodeTint::Kind::Value};
    Q_EMIT placeChosen(chosen);
}

bool ResponseBody::movePoint(int key)
{
    const int last = int(m_places.size()) - 1;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        point(std::max(m_pointed - 1, 0));
        break;
    case Qt::Key_Down:
    case Qt::Key_Right:
        point(std::min(m_pointed + 1, last));
        break;
    case Qt::Key_Home:
        point(0);
        break;
    case Qt::Key_End:
        point(last);
        break;
    default:
        return false;
    }
    QTextCursor cursor(document());
    cursor.setPosition(m_places.at(m_pointed).start);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

/// Escape belongs to the choice, not to whatever closes by it.
bool ResponseBody::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_choosing
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return CodeEditor::event(event);
}

void ResponseBody::keyPressEvent(QKeyEvent* event)
{
    if (m_choosing && event->key() == Qt::Key_Escape) {
        setChoosing(false);
        Q_EMIT choosingLeft();
        return;
    }
    if (!choosesPlaces()) {
        CodeEditor::keyPressEvent(event);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((enter || event->key() == Qt::Key_Space) && m_pointed >= 0)
        choose(m_pointed);
    else if (!movePoint(event->key()))
        CodeEditor::keyPressEvent(event);
}

void ResponseBody::mouseMoveEvent(QMouseEvent* event)
{
    if (!choosesPlaces()) {
        CodeEditor::mouseMoveEvent(event);
        return;
    }
    point(placeUnder(event->pos()));
}

void ResponseBody::mouseReleaseEvent(QMouseEvent* event)
{
    CodeEditor::mouseReleaseEvent(event);
    if (!choosesPlaces() || event->button() != Qt::LeftButton)
        return;
    const int place = placeUnder(event->pos());
    if (place >= 0)
        choose(place);
}

void ResponseBody::leaveEvent(QEvent* event)
{
    CodeEditor::leaveEvent(event);
    if (choosesPlaces() && !hasFocus())
        point(-1);
}

}
