// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/document/laidtext.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class TestLaidText : public QObject
{
    Q_OBJECT

private:
    static QStringList linesOf(const QString &text, qreal points)
    {
        TextSetter setter;
        const LaidText laid = setter.set(text, LetterFace::cell, points * pointUnits);
        QStringList lines;
        for (const LaidText::Line &line : laid.lines())
            lines << laid.textOf(line);
        return lines;
    }

private Q_SLOTS:
    void breaksBetweenWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nothing") << QString() << QStringList{QString()};
        QTest::newRow("fits") << u"press"_s << QStringList{u"press"_s};
        QTest::newRow("words") << u"tablet press stamp"_s << QStringList{u"tablet press"_s, u"stamp"_s};
        QTest::newRow("hyphen") << u"tablet-press-stamp"_s << QStringList{u"tablet-press-"_s, u"stamp"_s};
        QTest::newRow("own line ends") << u"a\u2028b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("blanks at the end")
            << u"tablet press       stamp"_s << QStringList{u"tablet press"_s, u"stamp"_s};
        QTest::newRow("Cyrillic") << u"пресс пресс пресс"_s << QStringList{u"пресс пресс"_s, u"пресс"_s};
    }

    void breaksBetweenWords()
    {
        QFETCH(QString, text);
        QTEST(linesOf(text, 54), "lines");
    }

    void endlessWordsAreCut()
    {
        const QStringList lines = linesOf(u"x"_s.repeated(1000), 54);
        QVERIFY(lines.size() > 20);
        QCOMPARE(lines.join(QString()), u"x"_s.repeated(1000));
    }

    void narrowerThanALetterStillEnds() { QCOMPARE(linesOf(u"xyz"_s, 0.1).size(), 3); }

    void noLineIsWiderThanItsBox_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << u"Some words/that-are broken here and there, by their length."_s.repeated(20);
        QTest::newRow("Chinese") << u"压片机模具出售 "_s.repeated(40);
        QTest::newRow("Arabic") << u"مكبس أقراص للبيع "_s.repeated(40);
    }

    void noLineIsWiderThanItsBox()
    {
        QFETCH(QString, text);
        TextSetter setter;
        const qreal width = 120 * pointUnits;
        const LaidText laid = setter.set(text, LetterFace::cell, width);
        QVERIFY(laid.lines().size() > 3);
        QVERIFY(laid.width() <= width + 1);
        qreal bottom = 0;
        for (const LaidText::Line &line : laid.lines()) {
            QVERIFY(line.top >= bottom);
            bottom = line.top + line.height;
        }
        QCOMPARE(laid.height(), bottom);
    }

    void numbersStandAtTheRight()
    {
        TextSetter setter;
        const LaidText laid = setter.set(u"1,234"_s, LetterFace::cell, 500, true);
        const LaidText::Line line = laid.lines().front();
        QVERIFY(line.left > 0);
        QVERIFY(qAbs(line.left + line.width - 500) < 1);
    }

    void bothWaysOfSettingAreAsWide()
    {
        TextSetter setter;
        const QString text = u"Tablet press 12"_s;
        // A mark that joins is shaped; without its width the rest is as wide as when set quickly.
        const qreal quick = setter.set(text, LetterFace::cell, 5000).width();
        const qreal shaped = setter.set(text + u"\u0301"_s, LetterFace::cell, 5000).width();
        QVERIFY2(qAbs(quick - shaped) < quick * 0.03, qPrintable(u"%1 %2"_s.arg(quick).arg(shaped)));
    }
};

QTEST_MAIN(TestLaidText)
#include "tst_laidtext.moc"
