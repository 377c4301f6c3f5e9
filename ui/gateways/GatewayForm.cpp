// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/GatewayForm.h"

#include "ui/gateways/GatewayFormField.h"
#include "ui/gateways/PayloadField.h"
#include "ui/gateways/SecretEdit.h"
#include "ui/gateways/SecretRows.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ThemedLabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int checkDelayMs = 150;
constexpr int widestFields = 592;
constexpr int rowGap = 20;

/// A field's place in its row; fields in one row stand side by side.
struct Cell {
    QString key;
    int share = 1;
};

/// Rows with more than one field, and those that open a section. All other fields have a row of their own,
/// in the order of `gatewayFields()`.
struct RowPlan {
    QList<Cell> cells;
    const char* section = nullptr; ///< untranslated heading before the row
};

const QList<RowPlan>& plans()
{
    static const QList<RowPlan> all{
        {{{u"name"_s, 9}, {u"type"_s, 4}}},
        {{{u"method"_s, 2}, {u"contentType"_s, 3}}},
        {{{u"successResponse"_s, 1}, {u"successPath"_s, 1}}},
        {{{u"accountSid"_s, 1}}},
        {{{u"apiKey"_s, 1}, {u"apiSecret"_s, 1}}},
        {{{u"timeoutMs"_s, 1}, {u"deadlineMs"_s, 1}}, QT_TRANSLATE_NOOP("GatewayForm", "Time limits")},
        {{{u"rateLimit"_s, 1}, {u"inFlight"_s, 1}, {u"dailyCap"_s, 1}},
            QT_TRANSLATE_NOOP("GatewayForm", "Load")},
        {{{u"checkBalance"_s, 1}}, QT_TRANSLATE_NOOP("GatewayForm", "Balance")},
        {{{u"balanceField"_s, 3}, {u"balanceMethod"_s, 2}, {u"balanceDivisor"_s, 2}}},
    };
    return all;
}

RowPlan planFor(const QString& key)
{
    for (const RowPlan& plan : plans()) {
        if (plan.cells.first().key == key)
            return plan;
    }
    return {{{key, 1}}};
}

bool isLaterInRow(const QString& key)
{
    return std::any_of(plans().begin(), plans().end(), [&key](const RowPlan& plan) {
        return std::any_of(
            plan.cells.begin() + 1, plan.cells.end(), [&key](const Cell& cell) { return cell.key == key; });
    });
}

}

GatewayForm::GatewayForm(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    auto* side = new QHBoxLayout(page);
    side->setContentsMargins(metrics::space24, metrics::space24, metrics::space16, metrics::space32);
    auto* content = new QWidget;
    content->setMaximumWidth(widestFields);
    side->addWidget(content, 100);
    side->addStretch(1);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rowGap);
    build(content, layout);
    layout->addStretch(1);
    setWidget(page);

    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkDelayMs);
    connect(&m_checkSoon, &QTimer::timeout, this, &GatewayForm::check);
    setGateway({});
}

GatewayForm::~GatewayForm()
{
    // A window that goes takes the focus from its fields, when this is half gone already.
    for (GatewayFormField* field : std::as_const(m_fields))
        field->disconnect(this);
}

void GatewayForm::build(QWidget* content, QVBoxLayout* layout)
{
    for (const GatewayField& field : gatewayFields()) {
        GatewayFormField* made = GatewayFormField::create(field, content);
        m_fields.append(made);
        m_byKey.insert(field.key, made);
        connect(made, &GatewayFormField::edited, this, [this, made] { fieldEdited(made); });
        connect(made, &GatewayFormField::left, this, [this, made] { fieldLeft(made); });
        addHelp(made);
    }
    m_type = qobject_cast<GatewayFormChoice*>(m_byKey.value(u"type"_s));
    m_method = qobject_cast<GatewayFormChoice*>(m_byKey.value(u"method"_s));
    m_contentType = qobject_cast<GatewayFormChoice*>(m_byKey.value(u"contentType"_s));
    m_payload = qobject_cast<PayloadField*>(m_byKey.value(u"payload"_s));

    for (const GatewayFormField* field : std::as_const(m_fields)) {
        if (isLaterInRow(field->key()))
            continue;
        const RowPlan plan = planFor(field->key());
        if (plan.section != nullptr) {
            layout->addWidget(new Divider(Qt::Horizontal, content));
            layout->addWidget(new ThemedLabel(QCoreApplication::translate("GatewayForm", plan.section),
                TextRole::Section, &Colors::text, content));
        }
        auto* row = new QHBoxLayout;
        row->setSpacing(metrics::space16);
        for (const Cell& cell : plan.cells)
            row->addWidget(m_byKey.value(cell.key)->widget(), cell.share);
        layout->addLayout(row);
    }
}

