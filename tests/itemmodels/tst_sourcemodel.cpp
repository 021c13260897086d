// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/withdrawal.h"
#include "models/itemmodels/sourcemodel.h"
#include "models/values/digest.h"
#include "tests/itemmodels/importedcase.h"

#include <QAbstractItemModelTester>

using namespace interdict;
using namespace Qt::StringLiterals;
using Column = SourceModel::Column;

class SourceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWasImported()
    {
        ImportedCase made;
        SourceModel model(made.session());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.load();
        QCOMPARE(model.rowCount(), 0);
        made.importMarket(); // the model follows
        QCOMPARE(model.rowCount(), 1);
        const auto shown = [&model](Column column) { return model.index(0, int(column)).data().toString(); };
        QFile file(made.filePath(u"lantern.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(shown(Column::file), u"lantern.csv"_s);
        QCOMPARE(shown(Column::kind), u"table as text (CSV)"_s);
        QCOMPARE(shown(Column::state), u"In the case"_s);
        QCOMPARE(shown(Column::records), u"4"_s);
        QCOMPARE(shown(Column::rejected), u"0"_s);
        QCOMPARE(shown(Column::bytes), QString::number(file.size()));
        QCOMPARE(shown(Column::digest), Sha256::of(file.readAll()).toString());
        QCOMPARE(shown(Column::imported), u"2026-01-31T12:00:00Z"_s);
        QCOMPARE(model.rowOf(model.sourceAt(0)->id), 0);
        QVERIFY(!model.sourceAt(1));
    }

    void saysWhatIsWithdrawn()
    {
        ImportedCase made;
        made.importMarket();
        SourceModel model(made.session());
        model.load();
        const RowId<Source> source = model.sourceAt(0)->id;
        const Signature by = made.session()->signature();
        QVERIFY(withdrawImport({made.session()->path(), source, by.author, by.at}, {}, {}));
        QVERIFY(made.session()->refresh()); // the model follows
        QCOMPARE(model.index(0, int(Column::state)).data().toString(), u"Withdrawn on 2026-01-31"_s);
    }
};

QTEST_GUILESS_MAIN(SourceModelTest)
#include "tst_sourcemodel.moc"
