// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"
#include "models/casework/annotations.h"
#include "models/casework/folderintake.h"
#include "models/store/entityqueries.h"
#include "tests/journeys/cli/pilotfiles.h"
#include "tests/journeys/window/docketcase.h"
#include "tests/journeys/window/lookdriver.h"
#include "tests/support/samplefiles.h"
#include "widgets/controls/datatable.h"
#include "widgets/dashboard/chartpanel.h"
#include "widgets/graphview/graphcanvas.h"
#include "widgets/referring/referralspage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWizard>

using namespace interdict;
using namespace interdict::journeys;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// Every page and dialog with real files: what a customer would see. It fails where a control has no name for those
/// who hear it, a text is cut or too faint to read, or a key does two things. INTERDICT_SHOTS names a folder for its
/// pictures; languages, sizes and looks other than the usual are for people to look at.
class LooksJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyCaseTeaches();
    void everyPageShowsTheFiles();
    void whatIsSelectedIsInspected();
    void theGraphShowsItsParts();
    void aFilterThatFindsNothingSaysSo();
    void dialogsOfTheWindow();
    void dialogsOfFilters();
    void dialogsOfRows();
    void dialogsOfReferrals();
    void theImportIsWalked();
    void theReferralIsWalked();
    void nothingIsWrong();

private:
    [[nodiscard]] CaseSession &session() { return *m_driver->window().session(); }
    void showPage(const QString &name)
    {
        m_driver->window().showPage(name);
        m_driver->settle();
    }
    [[nodiscard]] QWidget *page(const QString &name) { return m_driver->window().findChild<QWidget *>(name); }
    template <typename Widget>
    [[nodiscard]] Widget *on(const QString &pageName, const QString &name)
    {
        QWidget *found = page(pageName);
        return found ? found->findChild<Widget *>(name) : nullptr;
    }
    void select(const QString &pageName, std::initializer_list<int> rows)
    {
        showPage(pageName);
        auto *table = on<DataTable>(pageName, u"table"_s);
        QVERIFY(table);
        QTRY_VERIFY(table->model()->rowCount() > std::max(rows));
        table->clearSelection();
        for (const int row : rows)
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table->setCurrentIndex(table->model()->index(*rows.begin(), 1));
        for (const int row : rows)
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_driver->settle();
    }
    void addFiles();
    /// Looks at each page of the wizard, pressing Next or what takes its place.
    void walkWizard(QDialog *dialog, const QString &name, int most);

    QTemporaryDir m_folder;
    const Clock m_clock = Clock::fixed(QDateTime(QDate(2020, 7, 11), QTime(10, 0), Qt::UTC));
    QString m_case = m_folder.filePath(u"Harbour.icase"_s);
    std::unique_ptr<LookDriver> m_driver;
};

void LooksJourneyTest::initTestCase()
{
    if (const QString missing = PilotFiles::missing(); !missing.isEmpty())
        QSKIP(qPrintable(u"there is no %1"_s.arg(missing)));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"InterdictTest"_s);
    QCoreApplication::setApplicationName(u"tst_looksjourney"_s);
    QSettings().clear();
    qputenv("INTERDICT_AUTHOR", "ann");
    qputenv("INTERDICT_REFERRALS", m_folder.filePath(u"none"_s).toUtf8());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    useLanguage(QLocale(qEnvironmentVariable("INTERDICT_SHOTS_LANGUAGE", u"en"_s)));
    const Outcome made = makeDocketCase(m_case, m_folder.path());
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    m_driver = std::make_unique<LookDriver>(m_clock);
    m_driver->look(u"start"_s);
}

