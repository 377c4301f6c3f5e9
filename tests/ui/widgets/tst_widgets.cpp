// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"
#include "ui/widgets/Disclosure.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/SwitchRow.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/UndoBar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace otpost::ui;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldRowNamesAndDescribesItsEditor()
    {
        auto* edit = new QLineEdit;
        FieldRow row(u"&Name"_s, edit);
        row.setHint(u"Shown in the list."_s);
        QCOMPARE(row.label()->buddy(), edit);
        QCOMPARE(edit->accessibleName(), u"Name"_s);
        QCOMPARE(edit->accessibleDescription(), u"Shown in the list."_s);

        row.setError(u"Fill this in."_s);
        QVERIFY(row.hasError());
        QVERIFY(edit->property("invalid").toBool());
        QCOMPARE(edit->accessibleDescription(), u"Fill this in. Shown in the list."_s);

        row.setError({});
        QVERIFY(!edit->property("invalid").toBool());
        QCOMPARE(edit->accessibleDescription(), u"Shown in the list."_s);
    }

    void switchIsReadOutAndSwitchedByKeys()
    {
        SwitchRow row(u"Verify SSL certificate"_s, u"Keep this on."_s);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(row.toggle());
        QVERIFY(accessible != nullptr);
        QCOMPARE(accessible->role(), QAccessible::CheckBox);
        QCOMPARE(accessible->text(QAccessible::Name), u"Verify SSL certificate"_s);
        QCOMPARE(accessible->text(QAccessible::Description), u"Keep this on."_s);

        const QSignalSpy toggled(&row, &SwitchRow::toggled);
        QTest::keyClick(row.toggle(), Qt::Key_Space);
        QVERIFY(row.isChecked());
        QTest::keyClick(row.toggle(), Qt::Key_Return);
        QVERIFY(!row.isChecked());
        QCOMPARE(toggled.size(), 2);
    }

    void undoBarUndoesOnceAndGoes()
    {
        QWidget host;
        host.resize(800, 600);
        UndoBar bar(&host);
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
        QVERIFY(bar.isHidden());
        int undone = 0;
        bar.showNotice({u"Textline EU deleted"_s, u"trash-2"_s, [&undone] { ++undone; }});
        QVERIFY(bar.isVisible());
        auto* undo = bar.findChild<QAbstractButton*>(u"undo"_s);
        QVERIFY(undo->isVisible());
        undo->click();
        undo->click();
        QCOMPARE(undone, 1);
        QVERIFY(bar.isHidden());

        bar.showNotice({u"Copied"_s, {}, nullptr});
        QVERIFY(undo->isHidden());
        bar.findChild<QAbstractButton*>(u"close"_s)->click();
        QVERIFY(bar.isHidden());
    }

    void aNoticeMayLeadOnAndHasRoomForItsWords()
    {
        QWidget host;
        host.resize(600, 400);
        UndoBar bar(&host);
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
        int went = 0;
        bar.showNotice({u"Copied"_s, u"copy"_s, {}});
        const int oneLine = bar.height();
        bar.showNotice({u"First enter the address under which it is reached, "_s.repeated(4), u"info"_s,
            [&went] { ++went; }, u"Open settings"_s});
        auto* button = bar.findChild<QAbstractButton*>(u"undo"_s);
        QCOMPARE(button->text(), u"Open settings"_s);
        QVERIFY(button->isVisible());
        QVERIFY(bar.height() > oneLine);
        QVERIFY(host.rect().contains(bar.geometry()));
        for (const QLabel* label : bar.findChildren<QLabel*>())
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
        button->click();
        QCOMPARE(went, 1);
        QVERIFY(bar.isHidden());
        bar.showNotice({u"Textline EU is deleted"_s, u"trash-2"_s, [] {}});
        QCOMPARE(button->text(), u"Undo"_s);
        QCOMPARE(bar.height(), oneLine);
    }

    void undoBarWaitsWhileFocused()
    {
        QWidget host;
        auto* layout = new QVBoxLayout(&host);
        auto* other = new QLineEdit;
        layout->addWidget(other);
        host.resize(800, 600);
        UndoBar bar(&host);
        host.show();
        host.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&host));
        other->setFocus();
        bar.showNotice({u"Copied"_s, {}, [] {}});
        QVERIFY(bar.isCountingDown());
        bar.findChild<QAbstractButton*>(u"undo"_s)->setFocus();
        QVERIFY(!bar.isCountingDown());
        other->setFocus();
        QVERIFY(bar.isCountingDown());
    }

    void headerCountsProblems()
    {
        PageHeader header(u"Textline EU"_s);
        QVERIFY(header.findChildren<QAbstractButton*>().size() >= 3);
        const auto shown = [&header](const QString& text) {
            const auto buttons = header.findChildren<QAbstractButton*>();
            return std::any_of(buttons.begin(), buttons.end(), [&text](const QAbstractButton* button) {
                return !button->isHidden() && button->text() == text;
            });
        };
        header.setProblemCount(1);
        QVERIFY(shown(u"1 problem"_s));
        header.setProblemCount(0);
        QVERIFY(!shown(u"1 problem"_s));
        header.setParentTitle(u"Gateways"_s);
        QVERIFY(shown(u"Gateways"_s));
    }

    void disclosureFolds()
    {
        auto* content = new QLabel(u"content"_s);
        Disclosure section(u"Request"_s, content);
        section.setNote(u"POST, 124 bytes"_s);
        QVERIFY(content->isHidden());
        QTest::keyClick(section.header(), Qt::Key_Right);
        QVERIFY(section.isOpen());
        QVERIFY(!content->isHidden());
        QTest::keyClick(section.header(), Qt::Key_Left);
        QVERIFY(!section.isOpen());
        QCOMPARE(section.header()->accessibleDescription(), u"POST, 124 bytes"_s);
    }

    void tableKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("activated");
        QTest::addColumn<int>("deleted");
        QTest::addRow("Enter") << Qt::Key_Enter << 1 << 0;
        QTest::addRow("Return") << Qt::Key_Return << 1 << 0;
        QTest::addRow("F2") << Qt::Key_F2 << 1 << 0;
        QTest::addRow("Delete") << Qt::Key_Delete << 0 << 1;
    }

    void tableKeys()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const int, activated);
        QFETCH(const int, deleted);
        QStandardItemModel model(3, 2);
        Table table(metrics::rowLog);
        table.setModel(&model);
        table.resize(400, 300);
        table.show();
        const QSignalSpy activations(&table, &Table::rowActivated);
        const QSignalSpy deletions(&table, &Table::deleteRequested);
        QTest::keyClick(&table, key); // without a current row: nothing
        QCOMPARE(activations.size() + deletions.size(), 0);
        table.setCurrentIndex(model.index(1, 0));
        QTest::keyClick(&table, key);
        QCOMPARE(activations.size(), activated);
        QCOMPARE(deletions.size(), deleted);
        QCOMPARE((activated != 0 ? activations : deletions).at(0).at(0).toInt(), 1);
        QCOMPARE(table.rowHeight(0), metrics::rowLog);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
