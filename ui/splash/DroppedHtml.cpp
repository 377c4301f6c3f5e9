// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/DroppedHtml.h"

#include "core/splash/SafeHtml.h"

#include <QRegularExpression>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

/// Names of elements and attributes in a text, in small letters, in their order with repetitions.
struct HtmlNames {
    QStringList elements;
    QStringList attributes;
};

HtmlNames namesIn(const QString& html)
{
    static const QRegularExpression tag(u"<([a-zA-Z][a-zA-Z0-9-]*)((?:\"[^\"]*\"|'[^']*'|[^<>\"'])*)>?"_s);
    static const QRegularExpression attribute(
        u"([a-zA-Z_:@][-a-zA-Z0-9_:.@]*)\\s*(?:=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'>]+))?"_s);
    HtmlNames names;
    for (auto tags = tag.globalMatch(html); tags.hasNext();) {
        const QRegularExpressionMatch found = tags.next();
        names.elements.append(found.captured(1).toLower());
        for (auto parts = attribute.globalMatch(found.captured(2)); parts.hasNext();)
            names.attributes.append(parts.next().captured(1).toLower());
    }
    return names;
}

}

QStringList droppedHtml(const QString& written)
{
    const HtmlNames before = namesIn(written);
    const HtmlNames after = namesIn(safeHtml(written));
    QStringList dropped;
    const auto note = [&dropped](const QString& what) {
        if (!dropped.contains(what))
            dropped.append(what);
    };
    for (const QString& element : before.elements) {
        if (!after.elements.contains(element))
            note(u'<' + element + u'>');
    }
    for (const QString& name : before.attributes) {
        if (before.attributes.count(name) > after.attributes.count(name))
            note(name + u'=');
    }
    return dropped;
}

}
