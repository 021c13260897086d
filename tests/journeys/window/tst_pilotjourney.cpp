// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"
#include "models/casework/folderintake.h"
#include "models/casework/letters.h"
#include "models/store/casecheck.h"
#include "models/store/dockettable.h"
#include "tests/journeys/cli/pilotfiles.h"
#include "tests/journeys/window/windowdriver.h"
#include "widgets/referring/boardcolumn.h"
#include "widgets/referring/docketpage.h"
#include "widgets/referring/proposalsmodel.h"
#include "widgets/referring/referralspage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace interdict;
using namespace interdict::journeys;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// The pilot of 2020 in the window, on the market's, FDA's and the block list's own files, each step at its own day:
/// the letter to 24 domains first, its days; one click for a referral to each who can act; review by a second person,
/// sent, clocks, answers, outcomes, and how it went. Each function goes on where the one before it stopped.
class PilotJourneyTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<WindowDriver> m_driver;

    [[nodiscard]] const Database &database() { return m_driver->window().session()->database(); }
    [[nodiscard]] std::vector<DocketEntry> docket()
    {
        return allDocketEntries(database()).value_or(std::vector<DocketEntry>());
    }
    /// The only letter as it stands on that day.
    [[nodiscard]] LetterStanding letterOn(QDate today)
    {
        const auto standings = letterStandings(database(), today).value_or(std::vector<LetterStanding>());
        return standings.size() == 1 ? standings.front() : LetterStanding();
    }
    /// The window of that person on that day.
    void openOn(const QDateTime &now, const char *author)
    {
        qputenv("INTERDICT_AUTHOR", author);
        m_driver.reset();
        m_driver = std::make_unique<WindowDriver>(Clock::fixed(now));
        m_driver->window().openCase(m_path);
        QTRY_VERIFY(m_driver->window().session());
    }
    void showTab(const QString &name)
    {
        m_driver->window().showPage(u"referralsPage"_s);
        m_driver->window().findChild<ReferralsPage *>()->showTab(name);
        QTRY_VERIFY(m_driver->find(name));
    }
    /// Clicks on what brings up a dialog with an event loop of its own, and answers it with its first button.
    void answer(const QString &button, const std::function<void(QDialog *)> &fill)
    {
        bool wasAnswered = false;
        QTimer poll;
        connect(&poll, &QTimer::timeout, &poll, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || wasAnswered)
                return;
            wasAnswered = true;
            fill(dialog);
            QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
            if (dialog->isVisible()) // better a failed test than one that waits for ever
                dialog->reject();
        });
        poll.start(100);
        QVERIFY2(m_driver->click(button), qPrintable(button));
        QTRY_VERIFY(wasAnswered);
    }
    /// Moves referrals on by the dialog that a drop on the board's column brings up.
    void move(const std::vector<int> &numbers, ReferralState to, const QString &note = {}, const QString &proof = {})
    {
        std::vector<RowId<DocketEntry>> ids;
        for (const int number : numbers)
            ids.emplace_back(number);
        auto *column = m_driver->find<BoardColumn>(u"boardColumn-"_s + toToken(to));
        QVERIFY(column);
        Q_EMIT column->moveWanted(ids, to);
        QTRY_VERIFY(m_driver->find<QDialog>(u"stateDialog"_s));
        if (!note.isEmpty())
            QVERIFY(m_driver->type(u"stateNote"_s, note));
        if (!proof.isEmpty())
            QVERIFY(m_driver->type(u"proofWords"_s, proof));
        QVERIFY(m_driver->click(u"stateDoIt"_s));
        QTRY_VERIFY2(!m_driver->find<QDialog>(u"stateDialog"_s), qPrintable(toToken(to)));
        for (const RowId<DocketEntry> id : ids)
            QCOMPARE(docketEntryById(database(), id).value_or(DocketEntry()).state, to);
    }

    /// How many of the proposals are chosen: those and no others.
    static size_t chooseOnly(ProposalsModel &model, const std::function<bool(const Proposal &)> &isWanted)
    {
        size_t wanted = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool isChosen = isWanted(*model.proposalAt(row));
            model.setData(model.index(row, 0), isChosen ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
            wanted += isChosen ? 1 : 0;
        }
        return wanted;
    }

