// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/config/ConfigExportDialog.h"

#include "core/config/ConfigPlanText.h"
#include "ui/config/DialogParts.h"
#include "ui/log/Confirm.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/SwitchRow.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 520;
constexpr qsizetype shortPassphrase = 12;
constexpr qsizetype fewCharacters = 6;

ConfigSame held(const ConfigTransfer::Counts& counts)
{
    return {counts.gateways, counts.locations, counts.splashPages};
}

}

QString passphraseRemark(const QString& passphrase)
{
    QSet<QChar> different;
    for (const QChar c : passphrase)
        different.insert(c.toLower());
    if (passphrase.size() < shortPassphrase)
        return ConfigExportDialog::tr(
            "Short: whoever gets the file can try very many. Four or five words in a row are better.");
    if (different.size() < fewCharacters)
        return ConfigExportDialog::tr("Too much the same: it is easy to guess.");
    return {};
}

ConfigExportDialog::ConfigExportDialog(
    ConfigTransfer& transfer, const QString& suggested, FileChoice files, QWidget* parent)
    : QDialog(parent)
    , m_transfer(transfer)
    , m_files(std::move(files))
    , m_steps(new QStackedWidget)
{
    setObjectName(u"configExportDialog"_s);
    setWindowTitle(tr("Export the configuration"));
    setMinimumWidth(dialogWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space24);
    m_steps->addWidget(makeQuestion());
    m_steps->addWidget(makeBusy());
    m_steps->addWidget(makeResult());
    column->addWidget(m_steps);
    m_path->setText(QDir::toNativeSeparators(suggested));
    readCounts();
    check();
}

QWidget* ConfigExportDialog::makeQuestion()
{
    auto* page = new QWidget;
    QVBoxLayout* column = dialogColumn(page);
    m_what = new ThemedLabel(tr("Gateways, locations, splash pages and settings."));
    m_what->setObjectName(u"configExportWhat"_s);
    m_what->setWordWrap(true);
    column->addWidget(m_what);
    column->addWidget(makeSecrets());
    column->addWidget(makeFile());
    m_problem = new HintLabel(HintLabel::Kind::Error);
    m_problem->setObjectName(u"configExportProblem"_s);
    column->addWidget(m_problem);
    column->addStretch(1);
    QHBoxLayout* buttons = dialogButtons(column);
    QPushButton* cancel = dialogButton(buttons, tr("Cancel"), u"configExportCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &ConfigExportDialog::reject);
    m_go = dialogButton(buttons, tr("Export"), u"configExportGo"_s, true);
    connect(m_go, &QPushButton::clicked, this, &ConfigExportDialog::begin);
    return page;
}

QWidget* ConfigExportDialog::makeSecrets()
{
    auto* box = new QWidget;
    QVBoxLayout* column = dialogColumn(box);
    m_withSecrets = new SwitchRow(tr("Secrets too, sealed by a passphrase"),
        tr("Off: keys and passwords are left out and have to be given again on another computer."));
    m_withSecrets->toggle()->setObjectName(u"configExportSecrets"_s);
    connect(m_withSecrets, &SwitchRow::toggled, this, [this](bool on) {
        m_passphrases->setVisible(on);
        if (on)
            m_first->setFocus(Qt::OtherFocusReason);
        check();
    });
    column->addWidget(m_withSecrets);
    m_passphrases = new QWidget;
    QVBoxLayout* inner = dialogColumn(m_passphrases);
    const auto add = [this, inner](QLineEdit*& edit, const QString& label, const QString& name) {
        edit = new QLineEdit;
        edit->setEchoMode(QLineEdit::Password);
        edit->setObjectName(name);
        auto* row = new FieldRow(label, edit);
        connect(edit, &QLineEdit::textChanged, this, &ConfigExportDialog::check);
        inner->addWidget(row);
        return row;
    };
    m_firstRow = add(m_first, tr("Passphrase"), u"configExportPassphrase"_s);
    m_firstRow->setHint(tr("Without it nobody opens the secrets, nor can it be found again. Keep it apart "
                           "from the file."));
    m_secondRow = add(m_second, tr("The same once more"), u"configExportAgain"_s);
    m_passphrases->hide();
    column->addWidget(m_passphrases);
    return box;
}

QWidget* ConfigExportDialog::makeFile()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space8);
    m_path = new QLineEdit;
    m_path->setObjectName(u"configExportPath"_s);
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_path->setAccessibleName(tr("File"));
    connect(m_path, &QLineEdit::textChanged, this, &ConfigExportDialog::check);
    row->addWidget(m_path, 1);
    QPushButton* choose = dialogButton(row, tr("Choose…"), u"configExportChoose"_s);
    connect(choose, &QPushButton::clicked, this, [this] {
        m_files.save(this, windowTitle(), path(), [this](const QString& chosen) {
            m_agreed = QFileInfo(chosen).absoluteFilePath(); // the dialog has asked
            m_path->setText(QDir::toNativeSeparators(chosen));
        });
    });
    auto* field = new FieldRow(tr("File"), line);
    field->label()->setBuddy(m_path);
    return field;
}

