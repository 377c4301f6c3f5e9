// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/test/ResponseChooser.h"

#include "core/base/MaskedText.h"
#include "ui/gateways/test/ResponseBody.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/HintLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr qsizetype longestPiece = 200;

/// What is selected, if it can be looked for in an answer: one line, and nothing in it that is hidden.
QString usablePiece(const QString& selected)
{
    const QString piece = selected.trimmed();
    const bool broken = piece.contains(QChar::ParagraphSeparator) || piece.contains(QChar::LineSeparator)
        || piece.contains(u'\n') || piece.contains(QChar::ReplacementCharacter);
    if (broken || piece.size() > longestPiece || piece.contains(secretDots()) || piece.contains(codeDots()))
        return {};
    return piece;
}

}

ResponseChooser::ResponseChooser(QWidget* parent)
    : QWidget(parent)
    , m_body(new ResponseBody(this))
    , m_hint(new HintLabel(HintLabel::Kind::Hint, this))
    , m_begin(new QPushButton(icon(u"circle-check"_s), tr("Choose what means success"), this))
    , m_use(new QPushButton(tr("Use the selected text"), this))
    , m_leave(new QPushButton(tr("Cancel"), this))
{
    m_body->setObjectName(u"responseBody"_s);
    m_begin->setObjectName(u"chooseSuccess"_s);
    m_use->setObjectName(u"useSelection"_s);
    setStyleFlag(m_begin, "link");
    setStyleFlag(m_leave, "link");
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_begin);
    line->addWidget(m_use);
    line->addWidget(m_leave);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_body);
    layout->addWidget(m_hint);
    layout->addLayout(line);
    connect(m_begin, &QPushButton::clicked, this, &ResponseChooser::begin);
    connect(m_leave, &QPushButton::clicked, this, &ResponseChooser::leave);
    connect(m_use, &QPushButton::clicked, this, &ResponseChooser::useSelection);
    connect(m_body, &ResponseBody::choosingLeft, this, &ResponseChooser::leave);
    connect(m_body, &QTextEdit::selectionChanged, this, &ResponseChooser::refresh);
    connect(m_body, &ResponseBody::placeChosen, this, [this](const JsonPlace& place) {
        leave();
        Q_EMIT ruleChosen({}, place.rule());
    });
    refresh();
}

void ResponseChooser::setResponse(const ShownResponse& response, const QString& path)
{
    m_hasBody = !response.body.isEmpty();
    m_body->setBody(response.body, path);
    refresh();
}

void ResponseChooser::setChoosable(bool choosable)
{
    m_choosable = choosable;
    if (!choosable)
        m_body->setChoosing(false);
    refresh();
}

void ResponseChooser::begin()
{
    m_body->setChoosing(true);
    m_body->setFocus(Qt::OtherFocusReason);
    refresh();
}

void ResponseChooser::leave()
{
    const bool hadFocus = m_body->hasFocus() || m_leave->hasFocus() || m_use->hasFocus();
    m_body->setChoosing(false);
    refresh();
    if (hadFocus)
        m_begin->setFocus(Qt::OtherFocusReason);
}

void ResponseChooser::useSelection()
{
    const QString piece = usablePiece(m_body->textCursor().selectedText());
    if (piece.isEmpty())
        return;
    leave();
    Q_EMIT ruleChosen(piece, {});
}

void ResponseChooser::refresh()
{
    const bool choosing = m_body->isChoosing();
    const bool text = choosing && !m_body->hasPlaces();
    m_begin->setVisible(m_choosable && m_hasBody && !choosing);
    m_leave->setVisible(choosing);
    m_use->setVisible(text);
    m_use->setEnabled(!usablePiece(m_body->textCursor().selectedText()).isEmpty());
    if (!choosing)
        m_hint->setText({});
    else if (text)
        m_hint->setText(tr("Select the words that only an answer that means success has."));
    else
        m_hint->setText(
            tr("Click the value that only an answer that means success has. By keyboard: arrow keys, "
               "then Enter."));
}

}
