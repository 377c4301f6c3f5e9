// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/SplashPagesPage.h"

#include "core/base/Async.h"
#include "core/gateway/GatewayService.h"
#include "core/routing/RouteService.h"
#include "core/splash/SplashService.h"
#include "ui/shell/UndoStack.h"
#include "ui/splash/SplashEditor.h"
#include "ui/splash/SplashListModel.h"
#include "ui/splash/SplashPreview.h"
#include "ui/splash/SplashTable.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton* addButton(const QString& name)
{
    auto* button = new QPushButton(icon(u"plus"_s), SplashPagesPage::tr("Add splash page"));
    button->setObjectName(name);
    setStyleFlag(button, "primary");
    return button;
}

}

SplashPagesPage::SplashPagesPage(
    const SplashServices& services, UndoStack& undo, QSettings& settings, QWidget* parent)
    : Page(listed(), parent)
    , m_services(services)
    , m_undo(undo)
    , m_model(new SplashListModel(this))
    , m_states(new QStackedWidget)
    , m_editor(new SplashEditor(services.splash, settings))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_states);
    m_states->addWidget(makeList());
    m_states->addWidget(m_editor);
    connect(m_editor, &SplashEditor::closed, this, [this] {
        closeEditor();
        Q_EMIT leaveGranted();
    });
    connect(m_editor, &SplashEditor::dirtyChanged, this, [this](bool dirty) { m_undo.setHeld(this, dirty); });
    connect(m_editor, &SplashEditor::saved, this, [this](const SplashPage& page) {
        m_select = page.id;
        Q_EMIT noticeRaised(Notice{tr("%1 is saved").arg(page.name), u"check"_s, {}});
        reload();
    });
    connect(m_editor, &SplashEditor::noticeRaised, this, &Page::noticeRaised);
    // What has not been saved is shown by no service.
    m_editor->preview()->setServed([this](const SplashPage& page) {
        const bool same = m_services.servedAt && m_pages.contains(page);
        return same ? servedPage(m_services.servedAt(), page, m_locations) : QString();
    });
    auto* add = new QShortcut(QKeySequence::New, this);
    connect(add, &QShortcut::activated, this, &SplashPagesPage::addPage);
    // Gateways and locations change with the same signal. Who comes here later reads then.
    connect(&services.splash, &SplashService::changed, this, [this] {
        if (isVisible())
            reload();
    });
    reload();
}

QWidget* SplashPagesPage::makeList()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new PageHeader(title());
    QPushButton* add = addButton(u"addSplash"_s);
    connect(add, &QPushButton::clicked, this, &SplashPagesPage::addPage);
    header->addButton(add);
    column->addWidget(header);

    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(metrics::space24, 0, metrics::space24, metrics::space24);
    inner->setSpacing(metrics::space12);
    column->addLayout(inner, 1);
    m_trouble = new HintLabel(HintLabel::Kind::Error);
    m_trouble->setObjectName(u"splashTrouble"_s);
    inner->addWidget(m_trouble);
    m_table = new SplashTable(*m_model);
    connect(m_table, &SplashTable::editRequested, this, &SplashPagesPage::openPage);
    connect(m_table, &SplashTable::duplicateRequested, this, &SplashPagesPage::duplicate);
    connect(m_table, &SplashTable::removeRequested, this, &SplashPagesPage::remove);
    connect(m_table, &SplashTable::otpRequested, this, &SplashPagesPage::setOtp);
    connect(m_table, &SplashTable::moveRequested, this, &SplashPagesPage::move);
    auto* withTable = new QWidget;
    auto* tableColumn = new QVBoxLayout(withTable);
    tableColumn->setContentsMargins(0, 0, 0, 0);
    tableColumn->setSpacing(metrics::space12);
    auto* card = new Card;
    card->setContent(m_table);
    tableColumn->addWidget(card, 1);
    // As high as its rows, scrolling only where the window is too low for them.
    connect(m_model, &QAbstractItemModel::modelReset, card, [this, card] {
        card->setMaximumHeight(
            m_table->horizontalHeader()->sizeHint().height() + m_model->rowCount() * metrics::rowGateway + 2);
    });
    m_refusal = new HintLabel(HintLabel::Kind::Warning);
    m_refusal->setObjectName(u"otpRefusal"_s);
    tableColumn->addWidget(m_refusal);
    auto* foot = new QHBoxLayout;
    auto* words
        = new ThemedLabel(tr("Of the pages enabled at a location, the first that lists the guest's network "
                             "is shown, else the first that lists none."),
            TextRole::Hint, &Colors::text2);
    words->setWordWrap(true);
    foot->addWidget(words, 1);
    foot->addWidget(
        new ThemedLabel(tr("Move a row: drag, or Alt+↑ and Alt+↓"), TextRole::Hint, &Colors::text2));
    tableColumn->addLayout(foot);
    tableColumn->addStretch();

    m_listOrEmpty = new QStackedWidget;
    m_listOrEmpty->addWidget(new QWidget); // until the first answer
    m_listOrEmpty->addWidget(withTable);
    m_listOrEmpty->addWidget(makeEmpty());
    inner->addWidget(m_listOrEmpty, 1);
    return list;
}

