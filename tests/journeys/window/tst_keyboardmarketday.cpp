// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"
#include "models/casework/savedsearches.h"
#include "models/referrals/packet.h"
#include "models/store/annotationtable.h"
#include "models/store/casecheck.h"
#include "models/store/judgementtable.h"
#include "models/store/sourcequeries.h"
#include "tests/journeys/window/keyboarddriver.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/graphview/graphcanvas.h"

#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// The day of tst_marketdayjourney on the market files together, and then that of an analyst up to a verified packet,
/// without a mouse. It fails where something cannot be reached with Tab, arrows, shortcuts or menus. Each step goes on
/// where the one before ended. INTERDICT_SHOTS names a folder for its pictures.
class KeyboardMarketDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCaseIsMade();
    void theFilesAreImported();
    void everyPageIsWalkedTo();
    void wordsAreFound();
    void aSearchIsSaved();
    void aFilterNarrowsAllPages();
    void theTimelineIsWalked();
    void aChartOpensItsListings();
    void aSuggestionIsJudged();
    void aSellerIsTagged();
    void aLinkIsDrawnInTheGraph();
    void theHistoryTakesItBack();
    void aPacketIsBuilt();
    void thePacketIsVerified();
    void theCaseIsSound();

private:
    [[nodiscard]] CaseSession &session() { return *m_driver->window().session(); }
    [[nodiscard]] CaseCounts counts() { return countCase(session().database()).value_or(CaseCounts()); }
    [[nodiscard]] ui::DataTable *table(const QString &name = u"table"_s) const
    {
        return m_driver->find<ui::DataTable>(name);
    }
    void shot(const QString &name) const { m_driver->shot(u"keysday-"_s + name); }
    void goTo(const QString &page)
    {
        QVERIFY2(m_driver->walkToPage(page), qPrintable(page));
        QVERIFY2(m_driver->goToPane(page), qPrintable(page));
    }
    void importFile(const QString &path);
    void wait(int milliseconds) { QTest::qWait(milliseconds); }

    QTemporaryDir m_folder;
    const QString m_markets = QStringLiteral(INTERDICT_SHARED_DATA "/markets/");
    const QString m_case = m_folder.filePath(u"Markets.icase"_s);
    const QString m_packet = m_folder.filePath(u"markets.zip"_s);
    std::unique_ptr<KeyboardDriver> m_driver;
};

void KeyboardMarketDayTest::initTestCase()
{
    if (!QFileInfo::exists(m_markets))
        QSKIP("the market files are not here");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"InterdictTest"_s);
    QCoreApplication::setApplicationName(u"tst_keyboardmarketday"_s);
    QSettings().clear();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    useLanguage(QLocale(u"en"_s));
    m_driver = std::make_unique<KeyboardDriver>(Clock::fixed(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC)));
}

void KeyboardMarketDayTest::aCaseIsMade()
{
    QVERIFY(m_driver->press(u"newCaseButton"_s));
    QTRY_VERIFY(m_driver->find(u"caseName"_s));
    QVERIFY(m_driver->walkTo(u"caseName"_s));
    m_driver->rewrite(u"Markets"_s);
    m_driver->answerFileDialog(m_case, [this] { QVERIFY(m_driver->press(u"caseDialogButton"_s)); });
    QTRY_VERIFY2(m_driver->window().session(), qPrintable(m_driver->message()));
}

void KeyboardMarketDayTest::importFile(const QString &path)
{
    m_driver->key(Qt::Key_C, Qt::AltModifier); // the menu Case
    QVERIFY(m_driver->take(u"Import Files"_s));
    QTRY_VERIFY(m_driver->find(u"pathField"_s));
    QVERIFY(m_driver->walkTo(u"pathField"_s));
    m_driver->rewrite(path);
    m_driver->key(Qt::Key_Return);
    for (int step = 0; step < 3; ++step)
        QVERIFY(m_driver->pressWizard(u"importWizard"_s, QWizard::NextButton));
    QVERIFY(m_driver->pressWizard(u"importWizard"_s, QWizard::CommitButton));
    QVERIFY(m_driver->pressWizard(u"importWizard"_s, QWizard::FinishButton));
    QTRY_VERIFY(!m_driver->find(u"importWizard"_s));
}

