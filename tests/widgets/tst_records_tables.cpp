// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/entitytablemodel.h"
#include "models/store/listingqueries.h"
#include "tests/itemmodels/importedcase.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/filterfield.h"
#include "widgets/controls/textquestion.h"
#include "widgets/records/entitiespage.h"
#include "widgets/records/groupedview.h"
#include "widgets/records/listingspage.h"
#include "widgets/records/seizurespage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// Drives the pages of listings and entities by keys and mouse.
class RecordsTablesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;
    std::unique_ptr<CaseSelection> m_selection;

    template <typename Page>
    static void open(Page &page, int rows)
    {
        page.resize(1000, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTRY_COMPARE(tableOf(page)->model()->rowCount(), rows);
    }

    static DataTable *tableOf(const QWidget &page) { return page.findChild<DataTable *>(u"table"_s); }
    static FilterField *filterOf(const QWidget &page) { return page.findChild<FilterField *>(); }
    static QString countOf(const QWidget &page) { return page.findChild<QLabel *>(u"countLabel"_s)->text(); }

    static QString shown(const QWidget &page, int row, int column)
    {
        return tableOf(page)->model()->index(row, column).data().toString();
    }

    static void clickRow(const QWidget &page, int row, int column, Qt::KeyboardModifiers modifiers = {})
    {
        DataTable *table = tableOf(page);
        const QModelIndex index = table->model()->index(row, column);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, table->visualRect(index).center());
    }

    static void clickHeader(const QWidget &page, int column)
    {
        QHeaderView *header = tableOf(page)->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(column) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"InterdictTest"_s);
        QCoreApplication::setApplicationName(u"tst_records_tables"_s);
        useLanguage(QLocale(QLocale::English)); // plural forms
    }

    void init()
    {
        QSettings().clear();
        m_case = std::make_unique<ImportedCase>();
        m_selection = std::make_unique<CaseSelection>();
    }

    void filterNarrowsAndSaysHowMany()
    {
        m_case->importMarket();
        ListingsPage page(m_case->session(), m_selection.get(), nullptr);
        open(page, 3);
        QCOMPARE(countOf(page), u"3 of 3 listings"_s);
        QTest::keyClicks(filterOf(page), u"press"_s);
        QTRY_COMPARE(tableOf(page)->model()->rowCount(), 1);
        QCOMPARE(countOf(page), u"1 of 3 listings"_s);
    }

    void nothingMatchesOffersToClearTheFilter()
    {
        m_case->importMarket();
        ListingsPage page(m_case->session(), m_selection.get(), nullptr);
        open(page, 3);
        page.setFilter(u"zzz"_s);
        auto *empty = page.findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->title().contains(u"zzz"_s));
        QTest::mouseClick(empty->findChild<QPushButton *>(u"emptyButton"_s), Qt::LeftButton);
        QTRY_VERIFY(tableOf(page)->isVisible());
        QCOMPARE(filterOf(page)->text(), QString());
    }

    void anEmptyCaseOffersAnImport()
    {
        ListingsPage page(m_case->session(), m_selection.get(), nullptr);
        open(page, 0);
        auto *empty = page.findChild<EmptyState *>();
        QTRY_COMPARE(empty->title(), u"No Listings Yet"_s);
        QSignalSpy wanted(&page, &ListingsPage::importWanted);
        QTest::mouseClick(empty->findChild<QPushButton *>(u"emptyButton"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    void clickingAHeaderSorts()
    {
        m_case->importMarket();
        ListingsPage page(m_case->session(), m_selection.get(), nullptr);
        open(page, 3);
        QCOMPARE(shown(page, 0, 0), u"Mould"_s);
        clickHeader(page, 0);
        QTRY_COMPARE(shown(page, 0, 0), u"Tablet press"_s);
    }

    void clickingARowSelectsItsListing()
    {
        m_case->importMarket();
        ListingsPage page(m_case->session(), m_selection.get(), nullptr);
        open(page, 3);
        QSignalSpy changed(m_selection.get(), &CaseSelection::changed);
        clickRow(page, 1, 0);
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_selection->listing().isStored());
        const RowId<Listing> first = m_selection->listing();
        QTest::keyClick(tableOf(page), Qt::Key_Down);
        QVERIFY(m_selection->listing() != first);
    }

    void theSelectedRowStaysSelectedWhenSorted()
    {
        m_case->importMarket();
        ListingsPage page(m_case->session(), m_selection.get(), nullptr);
        open(page, 3);
        clickRow(page, 0, 0);
        clickHeader(page, 0);
        QTRY_COMPARE(shown(page, 2, 0), u"Mould"_s);
        QTRY_COMPARE(tableOf(page)->selectedRows(10), std::vector<int>{2});
        QVERIFY(m_selection->listing().isStored());
    }

    void theChipRestrictsToAnEntityAndIsRemovable()
    {
        m_case->importMarket();
        ListingsPage page(m_case->session(), m_selection.get(), nullptr);
        open(page, 3);
        page.setEntity(m_case->entity(EntityKind::seller, u"bob"_s).id);
        QTRY_COMPARE(tableOf(page)->model()->rowCount(), 1);
        auto *chip = page.findChild<QToolButton *>(u"entityChip"_s);
        QVERIFY(chip->isVisible());
        QVERIFY(chip->text().contains(u"bob"_s));
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_COMPARE(tableOf(page)->model()->rowCount(), 3);
        QVERIFY(!chip->isVisible());
    }

    void severalSellersAreSelectedTogether()
    {
        m_case->importMarket();
        EntitiesPage page(m_case->session(), m_selection.get(), {EntityKind::seller}, u"Sellers"_s, nullptr);
        open(page, 2);
        clickRow(page, 0, 1);
        clickRow(page, 1, 1, Qt::ControlModifier);
        QCOMPARE(m_selection->entities().size(), 2u);
        QCOMPARE(countOf(page), u"2 of 2 · 2 selected"_s);
    }

    void returnAndDoubleClickAskForTheGraph()
    {
        m_case->importMarket();
        EntitiesPage page(m_case->session(), m_selection.get(), {EntityKind::seller}, u"Sellers"_s, nullptr);
        open(page, 2);
        QSignalSpy wanted(m_selection.get(), &CaseSelection::graphWanted);
        clickRow(page, 1, 1);
        QTest::keyClick(tableOf(page), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        const QPoint at = tableOf(page)->visualRect(tableOf(page)->model()->index(1, 1)).center();
        QTest::mouseDClick(tableOf(page)->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted[0][0].value<RowId<Entity>>(), m_selection->entities().front());
    }

    void aSelectionMadeElsewhereIsShown()
    {
        m_case->importMarket();
        EntitiesPage page(m_case->session(), m_selection.get(), {EntityKind::seller}, u"Sellers"_s, nullptr);
        open(page, 2);
        QSignalSpy changed(m_selection.get(), &CaseSelection::changed);
        m_selection->selectEntities({m_case->entity(EntityKind::seller, u"bob"_s).id});
        QCOMPARE(tableOf(page)->selectedRows(10), std::vector<int>{1});
        QCOMPARE(changed.count(), 1);
    }

    void twoSellersAreLinkedWithAReason()
    {
        m_case->importMarket();
        EntitiesPage page(m_case->session(), m_selection.get(), {EntityKind::seller}, u"Sellers"_s, nullptr);
        open(page, 2);
        clickRow(page, 0, 1);
        clickRow(page, 1, 1, Qt::ControlModifier);
        page.findChild<QAction *>(u"linkAction"_s)->trigger();
        auto *question = page.findChild<TextQuestion *>();
        QVERIFY(question);
        QTest::keyClicks(question->findChild<QPlainTextEdit *>(), u"the same pictures"_s);
        QTest::mouseClick(question->findChild<QPushButton *>(u"answerButton"_s), Qt::LeftButton);
        const auto links = linksOf(m_case->session()->database(), m_case->entity(EntityKind::seller, u"bob"_s).id);
        QVERIFY(std::any_of(links->begin(), links->end(),
                            [](const Link &link) { return link.reason == u"the same pictures"_s; }));
    }

    void whatASellerDoesWithASiteIsChosen()
    {
        m_case->importMarket();
        EntitiesPage page(m_case->session(), m_selection.get(), {EntityKind::seller, EntityKind::site}, u"All"_s,
                          nullptr);
        open(page, 3);
        const RowId<Entity> site = m_case->entity(EntityKind::site, u"Lantern"_s).id;
        const RowId<Entity> seller = m_case->entity(EntityKind::seller, u"bob"_s).id;
        const auto *model = qobject_cast<const EntityTableModel *>(tableOf(page)->model());
        clickRow(page, model->rowOf(site.value()), 1); // the site first: the link still leads from the seller
        clickRow(page, model->rowOf(seller.value()), 1, Qt::ControlModifier);
        page.findChild<QAction *>(u"linkAction"_s)->trigger();
        auto *question = page.findChild<TextQuestion *>();
        QVERIFY(question);
        auto *kinds = question->findChild<QComboBox *>(u"kindBox"_s);
        QVERIFY(kinds);
        kinds->setCurrentIndex(kinds->findData(int(LinkKind::operates)));
        QCOMPARE(kinds->currentText(), u"bob – operates – Lantern"_s);
        QTest::keyClicks(question->findChild<QPlainTextEdit *>(), u"said so"_s);
        QTest::mouseClick(question->findChild<QPushButton *>(u"answerButton"_s), Qt::LeftButton);
        const auto links = linksOf(m_case->session()->database(), seller);
        QVERIFY(std::any_of(links->begin(), links->end(), [seller, site](const Link &link) {
            return link.kind == LinkKind::operates && link.from == seller && link.to == site;
        }));
    }

    void linkingNeedsTwo()
    {
        m_case->importMarket();
        EntitiesPage page(m_case->session(), m_selection.get(), {EntityKind::seller}, u"Sellers"_s, nullptr);
        open(page, 2);
        clickRow(page, 0, 1);
        Q_EMIT tableOf(page)->customContextMenuRequested({20, 10});
        QVERIFY(!page.findChild<QAction *>(u"linkAction"_s)->isEnabled());
        QVERIFY(page.findChild<QAction *>(u"showListingsAction"_s)->isEnabled());
        page.findChild<QMenu *>(u"entityMenu"_s)->close();
    }

    void renamingShowsInTheTable()
    {
        m_case->importMarket();
        EntitiesPage page(m_case->session(), m_selection.get(), {EntityKind::seller}, u"Sellers"_s, nullptr);
        open(page, 2);
        clickRow(page, 1, 1);
        page.findChild<QAction *>(u"renameAction"_s)->trigger();
        auto *field = page.findChild<QPlainTextEdit *>(u"answerField"_s);
        QCOMPARE(field->toPlainText(), u"bob"_s);
        QTest::keyClicks(field, u"Robert"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown(page, 1, 1), u"Robert"_s);
        QVERIFY(m_case->session()->undo());
        QCOMPARE(shown(page, 1, 1), u"bob"_s);
    }

    void totalsOfTheSelectionStandBelow()
    {
        m_case->importMarket();
        ListingsPage page(m_case->session(), m_selection.get(), nullptr);
        open(page, 3);
        auto *totals = page.findChild<QLabel *>(u"totalsLabel"_s);
        tableOf(page)->selectAll();
        QTRY_VERIFY2(totals->text().contains(u"USD: 3 prices, sum 1070.50"_s), qPrintable(totals->text()));
        QVERIFY(totals->text().contains(u"2 different sellers"_s));
        QCOMPARE(countOf(page), u"3 of 3 listings · 3 selected"_s);
    }

    void groupsShowJustTheirRows()
    {
        m_case->importMarket();
        ListingsPage page(m_case->session(), m_selection.get(), nullptr);
        open(page, 3);
        page.findChild<QComboBox *>(u"groupBox"_s)->setCurrentIndex(3); // by category
        auto *view = page.findChild<GroupedView *>();
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QVERIFY(view->isVisible());
        view->setCurrentIndex(view->model()->index(1, 0));
        const QPoint at = view->visualRect(view->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
        QApplication::sendEvent(view->viewport(), &event);
        view->findChild<QAction *>(u"showOnlyAction"_s)->trigger();
        QCOMPARE(m_selection->filters()->all().size(), 1u);
        QTRY_COMPARE(tableOf(page)->model()->rowCount(), 1);
        QVERIFY(tableOf(page)->isVisible());
        QCOMPARE(shown(page, 0, 0), u"Mould"_s);
    }

    void aRowBelowAGroupIsSelectedEverywhere()
    {
        m_case->importMarket();
        ListingsPage page(m_case->session(), m_selection.get(), nullptr);
        open(page, 3);
        page.findChild<QComboBox *>(u"groupBox"_s)->setCurrentIndex(1); // by seller
        auto *view = page.findChild<GroupedView *>();
        QTRY_COMPARE(view->model()->rowCount(), 2);
        const QModelIndex ann = view->model()->index(0, 0);
        view->expand(ann);
        QTRY_COMPARE(view->model()->rowCount(ann), 2);
        view->setCurrentIndex(view->model()->index(0, 0, ann));
        QVERIFY(m_selection->listing().isStored());
        QSignalSpy wanted(m_selection.get(), &CaseSelection::recordWanted);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
    }

    void openingAListingLeadsToItsNewestRecord()
    {
        m_case->importMarket();
        ListingsPage page(m_case->session(), m_selection.get(), nullptr);
        open(page, 3);
        QSignalSpy wanted(m_selection.get(), &CaseSelection::recordWanted);
        clickRow(page, 1, 0);
        const RowId<Listing> listing = m_selection->listing();
        QTest::keyClick(tableOf(page), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<RowId<Record>>(),
                 sightingsOf(m_case->session()->database(), listing)->back().record);
        const QPoint at = tableOf(page)->visualRect(tableOf(page)->model()->index(1, 0)).center();
        QTest::mouseDClick(tableOf(page)->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(wanted.count(), 2);
    }

    void keysSortByTheCurrentColumn()
    {
        m_case->importMarket();
        ListingsPage page(m_case->session(), m_selection.get(), nullptr);
        open(page, 3);
        clickRow(page, 0, 1);
        const QHeaderView *head = tableOf(page)->horizontalHeader();
        QTest::keyClick(tableOf(page), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(head->sortIndicatorSection(), 1);
        QCOMPARE(head->sortIndicatorOrder(), Qt::AscendingOrder);
        QTRY_COMPARE(tableOf(page)->model()->rowCount(), 3);
        clickRow(page, 0, 1);
        QTest::keyClick(tableOf(page), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(head->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void seizuresAreAPageOfTheirOwn()
    {
        m_case->import(u"seizures.csv"_s,
                       "seized_on,substance,quantity,port,seller\n2026-01-05,Fentanyl,2 kg,Kehl,bob\n");
        SeizuresPage page(m_case->session(), m_selection.get(), nullptr);
        open(page, 1);
        QCOMPARE(countOf(page), u"1 of 1 seizures"_s);
        clickRow(page, 0, 1);
        QVERIFY(m_selection->record().isStored());
    }

    void columnsAreRemembered()
    {
        m_case->importMarket();
        {
            ListingsPage page(m_case->session(), m_selection.get(), nullptr);
            open(page, 3);
            tableOf(page)->setColumnHidden(3, true);
        }
        ListingsPage page(m_case->session(), m_selection.get(), nullptr);
        QVERIFY(tableOf(page)->isColumnHidden(3));
    }
};

QTEST_MAIN(RecordsTablesTest)
#include "tst_records_tables.moc"