void LooksJourneyTest::anEmptyCaseTeaches()
{
    QVERIFY(m_driver->window().newCase(m_folder.filePath(u"Empty.icase"_s)));
    const auto *bar = m_driver->find<QListWidget>(u"pageBar"_s);
    QVERIFY(bar && bar->count() > 10);
    for (const QString &name :
         {u"overviewPage"_s, u"listingsPage"_s, u"sellersPage"_s, u"domainsPage"_s, u"shipmentsPage"_s,
          u"seizuresPage"_s, u"identifiersPage"_s, u"graphPage"_s, u"matchesPage"_s, u"timelinePage"_s, u"placesPage"_s,
          u"chartsPage"_s, u"referralsPage"_s, u"evidencePage"_s, u"reviewPage"_s, u"historyPage"_s})
        m_driver->walkPage(name, u"empty"_s);
    for (const QString &name : {u"listingsPage"_s, u"sellersPage"_s, u"seizuresPage"_s, u"graphPage"_s,
                                u"timelinePage"_s, u"placesPage"_s, u"chartsPage"_s, u"evidencePage"_s}) {
        showPage(name);
        QVERIFY2(m_driver->find<QPushButton>(u"emptyButton"_s), qPrintable(name));
        QVERIFY2(m_driver->atDialog(
                     u"empty-import"_s, [this] { QVERIFY(m_driver->click(u"emptyButton"_s)); },
                     [&name](QDialog *dialog) { QVERIFY2(qobject_cast<QWizard *>(dialog), qPrintable(name)); }),
                 qPrintable(name));
    }
    m_driver->window().closeCase();
}

void LooksJourneyTest::addFiles()
{
    samples::SampleDraw draw(1);
    const samples::SampleScene scene = samples::makeScene(draw, 40, 400);
    const auto write = [&](const QString &name, auto &&writer) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && writer(file) ? file.fileName() : QString();
    };
    const QStringList paths{
        PilotFiles::market(),
        PilotFiles::pressedPills(),
        write(u"lantern.csv"_s, [&](QFile &file) { return samples::writeListings(file, scene, 1200); }),
        write(u"legacy.csv"_s, [&](QFile &file) { return samples::writeLegacyListings(file, scene, draw); }),
        write(u"retail.txt"_s, [&](QFile &file) { return samples::writeRetailScrape(file, scene, draw); }),
        write(u"seizures.csv"_s, [&](QFile &file) { return samples::writeShipments(file, scene, draw); })};
    QVERIFY(!paths.contains(QString()));
    const auto report = importFiles({m_case, paths, {}, u"ann"_s, m_clock.now(), {}}, {}, {});
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY(session().refresh());
    const auto sellers = entityIds(session().database(), {{EntityKind::seller}, {}});
    QVERIFY(sellers && sellers->size() > 100);
    const std::vector<Thing> things{Thing{ThingKind::entity, sellers->front().value()},
                                    Thing{ThingKind::entity, sellers->at(1).value()}};
    Annotations annotations(session());
    QVERIFY(annotations.addNote(things.front(), u"Seen twice in the parcels of May; ask the carrier."_s));
    QVERIFY(annotations.tag(things, u"Press makers"_s));
}

void LooksJourneyTest::everyPageShowsTheFiles()
{
    m_driver->window().openCase(m_case);
    QVERIFY(m_driver->window().session());
    addFiles();
    for (const QString &name :
         {u"overviewPage"_s, u"listingsPage"_s, u"sellersPage"_s, u"domainsPage"_s, u"shipmentsPage"_s,
          u"seizuresPage"_s, u"identifiersPage"_s, u"graphPage"_s, u"matchesPage"_s, u"timelinePage"_s, u"placesPage"_s,
          u"chartsPage"_s, u"referralsPage"_s, u"evidencePage"_s, u"reviewPage"_s, u"historyPage"_s})
        m_driver->walkPage(name, u"full"_s);
}

