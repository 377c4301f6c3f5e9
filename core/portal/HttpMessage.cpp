// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/HttpMessage.h"

namespace otpost {

std::optional<QByteArray> ServedRequest::header(QByteArrayView lowerCaseName) const
{
    std::optional<QByteArray> found;
    for (const auto& [name, value] : headers) {
        if (name != lowerCaseName)
            continue;
        if (found)
            return std::nullopt;
        found = value;
    }
    return found ? found : std::optional(QByteArray());
}

QByteArray ServedRequest::parameter(QByteArrayView name) const
{
    for (const auto& [key, value] : query) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray ServedRequest::cookie(QByteArrayView name) const
{
    for (const auto& [key, value] : headers) {
        if (key != "cookie")
            continue;
        for (const QByteArray& pair : value.split(';')) {
            const qsizetype equals = pair.indexOf('=');
            if (equals > 0 && pair.left(equals).trimmed() == name)
                return pair.mid(equals + 1).trimmed();
        }
    }
    return {};
}

}
