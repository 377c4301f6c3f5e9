// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/splash/SplashFormField.h"

#include <QFuture>

class QPushButton;

namespace otpost::ui {

class LogoView;
struct FittedLogo;
class HintLabel;

/// The logo: chosen from a file or dropped, shown as large as guests see it, made smaller where it is too
/// large.
class LogoRow : public SplashFormField
{
    Q_OBJECT

public:
    LogoRow(const SplashField& field, QObject* parent);

    QWidget* widget() const override;
    QWidget* editor() const override;
    void load(const SplashPage& page, const QString& language) override;
    Result<void> store(SplashPage& page, const QString& language) const override;
    void showProblem(const QString& problem) override;
    QString problem() const override;

    /// Reads a file in another thread; edited() or a problem follows.
    void take(const QString& path);

private:
    void chooseFile();
    void taken(const Result<FittedLogo>& logo);
    void refresh();

    QByteArray m_logo;
    LogoView* m_view;
    FieldRow* m_row;
    HintLabel* m_facts;
    QPushButton* m_choose;
    QPushButton* m_remove;
    int m_reading = 0; ///< number of the last file that was begun
};

}
