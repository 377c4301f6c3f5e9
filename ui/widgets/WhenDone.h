// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace otpost::ui {

/// Hands the future's value to `function` in the GUI thread, unless `context` is gone by then; `without` is
/// called where it ends without one. In place of QFuture::then, which in Qt 6.4 may run twice where the
/// future finishes just then, and asserts where its context is gone.
template <class T, class Function, class Without>
void whenDone(const QFuture<T>& future, QObject* context, Function function, Without without)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, function = std::move(function), without = std::move(without)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                function(watcher->result());
            else
                without();
        });
    watcher->setFuture(future);
}

template <class T, class Function>
void whenDone(const QFuture<T>& future, QObject* context, Function function)
{
    whenDone(future, context, std::move(function), [] {});
}

/// The future of a second step that begins with the value of a first: what `step`, called in the GUI thread,
/// returns. It ends without a value where one of the two does, or `context` is gone.
template <class T, class Step>
auto afterThat(const QFuture<T>& future, QObject* context, Step step) -> std::invoke_result_t<Step, const T&>
{
    using Value = std::decay_t<decltype(std::declval<std::invoke_result_t<Step, const T&>>().result())>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    whenDone(future, context, [promise, context, step = std::move(step)](const T& first) mutable {
        whenDone(step(first), context, [promise](const Value& value) {
            promise->addResult(value);
            promise->finish();
        });
    });
    return promise->future();
}

}
