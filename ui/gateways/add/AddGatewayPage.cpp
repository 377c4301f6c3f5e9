// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/add/AddGatewayPage.h"

#include "ui/gateways/add/CurlPane.h"
#include "ui/gateways/add/PresetFileReview.h"
#include "ui/gateways/add/PresetForm.h"
#include "ui/gateways/add/PresetPicker.h"
#include "ui/log/Confirm.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SegmentTabs.h"
#include "ui/widgets/WhenDone.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pickerWidth = 360;
constexpr int pickerLeast = 280;

/// The one local .json file of a drag; empty: it is something else.
QString presetFileOf(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? path : QString();
}

}

AddGatewayPage::AddGatewayPage(PresetStore& store, FileChoice files, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_files(std::move(files))
    , m_header(new PageHeader(tr("Add a gateway")))
    , m_places(new QStackedWidget)
    , m_curl(new CurlPane)
    , m_review(new PresetFileReview)
{
    setObjectName(u"addGatewayPage"_s);
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header->setParentTitle(tr("Gateways"));
    connect(m_header, &PageHeader::backRequested, this, &AddGatewayPage::goBack);
    column->addWidget(m_header);
    m_bar = makeBar();
    column->addWidget(m_bar);
    m_trouble = new HintLabel(HintLabel::Kind::Error);
    m_trouble->setObjectName(u"addTrouble"_s);
    auto* troubleRow = new QHBoxLayout;
    troubleRow->setContentsMargins(metrics::space24, 0, metrics::space24, 0);
    troubleRow->addWidget(m_trouble);
    column->addLayout(troubleRow);
    column->addWidget(new Divider);
    m_places->addWidget(makePresets());
    m_places->addWidget(m_curl);
    m_places->addWidget(m_review);
    column->addWidget(m_places, 1);
    connect(m_curl, &CurlPane::filled, this, &AddGatewayPage::tell);
    makeReview();
    connect(&m_store, &PresetStore::changed, this, &AddGatewayPage::reload);
}

QWidget* AddGatewayPage::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::space24, 0, metrics::space24, metrics::space12);
    row->setSpacing(metrics::space8);
    m_tabs = new SegmentTabs;
    m_tabs->setObjectName(u"addTabs"_s);
    m_tabs->setAccessibleName(tr("How to begin"));
    m_tabs->addSegment(tr("Provider"), u"radio-tower"_s);
    m_tabs->addSegment(tr("curl example"), u"message-square-text"_s);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { showPlace(Place(index)); });
    row->addWidget(m_tabs);
    row->addStretch();
    auto* open = new QPushButton(icon(u"folder-open"_s), tr("Open a preset file…"));
    open->setObjectName(u"addOpenFile"_s);
    connect(open, &QPushButton::clicked, this, &AddGatewayPage::chooseFile);
    row->addWidget(open);
    auto* hand = new QPushButton(icon(u"pencil"_s), tr("Fill in by hand"));
    hand->setObjectName(u"addByHand"_s);
    connect(hand, &QPushButton::clicked, this, &AddGatewayPage::byHand);
    row->addWidget(hand);
    return bar;
}

QWidget* AddGatewayPage::makePresets()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_picker = new PresetPicker;
    auto* left = new QWidget;
    left->setMaximumWidth(pickerWidth);
    left->setMinimumWidth(pickerLeast);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(metrics::space24, metrics::space16, metrics::space16, metrics::space24);
    leftColumn->addWidget(m_picker);
    row->addWidget(left, 4);
    row->addWidget(new Divider(Qt::Vertical));
    m_form = new PresetForm;
    row->addWidget(m_form, 6);
    connect(m_picker, &PresetPicker::chosen, m_form, &PresetForm::setPreset);
    connect(m_picker, &PresetPicker::cleared, m_form, &PresetForm::clear);
    connect(m_picker, &PresetPicker::confirmed, m_form, &PresetForm::focusFirst);
    connect(m_form, &PresetForm::filled, this, &AddGatewayPage::tell);
    connect(m_form, &PresetForm::shareRequested, this, &AddGatewayPage::share);
    connect(m_form, &PresetForm::removeRequested, this, &AddGatewayPage::remove);
    return page;
}

