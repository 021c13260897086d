// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/listingtablemodel.h"

#include "models/casework/annotations.h"
#include "models/itemmodels/tableroles.h"
#include "tests/itemmodels/importedcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace interdict;
using namespace Qt::StringLiterals;
using Column = ListingTableModel::Column;

class ListingTableModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;
    std::unique_ptr<ListingTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void ask(const ListingQuery &query)
    {
        QSignalSpy loaded(m_model.get(), &ListingTableModel::loaded);
        m_model->setQuery(query);
        QVERIFY(loaded.wait(5000));
    }

    QString shown(int row, Column column) const { return m_model->index(row, int(column)).data().toString(); }

    QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < m_model->rowCount(); ++row)
            found << shown(row, Column::title);
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_model = std::make_unique<ListingTableModel>(m_case->session());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_case.reset();
    }

    void showsTheFieldsOfAListing()
    {
        m_case->importMarket();
        ask({});
        QCOMPARE(titles(), (QStringList{u"Mould"_s, u"Punch set"_s, u"Tablet press"_s}));
        QCOMPARE(shown(2, Column::seller), u"ann"_s);
        QCOMPARE(shown(2, Column::price), u"950 USD"_s);
        QCOMPARE(shown(2, Column::firstSeen), u"2026-01-03"_s);
        QCOMPARE(shown(2, Column::lastSeen), u"2026-01-09"_s);
        QCOMPARE(shown(2, Column::sightings), u"2"_s);
        QCOMPARE(shown(0, Column::origin), u"–"_s);
    }

    void filterTellsHowManyOfHowMany()
    {
        m_case->importMarket();
        QSignalSpy loaded(m_model.get(), &ListingTableModel::loaded);
        ListingQuery query;
        query.text = u"press"_s;
        ask(query);
        QCOMPARE(titles(), QStringList{u"Tablet press"_s});
        QCOMPARE(loaded.back()[0].toLongLong(), 1);
        QCOMPARE(loaded.back()[1].toLongLong(), 3);
    }

    void sortingAsksAgain()
    {
        m_case->importMarket();
        ask({});
        QSignalSpy loaded(m_model.get(), &ListingTableModel::loaded);
        m_model->sort(int(Column::price), Qt::DescendingOrder);
        QVERIFY(loaded.wait(5000));
        QCOMPARE(titles(), (QStringList{u"Tablet press"_s, u"Mould"_s, u"Punch set"_s}));
    }

    void anEntityRestrictsToItsListings()
    {
        m_case->importMarket();
        ListingQuery query;
        query.entity = m_case->entity(EntityKind::seller, u"bob"_s).id;
        ask(query);
        QCOMPARE(titles(), QStringList{u"Punch set"_s});
    }

    // Only the newest of two questions is answered.
    void anOlderQueryNeverArrives()
    {
        m_case->importMarket();
        QSignalSpy loaded(m_model.get(), &ListingTableModel::loaded);
        m_model->setQuery({});
        ListingQuery query;
        query.text = u"mould"_s;
        m_model->setQuery(query);
        QTRY_VERIFY(!m_model->isLoading());
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(titles(), QStringList{u"Mould"_s});
    }

    void anImportAsksAgain()
    {
        ask({});
        QCOMPARE(m_model->rowCount(), 0);
        QSignalSpy loaded(m_model.get(), &ListingTableModel::loaded);
        m_case->importMarket();
        QVERIFY(loaded.wait(5000));
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(loaded.back()[1].toLongLong(), 3);
    }

    void aRenamedSellerShowsWithoutAReset()
    {
        m_case->importMarket();
        ask({});
        QCOMPARE(shown(1, Column::seller), u"bob"_s);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(m_case->session()->renameEntity(m_case->entity(EntityKind::seller, u"bob"_s), u"Robert"_s));
        QCOMPARE(shown(1, Column::seller), u"Robert"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void everyPageOfManyRowsIsRead()
    {
        m_case->importMany(1000);
        ask({});
        QCOMPARE(m_model->rowCount(), 1000);
        for (const int row : {0, 127, 128, 999, 500, 1})
            QCOMPARE(shown(row, Column::title), u"Press %1"_s.arg(row, 4, 10, QLatin1Char('0')));
        QCOMPARE(m_model->rowOf(m_model->idAt(700)), 700);
    }

    void tagsAndGradesLeaveWithTheirRows()
    {
        m_case->importMarket();
        ask({});
        const Thing mould{ThingKind::listing, m_model->idAt(0)};
        Annotations annotations(*m_case->session());
        QVERIFY(annotations.tag(std::span(&mould, 1), u"to refer"_s));
        GivenGrade grade;
        grade.about = mould;
        grade.reliability = Reliability::b;
        grade.credibility = Credibility::two;
        QVERIFY(annotations.grade(grade));
        QStringList lines;
        const Sheet sheet =
            m_model->sheet(u"Listings"_s, {int(Column::title), int(Column::tags), int(Column::grade)}, std::nullopt);
        const auto take = [&lines](const QStringList &cells) -> Outcome {
            lines << cells.join(u'|');
            return {};
        };
        QVERIFY(sheet.read(take, {}));
        QCOMPARE(lines, (QStringList{u"Mould|to refer|"_s +
                                         m_model->index(0, int(Column::grade)).data(TableRole::fullText).toString(),
                                     u"Punch set||"_s, u"Tablet press||"_s}));
        QVERIFY(lines.front().contains(u"B: "_s));
        const GroupPlan plan = m_model->groupPlan(0);
        const qint64 id = mould.id;
        const auto cells = plan.cells(m_case->session()->database(), std::span(&id, 1));
        QVERIFY(cells);
        QCOMPARE(cells->front().second[size_t(Column::tags)].display(), u"to refer"_s);
        QVERIFY(cells->front().second[size_t(Column::grade)].display().startsWith(u"B2"_s));
    }

    void outsideTheTableIsNothing()
    {
        m_case->importMarket();
        ask({});
        QCOMPARE(m_model->idAt(-1), 0);
        QCOMPARE(m_model->idAt(3), 0);
        QCOMPARE(m_model->rowOf(4711), -1);
        QVERIFY(!m_model->data(QModelIndex()).isValid());
        QVERIFY(!m_model->headerData(99, Qt::Horizontal).isValid());
    }
};

QTEST_GUILESS_MAIN(ListingTableModelTest)
#include "tst_listingtablemodel.moc"