QWidget* ConfigExportDialog::makeBusy()
{
    return dialogBusy(tr("Writing the file…"), tr("Sealing the secrets takes a second."));
}

QWidget* ConfigExportDialog::makeResult()
{
    auto* page = new QWidget;
    QVBoxLayout* column = dialogColumn(page);
    m_done = new ThemedLabel;
    m_done->setObjectName(u"configExportDone"_s);
    m_done->setWordWrap(true);
    column->addWidget(m_done);
    column->addStretch(1);
    QPushButton* close = dialogButton(dialogButtons(column), tr("Close"), u"configExportClose"_s, true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return page;
}

void ConfigExportDialog::readCounts()
{
    whenDone(m_transfer.counts(), this, [this](const otpost::Result<ConfigTransfer::Counts>& counts) {
        if (!counts) {
            m_problem->setText(describe(counts.error()));
            return;
        }
        m_what->setText(
            tr("The file holds the settings and: %1. The log is not in it.").arg(describe(held(*counts))));
        m_withSecrets->setEnabled(counts->secrets > 0);
        if (counts->secrets == 0)
            m_withSecrets->setHint(tr("There are no secrets."));
    });
}

QString ConfigExportDialog::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    return QFileInfo(typed).isRelative() && !typed.isEmpty() ? QDir::home().absoluteFilePath(typed) : typed;
}

SharedPassphrase ConfigExportDialog::passphrase() const
{
    if (!m_withSecrets->isChecked())
        return nullptr;
    return std::make_shared<const LockedBytes>(QByteArrayView(m_first->text().toUtf8()));
}

void ConfigExportDialog::check()
{
    const bool secrets = m_withSecrets->isChecked();
    const QString first = m_first->text();
    m_firstRow->setWarning(first.isEmpty() ? QString() : passphraseRemark(first));
    const bool same = first == m_second->text();
    m_secondRow->setError(same || m_second->text().isEmpty() ? QString() : tr("This is another one."));
    m_go->setEnabled(!path().isEmpty() && (!secrets || (same && !first.isEmpty())));
    growToContent(this);
}

void ConfigExportDialog::begin()
{
    const QString file = path();
    const QFileInfo info(file);
    if (!info.exists() || info.absoluteFilePath() == m_agreed) {
        write(file);
        return;
    }
    Confirmation question;
    question.name = u"replaceConfig"_s;
    question.title = windowTitle();
    question.question = tr("Replace %1?").arg(info.fileName());
    question.consequence = tr("There is a file of this name, and what is in it would be lost.");
    question.button = tr("Replace");
    question.danger = true;
    confirm(this, question, [this, file] { write(file); });
}

void ConfigExportDialog::write(const QString& file)
{
    m_problem->setText({});
    m_steps->setCurrentIndex(Busy);
    whenDone(m_transfer.exportTo(file, passphrase()), this,
        [this, file](const otpost::Result<ConfigTransfer::Counts>& done) { end(done, file); });
}

void ConfigExportDialog::end(const otpost::Result<ConfigTransfer::Counts>& done, const QString& file)
{
    if (!done) {
        m_steps->setCurrentIndex(Question);
        m_problem->setText(describe(done.error()));
        return;
    }
    m_first->setText({});
    m_second->setText({});
    QString words = tr("Written to %1: %2.").arg(QDir::toNativeSeparators(file), describe(held(*done)));
    words += u' '
        + (done->secrets > 0 ? tr("%n secret(s) are in it, sealed.", nullptr, int(done->secrets))
                             : tr("No secrets are in it."));
    m_done->setText(words);
    m_steps->setCurrentIndex(Result);
    Q_EMIT exported(file);
}

/// A text that has become longer shows as a whole.
bool ConfigExportDialog::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        growToContent(this);
    return done;
}

void ConfigExportDialog::reject()
{
    if (m_steps->currentIndex() != Busy)
        QDialog::reject();
}

}
