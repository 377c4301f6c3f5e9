// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/config/ConfigImportDialog.h"

#include "core/config/ConfigPlanText.h"
#include "ui/config/ConfigPlanView.h"
#include "ui/config/DialogParts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 600;
constexpr int dialogHeight = 480;
constexpr int mostProblems = 8;

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

/// "/gateways/0/url: …", one a line.
QString linesOf(const QList<Error>& errors)
{
    QStringList lines;
    for (const Error& error : errors.mid(0, mostProblems))
        lines.append(error.field.isEmpty() ? describe(error) : error.field + u": "_s + describe(error));
    if (errors.size() > mostProblems)
        lines.append(ConfigImportDialog::tr("…and %n more.", nullptr, int(errors.size()) - mostProblems));
    return lines.join(u'\n');
}

/// Names of what has been added or changed and lacks a secret.
QStringList waitingOf(const ConfigPlan& plan, ConfigChange::Kind added, ConfigChange::Kind changed)
{
    QStringList names;
    for (const ConfigChange& change : plan.changes) {
        const bool needs = std::any_of(
            change.secrets.begin(), change.secrets.end(), [](const ConfigChange::Secret& secret) {
                return secret.fate == ConfigChange::Secret::Fate::Needed;
            });
        if (needs && (change.kind == added || change.kind == changed))
            names.append(change.name);
    }
    return names;
}

}

ConfigImportDialog::ConfigImportDialog(ConfigTransfer& transfer, FileChoice files, QWidget* parent)
    : QDialog(parent)
    , m_transfer(transfer)
    , m_files(std::move(files))
    , m_steps(new QStackedWidget)
{
    setObjectName(u"configImportDialog"_s);
    setWindowTitle(tr("Import a configuration"));
    setMinimumSize(dialogWidth, dialogHeight);
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space24);
    m_steps->addWidget(makeFile());
    m_steps->addWidget(dialogBusy(tr("One moment…"), tr("Opening sealed secrets takes a second.")));
    m_steps->addWidget(makePassphrase());
    m_steps->addWidget(makePlan());
    m_steps->addWidget(makeDone());
    column->addWidget(m_steps);
}

QWidget* ConfigImportDialog::makeFile()
{
    auto* page = new QWidget;
    QVBoxLayout* column = dialogColumn(page);
    auto* words = new ThemedLabel(tr(
        "Choose a file that OTPost has exported, or drop it here. You see what would change before anything "
        "does."));
    words->setWordWrap(true);
    column->addWidget(words);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space8);
    m_path = new QLineEdit;
    m_path->setObjectName(u"configImportPath"_s);
    m_path->setAccessibleName(tr("File"));
    m_path->setLayoutDirection(Qt::LeftToRight);
    row->addWidget(m_path, 1);
    QPushButton* choose = dialogButton(row, tr("Choose…"), u"configImportChoose"_s);
    connect(choose, &QPushButton::clicked, this,
        [this] { m_files.open(this, windowTitle(), [this](const QString& path) { readFile(path); }); });
    auto* field = new FieldRow(tr("File"), line);
    field->label()->setBuddy(m_path);
    column->addWidget(field);
    m_problem = new HintLabel(HintLabel::Kind::Error);
    m_problem->setObjectName(u"configImportProblem"_s);
    column->addWidget(m_problem);
    column->addStretch(1);
    QHBoxLayout* buttons = dialogButtons(column);
    QPushButton* cancel = dialogButton(buttons, tr("Cancel"), u"configImportCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &ConfigImportDialog::reject);
    QPushButton* next = dialogButton(buttons, tr("Continue"), u"configImportRead"_s, true);
    next->setEnabled(false);
    connect(m_path, &QLineEdit::textChanged, next,
        [next](const QString& path) { next->setEnabled(!path.trimmed().isEmpty()); });
    connect(next, &QPushButton::clicked, this,
        [this] { readFile(QDir::fromNativeSeparators(m_path->text().trimmed())); });
    return page;
}

