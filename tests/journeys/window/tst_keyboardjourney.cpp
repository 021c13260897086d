// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"
#include "models/referrals/packet.h"
#include "models/store/casecheck.h"
#include "models/store/sourcequeries.h"
#include "tests/journeys/window/keyboarddriver.h"
#include "tests/support/samplefiles.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/wrappedtext.h"
#include "widgets/graphview/graphcanvas.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QWizard>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// A day's work by keyboard only. It fails where something cannot be reached with Tab, arrows, shortcuts or menus. Each
/// step goes on where the one before ended.
class KeyboardJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCaseIsMadeFromTheStartPage();
    void aFileIsImported();
    void listingsAreFiltered();
    void listingsAreSorted();
    void listingsAreGroupedAndSelected();
    void aListingIsOpenedToItsRecord();
    void theInspectorIsWalked();
    void theGraphIsWalked();
    void aSearchIsFollowed();
    void theTimelineIsWalked();
    void aBarOpensItsListings();
    void filtersAreTakenOff();
    void anEntryOfTheHistoryIsUndone();
    void aReferralIsBuilt();
    void theCaseIsSound();

private:
    [[nodiscard]] CaseSession &session() { return *m_driver->window().session(); }
    [[nodiscard]] ui::DataTable *table() const { return m_driver->find<ui::DataTable>(u"table"_s); }

    QTemporaryDir m_folder;
    const Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC));
    QString m_case = m_folder.filePath(u"keys.icase"_s);
    std::unique_ptr<KeyboardDriver> m_driver;
};

void KeyboardJourneyTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"InterdictTest"_s);
    QCoreApplication::setApplicationName(u"tst_keyboardjourney"_s);
    QSettings().clear();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    useLanguage(QLocale(u"en"_s));
    samples::SampleDraw draw(1);
    const samples::SampleScene scene = samples::makeScene(draw, 40, 400);
    QFile lantern(m_folder.filePath(u"lantern-listings.csv"_s));
    QVERIFY(lantern.open(QIODevice::WriteOnly) && samples::writeListings(lantern, scene, 1200));
    m_driver = std::make_unique<KeyboardDriver>(m_clock);
}

void KeyboardJourneyTest::aCaseIsMadeFromTheStartPage()
{
    QVERIFY(m_driver->press(u"newCaseButton"_s));
    QTRY_VERIFY(m_driver->find(u"caseName"_s));
    QVERIFY(m_driver->walkTo(u"caseName"_s));
    m_driver->rewrite(u"keys"_s);
    m_driver->shot(u"keys-new-case"_s);
    m_driver->answerFileDialog(m_case, [this] { QVERIFY(m_driver->press(u"caseDialogButton"_s)); });
    QTRY_VERIFY2(m_driver->window().session(), qPrintable(m_driver->message()));
}

void KeyboardJourneyTest::aFileIsImported()
{
    m_driver->key(Qt::Key_C, Qt::AltModifier); // the menu Case
    QVERIFY(m_driver->take(u"Import Files"_s));
    QTRY_VERIFY(m_driver->find(u"pathField"_s));
    QVERIFY(m_driver->walkTo(u"pathField"_s));
    m_driver->rewrite(m_folder.filePath(u"lantern-listings.csv"_s));
    m_driver->key(Qt::Key_Return);
    for (int step = 0; step < 3; ++step)
        QVERIFY(m_driver->pressWizard(u"importWizard"_s, QWizard::NextButton));
    QVERIFY(m_driver->pressWizard(u"importWizard"_s, QWizard::CommitButton));
    QVERIFY(m_driver->pressWizard(u"importWizard"_s, QWizard::FinishButton));
    QTRY_VERIFY(!m_driver->find(u"importWizard"_s));
    QCOMPARE(countCase(session().database())->records, 1200);
}