void LooksJourneyTest::whatIsSelectedIsInspected()
{
    for (const QString &name : {u"listingsPage"_s, u"sellersPage"_s, u"domainsPage"_s, u"shipmentsPage"_s,
                                u"seizuresPage"_s, u"identifiersPage"_s}) {
        select(name, {0});
        m_driver->walkInspector(u"selected-"_s + name);
    }
    select(u"sellersPage"_s, {0, 1, 2});
    m_driver->look(u"selected-three"_s);
    for (const QString &name : {u"evidencePage"_s, u"reviewPage"_s, u"historyPage"_s, u"matchesPage"_s}) {
        showPage(name);
        auto *table = page(name)->findChild<QAbstractItemView *>();
        QVERIFY(table);
        if (table->model() && table->model()->rowCount() > 0)
            table->setCurrentIndex(table->model()->index(0, 1));
        m_driver->look(u"selected-"_s + name);
    }
    if (auto *find = on<QPushButton>(u"matchesPage"_s, u"findMatchesButton"_s); find && find->isEnabled()) {
        showPage(u"matchesPage"_s);
        find->click();
        m_driver->look(u"matches-found"_s);
    }
}

void LooksJourneyTest::theGraphShowsItsParts()
{
    showPage(u"graphPage"_s);
    for (const QString &name : {u"timeAction"_s, u"tableAction"_s, u"questionsAction"_s}) {
        on<QAction>(u"graphPage"_s, name)->trigger();
        m_driver->look(u"graph-"_s + name);
    }
    for (const QString &name : {u"timeAction"_s, u"tableAction"_s, u"questionsAction"_s})
        on<QAction>(u"graphPage"_s, name)->trigger();
    const auto open = [this](const QString &name) { on<QAction>(u"graphPage"_s, name)->trigger(); };
    for (const QString &name : {u"selectByLinksAction"_s, u"selectByTextAction"_s, u"saveViewAction"_s})
        QVERIFY2(m_driver->atDialog(u"dialog-"_s + name, [&] { open(name); }), qPrintable(name));
    auto *canvas = page(u"graphPage"_s)->findChild<GraphCanvas *>();
    QVERIFY(canvas && canvas->drawn().graph().nodeCount() > 10);
    canvas->setSelected({0, 1});
    Q_EMIT canvas->selectionChanged();
    m_driver->settle();
    for (const QString &name : {u"drawLinkAction"_s, u"judgeSameAction"_s})
        QVERIFY2(m_driver->atDialog(u"dialog-graph-"_s + name, [&] { open(name); }), qPrintable(name));
}

void LooksJourneyTest::aFilterThatFindsNothingSaysSo()
{
    QVERIFY(m_driver->atDialogOf(u"filterBy-text"_s, [this](QDialog *) {
        QVERIFY(m_driver->type(u"filterText"_s, u"nothing is called so"_s));
        QVERIFY(m_driver->click(u"addFilterButton"_s));
    }));
    for (const QString &name : {u"listingsPage"_s, u"sellersPage"_s, u"shipmentsPage"_s, u"seizuresPage"_s,
                                u"graphPage"_s, u"timelinePage"_s, u"placesPage"_s, u"chartsPage"_s})
        m_driver->walkPage(name, u"filtered"_s);
    showPage(u"placesPage"_s);
    QVERIFY(m_driver->click(u"emptyButton"_s)); // all filters go
    QTRY_VERIFY(!m_driver->find(u"chip0"_s));
    m_driver->settle();
}

void LooksJourneyTest::dialogsOfTheWindow()
{
    select(u"sellersPage"_s, {0, 1});
    for (const QString &name : {u"newCaseAction"_s, u"propertiesAction"_s, u"analystAction"_s, u"shortcutsAction"_s,
                                u"aboutAction"_s, u"portableAction"_s, u"mergeAction"_s, u"compareAction"_s,
                                u"compactAction"_s, u"savedSearchesAction"_s, u"batchSearchAction"_s})
        QVERIFY2(m_driver->atDialogOf(name), qPrintable(name));
    m_driver->walkMenus();
}

