// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"
#include "models/casework/annotations.h"
#include "models/store/casecheck.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "models/store/reviewqueries.h"
#include "models/store/sourcequeries.h"
#include "tests/journeys/window/intakedriver.h"
#include "widgets/controls/bytesview.h"
#include "widgets/controls/keyvalueform.h"
#include "widgets/records/pricehistory.h"
#include "widgets/records/rowstree.h"

#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// What an investigator does with seized files in the window: reads them as they should be read, sees what an import
/// would do, reviews what is wrong, imports them again later, takes an import back. Each step goes on where the one
/// before ended.
class IntakeJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDropWithoutACaseOffersOne();
    void findingsAreOverridden();
    void aProfileIsSaved();
    void theCheckCountsBeforeAnythingIsWritten();
    void driftFromTheProfileIsTold();
    void aDroppedFolderIsImportedWithItsEvidence();
    void severalFilesAreDroppedTogether();
    void reviewIsGroupedByReasonAndShowsBytes();
    void aCellIsCorrectedAndTheRowReadAgain();
    void allOfAReasonAreAccepted();
    void eachDecisionIsUndoneAndRedone();
    void theLaterFileIsCountedAsChangedAndUnchanged();
    void theListingShowsItsPricesAndChanges();
    void anImportIsWithdrawnAfterWhatDependsOnItIsListed();
    void theImportIsRestored();
    void historySaysWhatHappenedInWords();
    void everyPageFitsASmallScreen();

private:
    [[nodiscard]] const Database &database() { return m_driver->window().session()->database(); }
    [[nodiscard]] CaseCounts counts() { return *countCase(database()); }
    [[nodiscard]] ReviewTally tally() { return *tallyReview(database(), std::nullopt); }
    [[nodiscard]] QWizard *wizard() const { return m_driver->wizard(); }

    QTemporaryDir m_folder;
    const Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC));
    std::unique_ptr<IntakeDriver> m_driver;
    CaseCounts m_before;
};

void IntakeJourneyTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"InterdictTest"_s);
    QCoreApplication::setApplicationName(u"tst_intakejourney"_s);
    QSettings().clear();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // or no test could type into them
    useLanguage(QLocale(qEnvironmentVariable("INTERDICT_SHOTS_LANGUAGE", u"en"_s)));
    m_driver = std::make_unique<IntakeDriver>(m_clock);
}

void IntakeJourneyTest::aDropWithoutACaseOffersOne()
{
    const QString path = writeFile(m_folder.filePath(u"harbour-april.csv"_s), harbourListings());
    m_driver->drop({}, {path});
    QTRY_VERIFY(m_driver->find(u"messageActionButton"_s));
    m_driver->shot(u"drop-without-case"_s);
    QVERIFY(m_driver->click(u"messageActionButton"_s));
    QVERIFY(m_driver->answerNewCase(m_folder.filePath(u"harbour.icase"_s)));
    QTRY_VERIFY(m_driver->window().session());
    QTRY_VERIFY(wizard()); // with the file that was dropped
    QTRY_VERIFY_WITH_TIMEOUT(wizard()->button(QWizard::NextButton)->isEnabled(), 10000);
    m_driver->shot(u"drop-wizard"_s);
}

/// The separator is tried otherwise and put back; dates that may be read either way are read as the user says.
void IntakeJourneyTest::findingsAreOverridden()
{
    m_driver->press(QWizard::NextButton);
    QTRY_VERIFY(m_driver->find(u"delimiterBox"_s));
    const auto *cells = m_driver->find<ui::DataTable>(u"cellsTable"_s);
    QCOMPARE(cells->model()->columnCount(), 7);
    QVERIFY(m_driver->choose(u"delimiterBox"_s, u"Semicolon"_s));
    QTRY_COMPARE(cells->model()->columnCount(), 2);
    m_driver->shot(u"wizard-wrong-separator"_s);
    QVERIFY(m_driver->choose(u"delimiterBox"_s, u"Comma"_s));
    QTRY_COMPARE(cells->model()->columnCount(), 7);
    m_driver->press(QWizard::NextButton);
    QTRY_VERIFY(m_driver->find(u"readingBox2"_s));
    const auto *landing = m_driver->find<ui::DataTable>(u"previewTable"_s);
    QTRY_VERIFY(landing->model()->rowCount() > 0);
    QTRY_COMPARE(landing->model()->index(0, 5).data().toString(), u"2014-04-03"_s);
    QVERIFY(m_driver->choose(u"readingBox2"_s, u"Dates, month first"_s));
    QTRY_COMPARE(landing->model()->index(0, 5).data().toString(), u"2014-03-04"_s);
    QVERIFY(m_driver->type(u"marketField"_s, u"Harbour"_s));
    QTRY_COMPARE(landing->model()->index(0, 6).data().toString(), u"Harbour"_s);
    m_driver->shot(u"wizard-month-first"_s);
    QVERIFY(m_driver->choose(u"readingBox2"_s, u"Dates, day first"_s));
    QTRY_COMPARE(landing->model()->index(0, 5).data().toString(), u"2014-04-03"_s);
}

