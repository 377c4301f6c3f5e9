// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Shortcuts.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ThemedLabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace otpost::ui {

namespace {

constexpr int pagesWithKeys = 9;
constexpr int whatCharacters = 60; ///< room for what a key does
constexpr int tallest = 640;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

QString keysText(const Shortcut& shortcut)
{
    QStringList parts;
    for (const QKeySequence& keys : shortcut.keys)
        parts.append(keys.toString(QKeySequence::NativeText));
    return parts.join(Words::tr(" or ", "between keys that do the same"));
}

}

QList<ShortcutGroup> shortcutGroups(const QStringList& pages)
{
    ShortcutGroup everywhere{Words::tr("Everywhere"), {}};
    for (qsizetype i = 0; i < pages.size() && i < pagesWithKeys; ++i)
        everywhere.shortcuts.append({{QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))},
            Words::tr("Show %1", "a page").arg(pages.at(i))});
    everywhere.shortcuts += {
        {{Qt::CTRL | Qt::Key_Z}, Words::tr("Undo")},
        {{Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, Words::tr("Redo")},
        {{Qt::Key_F1}, Words::tr("Help for what is shown")},
        {{Qt::CTRL | Qt::Key_Question}, Words::tr("Keyboard shortcuts")},
        {{Qt::CTRL | Qt::Key_Q}, Words::tr("Quit")},
        {{Qt::Key_Escape}, Words::tr("Close or cancel what is open")},
    };
    return {
        everywhere,
        {Words::tr("Pages"),
            {
                {{QKeySequence(QKeySequence::New)}, Words::tr("Add what the page lists")},
                {{QKeySequence(QKeySequence::Find)}, Words::tr("Search")},
                {{QKeySequence(QKeySequence::Refresh)}, Words::tr("Read again")},
                {{Qt::ALT | Qt::Key_Up}, Words::tr("Move the row up")},
                {{Qt::ALT | Qt::Key_Down}, Words::tr("Move the row down")},
                {{Qt::CTRL | Qt::Key_G}, Words::tr("Front desk: what became of a guest's code")},
            }},
        {Words::tr("Forms"),
            {
                {{QKeySequence(QKeySequence::Save)}, Words::tr("Save")},
                {{Qt::CTRL | Qt::Key_R}, Words::tr("Run the test")},
            }},
        {Words::tr("Lua editor"),
            {
                {{Qt::CTRL | Qt::Key_Return}, Words::tr("Run without sending")},
                {{Qt::CTRL | Qt::Key_Space}, Words::tr("Complete the word")},
                {{Qt::CTRL | Qt::Key_Slash}, Words::tr("Comment in or out")},
                {{Qt::CTRL | Qt::Key_F}, Words::tr("Find")},
            }},
    };
}

ShortcutsDialog::ShortcutsDialog(const QStringList& pages, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));

    auto* sheet = new QWidget;
    auto* groups = new QVBoxLayout(sheet);
    groups->setSpacing(metrics::space16);
    QList<QLabel*> column;
    for (const ShortcutGroup& group : shortcutGroups(pages)) {
        groups->addWidget(new ThemedLabel(group.title, TextRole::Section));
        auto* rows = new QFormLayout;
        rows->setHorizontalSpacing(metrics::space24);
        rows->setVerticalSpacing(metrics::space4);
        for (const Shortcut& shortcut : group.shortcuts) {
            auto* keys = new ThemedLabel(keysText(shortcut), TextRole::Mono);
            auto* what = new QLabel(shortcut.what);
            what->setWordWrap(true);
            column.append(keys);
            rows->addRow(keys, what);
        }
        groups->addLayout(rows);
    }
    groups->addStretch();
    int widest = 0;
    for (const QLabel* keys : std::as_const(column))
        widest = qMax(widest, keys->sizeHint().width());
    for (QLabel* keys : std::as_const(column))
        keys->setMinimumWidth(widest);
    auto* area = new QScrollArea;
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    layout->setContentsMargins(metrics::space24, metrics::space24, metrics::space16, metrics::space16);
    resize(widest + fontMetrics().averageCharWidth() * whatCharacters, tallest);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

}
