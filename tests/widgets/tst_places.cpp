// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/jobrunner.h"
#include "models/itemmodels/caseselection.h"
#include "tests/itemmodels/importedcase.h"
#include "widgets/controls/datatable.h"
#include "widgets/places/mapcanvas.h"
#include "widgets/places/placespage.h"
#include "widgets/places/routematrixmodel.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QTabWidget>
#include <QToolButton>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

class PlacesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;
    std::unique_ptr<CaseSelection> m_selection;
    std::unique_ptr<PlacesPage> m_page;

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    [[nodiscard]] DataTable *table() const { return find<DataTable>(u"placesTable"_s); }
    void wait() const { QTRY_VERIFY(!m_page->jobs()->isRunning()); }
    void filterBySeller(const QString &name) const
    {
        RowFilter filter;
        filter.field = RowFilter::Field::seller;
        filter.entity = m_case->entity(EntityKind::seller, name).id;
        m_selection->filters()->setAll({filter});
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            cells << table()->model()->index(row, column).data().toString();
        return cells;
    }
    [[nodiscard]] int rowOf(const QString &place) const { return int(column(0).indexOf(place)); }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_selection = std::make_unique<CaseSelection>();
        m_case->import(u"market.csv"_s, "title,seller,market,origin,destination\n"
                                        "Press,ann,Lantern,China,Germany\n"
                                        "Mould,ann,Lantern,China,Europe\n"
                                        "Punch,bob,Lantern,Germany,Europe\n");
        m_page = std::make_unique<PlacesPage>(m_case->session(), m_selection.get(), nullptr);
        m_page->resize(1300, 800);
        m_page->setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        wait();
        find<QTabWidget>(u"placesTabs"_s)->setCurrentWidget(table());
    }

    void cleanup()
    {
        m_page.reset();
        m_selection.reset();
        m_case.reset();
    }

    /// The count that was running when the filter came is of no use any more.
    void aFilterSetWhileHiddenIsCounted()
    {
        QCOMPARE(m_page->map()->flows().listings, 3);
        Q_EMIT m_case->session()->caseChanged({true, {}});
        QVERIFY(m_page->jobs()->isRunning());
        m_page->hide();
        filterBySeller(u"bob"_s);
        wait();
        m_page->setVisible(true);
        wait();
        QCOMPARE(m_page->map()->flows().listings, 1);
    }

    void movingANodeOfTheGraphCountsNothing()
    {
        CaseChange moved;
        moved.isGraphOnly = true;
        Q_EMIT m_case->session()->caseChanged(moved);
        QVERIFY(!m_page->jobs()->isRunning());
    }

    void aTableStaysAsTheUserSortedIt()
    {
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), 3);
        table()->sortByColumn(0, Qt::DescendingOrder);
        const QStringList before = column(0);
        Q_EMIT m_case->session()->caseChanged({true, {}});
        wait();
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), 0);
        QCOMPARE(column(0), before);
    }

    void listingsOfARegionCanBeAskedFor()
    {
        auto *to = find<QToolButton>(u"placesTo"_s);
        QVERIFY(!to->isEnabled());
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(rowOf(u"Europe"_s), 0));
        QVERIFY(to->isEnabled());
        to->setFocus();
        QTest::keyClick(to, Qt::Key_Space);
        QCOMPARE(m_selection->filters()->all().size(), size_t(1));
        QCOMPARE(m_selection->filters()->all().front().field, RowFilter::Field::destination);
        wait();
        QCOMPARE(m_page->map()->flows().listings, 2);
    }

    void aSortedMatrixKeepsItsOrderAndItsIndexes()
    {
        RouteMatrixModel *matrix = m_page->matrix();
        QAbstractItemModelTester tester(matrix, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto origins = [matrix] {
            QStringList names;
            for (int row = 0; row < matrix->rowCount(); ++row)
                names << matrix->headerData(row, Qt::Vertical).toString();
            return names;
        };
        const int totals = matrix->columnCount() - 1;
        QCOMPARE(origins(), (QStringList{u"China"_s, u"Germany"_s, u"All"_s}));
        const QPersistentModelIndex china(matrix->index(0, totals));
        const QPersistentModelIndex all(matrix->index(2, totals));
        matrix->sort(totals, Qt::AscendingOrder);
        const QStringList ascending{u"Germany"_s, u"China"_s, u"All"_s};
        QCOMPARE(origins(), ascending);
        QCOMPARE(china.row(), 1);
        QCOMPARE(all.row(), 2);
        Q_EMIT m_case->session()->caseChanged({true, {}});
        wait();
        QCOMPARE(origins(), ascending);
    }
};

QTEST_MAIN(PlacesTest)
#include "tst_places.moc"