private Q_SLOTS:
    void initTestCase();
    void theNetworkIsChosenAndWrittenTo();
    void theLettersDaysAreCounted();
    void oneClickMakesAReferralForEachRecipient();
    void coverageSaysWhoWasToldWhat();
    void aSecondPersonReviews();
    void sentOnesHaveClocks();
    void recipientsAnswer();
    void outcomesAreSeen();
    void chartsSayHowItWent();
    void theCaseIsSound();
};

void PilotJourneyTest::initTestCase()
{
    if (const QString missing = PilotFiles::missing(); !missing.isEmpty())
        QSKIP(qPrintable(u"there is no %1"_s.arg(missing)));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"InterdictTest"_s);
    QCoreApplication::setApplicationName(u"tst_pilotjourney"_s);
    QSettings settings;
    settings.clear();
    const std::pair<QString, QString> sender[] = {{u"organisation"_s, u"Sample Agency"_s},
                                                  {u"person"_s, u"A. Officer"_s},
                                                  {u"role"_s, u"Director"_s},
                                                  {u"reference"_s, u"OC-7"_s},
                                                  {u"phone"_s, u"+1 301 555 0100"_s},
                                                  {u"email"_s, u"a.officer@agency.example"_s},
                                                  {u"authority"_s, u"21 U.S.C. 331, 355"_s},
                                                  {u"jurisdiction"_s, u"United States"_s}};
    for (const auto &[field, value] : sender)
        settings.setValue(u"referral/sender/"_s + field, value);
    qputenv("INTERDICT_REFERRALS", m_folder.filePath(u"none"_s).toUtf8());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    useLanguage(QLocale(qEnvironmentVariable("INTERDICT_SHOTS_LANGUAGE", u"en"_s)));
    m_path = m_folder.filePath(u"pilot.icase"_s);
    const Clock clock = Clock::fixed(QDateTime(QDate(2020, 6, 2), QTime(9, 0), Qt::UTC));
    CaseProperties properties;
    properties.name = u"Pilot"_s;
    const auto session = CaseSession::create(m_path, properties, u"ann"_s, clock);
    QVERIFY(session);
    QStringList paths{PilotFiles::market(), PilotFiles::pressedPills(), PilotFiles::fdaLetters()};
    const std::pair<QString, QByteArray> made[] = {{u"hosts.txt"_s, PilotFiles::hosts()},
                                                   {u"offers.csv"_s, PilotFiles::offers()},
                                                   {u"presses.csv"_s, PilotFiles::presses()},
                                                   {u"parcels.csv"_s, PilotFiles::parcels()}};
    for (const auto &[name, bytes] : made) {
        paths << m_folder.filePath(name);
        QFile file(paths.last());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    const auto report = importFiles({m_path, paths, {}, u"ann"_s, clock.now(), {}}, {}, {});
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
}

void PilotJourneyTest::theNetworkIsChosenAndWrittenTo()
{
    openOn(QDateTime(QDate(2020, 6, 2), QTime(10, 0), Qt::UTC), "ann");
    m_driver->window().showPage(u"domainsPage"_s);
    auto *table = m_driver->find(u"domainsPage"_s)->findChild<QAbstractItemView *>();
    QVERIFY(table);
    const QStringList names = PilotFiles::domains();
    QTRY_VERIFY(table->model()->rowCount() >= names.size());
    int chosen = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < 3; ++column) {
            const QModelIndex cell = table->model()->index(row, column);
            QTRY_VERIFY(!cell.data().toString().isEmpty());
            if (cell.data().toString() != u"domain"_s && names.contains(cell.data().toString())) {
                WindowDriver::clickCell(table, cell, chosen++ > 0 ? Qt::ControlModifier : Qt::NoModifier);
                break;
            }
        }
    }
    QVERIFY2(chosen >= names.size(), qPrintable(QString::number(chosen)));
    m_driver->shot(u"pilot-1-network"_s);
    showTab(u"lettersPage"_s);
    answer(u"newLetterButton"_s, [this](QDialog *dialog) {
        const QString preview = dialog->findChild<QPlainTextEdit *>(u"letterPreview"_s)->toPlainText();
        for (const QString &name : PilotFiles::domains())
            QVERIFY2(preview.contains(name), qPrintable(name));
        dialog->findChildren<QPlainTextEdit *>().front()->setPlainText(u"1 Example Street"_s);
        QTest::qWait(100);
        m_driver->shot(u"pilot-2-letter"_s);
    });
    QVERIFY(!letterOn(QDate(2020, 6, 2)).letter.reference.isEmpty());
}

