// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/SplashForm.h"

#include "core/model/SplashFields.h"
#include "core/otp/CodeMessage.h"
#include "core/splash/Contrast.h"
#include "core/splash/SplashRules.h"
#include "ui/splash/CodeTextField.h"
#include "ui/splash/OtpField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChipField.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/SegmentTabs.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestForm = 592;

}

QString languageName(const QString& language)
{
    if (language == anyLanguage)
        return SplashForm::tr("All", "all languages");
    QString name = QLocale(language).nativeLanguageName();
    if (language == "en"_L1)
        name = u"English"_s; // without the country
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name.section(u' ', 0, 0);
}

SplashForm::SplashForm(QWidget* parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* fields = new QWidget;
    fields->setMaximumWidth(widestForm);
    fields->setLayout(m_column);
    auto* outer = new QHBoxLayout(content);
    outer->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space32);
    outer->addWidget(fields, 1);
    outer->addStretch(0);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::space24);
    build();
    m_column->addStretch(1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setPage({});
}

void SplashForm::build()
{
    // Pairs that stand side by side, by the key of the first.
    static const QHash<QString, QString> beside{{u"name"_s, u"address"_s}, {u"nameInput"_s, u"emailInput"_s},
        {u"codeDigits"_s, u"codeMinutes"_s}, {u"accent"_s, u"background"_s}};
    static const QHash<QString, QString> sections{{u"preferredCountries"_s, tr("What guests are asked")},
        {u"title"_s, tr("Texts")}, {u"codeDigits"_s, tr("Codes")}, {u"logo"_s, tr("Looks")}};
    for (const SplashField& description : splashFields()) {
        if (description.key == "otp"_L1)
            m_fields.append(m_otp = new OtpField(description, this));
        else
            m_fields.append(makeSplashField(description, this));
        SplashFormField* field = m_fields.last();
        connect(field, &SplashFormField::edited, this, [this, field] { fieldEdited(field); });
    }
    for (SplashFormField* field : std::as_const(m_fields)) {
        if (field->widget()->parentWidget() != nullptr)
            continue; // beside another one
        if (sections.contains(field->key()))
            addSection(sections.value(field->key()));
        if (field->key() == "title"_L1)
            m_column->addWidget(makeLanguages());
        addField(field, fieldOf(beside.value(field->key())));
        if (field->key() == "accent"_L1) {
            m_contrast = new HintLabel(HintLabel::Kind::Hint);
            m_contrast->setObjectName(u"contrast"_s);
            m_column->addWidget(m_contrast);
        }
    }
}

void SplashForm::addSection(const QString& title)
{
    auto* label = new ThemedLabel(title, TextRole::Section);
    label->setContentsMargins(0, metrics::space8, 0, 0);
    m_column->addWidget(label);
}

void SplashForm::addField(SplashFormField* field, SplashFormField* beside)
{
    if (beside == nullptr) {
        m_column->addWidget(field->widget());
        return;
    }
    auto* pair = new QWidget;
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space16);
    line->addWidget(field->widget(), 1);
    line->addWidget(beside->widget(), 1);
    m_column->addWidget(pair);
}

QWidget* SplashForm::makeLanguages()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space8);
    m_languages = new SegmentTabs;
    m_languages->setObjectName(u"languages"_s);
    m_languages->setAccessibleName(tr("Language of the texts"));
    m_languages->addSegment(languageName(anyLanguage));
    for (const QString& language : guestLanguages())
        m_languages->addSegment(languageName(language));
    m_filled = new HintLabel(HintLabel::Kind::Hint);
    m_filled->setObjectName(u"languagesFilled"_s);
    column->addWidget(m_languages, 0, Qt::AlignLeading);
    column->addWidget(m_filled);
    connect(m_languages, &QTabBar::currentChanged, this, [this] {
        loadTexts();
        Q_EMIT languageChanged();
    });
    return box;
}

QString SplashForm::language() const
{
    return m_languages->currentIndex() <= 0 ? anyLanguage
                                            : guestLanguages().value(m_languages->currentIndex() - 1);
}

SplashFormField* SplashForm::fieldOf(const QString& key) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
        [&key](const SplashFormField* field) { return field->key() == key; });
    return found == m_fields.end() ? nullptr : *found;
}

void SplashForm::setPage(const SplashPage& page)
{
    m_original = page;
    m_page = page;
    m_refused.clear();
    m_all = false;
    load();
}

void SplashForm::load()
{
    m_loading = true;
    for (SplashFormField* field : std::as_const(m_fields)) {
        if (!field->description().perLanguage)
            field->load(m_page, anyLanguage);
        field->showProblem({});
    }
    m_loading = false;
    loadTexts();
    refreshAround();
    refreshContrast();
    check();
}

void SplashForm::loadTexts()
{
    m_loading = true;
    SplashPage without = m_page;
    without.texts.remove(language());
    const SplashTexts others = language() == anyLanguage ? SplashTexts() : textsFor(without, language());
    for (SplashFormField* field : std::as_const(m_fields)) {
        if (!field->description().perLanguage)
            continue;
        SplashPage shown;
        shown.texts.insert(anyLanguage, others);
        QString fallback = field->description().text(shown);
        if (fallback.isEmpty() && field->key() == "codeText"_L1)
            fallback = defaultCodeText();
        field->setFallback(fallback);
        field->load(m_page, language());
    }
    m_loading = false;
    refreshLanguages();
}

