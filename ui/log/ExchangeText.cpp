// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/ExchangeText.h"

#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/phone/NumberMask.h"
#include "ui/theme/OtStyle.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextOption>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::ui::ExchangeText)
};

QString lines(
    const QString& first, const QList<ShownHeader>& headers, const QString& body, const QString& hidden)
{
    QString text = first;
    for (const ShownHeader& header : headers)
        text += u'\n' + header.name + u": "_s + header.value;
    if (!body.isEmpty())
        text += u"\n\n"_s + body;
    if (!hidden.isEmpty()) // also without its plus, and percent-encoded
        text.replace(hidden.mid(1), maskedNumber(hidden).mid(1));
    return safeText(text);
}

}

QString prettyBody(const QString& body)
{
    const std::optional<JsonValue> json = parseJson(body.toUtf8());
    if (!json || !json->is_structured())
        return body;
    return QString::fromUtf8(toUtf8(*json, 2));
}

QString requestText(const ShownRequest& request, const QString& hidden)
{
    return lines(request.method + u' ' + request.url, request.headers, prettyBody(request.body), hidden);
}

QString responseText(const ShownResponse& response, const QString& hidden)
{
    const QString body = response.withheld ? Words::tr("The body is not kept: it may repeat the code.")
                                           : prettyBody(response.body);
    return lines(Words::tr("Status %1").arg(response.status), response.headers, body, hidden);
}

QString responseNote(const ShownResponse& response)
{
    return Words::tr("%1, %2 bytes")
        .arg(QString::number(response.status), QLocale().toString(response.bodyBytes));
}

QWidget* exchangeView(const QString& text, const QString& name)
{
    constexpr int mostLines = 14;
    auto* view = new QPlainTextEdit(text);
    view->setReadOnly(true);
    view->setAccessibleName(name);
    view->setTabChangesFocus(true);
    view->setLayoutDirection(Qt::LeftToRight);
    view->setWordWrapMode(QTextOption::WrapAnywhere);
    setStyleFlag(view, "mono");
    const int shown = std::clamp(int(text.count(u'\n')) + 2, 3, mostLines);
    view->setFixedHeight(shown * view->fontMetrics().lineSpacing() + metrics::space16);
    return view;
}

}
