// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/add/PresetPicker.h"

#include "ui/gateways/add/PresetDelegate.h"
#include "ui/gateways/add/PresetListModel.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

PresetPicker::PresetPicker(QWidget* parent)
    : QWidget(parent)
    , m_model(new PresetListModel(this))
    , m_filter(new PresetFilter(this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_none(new ThemedLabel({}, TextRole::Body, &Colors::text2))
    , m_remark(new HintLabel(HintLabel::Kind::Warning))
{
    m_filter->setSourceModel(m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space12);

    m_search->setObjectName(u"presetSearch"_s);
    m_search->setPlaceholderText(tr("Search providers and countries"));
    m_search->setAccessibleName(tr("Search presets"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &PresetPicker::search);
    column->addWidget(m_search);

    m_list->setObjectName(u"presetList"_s);
    m_list->setAccessibleName(tr("Presets"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new PresetDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PresetPicker::tellCurrent);
    connect(m_list, &QListView::doubleClicked, this, &PresetPicker::confirmed);
    auto* card = new Card;
    card->setContent(m_list);
    column->addWidget(card, 1);

    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    m_none->hide();
    auto* inList = new QVBoxLayout(m_list);
    inList->addWidget(m_none, 0, Qt::AlignTop);
    column->addWidget(m_remark);
}

void PresetPicker::setPresets(const KnownPresets& presets)
{
    const QString wanted = m_told;
    m_model->setPresets(presets.presets);
    QStringList lines;
    for (const OddPresetFile& odd : presets.odd)
        lines.append(QFileInfo(odd.file).fileName() + u": "_s + describe(odd.error));
    if (lines.size() > 2)
        lines = lines.mid(0, 2) + QStringList{tr("…and %n more.", nullptr, int(presets.odd.size()) - 2)};
    m_remark->setText(lines.join(u'\n'));
    choose(wanted);
    refreshNone(m_search->text());
}

void PresetPicker::setTrouble(const QString& text)
{
    m_remark->setText(text);
}

void PresetPicker::restart()
{
    m_told.clear();
    m_search->clear();
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
    m_search->setFocus(Qt::OtherFocusReason);
}

void PresetPicker::choose(const QString& name)
{
    const int row = m_model->rowOf(name);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row));
    if (row < 0)
        m_told.clear();
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
}

void PresetPicker::search(const QString& text)
{
    m_searching = true; // rows that go move the current one about
    m_filter->setSearch(text);
    m_searching = false;
    refreshNone(text);
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return;
    const QModelIndex best = bestMatch(wanted);
    m_list->setCurrentIndex(best);
    if (best.isValid()) {
        tellCurrent();
        return;
    }
    m_told.clear();
    Q_EMIT cleared();
}

void PresetPicker::refreshNone(const QString& text)
{
    const bool none = m_filter->rowCount() == 0 && !text.trimmed().isEmpty();
    m_none->setText(
        tr("No preset has “%1”. Paste a curl example of the provider, or fill in the form by hand.")
            .arg(text.trimmed()));
    m_none->setVisible(none);
}

/// The one whose title begins with the text, else has it, else the first.
QModelIndex PresetPicker::bestMatch(const QString& text) const
{
    QModelIndex inside;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        const QString title = index.data().toString();
        if (title.startsWith(text, Qt::CaseInsensitive))
            return index;
        if (!inside.isValid() && title.contains(text, Qt::CaseInsensitive))
            inside = index;
    }
    return inside.isValid() ? inside : m_filter->index(0, 0);
}

void PresetPicker::tellCurrent()
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    if (m_searching || !index.isValid())
        return;
    const KnownPreset& known = m_model->at(index.row());
    if (known.preset.name == m_told)
        return;
    m_told = known.preset.name;
    Q_EMIT chosen(known);
}

bool PresetPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool moves = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_PageUp
        || key->key() == Qt::Key_PageDown;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && m_list->currentIndex().isValid()) {
        Q_EMIT confirmed();
        return true;
    }
    if (watched == m_search && moves) {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_filter->index(0, 0));
        else
            QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    if (watched == m_list && !key->text().isEmpty() && key->text().at(0).isPrint()
        && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->insert(key->text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