void LooksJourneyTest::dialogsOfFilters()
{
    QStringList names;
    const QList<QAction *> actions = m_driver->window().findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (action->objectName().startsWith("filterBy-"_L1) && !names.contains(action->objectName()))
            names << action->objectName();
    }
    QVERIFY(names.size() > 5);
    for (const QString &name : std::as_const(names))
        QVERIFY2(m_driver->atDialogOf(name), qPrintable(name));
}

void LooksJourneyTest::dialogsOfRows()
{
    select(u"listingsPage"_s, {0});
    QVERIFY(m_driver->atDialog(u"dialog-columns"_s,
                               [this] { on<DataTable>(u"listingsPage"_s, u"table"_s)->chooseColumns(); }));
    if (auto *lexicons = m_driver->find<QPushButton>(u"lexiconsButton"_s))
        QVERIFY(m_driver->atDialog(u"dialog-lexicons"_s, [lexicons] { lexicons->click(); }));
    select(u"sellersPage"_s, {0, 1});
    for (const QString &name : {u"linkAction"_s, u"judgeSameAction"_s, u"judgeDifferentAction"_s})
        QVERIFY2(m_driver->atDialog(u"dialog-"_s + name, [&] { on<QAction>(u"sellersPage"_s, name)->trigger(); }),
                 qPrintable(name));
    select(u"sellersPage"_s, {0});
    for (const QString &name : {u"addNoteAction"_s, u"renameAction"_s})
        QVERIFY2(m_driver->atDialog(u"dialog-"_s + name, [&] { on<QAction>(u"sellersPage"_s, name)->trigger(); }),
                 qPrintable(name));
    showPage(u"evidencePage"_s);
    auto *sources = on<DataTable>(u"evidencePage"_s, u"sourcesTable"_s);
    sources->setCurrentIndex(sources->model()->index(0, 0));
    m_driver->settle();
    for (const QString &name : {u"withdrawButton"_s, u"sourceNotesButton"_s})
        QVERIFY2(m_driver->atDialog(
                     u"dialog-"_s + name, [&] { on<QAbstractButton>(u"evidencePage"_s, name)->click(); },
                     [this](QDialog *dialog) {
                         if (auto *grade = dialog->findChild<QAbstractButton *>(u"gradeButton"_s))
                             QVERIFY(m_driver->atDialog(u"dialog-grade"_s, [grade] { grade->click(); }));
                     }),
                 qPrintable(name));
}

void LooksJourneyTest::dialogsOfReferrals()
{
    showPage(u"referralsPage"_s);
    auto *referrals = m_driver->window().findChild<ReferralsPage *>();
    const auto press = [this](const QString &name) { on<QAbstractButton>(u"referralsPage"_s, name)->click(); };
    referrals->showTab(u"whoCanActPage"_s);
    m_driver->settle();
    QVERIFY(m_driver->atDialog(u"dialog-directory"_s, [&] { press(u"directoryButton"_s); }));
    referrals->showTab(u"docketPage"_s);
    referrals->showReferral(RowId<DocketEntry>(1));
    m_driver->walkPage(u"referralsPage"_s, u"referral"_s);
    referrals->showTab(u"docketPage"_s);
    const auto *move = m_driver->find<QToolButton>(u"moveButton"_s);
    QVERIFY(move && move->menu());
    Q_EMIT move->menu()->aboutToShow();
    QVERIFY(!move->menu()->actions().isEmpty());
    QVERIFY(m_driver->atDialog(u"dialog-state"_s, [move] { move->menu()->actions().constFirst()->trigger(); }));
    QVERIFY(m_driver->atDialog(u"dialog-outcome"_s, [&] { press(u"outcomeButton"_s); }));
    referrals->showTab(u"lettersPage"_s);
    QVERIFY(m_driver->atDialog(
        u"dialog-letter"_s, [&] { press(u"newLetterButton"_s); },
        [this](QDialog *dialog) {
            if (auto *sender = dialog->findChild<QAbstractButton *>(u"senderButton"_s))
                QVERIFY(m_driver->atDialog(u"dialog-sender"_s, [sender] { sender->click(); }));
        }));
    referrals->showTab(u"packetsPage"_s);
    QVERIFY(m_driver->atDialog(u"dialog-compare-packets"_s, [&] { press(u"comparePacketsButton"_s); }));
}

