// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"
#include "models/casework/annotations.h"
#include "models/graph/analysis/answers.h"
#include "models/referrals/packet.h"
#include "models/store/casecheck.h"
#include "models/store/entityqueries.h"
#include "models/store/judgementtable.h"
#include "models/store/sourcequeries.h"
#include "tests/journeys/window/windowdriver.h"
#include "tests/support/samplefiles.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/wrappedtext.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QWizard>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// The whole job in the window, with mouse and keys: from a new case to a packet that verifies, and a restart. Each
/// step goes on where the one before ended.
class WindowJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startPageOffersTheFirstSteps();
    void newCaseByKeyboard();
    void importThroughTheWizard_data();
    void importThroughTheWizard();
    void tableIsSortedAndFiltered();
    void inspectorLeadsToTheBytes();
    void noteIsUndoneAndRedone();
    void graphShowsTheSelection();
    void graphAnswersAQuestion();
    void matchIsJudgedByKeyAndUndone();
    void chartsAreDrawn();
    void packetIsBuiltAndVerified();
    void restartBringsTheCaseBack();
    void secondOpenerIsOfferedReadOnly();
    void everyPageHasItsPicture();

private:
    enum Page {
        overview,
        listings,
        sellers,
        domains,
        shipments,
        seizures,
        identifiers,
        graph,
        matches,
        timeline,
        places,
        charts,
        referrals,
        evidence,
        review,
        history
    };

    [[nodiscard]] const Database &database() { return m_driver->window().session()->database(); }
    [[nodiscard]] ui::DataTable *table() const { return m_driver->find<ui::DataTable>(u"table"_s); }
    void next(const char *wizard) const
    {
        auto *it = m_driver->find<QWizard>(QString::fromLatin1(wizard));
        QVERIFY(it);
        QTRY_VERIFY_WITH_TIMEOUT(it->button(QWizard::NextButton)->isEnabled(), 10000);
        QTest::mouseClick(it->button(QWizard::NextButton), Qt::LeftButton);
    }

    static constexpr int nameColumn = 1; ///< of tables of entities; the kind before it is hidden where it is one only

    QTemporaryDir m_folder;
    const Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC));
    std::unique_ptr<WindowDriver> m_driver;
    QString m_case = m_folder.filePath(u"lantern.icase"_s);
};

void WindowJourneyTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"InterdictTest"_s);
    QCoreApplication::setApplicationName(u"tst_windowjourney"_s);
    QSettings().clear();
    useLanguage(QLocale(qEnvironmentVariable("INTERDICT_SHOTS_LANGUAGE", u"en"_s)));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // or no test could type into them
    samples::SampleDraw draw(1);
    const samples::SampleScene scene = samples::makeScene(draw, 40, 400);
    QFile lantern(m_folder.filePath(u"lantern-listings.csv"_s));
    QVERIFY(lantern.open(QIODevice::WriteOnly) && samples::writeListings(lantern, scene, 1200));
    QFile presses(m_folder.filePath(u"openstall-presses.csv"_s));
    QVERIFY(presses.open(QIODevice::WriteOnly) && samples::writeRetailScrape(presses, scene, draw));
    QFile parcels(m_folder.filePath(u"shipments.csv"_s));
    QVERIFY(parcels.open(QIODevice::WriteOnly) && samples::writeShipments(parcels, scene, draw));
    m_driver = std::make_unique<WindowDriver>(m_clock);
}

void WindowJourneyTest::startPageOffersTheFirstSteps()
{
    QVERIFY(m_driver->find(u"newCaseButton"_s));
    QVERIFY(m_driver->find(u"openCaseButton"_s));
    QVERIFY(!m_driver->find(u"pageBar"_s));
    QVERIFY(!m_driver->window().findChild<QAction *>(u"importAction"_s)->isEnabled());
    m_driver->shot(u"start"_s);
}

void WindowJourneyTest::newCaseByKeyboard()
{
    QVERIFY(m_driver->newCase(m_case));
    QTRY_VERIFY2(m_driver->window().session(), qPrintable(m_driver->message()));
    QVERIFY(QFile::exists(m_case));
    QVERIFY(m_driver->window().windowTitle().contains("lantern"_L1));
    m_driver->shot(u"empty-listings"_s);
}

