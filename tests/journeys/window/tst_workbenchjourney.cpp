// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"
#include "models/casework/annotations.h"
#include "models/casework/caseimport.h"
#include "models/store/entityqueries.h"
#include "models/store/historylog.h"
#include "tests/journeys/window/windowdriver.h"
#include "tests/support/samplefiles.h"
#include "widgets/controls/datatable.h"
#include "widgets/shell/windowmemory.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// A day at the window: the overview, one field that finds everything, the way back, pages side by side, who signs, and
/// the window as it was after a restart.
class WorkbenchJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOverviewLeadsOn();
    void theWayBackAndForth();
    void oneFieldFindsListings();
    void oneFieldRunsCommands();
    void aSearchIsSavedAndFoundAgain();
    void aListOfTermsIsLookedUp();
    void aPageStandsBeside();
    void rowsAreGroupedAndExported();
    void propertiesAreChangedAndUndone();
    void whatCannotBeOpenedLeavesTheCase();
    void aLargeForeignCaseIsCheckedBeforeItIsOpened();
    void anotherAnalystSigns();
    void allKeysAreListed();
    void aRestartBringsTheWindowBack();
    void docksFloatAndMoveAndStaySo();

private:
    [[nodiscard]] CaseSession &session() { return *m_driver->window().session(); }
    [[nodiscard]] QString page() const
    {
        return m_driver->find<QStackedWidget>(u"pages"_s)->currentWidget()->objectName();
    }
    [[nodiscard]] QAction *action(const QString &name) { return m_driver->window().findChild<QAction *>(name); }
    [[nodiscard]] QListView *results() { return m_driver->window().findChild<QListView *>(u"searchResults"_s); }
    [[nodiscard]] int rowWith(const QString &text)
    {
        const QAbstractItemModel *model = results() ? results()->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.flags().testFlag(Qt::ItemIsEnabled) && index.data().toString().contains(text))
                return row;
        }
        return -1;
    }
    /// The overview's number of sellers, which opens them; empty while it is counted.
    [[nodiscard]] QString sellerCount()
    {
        const QList<QWidget *> all = m_driver->window().findChildren<QWidget *>();
        const auto found = std::find_if(all.begin(), all.end(), [](const QWidget *it) {
            return it->objectName().startsWith("count-sellersPage"_L1);
        });
        return found == all.end() ? QString() : (*found)->objectName();
    }
    void search(const QString &text)
    {
        m_driver->shortcut(QKeySequence(u"Ctrl+K"_s));
        QVERIFY(m_driver->type(u"findField"_s, text));
    }

    QTemporaryDir m_folder;
    const Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC));
    QString m_case = m_folder.filePath(u"lantern.icase"_s);
    std::unique_ptr<WindowDriver> m_driver;
};

void WorkbenchJourneyTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"InterdictTest"_s);
    QCoreApplication::setApplicationName(u"tst_workbenchjourney"_s);
    QSettings().clear();
    useLanguage(QLocale(qEnvironmentVariable("INTERDICT_SHOTS_LANGUAGE", u"en"_s)));
    samples::SampleDraw draw(1);
    const samples::SampleScene scene = samples::makeScene(draw, 40, 400);
    QFile lantern(m_folder.filePath(u"lantern-listings.csv"_s));
    QVERIFY(lantern.open(QIODevice::WriteOnly) && samples::writeListings(lantern, scene, 1200));
    lantern.close();
    m_driver = std::make_unique<WindowDriver>(m_clock);
    m_driver->window().newCase(m_case);
    QVERIFY(m_driver->window().session());
    const auto probe = probeFile(lantern.fileName(), {});
    QVERIFY(probe);
    const ImportRequest request{m_case, lantern.fileName(), probe->layout, probe->mapping, u"tester"_s, m_clock.now()};
    const auto imported = importFile(request, {}, {});
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    QVERIFY(session().refresh());
}

void WorkbenchJourneyTest::theOverviewLeadsOn()
{
    QCOMPARE(page(), u"overviewPage"_s);
    QTRY_VERIFY(!sellerCount().isEmpty());
    QTest::qWait(200); // the picture is for people
    m_driver->shot(u"overview"_s);
    QVERIFY(m_driver->click(sellerCount()));
    QCOMPARE(page(), u"sellersPage"_s);
}