void IntakeJourneyTest::aProfileIsSaved()
{
    QVERIFY(m_driver->click(u"saveProfileButton"_s));
    QTRY_VERIFY(m_driver->find<QInputDialog>(u"profileNameDialog"_s));
    auto *dialog = m_driver->find<QInputDialog>(u"profileNameDialog"_s);
    dialog->setTextValue(u"Harbour listings"_s);
    m_driver->shot(u"wizard-profile-name"_s);
    dialog->accept();
    QTRY_VERIFY(m_driver->find<QComboBox>(u"profileBox"_s)->currentText().startsWith("Harbour listings"_L1));
    m_driver->shot(u"wizard-profile-saved"_s);
}

void IntakeJourneyTest::theCheckCountsBeforeAnythingIsWritten()
{
    m_driver->press(QWizard::NextButton);
    m_driver->waitForCheck();
    QCOMPARE(m_driver->count(u"Rows"_s), 8);
    QCOMPARE(m_driver->count(u"New"_s), 6);
    QCOMPARE(m_driver->count(u"Changed"_s), 0);
    QCOMPARE(m_driver->count(u"Unchanged"_s), 0);
    QCOMPARE(m_driver->count(u"Duplicate"_s), 0);
    QCOMPARE(m_driver->count(u"Flagged"_s), 2);
    QCOMPARE(m_driver->count(u"Rejected"_s), 2);
    QCOMPARE(counts().records, 0);
    m_driver->importAndClose(u"wizard-april"_s);
    QCOMPARE(counts().listings, 6);
    QCOMPARE(counts().rejected, 2);
}

void IntakeJourneyTest::driftFromTheProfileIsTold()
{
    m_driver->openWizard(writeFile(m_folder.filePath(u"harbour-shipping.csv"_s), harbourListingsWithShipping()));
    m_driver->press(QWizard::NextButton);
    m_driver->press(QWizard::NextButton);
    QTRY_VERIFY(m_driver->find<QLabel>(u"columnsHint"_s));
    QTRY_VERIFY2(m_driver->find<QLabel>(u"columnsHint"_s)->text().contains("shipping"_L1),
                 qPrintable(m_driver->find<QLabel>(u"columnsHint"_s)->text()));
    QVERIFY(m_driver->find<QLabel>(u"columnsHint"_s)->text().contains("Harbour listings"_L1));
    m_driver->shot(u"wizard-drift"_s);
    QVERIFY(m_driver->choose(u"profileBox"_s, u"Harbour listings"_s));
    const auto *landing = m_driver->find<ui::DataTable>(u"previewTable"_s);
    QTRY_COMPARE(landing->model()->index(0, 6).data().toString(), u"Harbour"_s);
    m_driver->press(QWizard::NextButton);
    m_driver->importAndClose(u"wizard-shipping"_s);
    QCOMPARE(counts().listings, 8);
}

void IntakeJourneyTest::aDroppedFolderIsImportedWithItsEvidence()
{
    const QString folder = makeSeizedFolder(m_folder);
    m_driver->drop(u"findField"_s, {folder}); // a field would take the address as text
    QTRY_VERIFY(wizard());
    QTRY_VERIFY_WITH_TIMEOUT(wizard()->button(QWizard::NextButton)->isEnabled(), 10000);
    m_driver->shot(u"folder-file"_s);
    m_driver->press(QWizard::NextButton);
    m_driver->importAndClose(u"folder"_s);
    QCOMPARE(counts().listings, 10);
    m_driver->openPage(u"Evidence"_s);
    QTRY_VERIFY(m_driver->find(u"sourcesTable"_s));
    auto *table = m_driver->find<ui::DataTable>(u"sourcesTable"_s);
    QCOMPARE(table->model()->rowCount(), 7);
    QVERIFY(m_driver->sourceRow(u"tool.exe"_s) < 0);
    const int named = m_driver->sourceRow(u"mould.png"_s);
    QVERIFY(named >= 0);
    WindowDriver::clickCell(table, named, 0);
    QTRY_COMPARE(m_driver->find<ui::RowsTree>(u"reviewTree"_s)->topLevelItemCount(), 1);
    QCOMPARE(m_driver->find<ui::RowsTree>(u"reviewTree"_s)->topLevelItem(0)->text(1), u"offers.csv"_s);
    m_driver->shot(u"evidence-named"_s);
}

