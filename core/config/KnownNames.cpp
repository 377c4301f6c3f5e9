// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/KnownNames.h"

#include "core/config/ConfigGuard.h"

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTold = 10;

}

KnownNames::KnownNames(QString (*keyOf)(const QString&))
    : m_keyOf(keyOf)
{
}

void KnownNames::add(const QString& name)
{
    const QString key = m_keyOf(name);
    if (!m_names.contains(key))
        m_order.append(name);
    m_names.insert(key, name);
}

QString KnownNames::spelled(const QString& name) const
{
    return m_names.value(m_keyOf(name));
}

QString KnownNames::text() const
{
    QStringList told;
    for (const QString& name : m_order.mid(0, mostTold))
        told.append(shown(name));
    if (m_order.size() > mostTold)
        told.append(u"…"_s);
    return told.join(u", "_s);
}

}
