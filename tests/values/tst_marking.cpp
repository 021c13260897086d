// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/marking.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class TestMarking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsReadBack_data()
    {
        QTest::addColumn<Marking>("marking");
        QTest::addColumn<QString>("label");
        QTest::newRow("clear") << Marking::clear << u"TLP:CLEAR"_s;
        QTest::newRow("green") << Marking::green << u"TLP:GREEN"_s;
        QTest::newRow("amber") << Marking::amber << u"TLP:AMBER"_s;
        QTest::newRow("amber strict") << Marking::amberStrict << u"TLP:AMBER+STRICT"_s;
        QTest::newRow("red") << Marking::red << u"TLP:RED"_s;
    }

    void labelsReadBack()
    {
        QFETCH(Marking, marking);
        QFETCH(QString, label);
        QCOMPARE(toString(marking), label);
        QVERIFY(parseMarking(label) == marking);
        QVERIFY(parseMarking(label.toLower()) == marking);
        QVERIFY(parseMarking(label.sliced(4)) == marking);
    }

    void refusesOtherLabels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("only the prefix") << u"TLP:"_s;
        QTest::newRow("TLP 1.0's white") << u"TLP:WHITE"_s;
        QTest::newRow("half a label") << u"AMBER+"_s;
        QTest::newRow("two labels") << u"TLP:RED TLP:GREEN"_s;
    }

    void refusesOtherLabels()
    {
        QFETCH(QString, text);
        QVERIFY(!parseMarking(text).has_value());
    }
};

QTEST_GUILESS_MAIN(TestMarking)
#include "tst_marking.moc"
