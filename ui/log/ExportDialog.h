// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Error.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace otpost::ui {

class HintLabel;
class ThemedLabel;

/// What the user chose in the export dialog.
struct ExportChoice {
    QString path;
    bool jsonLines = false;
    bool byteOrderMark = false; ///< of CSV
};

/// How the dialog gets things done. Tests put their own in.
struct ExportMeans {
    /// Writes the file; `progress(rows)` may be called from any thread. The result is the number of rows.
    std::function<QFuture<Result<qint64>>(
        const ExportChoice& choice, std::function<void(qint64)> progress, CancelToken cancel)>
        run;
    /// Asks for a file, beginning at `suggested`, and calls `chosen` with it; never blocks.
    std::function<void(QWidget* parent, const QString& suggested, std::function<void(const QString&)> chosen)>
        choose;
    /// Shows a file where it lies.
    std::function<void(const QString& path)> reveal;
};

/// The system's own file dialog, and its file manager.
void chooseExportFile(QWidget* parent, const QString& suggested, std::function<void(const QString&)> chosen);
void revealFile(const QString& path);

/// Saves the rows of the log that the filters show: asks for form and file, shows how far it is, can be
/// stopped, and says what came of it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `rows`: as many as are known to match; `filtered`: some are left out.
    ExportDialog(
        ExportMeans means, const QString& suggested, qint64 rows, bool filtered, QWidget* parent = nullptr);

    ~ExportDialog() override;

    void reject() override;

Q_SIGNALS:
    /// The file is there.
    void saved(const QString& path);

private:
    QWidget* makeQuestion();
    QWidget* makeProgress();
    QWidget* makeResult();
    void fitSuffix();
    void start();
    void showProgress(qint64 rows);
    void showResult(const Result<qint64>& rows);

    ExportMeans m_means;
    qint64 m_rows;
    bool m_filtered;
    CancelToken m_cancel;
    QString m_savedPath;
    QStackedWidget* m_steps;
    QRadioButton* m_csv = nullptr;
    QRadioButton* m_json = nullptr;
    QCheckBox* m_mark = nullptr;
    QLineEdit* m_path = nullptr;
    HintLabel* m_error = nullptr;
    QPushButton* m_go = nullptr;
    QProgressBar* m_bar = nullptr;
    ThemedLabel* m_count = nullptr;
    ThemedLabel* m_done = nullptr;
};

}
