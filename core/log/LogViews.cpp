// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogViews.h"

#include "core/base/SafeText.h"
#include "core/storage/Storage.h"

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;

}

QFuture<Result<QList<SavedView>>> savedViews(Storage& storage)
{
    return storage.read([](Connection& connection) -> Result<QList<SavedView>> {
        Result<QSqlQuery> rows
            = connection.run(u"SELECT id, name, view FROM saved_view ORDER BY name COLLATE NOCASE"_s);
        if (!rows)
            return tl::unexpected(rows.error());
        QList<SavedView> views;
        while (rows->next()) {
            const JsonValue json = parseJson(rows->value(2).toByteArray()).value_or(JsonValue::object());
            SavedView view;
            view.id = rows->value(0).toLongLong();
            view.name = rows->value(1).toString();
            view.view = viewFromJson(json);
            view.range = json.is_object() ? memberString(json, "range") : QString();
            views.append(view);
        }
        return views;
    });
}

QFuture<Result<qint64>> saveView(Storage& storage, const SavedView& view)
{
    const QString name = view.name.simplified();
    if (name.isEmpty() || name != safeLine(name).remove(QChar(0x2068)).remove(QChar(0x2069)))
        return finishedFuture(Result<qint64>(fail(ErrorKind::ViewNameInvalid, u"name"_s)));
    if (name.size() > longestName)
        return finishedFuture(
            Result<qint64>(fail(ErrorKind::FieldTooLong, u"name"_s, {QString::number(longestName)})));
    JsonValue json = viewToJson(view.view);
    if (!view.range.isEmpty())
        json["range"] = toJson(view.range);
    return storage.write([name, text = QString::fromUtf8(toUtf8(json))](
                             Connection& connection) -> Result<qint64> {
        if (Result<void> stored = connection.exec(
                u"INSERT INTO saved_view (name, view) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET name = "
                "excluded.name, view = excluded.view"_s,
                {name, text});
            !stored)
            return tl::unexpected(stored.error());
        const Result<QVariant> id = connection.value(u"SELECT id FROM saved_view WHERE name = ?"_s, {name});
        if (!id)
            return tl::unexpected(id.error());
        return id->toLongLong();
    });
}

QFuture<Result<void>> removeView(Storage& storage, qint64 id)
{
    return storage.write([id](Connection& connection) {
        return connection.exec(u"DELETE FROM saved_view WHERE id = ?"_s, {id});
    });
}

}
