// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/script/LuaEditor.h"

#include "ui/gateways/script/LuaSearchBar.h"
#include "ui/gateways/script/LuaText.h"
#include "ui/theme/OtStylePaint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ThemedLabel.h"

#include <QDynamicPropertyChangeEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int edge = 3; ///< keeps the text's square corners off the round border
constexpr int edgeAbove = 4;

}

LuaEditor::LuaEditor(QWidget* parent)
    : QWidget(parent)
    , m_text(new LuaText(this))
    , m_search(new LuaSearchBar(m_text, this))
    , m_place(new ThemedLabel({}, TextRole::Hint, &Colors::text2, this))
    , m_keys(new ThemedLabel({}, TextRole::Hint, &Colors::text2, this))
{
    setFocusProxy(m_text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight);
    m_keys->setElided(true);
    m_keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(metrics::space8, metrics::space4, metrics::space8, metrics::space4);
    footer->setSpacing(metrics::space16);
    footer->addWidget(m_place);
    footer->addWidget(m_keys, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, edgeAbove, edge, edge);
    layout->setSpacing(0);
    layout->addWidget(m_search);
    layout->addWidget(m_text, 1);
    layout->addLayout(footer);

    connect(m_text, &QsciScintilla::textChanged, this, [this] {
        refreshHeight();
        if (!m_quiet)
            Q_EMIT textChanged();
    });
    connect(m_text, &QsciScintilla::cursorPositionChanged, this, &LuaEditor::showPlace);
    connect(m_text, &LuaText::findRequested, m_search, &LuaSearchBar::open);
    connect(m_text, &LuaText::findNextRequested, m_search, &LuaSearchBar::go);
    connect(m_text, &LuaText::runRequested, this, &LuaEditor::runRequested);
    connect(m_text, &LuaText::pasteRefused, this, &LuaEditor::pasteRefused);
    connect(m_text, &LuaText::leavingChanged, this, &LuaEditor::showKeys);
    connect(m_search, &LuaSearchBar::focusChanged, this, qOverload<>(&QWidget::update));
    connect(m_text, &LuaText::focusChanged, this, [this](bool focused) {
        update();
        if (!focused)
            Q_EMIT focusLeft();
    });
    showPlace();
    showKeys(false);
    setSpokenWords(tr("Lua script"), {});
}

QString LuaEditor::text() const
{
    return m_text->code();
}

void LuaEditor::setText(const QString& text)
{
    m_quiet = true;
    m_search->hide();
    m_text->setCode(text);
    m_quiet = false;
    clearError();
    showPlace();
    refreshHeight();
}

bool LuaEditor::isEmpty() const
{
    return m_text->length() == 0 || m_text->code().trimmed().isEmpty();
}

bool LuaEditor::isModified() const
{
    return m_text->isModified();
}

void LuaEditor::insertText(const QString& text, const QString& select)
{
    const qsizetype start = m_text->selectionStart();
    m_text->insertCode(text);
    const qsizetype place = select.isEmpty() ? -1 : text.indexOf(select);
    if (place >= 0)
        m_text->selectRange(start + place, select.size());
}

void LuaEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    showKeys(false);
    update();
}

void LuaEditor::setVisibleLines(int least, int most)
{
    m_least = least;
    m_most = most;
    refreshHeight();
}

void LuaEditor::setPlaceholderText(const QString& text)
{
    m_text->setPlaceholder(text);
}

void LuaEditor::markError(int line, const QString& message)
{
    m_text->setErrorLine(line);
    m_error = message;
    m_text->setToolTip(message);
    speak();
}

void LuaEditor::clearError()
{
    m_text->setErrorLine(0);
    m_error.clear();
    m_text->setToolTip({});
    speak();
}

int LuaEditor::errorLine() const
{
    return m_text->errorLine();
}

void LuaEditor::goToLine(int line)
{
    m_text->goToLine(line);
    m_text->setFocus(Qt::OtherFocusReason);
}

void LuaEditor::setSpokenWords(const QString& name, const QString& description)
{
    m_name = name;
    m_description = description;
    speak();
}

void LuaEditor::speak()
{
    QStringList sentences{m_description};
    if (!m_error.isEmpty() && !m_description.contains(m_error))
        sentences.prepend(m_error);
    if (!m_text->isReadOnly())
        sentences.append(tr("Tab indents. To leave, press Escape and then Tab, or Control and Tab."));
    sentences.removeAll(QString());
    const QString description = sentences.join(u' ');
    if (m_text->accessibleName() != m_name)
        m_text->setAccessibleName(m_name);
    if (m_text->accessibleDescription() != description)
        m_text->setAccessibleDescription(description);
}

void LuaEditor::showPlace()
{
    int line = 0;
    int index = 0;
    m_text->getCursorPosition(&line, &index);
    m_place->setText(tr("Line %1, column %2").arg(line + 1).arg(index + 1));
}

void LuaEditor::showKeys(bool leaving)
{
    m_keys->setColor(leaving ? &Colors::accent : &Colors::text2);
    if (m_text->isReadOnly())
        m_keys->setText({});
    else if (leaving)
        m_keys->setText(tr("Tab now leaves the editor"));
    else
        m_keys->setText(tr("Tab indents · Esc, then Tab leaves"));
}

/// Only where it is another one: all around it is laid out anew.
void LuaEditor::refreshHeight()
{
    const int height = sizeHint().height();
    if (height == m_shownHeight)
        return;
    m_shownHeight = height;
    updateGeometry();
}

QSize LuaEditor::sizeHint() const
{
    const int lines = std::clamp(m_text->shownLines() + 1, m_least, m_most);
    const int footer = m_place->sizeHint().height() + 2 * metrics::space4;
    const int search = m_search->isHidden() ? 0 : m_search->sizeHint().height();
    return {240, lines * m_text->lineHeight() + footer + search + edge + edgeAbove};
}

QSize LuaEditor::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void LuaEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refreshHeight();
}

bool LuaEditor::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        refreshHeight();
    if (event->type() == QEvent::DynamicPropertyChange
        && static_cast<QDynamicPropertyChangeEvent*>(event)->propertyName() == "invalid")
        update();
    return QWidget::event(event);
}

void LuaEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Lines wrap elsewhere now, once the text has been laid out.
    QMetaObject::invokeMethod(this, &LuaEditor::refreshHeight, Qt::QueuedConnection);
}

void LuaEditor::paintEvent(QPaintEvent*)
{
    const Colors& c = themeOf(this).colors;
    const bool invalid = paint::flag(this, "invalid");
    const bool plain = !isEnabled() || m_text->isReadOnly();
    QPainter painter(this);
    paint::paintPanel(&painter, rect(), metrics::radiusField, c.code,
        invalid     ? c.red
            : plain ? c.border
                    : c.field);
    const QWidget* focus = focusWidget();
    if (isEnabled() && focus && focus->hasFocus())
        paint::paintFocusRing(&painter, rect(), metrics::radiusField, invalid ? c.red : c.accent);
}

}
