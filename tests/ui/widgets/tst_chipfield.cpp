// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipField.h"
#include "ui/widgets/ChipText.h"
#include "ui/widgets/FieldRow.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace otpost::ui;

class TestChipField : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    ChipField* m_field = nullptr;
    QLineEdit* m_other = nullptr;

    void type(const QString& text) { QTest::keyClicks(m_field->edit(), text); }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(400, 300);
        m_field = new ChipField(m_window.get());
        m_field->setGeometry(0, 0, 400, 64);
        m_other = new QLineEdit(m_window.get());
        m_other->setGeometry(0, 200, 400, 32);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
        QCOMPARE(QApplication::focusWidget(), m_field->edit());
    }
    void cleanup() { m_window.reset(); }

    void readsTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("nothing") << u" , ,\n "_s << QStringList();
        QTest::newRow("one") << u" Harbour Guest "_s << QStringList{u"Harbour Guest"_s};
        QTest::newRow("commas") << u"A, B,C"_s << QStringList{u"A"_s, u"B"_s, u"C"_s};
        QTest::newRow("lines") << u"A\r\nB\n\nC\n"_s << QStringList{u"A"_s, u"B"_s, u"C"_s};
        QTest::newRow("tabs of a sheet") << u"A\tB"_s << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("quoted") << u"\"Bar, Grill\", C"_s << QStringList{u"Bar, Grill"_s, u"C"_s};
        QTest::newRow("blanks that belong") << u"\" Lobby \""_s << QStringList{u" Lobby "_s};
        QTest::newRow("a quotation mark") << u"\"5\"\" TV\""_s << QStringList{u"5\" TV"_s};
        QTest::newRow("mark inside") << u"The \"Bar\""_s << QStringList{u"The \"Bar\""_s};
        QTest::newRow("open") << u"\"Bar, Gr"_s << QStringList{u"Bar, Gr"_s};
    }
    void readsTexts()
    {
        QFETCH(QString, text);
        QTEST(chipsFrom(text), "values");
    }

    void enterAndCommaAdd()
    {
        const QSignalSpy changed(m_field, &ChipField::valuesChanged);
        type(u"Lobby,"_s);
        QCOMPARE(m_field->values(), QStringList{u"Lobby"_s});
        QCOMPARE(m_field->edit()->text(), QString());
        type(u"Guest"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_field->values(), (QStringList{u"Lobby"_s, u"Guest"_s}));
        QCOMPARE(changed.count(), 2);
        // The same once more is not another one.
        type(u"Guest,"_s);
        QCOMPARE(m_field->values().size(), 2);
        QCOMPARE(changed.count(), 2);
        // In quotation marks a comma is part of it.
        type(u"\"Bar, Grill\","_s);
        QCOMPARE(m_field->values().last(), u"Bar, Grill"_s);
    }

    void leavingTheFieldAdds()
    {
        type(u"Lobby"_s);
        m_other->setFocus();
        QCOMPARE(m_field->values(), QStringList{u"Lobby"_s});
    }

    void backspaceRemoves()
    {
        m_field->setValues({u"A"_s, u"B"_s});
        type(u"x"_s);
        press(Qt::Key_Backspace);
        QCOMPARE(m_field->values().size(), 2); // it was for the text
        press(Qt::Key_Backspace);
        QCOMPARE(m_field->values(), QStringList{u"A"_s});
    }

    void arrowsGoIntoTheChips()
    {
        m_field->setValues({u"A"_s, u"B"_s, u"C"_s});
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"chip-B"_s);
        press(Qt::Key_Delete);
        QCOMPARE(m_field->values(), (QStringList{u"A"_s, u"C"_s}));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"chip-C"_s);
        press(Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), m_field->edit());
    }

    void theCrossRemovesAndTheWordsDoNot()
    {
        m_field->setValues({u"A"_s, u"Harbour"_s});
        QTest::qWait(0);
        auto* chip = m_field->findChild<Chip*>(u"chip-Harbour"_s);
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(12, 12));
        QCOMPARE(m_field->values().size(), 2);
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 12, 12));
        QCOMPARE(m_field->values(), QStringList{u"A"_s});
        QCOMPARE(m_field->findChild<Chip*>(u"chip-A"_s)->accessibleName(), u"Remove A"_s);
    }

    void pastesMany()
    {
        m_field->setCheck([](const QString& value) { return value.size() > 5 ? u"too long"_s : QString(); });
        const QSignalSpy refused(m_field, &ChipField::refused);
        QApplication::clipboard()->setText(u"A\nB\nmuch too long\nC\n"_s);
        QTest::keySequence(m_field->edit(), QKeySequence::Paste);
        QCOMPARE(m_field->values(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        QCOMPARE(refused.last().first().toString(), u"too long"_s);
        QApplication::clipboard()->setText(u"Lob"_s);
        QTest::keySequence(m_field->edit(), QKeySequence::Paste);
        QCOMPARE(m_field->edit()->text(), u"Lob"_s);
    }

    void refusesAsOneTypes()
    {
        m_field->setCheck([](const QString& value) { return value.size() > 3 ? u"too long"_s : QString(); });
        const QSignalSpy refused(m_field, &ChipField::refused);
        type(u"abc"_s);
        QCOMPARE(refused.last().first().toString(), QString());
        type(u"d"_s);
        QCOMPARE(refused.last().first().toString(), u"too long"_s);
        press(Qt::Key_Return);
        QVERIFY(m_field->values().isEmpty());
        QCOMPARE(m_field->edit()->text(), u"abcd"_s); // it can be mended
        QVERIFY(!m_field->commit());
    }

    void choosesOfWhatThereIs()
    {
        m_field->setChoices({{u"DE"_s, u"Germany +49"_s, u"Deutschland"_s}, {u"FR"_s, u"France +33"_s, {}},
            {u"GA"_s, u"Gabon +241"_s, {}}});
        type(u"ger"_s);
        press(Qt::Key_Return);
        type(u"fr"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_field->values(), (QStringList{u"DE"_s, u"FR"_s}));
        QCOMPARE(m_field->findChild<Chip*>(u"chip-DE"_s)->accessibleName(), u"Remove Germany +49"_s);
        const QSignalSpy refused(m_field, &ChipField::refused);
        type(u"Atlantis"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_field->values().size(), 2);
        QVERIFY(refused.last().first().toString().contains(u"Atlantis"_s));
        press(Qt::Key_Escape);
        press(Qt::Key_Backspace);
        type(u"deutsch"_s); // is there already
        press(Qt::Key_Return);
        QCOMPARE(m_field->values(), QStringList{u"DE"_s});
    }

    void isReadOutByItsRowsWords()
    {
        auto* field = new ChipField;
        FieldRow row(u"Networks"_s, field);
        row.setHint(u"As heard."_s);
        QCOMPARE(field->edit()->accessibleName(), u"Networks"_s);
        QCOMPARE(field->edit()->accessibleDescription(), u"As heard."_s);
    }

    void growsWithItsLines()
    {
        QStringList many;
        for (int i = 0; i < 40; ++i)
            many.append(u"Network %1"_s.arg(i));
        const int before = m_field->heightForWidth(400);
        m_field->setValues(many);
        QVERIFY(m_field->heightForWidth(400) > 5 * before);
        QVERIFY(m_field->heightForWidth(200) > m_field->heightForWidth(400));
    }
};

QTEST_MAIN(TestChipField)
#include "tst_chipfield.moc"