void WindowJourneyTest::importThroughTheWizard_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("records");
    QTest::newRow("listings") << u"lantern-listings.csv"_s << 1200;
    QTest::newRow("presses") << u"openstall-presses.csv"_s << 90;
    QTest::newRow("parcels") << u"shipments.csv"_s << 80;
}

void WindowJourneyTest::importThroughTheWizard()
{
    QFETCH(QString, file);
    QFETCH(int, records);
    const qint64 before = countCase(database())->records;
    m_driver->shortcut(QKeySequence(u"Ctrl+I"_s));
    QTRY_VERIFY(m_driver->find(u"pathField"_s));
    QVERIFY(m_driver->type(u"pathField"_s, m_folder.filePath(file)));
    QTest::keyClick(m_driver->find(u"pathField"_s), Qt::Key_Return);
    const auto *wizard = m_driver->find<QWizard>(u"importWizard"_s);
    const QString stem = file.section(u'.', 0, 0);
    for (const QString &page : {u"file"_s, u"reading"_s, u"columns"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::NextButton)->isEnabled(), 10000);
        m_driver->shot(u"import-%1-%2"_s.arg(stem, page));
        next("importWizard");
    }
    QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::CommitButton)->isEnabled(), 10000);
    m_driver->shot(u"import-%1-check"_s.arg(stem));
    QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::FinishButton)->isVisible() &&
                                 wizard->button(QWizard::FinishButton)->isEnabled(),
                             20000);
    m_driver->shot(u"import-%1-done"_s.arg(stem));
    QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
    QTRY_VERIFY(!m_driver->find(u"importWizard"_s));
    QCOMPARE(countCase(database())->records, before + records);
}

void WindowJourneyTest::tableIsSortedAndFiltered()
{
    m_driver->showPage(sellers);
    QTRY_VERIFY(table() && table()->model()->rowCount() > 40);
    const int all = table()->model()->rowCount();
    m_driver->shot(u"sellers"_s);
    QVERIFY(m_driver->type(u"filterField"_s, u"harbourfox"_s));
    QTRY_COMPARE(table()->model()->rowCount(), 2); // on each of the two markets
    QTest::keyClick(m_driver->find(u"filterField"_s), Qt::Key_Escape);
    QTRY_COMPARE(table()->model()->rowCount(), all);
    m_driver->showPage(listings);
    QTRY_VERIFY(table()->model()->rowCount() > 400);
    m_driver->shot(u"listings"_s);
}

void WindowJourneyTest::inspectorLeadsToTheBytes()
{
    m_driver->showPage(sellers);
    QVERIFY(m_driver->type(u"filterField"_s, u"harbourfox"_s));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    m_driver->clickCell(table(), 0, nameColumn);
    QTRY_VERIFY(m_driver->find<ui::WrappedText>(u"subjectName"_s));
    QTRY_VERIFY(m_driver->find<ui::WrappedText>(u"subjectName"_s)->toPlainText().contains("harbourfox"_L1));
    m_driver->shot(u"inspector-seller"_s);
    m_driver->showPage(evidence);
    QTRY_VERIFY(m_driver->find(u"sourcesTable"_s));
    QTest::qWait(100);
    m_driver->shot(u"evidence"_s);
    m_driver->showPage(review);
    QTRY_VERIFY(m_driver->find(u"reviewTally"_s));
    m_driver->shot(u"review"_s);
}

void WindowJourneyTest::noteIsUndoneAndRedone()
{
    m_driver->showPage(sellers);
    m_driver->clickCell(table(), 0, nameColumn);
    auto *tabs = m_driver->find<QWidget>(u"entityTabs"_s);
    QVERIFY(tabs);
    const EntityQuery query{{EntityKind::seller}, u"harbourfox"_s, EntityOrder::label, false};
    const RowId<Entity> seller = entityIds(database(), query)->front();
    const qint64 noted = countCase(database())->notes;
    QVERIFY(Annotations(*m_driver->window().session())
                .addNote({ThingKind::entity, seller.value()}, u"Ships on Mondays."_s));
    QCOMPARE(countCase(database())->notes, noted + 1);
    m_driver->shortcut(QKeySequence::Undo);
    QCOMPARE(countCase(database())->notes, noted);
    m_driver->shortcut(QKeySequence::Redo);
    QCOMPARE(countCase(database())->notes, noted + 1);
    m_driver->showPage(history);
    QTRY_VERIFY(m_driver->find(u"historyTable"_s));
    m_driver->shot(u"history"_s);
}

