// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/caseselection.h"

#include <QSignalSpy>
#include <QTest>

using namespace interdict;

class CaseSelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneKindOfThingAtATime()
    {
        CaseSelection selection;
        selection.selectEntities({RowId<Entity>(1), RowId<Entity>(2)});
        selection.selectListing(RowId<Listing>(3));
        QVERIFY(selection.entities().empty());
        selection.selectRecord(RowId<Record>(4));
        QVERIFY(!selection.listing().isStored());
        QCOMPARE(selection.record().value(), 4);
        selection.clear();
        QVERIFY(selection.isEmpty());
    }

    void theSameAgainTellsNothing()
    {
        CaseSelection selection;
        QSignalSpy spy(&selection, &CaseSelection::changed);
        selection.selectListing(RowId<Listing>(3));
        selection.selectListing(RowId<Listing>(3));
        QCOMPARE(spy.count(), 1);
    }
};

QTEST_GUILESS_MAIN(CaseSelectionTest)
#include "tst_caseselection.moc"
