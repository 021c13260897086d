// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/quarantine.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/reviewtablemodel.h"
#include "models/itemmodels/tableroles.h"
#include "tests/itemmodels/importedcase.h"
#include "widgets/controls/bytesview.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/textquestion.h"
#include "widgets/records/reviewcells.h"
#include "widgets/records/reviewpage.h"
#include "widgets/records/rowstree.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

class ReviewTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;
    std::unique_ptr<CaseSelection> m_selection;
    std::unique_ptr<ReviewPage> m_page;

    /// Rows 2 and 4 have a cell too many, row 3 has text behind a closing quote.
    void importBroken()
    {
        m_case->import(u"broken.csv"_s, "title,seller,price\nPress,ann,10\nMould, steel,bob,20\n\"Punch\" set,ann,5\n"
                                        "Die, round,bob,<b>30</b>\n");
    }

    void open()
    {
        m_page = std::make_unique<ReviewPage>(m_case->session(), m_selection.get(), nullptr);
        connect(m_page.get(), &ReviewPage::failed, this, [](const Error &error) { qInfo() << error.message; });
        m_page->resize(1300, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(m_page->findChild<ReviewTableModel *>()->hasLoaded());
    }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    DataTable *table() const { return find<DataTable>(u"table"_s); }
    QString reasonAt(int row) const { return table()->model()->index(row, 3).data().toString(); }

    void choose(const QString &box, int index) const
    {
        auto *combo = find<QComboBox>(box);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }

    /// Presses the button and answers its question.
    void act(const QString &button, const QString &why) const
    {
        auto *pressed = find<QPushButton>(button);
        QVERIFY2(pressed->isEnabled(), qPrintable(button));
        pressed->click();
        auto *question = m_page->findChild<TextQuestion *>();
        QVERIFY(question);
        question->findChild<QPlainTextEdit *>()->setPlainText(why);
        question->accept();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"InterdictTest"_s);
        QCoreApplication::setApplicationName(u"tst_review"_s);
    }

    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_selection = std::make_unique<CaseSelection>();
    }

    void cleanup() { m_page.reset(); }

    void theModelKeepsToTheRules()
    {
        importBroken();
        ReviewTableModel model(m_case->session());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy loaded(&model, &ReviewTableModel::loaded);
        model.setQuery({});
        QVERIFY(loaded.wait(5000));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.total(), 3);
        QCOMPARE(model.index(0, 0).data(TableRole::raw).toLongLong(), 2);
        QVERIFY(model.index(0, 4).data().toString().startsWith(u"Mould, steel"_s));
        QVERIFY(!model.index(3, 0).data().isValid());
        model.sort(int(ReviewTableModel::Column::row), Qt::DescendingOrder);
        QVERIFY(loaded.wait(5000));
        QCOMPARE(model.index(0, 0).data(TableRole::raw).toLongLong(), 4);
        QCOMPARE(model.records().size(), size_t(3));
    }

    void everyRowIsAccountedFor()
    {
        importBroken();
        open();
        QCOMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(find<QLabel>(u"reviewTally"_s)->text(),
                 u"4 rows read = 2 records + 2 rejected · 3 to decide · 0 decided"_s);
    }

    void aReasonNarrowsTheTable()
    {
        importBroken();
        open();
        auto *reasons = find<RowsTree>(u"reasonsTree"_s);
        QCOMPARE(reasons->topLevelItemCount(), 3);
        QCOMPARE(reasons->topLevelItem(1)->text(1), u"2"_s);
        reasons->setCurrentItem(reasons->topLevelItem(1));
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        choose(u"reviewStatus"_s, 2);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    }

    void theChosenRowShowsItsBytesAndCells()
    {
        importBroken();
        open();
        table()->selectRow(0);
        QCOMPARE(find<BytesView>(u"reviewBytes"_s)->bytes(), QByteArray("Mould, steel,bob,20"));
        auto *cells = find<QTableWidget>(u"reviewCells"_s);
        QCOMPARE(cells->rowCount(), 4);
        QCOMPARE(cells->item(0, 1)->text(), u"Mould"_s);
        QVERIFY(m_selection->record().isStored());
    }

    void acceptingTakesTheRecordOffTheList()
    {
        importBroken();
        open();
        choose(u"reviewStatus"_s, 2);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        table()->selectRow(0);
        act(u"acceptButton"_s, u"it had no price"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        choose(u"reviewWhich"_s, 1);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(table()->model()->index(0, 5).data().toString().contains(u"it had no price"_s));
        QVERIFY(m_case->session()->undo());
        QTRY_COMPARE(table()->model()->rowCount(), 0);
    }

    void acceptingARejectedRecordIsRefusedWithASentence()
    {
        importBroken();
        open();
        table()->selectRow(0);
        QSignalSpy failed(m_page.get(), &ReviewPage::failed);
        act(u"acceptButton"_s, u"why not"_s);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(table()->model()->rowCount(), 3);
    }

    void joiningCellsShowsWhatBecomesOfTheRecord()
    {
        importBroken();
        open();
        table()->selectRow(0);
        QVERIFY(!find<QPushButton>(u"correctButton"_s)->isEnabled());
        choose(u"reviewJoinInto"_s, 1);
        QCOMPARE(find<QTableWidget>(u"reviewCells"_s)->item(0, 2)->text(), u"Mould, steel"_s);
        QCOMPARE(find<QLabel>(u"reviewOutcome"_s)->text(), u"So the record is kept."_s);
        QVERIFY(find<QPushButton>(u"correctButton"_s)->isEnabled());
        auto *cells = m_page->findChild<ReviewCells *>();
        QCOMPARE(cells->fix().joinInto, std::optional<int>(0));
        QVERIFY(cells->fix().texts.isEmpty());
    }

    void cellsAreJoinedAndInsertedByHand()
    {
        importBroken();
        open();
        table()->selectRow(0);
        auto *cells = find<QTableWidget>(u"reviewCells"_s);
        cells->setCurrentCell(0, 2);
        find<QToolButton>(u"reviewJoinCells"_s)->click();
        QCOMPARE(cells->item(0, 2)->text(), u"Mould, steel"_s);
        QCOMPARE(cells->item(2, 2)->text(), u"20"_s);
        QCOMPARE(cells->item(3, 2)->text(), QString());
        QCOMPARE(find<QLabel>(u"reviewOutcome"_s)->text(), u"So the record is kept."_s);
        cells->setCurrentCell(1, 2);
        find<QToolButton>(u"reviewInsertCell"_s)->click();
        QCOMPARE(cells->item(1, 2)->text(), QString());
        QCOMPARE(cells->item(3, 2)->text(), u"20"_s);
    }

    void allOfAReasonAreCorrectedAtOnce()
    {
        importBroken();
        open();
        choose(u"reviewStatus"_s, 1);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        table()->selectRow(0);
        choose(u"reviewJoinInto"_s, 1);
        find<QCheckBox>(u"allListedBox"_s)->setChecked(true);
        act(u"correctButton"_s, u"unquoted commas"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        QCOMPARE(find<QLabel>(u"reviewTally"_s)->text(),
                 u"4 rows read = 4 records + 0 rejected · 1 to decide · 2 decided"_s);
    }

    void textFromASourceIsShownAsText()
    {
        m_case->import(u"broken.csv"_s, "title,seller,price\nPress,ann,10\n<b>x</b>\xe2\x80\xae,bob,20,1\n");
        open();
        table()->selectRow(0);
        const QString shown = find<QTableWidget>(u"reviewCells"_s)->item(0, 1)->text();
        QVERIFY(shown.startsWith(u"<b>x</b>"_s));
        QVERIFY(!shown.contains(QChar(0x202e)));
    }

    void aCaseForReadingOnlyOffersNoDecision()
    {
        importBroken();
        auto reading = CaseSession::open(m_case->session()->path(), CaseFile::Access::readOnly, u"bob"_s,
                                         m_case->session()->clock());
        QVERIFY(reading);
        ReviewPage page(reading->get(), m_selection.get(), nullptr);
        page.show();
        auto *rows = page.findChild<DataTable *>(u"table"_s);
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        rows->selectRow(0);
        QVERIFY(!page.findChild<QPushButton *>(u"acceptButton"_s)->isEnabled());
        QVERIFY(!page.findChild<QPushButton *>(u"confirmButton"_s)->isEnabled());
    }
};

QTEST_MAIN(ReviewTest)
#include "tst_review.moc"
