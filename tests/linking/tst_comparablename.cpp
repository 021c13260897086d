// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/comparablename.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class ComparableNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gradesNames_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("grade");
        QTest::newRow("one is empty") << u"DrugKing"_s << u"  "_s << u"missing"_s;
        QTest::newRow("case") << u"DrugKing"_s << u"drugking"_s << u"equal"_s;
        QTest::newRow("accents") << u"Nicolás Maduro"_s << u"nicolas maduro"_s << u"equal"_s;
        QTest::newRow("separators") << u"green_leaf"_s << u"Green-Leaf"_s << u"equal"_s;
        QTest::newRow("separator dropped") << u"green_leaf"_s << u"GreenLeaf"_s << u"rewritten"_s;
        QTest::newRow("leetspeak") << u"dr3amt34m"_s << u"DreamTeam"_s << u"rewritten"_s;
        QTest::newRow("leetspeak with signs") << u"ca$h_m@ster"_s << u"cash_master"_s << u"rewritten"_s;
        QTest::newRow("leetspeak, last letter") << u"sup3rher0"_s << u"superhero"_s << u"rewritten"_s;
        QTest::newRow("official") << u"greenleaf_official"_s << u"greenleaf"_s << u"rewritten"_s;
        QTest::newRow("official, glued") << u"GreenLeafOfficial"_s << u"greenleaf"_s << u"rewritten"_s;
        QTest::newRow("edition") << u"greenleaf 2.0"_s << u"greenleaf"_s << u"rewritten"_s;
        QTest::newRow("order of words") << u"Putin, Vladimir"_s << u"Vladimir Putin"_s << u"rewritten"_s;
        QTest::newRow("legal form") << u"Siemens AG"_s << u"Siemens Aktiengesellschaft"_s << u"rewritten"_s;
        QTest::newRow("initials of a firm") << u"A.B.C. Company"_s << u"ABC Co."_s << u"rewritten"_s;
        QTest::newRow("Cyrillic") << u"Аркадий Ротенберг"_s << u"Arkadii Rotenberg"_s << u"equal"_s;
        QTest::newRow("letter replaced") << u"chemistbro"_s << u"chemostbro"_s << u"typing-slip"_s;
        QTest::newRow("letters swapped") << u"chemistbro"_s << u"cehmistbro"_s << u"typing-slip"_s;
        QTest::newRow("letter lost, two words") << u"Serei Lavrov"_s << u"Sergei Lavrov"_s << u"typing-slip"_s;
        QTest::newRow("particles") << u"Bachar el-Assad"_s << u"Bashar al-Assad"_s << u"typing-slip"_s;
        QTest::newRow("two slips") << u"whitedragonshop"_s << u"whitdragonsop"_s << u"typing-slips"_s;
        QTest::newRow("number added") << u"drugking"_s << u"drugking99"_s << u"number-added"_s;
        QTest::newRow("other number") << u"drugking1"_s << u"drugking2"_s << u"number-differs"_s;
        QTest::newRow("one more name") << u"Abdul Wali Hamid Seddiqi"_s << u"Abdul Wali Seddiqi"_s << u"part"_s;
        QTest::newRow("initial") << u"J. Claude Juncker"_s << u"Jean-Claude Juncker"_s << u"part"_s;
        QTest::newRow("initials glued") << u"JC Juncker"_s << u"Jean-Claude Juncker"_s << u"part"_s;
        QTest::newRow("other surname") << u"Kim Sok Jin"_s << u"Kim Sok Chol"_s << u"partly"_s;
        QTest::newRow("Chinese names") << u"习近朋"_s << u"习近平"_s << u"different"_s;
        QTest::newRow("nothing in common") << u"greenleaf"_s << u"xanaxbaron"_s << u"different"_s;
        QTest::newRow("only signs, the same") << u"~~~"_s << u"~~~"_s << u"equal"_s;
        QTest::newRow("only signs, others") << u"~~~"_s << u"***"_s << u"different"_s;
        QTest::newRow("only an addition") << u"The Vendor"_s << u"the vendor"_s << u"equal"_s;
    }
    void gradesNames()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, grade);
        const ComparableName left = comparableName(a, NameSort::someone);
        const ComparableName right = comparableName(b, NameSort::someone);
        QCOMPARE(toToken(gradeNames(left, right)), grade);
        QCOMPARE(toToken(gradeNames(right, left)), grade); // either way round
    }

    void digitsOfAnAddressStayDigits()
    {
        const ComparableName a = comparableName(u"10 Main Street", NameSort::place);
        const ComparableName b = comparableName(u"IO Main Street", NameSort::place);
        QVERIFY(gradeNames(a, b) != Grade::rewritten);
    }

    void aHostileNameIsBounded()
    {
        const QString endless = u"a b "_s.repeated(500000);
        const ComparableName a = comparableName(endless, NameSort::someone);
        QVERIFY(a.words.size() <= 64);
        QCOMPARE(gradeNames(a, comparableName(endless, NameSort::someone)), Grade::equal);
        QVERIFY(gradeNames(a, comparableName(u"x"_s.repeated(100000), NameSort::someone)) > Grade::slips);
    }
};

QTEST_GUILESS_MAIN(ComparableNameTest)
#include "tst_comparablename.moc"
