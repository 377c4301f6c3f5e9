// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/PreviewRequest.h"

#include "ui/gateways/PayloadField.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int lockSide = 12;
constexpr int nameDrop = 2; ///< brings a name to the base line of its wrapped value
constexpr int mostLines = 30;

/// A small lock that stands before masked values.
class LockMark : public QWidget
{
public:
    explicit LockMark(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(lockSide, lockSide);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), u"lock"_s, themeOf(this).colors.text2);
    }
};

CodeLanguage languageOf(const QString& body)
{
    const QString start = body.trimmed();
    return start.startsWith(u'{') || start.startsWith(u'[') ? CodeLanguage::Json : CodeLanguage::Form;
}

CodeEditor* viewer(const QString& name, QWidget* parent)
{
    auto* view = new CodeEditor(parent);
    view->setReadOnly(true);
    view->setPlaceholdersMarked(false);
    view->setVisibleLines(1, mostLines);
    view->setAccessibleName(name);
    return view;
}

}

TintedText tinted(const MaskedText& text)
{
    TintedText out;
    for (const MaskedText::Span& span : text.spans()) {
        MaskedText one;
        one.append(span.bytes, span.sensitivity);
        const QString shown = one.shown();
        if (span.sensitivity != Sensitivity::Plain) {
            const bool value = span.sensitivity == Sensitivity::Value;
            out.tints.append(CodeTint{static_cast<int>(out.text.size()), static_cast<int>(shown.size()),
                value ? CodeTint::Kind::Value : CodeTint::Kind::Hidden});
        }
        out.text += shown;
    }
    return out;
}

PreviewHeaders::PreviewHeaders(QWidget* parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, metrics::space8);
    m_grid->setHorizontalSpacing(metrics::space16);
    m_grid->setVerticalSpacing(metrics::space4);
    m_grid->setColumnStretch(1, 1);
}

void PreviewHeaders::setHeaders(const QList<ShownHeader>& headers)
{
    if (headers == m_headers)
        return;
    m_headers = headers;
    for (QWidget* old : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        m_grid->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    QStringList lines;
    int row = 0;
    for (const ShownHeader& header : headers) {
        auto* name = new ThemedLabel(header.name, TextRole::Mono, &Colors::codeKey, this);
        name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        name->setContentsMargins(0, nameDrop, 0, 0);
        auto* value = new QWidget(this);
        auto* line = new QHBoxLayout(value);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(metrics::space8);
        if (header.value.contains(secretDots()))
            line->addWidget(new LockMark(value));
        auto* words = new ThemedLabel(header.value, TextRole::Mono, &Colors::text, value);
        words->setWordWrap(true);
        line->addWidget(words, 1);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(value, row, 1);
        lines.append(u"%1: %2"_s.arg(header.name, header.value));
        ++row;
    }
    setAccessibleName(tr("Headers"));
    setAccessibleDescription(lines.join(u'\n'));
}

void PreviewHeaders::paintEvent(QPaintEvent*)
{
    const Colors& c = themeOf(this).colors;
    QPainter painter(this);
    paint::paintPanel(&painter, rect(), metrics::radiusField, c.code, c.border);
}

PreviewRequest::PreviewRequest(QWidget* parent)
    : QWidget(parent)
    , m_url(viewer(tr("Request"), this))
    , m_headersLabel(new ThemedLabel(tr("Headers"), TextRole::Label, &Colors::text, this))
    , m_headers(new PreviewHeaders(this))
    , m_requestProblem(new HintLabel(HintLabel::Kind::Error))
    , m_bodyLine(new QWidget(this))
    , m_bodyProblem(new HintLabel(HintLabel::Kind::Error))
    , m_body(viewer(tr("Body"), this))
{
    m_url->setLineNumbersShown(false);
    m_url->setVisibleLines(1, 6);

    const auto fill = [](QWidget* line, const QString& label, HintLabel* problem) {
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new ThemedLabel(label, TextRole::Label, &Colors::text, line));
        row->addStretch(1);
        row->addWidget(problem, 0, Qt::AlignVCenter);
    };
    auto* requestLine = new QWidget(this);
    fill(requestLine, tr("Request"), m_requestProblem);
    fill(m_bodyLine, tr("Body"), m_bodyProblem);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(requestLine);
    layout->addWidget(m_url);
    layout->addSpacing(metrics::space8);
    layout->addWidget(m_headersLabel);
    layout->addWidget(m_headers);
    layout->addSpacing(metrics::space8);
    layout->addWidget(m_bodyLine);
    layout->addWidget(m_body);
}

void PreviewRequest::setRequest(const HttpRequest& request)
{
    const ShownRequest shown = shownRequest(request);
    clearProblems();
    showParts(shown.method, tinted(request.url), shown.headers, tinted(request.body));
}

void PreviewRequest::setRequest(const ShownRequest& request)
{
    clearProblems();
    showParts(request.method, {request.url, {}}, request.headers, {request.body, {}});
}

void PreviewRequest::setUnfilled(const Gateway& gateway, const Error& error)
{
    const CustomSettings& custom = gateway.custom;
    const bool get = custom.method == HttpMethod::Get;
    QList<ShownHeader> headers;
    for (const CustomHeader& header : custom.headers)
        headers.append(ShownHeader{header.name, secretDots()});
    clearProblems();
    const bool ofBody = error.field == "payload"_L1;
    (ofBody ? m_bodyProblem : m_requestProblem)->setText(tr("Cannot be sent"));
    m_body->setPlaceholdersMarked(true);
    showParts(get ? u"GET"_s : u"POST"_s, {custom.url, {}}, headers, {custom.payload, {}});
    if (!ofBody)
        return;
    const PayloadMark mark = payloadMark(error);
    m_body->setErrorMark(mark.line, mark.piece);
    m_bodyLine->setVisible(true);
}

void PreviewRequest::clearProblems()
{
    m_requestProblem->setText({});
    m_bodyProblem->setText({});
    m_body->setPlaceholdersMarked(false);
}

void PreviewRequest::showParts(
    const QString& method, const TintedText& url, const QList<ShownHeader>& headers, const TintedText& body)
{
    const QString firstLine = method + u' ' + url.text;
    QList<CodeTint> tints = url.tints;
    for (CodeTint& tint : tints)
        tint.start += static_cast<int>(method.size()) + 1;
    m_url->setCode(firstLine);
    m_url->setTints(tints);
    m_headers->setHeaders(headers);
    m_headers->setVisible(!headers.isEmpty());
    m_headersLabel->setVisible(!headers.isEmpty());
    m_body->setLanguage(languageOf(body.text));
    m_body->setCode(body.text);
    m_body->setTints(body.tints);
    m_body->setVisible(!body.text.isEmpty());
    m_bodyLine->setVisible(!body.text.isEmpty());
}

}
