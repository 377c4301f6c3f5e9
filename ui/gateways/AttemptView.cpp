// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/AttemptView.h"

#include "core/base/MaskedText.h"
#include "ui/gateways/AttemptTiming.h"
#include "ui/gateways/AttemptVerdict.h"
#include "ui/gateways/AttemptWords.h"
#include "ui/gateways/PreviewRequest.h"
#include "ui/gateways/test/ConnectionView.h"
#include "ui/gateways/test/ResponseChooser.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Disclosure.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"

#include <QFontInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

void showCheck(AttemptIcon* mark, RuleCheck::State state)
{
    switch (state) {
    case RuleCheck::State::Held:
        mark->setIcon(u"check"_s, &Colors::green);
        break;
    case RuleCheck::State::Failed:
        mark->setIcon(u"x"_s, &Colors::red);
        break;
    case RuleCheck::State::NotChecked:
        mark->setIcon(u"circle-slash"_s, &Colors::text2);
        break;
    }
}

QString sizeText(qint64 bytes)
{
    return bytes == 1 ? AttemptView::tr("1 byte")
                      : AttemptView::tr("%n bytes", nullptr, static_cast<int>(bytes));
}

/// The sentence with the path in it in mono.
QString checkHtml(const RuleCheck& check, const QFont& mono)
{
    const QString path = check.wanted.section(u'=', 0, 0).trimmed().toHtmlEscaped();
    QString html = checkText(check).toHtmlEscaped();
    const qsizetype place = html.indexOf(path);
    if (place < 0 || path.isEmpty())
        return html;
    const QString span = u"<span style=\"font-family:'%1'; font-size:%2px\">%3</span>"_s.arg(
        mono.family(), QString::number(QFontInfo(mono).pixelSize()), path);
    return html.replace(place, path.size(), span);
}

QString requestNote(const ShownRequest& request)
{
    const bool masked = request.body.contains(codeDots());
    if (request.body.isEmpty() || masked)
        return request.method;
    return AttemptView::tr("%1, %2").arg(request.method, sizeText(request.body.toUtf8().size()));
}

QString responseNote(const ShownResponse& response)
{
    return AttemptView::tr("%1, %2").arg(QString::number(response.status), sizeText(response.bodyBytes));
}

/// What the path rule looked at: "messages.0.status".
QString pathLookedAt(const QList<RuleCheck>& checks)
{
    const auto found = std::find_if(checks.begin(), checks.end(), [](const RuleCheck& check) {
        return check.rule == RuleCheck::Rule::Path && check.state != RuleCheck::State::NotChecked;
    });
    return found == checks.end() ? QString() : found->wanted.section(u'=', 0, 0).trimmed();
}

QWidget* padded(QWidget* content, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(metrics::space12, 0, metrics::space12, metrics::space12);
    layout->addWidget(content);
    return box;
}

}

