// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/add/PresetFileReview.h"

#include "core/gateway/PresetWords.h"
#include "ui/theme/OtStyle.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 640;

QString asksOf(const Preset& preset)
{
    QStringList lines;
    for (const PresetAsk& ask : preset.asks) {
        const QString kind = ask.secret ? PresetFileReview::tr("kept in the keychain") : QString();
        const QString free = ask.required ? QString() : PresetFileReview::tr("may stay empty");
        QStringList about;
        for (const QString& word : {kind, free}) {
            if (!word.isEmpty())
                about.append(word);
        }
        lines.append(about.isEmpty() ? presetWords(ask.label)
                                     : u"%1 (%2)"_s.arg(presetWords(ask.label), about.join(u", "_s)));
    }
    return lines.isEmpty() ? PresetFileReview::tr("Nothing") : lines.join(u'\n');
}

}

PresetFileReview::PresetFileReview(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_trouble(new HintLabel(HintLabel::Kind::Error))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Divider);
    column->addWidget(makeFoot());
}

QWidget* PresetFileReview::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(metrics::space24, metrics::space12, metrics::space24, metrics::space12);
    row->setSpacing(metrics::space8);
    const auto add = [row](const QString& text, const QString& name) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    m_trouble->setObjectName(u"reviewTrouble"_s);
    row->addWidget(m_trouble, 1);
    row->addStretch();
    connect(add(tr("Cancel"), u"reviewCancel"_s), &QPushButton::clicked, this, &PresetFileReview::closed);
    connect(add(tr("Save to my presets"), u"reviewSave"_s), &QPushButton::clicked, this,
        [this] { Q_EMIT saveWanted(m_preset); });
    QPushButton* use = add(tr("Use once"), u"reviewUse"_s);
    setStyleFlag(use, "primary");
    connect(use, &QPushButton::clicked, this, [this] { Q_EMIT useOnce(m_preset); });
    return foot;
}

void PresetFileReview::setPreset(const Preset& preset, const QString& path)
{
    m_preset = preset;
    m_trouble->setText({});
    auto* content = new QWidget;
    auto* outer = new QHBoxLayout(content);
    outer->setContentsMargins(metrics::space24, metrics::space16, metrics::space24, metrics::space24);
    auto* inner = new QWidget;
    inner->setMaximumWidth(widest);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::space16);
    outer->addWidget(inner, 1);
    outer->addStretch(0);

    auto* title = new ThemedLabel(tr("Use “%1”?").arg(preset.title), TextRole::Title);
    title->setObjectName(u"reviewTitle"_s);
    title->setWordWrap(true);
    m_column->addWidget(title);
    const PresetReach reach = presetReach(preset);
    auto* card = new Card;
    auto* warning = new HintLabel(HintLabel::Kind::Warning);
    warning->setObjectName(u"reviewHosts"_s);
    card->body()->addWidget(warning); // first: without a parent, its text would make it a window
    warning->setText(describe(reach));
    auto* sentence = new ThemedLabel(reach.secrets
            ? tr("Whoever runs these servers reads your messages and can send with your keys. Use the "
                 "preset only if you know whose they are.")
            : tr("Whoever runs these servers reads your messages. Use the preset only if you know "
                 "whose they are."),
        TextRole::Body);
    sentence->setWordWrap(true);
    card->body()->addWidget(sentence);
    m_column->addWidget(card);
    addLine(
        tr("It talks to"),
        [&reach] {
            QStringList hosts = reach.hosts;
            for (QString& host : hosts)
                host = host.startsWith(u'{') && host.endsWith(u'}') ? tr("the server that you name") : host;
            return hosts.join(u'\n');
        }(),
        u"reviewTalksTo"_s);
    addLine(tr("It asks for"), asksOf(preset), u"reviewAsks"_s);
    if (!preset.countries.isEmpty())
        addLine(tr("Where it is used, as it says"), presetWords(preset.countries), {});
    if (!preset.notes.isEmpty())
        addLine(tr("Its notes"), presetWords(preset.notes).join(u'\n'), {});
    addLine(tr("File"), QDir::toNativeSeparators(path), u"reviewFile"_s);
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    findChild<QPushButton*>(u"reviewCancel"_s)->setFocus(Qt::OtherFocusReason);
}

void PresetFileReview::setTrouble(const QString& text)
{
    m_trouble->setText(text);
}

void PresetFileReview::addLine(const QString& label, const QString& text, const QString& name)
{
    auto* pair = new QVBoxLayout;
    pair->setSpacing(metrics::space4);
    pair->addWidget(new ThemedLabel(label, TextRole::Label, &Colors::text2));
    auto* value = new ThemedLabel(text);
    value->setObjectName(name);
    value->setWordWrap(true);
    value->setAccessibleName(label + u": "_s + text);
    pair->addWidget(value);
    m_column->addLayout(pair);
}

}
