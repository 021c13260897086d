// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"
#include "models/casework/caseimport.h"
#include "models/casework/marking.h"
#include "models/casework/savedsearches.h"
#include "models/store/entityqueries.h"
#include "models/store/sourcequeries.h"
#include "tests/journeys/cli/pilotfiles.h"
#include "tests/journeys/window/windowdriver.h"
#include "widgets/casefiles/mergetables.h"
#include "widgets/casefiles/portabledialog.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/keyvalueform.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// Cases as files, at the window: a part is handed on, a colleague's case is taken in, versions are compared, and the
/// file is compacted. On real files.
class CaseFilesJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPartIsCopiedAndOpened();
    void whatStandsInTheWayIsSaid();
    void anotherCaseIsMerged();
    void versionsAreCompared();
    void theCaseIsCompacted();
    void aFailedCompactingLeavesTheCaseOpen();

private:
    static constexpr int patience = 60'000;

    [[nodiscard]] CaseSession &session() { return *m_driver->window().session(); }
    void trigger(const QString &name)
    {
        auto *action = m_driver->window().findChild<QAction *>(name);
        QVERIFY(action && action->isEnabled());
        QVERIFY(!action->statusTip().isEmpty() && !action->icon().isNull());
        action->trigger();
    }
    /// Of the part that was measured.
    [[nodiscard]] QString listingsTold() const
    {
        return m_driver->find<ui::KeyValueForm>(u"portableTally"_s)->value(ui::PortableDialog::tr("Listings"));
    }
    [[nodiscard]] bool canPress(const QString &button) const
    {
        const auto *found = m_driver->find<QPushButton>(button);
        return found && found->isEnabled();
    }
    void choosePart(const QString &part) const
    {
        auto *button = m_driver->find<QRadioButton>(part);
        QVERIFY(button && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
        QVERIFY(button->isChecked());
    }
    void makeCase(const QString &path, const QString &name, const QStringList &files) const
    {
        const auto made = CaseSession::create(path, {{}, name, {}, {}}, u"ben"_s, m_clock);
        QVERIFY(made);
        for (const QString &file : files) {
            const auto probe = probeFile(file, {});
            QVERIFY(probe);
            const auto imported =
                importFile({path, file, probe->layout, probe->mapping, u"ben"_s, m_clock.now()}, {}, {});
            QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        }
    }
    /// The first seller, in the colour, and a search under the same name.
    void workOn(const QString &path, MarkColour colour, const QString &search) const
    {
        const auto opened = CaseSession::open(path, CaseFile::Access::readWrite, u"ben"_s, m_clock);
        QVERIFY(opened);
        const std::vector<RowId<Entity>> seller{firstSeller(**opened)};
        QVERIFY(markEntities(**opened, seller, colour));
        QVERIFY(SavedSearches(**opened).saveSearch(u"pills"_s, search));
    }
    [[nodiscard]] static RowId<Entity> firstSeller(const CaseSession &session)
    {
        EntityQuery query; // of the file that both have: numbers are given in the order of reading
        query.kinds = {EntityKind::seller};
        auto ids = entityIds(session.database(), query);
        return ids && !ids->empty() ? *std::min_element(ids->begin(), ids->end()) : RowId<Entity>();
    }
    [[nodiscard]] QString backup() const
    {
        const QStringList found = QDir(m_folder.path()).entryList({u"harbour before merge *.icase"_s}, QDir::Files);
        return found.size() == 1 ? m_folder.filePath(found.front()) : QString();
    }

    QTemporaryDir m_folder;
    const Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC));
    const QString m_case = m_folder.filePath(u"harbour.icase"_s);
    const QString m_other = m_folder.filePath(u"station.icase"_s);
    std::unique_ptr<WindowDriver> m_driver;
};

void CaseFilesJourneyTest::initTestCase()
{
    const QString pills = QStringLiteral(INTERDICT_SHARED_DATA "/markets/D&C_-_opiods_-_pills_-_20170427.csv");
    for (const QString &path : {PilotFiles::pressedPills(), pills}) {
        if (!QFile::exists(path))
            QSKIP(qPrintable(u"there is no %1"_s.arg(path)));
    }
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"InterdictTest"_s);
    QCoreApplication::setApplicationName(u"tst_casefilesjourney"_s);
    QSettings().clear();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    useLanguage(QLocale(qEnvironmentVariable("INTERDICT_SHOTS_LANGUAGE", u"en"_s)));
    makeCase(m_case, u"Harbour"_s, {PilotFiles::pressedPills()});
    makeCase(m_other, u"Station"_s, {PilotFiles::pressedPills(), pills});
    workOn(m_case, MarkColour::red, u"pressed"_s);
    workOn(m_other, MarkColour::blue, u"xanax"_s);
    m_driver = std::make_unique<WindowDriver>(m_clock);
    m_driver->window().openCase(m_case);
    QVERIFY(m_driver->window().session());
}