AttemptView::AttemptView(QWidget* parent)
    : QWidget(parent)
{
    setBackgroundRole(QPalette::Base); // for the card's corners
    auto* card = new Card(this);
    auto* content = new QWidget(card);
    m_verdict = new AttemptVerdict(content);

    m_evidence = new QWidget(content);
    auto* evidence = new QVBoxLayout(m_evidence);
    evidence->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    evidence->setSpacing(metrics::space16);
    m_checks = new QVBoxLayout;
    m_checks->setSpacing(metrics::space8);
    m_timing = new AttemptTiming(m_evidence);
    evidence->addLayout(m_checks);
    evidence->addWidget(m_timing);
    m_connectionWarning = new HintLabel(HintLabel::Kind::Warning, m_evidence);
    evidence->addWidget(m_connectionWarning);

    m_requestParts = new PreviewRequest;
    m_request = new Disclosure(tr("Request"), padded(m_requestParts, content), content);
    m_response = new Disclosure(tr("Response"), padded(makeResponse(content), content), content);

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_column = column;
    column->addWidget(m_verdict);
    column->addWidget(m_evidence);
    column->addWidget(makeAdvice(content));
    column->addWidget(new Divider(Qt::Horizontal, content));
    column->addWidget(m_request);
    column->addWidget(new Divider(Qt::Horizontal, content));
    column->addWidget(m_response);
    column->addWidget(makeConnection(content));
    card->setContent(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

QWidget* AttemptView::makeAdvice(QWidget* parent)
{
    m_advice = new QWidget(parent);
    auto* bulb = new AttemptIcon(18, m_advice);
    bulb->setIcon(u"lightbulb"_s, &Colors::accent);
    m_adviceTitle = new ThemedLabel({}, TextRole::Label, &Colors::text, m_advice);
    m_adviceText = new ThemedLabel({}, TextRole::Body, &Colors::text2, m_advice);
    m_adviceText->setWordWrap(true);
    auto* link = new QPushButton(tr("Go to the field"), m_advice);
    setStyleFlag(link, "link");
    m_adviceLink = link;
    connect(link, &QPushButton::clicked, this, [this] { Q_EMIT fieldRequested(m_adviceField); });

    auto* inner = new QWidget(m_advice);
    auto* grid = new QGridLayout(inner);
    grid->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space8);
    grid->setHorizontalSpacing(metrics::space12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(bulb, 0, 0, Qt::AlignTop);
    grid->addWidget(m_adviceTitle, 0, 1);
    grid->addWidget(m_adviceText, 1, 1);
    grid->addWidget(link, 2, 1, Qt::AlignLeading);
    auto* layout = new QVBoxLayout(m_advice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Divider(Qt::Horizontal, m_advice));
    layout->addWidget(inner);
    m_advice->hide();
    return m_advice;
}

QWidget* AttemptView::makeResponse(QWidget* parent)
{
    auto* box = new QWidget(parent);
    m_body = new ResponseChooser(box);
    connect(m_body, &ResponseChooser::ruleChosen, this, &AttemptView::ruleChosen);
    m_bodyNote = new ThemedLabel({}, TextRole::Body, &Colors::text2, box);
    m_bodyNote->setWordWrap(true);
    m_headersLabel = new ThemedLabel(tr("Headers"), TextRole::Label, &Colors::text, box);
    m_headers = new PreviewHeaders(box);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(m_bodyNote);
    layout->addWidget(m_body);
    layout->addWidget(m_headersLabel);
    layout->addWidget(m_headers);
    return box;
}

QWidget* AttemptView::makeConnection(QWidget* parent)
{
    m_way = new QWidget(parent);
    m_connectionParts = new ConnectionView;
    m_connection = new Disclosure(tr("Connection"), padded(m_connectionParts, m_way), m_way);
    auto* layout = new QVBoxLayout(m_way);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Divider(Qt::Horizontal, m_way));
    layout->addWidget(m_connection);
    m_way->hide();
    return m_way;
}

void AttemptView::setConnection(const ConnectionReport* report)
{
    m_way->setVisible(report != nullptr);
    m_connectionWarning->setText(
        report ? connectionWarning(*report, QDateTime::currentDateTimeUtc()) : QString());
    m_evidence->setVisible(m_hasEvidence || !m_connectionWarning->text().isEmpty());
    if (!report)
        return;
    m_connectionParts->setReport(*report);
    m_connection->setNote(connectionNote(*report));
}

void AttemptView::insertBelowVerdict(QWidget* widget)
{
    m_column->insertWidget(1, widget);
}

void AttemptView::setChoosable(bool choosable)
{
    m_body->setChoosable(choosable);
}

void AttemptView::setAttempt(const Attempt& attempt)
{
    m_verdict->setAttempt(attempt);
    showChecks(attempt.checks);
    m_timing->setTimings(attempt.timings);
    m_timing->setVisible(m_timing->hasPhases());
    m_hasEvidence = m_timing->hasPhases() || !attempt.checks.isEmpty();
    m_evidence->setVisible(m_hasEvidence || !m_connectionWarning->text().isEmpty());

    const AttemptAdvice advice = m_adviceShown ? adviceFor(attempt) : AttemptAdvice();
    m_adviceField = advice.field;
    m_adviceTitle->setText(advice.title);
    m_adviceText->setText(advice.text);
    m_adviceLink->setVisible(!advice.field.isEmpty());
    m_advice->setVisible(!advice.title.isEmpty());

    const bool built = !attempt.request.method.isEmpty();
    m_requestParts->setRequest(attempt.request);
    m_request->setNote(built ? requestNote(attempt.request) : tr("none"));
    m_request->setEnabled(built);
    if (!built)
        m_request->setOpen(false);
    showResponse(attempt);
}

void AttemptView::showChecks(const QList<RuleCheck>& checks)
{
    while (QLayoutItem* item = m_checks->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const RuleCheck& check : checks) {
        auto* line = new QWidget(m_evidence);
        auto* mark = new AttemptIcon(16, line);
        showCheck(mark, check.state);
        auto* words = new ThemedLabel(checkText(check), TextRole::Body, &Colors::text, line);
        words->setWordWrap(true);
        if (check.rule == RuleCheck::Rule::Path) {
            words->setTextFormat(Qt::RichText);
            words->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)
                | Qt::AlignAbsolute);
            words->setText(checkHtml(check, themeOf(this).font(TextRole::Mono)));
        }
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(metrics::space8);
        layout->addWidget(mark, 0, Qt::AlignTop);
        layout->addWidget(words, 1);
        m_checks->addWidget(line);
    }
}

void AttemptView::showResponse(const Attempt& attempt)
{
    const ShownResponse& response = attempt.response;
    const bool came = response.status != 0;
    m_response->setNote(came ? responseNote(response) : tr("none"));
    m_response->setEnabled(came);
    if (!came)
        m_response->setOpen(false);

    m_body->setResponse(response, pathLookedAt(attempt.checks));
    m_body->setVisible(!response.body.isEmpty());
    m_bodyNote->setText(response.withheld ? tr("The body is not kept, as it may repeat the code.")
                                          : tr("The body is empty."));
    m_bodyNote->setVisible(response.body.isEmpty());
    m_headers->setHeaders(response.headers);
    m_headers->setVisible(!response.headers.isEmpty());
    m_headersLabel->setVisible(!response.headers.isEmpty());
}

void AttemptView::setAdviceShown(bool shown)
{
    m_adviceShown = shown;
}

void AttemptView::setResponseOpen(bool open)
{
    m_response->setOpen(open && m_response->isEnabled());
}

}
