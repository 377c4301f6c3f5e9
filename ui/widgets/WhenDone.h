// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace otpost::ui {

/// Hands the future's value to `function` in the GUI thread, unless `context` is gone by then or nothing
/// came. In place of QFuture::then, which in Qt 6.4 may run twice where the future finishes just then, and
/// asserts where its context is gone.
template <class T, class Function>
void whenDone(const QFuture<T>& future, QObject* context, Function function)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, function = std::move(function)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                function(watcher->result());
        });
    watcher->setFuture(future);
}

}