QWidget* SplashPagesPage::makeEmpty()
{
    auto* empty = new EmptyState(EmptyState::Drawing::Log, tr("Add your first splash page"),
        tr("A splash page is what a guest sees on joining the Wi-Fi: your logo, your words, and the "
           "telephone "
           "number proved by a code. Until there is one, guests see a plain page."));
    QPushButton* add = addButton(u"addFirstSplash"_s);
    connect(add, &QPushButton::clicked, this, &SplashPagesPage::addPage);
    empty->addButton(add);
    return empty;
}

/// Pages, locations and gateways belong together: they are shown once all three are there.
void SplashPagesPage::reload()
{
    whenDone(m_services.gateways.list(), this, [this](const Result<QList<Gateway>>& gateways) {
        if (!gateways) {
            trouble(gateways.error());
            return;
        }
        m_gateways = *gateways;
        whenDone(m_services.routes.locations(), this, [this](const Result<QList<Location>>& locations) {
            if (!locations) {
                trouble(locations.error());
                return;
            }
            m_locations = *locations;
            whenDone(m_services.splash.list(), this, [this](const Result<QList<SplashPage>>& pages) {
                if (!pages) {
                    trouble(pages.error());
                    return;
                }
                m_pages = *pages;
                refresh();
            });
        });
    });
}

void SplashPagesPage::refresh()
{
    m_read = true;
    const bool serves = std::any_of(
        m_gateways.begin(), m_gateways.end(), [](const Gateway& gateway) { return gateway.enabled; });
    const QString refusal = serves ? QString() : describe(Error{ErrorKind::OtpNeedsGateway, {}, {}});
    m_table->setOtpRefusal(refusal);
    m_refusal->setText(refusal);
    m_model->setPages(m_pages, m_locations);
    m_listOrEmpty->setCurrentIndex(m_pages.isEmpty() ? 2 : 1);
    m_editor->setAround(m_pages, m_locations, m_gateways);
    if (m_select != 0 && m_model->rowOf(m_select) >= 0)
        m_table->selectPage(std::exchange(m_select, 0));
    Q_EMIT refreshed();
}

bool SplashPagesPage::isListShown() const
{
    return m_states->currentIndex() == 0;
}

void SplashPagesPage::entered()
{
    reload();
    if (isListShown())
        m_table->setFocus();
}

bool SplashPagesPage::canLeave()
{
    return isListShown() || m_editor->canClose();
}

void SplashPagesPage::addPage()
{
    if (!isListShown())
        return;
    SplashPage page;
    // Codes that no gateway could send are not switched on by themselves.
    page.otp = m_refusal->text().isEmpty();
    if (m_locations.size() == 1)
        page.locations = {m_locations.first().id};
    m_editor->edit(page);
    m_states->setCurrentWidget(m_editor);
}

void SplashPagesPage::openPage(SplashId id)
{
    const SplashPage* page = m_model->find(id);
    if (page == nullptr || !isListShown())
        return;
    m_editor->edit(*page);
    m_states->setCurrentWidget(m_editor);
}

void SplashPagesPage::closeEditor()
{
    m_undo.setHeld(this, false);
    m_states->setCurrentIndex(0);
    reload();
    m_table->setFocus();
}

/// "Harbour guests 2", "Harbour guests 3"…
QString SplashPagesPage::freeName(const QString& name) const
{
    for (int number = 2;; ++number) {
        const QString wanted = u"%1 %2"_s.arg(name.left(maxSplashName - 4), QString::number(number));
        const bool taken = std::any_of(m_pages.begin(), m_pages.end(),
            [&wanted](const SplashPage& page) { return splashKey(page.name) == splashKey(wanted); });
        if (!taken)
            return wanted;
    }
}