QWidget* ConfigImportDialog::makePassphrase()
{
    auto* page = new QWidget;
    QVBoxLayout* column = dialogColumn(page);
    auto* words
        = new ThemedLabel(tr("The file holds secrets. They open with the passphrase that was given when "
                             "it was exported."));
    words->setWordWrap(true);
    column->addWidget(words);
    m_passphrase = new QLineEdit;
    m_passphrase->setObjectName(u"configImportPassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphraseRow = new FieldRow(tr("Passphrase"), m_passphrase);
    m_passphraseRow->setHint(
        tr("Without the secrets, gateways and locations that are here keep theirs, and new ones need them."));
    column->addWidget(m_passphraseRow);
    column->addStretch(1);
    QHBoxLayout* buttons = dialogButtons(column);
    QPushButton* cancel = dialogButton(buttons, tr("Cancel"), u"configImportLocked"_s);
    connect(cancel, &QPushButton::clicked, this, &ConfigImportDialog::reject);
    QPushButton* without = dialogButton(buttons, tr("Leave the secrets out"), u"configImportWithout"_s);
    connect(without, &QPushButton::clicked, this, [this] { goOn(nullptr); });
    QPushButton* open = dialogButton(buttons, tr("Continue"), u"configImportUnlock"_s, true);
    open->setEnabled(false);
    connect(m_passphrase, &QLineEdit::textChanged, this, [this, open](const QString& text) {
        open->setEnabled(!text.isEmpty());
        m_passphraseRow->setError({});
    });
    connect(open, &QPushButton::clicked, this, &ConfigImportDialog::unlock);
    return page;
}

QWidget* ConfigImportDialog::makePlan()
{
    auto* page = new QWidget;
    QVBoxLayout* column = dialogColumn(page);
    m_summary = new ThemedLabel({}, TextRole::Section);
    m_summary->setObjectName(u"configSummary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_same = new ThemedLabel({}, TextRole::Hint);
    m_same->setObjectName(u"configSame"_s);
    m_same->setWordWrap(true);
    column->addWidget(m_same);
    auto* merge = new QRadioButton(tr("Merge: what the file does not mention stays"));
    merge->setObjectName(u"configMerge"_s);
    merge->setChecked(true);
    column->addWidget(merge);
    m_replace = new QRadioButton(
        tr("Replace: gateways, locations and splash pages that are not in the file are removed"));
    m_replace->setObjectName(u"configReplace"_s);
    connect(m_replace, &QRadioButton::toggled, this, &ConfigImportDialog::makePlanNow);
    column->addWidget(m_replace);
    m_changes = new ConfigPlanView;
    auto* card = new Card;
    card->setContent(m_changes);
    column->addWidget(card, 1);
    m_remarks = new HintLabel(HintLabel::Kind::Warning);
    m_remarks->setObjectName(u"configRemarks"_s);
    column->addWidget(m_remarks);
    m_planProblem = new HintLabel(HintLabel::Kind::Error);
    m_planProblem->setObjectName(u"configPlanProblem"_s);
    column->addWidget(m_planProblem);
    QHBoxLayout* buttons = dialogButtons(column);
    QPushButton* cancel = dialogButton(buttons, tr("Cancel"), u"configPlanCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &ConfigImportDialog::reject);
    m_apply = dialogButton(buttons, tr("Make these changes"), u"configApply"_s, true);
    connect(m_apply, &QPushButton::clicked, this, &ConfigImportDialog::apply);
    return page;
}

QWidget* ConfigImportDialog::makeDone()
{
    auto* page = new QWidget;
    QVBoxLayout* column = dialogColumn(page);
    m_result = new ThemedLabel;
    m_result->setObjectName(u"configImportDone"_s);
    m_result->setWordWrap(true);
    column->addWidget(m_result);
    column->addStretch(1);
    QPushButton* close = dialogButton(dialogButtons(column), tr("Close"), u"configImportClose"_s, true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return page;
}

void ConfigImportDialog::showStep(Step step)
{
    m_steps->setCurrentIndex(step);
    if (step == Passphrase)
        m_passphrase->setFocus(Qt::OtherFocusReason);
    else if (step == Plan)
        m_changes->setFocus(Qt::OtherFocusReason);
}

void ConfigImportDialog::refuse(const QList<Error>& errors)
{
    m_problem->setText(linesOf(errors));
    showStep(File);
}

void ConfigImportDialog::readFile(const QString& path)
{
    if (m_applying)
        return;
    m_path->setText(QDir::toNativeSeparators(path));
    m_problem->setText({});
    showStep(Busy);
    whenDone(m_transfer.read(path), this, [this, asked = ++m_asked](const ResultOfMany<ConfigFile>& file) {
        if (asked != m_asked)
            return;
        if (!file) {
            refuse(file.error());
            return;
        }
        m_file = *file;
        m_passphrase->setText({});
        if (m_file->sealed.isEmpty())
            goOn(nullptr);
        else
            showStep(Passphrase);
    });
}

void ConfigImportDialog::unlock()
{
    const auto passphrase
        = std::make_shared<const LockedBytes>(QByteArrayView(m_passphrase->text().toUtf8()));
    showStep(Busy);
    whenDone(m_transfer.unlock(*m_file, passphrase), this,
        [this, asked = ++m_asked](const Result<SharedSecrets>& secrets) {
            if (asked != m_asked)
                return;
            if (!secrets) {
                showStep(Passphrase);
                m_passphrase->selectAll();
                m_passphraseRow->setError(describe(secrets.error()));
                return;
            }
            m_passphrase->setText({});
            goOn(*secrets);
        });
}

void ConfigImportDialog::goOn(const SharedSecrets& secrets)
{
    m_secrets = secrets;
    m_planProblem->setText({});
    makePlanNow();
}

void ConfigImportDialog::makePlanNow()
{
    if (!m_file)
        return;
    m_plan.reset();
    m_apply->setEnabled(false);
    if (m_steps->currentIndex() != Plan)
        showStep(Busy);
    const ImportMode mode = m_replace->isChecked() ? ImportMode::Replace : ImportMode::Merge;
    whenDone(m_transfer.plan(*m_file, m_secrets, mode), this,
        [this, asked = ++m_asked](const ResultOfMany<ConfigPlan>& plan) {
            if (asked != m_asked)
                return;
            if (plan)
                showPlan(*plan);
            else
                refuse(plan.error());
        });
}

void ConfigImportDialog::showPlan(const ConfigPlan& plan)
{
    m_plan = plan;
    const QList<PlanEntry> entries = planEntries(plan, PlanAudience::Window);
    m_changes->setEntries(entries);
    m_summary->setText(entries.isEmpty() ? tr("Everything is as the file says already.")
                                         : tr("%n change(s)", nullptr, int(entries.size())));
    const bool tellsSame = !entries.isEmpty() && plan.same != ConfigSame();
    m_same->setText(tellsSame ? tr("As the file says already: %1.").arg(describe(plan.same)) : QString());
    m_same->setVisible(tellsSame);
    m_remarks->setText(linesOf(plan.remarks));
    m_apply->setEnabled(!entries.isEmpty());
    if (m_steps->currentIndex() != Plan)
        showStep(Plan);
}

void ConfigImportDialog::apply()
{
    if (!m_plan || m_applying)
        return;
    m_applying = true;
    m_planProblem->setText({});
    showStep(Busy);
    whenDone(m_transfer.apply(*m_plan), this, [this](const Result<void>& done) { end(done); });
}

void ConfigImportDialog::end(const Result<void>& done)
{
    m_applying = false;
    if (!done) {
        m_planProblem->setText(describe(done.error()));
        makePlanNow(); // what there is may be another by now
        return;
    }
    const int changes = int(m_plan->changes.size());
    QString words = tr("%n change(s) made.", nullptr, changes);
    using Kind = ConfigChange::Kind;
    if (const QStringList waiting = waitingOf(*m_plan, Kind::AddGateway, Kind::ChangeGateway);
        !waiting.isEmpty())
        words += u'\n'
            + tr("These gateways need their secrets and are disabled until then: %1")
                  .arg(waiting.join(u", "_s));
    if (const QStringList waiting = waitingOf(*m_plan, Kind::AddLocation, Kind::ChangeLocation);
        !waiting.isEmpty())
        words += u'\n'
            + tr("These locations need their keys, and let no guests online until then: %1")
                  .arg(waiting.join(u", "_s));
    m_result->setText(words);
    showStep(Done);
    Q_EMIT imported(changes);
}

void ConfigImportDialog::reject()
{
    if (!m_applying)
        QDialog::reject();
}

void ConfigImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_applying && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ConfigImportDialog::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    if (m_applying || path.isEmpty())
        return;
    event->acceptProposedAction();
    readFile(path);
}

}