void KeyboardMarketDayTest::theFilesAreImported()
{
    qint64 records = 0;
    for (const QString &name :
         {u"agora-2014-01-01.csv"_s, u"D&C_-_opiods_-_fentanyl_-_20170428.csv"_s,
          u"D&C_-_stims_-_pressed_pills_-_20170426.csv"_s, u"D&C_-_opiods_-_pills_-_20170427.csv"_s}) {
        importFile(m_markets + name);
        const qint64 now = counts().records;
        QVERIFY2(now > records + 100, qPrintable(u"%1: %2"_s.arg(name).arg(now)));
        records = now;
    }
    QVERIFY(counts().listings > 4000);
}

void KeyboardMarketDayTest::everyPageIsWalkedTo()
{
    for (const QString &page :
         {u"overviewPage"_s, u"listingsPage"_s, u"sellersPage"_s, u"domainsPage"_s, u"shipmentsPage"_s,
          u"seizuresPage"_s, u"identifiersPage"_s, u"graphPage"_s, u"matchesPage"_s, u"timelinePage"_s, u"placesPage"_s,
          u"chartsPage"_s, u"referralsPage"_s, u"evidencePage"_s, u"reviewPage"_s, u"historyPage"_s}) {
        goTo(page);
        wait(page == "graphPage"_L1 ? 3000 : 600);
        shot(page);
        QVERIFY2(m_driver->message().isEmpty(), qPrintable(page + u": "_s + m_driver->message()));
        const QStringList missed = m_driver->unreached(m_driver->find(page));
        QVERIFY2(missed.isEmpty(), qPrintable(page + u": "_s + missed.join(u", "_s)));
    }
}

