// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, and leaving without.
#include "core/gateway/GatewayService.h"
#include "ui/gateways/GatewayForm.h"
#include "ui/gateways/GatewayFormPage.h"
#include "ui/gateways/TestPane.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/WhenDone.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace otpost::ui {

void GatewayFormPage::save()
{
    if (m_saving)
        return;
    m_failure->setText({});
    m_form->showAllProblems();
    if (!m_form->problems().isEmpty()) {
        m_closeAfterSave = false;
        m_form->focusFirstProblem();
        return;
    }
    store(false);
}

/// Not over what another program has made of it since it was opened, unless that is wanted.
void GatewayFormPage::store(bool whateverChanged)
{
    setSaving(true);
    const bool isNew = m_original.id == 0;
    whenDone(m_gateways.saveKeeping(
                 m_form->draft(), isNew || whateverChanged ? std::nullopt : std::optional(m_original)),
        this, [this](const Result<GatewayChange>& result) { endSave(result); });
}

void GatewayFormPage::endSave(const Result<GatewayChange>& result)
{
    setSaving(false);
    if (!result && result.error().kind == ErrorKind::ChangedMeanwhile) {
        askAfterChange();
        return;
    }
    if (!result) {
        m_closeAfterSave = false;
        if (m_form->showProblem(result.error()))
            m_form->focusField(result.error().field);
        else
            m_failure->setText(tr("Not saved. %1").arg(describe(result.error())));
        return;
    }
    const bool close = m_closeAfterSave;
    m_closeAfterSave = false;
    m_original = result->after;
    m_form->setGateway(result->after);
    m_test->gatewaySaved(result->after);
    refreshHeader();
    Q_EMIT saved(*result);
    if (close)
        Q_EMIT closed();
}

void GatewayFormPage::askAfterChange()
{
    auto* box = new QMessageBox(this);
    box->setObjectName(u"changedMeanwhile"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Changed in the meantime"));
    box->setText(tr("“%1” was changed by another program since you opened it.").arg(m_original.name));
    box->setInformativeText(
        tr("Save what stands here, or look at how it is now? What you typed is lost then."));
    QPushButton* theirs = box->addButton(tr("Show it as it is now"), QMessageBox::DestructiveRole);
    theirs->setObjectName(u"showTheirs"_s);
    QPushButton* keep = box->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    box->setEscapeButton(keep);
    QPushButton* mine = box->addButton(tr("Save mine"), QMessageBox::AcceptRole);
    mine->setObjectName(u"saveMine"_s);
    box->setDefaultButton(keep);
    connect(mine, &QPushButton::clicked, this, [this] { store(true); });
    connect(theirs, &QPushButton::clicked, this, &GatewayFormPage::showTheirs);
    connect(keep, &QPushButton::clicked, this, [this] { m_closeAfterSave = false; });
    box->open();
}

void GatewayFormPage::showTheirs()
{
    m_closeAfterSave = false;
    whenDone(m_gateways.find(m_original.id), this, [this](const Result<Gateway>& now) {
        if (now)
            edit(*now);
        else
            m_failure->setText(describe(now.error()));
    });
}

void GatewayFormPage::follow(const Gateway& stored)
{
    Gateway placed = m_original;
    placed.position = stored.position; // its place in the list is nothing of the form's
    if (stored.id != m_original.id || stored == placed || m_saving || isDirty())
        return;
    m_original = stored;
    const QString field = focusedField();
    m_form->setGateway(stored);
    m_test->gatewaySaved(stored);
    refreshHeader();
    if (!field.isEmpty())
        m_form->focusField(field);
}

/// While it is being saved nothing can be edited: what was typed would be lost with the form's new values.
void GatewayFormPage::setSaving(bool saving)
{
    if (saving)
        m_focusBeforeSave = focusWidget();
    m_saving = saving;
    m_save->setText(saving ? tr("Saving") : tr("Save"));
    for (QWidget* part : {static_cast<QWidget*>(m_form->widget()), static_cast<QWidget*>(m_save),
             static_cast<QWidget*>(m_discard)})
        part->setEnabled(!saving);
    if (!saving && m_focusBeforeSave && isVisible())
        m_focusBeforeSave->setFocus(Qt::OtherFocusReason);
}

void GatewayFormPage::goBack()
{
    if (canClose())
        Q_EMIT closed();
}

bool GatewayFormPage::canClose()
{
    if (m_saving)
        return false;
    if (!isDirty())
        return true;
    askBeforeLeaving(true);
    return false;
}

void GatewayFormPage::discard()
{
    if (isDirty())
        askBeforeLeaving(false);
    else
        Q_EMIT closed();
}

void GatewayFormPage::askBeforeLeaving(bool offerSave)
{
    auto* box = new QMessageBox(this);
    box->setObjectName(u"unsavedChanges"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Unsaved changes"));
    box->setText(offerSave ? tr("Save the changes to “%1”?").arg(m_header->title())
                           : tr("Discard the changes to “%1”?").arg(m_header->title()));
    box->setInformativeText(tr("What you typed since the last save is lost otherwise."));
    QPushButton* drop = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    drop->setObjectName(u"discardChanges"_s);
    QPushButton* keep = box->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    keep->setObjectName(u"keepEditing"_s);
    box->setEscapeButton(keep);
    box->setDefaultButton(keep);
    if (offerSave) {
        QPushButton* store = box->addButton(tr("Save"), QMessageBox::AcceptRole);
        store->setObjectName(u"saveChanges"_s);
        setStyleFlag(store, "primary");
        box->setDefaultButton(store);
        connect(store, &QPushButton::clicked, this, [this] {
            m_closeAfterSave = true;
            save();
        });
    }
    connect(drop, &QPushButton::clicked, this, [this] {
        edit(m_original);
        Q_EMIT closed();
    });
    box->open();
}

}
