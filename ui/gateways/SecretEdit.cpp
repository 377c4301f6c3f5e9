// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/SecretEdit.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr auto shownFor = std::chrono::seconds(5);
constexpr int shownDots = 12;
constexpr qreal dotSpacing = 2;

QFont remarkFont(const QWidget* widget)
{
    return themeOf(widget).font(TextRole::Hint);
}

}

SecretEdit::SecretEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight); // keys are code
    setEchoMode(QLineEdit::Password);
    setPlaceholderText(tr("Value"));
    addAction(icon(u"lock"_s), QLineEdit::LeadingPosition);

    const QList<QToolButton*> before = findChildren<QToolButton*>();
    m_eye = addAction(icon(u"eye"_s), QLineEdit::TrailingPosition);
    m_eye->setText(tr("Show what you typed for a few seconds"));
    m_eye->setToolTip(m_eye->text());
    for (QToolButton* button : findChildren<QToolButton*>()) {
        if (!before.contains(button))
            button->setAccessibleName(m_eye->text());
    }
    connect(m_eye, &QAction::triggered, this, [this] { setRevealed(echoMode() == QLineEdit::Password); });
    m_hideSoon.setSingleShot(true);
    m_hideSoon.setInterval(shownFor);
    connect(&m_hideSoon, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_fresh = SecretRef::fresh({});
        refresh();
    });
    refresh();
}

void SecretEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    if (revealed)
        m_hideSoon.start();
    else
        m_hideSoon.stop();
}

void SecretEdit::setStored(const SecretRef& ref)
{
    m_stored = ref;
    setRevealed(false);
    setText({}); // unlike clear() this leaves nothing to undo
    refresh();
}

void SecretEdit::adopt(const SecretValues& values)
{
    const auto value = values.constFind(m_stored.id);
    if (!m_stored.isSet() || value == values.cend())
        return;
    setStored({});
    setText(QString::fromUtf8(*value));
}

void SecretEdit::setHosts(const QStringList& hosts)
{
    if (hosts == m_hosts)
        return;
    m_hosts = hosts;
    refresh();
}

QByteArray SecretEdit::typedValue() const
{
    const QString typed = text();
    qsizetype start = 0;
    qsizetype end = typed.size();
    const auto isBreak = [&typed](qsizetype i) { return typed.at(i) == u'\n' || typed.at(i) == u'\r'; };
    while (start < end && isBreak(start))
        ++start;
    while (end > start && isBreak(end - 1))
        --end;
    return QStringView(typed).mid(start, end - start).toUtf8();
}

SecretRef SecretEdit::ref() const
{
    return isTyped() ? SecretRef{m_fresh.id, m_hosts} : m_stored;
}

SecretEdit::State SecretEdit::state() const
{
    if (isTyped())
        return State::Typed;
    if (!m_stored.isSet())
        return State::Empty;
    return isBoundTo(m_stored, m_hosts) ? State::Stored : State::StoredForOther;
}

QString SecretEdit::remark() const
{
    switch (state()) {
    case State::Stored:
        return tr("Saved in keychain");
    case State::StoredForOther:
        return tr("Type it again");
    case State::Empty:
    case State::Typed:
        break;
    }
    return {};
}

void SecretEdit::refresh()
{
    const State now = state();
    setPlaceholderText(now == State::Empty ? tr("Value") : QString());
    m_eye->setVisible(now == State::Typed);
    const int room = remark().isEmpty()
        ? 0
        : QFontMetrics(remarkFont(this)).horizontalAdvance(remark()) + metrics::space8;
    setTextMargins(0, 0, room, 0);
    setAccessibleDescription(now == State::StoredForOther
            ? tr("Saved in the keychain for %1. Type it again.").arg(m_stored.hosts.join(u", "_s))
            : remark());
    update();
}

void SecretEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void SecretEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    setRevealed(false);
}

void SecretEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isTyped()) {
        setText({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SecretEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const State now = state();
    if (now != State::Stored && now != State::StoredForOther)
        return;
    const Colors& c = themeOf(this).colors;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const int start = cursorRect().center().x();
    if (now == State::Stored) {
        QFont font = themeOf(this).font(TextRole::Mono);
        font.setLetterSpacing(QFont::AbsoluteSpacing, dotSpacing);
        painter.setFont(font);
        painter.setPen(isEnabled() ? c.text : c.text3);
        painter.drawText(QRect(start, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft,
            QString(shownDots, QChar(0x2022)));
    }
    painter.setFont(remarkFont(this));
    painter.setPen(now == State::Stored ? c.text2 : c.amber);
    const QRect area = rect().adjusted(metrics::space12, 0, -metrics::space12, 0);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, remark());
}

}