void WorkbenchJourneyTest::theWayBackAndForth()
{
    m_driver->window().showPage(u"listingsPage"_s);
    m_driver->window().showPage(u"evidencePage"_s);
    m_driver->shortcut(QKeySequence(u"Alt+Left"_s));
    QCOMPARE(page(), u"listingsPage"_s);
    m_driver->shortcut(QKeySequence(u"Alt+Left"_s));
    QCOMPARE(page(), u"sellersPage"_s);
    m_driver->shortcut(QKeySequence(u"Alt+Right"_s));
    QCOMPARE(page(), u"listingsPage"_s);
    m_driver->window().showPage(u"graphPage"_s);
    QVERIFY(!action(u"forwardAction"_s)->isEnabled()); // a new place drops what lay ahead
    m_driver->shortcut(QKeySequence(u"Alt+Left"_s));
    QCOMPARE(page(), u"listingsPage"_s);
}

void WorkbenchJourneyTest::oneFieldFindsListings()
{
    search(u"fent"_s);
    QTRY_VERIFY(rowWith(u"fentanyl"_s) >= 0);
    QTest::qWait(200);
    m_driver->shot(u"search"_s);
    const QModelIndex hit = results()->model()->index(rowWith(u"fentanyl"_s), 0);
    QTest::mouseClick(results()->viewport(), Qt::LeftButton, {}, results()->visualRect(hit).center());
    QTRY_COMPARE(page(), u"listingsPage"_s);
    QVERIFY(!results()->isVisible());
    QTRY_VERIFY(m_driver->find(u"statusSelected"_s));
    m_driver->shot(u"search-hit"_s);
}

void WorkbenchJourneyTest::oneFieldRunsCommands()
{
    const QString title = m_driver->window().findChild<QWidget *>(u"evidencePage"_s)->property("pageTitle").toString();
    search(title);
    QTRY_VERIFY(rowWith(title) >= 0);
    QTest::keyClick(m_driver->find(u"findField"_s), Qt::Key_Return);
    QTRY_COMPARE(page(), u"evidencePage"_s);
}