void KeyboardJourneyTest::listingsAreFiltered()
{
    m_driver->key(Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(m_driver->page(), u"listingsPage"_s);
    QTRY_VERIFY(table() && table()->model()->rowCount() == 400);
    QVERIFY(m_driver->goToPane(u"listingsPage"_s));
    QVERIFY(m_driver->walkTo(u"filterField"_s));
    m_driver->write(u"fentanyl"_s);
    QTRY_VERIFY(table()->model()->rowCount() < 200 && table()->model()->rowCount() > 10);
    m_driver->shot(u"keys-filtered"_s);
    m_driver->key(Qt::Key_Escape);
    QTRY_COMPARE(table()->model()->rowCount(), 400);
}

void KeyboardJourneyTest::listingsAreSorted()
{
    QVERIFY(m_driver->walkTo(u"table"_s));
    m_driver->key(Qt::Key_Home, Qt::ControlModifier);
    m_driver->key(Qt::Key_Right); // the seller
    const int column = table()->currentIndex().column();
    const auto top = [this, column] { return table()->model()->index(0, column).data().toString(); };
    m_driver->keys(u"Ctrl+Shift+O"_s);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), column);
    QTRY_VERIFY(table()->model()->rowCount() == 400);
    QTRY_VERIFY(top().startsWith(u'a'));
    m_driver->key(Qt::Key_Home, Qt::ControlModifier);
    m_driver->key(Qt::Key_Right);
    m_driver->keys(u"Ctrl+Shift+O"_s); // the other way round
    QTRY_VERIFY(table()->model()->rowCount() == 400 && !top().isEmpty() && !top().startsWith(u'a'));
    m_driver->shot(u"keys-sorted"_s);
    m_driver->keys(u"Ctrl+Shift+M"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QCOMPARE(QApplication::activePopupWidget()->objectName(), u"columnsMenu"_s);
    m_driver->key(Qt::Key_Escape);
}

void KeyboardJourneyTest::listingsAreGroupedAndSelected()
{
    QVERIFY(m_driver->walkTo(u"groupBox"_s, Qt::Key_Backtab, Qt::ShiftModifier));
    m_driver->key(Qt::Key_Down); // by seller
    const auto *grouped = m_driver->find(u"listingsPage"_s)->findChild<QTreeView *>(u"groupedView"_s);
    QTRY_VERIFY(grouped && grouped->model()->rowCount() > 10);
    QVERIFY(m_driver->walkTo(u"groupedView"_s));
    m_driver->key(Qt::Key_Home);
    m_driver->key(Qt::Key_Right);
    QTRY_VERIFY(grouped->model()->rowCount(grouped->model()->index(0, 0)) > 0);
    m_driver->key(Qt::Key_Down);
    QTRY_VERIFY(m_driver->find<ui::WrappedText>(u"subjectName"_s)); // in the inspector
    m_driver->shot(u"keys-grouped"_s);
    QVERIFY(m_driver->walkTo(u"groupBox"_s, Qt::Key_Backtab, Qt::ShiftModifier));
    m_driver->key(Qt::Key_Home);
    QTRY_VERIFY(table());
}

void KeyboardJourneyTest::aListingIsOpenedToItsRecord()
{
    QVERIFY(m_driver->walkTo(u"table"_s));
    m_driver->key(Qt::Key_Home, Qt::ControlModifier);
    m_driver->key(Qt::Key_Down);
    QTRY_VERIFY(m_driver->find(u"listingFields"_s));
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(!m_driver->find(u"listingFields"_s)); // its newest record stands there
    m_driver->shot(u"keys-record"_s);
}

