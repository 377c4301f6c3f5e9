// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/add/PresetForm.h"

#include "core/gateway/PresetText.h"
#include "core/gateway/PresetWords.h"
#include "core/model/GatewayFields.h"
#include "ui/gateways/SecretEdit.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/ThemedLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 592;
constexpr int longestName = 200;

}

QString withoutMnemonic(const QString& text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

PresetForm::PresetForm(QWidget* parent)
    : QWidget(parent)
    , m_states(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_states->addWidget(makeEmpty());
    m_states->addWidget(makeForm());
    column->addWidget(m_states);
}

QWidget* PresetForm::makeEmpty()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setSpacing(metrics::space8);
    column->addStretch(2);
    auto* title = new ThemedLabel(tr("Who sends your messages?"), TextRole::Section);
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    auto* sentence = new ThemedLabel(
        tr("Choose your provider, and OTPost asks only for what it needs: most times a key and a sender."),
        TextRole::Body, &Colors::text2);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    column->addStretch(3);
    return page;
}

QWidget* PresetForm::makeForm()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"presetScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Divider);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space24, metrics::space12, metrics::space24, metrics::space12);
    auto* hint
        = new ThemedLabel(tr("Next you can test it. Nothing is saved yet."), TextRole::Hint, &Colors::text2);
    hint->setElided(true);
    foot->addWidget(hint, 1);
    m_continue = new QPushButton(tr("Continue"));
    m_continue->setObjectName(u"presetContinue"_s);
    setStyleFlag(m_continue, "primary");
    connect(m_continue, &QPushButton::clicked, this, &PresetForm::goOn);
    foot->addWidget(m_continue);
    column->addLayout(foot);
    return page;
}

void PresetForm::clear()
{
    m_rows.clear();
    delete m_scroll->takeWidget();
    m_states->setCurrentIndex(0);
}

void PresetForm::setPreset(const KnownPreset& preset)
{
    clear();
    m_known = preset;
    m_touched.clear();
    m_wantsAll = false;
    auto* content = new QWidget;
    auto* outer = new QHBoxLayout(content);
    outer->setContentsMargins(metrics::space24, metrics::space16, metrics::space24, metrics::space24);
    auto* fields = new QWidget;
    fields->setMaximumWidth(widest);
    m_column = new QVBoxLayout(fields);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::space16);
    outer->addWidget(fields, 1);
    outer->addStretch(0);
    addAbout();
    addName();
    for (const PresetAsk& ask : m_known.preset.asks)
        addAsk(ask);
    m_problem = new HintLabel(HintLabel::Kind::Error);
    m_problem->setObjectName(u"presetProblem"_s);
    m_column->addWidget(m_problem);
    addNotes();
    addOwnActions();
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    m_states->setCurrentIndex(1);
    check();
}

void PresetForm::addAbout()
{
    const Preset& preset = m_known.preset;
    auto* about = new QVBoxLayout;
    about->setSpacing(metrics::space4);
    auto* title = new ThemedLabel(preset.title, TextRole::Title);
    title->setObjectName(u"presetTitle"_s);
    title->setWordWrap(true);
    about->addWidget(title);
    if (!preset.countries.isEmpty()) {
        auto* countries = new ThemedLabel(presetWords(preset.countries), TextRole::Body, &Colors::text2);
        countries->setWordWrap(true);
        about->addWidget(countries);
    }
    m_column->addLayout(about);
    m_hosts = new HintLabel;
    m_hosts->setObjectName(u"presetHosts"_s);
    m_column->addWidget(m_hosts);
    addDocs();
}

void PresetForm::addNotes()
{
    if (m_known.preset.notes.isEmpty())
        return;
    auto* notes = new QVBoxLayout;
    notes->setSpacing(metrics::space4);
    m_column->addLayout(notes);
    notes->addWidget(new ThemedLabel(tr("Good to know"), TextRole::Label));
    for (const QString& note : presetWords(m_known.preset.notes)) {
        auto* line = new HintLabel;
        notes->addWidget(line); // first: without a parent, its text would make it a window
        line->setText(u"• "_s + note);
    }
}