void IntakeJourneyTest::severalFilesAreDroppedTogether()
{
    const QString one = writeFile(m_folder.filePath(u"note-one.csv"_s), "title,seller\nScale,ebb\n");
    const QString again = m_folder.filePath(u"harbour-april.csv"_s);
    m_driver->drop({}, {one, again});
    QTRY_VERIFY(wizard());
    QTRY_VERIFY_WITH_TIMEOUT(wizard()->button(QWizard::NextButton)->isEnabled(), 10000);
    m_driver->shot(u"several-file"_s);
    m_driver->press(QWizard::NextButton);
    m_driver->waitForCheck();
    QCOMPARE(m_driver->count(u"New"_s), 1);
    QCOMPARE(m_driver->count(u"Duplicate"_s), 8); // all rows of the file that the case has
    QCOMPARE(m_driver->count(u"Rejected"_s), 0);
    m_driver->shot(u"several-check"_s);
    m_driver->press(QWizard::CancelButton);
    QTRY_VERIFY(!wizard());
}

void IntakeJourneyTest::reviewIsGroupedByReasonAndShowsBytes()
{
    m_driver->openPage(u"Review"_s);
    auto *reasons = m_driver->find<ui::RowsTree>(u"reasonsTree"_s);
    QVERIFY(reasons);
    QCOMPARE(reasons->topLevelItemCount(), 3); // all, one of rejected rows, one of flagged ones
    auto *table = m_driver->find<ui::DataTable>(u"table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    WindowDriver::clickCell(table, 1, 3);
    QTRY_COMPARE(m_driver->find<ui::BytesView>(u"reviewBytes"_s)->bytes(),
                 QByteArray("H-5,05/04/2014,lowwater,Binder, 1 kg,30.00,USD"));
    m_driver->shot(u"review-all"_s);
}

void IntakeJourneyTest::aCellIsCorrectedAndTheRowReadAgain()
{
    const qint64 listings = counts().listings;
    QVERIFY(m_driver->choose(u"reviewJoinInto"_s, u"title"_s));
    QTRY_VERIFY(!m_driver->find<QLabel>(u"reviewOutcome"_s)->text().isEmpty());
    m_driver->shot(u"review-corrected"_s);
    m_driver->answer(u"correctButton"_s, u"The comma belongs to the title."_s, u"review-why"_s);
    QTRY_COMPARE_WITH_TIMEOUT(counts().rejected, 1, 20000);
    QCOMPARE(counts().listings, listings + 1);
    QTRY_VERIFY2(m_driver->menuText(u"undoAction"_s).startsWith("Undo Correct 1 Record"_L1),
                 qPrintable(m_driver->menuText(u"undoAction"_s)));
}

void IntakeJourneyTest::allOfAReasonAreAccepted()
{
    auto *reasons = m_driver->find<ui::RowsTree>(u"reasonsTree"_s);
    int flagged = -1;
    for (int row = 1; row < reasons->topLevelItemCount(); ++row) {
        if (reasons->topLevelItem(row)->text(0).contains("flagged"_L1))
            flagged = row;
    }
    QVERIFY(flagged > 0);
    WindowDriver::clickCell(reasons, flagged, 0);
    QTRY_COMPARE(m_driver->find<ui::DataTable>(u"table"_s)->model()->rowCount(), 2);
    QVERIFY(m_driver->click(u"allListedBox"_s));
    m_driver->shot(u"review-reason"_s);
    m_driver->answer(u"acceptButton"_s, u"The seller asks for offers."_s, u"review-accept-why"_s);
    QTRY_COMPARE(counts().flagged, 0);
    QVERIFY2(m_driver->menuText(u"undoAction"_s).startsWith("Undo Accept 2 Record"_L1),
             qPrintable(m_driver->menuText(u"undoAction"_s)));
    QCOMPARE(tally().waiting, 1);
    m_driver->shot(u"review-accepted"_s);
}

void IntakeJourneyTest::eachDecisionIsUndoneAndRedone()
{
    m_driver->shortcut(QKeySequence::Undo);
    QTRY_COMPARE(counts().flagged, 2);
    QVERIFY2(m_driver->menuText(u"redoAction"_s).startsWith("Redo Accept 2 Record"_L1),
             qPrintable(m_driver->menuText(u"redoAction"_s)));
    m_driver->shortcut(QKeySequence::Undo); // reads the source again, as a job
    QTRY_COMPARE_WITH_TIMEOUT(counts().rejected, 2, 20000);
    QTRY_VERIFY2(m_driver->menuText(u"redoAction"_s).startsWith("Redo Correct 1 Record"_L1),
                 qPrintable(m_driver->menuText(u"redoAction"_s)));
    m_driver->shortcut(QKeySequence::Redo);
    QTRY_COMPARE_WITH_TIMEOUT(counts().rejected, 1, 20000);
    QTRY_VERIFY2(m_driver->menuText(u"redoAction"_s).startsWith("Redo Accept 2 Record"_L1),
                 qPrintable(m_driver->menuText(u"redoAction"_s)));
    m_driver->shortcut(QKeySequence::Redo);
    QTRY_COMPARE(counts().flagged, 0);
    QCOMPARE(tally().waiting, 1);
    QCOMPARE(tally().rows, tally().records + tally().rejected);
}

void IntakeJourneyTest::theLaterFileIsCountedAsChangedAndUnchanged()
{
    m_driver->openWizard(writeFile(m_folder.filePath(u"harbour-may.csv"_s), harbourListingsLater()));
    m_driver->press(QWizard::NextButton);
    m_driver->press(QWizard::NextButton);
    QTRY_VERIFY(m_driver->find<QComboBox>(u"profileBox"_s));
    QVERIFY2(m_driver->find<QComboBox>(u"profileBox"_s)->currentText().startsWith("Harbour listings"_L1),
             qPrintable(m_driver->find<QComboBox>(u"profileBox"_s)->currentText()));
    m_driver->shot(u"wizard-may-columns"_s);
    m_driver->press(QWizard::NextButton);
    m_driver->waitForCheck();
    QCOMPARE(m_driver->count(u"Rows"_s), 5);
    QCOMPARE(m_driver->count(u"New"_s), 1);
    QCOMPARE(m_driver->count(u"Changed"_s), 2);
    QCOMPARE(m_driver->count(u"Unchanged"_s), 2);
    m_before = counts();
    m_driver->importAndClose(u"wizard-may"_s);
    QCOMPARE(counts().listings, m_before.listings + 1);
    QCOMPARE(counts().records, m_before.records + 5);
}

void IntakeJourneyTest::theListingShowsItsPricesAndChanges()
{
    m_driver->openPage(u"Listings"_s);
    QVERIFY(m_driver->type(u"filterField"_s, u"oxycodone"_s));
    auto *table = m_driver->find<ui::DataTable>(u"table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    WindowDriver::clickCell(table, 0, 0);
    QTRY_VERIFY(m_driver->find<QTabWidget>(u"listingTabs"_s));
    m_driver->find<QTabWidget>(u"listingTabs"_s)->setCurrentIndex(1);
    auto *sightings = m_driver->find<ui::RowsTree>(u"sightingsTree"_s);
    QTRY_VERIFY(sightings && sightings->topLevelItemCount() == 2);
    QCOMPARE(sightings->topLevelItem(0)->text(0), u"2014-04-04"_s);
    QCOMPARE(sightings->topLevelItem(0)->text(2), u"new"_s);
    QCOMPARE(sightings->topLevelItem(1)->text(0), u"2014-05-03"_s);
    QCOMPARE(sightings->topLevelItem(1)->childCount(), 2); // title and price
    auto *prices = m_driver->find<ui::PriceHistory>(u"priceHistory"_s);
    QVERIFY(prices);
    QCOMPARE(prices->points(), 2);
    QVERIFY2(prices->description().contains("60.00 USD"_L1), qPrintable(prices->description()));
    m_driver->shot(u"listing-sightings"_s);
    QTest::keyClick(m_driver->find(u"filterField"_s), Qt::Key_Escape);
}

void IntakeJourneyTest::anImportIsWithdrawnAfterWhatDependsOnItIsListed()
{
    const EntityQuery lowwater{{EntityKind::seller}, u"lowwater"_s, EntityOrder::label, false};
    const auto seller = entityIds(database(), lowwater);
    QVERIFY(seller && !seller->empty());
    QVERIFY(Annotations(*m_driver->window().session())
                .addNote({ThingKind::entity, seller->front().value()}, u"Same hand as saltmarsh?"_s));
    m_driver->openPage(u"Evidence"_s);
    m_driver->chooseSource(u"harbour-may.csv"_s);
    m_driver->shot(u"evidence-chosen"_s);
    QVERIFY(m_driver->click(u"withdrawButton"_s));
    QTRY_VERIFY(m_driver->find(u"withdrawDialog"_s));
    QTRY_VERIFY(m_driver->find(u"withdrawNowButton"_s)->isEnabled());
    const auto *counted = m_driver->find<ui::KeyValueForm>(u"withdrawCounts"_s);
    QVERIFY2(counted->value(u"Listings"_s).startsWith("1 go; 4 stay"_L1), qPrintable(counted->value(u"Listings"_s)));
    m_driver->shot(u"withdraw-may"_s);
    QVERIFY(m_driver->click(u"withdrawNowButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(counts().records, m_before.records, 20000);
    QCOMPARE(counts().listings, m_before.listings);
    QTRY_VERIFY(m_driver->find(u"restoreButton"_s) && m_driver->find(u"restoreButton"_s)->isEnabled());
    m_driver->shot(u"evidence-withdrawn"_s);
    m_driver->chooseSource(u"harbour-april.csv"_s);
    QVERIFY(m_driver->click(u"withdrawButton"_s)); // its seller carries a note: that is listed
    QTRY_VERIFY(m_driver->find<ui::RowsTree>(u"dependentsTree"_s));
    QTRY_VERIFY(m_driver->find<ui::RowsTree>(u"dependentsTree"_s)->topLevelItemCount() == 1);
    m_driver->shot(u"withdraw-april"_s);
    QTest::keyClick(m_driver->find(u"withdrawDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"withdrawDialog"_s));
}

void IntakeJourneyTest::theImportIsRestored()
{
    m_driver->chooseSource(u"harbour-may.csv"_s);
    QVERIFY(m_driver->click(u"restoreButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(counts().records, m_before.records + 5, 20000);
    QCOMPARE(counts().listings, m_before.listings + 1);
    QTRY_VERIFY(m_driver->find(u"withdrawButton"_s));
    m_driver->shot(u"evidence-restored"_s);
    QVERIFY(checkCase(database(), {}, {})->problems.isEmpty());
}

void IntakeJourneyTest::historySaysWhatHappenedInWords()
{
    m_driver->openPage(u"History"_s);
    auto *table = m_driver->find<ui::DataTable>(u"historyTable"_s);
    QVERIFY(table);
    QString all;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        for (int column = 0; column < table->model()->columnCount(); ++column)
            all += table->model()->index(row, column).data().toString() + u'\n';
    for (const auto *said : {"Imported", "Kept 4 files as evidence", "Corrected 1 record", "Accepted 2 flagged record",
                             "Undone:", "Redone:", "Withdrew", "Restored"})
        QVERIFY2(all.contains(QLatin1String(said)), qPrintable(QLatin1String(said) + u" is not in "_s + all));
    WindowDriver::clickCell(table, 0, 3);
    m_driver->shot(u"history"_s);
}

/// Beside the list of pages and the inspector, in a window of 1024 pixels.
void IntakeJourneyTest::everyPageFitsASmallScreen()
{
    constexpr int room = 580;
    m_driver->window().resize(1024, 700);
    auto *bar = m_driver->find<QListWidget>(u"pageBar"_s);
    const auto *pages = m_driver->find<QStackedWidget>(u"pages"_s);
    QVERIFY(bar && pages);
    QStringList tooWide;
    for (int page = 0; page < bar->count(); ++page) {
        m_driver->showPage(page);
        QTest::qWait(50);
        m_driver->shot(u"small-%1"_s.arg(bar->item(page)->text()));
        const QString name = pages->widget(page + 1)->objectName();
        const int width = pages->widget(page + 1)->minimumSizeHint().width();
        if (width > room)
            tooWide << u"%1: %2"_s.arg(name).arg(width);
    }
    QVERIFY2(tooWide.isEmpty(), qPrintable(tooWide.join(u", "_s)));
}

QTEST_MAIN(IntakeJourneyTest)
#include "tst_intakejourney.moc"