void WindowJourneyTest::graphShowsTheSelection()
{
    m_driver->showPage(graph);
    QTRY_VERIFY(m_driver->find(u"graphCanvas"_s));
    QTest::qWait(1500); // the layout is a job; the picture is for people
    m_driver->shot(u"graph"_s);
    QVERIFY(m_driver->find(u"graphCanvas"_s)->isVisible());
}

void WindowJourneyTest::graphAnswersAQuestion()
{
    QVERIFY(m_driver->click(u"questionsButton"_s));
    QVERIFY(m_driver->choose(u"questionBox"_s, displayName(GraphQuestion::whoHolds)));
    QVERIFY(m_driver->click(u"askButton"_s));
    const auto *answers = m_driver->find<QTreeWidget>(u"answerRows"_s);
    QVERIFY(answers);
    QTRY_VERIFY_WITH_TIMEOUT(answers->topLevelItemCount() > 0, 10000);
    QVERIFY(!m_driver->find<QLabel>(u"answerLimits"_s)->text().isEmpty());
    m_driver->shot(u"graph-question"_s);
    QVERIFY(m_driver->click(u"questionsButton"_s));
}

void WindowJourneyTest::matchIsJudgedByKeyAndUndone()
{
    m_driver->showPage(matches);
    QVERIFY(m_driver->click(u"findMatchesButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"matchesTable"_s), 10000);
    auto *pairs = m_driver->find<QAbstractItemView>(u"matchesTable"_s);
    QVERIFY(pairs->model()->rowCount() > 1);
    m_driver->clickCell(pairs, 0, 0);
    m_driver->shot(u"matches"_s);
    QTest::keyClick(pairs, Qt::Key_S);
    QTRY_COMPARE(allJudgements(database())->size(), size_t(1));
    QCOMPARE(allJudgements(database())->front().verdict, Verdict::same);
    m_driver->shot(u"matches-judged"_s);
    m_driver->shortcut(QKeySequence::Undo);
    QTRY_VERIFY(allJudgements(database())->empty());
}

void WindowJourneyTest::chartsAreDrawn()
{
    m_driver->showPage(charts);
    QTRY_VERIFY(m_driver->find(u"timeChart"_s));
    QTRY_VERIFY(m_driver->find(u"sellerChart"_s));
    QTest::qWait(300);
    m_driver->shot(u"charts"_s);
}

void WindowJourneyTest::packetIsBuiltAndVerified()
{
    m_driver->showPage(sellers);
    QTest::keyClick(m_driver->find(u"filterField"_s), Qt::Key_Escape);
    QTRY_VERIFY(table()->model()->rowCount() > 40);
    m_driver->clickCell(table(), 0, nameColumn);
    m_driver->clickCell(table(), 1, nameColumn, Qt::ControlModifier);
    m_driver->clickCell(table(), 2, nameColumn, Qt::ControlModifier);
    QTRY_COMPARE(table()->selectedRowCount(), 3);
    m_driver->shortcut(QKeySequence(u"Ctrl+R"_s));
    QTRY_VERIFY(m_driver->find(u"packetWizard"_s));
    QTRY_COMPARE(m_driver->find<QAbstractItemView>(u"entitiesTable"_s)->model()->rowCount(), 3);
    m_driver->shot(u"packet-what"_s);
    next("packetWizard");
    QVERIFY(m_driver->type(u"recipientField"_s, u"Example Registry"_s));
    QVERIFY(m_driver->type(u"basisField"_s, u"The registry's terms, section 4."_s));
    m_driver->shot(u"packet-whom"_s);
    next("packetWizard");
    for (const auto &[field, text] : {std::pair{u"organisationField"_s, u"Sample Agency"_s},
                                      {u"personField"_s, u"A. Sample"_s},
                                      {u"roleField"_s, u"Investigator"_s},
                                      {u"referenceField"_s, u"S-0001"_s},
                                      {u"phoneField"_s, u"+1 202 555 0100"_s},
                                      {u"emailField"_s, u"a.sample@agency.example"_s},
                                      {u"authorityField"_s, u"Sample Act, section 1"_s},
                                      {u"jurisdictionField"_s, u"Sampleland"_s}})
        QVERIFY2(m_driver->type(field, text), qPrintable(field));
    m_driver->shot(u"packet-sender"_s);
    next("packetWizard");
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QAbstractItemView>(u"checklistTable"_s)->model()->rowCount() > 5, 20000);
    m_driver->shot(u"packet-check"_s);
    const auto *wizard = m_driver->find<QWizard>(u"packetWizard"_s);
    if (!wizard->button(QWizard::NextButton)->isEnabled())
        QVERIFY(m_driver->click(u"draftBox"_s));
    next("packetWizard");
    const QString zip = m_folder.filePath(u"packet.zip"_s);
    QVERIFY(m_driver->type(u"packetPathField"_s, zip));
    QVERIFY(m_driver->click(u"buildButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::FinishButton)->isEnabled(), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(verifyPacket(zip, {}, {})->isValid, 10000);
    QTest::qWait(300);
    m_driver->shot(u"packet-built"_s);
    QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
    m_driver->showPage(referrals);
    auto *tabs = m_driver->find<QTabWidget>(u"referralTabs"_s);
    QVERIFY(tabs);
    tabs->setCurrentWidget(tabs->findChild<QWidget *>(u"packetsPage"_s));
    QTRY_VERIFY(m_driver->find(u"referralsTable"_s));
    QTRY_COMPARE(m_driver->find<QAbstractItemView>(u"referralsTable"_s)->model()->rowCount(), 1);
    m_driver->clickCell(m_driver->find<QAbstractItemView>(u"referralsTable"_s), 0, 0);
    m_driver->shot(u"referrals"_s);
}

void WindowJourneyTest::restartBringsTheCaseBack()
{
    m_driver->restart();
    auto *recent = m_driver->find<QListWidget>(u"recentCases"_s);
    QVERIFY(recent);
    QCOMPARE(recent->count(), 1);
    m_driver->shot(u"start-with-recent"_s);
    recent->setFocus();
    recent->setCurrentRow(0);
    QTest::keyClick(recent, Qt::Key_Return);
    QTRY_VERIFY(m_driver->window().session());
    QCOMPARE(countCase(database())->notes, 1);
    QVERIFY(m_driver->window().session()->canUndo()); // also after a restart
    QVERIFY(checkCase(database(), {}, {})->problems.isEmpty());
}

void WindowJourneyTest::secondOpenerIsOfferedReadOnly()
{
    ui::CaseWindow second(m_clock);
    second.show();
    second.openCase(m_case);
    QVERIFY(!second.session());
    auto *action = second.findChild<QAbstractButton *>(u"messageActionButton"_s);
    QTRY_VERIFY(action && action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    QTRY_VERIFY(second.session());
    QVERIFY(second.session()->isReadOnly());
    QVERIFY(!second.findChild<QAction *>(u"importAction"_s)->isEnabled());
    second.close();
}

void WindowJourneyTest::everyPageHasItsPicture()
{
    auto *bar = m_driver->find<QListWidget>(u"pageBar"_s);
    QVERIFY(bar);
    for (int page = 0; page < bar->count(); ++page) {
        m_driver->showPage(page);
        QTest::qWait(page == graph ? 800 : 100);
        QVERIFY2(!m_driver->find<ui::MessageStrip>(u"messageStrip"_s),
                 qPrintable(u"page %1 complains: %2"_s.arg(bar->item(page)->text(), m_driver->message())));
        m_driver->shot(u"page-%1"_s.arg(page));
    }
}

QTEST_MAIN(WindowJourneyTest)
#include "tst_windowjourney.moc"
