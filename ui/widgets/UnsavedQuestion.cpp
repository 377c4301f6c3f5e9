// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/UnsavedQuestion.h"

#include "ui/theme/OtStyle.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::ui::UnsavedQuestion)
};

}

void askUnsaved(QWidget* parent, const QString& name, const UnsavedAnswers& answers)
{
    auto* box = new QMessageBox(parent);
    box->setObjectName(u"unsavedChanges"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("Unsaved changes"));
    box->setTextFormat(Qt::PlainText);
    box->setText(answers.save ? Words::tr("Save the changes to “%1”?").arg(name)
                              : Words::tr("Discard the changes to “%1”?").arg(name));
    box->setInformativeText(Words::tr("What you typed since the last save is lost otherwise."));
    QPushButton* drop = box->addButton(Words::tr("Discard"), QMessageBox::DestructiveRole);
    drop->setObjectName(u"discardChanges"_s);
    QPushButton* keep = box->addButton(Words::tr("Keep editing"), QMessageBox::RejectRole);
    keep->setObjectName(u"keepEditing"_s);
    box->setEscapeButton(keep);
    box->setDefaultButton(keep);
    QObject::connect(drop, &QPushButton::clicked, parent, [go = answers.discard] { go(); });
    if (answers.keep)
        QObject::connect(keep, &QPushButton::clicked, parent, [go = answers.keep] { go(); });
    if (answers.save) {
        QPushButton* store = box->addButton(Words::tr("Save"), QMessageBox::AcceptRole);
        store->setObjectName(u"saveChanges"_s);
        setStyleFlag(store, "primary");
        box->setDefaultButton(store);
        QObject::connect(store, &QPushButton::clicked, parent, [go = answers.save] { go(); });
    }
    box->open();
}

}
