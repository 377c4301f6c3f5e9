// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/test/ConnectionView.h"

#include "ui/gateways/AttemptVerdict.h"
#include "ui/gateways/AttemptWords.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

QString dateText(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

}

QString validityText(const CertificateFacts& facts, const QDateTime& now)
{
    const qint64 days = facts.daysLeft(now);
    if (now < facts.validFrom)
        return ConnectionView::tr("not valid before %1").arg(dateText(facts.validFrom));
    if (days < 0)
        return ConnectionView::tr("expired on %1").arg(dateText(facts.validUntil));
    return ConnectionView::tr("until %1, %n day(s) left", nullptr, int(days)).arg(dateText(facts.validUntil));
}

QString connectionNote(const ConnectionReport& report)
{
    if (!report.proxy.isEmpty())
        return ConnectionView::tr("by a proxy");
    if (report.chain.isEmpty())
        return report.secure ? ConnectionView::tr("no certificate") : ConnectionView::tr("not encrypted");
    return ConnectionView::tr("until %1").arg(dateText(report.chain.first().validUntil));
}

QString connectionWarning(const ConnectionReport& report, const QDateTime& now)
{
    for (const CertificateFacts& facts : report.chain) {
        const qint64 days = facts.daysLeft(now);
        if (days < 0)
            return ConnectionView::tr("The certificate of %1 expired on %2.")
                .arg(facts.name, dateText(facts.validUntil));
        if (days < certificateWarningDays)
            return ConnectionView::tr(
                "The certificate of %1 expires in %n day(s), on %2. Who runs the server has to renew it.",
                nullptr, int(days))
                .arg(facts.name, dateText(facts.validUntil));
    }
    return {};
}

ConnectionView::ConnectionView(QWidget* parent)
    : QWidget(parent)
    , m_remark(new ThemedLabel({}, TextRole::Hint, &Colors::text2, this))
    , m_problem(new HintLabel(HintLabel::Kind::Error, this))
    , m_rows(new QGridLayout)
    , m_chain(new QVBoxLayout)
{
    m_remark->setWordWrap(true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(metrics::space16);
    m_rows->setVerticalSpacing(metrics::space4);
    m_rows->setColumnStretch(1, 1);
    m_chain->setContentsMargins(0, 0, 0, 0);
    m_chain->setSpacing(metrics::space8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space12);
    layout->addWidget(m_problem);
    layout->addLayout(m_rows);
    layout->addLayout(m_chain);
    layout->addWidget(m_remark);
}

void ConnectionView::clear()
{
    empty(m_rows);
    empty(m_chain);
}

void ConnectionView::addRow(const QString& name, const QString& value, bool mono)
{
    const int row = m_rows->rowCount();
    m_rows->addWidget(new ThemedLabel(name, TextRole::Body, &Colors::text2, this), row, 0, Qt::AlignTop);
    auto* words = new ThemedLabel(value, mono ? TextRole::Mono : TextRole::Body, &Colors::text, this);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(u"%1: %2"_s.arg(name, value));
    m_rows->addWidget(words, row, 1);
}

void ConnectionView::addCertificate(const CertificateFacts& facts, bool first)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 days = facts.daysLeft(now);
    const bool bad = days < 0 || now < facts.validFrom;
    const bool soon = !bad && days < certificateWarningDays;
    auto* line = new QWidget(this);
    auto* mark = new AttemptIcon(16, line);
    if (bad)
        mark->setIcon(u"octagon-x"_s, &Colors::red);
    else if (soon)
        mark->setIcon(u"triangle-alert"_s, &Colors::amber);
    else
        mark->setIcon(first ? u"lock"_s : u"corner-down-right"_s, &Colors::text2);
    auto* name = new ThemedLabel(facts.name, TextRole::Label, &Colors::text, line);
    name->setWordWrap(true);
    const QString issued = facts.selfSigned ? tr("signed by itself") : tr("issued by %1").arg(facts.issuer);
    auto* words = new ThemedLabel(u"%1, %2"_s.arg(issued, validityText(facts, now)), TextRole::Hint,
        bad        ? &Colors::red
            : soon ? &Colors::amber
                   : &Colors::text2,
        line);
    words->setWordWrap(true);
    auto* grid = new QGridLayout(line);
    grid->setContentsMargins(first ? 0 : metrics::space16, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(name, 0, 1);
    grid->addWidget(words, 1, 1);
    m_chain->addWidget(line);
}

void ConnectionView::setReport(const ConnectionReport& report)
{
    clear();
    m_problem->setText(report.problem ? describe(*report.problem) : QString());
    if (!report.proxy.isEmpty()) {
        m_remark->setText(
            tr("The system’s proxy, %1, stands between. From here only the way to the proxy could be "
               "measured, so nothing was.")
                .arg(report.proxy));
        return;
    }
    if (report.lookupMs >= 0)
        addRow(tr("Name lookup"), durationText(report.lookupMs));
    if (report.connectMs >= 0)
        addRow(tr("Connecting"), durationText(report.connectMs));
    if (report.tlsMs >= 0)
        addRow(tr("TLS"), durationText(report.tlsMs));
    if (!report.address.isEmpty())
        addRow(tr("Address"), u"%1, %2"_s.arg(report.address, QString::number(report.port)));
    if (!report.protocol.isEmpty())
        addRow(tr("Encryption"), u"%1, %2"_s.arg(report.protocol, report.cipher));
    for (qsizetype i = 0; i < report.chain.size(); ++i)
        addCertificate(report.chain.at(i), i == 0);
    m_remark->setText(tr("Measured on a connection of its own, beside the test. Nothing was sent by it."));
}

}
