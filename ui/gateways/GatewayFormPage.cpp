// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/GatewayFormPage.h"

#include "core/gateway/GatewayService.h"
#include "core/sending/SendService.h"
#include "ui/gateways/GatewayForm.h"
#include "ui/gateways/TestPane.h"
#include "ui/gateways/script/ScriptField.h"
#include "ui/gateways/script/ScriptRunView.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SegmentTabs.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

const QString splitterKey = u"gatewayForm/splitter"_s;
constexpr int narrowestPane = 360;
constexpr int widestPane = 480;
constexpr qreal paneShare = 0.41;
constexpr int narrowestForm = 400;

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

GatewayFormPage::GatewayFormPage(GatewayService& gateways, SendService& sender, QSettings& settings,
    const SampleDefaults& defaults, QWidget* parent)
    : QWidget(parent)
    , m_gateways(gateways)
    , m_settings(settings)
{
    build(settings, defaults, sender);
    makeShortcuts();

    connect(m_header, &PageHeader::backRequested, this, &GatewayFormPage::goBack);
    connect(m_header, &PageHeader::problemsActivated, m_form, &GatewayForm::focusFirstProblem);
    connect(m_discard, &QPushButton::clicked, this, &GatewayFormPage::discard);
    connect(m_save, &QPushButton::clicked, this, &GatewayFormPage::save);
    connect(m_form, &GatewayForm::edited, this, &GatewayFormPage::refreshHeader);
    connect(m_form, &GatewayForm::checked, this, &GatewayFormPage::refreshChecked);
    connect(m_form, &GatewayForm::helpWanted, this, &GatewayFormPage::helpWanted);
    connect(m_tabs, &QTabBar::currentChanged, m_panes, &QStackedWidget::setCurrentIndex);
    m_test->setDraftSource([this] { return draftForTest(); });
    connect(m_test, &TestPane::refused, this, [this](const Error& error) {
        if (m_form->showProblem(error))
            m_form->focusField(error.field);
    });
    connect(m_test, &TestPane::fieldRequested, this, &GatewayFormPage::goToField);
    connect(m_test, &TestPane::ruleChosen, this, [this](const QString& text, const QString& path) {
        for (const auto& [key, value] : {std::pair(u"successResponse"_s, text), {u"successPath"_s, path}}) {
            if (auto* edit = m_form->findChild<QLineEdit*>(key))
                edit->setText(value);
        }
        m_form->checkNow();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_settings.setValue(splitterKey, m_splitter->saveState()); });
    edit(Gateway());
}

GatewayFormPage::~GatewayFormPage()
{
    m_form->disconnect(this); // it may still speak while the focus leaves its fields
}

