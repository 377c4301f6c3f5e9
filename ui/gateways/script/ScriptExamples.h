// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace otpost::ui {

/// A script to begin with: one of docs/lua.
struct ScriptExample {
    QString file; ///< "hmac.lua"
    QString title; ///< translated
};

QList<ScriptExample> scriptExamples();
/// The script of an example; empty where there is none of that name.
QString scriptExample(const QString& file);

}