void GatewayForm::setGateway(const Gateway& gateway)
{
    m_original = gateway;
    m_isDraft = false;
    m_edited.clear();
    m_touched.clear();
    m_foreign.clear();
    m_allTouched = false;
    m_wordBeforeGet.clear();
    for (GatewayFormField* field : std::as_const(m_fields)) {
        field->setHosts(gatewayHosts(gateway));
        field->load(gateway);
    }
    applyMethod();
    applyType();
    check();
}

void GatewayForm::setDraft(const GatewayDraft& draft)
{
    setGateway(draft.gateway);
    for (SecretEdit* edit : findChildren<SecretEdit*>())
        edit->adopt(draft.values);
    m_isDraft = true;
    m_edited.clear();
    m_touched.clear();
    check();
}

GatewayType GatewayForm::type() const
{
    Gateway chosen;
    (void)m_type->field().set(chosen, m_type->word());
    return chosen.type;
}

/// A field that is not used is out of sight and keeps what was typed in it.
void GatewayForm::applyType()
{
    for (const GatewayFormField* field : std::as_const(m_fields))
        field->widget()->setVisible(isUsed(*field));
}

/// Whether the type uses it, and of payload and script the one that makes the request.
bool GatewayForm::isUsed(const GatewayFormField& field) const
{
    GatewayDraft scratch;
    (void)m_byKey.value(u"useScript"_s)->store(scratch);
    const bool scripted = scratch.gateway.custom.useScript;
    return field.field().appliesTo(type()) && (scripted || field.key() != "script"_L1)
        && !(scripted && field.key() == "payload"_L1);
}

QList<Error> GatewayForm::collect(GatewayDraft& draft) const
{
    draft.gateway = m_original;
    QList<Error> errors;
    const GatewayType now = type();
    for (const GatewayFormField* field : m_fields) {
        if (!field->field().appliesTo(now))
            continue;
        if (const Result<void> stored = field->store(draft); !stored)
            errors.append(stored.error());
        errors += field->ownProblems();
    }
    return errors;
}

GatewayDraft GatewayForm::draft() const
{
    GatewayDraft draft;
    collect(draft);
    return draft;
}

bool GatewayForm::isDirty() const
{
    GatewayDraft draft;
    const QList<Error> unreadable = collect(draft);
    const bool onlySeenHere = std::any_of(unreadable.begin(), unreadable.end(),
        [](const Error& error) { return error.kind == ErrorKind::NumberOutOfRange; });
    return m_isDraft || onlySeenHere || !draft.values.isEmpty() || draft.gateway != m_original;
}

QList<Error> GatewayForm::problems() const
{
    GatewayDraft draft;
    QList<Error> all = collect(draft);
    const QList<Error> rules = validateGateway(draft.gateway);
    for (const QList<Error>& more : {rules, m_foreign}) {
        for (const Error& error : more) {
            if (!all.contains(error))
                all.append(error);
        }
    }
    const auto place = [this](const Error& error) {
        const qsizetype index = m_fields.indexOf(m_byKey.value(error.field, nullptr));
        return index < 0 ? m_fields.size() : index;
    };
    std::stable_sort(
        all.begin(), all.end(), [&place](const Error& a, const Error& b) { return place(a) < place(b); });
    return all;
}