void PilotJourneyTest::theLettersDaysAreCounted()
{
    openOn(QDateTime(QDate(2020, 6, 3), QTime(10, 0), Qt::UTC), "ann");
    showTab(u"lettersPage"_s);
    answer(u"letterDeliveryButton"_s,
           [](QDialog *dialog) { dialog->findChild<QPlainTextEdit *>()->setPlainText(u"RR 1"_s); });
    openOn(QDateTime(QDate(2020, 6, 5), QTime(10, 0), Qt::UTC), "ann");
    showTab(u"lettersPage"_s);
    answer(u"letterReceiptButton"_s,
           [](QDialog *dialog) { dialog->findChild<QPlainTextEdit *>()->setPlainText(u"RR 2"_s); });
    QCOMPARE(letterOn(QDate(2020, 6, 5)).deadline, QDate(2020, 6, 26)); // 15 working days
    openOn(QDateTime(QDate(2020, 6, 29), QTime(9, 0), Qt::UTC), "ann");
    showTab(u"lettersPage"_s);
    answer(u"letterAnswerButton"_s,
           [](QDialog *dialog) { dialog->findChild<QPlainTextEdit *>()->setPlainText(u"We only take orders."_s); });
    QVERIFY(letterOn(QDate(2020, 6, 29)).stage == LetterStanding::Stage::inadequate);
    m_driver->shot(u"pilot-3-letter-answered"_s);
}

void PilotJourneyTest::oneClickMakesAReferralForEachRecipient()
{
    showTab(u"whoCanActPage"_s);
    const auto proposals = [this]() -> ProposalsModel * {
        auto *table = m_driver->find<QAbstractItemView>(u"proposalsTable"_s);
        return table ? qobject_cast<ProposalsModel *>(table->model()) : nullptr;
    };
    // The 24 names are still selected, as they were before the program was closed.
    m_driver->find<QComboBox>(u"proposalScope"_s)->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(proposals() && proposals()->rowCount() >= 3 && proposals()->rowCount() < 30, 60000);
    chooseOnly(*proposals(), [](const Proposal &one) { return one.kind == RecipientKind::registry; });
    m_driver->shot(u"pilot-4-registries"_s);
    QVERIFY(m_driver->click(u"createReferralsButton"_s));
    QTRY_COMPARE(docket().size(), size_t(3));
    QList<size_t> sizes;
    for (const DocketEntry &entry : docket())
        sizes << entry.items.size();
    std::sort(sizes.begin(), sizes.end());
    QCOMPARE(sizes, (QList<size_t>{6, 6, 12}));
    m_driver->find<QComboBox>(u"proposalScope"_s)->setCurrentIndex(0); // the whole case: presses and parcels
    QTRY_VERIFY_WITH_TIMEOUT(proposals() && proposals()->rowCount() > 30, 60000);
    const size_t wanted =
        3 + chooseOnly(*proposals(), [](const Proposal &one) {
            return one.recipient.startsWith("eBay"_L1) || (one.kind == RecipientKind::carrier && one.isKnown());
        });
    m_driver->shot(u"pilot-5-who-can-act"_s);
    QVERIFY(m_driver->click(u"createReferralsButton"_s));
    QTRY_COMPARE(docket().size(), wanted);
    qsizetype parcels = 0;
    for (const DocketEntry &entry : docket()) {
        QVERIFY(entry.state == ReferralState::draft && !entry.items.empty());
        parcels += entry.recipientKind == "carrier"_L1 ? qsizetype(entry.items.size()) : 0;
    }
    QVERIFY(parcels >= 40);
    m_driver->shot(u"pilot-5-made"_s);
}

