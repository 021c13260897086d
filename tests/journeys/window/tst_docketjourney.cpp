// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"
#include "models/casework/annotations.h"
#include "models/referrals/clocks.h"
#include "models/store/casecheck.h"
#include "models/store/dockettable.h"
#include "tests/journeys/cli/pilotfiles.h"
#include "tests/journeys/window/docketcase.h"
#include "tests/journeys/window/windowdriver.h"
#include "widgets/dashboard/chartspage.h"
#include "widgets/referring/boardcolumn.h"
#include "widgets/referring/docketpage.h"
#include "widgets/referring/referralspage.h"
#include "widgets/timeline/timelinepage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace interdict;
using namespace interdict::journeys;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// The follow-up of referrals in the window: the board by keyboard and mouse, a change of state with what it needs, an
/// outcome with its evidence, what is due, the calendar and the charts. Each step goes on where the one before ended.
class DocketJourneyTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const Clock m_clock = Clock::fixed(QDateTime(QDate(2020, 7, 11), QTime(10, 0), Qt::UTC));
    std::unique_ptr<WindowDriver> m_driver;

    [[nodiscard]] const Database &database() { return m_driver->window().session()->database(); }
    [[nodiscard]] ReferralState state(int id)
    {
        return docketEntryById(database(), RowId<DocketEntry>(id)).value_or(DocketEntry()).state;
    }
    [[nodiscard]] BoardColumn *column(ReferralState of)
    {
        return m_driver->find<BoardColumn>(u"boardColumn-"_s + toToken(of));
    }
    [[nodiscard]] DocketPage *page() { return m_driver->find<DocketPage>(u"docketPage"_s); }

private Q_SLOTS:
    void initTestCase();
    void theBoardShowsEveryStateWithItsCards();
    void theKeyboardWalksAndMovesCards();
    void whatIsRefusedIsSaidInTheDialog();
    void aDropAsksForWhatTheStepNeeds();
    void anOutcomeIsRecordedWithItsEvidence();
    void theTableAndWhatIsDueSayTheSame();
    void theCalendarIsSaved();
    void undoTakesTheLastStepBack();
    void theTimelineLeadsToItsReferral();
    void aNoteOnAReferralLeadsToIt();
    void chartsShowHowItWent();
    void everyTabFitsASmallScreen();
    void theCaseIsSound();
};

void DocketJourneyTest::initTestCase()
{
    if (const QString missing = PilotFiles::missing(); !missing.isEmpty())
        QSKIP(qPrintable(u"there is no %1"_s.arg(missing)));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"InterdictTest"_s);
    QCoreApplication::setApplicationName(u"tst_docketjourney"_s);
    QSettings().clear();
    qputenv("INTERDICT_AUTHOR", "ann");
    qputenv("INTERDICT_REFERRALS", m_folder.filePath(u"none"_s).toUtf8());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    useLanguage(QLocale(qEnvironmentVariable("INTERDICT_SHOTS_LANGUAGE", u"en"_s)));
    const QString path = m_folder.filePath(u"pilot.icase"_s);
    const Outcome made = makeDocketCase(path, m_folder.path());
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    m_driver = std::make_unique<WindowDriver>(m_clock);
    m_driver->window().openCase(path);
    m_driver->window().showPage(u"referralsPage"_s);
    m_driver->window().findChild<ReferralsPage *>()->showTab(u"docketPage"_s);
    QTRY_VERIFY(page());
}

void DocketJourneyTest::theBoardShowsEveryStateWithItsCards()
{
    QVERIFY(m_driver->find(u"docketBoard"_s));
    for (const ReferralState of : {ReferralState::sent, ReferralState::acknowledged, ReferralState::question,
                                   ReferralState::acted, ReferralState::refused})
        QCOMPARE(column(of)->count(), 1);
    QVERIFY(column(ReferralState::draft)->count() >= 1);
    QCOMPARE(column(ReferralState::closed)->count(), 0);
    m_driver->shot(u"docket-board"_s);
}

