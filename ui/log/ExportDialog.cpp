// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/ExportDialog.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
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

constexpr int dialogWidth = 520;
constexpr int barSteps = 1000;

QVBoxLayout* columnOf(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space12);
    return column;
}

QPushButton* addButton(QHBoxLayout* row, const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

}

void chooseExportFile(QWidget* parent, const QString& suggested, std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, ExportDialog::tr("Export the log"), suggested);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [chosen = std::move(chosen)](const QString& path) { chosen(path); });
    dialog->open();
}

void revealFile(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

ExportDialog::ExportDialog(
    ExportMeans means, const QString& suggested, qint64 rows, bool filtered, QWidget* parent)
    : QDialog(parent)
    , m_means(std::move(means))
    , m_rows(rows)
    , m_filtered(filtered)
    , m_steps(new QStackedWidget)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export the log"));
    setMinimumWidth(dialogWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space24);
    m_steps->addWidget(makeQuestion());
    m_steps->addWidget(makeProgress());
    m_steps->addWidget(makeResult());
    layout->addWidget(m_steps);
    m_path->setText(QDir::toNativeSeparators(suggested));
    fitSuffix();
}

ExportDialog::~ExportDialog()
{
    if (m_cancel)
        m_cancel->cancel();
}

QWidget* ExportDialog::makeQuestion()
{
    auto* page = new QWidget;
    QVBoxLayout* column = columnOf(page);
    const QString count = QLocale().toString(m_rows);
    auto* what = new ThemedLabel(m_filtered ? tr("The %1 messages that the filters show.").arg(count)
                                            : tr("All messages of the log: %1.").arg(count));
    what->setWordWrap(true);
    column->addWidget(what);
    m_csv = new QRadioButton(tr("CSV, for spreadsheets"));
    m_csv->setObjectName(u"exportCsv"_s);
    m_csv->setChecked(true);
    m_mark = new QCheckBox(tr("Mark the file as UTF-8 with a byte order mark: Excel needs it"));
    m_mark->setObjectName(u"exportMark"_s);
    m_json = new QRadioButton(tr("JSON Lines, for programs: with every attempt"));
    m_json->setObjectName(u"exportJson"_s);
    column->addWidget(m_csv);
    auto* indented = new QHBoxLayout;
    indented->addSpacing(metrics::space24);
    indented->addWidget(m_mark);
    column->addLayout(indented);
    column->addWidget(m_json);
    connect(m_json, &QRadioButton::toggled, this, [this](bool json) {
        m_mark->setEnabled(!json);
        fitSuffix();
    });

    auto* file = new QHBoxLayout;
    file->setSpacing(metrics::space8);
    m_path = new QLineEdit;
    m_path->setObjectName(u"exportPath"_s);
    m_path->setAccessibleName(tr("File"));
    m_path->setLayoutDirection(Qt::LeftToRight);
    file->addWidget(m_path, 1);
    QPushButton* choose = addButton(file, tr("Choose…"), u"exportChoose"_s);
    connect(choose, &QPushButton::clicked, this, [this] {
        m_means.choose(this, QDir::fromNativeSeparators(m_path->text()),
            [this](const QString& path) { m_path->setText(QDir::toNativeSeparators(path)); });
    });
    column->addLayout(file);
    m_error = new HintLabel(HintLabel::Kind::Error);
    column->addWidget(m_error);
    column->addStretch();

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton* cancel = addButton(buttons, tr("Cancel"), u"exportCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    m_go = addButton(buttons, tr("Export"), u"exportGo"_s);
    setStyleFlag(m_go, "primary");
    m_go->setDefault(true);
    connect(m_go, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_path, &QLineEdit::textChanged, this,
        [this](const QString& path) { m_go->setEnabled(!path.trimmed().isEmpty()); });
    column->addLayout(buttons);
    return page;
}

QWidget* ExportDialog::makeProgress()
{
    auto* page = new QWidget;
    QVBoxLayout* column = columnOf(page);
    m_count = new ThemedLabel;
    m_count->setObjectName(u"exportCount"_s);
    column->addWidget(m_count);
    m_bar = new QProgressBar;
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the export is"));
    column->addWidget(m_bar);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton* stop = addButton(buttons, tr("Stop"), u"exportStop"_s);
    connect(stop, &QPushButton::clicked, this, &ExportDialog::reject);
    column->addLayout(buttons);
    return page;
}

QWidget* ExportDialog::makeResult()
{
    auto* page = new QWidget;
    QVBoxLayout* column = columnOf(page);
    m_done = new ThemedLabel;
    m_done->setObjectName(u"exportDone"_s);
    m_done->setWordWrap(true);
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_done);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton* show = addButton(buttons, tr("Show in folder"), u"exportReveal"_s);
    show->setIcon(icon(u"folder-open"_s));
    connect(show, &QPushButton::clicked, this, [this] { m_means.reveal(m_savedPath); });
    QPushButton* close = addButton(buttons, tr("Close"), u"exportClose"_s);
    setStyleFlag(close, "primary");
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addLayout(buttons);
    return page;
}

/// The file's suffix follows the form as long as it is one of the two.
void ExportDialog::fitSuffix()
{
    const QString wanted = m_json->isChecked() ? u"jsonl"_s : u"csv"_s;
    const QString other = m_json->isChecked() ? u".csv"_s : u".jsonl"_s;
    QString path = m_path->text();
    if (path.endsWith(other, Qt::CaseInsensitive))
        m_path->setText(path.chopped(other.size()) + u'.' + wanted);
}

void ExportDialog::start()
{
    ExportChoice choice;
    choice.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    choice.jsonLines = m_json->isChecked();
    choice.byteOrderMark = m_mark->isChecked();
    if (QFileInfo(choice.path).isRelative())
        choice.path = QDir::home().absoluteFilePath(choice.path);
    m_savedPath = choice.path;
    m_error->setText({});
    m_cancel = std::make_shared<CancelSource>();
    m_steps->setCurrentIndex(1);
    showProgress(0);
    const auto progress = [guard = QPointer<ExportDialog>(this)](qint64 rows) {
        QMetaObject::invokeMethod(
            qApp,
            [guard, rows] {
                if (guard)
                    guard->showProgress(rows);
            },
            Qt::QueuedConnection);
    };
    whenDone(m_means.run(choice, progress, m_cancel), this,
        [this](const Result<qint64>& rows) { showResult(rows); });
}

void ExportDialog::showProgress(qint64 rows)
{
    if (m_steps->currentIndex() != 1)
        return;
    const qint64 all = std::max(m_rows, rows);
    m_bar->setValue(all == 0 ? 0 : int(rows * barSteps / all));
    m_count->setText(tr("%1 of %2 messages written").arg(QLocale().toString(rows), QLocale().toString(all)));
}

void ExportDialog::showResult(const Result<qint64>& rows)
{
    const bool stopped = m_cancel != nullptr && m_cancel->isCanceled();
    m_cancel.reset();
    if (!rows) {
        m_steps->setCurrentIndex(0);
        m_error->setText(stopped ? tr("Stopped. No file was left behind.") : describe(rows.error()));
        return;
    }
    m_done->setText(tr("%1 messages were saved to %2.")
                        .arg(QLocale().toString(*rows), QDir::toNativeSeparators(m_savedPath)));
    m_steps->setCurrentIndex(2);
    Q_EMIT saved(m_savedPath);
}

void ExportDialog::reject()
{
    if (m_cancel)
        m_cancel->cancel(); // the answer goes back to the question
    else
        QDialog::reject();
}

}