void WorkbenchJourneyTest::aSearchIsSavedAndFoundAgain()
{
    search(u"fentanyl -seller:paperfox"_s);
    QTRY_VERIFY(action(u"saveSearchAction"_s)->isEnabled());
    action(u"saveSearchAction"_s)->trigger();
    QTRY_VERIFY(m_driver->find(u"answerField"_s));
    QVERIFY(m_driver->type(u"answerField"_s, u"Fentanyl of others"_s));
    QVERIFY(m_driver->click(u"answerButton"_s));
    QTRY_VERIFY(!m_driver->find(u"answerField"_s));
    action(u"savedSearchesAction"_s)->trigger();
    auto *dialog = m_driver->window().findChild<QDialog *>(u"savedDialog"_s);
    QVERIFY(dialog);
    const auto *list = dialog->findChild<QTreeWidget *>();
    QTRY_VERIFY(list && !list->findItems(u"Fentanyl of others"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    QTest::qWait(200);
    m_driver->shot(u"saved-searches"_s);
    dialog->reject();
    m_driver->shortcut(QKeySequence::Undo);
    QTRY_VERIFY(session().redoText().contains(u"Fentanyl of others"_s));
}

void WorkbenchJourneyTest::aListOfTermsIsLookedUp()
{
    m_driver->shortcut(QKeySequence(u"Ctrl+Shift+K"_s));
    QTRY_VERIFY(m_driver->find(u"batchTerms"_s));
    m_driver->find<QPlainTextEdit>(u"batchTerms"_s)->setPlainText(u"paperfox\nfentanyl\nno such thing\n"_s);
    QVERIFY(m_driver->click(u"batchSearch"_s));
    const auto *table = m_driver->find<QAbstractItemView>(u"batchTable"_s);
    QTRY_VERIFY(table && table->model()->rowCount() == 3);
    const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QTRY_VERIFY(!cell(1, 2).isEmpty());
    QCOMPARE(cell(0, 3), u"1"_s);     // paperfox is a seller
    QVERIFY(cell(1, 2).toInt() > 50); // listings with the word
    QCOMPARE(cell(2, 2), u"–"_s);
    QTest::qWait(300);
    m_driver->shot(u"batch"_s);
    m_driver->window().findChild<QDialog *>(u"batchDialog"_s)->close();
}

void WorkbenchJourneyTest::aPageStandsBeside()
{
    m_driver->window().showPage(u"graphPage"_s);
    m_driver->shortcut(QKeySequence(u"Ctrl+Shift+B"_s));
    m_driver->window().showPage(u"sellersPage"_s);
    QTRY_VERIFY(m_driver->find<QDockWidget>(u"beside-graphPage"_s));
    QTest::qWait(800); // the graph is laid out
    m_driver->shot(u"beside"_s);
    QVERIFY(m_driver->find(u"graphPage"_s) && m_driver->find(u"sellersPage"_s));
    m_driver->find<QDockWidget>(u"beside-graphPage"_s)->close();
    QTRY_VERIFY(!m_driver->window().findChild<QDockWidget *>(u"beside-graphPage"_s));
    m_driver->window().showPage(u"graphPage"_s);
    QCOMPARE(page(), u"graphPage"_s);
}

void WorkbenchJourneyTest::rowsAreGroupedAndExported()
{
    m_driver->window().showPage(u"listingsPage"_s);
    auto *listings = m_driver->find(u"listingsPage"_s);
    QVERIFY(listings);
    QTRY_VERIFY(m_driver->find<ui::DataTable>(u"table"_s));
    auto *table = listings->findChild<ui::DataTable *>(u"table"_s);
    const QString path = m_folder.filePath(u"listings.csv"_s);
    table->exportTo(path, false);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 10000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray rows = file.readAll();
    QVERIFY(!rows.contains("\n=HYPERLINK") && !rows.contains("\n\"=HYPERLINK")); // a spreadsheet would evaluate it
    QVERIFY(rows.contains("HYPERLINK"));
    const auto *groups = listings->findChild<QComboBox *>(u"groupBox"_s);
    QVERIFY(m_driver->choose(u"groupBox"_s, groups->itemText(1)));
    const auto *grouped = listings->findChild<QTreeView *>(u"groupedView"_s);
    QTRY_VERIFY(grouped && grouped->model()->rowCount() > 1);
    QTest::qWait(200);
    m_driver->shot(u"grouped"_s);
    QVERIFY(m_driver->choose(u"groupBox"_s, groups->itemText(0)));
}

void WorkbenchJourneyTest::propertiesAreChangedAndUndone()
{
    const QString before = session().properties().agency;
    action(u"propertiesAction"_s)->trigger();
    QTRY_VERIFY(m_driver->find(u"caseAgency"_s));
    QVERIFY(m_driver->type(u"caseAgency"_s, u"Harbour Customs"_s));
    m_driver->shot(u"properties"_s);
    QVERIFY(m_driver->click(u"caseDialogButton"_s));
    QTRY_VERIFY(!m_driver->find(u"caseAgency"_s));
    QCOMPARE(session().properties().agency, u"Harbour Customs"_s);
    m_driver->shortcut(QKeySequence::Undo);
    QCOMPARE(session().properties().agency, before);
}

void WorkbenchJourneyTest::whatCannotBeOpenedLeavesTheCase()
{
    const QString path = session().path();
    m_driver->window().openCase(m_folder.filePath(u"gone.icase"_s));
    QVERIFY(!m_driver->message().isEmpty());
    QVERIFY(m_driver->window().session());
    QCOMPARE(session().path(), path);
    QVERIFY(!m_driver->window().newCase(path)); // a file that is there is no new case
    QCOMPARE(session().path(), path);
    action(u"propertiesAction"_s)->trigger();
    QTRY_VERIFY(m_driver->find(u"caseAgency"_s));
    m_driver->drop({}, {path}); // past the dialog
    QVERIFY(m_driver->find(u"caseAgency"_s));
    QCOMPARE(session().path(), path);
    QTest::keyClick(m_driver->find(u"caseAgency"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"caseAgency"_s));
}

/// Its whole file is read by a job; until then the case that is open stays.
void WorkbenchJourneyTest::aLargeForeignCaseIsCheckedBeforeItIsOpened()
{
    const QString path = m_folder.filePath(u"foreign.icase"_s);
    {
        const auto file = CaseFile::create(path, {{}, u"Foreign"_s, {}, {}}, m_clock);
        QVERIFY(file);
        const HistoryText large{u"note"_s, u"large"_s, QString(17 << 20, u'x')};
        QVERIFY(appendHistory(file->database(), large, u"bob"_s, m_clock.now()));
    }
    QVERIFY(QFileInfo(path).size() > 16 << 20);
    m_driver->window().openCase(path);
    QCOMPARE(session().path(), m_case);
    QTRY_VERIFY(m_driver->window().session() && session().path() == path);
    m_driver->window().openCase(m_case); // which this program closed
    QCOMPARE(session().path(), m_case);
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(damaged.size() / 2) &&
            damaged.write(QByteArray(1 << 20, '?')) > 0);
    damaged.close();
    m_driver->window().openCase(path);
    QTRY_VERIFY2(m_driver->message().contains("damaged"_L1), qPrintable(m_driver->message()));
    QCOMPARE(session().path(), m_case);
}

void WorkbenchJourneyTest::anotherAnalystSigns()
{
    QVERIFY(m_driver->click(u"statusAnalyst"_s));
    QTRY_VERIFY(m_driver->find(u"answerField"_s));
    QVERIFY(m_driver->type(u"answerField"_s, u"Ben Aguilar"_s));
    QVERIFY(m_driver->click(u"answerButton"_s));
    QTRY_COMPARE(session().author(), u"Ben Aguilar"_s);
    const std::vector<EntityRow> rows = *entityRows(session().database(), *entityIds(session().database(), {}));
    QVERIFY(Annotations(session()).addNote({ThingKind::entity, rows.front().entity.id.value()}, u"seen twice"_s));
    const auto heads = readHistory(session().database(), 1, 1000);
    QVERIFY(heads);
    QCOMPARE(heads->back().author, u"Ben Aguilar"_s);
}

void WorkbenchJourneyTest::allKeysAreListed()
{
    action(u"shortcutsAction"_s)->trigger();
    QTRY_VERIFY(m_driver->find(u"shortcutDialog"_s));
    const auto *keys = m_driver->find<QTreeWidget>(u"shortcutList"_s);
    QVERIFY(keys && keys->topLevelItemCount() >= 4);
    QVERIFY(!keys->findItems(action(u"backAction"_s)->iconText(), Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    m_driver->shot(u"shortcuts"_s);
    m_driver->window().findChild<QDialog *>(u"shortcutDialog"_s)->reject();
}

void WorkbenchJourneyTest::aRestartBringsTheWindowBack()
{
    m_driver->window().showPage(u"listingsPage"_s);
    auto *groups = m_driver->find(u"listingsPage"_s)->findChild<QComboBox *>(u"groupBox"_s);
    QVERIFY(m_driver->choose(u"groupBox"_s, groups->itemText(3)));
    action(u"filterBy-text"_s)->trigger();
    QTRY_VERIFY(m_driver->find(u"filterText"_s));
    QVERIFY(m_driver->type(u"filterText"_s, u"fentanyl"_s));
    QVERIFY(m_driver->click(u"addFilterButton"_s));
    QTRY_VERIFY(m_driver->find<QCheckBox>(u"chipSwitch0"_s));
    QVERIFY(m_driver->click(u"chipSwitch0"_s)); // off, and kept
    QTRY_VERIFY(!m_driver->find<QCheckBox>(u"chipSwitch0"_s)->isChecked());
    m_driver->window().showPage(u"graphPage"_s);
    m_driver->shortcut(QKeySequence(u"Ctrl+Shift+B"_s));
    m_driver->window().showPage(u"sellersPage"_s);
    QCOMPARE(ui::lastCase().path, m_case);
    m_driver->restart();
    QCOMPARE(ui::lastCase().path, m_case); // closing the window leaves it the one to open again
    m_driver->window().openCase(m_case);
    QVERIFY(m_driver->window().session());
    QCOMPARE(page(), u"sellersPage"_s);
    QVERIFY(m_driver->find<QDockWidget>(u"beside-graphPage"_s));
    QCOMPARE(session().author(), u"Ben Aguilar"_s);
    const auto *kept = m_driver->find<QCheckBox>(u"chipSwitch0"_s);
    QVERIFY(kept && !kept->isChecked());
    groups = m_driver->window().findChild<QWidget *>(u"listingsPage"_s)->findChild<QComboBox *>(u"groupBox"_s);
    QCOMPARE(groups->currentIndex(), 3);
    QTest::qWait(500);
    m_driver->shot(u"back-again"_s);
}

/// The graph in a window of its own, the inspector on the left: so they stand again after a restart, for this case
/// alone.
void WorkbenchJourneyTest::docksFloatAndMoveAndStaySo()
{
    const auto inspector = [this] { return m_driver->window().findChild<QDockWidget *>(u"inspectorDock"_s); };
    const auto graph = [this] { return m_driver->find<QDockWidget>(u"beside-graphPage"_s); };
    QVERIFY(graph() && !graph()->isFloating());
    graph()->setFloating(true);
    graph()->resize(520, 410);
    m_driver->window().addDockWidget(Qt::LeftDockWidgetArea, inspector());
    QTest::qWait(100);
    const QSize size = graph()->size();
    m_driver->restart();
    m_driver->window().openCase(m_case);
    QTRY_VERIFY(graph());
    QVERIFY(graph()->isFloating());
    QCOMPARE(graph()->size(), size);
    QCOMPARE(m_driver->window().dockWidgetArea(inspector()), Qt::LeftDockWidgetArea);
    m_driver->window().newCase(m_folder.filePath(u"other.icase"_s)); // which was never arranged so
    QVERIFY(!m_driver->window().findChild<QDockWidget *>(u"beside-graphPage"_s));
    QTest::qWait(300);
    m_driver->shot(u"other-case"_s);
}

QTEST_MAIN(WorkbenchJourneyTest)
#include "tst_workbenchjourney.moc"