void KeyboardJourneyTest::theInspectorIsWalked()
{
    m_driver->key(Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(m_driver->page(), u"sellersPage"_s);
    QTRY_VERIFY(table() && table()->model()->rowCount() == 40);
    QVERIFY(m_driver->goToPane(u"sellersPage"_s));
    QVERIFY(m_driver->walkTo(u"table"_s));
    m_driver->key(Qt::Key_Home, Qt::ControlModifier);
    m_driver->key(Qt::Key_Down);
    QTRY_VERIFY(m_driver->find(u"entityTabs"_s));
    QVERIFY(m_driver->goToPane(u"entityTabs"_s));
    QVERIFY(m_driver->walkTo(u"linksTree"_s));
    m_driver->key(Qt::Key_Down);
    m_driver->shot(u"keys-inspector"_s);
}

void KeyboardJourneyTest::theGraphIsWalked()
{
    m_driver->key(Qt::Key_8, Qt::AltModifier);
    QTRY_COMPARE(m_driver->page(), u"graphPage"_s);
    QTRY_VERIFY(m_driver->find(u"graphCanvas"_s));
    const auto *canvas = m_driver->find<ui::GraphCanvas>(u"graphCanvas"_s);
    QTRY_VERIFY(canvas->drawn().graph().nodeCount() > 100);
    QTRY_VERIFY_WITH_TIMEOUT(canvas->isSettled(), 10000);
    QVERIFY(m_driver->goToPane(u"graphPage"_s));
    QVERIFY(m_driver->walkTo(u"graphCanvas"_s));
    m_driver->key(Qt::Key_Right);
    const std::optional<int> first = canvas->current();
    QVERIFY(first);
    for (const Qt::Key each : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up}) {
        m_driver->key(each);
        if (canvas->current() != first)
            break;
    }
    QVERIFY(canvas->current() && canvas->current() != first);
    m_driver->shot(u"keys-graph"_s);
    QVERIFY(m_driver->walkTo(u"questionsButton"_s, Qt::Key_Backtab, Qt::ShiftModifier)); // and out of it again
}

void KeyboardJourneyTest::aSearchIsFollowed()
{
    m_driver->keys(u"Ctrl+K"_s);
    QVERIFY(m_driver->hasFocus(u"findField"_s));
    m_driver->rewrite(u"fent"_s);
    const auto *results = m_driver->window().findChild<QAbstractItemView *>(u"searchResults"_s);
    QTRY_VERIFY(results && results->isVisible() && results->model()->rowCount() > 3);
    QTest::qWait(300);
    m_driver->shot(u"keys-search"_s);
    m_driver->key(Qt::Key_Down);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(m_driver->page(), u"listingsPage"_s);
    QTRY_VERIFY(m_driver->find(u"listingFields"_s));
}

void KeyboardJourneyTest::theTimelineIsWalked()
{
    m_driver->keys(u"Ctrl+K"_s);
    m_driver->rewrite(u"Timeline"_s);
    QTest::qWait(400);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(m_driver->page(), u"timelinePage"_s);
    QTRY_VERIFY(m_driver->find(u"timelineCanvas"_s));
    QVERIFY(m_driver->goToPane(u"timelinePage"_s));
    QVERIFY(m_driver->walkTo(u"timelineCanvas"_s));
    const auto *focus = m_driver->find(u"timelinePage"_s)->findChild<QLabel *>(u"timelineFocus"_s);
    QVERIFY(focus);
    m_driver->key(Qt::Key_Down);
    const QString lower = focus->text();
    m_driver->key(Qt::Key_Up);
    QTRY_VERIFY(!focus->text().isEmpty() && focus->text() != lower);
    m_driver->key(Qt::Key_N);
    const QString first = focus->text();
    m_driver->key(Qt::Key_N);
    QTRY_VERIFY(focus->text() != first);
    m_driver->shot(u"keys-timeline"_s);
}

void KeyboardJourneyTest::aBarOpensItsListings()
{
    QVERIFY(m_driver->walkToPage(u"chartsPage"_s));
    QTRY_VERIFY(m_driver->find(u"categoryChart"_s));
    QTest::qWait(500);
    QVERIFY(m_driver->goToPane(u"chartsPage"_s));
    QVERIFY(m_driver->walkTo(u"categoryChart"_s));
    m_driver->key(Qt::Key_Down);
    m_driver->menuKey();
    m_driver->shot(u"keys-chart"_s);
    QVERIFY(m_driver->take(u"Show Listings"_s));
    QTRY_COMPARE(m_driver->page(), u"listingsPage"_s);
    QTRY_VERIFY(table() && table()->model()->rowCount() < 400);
}

