// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpExchange.h"

namespace otpost {

QByteArray HttpReply::header(const QByteArray& name) const
{
    for (const HttpReplyHeader& entry : headers) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return {};
}

ShownRequest shownRequest(const HttpRequest& request)
{
    ShownRequest shown;
    shown.method = request.method == HttpMethod::Post ? QStringLiteral("POST") : QStringLiteral("GET");
    shown.url = request.url.shown();
    for (const HttpHeader& header : request.headers)
        shown.headers.append(ShownHeader{QString::fromLatin1(header.name), header.value.shown()});
    shown.body = request.body.shown();
    return shown;
}

}