void PilotJourneyTest::coverageSaysWhoWasToldWhat()
{
    showTab(u"coveragePage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QAbstractItemView>(u"coverageTable"_s), 30000);
    const QAbstractItemModel *cells = m_driver->find<QAbstractItemView>(u"coverageTable"_s)->model();
    QTRY_VERIFY_WITH_TIMEOUT(cells->rowCount() > 0 && cells->columnCount() > 3, 30000);
    m_driver->shot(u"pilot-6-coverage"_s);
}

void PilotJourneyTest::aSecondPersonReviews()
{
    openOn(QDateTime(QDate(2020, 6, 29), QTime(12, 0), Qt::UTC), "ben");
    showTab(u"docketPage"_s);
    move({1, 2, 3, 4, 5}, ReferralState::reviewed);
    openOn(QDateTime(QDate(2020, 6, 30), QTime(14, 0), Qt::UTC), "ann");
    showTab(u"docketPage"_s);
    move({1, 2, 3, 4, 5}, ReferralState::signedOff, {}, u"signed by hand"_s);
    move({1, 2, 3, 4, 5}, ReferralState::sent, {}, u"message 4711"_s);
    m_driver->shot(u"pilot-7-board-sent"_s);
}

void PilotJourneyTest::sentOnesHaveClocks()
{
    openOn(QDateTime(QDate(2020, 7, 1), QTime(15, 0), Qt::UTC), "ann");
    showTab(u"docketPage"_s);
    auto *page = m_driver->find<DocketPage>(u"docketPage"_s);
    page->setLook(DocketPage::Look::due);
    QTRY_VERIFY(m_driver->find<QAbstractItemView>(u"dueTable"_s));
    QTRY_VERIFY(m_driver->find<QAbstractItemView>(u"dueTable"_s)->model()->rowCount() > 0);
    m_driver->shot(u"pilot-8-due"_s);
    page->setLook(DocketPage::Look::board);
}

void PilotJourneyTest::recipientsAnswer()
{
    move({1}, ReferralState::acknowledged);
    openOn(QDateTime(QDate(2020, 7, 10), QTime(14, 0), Qt::UTC), "ann");
    showTab(u"docketPage"_s);
    move({1}, ReferralState::acted);
    move({2}, ReferralState::acted);
    move({3}, ReferralState::refused, u"court order needed"_s);
    move({4}, ReferralState::question, u"Which of the items are machines?"_s);
}

void PilotJourneyTest::outcomesAreSeen()
{
    const QDateTime now(QDate(2020, 7, 11), QTime(10, 0), Qt::UTC);
    QStringList paths;
    const auto entry = docketEntryById(database(), RowId<DocketEntry>(1));
    QVERIFY(entry);
    const std::vector<DocketItem> items = entry->items;
    for (const DocketItem &item : items) {
        paths << m_folder.filePath(item.name + u".held.json"_s);
        QFile file(paths.last());
        const QByteArray bytes = PilotFiles::rdap(item.name, "server hold", "2020-07-11");
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    m_driver.reset(); // the case is imported into
    QVERIFY(importFiles({m_path, paths, {}, u"ann"_s, now, {}}, {}, {}));
    openOn(now, "ann");
    showTab(u"docketPage"_s);
    auto *page = m_driver->find<DocketPage>(u"docketPage"_s);
    page->choose(RowId<DocketEntry>(1));
    page->findChild<QAction *>(u"lookInRecordsAction"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"docketStrip"_s), 20000);
    m_driver->shot(u"pilot-9-looked"_s);
    auto *record = m_driver->find(u"docketStrip"_s)->findChild<QPushButton *>();
    QVERIFY(record && record->isVisible());
    QTest::mouseClick(record, Qt::LeftButton);
    QTRY_COMPARE(docketOutcomes(database(), RowId<DocketEntry>(1)).value_or(std::vector<DocketOutcome>()).size(),
                 items.size());
    m_driver->shot(u"pilot-10-outcomes"_s);
    move({1}, ReferralState::verified);
}

void PilotJourneyTest::chartsSayHowItWent()
{
    m_driver->window().showPage(u"chartsPage"_s);
    auto *tabs = m_driver->find<QTabWidget>(u"chartsTabs"_s);
    QVERIFY(tabs);
    tabs->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"recipientDaysChart"_s), 20000);
    m_driver->shot(u"pilot-11-charts"_s);
}

void PilotJourneyTest::theCaseIsSound()
{
    QVERIFY(checkCase(database(), {}, {})->problems.isEmpty());
}

QTEST_MAIN(PilotJourneyTest)
#include "tst_pilotjourney.moc"
