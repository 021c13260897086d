// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/casefiles/comparisontables.h"
#include "widgets/casefiles/mergetables.h"

#include <QTest>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// What comparing and merging found, as the dialogs tell it.
class CaseFilesTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void historiesAreToldInWords_data()
    {
        QTest::addColumn<int>("common");
        QTest::addColumn<int>("onlyThere");
        QTest::addColumn<int>("onlyHere");
        QTest::addColumn<QString>("said");
        QTest::newRow("worked on in two places") << 4 << 2 << 3 << u"Forked: both begin with the same 4"_s;
        QTest::newRow("one goes on") << 4 << 0 << 3 << u"0 more are only there and 3 only here"_s;
        QTest::newRow("the same") << 4 << 0 << 0 << u"Both histories are the same 4"_s;
        QTest::newRow("two cases") << 0 << 2 << 3 << u"nothing in common"_s;
    }

    void historiesAreToldInWords()
    {
        QFETCH(int, common);
        QFETCH(int, onlyThere);
        QFETCH(int, onlyHere);
        QFETCH(QString, said);
        HistoryComparison history;
        history.common = common;
        history.onlyFirst = onlyThere;
        history.onlySecond = onlyHere;
        const HistoryEntry entry{5, {}, u"ann"_s, u"add-note"_s, u"Noted"_s, {}, Sha256::of("a"), Sha256::of("b")};
        history.first.assign(size_t(onlyThere), entry);
        history.second.assign(size_t(onlyHere), entry);
        QVERIFY2(historyInWords(history).contains(said), qPrintable(historyInWords(history)));
        QVERIFY(!historyInWords(history).contains("are told"_L1)); // all of them are listed
        QCOMPARE(entriesTable(history).rows.size(), size_t(onlyThere + onlyHere));
        history.onlySecond += 5000;
        QVERIFY(historyInWords(history).contains("are told"_L1));
    }

    void differencesAreTextWhateverTheyHold()
    {
        VersionComparison comparison;
        comparison.differences = {{CaseDifference::Change::changed, u"listing"_s, u"=cmd()<b>\u202Egnp.exe"_s,
                                   u"price: 9"_s, u"price: 10"_s}};
        const CellTable table = differencesTable(comparison);
        QCOMPARE(table.rows.size(), size_t(1));
        QCOMPARE(table.rows[0].size(), size_t(table.titles.size()));
        QVERIFY(!table.rows[0][2].display().contains(QChar(0x202E)));
        QVERIFY(table.rows[0][2].display().contains("<b>"_L1));
        QVERIFY(csvOf(table).contains("'=cmd()"));
    }

    /// What cannot be taken has no box, and what was not ticked is not taken.
    void onlyWhatWasTickedIsTaken()
    {
        MergeReport report;
        report.conflicts = {
            {{u"mark:1"_s, u"mark"_s, 1, 1, {}, false, false, {}}, u"ann"_s, u"red"_s, u"blue"_s},
            {{u"mark:2"_s, u"mark"_s, 2, 2, {}, false, false, {}}, u"bob"_s, u"red"_s, u"blue"_s},
            {{u"judgement:3"_s, u"judgement"_s, 3, 0, {}, false, true, u"no"_s}, u"eve"_s, u"no"_s, {}}};
        MergeConflicts conflicts(nullptr);
        conflicts.showReport(report, false);
        QCOMPARE(conflicts.topLevelItemCount(), 3);
        QVERIFY(conflicts.theirs().empty());
        QCOMPARE(conflicts.topLevelItem(1)->text(4), u"what is here"_s);
        conflicts.topLevelItem(1)->setCheckState(0, Qt::Checked);
        QCOMPARE(conflicts.topLevelItem(1)->text(4), u"what is there"_s);
        QCOMPARE(conflicts.theirs(), std::set<QString>{u"mark:2"_s});
        QVERIFY(!conflicts.topLevelItem(2)->flags().testFlag(Qt::ItemIsUserCheckable));
    }
};

QTEST_MAIN(CaseFilesTablesTest)
#include "tst_casefiles_tables.moc"
