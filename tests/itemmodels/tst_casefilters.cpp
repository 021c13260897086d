// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/casefilters.h"
#include "models/itemmodels/caseselection.h"

#include <QSignalSpy>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

using Field = RowFilter::Field;

class CaseFiltersTest : public QObject
{
    Q_OBJECT

    static RowFilter filter(Field field, const QString &text = {})
    {
        RowFilter made;
        made.field = field;
        made.text = text;
        return made;
    }

private Q_SLOTS:
    void aFieldHoldsOneFilterButTextsAdd()
    {
        CaseFilters filters;
        QSignalSpy changed(&filters, &CaseFilters::changed);
        filters.add(filter(Field::category, u"Tools"_s));
        filters.add(filter(Field::category, u"Moulds"_s));
        filters.add(filter(Field::text, u"press"_s));
        filters.add(filter(Field::text, u"used"_s));
        filters.add(filter(Field::text, u"used"_s)); // as it is
        QCOMPARE(filters.all().size(), size_t(3));
        QCOMPARE(filters.all().front().text, u"Moulds"_s);
        QCOMPARE(changed.count(), 4);
    }

    void anyCanBeRemoved()
    {
        CaseFilters filters;
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s})
            filters.add(filter(Field::text, text));
        filters.remove(1);
        filters.remove(7);
        QCOMPARE(filters.all().size(), size_t(2));
        QCOMPARE(filters.all().back().text, u"c"_s);
    }

    void whatIsSwitchedOffStays()
    {
        CaseFilters filters;
        filters.add(filter(Field::category, u"Tools"_s));
        filters.add(filter(Field::origin, u"DE"_s));
        filters.setOff(0, true);
        QCOMPARE(filters.all().size(), size_t(1));
        filters.setAll({filter(Field::text, u"press"_s)}); // as a chart or a name does
        QCOMPARE(filters.stack().size(), size_t(2));
        QVERIFY(filters.stack().front().isOff);
        QCOMPARE(filters.stack().front().filter.text, u"Tools"_s);
        QCOMPARE(filters.all().size(), size_t(1));
        QCOMPARE(filters.all().front().text, u"press"_s);
        filters.setOff(0, false);
        QCOMPARE(filters.all().size(), size_t(2));
    }

    void oneClockHolds()
    {
        CaseFilters filters;
        filters.setClock(filter(Field::seen));
        filters.add(filter(Field::origin, u"DE"_s));
        filters.setClock(filter(Field::seized));
        QCOMPARE(filters.all().size(), size_t(2));
        QCOMPARE(filters.all().front().field, Field::seized);
        QCOMPARE(filters.withoutClocks().size(), size_t(1));
        filters.removeClocks();
        QCOMPARE(filters.all().size(), size_t(1));
    }

    /// As when one was switched off, another set, and the first switched on again.
    void settingAClockLeavesOneOn()
    {
        CaseFilters filters;
        filters.setClock(filter(Field::seen));
        filters.setOff(0, true);
        filters.setClock(filter(Field::offered));
        QCOMPARE(filters.stack().size(), size_t(2)); // the one that is off stays
        filters.setOff(0, false);
        filters.setClock(filter(Field::seized));
        QCOMPARE(filters.all().size(), size_t(1));
        QCOMPARE(filters.all().front().field, Field::seized);
    }

    void chipsSayWhatTheyDo_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("category") << int(Field::category) << u"Category: Tools"_s;
        QTest::newRow("days") << int(Field::seen) << u"Seen 2014-01-01 to 2014-01-31"_s;
        QTest::newRow("weight") << int(Field::weight) << u"Records: 2 to 9"_s;
        QTest::newRow("kind") << int(Field::kind) << u"Only sellers"_s;
        QTest::newRow("mark") << int(Field::mark) << u"Marked red"_s;
    }

    void chipsSayWhatTheyDo()
    {
        QFETCH(int, field);
        QFETCH(QString, text);
        RowFilter made = filter(Field(field), u"Tools"_s);
        made.from = QDate(2014, 1, 1);
        made.to = QDate(2014, 1, 31);
        made.least = 2;
        made.most = 9;
        made.kinds = {EntityKind::seller};
        made.colour = MarkColour::red;
        QCOMPARE(chipText(made), text);
        QVERIFY(!chipExplanation(made).isEmpty());
    }

    void theSelectionOfAWindowHasThem()
    {
        CaseSelection selection;
        QVERIFY(selection.filters()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(CaseFiltersTest)
#include "tst_casefilters.moc"
