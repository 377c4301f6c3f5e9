// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/JsonPath.h"

namespace otpost {

const JsonValue* jsonAt(const JsonValue& root, const QStringList& steps)
{
    const JsonValue* place = &root;
    for (const QString& step : steps) {
        if (place->is_object()) {
            const auto member = place->find(step.toStdString());
            if (member == place->end())
                return nullptr;
            place = &*member;
        } else if (place->is_array()) {
            bool isNumber = false;
            const uint index = step.toUInt(&isNumber);
            if (!isNumber || index >= place->size())
                return nullptr;
            place = &(*place)[index];
        } else {
            return nullptr;
        }
    }
    return place;
}

QString scalarText(const JsonValue& json)
{
    return json.is_string() ? stringOf(json) : QString::fromUtf8(toUtf8(json));
}

}
