// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/add/CurlPane.h"

#include "ui/gateways/add/CurlFacts.h"
#include "ui/gateways/add/CurlQuestions.h"
#include "ui/theme/OtStyle.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 150;
constexpr int widest = 592;

}

CurlPane::CurlPane(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeInput(), 5);
    row->addWidget(new Divider(Qt::Vertical));
    row->addWidget(makeResult(), 6);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CurlPane::readNow);
    clear();
}

QWidget* CurlPane::makeInput()
{
    auto* input = new QWidget;
    auto* column = new QVBoxLayout(input);
    column->setContentsMargins(metrics::space24, metrics::space16, metrics::space24, metrics::space24);
    column->setSpacing(metrics::space8);
    auto* label = new ThemedLabel(tr("curl example"), TextRole::Label);
    column->addWidget(label);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"curlText"_s);
    m_text->setAccessibleName(tr("curl example"));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(
        u"curl https://api.example.com/messages \\\n  -H \"Authorization: Bearer KEY\" \\\n"
        "  -d to=+4712345678 \\\n  -d text=Hello"_s);
    setStyleFlag(m_text, "mono");
    label->setBuddy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    column->addWidget(m_text, 1);
    m_problem = new HintLabel(HintLabel::Kind::Error);
    m_problem->setObjectName(u"curlProblem"_s);
    column->addWidget(m_problem);
    auto* hint = new HintLabel;
    column->addWidget(hint); // first: without a parent, its text would make it a window
    hint->setText(
        tr("From the provider's documentation, as it is for a terminal, cmd or PowerShell. It is read, "
           "never run."));
    return input;
}

QWidget* CurlPane::makeHint()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space24);
    column->setSpacing(metrics::space8);
    column->addStretch(2);
    auto* title = new ThemedLabel(tr("Paste it, and the form fills itself"), TextRole::Section);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    column->addWidget(title);
    auto* sentence = new ThemedLabel(
        tr("Here you see what was recognised. Keys in the example go to the keychain and are "
           "not shown again."),
        TextRole::Body, &Colors::text2);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    column->addStretch(3);
    return page;
}

QWidget* CurlPane::makeResult()
{
    m_states = new QStackedWidget;
    m_states->addWidget(makeHint());
    auto* page = new QWidget;
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* sideways = new QHBoxLayout(content);
    sideways->setContentsMargins(metrics::space24, metrics::space16, metrics::space24, metrics::space24);
    auto* inner = new QWidget;
    inner->setMaximumWidth(widest);
    sideways->addWidget(inner, 1);
    sideways->addStretch(0);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space16);
    m_title = new ThemedLabel({}, TextRole::Title);
    m_title->setObjectName(u"curlTitle"_s);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_facts = new CurlFacts;
    column->addWidget(m_facts);
    m_questions = new CurlQuestions;
    connect(m_questions, &CurlQuestions::changed, this, &CurlPane::refresh);
    column->addWidget(m_questions);
    m_name = new QLineEdit;
    m_name->setObjectName(u"curlGatewayName"_s);
    m_nameRow = new FieldRow(tr("Name of the gateway"), m_name);
    m_nameRow->setRequired(true);
    connect(m_name, &QLineEdit::textEdited, this, &CurlPane::refresh);
    column->addWidget(m_nameRow);
    m_remarks = new HintLabel(HintLabel::Kind::Warning);
    m_remarks->setObjectName(u"curlRemarks"_s);
    column->addWidget(m_remarks);
    m_others = new HintLabel(HintLabel::Kind::Error);
    m_others->setObjectName(u"curlOthers"_s);
    column->addWidget(m_others);
    column->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    outer->addWidget(new Divider);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space24, metrics::space12, metrics::space24, metrics::space12);
    auto* hint
        = new ThemedLabel(tr("Next you can test it. Nothing is saved yet."), TextRole::Hint, &Colors::text2);
    hint->setElided(true);
    foot->addWidget(hint, 1);
    m_continue = new QPushButton(tr("Continue"));
    m_continue->setObjectName(u"curlContinue"_s);
    setStyleFlag(m_continue, "primary");
    connect(m_continue, &QPushButton::clicked, this, &CurlPane::goOn);
    foot->addWidget(m_continue);
    outer->addLayout(foot);
    m_states->addWidget(page);
    return m_states;
}

