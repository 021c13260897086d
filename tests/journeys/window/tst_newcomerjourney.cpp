// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"
#include "models/referrals/packet.h"
#include "models/referrals/recipientkind.h"
#include "models/store/casecheck.h"
#include "models/store/sourcequeries.h"
#include "tests/journeys/window/windowdriver.h"
#include "widgets/controls/datatable.h"
#include "widgets/referring/checklistmodel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QWizard>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// Somebody who starts the program for the first time and reads nothing but the window: from the start page to a packet
/// that lacks nothing and verifies, of a real market's file. Each step goes on where the one before ended.
class NewcomerJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theStartPageLeadsToACase();
    void theEmptyCaseLeadsToAnImport();
    void everyPageIsLookedAt();
    void aFewSellersAreChosen();
    void aReferralIsBegunByItsButton();
    void whatTheChecklistMissesIsFilledIn();
    void thePacketIsBuilt();
    void thePacketIsVerified();
    void theCaseIsSound();

private:
    [[nodiscard]] const Database &database() { return m_driver->window().session()->database(); }
    [[nodiscard]] QWizard *wizard(const QString &name) const { return m_driver->find<QWizard>(name); }
    void press(const QString &name, QWizard::WizardButton which) const
    {
        QVERIFY(wizard(name));
        QAbstractButton *button = wizard(name)->button(which);
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), 30000);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// The page with that object name, by a click on its row.
    void openPage(const QString &name)
    {
        const QWidget *page = m_driver->window().findChild<QWidget *>(name);
        QVERIFY(page);
        auto *bar = m_driver->find<QListWidget>(u"pageBar"_s);
        const auto rows = bar->findItems(page->property("pageTitle").toString(), Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        m_driver->showPage(bar->row(rows.front()));
        QTRY_VERIFY(page->isVisible());
    }
    [[nodiscard]] const ui::ChecklistModel *points() const
    {
        const auto *table = m_driver->find<QAbstractItemView>(u"checklistTable"_s);
        return table ? qobject_cast<const ui::ChecklistModel *>(table->model()) : nullptr;
    }
    /// What must be there, is not, and can be written: a row of the checklist; -1 for none.
    [[nodiscard]] int rowToFillIn() const
    {
        const std::vector<ChecklistPoint> &all = points()->points();
        const auto found = std::find_if(all.begin(), all.end(), [](const ChecklistPoint &it) {
            return it.need == Need::must && !it.isMet && it.canBeStated;
        });
        return found == all.end() ? -1 : int(found - all.begin());
    }

    QTemporaryDir m_folder;
    const Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC));
    const QString m_file = QStringLiteral(INTERDICT_SHARED_DATA "/markets/agora-2014-01-01.csv");
    QString m_zip = m_folder.filePath(u"first.zip"_s);
    std::unique_ptr<WindowDriver> m_driver;
};

void NewcomerJourneyTest::initTestCase()
{
    if (!QFile::exists(m_file))
        QSKIP("the listings of Agora are not here");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"InterdictTest"_s);
    QCoreApplication::setApplicationName(u"tst_newcomerjourney"_s);
    QSettings().clear(); // a first start
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    useLanguage(QLocale(qEnvironmentVariable("INTERDICT_SHOTS_LANGUAGE", u"en"_s)));
    m_driver = std::make_unique<WindowDriver>(m_clock);
}

void NewcomerJourneyTest::theStartPageLeadsToACase()
{
    m_driver->shot(u"newcomer-1-start"_s);
    QVERIFY(m_driver->click(u"newCaseButton"_s));
    QTRY_VERIFY(m_driver->find(u"caseName"_s));
    m_driver->shot(u"newcomer-2-new-case"_s);
    QVERIFY(m_driver->answerNewCase(m_folder.filePath(u"First Case.icase"_s)));
    QTRY_VERIFY2(m_driver->window().session(), qPrintable(m_driver->message()));
    QTest::qWait(200);
    m_driver->shot(u"newcomer-3-empty-case"_s);
}