/// Shown, not opened: what stands in a preset of a stranger is not to start a browser.
void PresetForm::addDocs()
{
    const QString address = m_known.preset.docs;
    if (address.isEmpty())
        return;
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space8);
    row->addWidget(new ThemedLabel(tr("Documentation"), TextRole::Hint, &Colors::text2));
    auto* text = new ThemedLabel(address, TextRole::Mono, &Colors::text2);
    text->setObjectName(u"presetDocs"_s);
    text->setElided(true);
    text->setToolTip(u"<qt>"_s + address.toHtmlEscaped());
    text->setLayoutDirection(Qt::LeftToRight);
    row->addWidget(text, 1);
    auto* copy = new IconButton(u"copy"_s, tr("Copy the address of the documentation"));
    connect(
        copy, &QAbstractButton::clicked, this, [address] { QGuiApplication::clipboard()->setText(address); });
    row->addWidget(copy);
    m_column->addLayout(row);
}

void PresetForm::addOwnActions()
{
    if (!m_known.isOwn())
        return;
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space16);
    auto* share = new QPushButton(tr("Share this preset as a file…"));
    share->setObjectName(u"presetShare"_s);
    setStyleFlag(share, "link");
    connect(share, &QPushButton::clicked, this, [this] { Q_EMIT shareRequested(m_known); });
    row->addWidget(share);
    auto* remove = new QPushButton(tr("Delete this preset…"));
    remove->setObjectName(u"presetRemove"_s);
    setStyleFlag(remove, "link");
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_known); });
    row->addWidget(remove);
    row->addStretch();
    m_column->addLayout(row);
}

void PresetForm::addName()
{
    auto* edit = new QLineEdit(freeName(m_known.preset.title));
    edit->setObjectName(u"presetGatewayName"_s);
    edit->setMaxLength(longestName);
    auto* row = new FieldRow(tr("Name of the gateway"), edit);
    row->setRequired(true);
    row->setHint(tr("Shown in the list and the log."));
    m_rows.insert(QString(), row);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        m_touched.insert(QString());
        check();
    });
    m_column->addWidget(row);
}

void PresetForm::addAsk(const PresetAsk& ask)
{
    QLineEdit* edit = nullptr;
    if (ask.secret) {
        edit = new SecretEdit;
        edit->setPlaceholderText({});
    } else {
        edit = new QLineEdit;
        if (ask.format == PresetAsk::Format::Host)
            edit->setLayoutDirection(Qt::LeftToRight);
    }
    edit->setObjectName(u"ask_"_s + ask.name);
    auto* row = new FieldRow(withoutMnemonic(presetWords(ask.label)), edit);
    edit->setAccessibleName(presetWords(ask.label));
    row->setRequired(ask.required);
    row->setHint(ask.required ? presetWords(ask.hint) : tr("%1 May stay empty.").arg(presetWords(ask.hint)));
    m_rows.insert(ask.name, row);
    connect(edit, &QLineEdit::textChanged, this, [this, name = ask.name] {
        m_touched.insert(name);
        check();
    });
    m_column->addWidget(row);
}

/// The title, or with a number behind it where a gateway has that name.
QString PresetForm::freeName(const QString& title) const
{
    QString free = title;
    for (int number = 2; m_taken.contains(free, Qt::CaseInsensitive); ++number)
        free = u"%1 %2"_s.arg(title, QString::number(number));
    return free;
}

PresetAnswers PresetForm::answers() const
{
    PresetAnswers given;
    for (const PresetAsk& ask : m_known.preset.asks) {
        const auto* edit = qobject_cast<QLineEdit*>(m_rows.value(ask.name)->editor());
        const auto* secret = qobject_cast<const SecretEdit*>(edit);
        if (secret && secret->isTyped())
            given.secrets.insert(ask.name, secret->typedValue());
        else if (!secret && !edit->text().trimmed().isEmpty())
            given.values.insert(ask.name, edit->text());
    }
    const FieldRow* name = m_rows.value(QString());
    given.name = qobject_cast<QLineEdit*>(name->editor())->text().trimmed();
    return given;
}