void DocketJourneyTest::theKeyboardWalksAndMovesCards()
{
    BoardColumn *acknowledged = column(ReferralState::acknowledged);
    m_driver->window().activateWindow(); // without a window manager nobody else does
    acknowledged->setFocus();
    QTRY_VERIFY(acknowledged->hasFocus());
    QCOMPARE(page()->chosen().value(), 1);
    QTest::keyClick(acknowledged, Qt::Key_Right);
    QVERIFY(column(ReferralState::question)->hasFocus());
    QCOMPARE(page()->chosen().value(), 4);
    QTest::keyClick(column(ReferralState::question), Qt::Key_Left);
    QVERIFY(acknowledged->hasFocus());
    QTest::keyClick(acknowledged, Qt::Key_Right, Qt::ControlModifier); // the next step to the right: a question
    QTRY_VERIFY(m_driver->find<QDialog>(u"stateDialog"_s));
    m_driver->shot(u"docket-change-state"_s);
    QVERIFY(m_driver->type(u"stateNote"_s, u"Which of the names send mail?"_s));
    QVERIFY(m_driver->click(u"stateDoIt"_s));
    QCOMPARE(state(1), ReferralState::question);
    QTRY_COMPARE(column(ReferralState::question)->count(), 2);
    QCOMPARE(page()->chosen().value(), 1);
    m_driver->window().activateWindow();                      // without a window manager nobody else does
    QTRY_VERIFY(column(ReferralState::question)->hasFocus()); // the keyboard follows the card
}

void DocketJourneyTest::whatIsRefusedIsSaidInTheDialog()
{
    m_driver->window().activateWindow();
    column(ReferralState::draft)->setFocus();
    QTRY_VERIFY(column(ReferralState::draft)->hasFocus());
    const int drafts = column(ReferralState::draft)->count();
    const auto id = int(page()->chosen().value());
    QTest::keyClick(column(ReferralState::draft), Qt::Key_Right, Qt::ControlModifier); // ann reviews her own
    QTRY_VERIFY(m_driver->find<QDialog>(u"stateDialog"_s));
    QVERIFY(m_driver->click(u"stateDoIt"_s));
    const auto *refusal = m_driver->find<QLabel>(u"stateRefusal"_s);
    QVERIFY(refusal);
    const bool isEnglish = !qEnvironmentVariableIsSet("INTERDICT_SHOTS_LANGUAGE");
    QVERIFY2(refusal->text().contains(isEnglish ? u"second person"_s : u"ann"_s), qPrintable(refusal->text()));
    m_driver->shot(u"docket-refused"_s);
    m_driver->find<QDialog>(u"stateDialog"_s)->reject();
    QCOMPARE(state(id), ReferralState::draft);
    QCOMPARE(column(ReferralState::draft)->count(), drafts);
}

void DocketJourneyTest::aDropAsksForWhatTheStepNeeds()
{
    QTRY_VERIFY(!m_driver->find<QDialog>(u"stateDialog"_s));
    Q_EMIT column(ReferralState::acted)->moveWanted({RowId<DocketEntry>(4)}, ReferralState::acted); // as a drop does
    QTRY_VERIFY(m_driver->find<QDialog>(u"stateDialog"_s));
    QVERIFY(m_driver->click(u"stateDoIt"_s));
    QCOMPARE(state(4), ReferralState::acted);
    Q_EMIT column(ReferralState::draft)->moveWanted({RowId<DocketEntry>(4)}, ReferralState::draft);
    QVERIFY(!m_driver->find<QDialog>(u"stateDialog"_s)); // no such step: said at once
    QVERIFY(m_driver->find(u"docketStrip"_s));
    m_driver->shot(u"docket-no-such-step"_s);
}

void DocketJourneyTest::anOutcomeIsRecordedWithItsEvidence()
{
    page()->choose(RowId<DocketEntry>(4));
    QVERIFY(m_driver->click(u"outcomeButton"_s));
    QTRY_VERIFY(m_driver->find<QDialog>(u"outcomeDialog"_s));
    auto *items = m_driver->find<QListWidget>(u"outcomeItems"_s);
    QVERIFY(items->count() > 1);
    QVERIFY(m_driver->choose(u"outcomeKind"_s, displayName(OutcomeKind::outOfStock)));
    QVERIFY(m_driver->choose(u"proofFile"_s, u"#2 "_s)); // the listings of presses
    m_driver->shot(u"docket-outcome"_s);
    QVERIFY(m_driver->click(u"outcomeDoIt"_s));
    const auto *refusal = m_driver->find<QLabel>(u"outcomeRefusal"_s);
    QVERIFY2(!refusal, refusal ? qPrintable(refusal->text()) : "");
    const auto outcomes = docketOutcomes(database(), RowId<DocketEntry>(4));
    QCOMPARE(outcomes->size(), size_t(12));
    QVERIFY(outcomes->front().isVerified());
    m_driver->shot(u"docket-outcome-recorded"_s);
}

