// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/annotations.h"
#include "models/casework/jobrunner.h"
#include "models/itemmodels/caseselection.h"
#include "models/store/sourcequeries.h"
#include "tests/itemmodels/importedcase.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyvalueform.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/records/evidencepage.h"
#include "widgets/records/historypage.h"
#include "widgets/records/rowstree.h"
#include "widgets/records/withdrawdialog.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

class RecordsEvidenceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;
    std::unique_ptr<CaseSelection> m_selection;

    static void open(QWidget &page)
    {
        page.resize(1000, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

    /// One row of three has more cells than the header.
    void importWithARejectedRow()
    {
        m_case->import(u"broken.csv"_s,
                       "title,seller,price\nPress,ann,10\nMould,bob,20,too,many,cells\nPunch,ann,30\n");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"InterdictTest"_s);
        QCoreApplication::setApplicationName(u"tst_records_evidence"_s);
    }

    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_selection = std::make_unique<CaseSelection>();
    }

    void withoutSourcesItSaysWhatBelongsHere()
    {
        EvidencePage page(m_case->session(), m_selection.get(), nullptr);
        open(page);
        QVERIFY(page.findChild<EmptyState *>()->isVisible());
        m_case->importMarket();
        QVERIFY(!page.findChild<EmptyState *>()->isVisible());
        QCOMPARE(page.findChild<DataTable *>(u"sourcesTable"_s)->model()->rowCount(), 1);
    }

    void aRejectedRecordIsListedWithItsReasonAndOpens()
    {
        importWithARejectedRow();
        EvidencePage page(m_case->session(), m_selection.get(), nullptr);
        open(page);
        auto *review = page.findChild<RowsTree *>(u"reviewTree"_s);
        QCOMPARE(review->topLevelItemCount(), 1);
        QCOMPARE(review->topLevelItem(0)->text(0), u"2"_s);
        QVERIFY(review->topLevelItem(0)->text(2).size() > 10);
        QTest::mouseClick(review->viewport(), Qt::LeftButton, {},
                          review->visualItemRect(review->topLevelItem(0)).center());
        QVERIFY(m_selection->record().isStored());
        QSignalSpy wanted(m_selection.get(), &CaseSelection::recordWanted);
        QTest::keyClick(review, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
    }

    void theOriginalComesOutBitByBit()
    {
        const QByteArray bytes("title,seller\r\nPress,ann\r\n\"Mou\nld\",bob\xff\r\n");
        m_case->import(u"odd.csv"_s, bytes);
        EvidencePage page(m_case->session(), m_selection.get(), nullptr);
        open(page);
        QTest::mouseClick(page.findChild<QPushButton *>(u"saveOriginalButton"_s), Qt::LeftButton);
        auto *dialog = page.findChild<QFileDialog *>(u"saveOriginalDialog"_s);
        QVERIFY(dialog);
        dialog->close();
        const QString path = m_case->filePath(u"out.csv"_s);
        page.saveOriginal(path);
        auto *strip = page.findChild<MessageStrip *>();
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(strip->text().contains(Sha256::of(bytes).toString()));
        QFile out(path);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), bytes);
    }

    void whatCannotBeWrittenIsTold()
    {
        m_case->importMarket();
        EvidencePage page(m_case->session(), m_selection.get(), nullptr);
        open(page);
        QSignalSpy failed(&page, &EvidencePage::failed);
        page.saveOriginal(m_case->filePath(u"no/such/folder/out.csv"_s));
        QVERIFY(failed.wait(5000));
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::cannotWrite);
    }

    void anImportIsWithdrawnAndRestored()
    {
        m_case->importMarket();
        importWithARejectedRow();
        EvidencePage page(m_case->session(), m_selection.get(), nullptr);
        open(page);
        auto *table = page.findChild<DataTable *>(u"sourcesTable"_s);
        table->selectRow(0);
        auto *restore = page.findChild<QPushButton *>(u"restoreButton"_s);
        QVERIFY(!restore->isVisible());
        page.withdraw();
        QTRY_VERIFY(restore->isVisible());
        QCOMPARE(countCase(m_case->session()->database())->records, 3);
        QCOMPARE(table->selectedRows(2), std::vector<int>{0}); // also after the table was read anew
        QVERIFY(!page.findChild<QPushButton *>(u"withdrawButton"_s)->isVisible());
        QTRY_VERIFY(restore->isEnabled());
        page.restore();
        QTRY_VERIFY(!restore->isVisible());
        QCOMPARE(countCase(m_case->session()->database())->records, 7);
    }

    void whatDependsOnAnImportIsListedFirst()
    {
        m_case->importMarket();
        const Entity ann = m_case->entity(EntityKind::seller, u"ann"_s);
        QVERIFY(Annotations(*m_case->session()).addNote({ThingKind::entity, ann.id.value()}, u"x"_s));
        EvidencePage page(m_case->session(), m_selection.get(), nullptr);
        open(page);
        QTest::mouseClick(page.findChild<QPushButton *>(u"withdrawButton"_s), Qt::LeftButton);
        auto *dialog = page.findChild<WithdrawDialog *>();
        QVERIFY(dialog);
        auto *now = dialog->findChild<QPushButton *>(u"withdrawNowButton"_s);
        QVERIFY(!now->isDefault()); // Return alone takes nothing out
        QTRY_VERIFY(now->isEnabled());
        const auto *dependents = dialog->findChild<RowsTree *>(u"dependentsTree"_s);
        QCOMPARE(dependents->topLevelItemCount(), 1);
        QVERIFY(dependents->topLevelItem(0)->text(0).contains("ann"_L1));
        dialog->reject();
        QCOMPARE(countCase(m_case->session()->database())->records, 4);
    }

    void historyShowsDigestsAndUndoneState()
    {
        m_case->importMarket();
        HistoryPage page(m_case->session(), m_selection.get(), nullptr);
        open(page);
        auto *table = page.findChild<DataTable *>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(Annotations(*m_case->session())
                    .addNote({ThingKind::entity, m_case->entity(EntityKind::seller, u"ann"_s).id.value()}, u"x"_s));
        auto *details = page.findChild<KeyValueForm *>(u"historyDetails"_s);
        table->selectRow(0);
        QCOMPARE(details->value(u"Action"_s), u"Add Note"_s);
        QCOMPARE(details->value(u"State"_s), u"in effect"_s);
        QCOMPARE(details->value(u"Digest"_s), m_case->session()->history(3, 1)->front().digest.toString());
        QVERIFY(m_case->session()->undo()); // the entry moves down one row and stays selected
        QCOMPARE(table->selectedRows(10), std::vector<int>{1});
        QCOMPARE(details->value(u"State"_s), u"undone"_s);
        const auto *chain = page.findChild<QLabel *>(u"historyChain"_s);
        const QString newest = m_case->session()->history(4, 1)->front().digest.toString();
        QTRY_VERIFY(chain->text().contains(newest.left(16)));
        QCOMPARE(chain->toolTip(), newest); // whole where the pointer is
    }

    void anEntryIsShownInWordsAndSelected()
    {
        m_case->importMarket();
        const Entity ann = m_case->entity(EntityKind::seller, u"ann"_s);
        QVERIFY(Annotations(*m_case->session()).addNote({ThingKind::entity, ann.id.value()}, u"by boat"_s));
        HistoryPage page(m_case->session(), m_selection.get(), nullptr);
        open(page);
        const auto *rows = page.findChild<QTreeWidget *>(u"historyRows"_s);
        QTRY_COMPARE(rows->topLevelItemCount(), 1);
        QStringList words;
        for (int i = 0; i < rows->topLevelItem(0)->childCount(); ++i)
            words << rows->topLevelItem(0)->child(i)->text(2);
        QVERIFY2(words.contains(u"by boat"_s), qPrintable(words.join(u'|')));
        QVERIFY2(words.contains(u"seller \"ann\" on Lantern"_s), qPrintable(words.join(u'|')));
        QTest::mouseClick(page.findChild<QPushButton *>(u"showThingsButton"_s), Qt::LeftButton);
        QCOMPARE(m_selection->entities(), std::vector{ann.id});
    }

    void anEarlierEntryIsUndoneWithWhatStandsInTheWay()
    {
        m_case->importMarket();
        QVERIFY(m_case->session()->renameEntity(m_case->entity(EntityKind::seller, u"ann"_s), u"anna"_s));
        QVERIFY(m_case->session()->renameEntity(m_case->entity(EntityKind::seller, u"anna"_s), u"annabel"_s));
        HistoryPage page(m_case->session(), m_selection.get(), nullptr);
        open(page);
        auto *table = page.findChild<DataTable *>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 4);
        table->selectRow(1);
        QTest::mouseClick(page.findChild<QPushButton *>(u"undoEntryButton"_s), Qt::LeftButton);
        QTRY_VERIFY(page.findChild<QMessageBox *>(u"togetherBox"_s)); // it was looked for by a job
        auto *box = page.findChild<QMessageBox *>(u"togetherBox"_s);
        QVERIFY2(box->informativeText().contains("Entry 4"_L1), qPrintable(box->informativeText()));
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(m_case->entity(EntityKind::seller, u"ann"_s).label, u"ann"_s);
        QTRY_COMPARE(table->model()->rowCount(), 5);
    }

    void theHistoryIsSearched()
    {
        m_case->importMarket();
        QVERIFY(
            Annotations(*m_case->session())
                .addNote({ThingKind::entity, m_case->entity(EntityKind::seller, u"ann"_s).id.value()}, u"by boat"_s));
        HistoryPage page(m_case->session(), m_selection.get(), nullptr);
        open(page);
        auto *table = page.findChild<DataTable *>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        auto *field = page.findChild<QLineEdit *>(u"historySearch"_s);
        field->setFocus();
        QTest::keyClicks(field, u"boat"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(page.findChild<QLabel *>(u"historyCount"_s)->text(), u"1 of 3"_s);
    }
};

QTEST_MAIN(RecordsEvidenceTest)
#include "tst_records_evidence.moc"