void CaseFilesJourneyTest::aPartIsCopiedAndOpened()
{
    m_driver->window().showPage(u"sellersPage"_s);
    QTRY_VERIFY(m_driver->find<ui::DataTable>(u"table"_s));
    auto *table = m_driver->find<ui::DataTable>(u"table"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0 && !table->model()->index(0, 0).data().toString().isEmpty());
    WindowDriver::clickCell(table, 0, 0);
    trigger(u"portableAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canPress(u"makeCopyButton"_s), patience);
    QVERIFY(m_driver->find<QRadioButton>(u"partBySelection"_s)->isChecked()); // no filter is on
    const QString some = listingsTold();
    choosePart(u"partEverything"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canPress(u"makeCopyButton"_s), patience);
    QVERIFY(listingsTold() != some);
    choosePart(u"partBySelection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canPress(u"makeCopyButton"_s), patience);
    QCOMPARE(listingsTold(), some);
    m_driver->shot(u"portable-measured"_s);
    const QString part = m_folder.filePath(u"part.icase"_s);
    QVERIFY(m_driver->type(u"casePathField"_s, part));
    QVERIFY(m_driver->click(u"makeCopyButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(part) && canPress(u"makeCopyButton"_s), patience);
    QVERIFY2(m_driver->message().contains("part.icase"_L1), qPrintable(m_driver->message()));
    m_driver->shot(u"portable-made"_s);
    QVERIFY(m_driver->click(u"messageActionButton"_s));
    QTRY_COMPARE(session().path(), part);
    QVERIFY(session().isReadOnly());
    QCOMPARE(QString::number(countCase(session().database())->listings), some);
    m_driver->window().openCase(m_case);
    QVERIFY(!session().isReadOnly());
}

void CaseFilesJourneyTest::whatStandsInTheWayIsSaid()
{
    trigger(u"portableAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canPress(u"makeCopyButton"_s), patience);
    QVERIFY(m_driver->type(u"casePathField"_s, m_case));
    QVERIFY(m_driver->click(u"makeCopyButton"_s));
    QVERIFY2(m_driver->message().contains(QFileInfo(m_case).fileName()), qPrintable(m_driver->message()));
    QCOMPARE(m_driver->find<QLineEdit>(u"casePathField"_s)->text(), QDir::toNativeSeparators(m_case)); // stays
    m_driver->shot(u"portable-refused"_s);
    QTest::keyClick(m_driver->find(u"portableDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"portableDialog"_s));
}

void CaseFilesJourneyTest::anotherCaseIsMerged()
{
    const auto before = allSources(session().database());
    trigger(u"mergeAction"_s);
    QVERIFY(!canPress(u"mergeButton"_s)); // nothing is merged unseen
    QVERIFY(m_driver->type(u"casePathField"_s, m_other));
    QTest::keyClick(m_driver->find(u"casePathField"_s), Qt::Key_Return); // looks, and closes nothing
    QTRY_VERIFY_WITH_TIMEOUT(canPress(u"mergeButton"_s), patience);
    auto *conflicts = m_driver->find<ui::MergeConflicts>(u"mergeConflicts"_s);
    QVERIFY(conflicts);
    QCOMPARE(conflicts->topLevelItemCount(), 1); // the colour
    QVERIFY(conflicts->theirs().empty());
    m_driver->shot(u"merge-preview"_s);
    QCOMPARE(allSources(session().database())->size(), before->size());
    conflicts->setFocus();
    conflicts->setCurrentItem(conflicts->topLevelItem(0));
    QTest::keyClick(conflicts, Qt::Key_Space);
    QCOMPARE(conflicts->theirs().size(), size_t(1));
    QVERIFY(m_driver->click(u"mergeButton"_s));
    QVERIFY(m_driver->click(u"stopButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(canPress(u"mergeButton"_s), patience);
    QVERIFY2(!m_driver->message().contains("before merge"_L1), qPrintable(m_driver->message()));
    QCOMPARE(allSources(session().database())->size(), before->size()); // stopped: nothing came
    QCOMPARE(conflicts->theirs().size(), size_t(1));                    // what was chosen stays
    QCOMPARE(QDir(m_folder.path()).entryList({u"*before merge*"_s}, QDir::Files), QStringList());
    m_driver->shot(u"merge-stopped"_s);
    QVERIFY(m_driver->click(u"mergeButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!canPress(u"stopButton"_s) && !m_driver->message().isEmpty(), patience);
    QVERIFY2(m_driver->message().contains("before merge"_L1), qPrintable(m_driver->message()));
    m_driver->shot(u"merge-done"_s);
    QCOMPARE(allSources(session().database())->size(), before->size() + 1);
    QVERIFY(QFile::exists(backup()));
    QStringList searches;
    const auto saved = SavedSearches(session()).all(SavedKind::search);
    for (const SavedSearch &search : *saved)
        searches << search.name + u'=' + search.content;
    QCOMPARE(searches, QStringList({u"pills=pressed"_s, u"pills / Station=xanax"_s}));
    QTest::keyClick(m_driver->find(u"mergeDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"mergeDialog"_s));
    m_driver->window().showPage(u"evidencePage"_s);
    QTRY_COMPARE(m_driver->find<ui::DataTable>(u"sourcesTable"_s)->model()->rowCount(), int(before->size()) + 1);
    m_driver->shot(u"merge-evidence"_s);
}

void CaseFilesJourneyTest::versionsAreCompared()
{
    trigger(u"compareAction"_s);
    QVERIFY(m_driver->type(u"casePathField"_s, backup()));
    QTest::keyClick(m_driver->find(u"casePathField"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QTabWidget>(u"comparisonTabs"_s), patience);
    m_driver->shot(u"compare-counts"_s);
    auto *tabs = m_driver->find<QTabWidget>(u"comparisonTabs"_s);
    tabs->setCurrentIndex(1);
    auto *table = m_driver->find<ui::DataTable>(u"comparedDifferences"_s);
    const int all = table->model()->rowCount();
    QVERIFY(m_driver->type(u"differencesFilter"_s, u"pills / station"_s));
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(all > 1);
    m_driver->shot(u"compare-differences"_s);
    const QString csv = m_folder.filePath(u"differences.csv"_s);
    QVERIFY(m_driver->chooseFile([this] { static_cast<void>(m_driver->click(u"exportDifferencesButton"_s)); }, csv));
    QFile file(csv);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QCOMPARE(written.count('\n'), 2); // heads, and what passes the filter
    QVERIFY(written.contains("pills / Station"));
    tabs->setCurrentIndex(2);
    QVERIFY(!m_driver->find<QLabel>(u"historiesText"_s)->text().isEmpty());
    QCOMPARE(m_driver->find<ui::DataTable>(u"comparedEntries"_s)->model()->rowCount(), 1); // the merge
    m_driver->shot(u"compare-histories"_s);
    QTest::keyClick(m_driver->find(u"compareDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"compareDialog"_s));
}

void CaseFilesJourneyTest::theCaseIsCompacted()
{
    const qint64 entries = countCase(session().database())->history;
    trigger(u"compactAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canPress(u"compactButton"_s), patience);
    m_driver->shot(u"compact-before"_s);
    QVERIFY(m_driver->click(u"compactButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(canPress(u"compactButton"_s), patience);
    QVERIFY2(!m_driver->message().isEmpty(), qPrintable(m_driver->message()));
    m_driver->shot(u"compact-done"_s);
    QVERIFY(m_driver->window().session());
    QCOMPARE(session().path(), m_case);
    QCOMPARE(countCase(session().database())->history, entries + 1);
    QTest::keyClick(m_driver->find(u"compactDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"compactDialog"_s));
}

void CaseFilesJourneyTest::aFailedCompactingLeavesTheCaseOpen()
{
    const qint64 entries = countCase(session().database())->history;
    QVERIFY(QDir().mkpath(m_case + u".compact-part/in the way"_s));
    trigger(u"compactAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canPress(u"compactButton"_s), patience);
    QVERIFY(m_driver->click(u"compactButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(canPress(u"compactButton"_s) && !m_driver->message().isEmpty(), patience);
    m_driver->shot(u"compact-failed"_s);
    QVERIFY(m_driver->window().session() && !session().isReadOnly());
    QCOMPARE(countCase(session().database())->history, entries);
    QTest::keyClick(m_driver->find(u"compactDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"compactDialog"_s));
}

QTEST_MAIN(CaseFilesJourneyTest)
#include "tst_casefilesjourney.moc"
