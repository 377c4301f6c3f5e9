// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MailCard.h"

#include "core/mail/MailService.h"
#include "ui/gateways/SecretEdit.h"
#include "ui/log/LogWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

QString reportWords(const MailReport& report)
{
    QStringList lines;
    for (const MailDelivery& delivery : report.deliveries)
        lines.append(delivery.problem ? MailCard::tr("Not sent to %1: %2")
                                            .arg(shownLine(delivery.address), describe(*delivery.problem))
                                      : MailCard::tr("Sent to %1").arg(shownLine(delivery.address)));
    if (!report.serverWords.isEmpty())
        lines.append(MailCard::tr("The server said: %1").arg(shownLine(report.serverWords)));
    return lines.join(u'\n');
}

MailCard::MailCard(MailService& mail, QWidget* parent)
    : QWidget(parent)
    , m_mail(mail)
    , m_password(new SecretEdit)
    , m_row(new FieldRow(tr("Password"), m_password))
    , m_remove(new QPushButton(tr("Remove")))
    , m_test(new QPushButton(icon(u"send"_s), tr("Send test mail")))
    , m_trouble(new HintLabel(HintLabel::Kind::Error))
    , m_answer(new ThemedLabel({}, TextRole::Body, &Colors::green))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space16);
    m_password->setObjectName(u"mailPassword"_s);
    m_row->setHint(tr("Of the login above; kept in the secret store, and shown to nobody."));
    setStyleFlag(m_remove, "link");
    m_remove->setObjectName(u"mailPasswordRemove"_s);
    m_remove->hide();
    m_row->addToLabelLine(m_remove);
    column->addWidget(m_row);

    auto* line = new QHBoxLayout;
    m_test->setObjectName(u"sendTestMail"_s);
    line->addWidget(m_test);
    line->addStretch();
    column->addLayout(line);
    m_answer->setObjectName(u"testMailAnswer"_s);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->hide();
    m_trouble->setObjectName(u"testMailTrouble"_s);
    column->addWidget(m_answer);
    column->addWidget(m_trouble);

    connect(m_password, &QLineEdit::editingFinished, this, &MailCard::commit);
    connect(m_remove, &QPushButton::clicked, this, &MailCard::removePassword);
    connect(m_test, &QPushButton::clicked, this, &MailCard::sendTest);
    refresh();
}

void MailCard::refresh()
{
    whenDone(m_mail.hasPassword(), this, [this](const Result<bool>& stored) {
        if (stored && !m_password->isTyped())
            showStored(*stored);
    });
}

void MailCard::showStored(bool stored)
{
    m_password->setStored(stored ? SecretRef::fresh({}) : SecretRef());
    m_remove->setVisible(stored);
}

void MailCard::commit()
{
    if (!m_password->isTyped() || !m_password->isEnabled())
        return;
    m_password->setEnabled(false);
    whenDone(m_mail.setPassword(m_password->typedValue()), this, [this](const Result<void>& stored) {
        m_password->setEnabled(true);
        m_row->setError(stored ? QString() : describe(stored.error()));
        if (!stored)
            return;
        showStored(true);
        Q_EMIT told(tr("The password is saved"));
    });
}

void MailCard::removePassword()
{
    whenDone(m_mail.setPassword({}), this, [this](const Result<void>& removed) {
        m_row->setError(removed ? QString() : describe(removed.error()));
        if (!removed)
            return;
        showStored(false);
        Q_EMIT told(tr("The password is removed"));
    });
}

/// By what is stored: everything on this page is, as soon as it is complete.
void MailCard::sendTest()
{
    Q_EMIT testRequested();
    m_test->setEnabled(false);
    m_test->setText(tr("Sending…"));
    m_answer->hide();
    m_trouble->setText({});
    const auto send = [this] {
        whenDone(m_mail.sendTest(), this, [this](const Result<MailReport>& report) {
            m_test->setEnabled(true);
            m_test->setText(tr("Send test mail"));
            showReport(report);
        });
    };
    if (!m_password->isTyped()) {
        send();
        return;
    }
    whenDone(m_mail.setPassword(m_password->typedValue()), this, [this, send](const Result<void>& stored) {
        m_row->setError(stored ? QString() : describe(stored.error()));
        if (stored)
            showStored(true);
        send();
    });
}

void MailCard::showReport(const Result<MailReport>& report)
{
    if (!report) {
        m_trouble->setText(describe(report.error()));
        return;
    }
    m_answer->setColor(report->isComplete() ? &Colors::green : &Colors::amber);
    m_answer->setText(reportWords(*report));
    m_answer->show();
}

}