void DocketJourneyTest::theTableAndWhatIsDueSayTheSame()
{
    page()->setLook(DocketPage::Look::table);
    auto *table = m_driver->find<QAbstractItemView>(u"docketTable"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), int(allDocketEntries(database())->size()));
    m_driver->shot(u"docket-table"_s);
    page()->setLook(DocketPage::Look::due);
    auto *due = m_driver->find<QAbstractItemView>(u"dueTable"_s);
    QVERIFY(due);
    QVERIFY(due->model()->rowCount() > 0);
    QCOMPARE(due->model()->index(0, 1).data().toString(), displayName(ClockStatus::overdue));
    m_driver->shot(u"docket-due"_s);
}

void DocketJourneyTest::theCalendarIsSaved()
{
    const QString path = m_folder.filePath(u"docket.ics"_s);
    QVERIFY(m_driver->chooseFile([this] { page()->findChild<QAction *>(u"calendarAction"_s)->trigger(); }, path));
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("BEGIN:VCALENDAR\r\n"));
}

void DocketJourneyTest::undoTakesTheLastStepBack()
{
    m_driver->shortcut(QKeySequence::Undo);
    QTRY_VERIFY(docketOutcomes(database(), RowId<DocketEntry>(4))->empty());
    m_driver->shortcut(QKeySequence::Redo);
    QTRY_COMPARE(docketOutcomes(database(), RowId<DocketEntry>(4))->size(), size_t(12));
}

void DocketJourneyTest::theTimelineLeadsToItsReferral()
{
    page()->setLook(DocketPage::Look::board);
    page()->choose(RowId<DocketEntry>(4));
    m_driver->window().showPage(u"timelinePage"_s);
    auto *timeline = m_driver->find<TimelinePage>(u"timelinePage"_s);
    QVERIFY(timeline);
    Q_EMIT timeline->referralWanted(RowId<DocketEntry>(1)); // as a double click on its mark does
    QTRY_VERIFY(page());
    QCOMPARE(page()->chosen().value(), 1);
}

void DocketJourneyTest::aNoteOnAReferralLeadsToIt()
{
    QVERIFY(Annotations(*m_driver->window().session())
                .addNote({ThingKind::referral, 4}, u"The quaymaster answers for them"_s));
    m_driver->window().showPage(u"overviewPage"_s);
    m_driver->window().activateWindow();
    m_driver->shortcut(QKeySequence(u"Ctrl+K"_s));
    QVERIFY(m_driver->type(u"findField"_s, u"quaymaster"_s));
    const auto *results = m_driver->window().findChild<QAbstractItemView *>(u"searchResults"_s);
    QTRY_VERIFY(results && results->isVisible() && results->model()->rowCount() == 2); // a head, and the note
    m_driver->shot(u"docket-note-found"_s);
    QTest::keyClick(m_driver->find(u"findField"_s), Qt::Key_Return);
    QTRY_VERIFY(page());
    QTRY_COMPARE(page()->chosen().value(), 4);
    m_driver->shot(u"docket-note-followed"_s);
}

void DocketJourneyTest::chartsShowHowItWent()
{
    m_driver->window().showPage(u"chartsPage"_s);
    auto *tabs = m_driver->find<QTabWidget>(u"chartsTabs"_s);
    QVERIFY(tabs);
    tabs->setCurrentIndex(1);
    QTRY_VERIFY(m_driver->find(u"recipientDaysChart"_s));
    m_driver->shot(u"docket-charts"_s);
    QVERIFY(m_driver->click(u"kindShareChartNumbersButton"_s));
    auto *numbers = m_driver->find<QAbstractItemView>(u"kindShareChartNumbers"_s);
    QVERIFY(numbers);
    QCOMPARE(numbers->model()->rowCount(), 3); // registries, the retailer, the carrier
    m_driver->shot(u"docket-charts-numbers"_s);
}

void DocketJourneyTest::everyTabFitsASmallScreen()
{
    const auto *tabs = m_driver->window().findChild<QTabWidget *>(u"referralTabs"_s);
    QStringList tooWide;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        const QWidget *page = tabs->widget(tab);
        if (page->minimumSizeHint().width() > 580) // in 1024 pixels, beside the list of pages and the inspector
            tooWide << u"%1: %2"_s.arg(page->objectName()).arg(page->minimumSizeHint().width());
    }
    QVERIFY2(tooWide.isEmpty(), qPrintable(tooWide.join(u", "_s)));
}

void DocketJourneyTest::theCaseIsSound()
{
    QVERIFY(checkCase(database(), {}, {})->problems.isEmpty());
}

QTEST_MAIN(DocketJourneyTest)
#include "tst_docketjourney.moc"