void KeyboardJourneyTest::filtersAreTakenOff()
{
    QTRY_VERIFY(m_driver->find(u"filterChips"_s));
    QVERIFY(m_driver->walkTo(u"filterChips"_s));
    m_driver->key(Qt::Key_Delete);
    for (int more = 0; more < 3 && table()->model()->rowCount() < 400; ++more) {
        QTest::qWait(300);
        if (m_driver->find(u"filterChips"_s) && m_driver->hasFocus(u"filterChips"_s))
            m_driver->key(Qt::Key_Delete);
    }
    QTRY_COMPARE(table()->model()->rowCount(), 400);
}

void KeyboardJourneyTest::anEntryOfTheHistoryIsUndone()
{
    const QString before = session().properties().agency;
    m_driver->key(Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(m_driver->find(u"caseAgency"_s));
    QVERIFY(m_driver->walkTo(u"caseAgency"_s));
    m_driver->rewrite(u"Harbour Customs"_s);
    QVERIFY(m_driver->press(u"caseDialogButton"_s));
    QTRY_COMPARE(session().properties().agency, u"Harbour Customs"_s);
    QTRY_VERIFY(!m_driver->find(u"caseDialog"_s));
    QVERIFY(m_driver->walkToPage(u"historyPage"_s));
    QTRY_VERIFY(m_driver->find(u"historyTable"_s));
    QVERIFY(m_driver->goToPane(u"historyPage"_s));
    QVERIFY(m_driver->walkTo(u"historyTable"_s));
    m_driver->key(Qt::Key_Home, Qt::ControlModifier);
    m_driver->shot(u"keys-history"_s);
    QVERIFY(m_driver->press(u"undoEntryButton"_s));
    QTRY_COMPARE(session().properties().agency, before);
}

void KeyboardJourneyTest::aReferralIsBuilt()
{
    m_driver->key(Qt::Key_3, Qt::AltModifier);
    QVERIFY(m_driver->goToPane(u"sellersPage"_s));
    QVERIFY(m_driver->walkTo(u"table"_s));
    m_driver->key(Qt::Key_Home, Qt::ControlModifier);
    m_driver->key(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(table()->selectedRowCount(), 2);
    m_driver->key(Qt::Key_R, Qt::AltModifier); // the menu Referral
    QVERIFY(m_driver->take(u"New Referral"_s));
    const QString wizard = u"packetWizard"_s;
    QTRY_VERIFY(m_driver->find(wizard));
    QVERIFY(m_driver->pressWizard(wizard, QWizard::NextButton));
    QVERIFY(m_driver->walkTo(u"recipientField"_s));
    m_driver->rewrite(u"Example Registry"_s);
    m_driver->shot(u"keys-referral"_s);
    QVERIFY(m_driver->pressWizard(wizard, QWizard::NextButton));
    QVERIFY(m_driver->walkTo(u"organisationField"_s));
    m_driver->rewrite(u"Sample Agency"_s);
    QVERIFY(m_driver->pressWizard(wizard, QWizard::NextButton));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"draftBox"_s), 20000);
    QVERIFY(m_driver->press(u"draftBox"_s));
    QVERIFY(m_driver->pressWizard(wizard, QWizard::NextButton));
    QTRY_VERIFY(m_driver->find(u"packetPathField"_s));
    QVERIFY(m_driver->walkTo(u"packetPathField"_s));
    const QString zip = m_folder.filePath(u"keys.zip"_s);
    m_driver->rewrite(zip);
    QVERIFY(m_driver->press(u"buildButton"_s));
    QVERIFY(m_driver->pressWizard(wizard, QWizard::FinishButton));
    QTRY_VERIFY(!m_driver->find(wizard));
    const auto check = verifyPacket(zip, {}, {});
    QVERIFY(check && check->isValid);
}

void KeyboardJourneyTest::theCaseIsSound()
{
    QVERIFY(checkCase(session().database(), {}, {})->problems.isEmpty());
}

QTEST_MAIN(KeyboardJourneyTest)
#include "tst_keyboardjourney.moc"
