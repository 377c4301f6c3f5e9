// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/add/FileChoice.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QObject>

#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::ui::FileChoice)
};

QFileDialog* dialogFor(QWidget* parent, const QString& title, FileChoice::Chosen chosen)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({Words::tr("JSON files (*.json)"), Words::tr("All files (*)")});
    dialog->setDefaultSuffix(u"json"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [chosen = std::move(chosen)](const QString& path) { chosen(path); });
    return dialog;
}

}

FileChoice systemFileChoice()
{
    FileChoice choice;
    choice.open = [](QWidget* parent, const QString& title, FileChoice::Chosen chosen) {
        QFileDialog* dialog = dialogFor(parent, title, std::move(chosen));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->open();
    };
    choice.save
        = [](QWidget* parent, const QString& title, const QString& suggested, FileChoice::Chosen chosen) {
              QFileDialog* dialog = dialogFor(parent, title, std::move(chosen));
              dialog->setAcceptMode(QFileDialog::AcceptSave);
              dialog->selectFile(suggested);
              dialog->open();
          };
    return choice;
}

}
