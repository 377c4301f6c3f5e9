// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/add/SavePresetDialog.h"

#include "core/gateway/PresetWords.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 520;
constexpr int longestTitle = 60;
constexpr int longestSentence = 500;

}

SavePresetDialog::SavePresetDialog(PresetStore& store, GatewayDraft draft, FileChoice files, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_draft(std::move(draft))
    , m_files(std::move(files))
    , m_title(new QLineEdit(m_draft.gateway.name.left(longestTitle)))
    , m_countries(new QLineEdit)
    , m_titleRow(new FieldRow(tr("Name of the preset"), m_title))
    , m_asks(new ThemedLabel)
    , m_hosts(new HintLabel)
    , m_leftOut(new HintLabel(HintLabel::Kind::Warning))
    , m_problem(new HintLabel(HintLabel::Kind::Error))
    , m_file(new QPushButton(tr("Save to a file…")))
    , m_save(new QPushButton(tr("Save to my presets")))
{
    setObjectName(u"savePresetDialog"_s);
    setWindowTitle(tr("Save as preset"));
    setMinimumWidth(dialogWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space24);
    column->setSpacing(metrics::space16);
    auto* words = new ThemedLabel(
        tr("A preset fills in a new gateway like this one. No secret is in it: whoever uses it is asked."));
    words->setWordWrap(true);
    column->addWidget(words);
    m_title->setObjectName(u"savePresetTitle"_s);
    m_title->setMaxLength(longestTitle);
    m_titleRow->setRequired(true);
    column->addWidget(m_titleRow);
    m_countries->setObjectName(u"savePresetCountries"_s);
    m_countries->setMaxLength(longestSentence);
    auto* countries = new FieldRow(tr("Where it is used"), m_countries);
    countries->setHint(tr("Such as Worldwide, or Norway and Sweden. May stay empty."));
    column->addWidget(countries);
    auto* asks = new QVBoxLayout;
    asks->setSpacing(metrics::space4);
    asks->addWidget(new ThemedLabel(tr("It will ask for"), TextRole::Label, &Colors::text2));
    m_asks->setObjectName(u"savePresetAsks"_s);
    m_asks->setWordWrap(true);
    asks->addWidget(m_asks);
    column->addLayout(asks);
    column->addWidget(m_hosts);
    m_leftOut->setObjectName(u"savePresetLeftOut"_s);
    column->addWidget(m_leftOut);
    m_problem->setObjectName(u"savePresetProblem"_s);
    column->addWidget(m_problem);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space8);
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"));
    for (QPushButton* button : {cancel, m_file, m_save}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_file->setObjectName(u"savePresetFile"_s);
    m_save->setObjectName(u"savePresetSave"_s);
    setStyleFlag(m_save, "primary");
    m_save->setDefault(true);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_file, &QPushButton::clicked, this, &SavePresetDialog::saveToFile);
    connect(m_save, &QPushButton::clicked, this, &SavePresetDialog::save);
    connect(m_title, &QLineEdit::textChanged, this, &SavePresetDialog::check);
    connect(m_countries, &QLineEdit::textChanged, this, &SavePresetDialog::check);
    check();
}

ResultOfMany<PresetOfGateway> SavePresetDialog::make() const
{
    PresetWords words;
    words.title = m_title->text();
    words.countries = m_countries->text();
    return presetFromGateway(m_draft, words);
}

void SavePresetDialog::check()
{
    const ResultOfMany<PresetOfGateway> made = make();
    const bool named = !m_title->text().trimmed().isEmpty();
    m_titleRow->setError(named ? QString() : tr("This is needed."));
    m_save->setEnabled(named && made);
    m_file->setEnabled(named && made);
    QStringList problems;
    for (const Error& error : made ? QList<Error>() : made.error())
        problems.append(describe(error));
    problems.removeDuplicates();
    m_problem->setText(problems.join(u'\n'));
    m_hosts->setText(made ? describe(presetReach(made->preset)) : QString());
    QStringList asks;
    for (const PresetAsk& ask : made ? made->preset.asks : QList<PresetAsk>())
        asks.append(ask.secret ? tr("%1 (a secret)").arg(presetWords(ask.label)) : presetWords(ask.label));
    m_asks->setText(asks.isEmpty() ? u"–"_s : asks.join(u'\n'));
    const QStringList leftOut = made ? made->leftOut : QStringList();
    m_leftOut->setText(
        leftOut.isEmpty() ? QString() : tr("A preset does not hold this: %1").arg(leftOut.join(u", "_s)));
}

void SavePresetDialog::save()
{
    const ResultOfMany<PresetOfGateway> made = make();
    if (!made)
        return;
    m_save->setEnabled(false);
    whenDone(m_store.add(made->preset), this, [this](const Result<KnownPreset>& added) {
        m_save->setEnabled(true);
        if (!added) {
            m_titleRow->setError(describe(added.error()));
            m_title->setFocus();
            return;
        }
        Q_EMIT saved(added->preset.title, {});
        accept();
    });
}

void SavePresetDialog::saveToFile()
{
    const ResultOfMany<PresetOfGateway> made = make();
    if (!made)
        return;
    const auto write = [this, preset = made->preset](const QString& path) {
        whenDone(m_store.share(preset, path), this,
            [this, path, title = preset.title](const Result<void>& written) {
                if (!written) {
                    m_problem->setText(describe(written.error()));
                    return;
                }
                Q_EMIT saved(title, path);
                accept();
            });
    };
    m_files.save(this, tr("Save the preset"), made->preset.name + u".json"_s, write);
}

}
