// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace otpost {

/// The names that a configuration file may refer to: of gateways, or of locations, that there will be. Pure.
class KnownNames
{
public:
    /// `keyOf`: what two spellings of one name have in common.
    explicit KnownNames(QString (*keyOf)(const QString&));

    /// One that was added before is spelled like this from now on.
    void add(const QString& name);
    /// As it is spelled there; null where there is none of that name.
    QString spelled(const QString& name) const;
    /// The first ten in the order in which they were added, for the words of an error.
    QString text() const;

private:
    QString (*m_keyOf)(const QString&);
    QHash<QString, QString> m_names;
    QStringList m_order;
};

}