void CurlPane::clear()
{
    m_text->setPlainText({}); // also what could be undone
    m_pause.stop();
    m_questions->setQuestions({});
    m_proposal.reset();
    m_wantsAll = false;
    m_problem->setText({});
    m_states->setCurrentIndex(0);
}

void CurlPane::focusFirst()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void CurlPane::readNow()
{
    m_pause.stop();
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty()) {
        clear();
        return;
    }
    Result<CurlProposal> proposal = readCurlCommand(text);
    m_problem->setText(proposal ? QString() : describe(proposal.error()));
    setStyleFlag(m_text, "invalid", !proposal);
    m_wantsAll = false;
    m_proposal.reset();
    m_states->setCurrentIndex(proposal ? 1 : 0);
    if (!proposal)
        return;
    m_proposal = std::move(*proposal);
    QString name = m_proposal->name;
    for (int number = 2; m_taken.contains(name, Qt::CaseInsensitive); ++number)
        name = u"%1 %2"_s.arg(m_proposal->name, QString::number(number));
    m_name->setText(name);
    m_title->setText(m_proposal->name);
    m_questions->setQuestions(m_proposal->questions);
    QStringList remarks;
    for (const CurlRemark& remark : std::as_const(m_proposal->remarks))
        remarks.append(describe(remark));
    m_remarks->setText(remarks.join(u'\n'));
    refresh();
}

CurlAnswers CurlPane::answers() const
{
    CurlAnswers given = m_questions->answers();
    given.name = m_name->text().trimmed();
    return given;
}

QList<Error> CurlPane::problems(const ResultOfMany<GatewayDraft>& made) const
{
    QList<Error> found = made ? QList<Error>() : made.error();
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        found.append(Error{ErrorKind::FieldMissing, u"name"_s, {}});
    else if (m_taken.contains(name, Qt::CaseInsensitive))
        found.append(Error{ErrorKind::NameTaken, u"name"_s, {name}});
    return found;
}

/// What can be shown before all is answered: an example stands where an answer is missing.
Gateway CurlPane::sampleGateway() const
{
    CurlAnswers given = answers();
    for (const CurlQuestion& question : m_proposal->questions) {
        const bool isPlace
            = question.what != CurlQuestion::What::Value && question.what != CurlQuestion::What::Secret;
        if (question.needsAnswer() && question.what == CurlQuestion::What::Secret
            && !given.secrets.contains(question.key))
            given.secrets.insert(question.key, QByteArrayLiteral("example"));
        else if (question.needsAnswer() && !given.values.contains(question.key))
            given.values.insert(question.key, isPlace ? curlNowhere : u"example"_s);
    }
    const ResultOfMany<GatewayDraft> made = makeGateway(*m_proposal, given);
    return made ? made->gateway : Gateway();
}

void CurlPane::refresh()
{
    if (!m_proposal)
        return;
    const ResultOfMany<GatewayDraft> made = makeGateway(*m_proposal, answers());
    const Gateway shown = made ? made->gateway : sampleGateway();
    m_facts->setVisible(made || !gatewayHost(shown).isEmpty());
    m_facts->setGateway(shown);
    QString name;
    QStringList others;
    for (const Error& error : m_questions->showProblems(problems(made), m_wantsAll)) {
        if (error.field == "name"_L1)
            name = describe(error);
        else
            others.append(describe(error));
    }
    m_nameRow->setError(name);
    others.removeDuplicates();
    m_others->setText(others.join(u'\n'));
}

void CurlPane::goOn()
{
    if (m_pause.isActive())
        readNow();
    if (!m_proposal)
        return;
    m_wantsAll = true;
    refresh();
    const ResultOfMany<GatewayDraft> made = makeGateway(*m_proposal, answers());
    if (made && problems(made).isEmpty()) {
        Q_EMIT filled(*made);
        return;
    }
    if (m_nameRow->hasError())
        m_name->setFocus(Qt::OtherFocusReason);
    m_questions->focusFirstProblem();
}

}
