// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"
#include "models/itemmodels/casefilters.h"
#include "models/store/sourcequeries.h"
#include "tests/journeys/window/intakedriver.h"
#include "widgets/shell/casewindow.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWizard>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// A day on the market files of several markets in one case: they are imported, looked at on every page, searched,
/// filtered, changed and changed back, and stand there again the next morning. INTERDICT_SHOTS names a folder for its
/// pictures.
class MarketDayJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFilesAreImported();
    void everyPageShowsThem();
    void wordsAreFound();
    void aFilterNarrowsAllPages();
    void propertiesAreChangedAndUndone();
    void theNextMorningAllIsThere();

private:
    [[nodiscard]] CaseSession &session() { return *m_driver->window().session(); }
    [[nodiscard]] CaseCounts counts() { return countCase(session().database()).value_or(CaseCounts()); }
    void openPage(const QString &name)
    {
        const auto *page = m_driver->window().findChild<QWidget *>(name);
        QVERIFY(page);
        m_driver->openPage(page->property("pageTitle").toString());
        QTRY_VERIFY(page->isVisible());
    }
    void lookAtPages(const QString &when)
    {
        for (const QString &page : {u"overviewPage"_s, u"listingsPage"_s, u"sellersPage"_s, u"graphPage"_s,
                                    u"timelinePage"_s, u"placesPage"_s, u"chartsPage"_s, u"evidencePage"_s}) {
            openPage(page);
            QTest::qWait(page == "graphPage"_L1 ? 3000 : 900);
            m_driver->shot(when + u'-' + page);
            QVERIFY2(m_driver->message().isEmpty(), qPrintable(page + u": "_s + m_driver->message()));
        }
    }

    QTemporaryDir m_folder;
    const QString m_markets = QStringLiteral(INTERDICT_SHARED_DATA "/markets/");
    QString m_case = m_folder.filePath(u"Markets.icase"_s);
    std::unique_ptr<IntakeDriver> m_driver;
};

void MarketDayJourneyTest::initTestCase()
{
    if (!QFileInfo::exists(m_markets))
        QSKIP("the market files are not here");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"InterdictTest"_s);
    QCoreApplication::setApplicationName(u"tst_marketdayjourney"_s);
    QSettings().clear();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    useLanguage(QLocale(qEnvironmentVariable("INTERDICT_SHOTS_LANGUAGE", u"en"_s)));
    m_driver = std::make_unique<IntakeDriver>(Clock::fixed(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC)));
    QVERIFY(m_driver->newCase(m_case));
    QTRY_VERIFY(m_driver->window().session());
}

void MarketDayJourneyTest::theFilesAreImported()
{
    qint64 records = 0;
    for (const QString &name :
         {u"agora-2014-01-01.csv"_s, u"D&C_-_opiods_-_fentanyl_-_20170428.csv"_s,
          u"D&C_-_stims_-_pressed_pills_-_20170426.csv"_s, u"D&C_-_opiods_-_pills_-_20170427.csv"_s}) {
        m_driver->openWizard(m_markets + name);
        for (int step = 0; step < 3; ++step)
            m_driver->press(QWizard::NextButton);
        m_driver->importAndClose(u"day-import"_s);
        const qint64 now = counts().records;
        QVERIFY2(now > records + 100, qPrintable(u"%1: %2"_s.arg(name).arg(now)));
        records = now;
    }
    QVERIFY(counts().listings > 4000);
}

void MarketDayJourneyTest::everyPageShowsThem()
{
    lookAtPages(u"day"_s);
}

void MarketDayJourneyTest::wordsAreFound()
{
    m_driver->shortcut(QKeySequence(u"Ctrl+K"_s));
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"fentanyl patch"_s);
    QTest::qWait(800);
    m_driver->shot(u"day-search"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QTest::keyClick(field, Qt::Key_Escape);
}

void MarketDayJourneyTest::aFilterNarrowsAllPages()
{
    openPage(u"listingsPage"_s);
    auto *filter = m_driver->window().findChild<QAction *>(u"filterBy-text"_s);
    QVERIFY(filter);
    filter->trigger();
    QTRY_VERIFY(m_driver->find(u"filterText"_s));
    QVERIFY(m_driver->type(u"filterText"_s, u"fentanyl"_s));
    QVERIFY(m_driver->click(u"addFilterButton"_s));
    const auto *table = m_driver->find<ui::DataTable>(u"table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 100 && table->model()->rowCount() < 3000, 10000);
    lookAtPages(u"day-filtered"_s);
}

void MarketDayJourneyTest::propertiesAreChangedAndUndone()
{
    m_driver->window().findChild<QAction *>(u"propertiesAction"_s)->trigger();
    QTRY_VERIFY(m_driver->find(u"caseAgency"_s));
    QVERIFY(m_driver->type(u"caseAgency"_s, u"Harbour Customs"_s));
    QVERIFY(m_driver->click(u"caseDialogButton"_s));
    QTRY_COMPARE(session().properties().agency, u"Harbour Customs"_s);
    m_driver->shortcut(QKeySequence::Undo);
    QTRY_VERIFY(session().properties().agency.isEmpty());
    m_driver->shortcut(QKeySequence::Redo);
    QTRY_COMPARE(session().properties().agency, u"Harbour Customs"_s);
    openPage(u"historyPage"_s);
    QTest::qWait(500);
    m_driver->shot(u"day-history"_s);
}

void MarketDayJourneyTest::theNextMorningAllIsThere()
{
    const CaseCounts before = counts();
    m_driver->restart();
    m_driver->window().openCase(m_case);
    QTRY_VERIFY(m_driver->window().session());
    QCOMPARE(counts().records, before.records);
    QCOMPARE(counts().history, before.history);
    QTRY_VERIFY(m_driver->find(u"historyPage"_s)); // where the day ended
    QTest::qWait(500);
    m_driver->shot(u"day-next-morning"_s);
}

QTEST_MAIN(MarketDayJourneyTest)
#include "tst_marketdayjourney.moc"
