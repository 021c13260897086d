// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/historymodel.h"
#include "tests/itemmodels/importedcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace interdict;
using namespace Qt::StringLiterals;
using Column = HistoryModel::Column;

class HistoryModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;

    static QString shown(const HistoryModel &model, int row, Column column)
    {
        return model.index(row, int(column)).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_case->importMarket();
    }

    void theNewestEntryComesFirst()
    {
        HistoryModel model(m_case->session());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.load();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(shown(model, 0, Column::number), u"2"_s);
        QCOMPARE(shown(model, 0, Column::time), u"2026-01-31T12:00:00Z"_s);
        QCOMPARE(shown(model, 0, Column::author), u"ann"_s);
        QCOMPARE(model.entryAt(1)->action, u"new-case"_s);
        QCOMPARE(model.rowOf(1), 1);
        QCOMPARE(model.rowOf(3), -1);
        QVERIFY(!model.entryAt(2));
    }

    void aCommandIsInsertedAtTheTop()
    {
        HistoryModel model(m_case->session());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.load();
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVERIFY(m_case->session()->addNote(m_case->entity(EntityKind::seller, u"ann"_s).id, u"x"_s));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.entryAt(0)->action, u"add-note"_s);
    }

    void whatWasUndoneSaysSo()
    {
        HistoryModel model(m_case->session());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.load();
        QVERIFY(m_case->session()->addNote(m_case->entity(EntityKind::seller, u"ann"_s).id, u"x"_s));
        QVERIFY(m_case->session()->undo());
        QCOMPARE(shown(model, 1, Column::state), u"Undone"_s);
        QVERIFY(m_case->session()->redo());
        QCOMPARE(shown(model, 2, Column::state), QString());
    }
};

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "tst_historymodel.moc"