void SplashForm::setAround(
    const QList<SplashPage>& pages, const QList<Location>& locations, const QList<Gateway>& gateways)
{
    m_pages = pages;
    m_gateways = gateways;
    if (locations != m_locations || m_locations.isEmpty()) {
        m_locations = locations;
        QList<ChipOption> choices;
        for (const Location& location : locations)
            choices.append({QString::number(location.id), location.name, location.ssids.join(u' ')});
        qobject_cast<ChipField*>(fieldOf(u"locations"_s)->editor())->setChoices(choices);
    }
    refreshAround();
    check();
}

void SplashForm::refreshAround()
{
    m_otp->setServing(otpServing(m_page, m_locations, m_gateways));
    fieldOf(u"address"_s)
        ->setFallback(m_page.name.trimmed().isEmpty() ? QString() : addressFrom(m_page.name));
    if (auto* code = qobject_cast<CodeTextField*>(fieldOf(u"codeText"_s)))
        code->setSample(m_page.codeDigits, m_page.codeMinutes);
}

void SplashForm::refreshLanguages()
{
    QStringList filled;
    for (int tab = 0; tab < m_languages->count(); ++tab) {
        const QString language = tab == 0 ? anyLanguage : guestLanguages().at(tab - 1);
        const bool has = m_page.texts.value(language) != SplashTexts();
        const QString name = languageName(language);
        const QString text = has ? name + u" •"_s : name;
        if (m_languages->tabText(tab) != text)
            m_languages->setTabText(tab, text);
        if (has)
            filled.append(name);
    }
    m_filled->setText(filled.isEmpty()
            ? tr("Nothing is filled: guests read the usual words in their language. What stands under “All” "
                 "counts for every language without a text of its own.")
            : tr("Filled: %1. What stands under “All” counts for every language without a text of its own.")
                  .arg(QLocale().createSeparatedList(filled)));
}

void SplashForm::refreshContrast()
{
    const std::optional<QString> accent = checkedColor(m_page.accent);
    const std::optional<QString> background = checkedColor(m_page.background);
    if (!accent || !background) {
        m_contrast->setText({});
        return;
    }
    const QString button = readableOn(*accent);
    const double on = contrastRatio(button, *accent);
    const double behind = contrastRatio(*accent, *background);
    const bool readable = behind >= leastContrast;
    m_contrast->setKind(readable ? HintLabel::Kind::Hint : HintLabel::Kind::Warning);
    const QLocale locale;
    const QString words = button.endsWith("FFFFFF"_L1) ? tr("White words on buttons: %1 to 1.")
                                                       : tr("Black words on buttons: %1 to 1.");
    const QString links = readable
        ? tr("Links on the background: %1 to 1, readable.").arg(locale.toString(behind, 'f', 1))
        : tr("Links on the background: %1 to 1, hard to read. %2 would do.", "contrast, a colour")
              .arg(locale.toString(behind, 'f', 1), readableColor(*accent, *background));
    m_contrast->setText(words.arg(locale.toString(on, 'f', 1)) + u' ' + links);
}

void SplashForm::fieldEdited(SplashFormField* field)
{
    if (m_loading)
        return;
    const QString language = field->description().perLanguage ? this->language() : anyLanguage;
    const Result<void> stored = field->store(m_page, language);
    if (stored)
        m_refused.remove(field->key());
    else
        m_refused.insert(field->key(), describe(stored.error()));
    refreshAround();
    refreshLanguages();
    refreshContrast();
    check();
    Q_EMIT edited();
}

QList<Error> SplashForm::problems() const
{
    QList<Error> found = validateSplash(m_page);
    const SplashPage good = normalizedSplash(m_page);
    for (const SplashPage& other : m_pages) {
        if (other.id == m_page.id)
            continue;
        if (!good.name.isEmpty() && splashKey(other.name) == splashKey(good.name))
            found.append(Error{ErrorKind::NameTaken, u"name"_s, {other.name}});
        if (other.address == good.address && !good.name.isEmpty())
            found.append(Error{ErrorKind::SplashAddressTaken, u"address"_s, {good.address, other.name}});
    }
    return found;
}

void SplashForm::check()
{
    const QList<Error> found = problems();
    for (SplashFormField* field : std::as_const(m_fields)) {
        QString words = m_refused.value(field->key());
        for (const Error& error : found) {
            const bool untouched = error.kind == ErrorKind::FieldMissing && m_page.name == m_original.name;
            if (error.field == field->key() && words.isEmpty() && (m_all || !untouched))
                words = describe(error);
        }
        // What cannot be read off the page as it is (a chip that was refused, a file) was told by the field.
        const bool own = field->description().isList() || field->description().kind == SplashFieldKind::Logo;
        if (!own || !words.isEmpty())
            field->showProblem(words);
    }
}

void SplashForm::showAllProblems()
{
    m_all = true;
    for (SplashFormField* field : std::as_const(m_fields))
        field->commit();
    check();
}

int SplashForm::shownProblemCount() const
{
    return int(std::count_if(m_fields.begin(), m_fields.end(),
        [](const SplashFormField* field) { return !field->problem().isEmpty(); }));
}

void SplashForm::focusFirstProblem()
{
    for (const SplashFormField* field : m_fields) {
        if (field->problem().isEmpty())
            continue;
        focusField(field->key());
        return;
    }
}

void SplashForm::focusField(const QString& key)
{
    const SplashFormField* field = fieldOf(key);
    if (field == nullptr)
        return;
    ensureWidgetVisible(field->widget());
    field->editor()->setFocus(Qt::OtherFocusReason);
}

bool SplashForm::showProblem(const Error& error)
{
    const QString key = error.kind == ErrorKind::OtpNeedsGateway ? u"otp"_s : error.field;
    SplashFormField* field = fieldOf(key);
    if (field == nullptr)
        return false;
    field->showProblem(describe(error));
    focusField(key);
    return true;
}

}