QList<Error> PresetForm::problems() const
{
    QList<Error> found;
    const PresetAnswers given = answers();
    if (given.name.isEmpty())
        found.append(Error{ErrorKind::FieldMissing, u"name"_s, {}});
    else if (m_taken.contains(given.name, Qt::CaseInsensitive))
        found.append(Error{ErrorKind::NameTaken, u"name"_s, {given.name}});
    const ResultOfMany<GatewayDraft> made = gatewayFromPreset(m_known.preset, given);
    return made ? found : found + made.error() + hiddenProblems(given, made.error());
}

/// While something is missing, nothing else is looked at: so once more with samples in the place of it.
QList<Error> PresetForm::hiddenProblems(PresetAnswers given, const QList<Error>& known) const
{
    QStringList missing;
    for (const Error& error : known) {
        const PresetAsk* ask = findAsk(m_known.preset, error.field);
        if (error.kind != ErrorKind::PresetAnswerMissing || !ask)
            return {};
        missing.append(ask->name);
        if (ask->secret)
            given.secrets.insert(ask->name, QByteArrayLiteral("sample"));
        else
            given.values.insert(
                ask->name, ask->format == PresetAsk::Format::Host ? u"host.example"_s : u"sample"_s);
    }
    const ResultOfMany<GatewayDraft> made = gatewayFromPreset(m_known.preset, given);
    QList<Error> found;
    for (const Error& error : made ? QList<Error>() : made.error()) {
        if (!missing.contains(rowOf(error)))
            found.append(error);
    }
    return found;
}

QString PresetForm::rowOf(const Error& error) const
{
    if (m_rows.contains(error.field))
        return error.field;
    const GatewayField* field = gatewayField(error.field);
    if (field && !field->secretName.isEmpty() && m_rows.contains(field->secretName))
        return field->secretName;
    const QStringList asks = asksIn(m_known.preset.fields.value(error.field));
    return asks.isEmpty() ? QString() : asks.first();
}

void PresetForm::check()
{
    const PresetReach reach = presetReach(m_known.preset, answers().values);
    m_hosts->setKind(reach.plainHosts.isEmpty() ? HintLabel::Kind::Hint : HintLabel::Kind::Warning);
    m_hosts->setText(describe(reach));
    QHash<QString, QString> words;
    QStringList others;
    for (const Error& error : problems()) {
        const QString row = rowOf(error);
        const bool isName = error.field == "name"_L1;
        const bool missing
            = error.kind == ErrorKind::PresetAnswerMissing || error.kind == ErrorKind::FieldMissing;
        if (row.isEmpty() && !isName && !missing)
            others.append(describe(error));
        const bool told = m_wantsAll || (m_touched.contains(row) && (!missing || isName));
        if (told && (isName || !row.isEmpty()) && !words.contains(row))
            words.insert(row, missing ? tr("This is needed.") : describe(error));
    }
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
        row.value()->setError(words.value(row.key()));
    m_problem->setText(m_wantsAll ? others.join(u'\n') : QString());
}

void PresetForm::focusFirst()
{
    for (const PresetAsk& ask : m_known.preset.asks) {
        FieldRow* row = m_rows.value(ask.name);
        if (row && qobject_cast<QLineEdit*>(row->editor())->text().isEmpty()) {
            row->editor()->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_continue->setFocus(Qt::TabFocusReason);
}

void PresetForm::goOn()
{
    if (m_states->currentIndex() == 0)
        return;
    m_wantsAll = true;
    check();
    const ResultOfMany<GatewayDraft> made = gatewayFromPreset(m_known.preset, answers());
    if (problems().isEmpty() && made) {
        Q_EMIT filled(*made);
        return;
    }
    QStringList order{QString()};
    for (const PresetAsk& ask : m_known.preset.asks)
        order.append(ask.name);
    for (const QString& name : order) {
        FieldRow* row = m_rows.value(name);
        if (row->hasError()) {
            m_scroll->ensureWidgetVisible(row);
            row->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_scroll->ensureWidgetVisible(m_problem);
}

}
