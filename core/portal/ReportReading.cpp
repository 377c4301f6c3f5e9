// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/ReportReading.h"

#include "core/base/Json.h"
#include "core/base/JsonPath.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

using Fields = QList<std::pair<QByteArray, QByteArray>>;

constexpr qsizetype mostFields = 200;
constexpr qsizetype longestValue = 200;
constexpr int deepest = 6;

enum class State { OnTheWay, Delivered, Undelivered };

struct Word {
    const char* word;
    State state;
};

/// What providers call it, in lower case without anything but letters and digits. Numbers are Kannel's
/// (%d, user guide, "Delivery reports"): 1 delivered, 2 failed, 4 queued, 8 with the SMSC, 16 refused by it,
/// 32 on the way.
constexpr std::array words{
    Word{"1", State::Delivered},
    Word{"2", State::Undelivered},
    Word{"4", State::OnTheWay},
    Word{"8", State::OnTheWay},
    Word{"16", State::Undelivered},
    Word{"32", State::OnTheWay},
    Word{"delivered", State::Delivered},
    Word{"delivrd", State::Delivered},
    Word{"deliveredtohandset", State::Delivered},
    Word{"deliverysuccess", State::Delivered},
    Word{"deliverysuccessful", State::Delivered},
    Word{"read", State::Delivered},
    Word{"undelivered", State::Undelivered},
    Word{"undeliv", State::Undelivered},
    Word{"undeliverable", State::Undelivered},
    Word{"notdelivered", State::Undelivered},
    Word{"deliveryfailed", State::Undelivered},
    Word{"deliveryfailure", State::Undelivered},
    Word{"failed", State::Undelivered},
    Word{"failure", State::Undelivered},
    Word{"error", State::Undelivered},
    Word{"rejected", State::Undelivered},
    Word{"rejectd", State::Undelivered},
    Word{"expired", State::Undelivered},
    Word{"deleted", State::Undelivered},
    Word{"canceled", State::Undelivered},
    Word{"cancelled", State::Undelivered},
    Word{"blocked", State::Undelivered},
    Word{"accepted", State::OnTheWay},
    Word{"acceptd", State::OnTheWay},
    Word{"queued", State::OnTheWay},
    Word{"scheduled", State::OnTheWay},
    Word{"sending", State::OnTheWay},
    Word{"sent", State::OnTheWay},
    Word{"submitted", State::OnTheWay},
    Word{"buffered", State::OnTheWay},
    Word{"pending", State::OnTheWay},
    Word{"enroute", State::OnTheWay},
    Word{"transmitted", State::OnTheWay},
    Word{"unknown", State::OnTheWay},
    Word{"unknwn", State::OnTheWay},
    Word{"deliveryunknown", State::OnTheWay},
    Word{"deliveryunconfirmed", State::OnTheWay},
};

/// Names of the field with the provider's id and of that with the state, the surest first; in lower case
/// without anything but letters and digits.
constexpr std::array idNames{
    "messagesid", "smssid", "messageid", "msgid", "smsid", "messageuuid", "apimessageid", "uuid", "id"};
constexpr std::array stateNames{"messagestatus", "smsstatus", "deliverystatus", "dlrstatus", "dlr",
    "statusgroupname", "groupname", "status", "statusname", "state", "stat", "event"};
constexpr std::array codeNames{
    "errorcode", "errcode", "statuserrorcode", "err", "statuscode", "reasoncode", "errorid"};

QByteArray bare(const QByteArray& text)
{
    QByteArray kept;
    for (const char c : text.toLower()) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            kept += c;
    }
    return kept;
}