void LooksJourneyTest::walkWizard(QDialog *dialog, const QString &name, int most)
{
    auto *wizard = qobject_cast<QWizard *>(dialog);
    QVERIFY(wizard);
    for (int step = 1; step < most; ++step) {
        const auto isReady = [wizard] {
            return wizard->button(QWizard::NextButton)->isVisible() && wizard->button(QWizard::NextButton)->isEnabled();
        };
        if (!QTest::qWaitFor(isReady, 10000))
            break;
        wizard->next();
        m_driver->look(name + QString::number(step), dialog);
    }
}

void LooksJourneyTest::theImportIsWalked()
{
    QVERIFY(m_driver->atDialogOf(u"importAction"_s, [this](QDialog *dialog) {
        samples::SampleDraw draw(7);
        QFile file(m_folder.filePath(u"more.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) &&
                samples::writeLegacyListings(file, samples::makeScene(draw, 9, 90), draw));
        file.close();
        QVERIFY(m_driver->type(u"pathField"_s, file.fileName()));
        QTest::keyClick(m_driver->find(u"pathField"_s), Qt::Key_Return);
        m_driver->look(u"import-0"_s, dialog);
        walkWizard(dialog, u"import-"_s, 5);
        auto *wizard = qobject_cast<QWizard *>(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::CommitButton)->isEnabled(), 20000);
        m_driver->look(u"import-checked"_s, dialog);
        wizard->button(QWizard::CommitButton)->click();
        QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::FinishButton)->isVisible() &&
                                     wizard->button(QWizard::FinishButton)->isEnabled(),
                                 20000);
        m_driver->look(u"import-done"_s, dialog);
    }));
}

void LooksJourneyTest::theReferralIsWalked()
{
    select(u"sellersPage"_s, {0, 1});
    QVERIFY(m_driver->atDialogOf(u"newReferralAction"_s, [this](QDialog *dialog) {
        auto *wizard = qobject_cast<QWizard *>(dialog);
        QVERIFY(wizard);
        wizard->next();
        m_driver->look(u"referral-whom"_s, dialog);
        QVERIFY(m_driver->type(u"recipientField"_s, u"Example Market"_s));
        walkWizard(dialog, u"referral-"_s, 3);
        if (auto *draft = m_driver->find(u"draftBox"_s))
            QVERIFY(m_driver->click(draft->objectName()));
        wizard->next();
        m_driver->look(u"referral-build"_s, dialog);
        auto *change = m_driver->find<QAbstractButton>(u"changeVersionButton"_s);
        QVERIFY(change);
        QVERIFY(m_driver->atDialog(u"dialog-version"_s, [change] { change->click(); }));
        QVERIFY(m_driver->type(u"packetPathField"_s, m_folder.filePath(u"looks.zip"_s)));
        QVERIFY(m_driver->click(u"buildButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder.filePath(u"looks.zip"_s)), 30000);
        m_driver->look(u"referral-built"_s, dialog);
    }));
}

void LooksJourneyTest::nothingIsWrong()
{
    const QStringList &findings = m_driver->findings();
    for (const QString &finding : findings)
        qInfo("%s", qPrintable(finding));
    if (qEnvironmentVariableIsSet("INTERDICT_SHOTS"))
        QSKIP("pictures are for people to look at");
    QVERIFY2(findings.isEmpty(), qPrintable(u"%1 findings"_s.arg(findings.size())));
}

QTEST_MAIN(LooksJourneyTest)
#include "tst_looksjourney.moc"
