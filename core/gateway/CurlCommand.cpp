// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlCommand.h"

#include "core/base/MaskedText.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost {

namespace {

/// `word`: what stands for a secret.
QString withPlaceholders(QString text, const QString& word)
{
    text.replace(secretDots(), word); // first, as the dots of a code are fewer
    return text.replace(codeDots(), u"YOUR_CODE"_s);
}

/// "Authorization" gives "YOUR_AUTHORIZATION".
QString placeholderFor(const QString& header)
{
    QString name = header.toUpper();
    std::replace_if(
        name.begin(), name.end(), [](QChar c) { return !c.isLetterOrNumber(); }, u'_');
    return u"YOUR_"_s + name;
}

}

QString shellQuoted(const QString& word)
{
    const auto plain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || u"-_./:=@%+,"_s.contains(c);
    };
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), plain))
        return word;
    QString quoted = word;
    quoted.replace(u'\'', u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

QString curlCommand(const ShownRequest& request)
{
    const QString secret = u"YOUR_SECRET"_s;
    QStringList parts{u"curl"_s};
    const bool implied = request.body.isEmpty() ? request.method == "GET"_L1 : request.method == "POST"_L1;
    if (!implied)
        parts.append(u"--request "_s + shellQuoted(request.method));
    parts.append(shellQuoted(withPlaceholders(request.url, secret)));
    for (const ShownHeader& header : request.headers) {
        const QString value = withPlaceholders(header.value, placeholderFor(header.name));
        parts.append(u"--header "_s + shellQuoted(u"%1: %2"_s.arg(header.name, value)));
    }
    if (!request.body.isEmpty())
        parts.append(u"--data-raw "_s + shellQuoted(withPlaceholders(request.body, secret)));
    return parts.join(u" \\\n  "_s);
}

}