/// The button that the empty overview offers, then Next to the end: what the program finds in the file is right.
void NewcomerJourneyTest::theEmptyCaseLeadsToAnImport()
{
    QVERIFY(m_driver->find(u"overviewPage"_s));
    QVERIFY(m_driver->click(u"emptyButton"_s));
    QTRY_VERIFY(m_driver->find(u"pathField"_s));
    QVERIFY(m_driver->chooseFile([this] { static_cast<void>(m_driver->click(u"browseButton"_s)); }, m_file));
    const QString import1 = u"importWizard"_s;
    for (int step = 1; step <= 3; ++step) {
        QTRY_VERIFY_WITH_TIMEOUT(wizard(import1)->button(QWizard::NextButton)->isEnabled(), 20000);
        m_driver->shot(u"newcomer-4-import-%1"_s.arg(step));
        press(import1, QWizard::NextButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(wizard(import1)->button(QWizard::CommitButton)->isEnabled(), 30000);
    m_driver->shot(u"newcomer-4-import-check"_s);
    press(import1, QWizard::CommitButton);
    QTRY_VERIFY_WITH_TIMEOUT(wizard(import1)->button(QWizard::FinishButton)->isVisible(), 60000);
    m_driver->shot(u"newcomer-4-import-done"_s);
    press(import1, QWizard::FinishButton);
    QTRY_VERIFY(!wizard(import1));
    QCOMPARE(countCase(database())->records, 7986); // as many as the file has rows
}

void NewcomerJourneyTest::everyPageIsLookedAt()
{
    for (const QString &page : {u"overviewPage"_s, u"listingsPage"_s, u"graphPage"_s, u"timelinePage"_s,
                                u"placesPage"_s, u"chartsPage"_s, u"referralsPage"_s}) {
        openPage(page);
        QTest::qWait(page == "graphPage"_L1 ? 2500 : 700);
        m_driver->shot(u"newcomer-5-"_s + page);
        QVERIFY2(m_driver->message().isEmpty(), qPrintable(m_driver->message()));
    }
}

void NewcomerJourneyTest::aFewSellersAreChosen()
{
    openPage(u"sellersPage"_s);
    auto *table = m_driver->find<ui::DataTable>(u"table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 100, 20000);
    constexpr int nameColumn = 1;
    m_driver->clickCell(table, 0, nameColumn);
    for (const int row : {2, 5})
        m_driver->clickCell(table, row, nameColumn, Qt::ControlModifier);
    QTRY_COMPARE(table->selectedRowCount(), 3);
    QTest::qWait(300);
    m_driver->shot(u"newcomer-6-sellers"_s);
}

void NewcomerJourneyTest::aReferralIsBegunByItsButton()
{
    auto *bar = m_driver->find<QToolBar>(u"mainToolBar"_s);
    QWidget *button = bar->widgetForAction(m_driver->window().findChild<QAction *>(u"newReferralAction"_s));
    QVERIFY(button && button->isVisible() && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(m_driver->find(u"packetWizard"_s));
    QTRY_COMPARE(m_driver->find<QAbstractItemView>(u"entitiesTable"_s)->model()->rowCount(), 3);
    m_driver->shot(u"newcomer-7-what"_s);
    press(u"packetWizard"_s, QWizard::NextButton);
    auto *kinds = m_driver->find<QComboBox>(u"recipientKindBox"_s);
    QVERIFY(kinds);
    QVERIFY(m_driver->choose(u"recipientKindBox"_s, kinds->itemText(kinds->findData(int(RecipientKind::retailer)))));
    QVERIFY(m_driver->type(u"recipientField"_s, u"Example Market"_s));
    m_driver->shot(u"newcomer-7-whom"_s);
    press(u"packetWizard"_s, QWizard::NextButton);
    QVERIFY(m_driver->type(u"organisationField"_s, u"Sample Agency"_s));
    QVERIFY(m_driver->type(u"personField"_s, u"A. Sample"_s));
    m_driver->shot(u"newcomer-7-sender"_s);
    press(u"packetWizard"_s, QWizard::NextButton); // the rest is left out: the checklist says so
    QTRY_VERIFY_WITH_TIMEOUT(points() && points()->rowCount() > 5, 30000);
    m_driver->shot(u"newcomer-8-missing"_s);
    QVERIFY(points()->missing(Need::must) > 3);
    QVERIFY(!wizard(u"packetWizard"_s)->button(QWizard::NextButton)->isEnabled());
}

void NewcomerJourneyTest::whatTheChecklistMissesIsFilledIn()
{
    press(u"packetWizard"_s, QWizard::BackButton); // whoever sends is asked a page before
    for (const auto &[field, text] : {std::pair{u"roleField"_s, u"Investigator"_s},
                                      {u"referenceField"_s, u"S-0001"_s},
                                      {u"phoneField"_s, u"+1 202 555 0100"_s},
                                      {u"emailField"_s, u"a.sample@agency.example"_s},
                                      {u"authorityField"_s, u"Sample Act, section 1"_s},
                                      {u"jurisdictionField"_s, u"Sampleland"_s}})
        QVERIFY2(m_driver->type(field, text), qPrintable(field));
    press(u"packetWizard"_s, QWizard::BackButton); // and what is asked of whom, one before
    QVERIFY(m_driver->type(u"basisField"_s, u"The market's own terms, section 4."_s));
    QLineEdit *door = m_driver->find<QComboBox>(u"doorField"_s)->lineEdit();
    QTest::mouseClick(door, Qt::LeftButton);
    QTest::keyClicks(door, u"Own terms"_s);
    QVERIFY(m_driver->click(u"hasLastDayBox"_s));
    QVERIFY(m_driver->type(u"noticesField"_s, u"Nobody was told before."_s));
    m_driver->shot(u"newcomer-8-whom-again"_s);
    press(u"packetWizard"_s, QWizard::NextButton);
    press(u"packetWizard"_s, QWizard::NextButton);
    QTRY_VERIFY_WITH_TIMEOUT(points()->rowCount() > 5, 30000);
    auto *table = m_driver->find<QAbstractItemView>(u"checklistTable"_s);
    for (int tries = 0; tries < 40 && rowToFillIn() >= 0; ++tries) {
        const int missing = points()->missing(Need::must);
        const QModelIndex cell = points()->index(rowToFillIn(), int(ui::ChecklistModel::Column::value));
        QTest::qWait(50); // rows take their heights
        m_driver->clickCell(table, cell);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY2(editor, qPrintable(points()->points()[size_t(cell.row())].field));
        QTest::keyClicks(editor, u"Stated by A. Sample on 2026-01-31."_s);
        if (tries == 1)
            m_driver->shot(u"newcomer-8-filling-in"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(points()->rowCount() > 0 && points()->missing(Need::must) < missing, 20000);
    }
    QStringList left;
    for (const ChecklistPoint &point : points()->points()) {
        if (point.need == Need::must && !point.isMet)
            left << point.field;
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u", "_s)));
    m_driver->shot(u"newcomer-8-filled-in"_s);
    QVERIFY(!m_driver->find(u"draftBox"_s)); // nothing is missing: no draft
    press(u"packetWizard"_s, QWizard::NextButton);
}

void NewcomerJourneyTest::thePacketIsBuilt()
{
    QTRY_VERIFY(m_driver->find(u"packetPathField"_s));
    QVERIFY(m_driver->type(u"packetPathField"_s, m_zip));
    QVERIFY(m_driver->click(u"buildButton"_s));
    press(u"packetWizard"_s, QWizard::FinishButton);
    QTRY_VERIFY(!m_driver->find(u"packetWizard"_s));
    const auto check = verifyPacket(m_zip, {}, {});
    QVERIFY2(check, check ? "" : qPrintable(check.error().message));
    QVERIFY2(check->isValid, qPrintable(check->problems.join(u' ')));
}

void NewcomerJourneyTest::thePacketIsVerified()
{
    openPage(u"referralsPage"_s);
    auto *tabs = m_driver->find<QTabWidget>(u"referralTabs"_s);
    const int packets = tabs->indexOf(tabs->findChild<QWidget *>(u"packetsPage"_s));
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(packets).center());
    QTRY_VERIFY(m_driver->find(u"referralsTable"_s));
    QCOMPARE(m_driver->find<QAbstractItemView>(u"referralsTable"_s)->model()->rowCount(), 1);
    QVERIFY(m_driver->chooseFile([this] { static_cast<void>(m_driver->click(u"verifyPacketButton"_s)); }, m_zip));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"messageActionButton"_s), 30000);
    const auto check = verifyPacket(m_zip, {}, {});
    QVERIFY(check && check->isValid);
    m_driver->shot(u"newcomer-9-verified"_s);
    QVERIFY(m_driver->click(u"messageActionButton"_s)); // which looks inside
    QTRY_VERIFY(m_driver->find(u"packetViewer"_s));
    QTest::qWait(500);
    m_driver->shot(u"newcomer-9-inside"_s);
    m_driver->find(u"packetViewer"_s)->close();
}

void NewcomerJourneyTest::theCaseIsSound()
{
    QVERIFY(checkCase(database(), {}, {})->problems.isEmpty());
}

QTEST_MAIN(NewcomerJourneyTest)
#include "tst_newcomerjourney.moc"
