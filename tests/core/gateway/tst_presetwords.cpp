// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Language.h"
#include "core/gateway/Preset.h"
#include "core/gateway/PresetWords.h"

#include <QLocale>
#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

/// Presets are files that no translator's tool reads: the list of their words must follow them.
class TestPresetWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void all_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto presets = builtInPresets();
        QVERIFY(presets);
        for (const Preset& preset : *presets) {
            QStringList words = preset.notes;
            words.append(preset.countries);
            for (const PresetAsk& ask : preset.asks)
                words << ask.label << ask.hint;
            QTest::newRow(preset.name.toUtf8().constData()) << words;
        }
    }

    void all()
    {
        QFETCH(QStringList, words);
        const QStringList listed = translatablePresetWords();
        for (const QString& word : words) {
            if (!word.isEmpty())
                QVERIFY2(listed.contains(word), qPrintable(word));
        }
    }

    void translated()
    {
        installLanguage(QLocale(QLocale::German));
        QCOMPARE(presetWords(u"Your own server"_s), u"Ihr eigener Server"_s);
        QCOMPARE(presetWords(u"Words of somebody else"_s), u"Words of somebody else"_s);
        QCOMPARE(presetWords(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestPresetWords)
#include "tst_presetwords.moc"