/// Each value by its path.
void flatten(const JsonValue& json, const QByteArray& path, int depth, Fields& into)
{
    if (into.size() >= mostFields || depth > deepest)
        return;
    const auto below = [&path](const QByteArray& step) { return path.isEmpty() ? step : path + '.' + step; };
    if (json.is_object()) {
        for (const auto& [name, value] : json.items())
            flatten(value, below(QByteArray::fromStdString(name)), depth + 1, into);
    } else if (json.is_array()) {
        int index = 0;
        for (const JsonValue& value : json)
            flatten(value, below(QByteArray::number(index++)), depth + 1, into);
    } else if (!json.is_null()) {
        into.append({path, scalarText(json).toUtf8()});
    }
}

std::optional<QByteArray> exactly(const Fields& fields, const QByteArray& name)
{
    for (const auto& [key, value] : fields) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

/// The first of these names; of a path its last step, or its last two.
template <class Names>
QByteArray oneOf(const Fields& fields, const Names& names)
{
    for (const char* name : names) {
        for (const auto& [key, value] : fields) {
            const QByteArrayList steps = key.split('.');
            const QByteArray last = bare(steps.last());
            const QByteArray lastTwo = steps.size() > 1 ? bare(steps.at(steps.size() - 2)) + last : last;
            if ((last == name || lastTwo == name) && !value.trimmed().isEmpty())
                return value.trimmed();
        }
    }
    return {};
}

/// The code by which the provider names its reason. Codes are short; anything longer could be the text.
QString codeIn(const Fields& fields)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9_.-]{1,16}\\z"_s);
    const QString code = QString::fromUtf8(oneOf(fields, codeNames));
    return shape.match(code).hasMatch() && code != "0"_L1 && code != "000"_L1 ? code : QString();
}

}

QList<std::pair<QByteArray, QByteArray>> formFields(const QByteArray& body)
{
    const auto decoded = [](QByteArray text) {
        text.replace('+', ' ');
        return QByteArray::fromPercentEncoding(text);
    };
    Fields fields;
    for (const QByteArray& pair : body.split('&')) {
        if (pair.isEmpty() || fields.size() >= mostFields)
            continue;
        const qsizetype equals = pair.indexOf('=');
        fields.append({decoded(equals < 0 ? pair : pair.left(equals)),
            equals < 0 ? QByteArray() : decoded(pair.mid(equals + 1))});
    }
    return fields;
}

QList<std::pair<QByteArray, QByteArray>> reportFields(const ServedRequest& request)
{
    Fields fields = request.query;
    const std::optional<JsonValue> json = parseJson(request.body);
    if (json && json->is_structured())
        flatten(*json, {}, 0, fields);
    else
        fields += formFields(request.body);
    return fields;
}

Result<std::optional<DeliveryReport>> readReport(const QList<std::pair<QByteArray, QByteArray>>& fields)
{
    DeliveryReport report;
    report.messageId = exactly(fields, "otpost").value_or(QByteArray()).toLongLong();
    const std::optional<QByteArray> idFrom = exactly(fields, "id-from");
    const std::optional<QByteArray> stateFrom = exactly(fields, "status-from");
    const QByteArray id
        = idFrom ? exactly(fields, *idFrom).value_or(QByteArray()).trimmed() : oneOf(fields, idNames);
    const QByteArray said = stateFrom ? exactly(fields, *stateFrom).value_or(QByteArray()).trimmed()
                                      : oneOf(fields, stateNames);
    if (id.size() <= longestValue)
        report.providerId = QString::fromUtf8(id);
    const QByteArray bareState = bare(said);
    const auto word = std::find_if(
        words.begin(), words.end(), [&bareState](const Word& known) { return bareState == known.word; });
    if (word == words.end())
        return fail(ErrorKind::ReportUnknown, u"status"_s,
            {said.isEmpty() ? u"–"_s : QString::fromUtf8(bareState.left(30))});
    if (word->state == State::OnTheWay)
        return std::nullopt;
    report.delivered = word->state == State::Delivered;
    if (!report.delivered) {
        const QString code = codeIn(fields);
        report.reason = Error{ErrorKind::DeliveryFailed, {},
            {code.isEmpty() ? QString::fromLatin1(bareState) : code, QString()}};
    }
    return report;
}

}
