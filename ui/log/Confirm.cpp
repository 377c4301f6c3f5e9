// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/Confirm.h"

#include "ui/theme/OtStyle.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::ui::Confirm)
};

}

void confirm(QWidget* parent, const Confirmation& confirmation, std::function<void()> go)
{
    auto* box = new QMessageBox(parent);
    box->setObjectName(confirmation.name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(confirmation.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(confirmation.question);
    box->setInformativeText(confirmation.consequence);
    QPushButton* cancel = box->addButton(Words::tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(confirmation.name + u"Cancel"_s);
    QPushButton* button = box->addButton(
        confirmation.button, confirmation.danger ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    button->setObjectName(confirmation.name + u"Go"_s);
    setStyleFlag(button, confirmation.danger ? "danger" : "primary");
    box->setEscapeButton(cancel);
    box->setDefaultButton(confirmation.danger ? cancel : button);
    QObject::connect(button, &QPushButton::clicked, parent, [go = std::move(go)] { go(); });
    box->open();
}

void tellTrouble(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::Close, parent);
    box->setObjectName(u"trouble"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

}