void KeyboardMarketDayTest::wordsAreFound()
{
    m_driver->keys(u"Ctrl+K"_s);
    QVERIFY(m_driver->hasFocus(u"findField"_s));
    m_driver->rewrite(u"fentanyl patch"_s);
    const auto *results = m_driver->window().findChild<QAbstractItemView *>(u"searchResults"_s);
    QTRY_VERIFY(results && results->isVisible() && results->model()->rowCount() > 3);
    wait(400);
    shot(u"search"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(m_driver->page(), u"listingsPage"_s);
    QTRY_VERIFY(m_driver->find(u"listingFields"_s));
    shot(u"listing"_s);
    QVERIFY(m_driver->goToPane(u"listingsPage"_s));
    QVERIFY(m_driver->walkTo(u"table"_s));
    m_driver->key(Qt::Key_Return); // its newest record
    QTRY_VERIFY(m_driver->find<QTabWidget>(u"recordTabs"_s));
    QVERIFY(m_driver->goToPane(u"recordTabs"_s));
    m_driver->keys(u"Ctrl+Tab"_s);
    m_driver->keys(u"Ctrl+Tab"_s);
    QTRY_VERIFY(m_driver->find<QPlainTextEdit>(u"bytesView"_s));
    QVERIFY(!m_driver->find<QPlainTextEdit>(u"bytesView"_s)->extraSelections().isEmpty()); // what was sought
    shot(u"bytes"_s);
}

void KeyboardMarketDayTest::aSearchIsSaved()
{
    m_driver->keys(u"Ctrl+K"_s);
    m_driver->rewrite(u"fentanyl patch"_s);
    m_driver->key(Qt::Key_Escape); // the list
    QVERIFY(m_driver->walkTo(u"searchMenuButton"_s));
    QVERIFY(m_driver->takeAfter([this] { m_driver->key(Qt::Key_Space); }, u"Save This Search"_s));
    QTRY_VERIFY(m_driver->find(u"answerField"_s));
    m_driver->rewrite(u"patches"_s);
    shot(u"save-search"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(SavedSearches(session()).all(SavedKind::search)->size(), size_t(1));
    m_driver->keys(u"Ctrl+K"_s);
    m_driver->key(Qt::Key_Escape);
    m_driver->key(Qt::Key_Escape);
}

void KeyboardMarketDayTest::aFilterNarrowsAllPages()
{
    goTo(u"listingsPage"_s);
    QTRY_VERIFY(table() && table()->model()->rowCount() > 4000);
    QVERIFY(m_driver->takeAfter([this] { m_driver->keys(u"Ctrl+Shift+F"_s); }, u"Text"_s));
    QTRY_VERIFY(m_driver->find(u"filterText"_s));
    QVERIFY(m_driver->walkTo(u"filterText"_s));
    m_driver->rewrite(u"fentanyl"_s);
    shot(u"filter"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() > 100 && table()->model()->rowCount() < 3000, 10000);
    shot(u"filtered-listings"_s);
    for (const QString &page : {u"graphPage"_s, u"placesPage"_s, u"chartsPage"_s, u"timelinePage"_s}) {
        goTo(page);
        wait(page == "graphPage"_L1 ? 3000 : 900);
        shot(u"filtered-"_s + page);
    }
}

void KeyboardMarketDayTest::theTimelineIsWalked()
{
    QVERIFY(m_driver->walkTo(u"timelineCanvas"_s));
    const auto *focus = m_driver->find(u"timelinePage"_s)->findChild<QLabel *>(u"timelineFocus"_s);
    QVERIFY(focus);
    for (int lane = 0; lane < 8; ++lane)
        m_driver->key(Qt::Key_Up); // to what was offered
    m_driver->key(Qt::Key_N);
    const QString first = focus->text();
    m_driver->key(Qt::Key_N);
    QTRY_VERIFY(!first.isEmpty() && focus->text() != first);
    shot(u"timeline"_s);
}

void KeyboardMarketDayTest::aChartOpensItsListings()
{
    const int all = 4000;
    goTo(u"chartsPage"_s);
    QTRY_VERIFY(m_driver->find(u"categoryChart"_s));
    wait(600);
    QVERIFY(m_driver->walkTo(u"categoryChart"_s));
    m_driver->key(Qt::Key_Down);
    QVERIFY(m_driver->takeAfter([this] { m_driver->menuKey(); }, u"Show Listings"_s));
    QTRY_COMPARE(m_driver->page(), u"listingsPage"_s);
    QTRY_VERIFY(table()->model()->rowCount() > 0);
    QVERIFY(m_driver->walkTo(u"filterChips"_s));
    for (int more = 0; more < 5 && m_driver->find(u"filterChips"_s); ++more) {
        if (m_driver->hasFocus(u"filterChips"_s))
            m_driver->key(Qt::Key_Delete);
        wait(400);
    }
    QTRY_VERIFY(table()->model()->rowCount() > all);
}

void KeyboardMarketDayTest::aSuggestionIsJudged()
{
    goTo(u"matchesPage"_s);
    QVERIFY(m_driver->press(u"findMatchesButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(table(u"matchesTable"_s) && table(u"matchesTable"_s)->model()->rowCount() > 0, 60000);
    wait(300);
    shot(u"matches"_s);
    QVERIFY(m_driver->walkTo(u"matchesTable"_s));
    const int pairs = table(u"matchesTable"_s)->model()->rowCount();
    m_driver->key(Qt::Key_N); // not the same
    QTRY_COMPARE(allJudgements(session().database())->size(), size_t(1));
    QCOMPARE(allJudgements(session().database())->front().verdict, Verdict::different);
    QTRY_COMPARE(table(u"matchesTable"_s)->model()->rowCount(), pairs - 1);
    shot(u"judged"_s);
}

void KeyboardMarketDayTest::aSellerIsTagged()
{
    goTo(u"sellersPage"_s);
    QVERIFY(m_driver->walkTo(u"table"_s));
    QTRY_VERIFY(table()->model()->rowCount() > 100);
    m_driver->key(Qt::Key_Home, Qt::ControlModifier);
    m_driver->key(Qt::Key_Down);
    QTRY_VERIFY(m_driver->find(u"entityTabs"_s));
    QVERIFY(m_driver->goToPane(u"entityTabs"_s));
    m_driver->keys(u"Ctrl+Tab"_s);
    m_driver->keys(u"Ctrl+Tab"_s); // the notes
    QTRY_VERIFY(m_driver->find(u"tagField"_s));
    QVERIFY(m_driver->walkTo(u"tagField"_s));
    m_driver->write(u"to watch"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(allTags(session().database())->size(), size_t(1));
    QVERIFY(m_driver->walkTo(u"noteField"_s));
    m_driver->write(u"Ships from two countries"_s);
    QVERIFY(m_driver->press(u"addNoteButton"_s));
    QTRY_COMPARE(session().database().number("SELECT count(*) FROM note").value_or(0), 1);
    shot(u"tagged"_s);
}

void KeyboardMarketDayTest::aLinkIsDrawnInTheGraph()
{
    goTo(u"graphPage"_s);
    const auto *canvas = m_driver->find<ui::GraphCanvas>(u"graphCanvas"_s);
    QVERIFY(canvas);
    QTRY_VERIFY_WITH_TIMEOUT(canvas->drawn().graph().nodeCount() > 100 && canvas->isSettled(), 20000);
    QVERIFY(m_driver->walkTo(u"graphCanvas"_s));
    m_driver->key(Qt::Key_Right);
    QVERIFY(canvas->current());
    const int from = *canvas->current();
    QVERIFY(m_driver->takeAfter([this] { m_driver->menuKey(); }, u"Draw Link"_s));
    for (const Qt::Key each : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up}) {
        m_driver->key(each);
        if (canvas->current() != from)
            break;
    }
    QVERIFY(canvas->current() != from);
    shot(u"graph-linking"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(m_driver->find(u"answerField"_s));
    m_driver->rewrite(u"One picture for both"_s);
    shot(u"graph-why"_s);
    m_driver->keys(u"Ctrl+Return"_s);
    QTRY_COMPARE(session().database().number("SELECT count(*) FROM link WHERE origin = 1").value_or(0), 1);
    wait(600);
    shot(u"graph-linked"_s);
    // Every control of the page has its turn, and the way leads round.
    for (const QString &name : {u"questionsButton"_s, u"layoutButton"_s, u"selectButton"_s, u"looksButton"_s,
                                u"viewsButton"_s, u"graphCanvas"_s})
        QVERIFY2(m_driver->walkTo(name), qPrintable(name));
}

void KeyboardMarketDayTest::theHistoryTakesItBack()
{
    goTo(u"historyPage"_s);
    QTRY_VERIFY(m_driver->find(u"historyTable"_s));
    QVERIFY(m_driver->walkTo(u"historyTable"_s));
    m_driver->key(Qt::Key_Home, Qt::ControlModifier);
    m_driver->key(Qt::Key_Down);
    m_driver->key(Qt::Key_Up); // the newest is chosen, also where it was the current one
    shot(u"history"_s);
    QVERIFY(m_driver->press(u"undoEntryButton"_s));
    QTRY_COMPARE(session().database().number("SELECT count(*) FROM link WHERE origin = 1").value_or(-1), 0);
    QCOMPARE(session().database().number("SELECT count(*) FROM note").value_or(0), 1); // the others stay
    shot(u"history-undone"_s);
}

void KeyboardMarketDayTest::aPacketIsBuilt()
{
    goTo(u"sellersPage"_s);
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
    QVERIFY(m_driver->pressWizard(wizard, QWizard::NextButton));
    QVERIFY(m_driver->walkTo(u"organisationField"_s));
    m_driver->rewrite(u"Sample Agency"_s);
    QVERIFY(m_driver->pressWizard(wizard, QWizard::NextButton));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"draftBox"_s), 20000);
    QVERIFY(m_driver->press(u"draftBox"_s));
    shot(u"packet-checklist"_s);
    QVERIFY(m_driver->pressWizard(wizard, QWizard::NextButton));
    QTRY_VERIFY(m_driver->find(u"packetPathField"_s));
    QVERIFY(m_driver->walkTo(u"packetPathField"_s));
    m_driver->rewrite(m_packet);
    QVERIFY(m_driver->press(u"buildButton"_s));
    QVERIFY(m_driver->pressWizard(wizard, QWizard::FinishButton));
    QTRY_VERIFY(!m_driver->find(wizard));
    const auto check = verifyPacket(m_packet, {}, {});
    QVERIFY(check && check->isValid);
}

void KeyboardMarketDayTest::thePacketIsVerified()
{
    goTo(u"referralsPage"_s);
    QVERIFY(m_driver->walkTo(u"referralTabs"_s));
    for (int tab = 0; tab < 6 && !m_driver->find(u"packetsPage"_s); ++tab)
        m_driver->keys(u"Ctrl+Tab"_s);
    QTRY_VERIFY(m_driver->find(u"packetsPage"_s));
    m_driver->answerFileDialog(m_packet, [this] { QVERIFY(m_driver->press(u"verifyPacketButton"_s)); });
    auto *strip = m_driver->find<ui::MessageStrip>(u"referralsStrip"_s);
    QTRY_VERIFY_WITH_TIMEOUT((strip = m_driver->find<ui::MessageStrip>(u"referralsStrip"_s)), 20000);
    shot(u"verified"_s);
    QVERIFY2(strip->text().contains(u"as it was built from this case"_s), qPrintable(strip->text()));
}

void KeyboardMarketDayTest::theCaseIsSound()
{
    QVERIFY(checkCase(session().database(), {}, {})->problems.isEmpty());
}

QTEST_MAIN(KeyboardMarketDayTest)
#include "tst_keyboardmarketday.moc"
