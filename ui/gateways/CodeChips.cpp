// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/CodeChips.h"

#include "core/gateway/PayloadTemplate.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/ThemedLabel.h"

#include <QCoreApplication>
#include <QHash>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

const QStringList usual{u"%TO%"_s, u"%MESSAGE%"_s, u"%LOCATION%"_s, u"%CODE%"_s, u"%ID%"_s};

}

QString placeholderMeaning(const QString& placeholder)
{
    static const QHash<QString, const char*> meanings{
        {u"%TO%"_s, QT_TRANSLATE_NOOP("CodeChips", "recipient, +4915112345678")},
        {u"%TO_DIGITS%"_s, QT_TRANSLATE_NOOP("CodeChips", "recipient without plus sign")},
        {u"%TO_NATIONAL%"_s, QT_TRANSLATE_NOOP("CodeChips", "recipient without country code")},
        {u"%MESSAGE%"_s, QT_TRANSLATE_NOOP("CodeChips", "the text")},
        {u"%LOCATION%"_s, QT_TRANSLATE_NOOP("CodeChips", "name of the location")},
        {u"%FROM%"_s, QT_TRANSLATE_NOOP("CodeChips", "the sender above")},
        {u"%CODE%"_s, QT_TRANSLATE_NOOP("CodeChips", "the code alone, customer codes only")},
        {u"%UNICODE:yes:no%"_s, QT_TRANSLATE_NOOP("CodeChips", "“yes” if the text needs UCS-2, else “no”")},
        {u"%ID%"_s, QT_TRANSLATE_NOOP("CodeChips", "id of the message")},
        {u"%DLR_URL%"_s, QT_TRANSLATE_NOOP("CodeChips", "where the provider sends its delivery report")},
        {u"%SECRET:name%"_s, QT_TRANSLATE_NOOP("CodeChips", "a secret from the list below")},
    };
    const char* meaning = meanings.value(placeholder, nullptr);
    return meaning == nullptr ? QString() : QCoreApplication::translate("CodeChips", meaning);
}

CodeChips::CodeChips(QWidget* parent)
    : QWidget(parent)
    , m_word(new ThemedLabel(tr("Insert"), TextRole::Hint, &Colors::text2, this))
    , m_all(new QPushButton(tr("All placeholders"), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const QString& name : usual) {
        auto* chip = new QToolButton(this);
        chip->setText(name);
        chip->setToolTip(placeholderMeaning(name));
        chip->setAccessibleName(tr("Insert %1").arg(name));
        chip->setAccessibleDescription(placeholderMeaning(name));
        setStyleFlag(chip, "chip");
        setStyleFlag(chip, "mono");
        connect(chip, &QToolButton::clicked, this, [this, name] { Q_EMIT chosen(name); });
        m_chips.append(chip);
    }
    setTabOrder(m_chips.last(), m_all);
    setStyleFlag(m_all, "link");
    auto* menu = new QMenu(m_all);
    for (const QString& name : placeholderNames()) {
        QAction* action = menu->addAction(u"%1\t%2"_s.arg(name, placeholderMeaning(name)));
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT chosen(name); });
    }
    m_all->setMenu(menu);
    layOut();
}

QSize CodeChips::sizeHint() const
{
    return {m_all->sizeHint().width(), std::max(metrics::controlCompact, m_all->sizeHint().height())};
}

QSize CodeChips::minimumSizeHint() const
{
    return sizeHint();
}

void CodeChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void CodeChips::layOut()
{
    const auto put = [this](QWidget* widget, int left, const QSize& size) {
        const QRect logical(left, (height() - size.height()) / 2, size.width(), size.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
    };
    const int forAll = metrics::space8 + m_all->sizeHint().width();
    int left = 0;
    put(m_word, left, m_word->sizeHint());
    left += m_word->sizeHint().width() + metrics::space8;
    for (QToolButton* chip : m_chips) {
        const QSize size(chip->sizeHint().width(), 24);
        const bool fits = left + size.width() + forAll <= width();
        chip->setVisible(fits);
        if (!fits)
            continue;
        put(chip, left, size);
        left += size.width() + metrics::space8;
    }
    put(m_all, left, m_all->sizeHint());
}

}