QString SplashPagesPage::freeAddress(const QString& name) const
{
    const QString start = addressFrom(name).left(maxSplashAddress - 4);
    QString wanted = start;
    const auto taken = [this, &wanted] {
        return std::any_of(m_pages.begin(), m_pages.end(),
            [&wanted](const SplashPage& page) { return page.address == wanted; });
    };
    for (int number = 2; taken(); ++number)
        wanted = u"%1-%2"_s.arg(start, QString::number(number));
    return wanted;
}

void SplashPagesPage::duplicate(SplashId id)
{
    const SplashPage* page = m_model->find(id);
    if (page == nullptr)
        return;
    SplashPage copy = *page;
    copy.id = 0;
    copy.position = 0;
    copy.name = freeName(page->name);
    copy.address = freeAddress(copy.name);
    whenDone(m_services.splash.save(copy), this, [this](const Result<SplashPage>& stored) {
        if (!stored) {
            trouble(stored.error());
            return;
        }
        m_select = stored->id;
        UndoStep step{tr("%1 is added").arg(stored->name), u"copy"_s, {}, {}};
        step.undo = [this, id = stored->id] { return withoutValue(m_services.splash.remove(id)); };
        step.redo = [this, was = *stored] {
            m_select = was.id;
            return withoutValue(m_services.splash.save(was));
        };
        m_undo.push(step);
        reload();
    });
}

void SplashPagesPage::remove(SplashId id)
{
    whenDone(m_services.splash.remove(id), this, [this](const Result<SplashPage>& gone) {
        if (!gone) {
            trouble(gone.error());
            return;
        }
        UndoStep step{tr("%1 is deleted").arg(gone->name), u"trash-2"_s, {}, {}};
        step.undo = [this, was = *gone] {
            m_select = was.id;
            return withoutValue(m_services.splash.save(was));
        };
        step.redo = [this, id = gone->id] { return withoutValue(m_services.splash.remove(id)); };
        m_undo.push(step);
        reload();
    });
}

/// As the page is then: what was changed in it meanwhile stays.
QFuture<Result<void>> SplashPagesPage::switchOtp(SplashId id, bool on)
{
    return afterThat(
        m_services.splash.find(QString::number(id)), this, [this, on](const Result<SplashPage>& found) {
            if (!found)
                return finishedFuture(Result<void>(tl::unexpected(found.error())));
            SplashPage page = *found;
            page.otp = on;
            return withoutValue(m_services.splash.save(page));
        });
}

void SplashPagesPage::setOtp(SplashId id, bool on)
{
    const SplashPage* page = m_model->find(id);
    if (page == nullptr || page->otp == on)
        return;
    whenDone(switchOtp(id, on), this, [this, id, on, name = page->name](const Result<void>& done) {
        if (!done) {
            trouble(done.error());
            m_model->setPages({}, {}); // the switch goes back
            refresh();
            return;
        }
        UndoStep step{
            on ? tr("%1: OTP is on").arg(name) : tr("%1: OTP is off").arg(name), u"smartphone"_s, {}, {}};
        step.undo = [this, id, on] { return switchOtp(id, !on); };
        step.redo = [this, id, on] { return switchOtp(id, on); };
        m_undo.push(step);
        reload();
    });
}

QList<SplashId> SplashPagesPage::order() const
{
    QList<SplashId> ids;
    for (const SplashPage& page : m_pages)
        ids.append(page.id);
    return ids;
}

void SplashPagesPage::move(SplashId id, int to)
{
    const int from = m_model->rowOf(id);
    const QList<SplashId> before = order();
    if (from < 0 || to < 0 || to >= before.size())
        return;
    QList<SplashId> after = before;
    after.move(from, to);
    whenDone(m_services.splash.reorder(after), this,
        [this, id, from, to, before, after, name = m_pages.at(from).name](const Result<void>& done) {
            if (!done) {
                trouble(done.error());
                return;
            }
            m_select = id;
            UndoStep step{tr("%1 is moved").arg(name), from < to ? u"arrow-down"_s : u"arrow-up"_s, {}, {}};
            step.undo = [this, before] { return m_services.splash.reorder(before); };
            step.redo = [this, after] { return m_services.splash.reorder(after); };
            m_undo.push(step);
            reload();
        });
}

void SplashPagesPage::trouble(const Error& error)
{
    m_trouble->setText(describe(error));
}

}