void GatewayFormPage::build(QSettings& settings, const SampleDefaults& defaults, SendService& sender)
{
    m_header = new PageHeader({}, this);
    m_header->setParentTitle(tr("Gateways"));
    m_header->setDivided(true);
    m_discard = new QPushButton(tr("Discard"));
    m_discard->setObjectName(u"discardGateway"_s);
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(u"saveGateway"_s);
    m_save->setToolTip(
        tr("Save (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    setStyleFlag(m_save, "primary");
    m_header->addButton(m_discard);
    m_header->addButton(m_save);
    m_failure = new HintLabel(HintLabel::Kind::Error, this);
    m_failure->setContentsMargins(metrics::space24, metrics::space12, metrics::space24, metrics::space12);

    m_form = new GatewayForm(this);
    m_form->setMinimumWidth(narrowestForm);
    auto* side = new QWidget(this);
    side->setMinimumWidth(narrowestPane);
    side->setBackgroundRole(QPalette::Base);
    side->setAutoFillBackground(true);
    m_tabs = new SegmentTabs(side);
    m_tabs->addSegment(tr("Preview"), u"eye"_s);
    m_tabs->addSegment(tr("Test"), u"send"_s);
    m_tabs->setAccessibleName(tr("Preview or test"));
    auto* remark = new ThemedLabel(tr("Updates as you type"), TextRole::Hint, &Colors::text2, side);
    connect(m_tabs, &QTabBar::currentChanged, remark, [remark](int tab) {
        remark->setText(tab == 0 ? tr("Updates as you type") : tr("Works before saving"));
    });
    auto* tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(metrics::space24, metrics::space12, metrics::space24, 0);
    tabLine->addWidget(m_tabs);
    tabLine->addStretch(1);
    tabLine->addWidget(remark);

    m_panes = new QStackedWidget(side);
    m_preview = new PreviewPane(defaults, m_panes);
    m_test = new TestPane(sender, settings, defaults, m_panes);
    m_panes->addWidget(m_preview);
    m_panes->addWidget(m_test);
    if (auto* script = m_form->findChild<ScriptField*>()) {
        script->setCheck([this](const Gateway& gateway) { return m_gateways.checkScript(gateway); });
        ScriptRunView* run = m_preview->scriptRun();
        run->setRunner([&sender](const Gateway& gateway, const OutgoingMessage& message) {
            return sender.preview(gateway, message);
        });
        connect(run, &ScriptRunView::lineRequested, script, &ScriptField::goToLine);
        connect(script, &ScriptField::runRequested, run, [this, run] {
            m_tabs->setCurrentIndex(0);
            m_form->checkNow(); // the preview gets what was typed last
            run->run();
        });
    }
    if (!m_test->phone().isEmpty())
        m_preview->setSampleNumber(m_test->phone());
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(0);
    sideLayout->addLayout(tabLine);
    sideLayout->addWidget(m_panes, 1);

    m_splitter = new LineSplitter(this);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_failure);
    layout->addWidget(m_splitter, 1);
}

void GatewayFormPage::makeShortcuts()
{
    const auto bind = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    bind(QKeySequence::Save, &GatewayFormPage::save);
    bind(QKeySequence(u"Ctrl+R"_s), [this] {
        showTest();
        m_test->run();
    });
}

void GatewayFormPage::showEvent(QShowEvent* event)
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

void GatewayFormPage::edit(const Gateway& gateway, Pane pane)
{
    m_form->setGateway(gateway);
    begin(gateway, pane);
}

void GatewayFormPage::edit(const GatewayDraft& draft, Pane pane)
{
    m_form->setDraft(draft);
    begin(draft.gateway, pane);
}

void GatewayFormPage::begin(const Gateway& gateway, Pane pane)
{
    m_original = gateway;
    m_closeAfterSave = false;
    m_failure->setText({});
    m_test->open(gateway);
    m_form->verticalScrollBar()->setValue(0);
    m_tabs->setCurrentIndex(pane == Pane::Test ? 1 : 0);
    if (pane == Pane::Test)
        m_test->focusPhone();
    else
        m_form->focusField(u"name"_s);
    refreshHeader();
}

bool GatewayFormPage::isDirty() const
{
    return m_form->isDirty();
}

void GatewayFormPage::refreshHeader()
{
    const QString name = m_form->draft().gateway.name;
    const QString nameless = m_original.id == 0 ? tr("New gateway") : m_original.name;
    m_header->setTitle(name.isEmpty() ? nameless : name);
    m_header->setRemark(isDirty() ? tr("Not saved") : QString());
}

void GatewayFormPage::refreshChecked()
{
    refreshHeader();
    m_header->setProblemCount(m_form->shownProblemCount());
    m_preview->setGateway(m_form->draft().gateway);
}

std::optional<GatewayDraft> GatewayFormPage::draftForTest()
{
    m_form->checkNow();
    QList<Error> problems = m_form->problems();
    // A test needs no name, and one that is taken is good enough.
    problems.removeIf([](const Error& error) { return error.field == "name"_L1; });
    if (!problems.isEmpty()) {
        m_form->showAllProblems();
        m_form->focusFirstProblem();
        return std::nullopt;
    }
    return m_form->draft();
}

void GatewayFormPage::showTest()
{
    m_tabs->setCurrentIndex(1);
}

void GatewayFormPage::goToField(const QString& key)
{
    m_form->focusField(key);
}

QString GatewayFormPage::focusedField() const
{
    return m_form->focusedField();
}

}