void AddGatewayPage::makeReview()
{
    connect(m_review, &PresetFileReview::closed, this, &AddGatewayPage::goBack);
    connect(m_review, &PresetFileReview::useOnce, this, &AddGatewayPage::useOnce);
    connect(m_review, &PresetFileReview::saveWanted, this, &AddGatewayPage::saveReviewed);
}

void AddGatewayPage::start(const QStringList& takenNames, Begin begin)
{
    m_form->setTakenNames(takenNames);
    m_curl->setTakenNames(takenNames);
    m_form->clear();
    m_curl->clear();
    m_select.clear();
    trouble({});
    m_picker->restart();
    reload();
    showPlace(begin == Begin::Curl ? Curl : Presets);
    if (begin == Begin::Curl)
        m_curl->focusFirst();
    if (begin == Begin::File)
        chooseFile();
}

void AddGatewayPage::showPlace(Place place)
{
    m_places->setCurrentIndex(place);
    m_bar->setVisible(place != Review);
    m_header->setTitle(place == Review ? tr("Preset from a file") : tr("Add a gateway"));
    if (place != Review)
        m_tabs->setCurrentIndex(place);
}

void AddGatewayPage::goBack()
{
    if (m_places->currentIndex() == Review)
        showPlace(Presets);
    else
        Q_EMIT closed();
}

void AddGatewayPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        QWidget::keyPressEvent(event);
}

void AddGatewayPage::reload()
{
    whenDone(m_store.list(), this, [this](const Result<KnownPresets>& presets) {
        if (!presets) {
            m_picker->setTrouble(describe(presets.error()));
            return;
        }
        m_picker->setPresets(*presets);
        if (!m_select.isEmpty())
            m_picker->choose(std::exchange(m_select, QString()));
    });
}

void AddGatewayPage::chooseFile()
{
    m_files.open(this, tr("Open a preset file"), [this](const QString& path) { openPresetFile(path); });
}

void AddGatewayPage::openPresetFile(const QString& path)
{
    trouble({});
    whenDone(m_store.open(path), this, [this, path](const Result<KnownPreset>& known) {
        if (!known) {
            trouble(describe(known.error()));
            return;
        }
        m_review->setPreset(known->preset, path);
        showPlace(Review);
    });
}

/// The form has it from here on; no key stays in a field of this page.
void AddGatewayPage::tell(const GatewayDraft& draft)
{
    const GatewayDraft copy = draft;
    m_form->clear();
    m_curl->clear();
    m_picker->restart();
    Q_EMIT filled(copy);
}

void AddGatewayPage::useOnce(const Preset& preset)
{
    m_picker->choose({});
    m_form->setPreset(KnownPreset{preset, {}});
    showPlace(Presets);
    m_form->focusFirst();
}

void AddGatewayPage::saveReviewed(const Preset& preset)
{
    whenDone(m_store.add(preset), this, [this](const Result<KnownPreset>& added) {
        if (!added) {
            m_review->setTrouble(describe(added.error()));
            return;
        }
        m_select = added->preset.name;
        showPlace(Presets);
        reload();
    });
}

void AddGatewayPage::share(const KnownPreset& known)
{
    const auto write = [this, preset = known.preset](const QString& path) {
        whenDone(m_store.share(preset, path), this, [this](const Result<void>& written) {
            trouble(written ? QString() : describe(written.error()));
        });
    };
    m_files.save(this, tr("Share the preset"), known.preset.name + u".json"_s, write);
}

void AddGatewayPage::remove(const KnownPreset& known)
{
    Confirmation question;
    question.name = u"removePreset"_s;
    question.title = tr("Delete a preset");
    question.question = tr("Delete the preset “%1”?").arg(known.preset.title);
    question.consequence = tr("Gateways that were made of it stay as they are.");
    question.button = tr("Delete");
    question.danger = true;
    confirm(this, question, [this, name = known.preset.name] {
        whenDone(m_store.remove(name), this, [this](const Result<void>& removed) {
            if (!removed) {
                trouble(describe(removed.error()));
                return;
            }
            m_form->clear();
            m_picker->restart();
        });
    });
}

void AddGatewayPage::trouble(const QString& text)
{
    m_trouble->setText(text);
}

void AddGatewayPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!presetFileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AddGatewayPage::dropEvent(QDropEvent* event)
{
    const QString path = presetFileOf(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openPresetFile(path);
}

}
