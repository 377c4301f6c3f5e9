// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/SplashEditor.h"

#include "core/splash/SplashService.h"
#include "ui/splash/SplashForm.h"
#include "ui/splash/SplashPreview.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/UnsavedQuestion.h"
#include "ui/widgets/WhenDone.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

const QString splitterKey = u"splashForm/splitter"_s;
constexpr int narrowestPane = 336;
constexpr int widestPane = 480;
constexpr qreal paneShare = 0.41;
constexpr int narrowestForm = 480;

/// One pixel wide to the eye; the grip around it is wider.
class SplitterLine : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(contentsRect(), themeOf(this).colors.border);
    }
};

class LineSplitter : public QSplitter
{
public:
    explicit LineSplitter(QWidget* parent)
        : QSplitter(Qt::Horizontal, parent)
    {
        setHandleWidth(1);
        setChildrenCollapsible(false);
    }

protected:
    QSplitterHandle* createHandle() override { return new SplitterLine(orientation(), this); }
};

}

SplashEditor::SplashEditor(SplashService& splash, QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_splash(splash)
    , m_settings(settings)
{
    build();
    auto* store = new QShortcut(QKeySequence::Save, this);
    store->setContext(Qt::WidgetWithChildrenShortcut);
    connect(store, &QShortcut::activated, this, &SplashEditor::save);
    connect(m_header, &PageHeader::backRequested, this, &SplashEditor::goBack);
    connect(m_header, &PageHeader::problemsActivated, m_form, &SplashForm::focusFirstProblem);
    connect(m_discard, &QPushButton::clicked, this, &SplashEditor::discard);
    connect(m_save, &QPushButton::clicked, this, &SplashEditor::save);
    connect(m_form, &SplashForm::edited, this, [this] {
        refreshHeader();
        refreshPreview();
    });
    connect(m_form, &SplashForm::languageChanged, this, [this] {
        if (m_form->language() != anyLanguage)
            m_preview->setLanguage(m_form->language());
    });
    connect(m_preview, &SplashPreview::noticeRaised, this, &SplashEditor::noticeRaised);
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_settings.setValue(splitterKey, m_splitter->saveState()); });
}

void SplashEditor::build()
{
    m_header = new PageHeader({}, this);
    m_header->setParentTitle(tr("Splash pages"));
    m_header->setDivided(true);
    m_discard = new QPushButton(tr("Discard"));
    m_discard->setObjectName(u"discardSplash"_s);
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(u"saveSplash"_s);
    m_save->setToolTip(
        tr("Save (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    setStyleFlag(m_save, "primary");
    m_header->addButton(m_discard);
    m_header->addButton(m_save);
    m_failure = new HintLabel(HintLabel::Kind::Error, this);
    m_failure->setContentsMargins(metrics::space24, metrics::space12, metrics::space24, metrics::space12);
    m_form = new SplashForm(this);
    m_form->setObjectName(u"splashForm"_s);
    m_form->setMinimumWidth(narrowestForm);
    m_preview = new SplashPreview(this);
    m_preview->setMinimumWidth(narrowestPane);
    m_splitter = new LineSplitter(this);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_failure);
    layout->addWidget(m_splitter, 1);
}

void SplashEditor::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_sized)
        return;
    m_sized = true;
    if (m_splitter->restoreState(m_settings.value(splitterKey).toByteArray()))
        return;
    const int pane = std::clamp(qRound(width() * paneShare), narrowestPane, widestPane);
    m_splitter->setSizes({width() - pane, pane});
}

/// Escape that no field wanted leads back.
void SplashEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        QWidget::keyPressEvent(event);
}

void SplashEditor::edit(const SplashPage& page)
{
    m_afterSave = nullptr;
    m_failure->setText({});
    m_form->setPage(page);
    m_form->focusField(u"name"_s);
    refreshHeader();
    refreshPreview();
}

void SplashEditor::setAround(
    const QList<SplashPage>& pages, const QList<Location>& locations, const QList<Gateway>& gateways)
{
    m_locations = locations;
    // What another program changed shows, but nothing that is being typed is lost by it.
    const auto stored = std::find_if(pages.begin(), pages.end(),
        [this](const SplashPage& page) { return page.id == m_form->original().id && page.id != 0; });
    if (stored != pages.end() && !isDirty() && !m_saving && *stored != m_form->original())
        m_form->setPage(*stored);
    m_form->setAround(pages, locations, gateways);
    refreshHeader();
    refreshPreview();
}

bool SplashEditor::isDirty() const
{
    return m_form->isDirty();
}

void SplashEditor::refreshHeader()
{
    const QString name = m_form->page().name;
    const QString nameless = m_form->original().id == 0 ? tr("New splash page") : m_form->original().name;
    m_header->setTitle(name.isEmpty() ? nameless : name);
    m_header->setRemark(isDirty() ? tr("Not saved") : QString());
    m_header->setProblemCount(m_form->shownProblemCount());
    Q_EMIT dirtyChanged(isDirty());
}

void SplashEditor::refreshPreview()
{
    const SplashPage& page = m_form->page();
    const auto place = std::find_if(m_locations.begin(), m_locations.end(),
        [&page](const Location& location) { return page.locations.contains(location.id); });
    m_preview->setPage(page, place == m_locations.end() ? QString() : place->name);
}

void SplashEditor::save()
{
    if (m_saving)
        return;
    m_failure->setText({});
    m_form->showAllProblems();
    refreshHeader();
    if (m_form->shownProblemCount() > 0) {
        m_afterSave = nullptr;
        m_form->focusFirstProblem();
        return;
    }
    setSaving(true);
    whenDone(
        m_splash.save(m_form->page()), this, [this](const Result<SplashPage>& stored) { endSave(stored); });
}

/// While it is being saved nothing can be edited: what was typed would be lost with the form's new values.
void SplashEditor::setSaving(bool saving)
{
    m_saving = saving;
    m_save->setText(saving ? tr("Saving") : tr("Save"));
    for (QWidget* part : {static_cast<QWidget*>(m_form->widget()), static_cast<QWidget*>(m_save),
             static_cast<QWidget*>(m_discard)})
        part->setEnabled(!saving);
}

void SplashEditor::endSave(const Result<SplashPage>& stored)
{
    setSaving(false);
    const auto go = std::exchange(m_afterSave, nullptr);
    if (!stored) {
        if (!m_form->showProblem(stored.error()))
            m_failure->setText(tr("Not saved. %1").arg(describe(stored.error())));
        refreshHeader();
        return;
    }
    m_form->setPage(*stored);
    refreshHeader();
    refreshPreview();
    Q_EMIT saved(*stored);
    if (go)
        go();
}

void SplashEditor::goBack()
{
    if (canClose())
        Q_EMIT closed();
}

bool SplashEditor::canClose()
{
    if (m_saving)
        return false;
    if (!isDirty())
        return true;
    UnsavedAnswers answers;
    answers.save = [this] {
        m_afterSave = [this] { Q_EMIT closed(); };
        save();
    };
    answers.discard = [this] {
        edit(m_form->original());
        Q_EMIT closed();
    };
    askUnsaved(this, m_header->title(), answers);
    return false;
}

void SplashEditor::discard()
{
    if (!isDirty()) {
        Q_EMIT closed();
        return;
    }
    UnsavedAnswers answers;
    answers.discard = [this] {
        edit(m_form->original());
        Q_EMIT closed();
    };
    askUnsaved(this, m_header->title(), answers);
}

}