void GatewayForm::fieldEdited(GatewayFormField* field)
{
    const QString key = field->key();
    m_edited.insert(key);
    m_foreign.removeIf([&key](const Error& error) { return error.field == key; });
    if (field->checksWhileTyping())
        touch(key);
    if (field == m_type || key == "useScript"_L1)
        applyType();
    if (field == m_method)
        applyMethod();
    if (field == m_method || field == m_contentType) {
        touch(key);
        if (!m_payload->isEmpty())
            touch(m_payload->key());
        m_payload->setContentType(m_contentType->word() == "json"_L1 ? ContentType::Json : ContentType::Form);
    }
    m_checkSoon.start();
    Q_EMIT edited();
}

void GatewayForm::fieldLeft(GatewayFormField* field)
{
    const QString key = field->key();
    if (!m_edited.contains(key) || m_touched.contains(key))
        return;
    touch(key);
    check();
}

void GatewayForm::touch(const QString& key)
{
    m_touched.insert(key);
    if (key != "url"_L1)
        return;
    // Another host asks for the stored secrets again.
    for (GatewayFormField* field : std::as_const(m_fields)) {
        const auto* rows = qobject_cast<const SecretRows*>(field->editor());
        if (rows != nullptr && rows->holdsStored())
            m_touched.insert(field->key());
    }
}

void GatewayForm::applyMethod()
{
    const bool get = m_method->word() == "GET"_L1;
    if (get && m_contentType->word() != "form"_L1) {
        m_wordBeforeGet = m_contentType->word();
        m_contentType->setWord(u"form"_s);
    } else if (!get && !m_wordBeforeGet.isEmpty()) {
        m_contentType->setWord(m_wordBeforeGet);
        m_wordBeforeGet.clear();
    }
    m_contentType->setLocked(get);
    m_contentType->showHint(get ? tr("With GET the payload becomes the query of the address, so it is always "
                                     "form data.")
                                : m_contentType->field().hintText());
    m_payload->setContentType(m_contentType->word() == "json"_L1 ? ContentType::Json : ContentType::Form);
}

void GatewayForm::showAllProblems()
{
    m_allTouched = true;
    m_foreign.clear(); // whether they still hold shows when saving is tried again
    check();
}

bool GatewayForm::showProblem(const Error& error)
{
    if (!m_byKey.contains(error.field))
        return false;
    m_foreign.append(error);
    touch(error.field);
    check();
    return true;
}

void GatewayForm::checkNow()
{
    check();
}

void GatewayForm::check()
{
    m_checkSoon.stop();
    const GatewayDraft now = draft();
    const QStringList hosts = gatewayHosts(now.gateway);
    for (GatewayFormField* field : std::as_const(m_fields))
        field->setHosts(hosts);

    QHash<QString, QList<Error>> byKey;
    for (const Error& error : problems())
        byKey[error.field].append(error);
    QHash<QString, QStringList> warnings;
    for (const GatewayWarning warning : gatewayWarnings(now.gateway))
        warnings[warningField(warning)].append(describe(warning));

    m_shownCount = 0;
    m_shownKeys.clear();
    for (GatewayFormField* field : std::as_const(m_fields)) {
        const QString key = field->key();
        const bool touched = m_allTouched || m_touched.contains(key);
        const QList<Error> shown = touched ? byKey.value(key) : QList<Error>();
        field->showProblems(shown);
        m_shownCount += static_cast<int>(shown.size());
        if (!shown.isEmpty())
            m_shownKeys.append(key);
        const bool warn = shown.isEmpty() && (touched || m_original.id != 0);
        field->showWarning(warn ? warnings.value(key).join(QChar::LineSeparator) : QString());
    }
    Q_EMIT checked();
}

void GatewayForm::focusFirstProblem()
{
    if (!m_shownKeys.isEmpty())
        focusField(m_shownKeys.first());
}

void GatewayForm::focusField(const QString& key)
{
    GatewayFormField* field = m_byKey.value(key, nullptr);
    if (field == nullptr)
        return;
    field->firstStop()->setFocus(Qt::ShortcutFocusReason);
    // Once what has just been shown has its place.
    QMetaObject::invokeMethod(
        this, [this, field] { ensureWidgetVisible(field->widget(), 0, metrics::space24); },
        Qt::QueuedConnection);
}

}
