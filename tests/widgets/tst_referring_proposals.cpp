// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/jobrunner.h"
#include "models/casework/letters.h"
#include "models/itemmodels/caseselection.h"
#include "models/store/dockettable.h"
#include "models/store/lettertable.h"
#include "tests/itemmodels/importedcase.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/referring/coveragemodel.h"
#include "widgets/referring/coveragepage.h"
#include "widgets/referring/directoryeditor.h"
#include "widgets/referring/letterdialog.h"
#include "widgets/referring/lettersmodel.h"
#include "widgets/referring/letterspage.h"
#include "widgets/referring/proposalsmodel.h"
#include "widgets/referring/whocanactpage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStyleFactory>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

class ReferringProposalsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;
    std::unique_ptr<CaseSelection> m_selection;

    [[nodiscard]] CaseSession *session() const { return m_case->session(); }

    /// For people to look at, where INTERDICT_SHOTS names a folder.
    static void shot(QWidget &widget, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("INTERDICT_SHOTS"); !folder.isEmpty())
            widget.grab().save(folder + u'/' + name + u".png"_s);
    }

    void importTrade() const
    {
        m_case->import(u"trade.csv"_s,
                       "title,seller,market,price,currency,date,tracking,origin,destination,description\n"
                       "Oxycodone 80 mg,ann,Shop,900,USD,2026-01-03,RB123456785CN,China,USA,\"see pills-direct.com or "
                       "pills-two.net, mail ann@protonmail.com, paypal\"\n"
                       "Tablet press,bob,eBay,20,USD,2026-01-02,RR473124829CN,Germany,Europe,see bob-dies.org\n");
    }

    [[nodiscard]] std::vector<RowId<Entity>> all(EntityKind kind) const
    {
        const auto ids = entityIds(session()->database(), {{kind}, {}, EntityOrder::label, false});
        return ids ? *ids : std::vector<RowId<Entity>>{};
    }

    template <typename Page>
    std::unique_ptr<Page> open()
    {
        auto page = std::make_unique<Page>(session(), m_selection.get(), nullptr);
        page->resize(1300, 720);
        page->show();
        if (!QTest::qWaitForWindowExposed(page.get()))
            QTest::qFail("the page does not show", __FILE__, __LINE__);
        return page;
    }

    void makeLetter(const QString &reference = u"WL-1"_s) const
    {
        LetterRequest request;
        request.templateId = u"fda-opioids"_s;
        request.reference = reference;
        request.entities = all(EntityKind::domain);
        request.address = u"owner@pills-direct.com"_s;
        request.sender = {u"Sample Agency"_s,   u"A. Sample"_s,        u"Investigator"_s, u"S-1"_s,
                          u"+1 202 555 0100"_s, u"a@agency.example"_s, u"Sample Act"_s,   u"Sampleland"_s};
        request.dated = QDate(2026, 1, 5);
        const auto letter = assembleLetter(session()->database(), request, CancelToken());
        QVERIFY(letter && Letters(*session()).make(*letter));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"InterdictTest"_s);
        QCoreApplication::setApplicationName(u"referring-proposals"_s);
        if (!qEnvironmentVariableIsSet("INTERDICT_SHOTS_DARK"))
            return;
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QPalette dark(QColor(0x2b2b2b));
        dark.setColor(QPalette::Base, QColor(0x1e1e1e));
        QApplication::setPalette(dark);
    }

    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_selection = std::make_unique<CaseSelection>();
        qputenv("INTERDICT_REFERRALS", m_case->filePath(u"referrals"_s).toUtf8());
        QSettings().clear();
    }

    void cleanup()
    {
        m_selection.reset();
        m_case.reset();
    }

    void emptyCaseSaysWhatBelongsHere()
    {
        const auto page = open<WhoCanActPage>();
        auto *empty = page->findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible() && !empty->title().isEmpty());
        QVERIFY(!page->findChild<QPushButton *>(u"createReferralsButton"_s)->isEnabled());
        const auto coverage = open<CoveragePage>();
        QTRY_VERIFY(coverage->findChild<EmptyState *>()->isVisible());
        const auto letters = open<LettersPage>();
        QTRY_VERIFY(letters->findChild<EmptyState *>()->isVisible());
    }

    void oneClickMakesAReferralForEachRecipient()
    {
        importTrade();
        const auto page = open<WhoCanActPage>();
        auto *table = page->findChild<DataTable *>(u"proposalsTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 5);
        shot(*page, u"who-can-act"_s);
        const int known = int(qobject_cast<ProposalsModel *>(table->model())->chosen().size());
        QVERIFY(known > 4 && known < table->model()->rowCount()); // "Shop" is not in the directory
        QSignalSpy created(page.get(), &WhoCanActPage::referralsCreated);
        QTest::mouseClick(page->findChild<QPushButton *>(u"createReferralsButton"_s), Qt::LeftButton);
        QCOMPARE(int(allDocketEntries(session()->database())->size()), known);
        QVERIFY(session()->undo());
        QVERIFY(allDocketEntries(session()->database())->empty());
    }

    void boxesSayWhoIsAsked()
    {
        importTrade();
        const auto page = open<WhoCanActPage>();
        auto *table = page->findChild<DataTable *>(u"proposalsTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        auto *model = qobject_cast<ProposalsModel *>(table->model());
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->chooseAll(false);
        QVERIFY(!page->findChild<QPushButton *>(u"createReferralsButton"_s)->isEnabled());
        QVERIFY(model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model->chosen().size(), size_t(1));
        QVERIFY(page->findChild<QPushButton *>(u"createReferralsButton"_s)->isEnabled());
    }

    void selectionNarrowsTheProposals()
    {
        importTrade();
        m_selection->selectEntities({all(EntityKind::domain).front()});
        const auto page = open<WhoCanActPage>();
        page->setScope(true);
        auto *table = page->findChild<DataTable *>(u"proposalsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        m_selection->clear();
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void openingAnItemAsksForItsRecord()
    {
        importTrade();
        const auto page = open<WhoCanActPage>();
        auto *items = page->findChild<DataTable *>(u"proposedItemsTable"_s);
        QTRY_VERIFY(items->model()->rowCount() > 0);
        QSignalSpy wanted(m_selection.get(), &CaseSelection::recordWanted);
        Q_EMIT items->opened(items->model()->index(0, 0));
        QCOMPARE(wanted.size(), 1);
    }

    void matrixTellsWhoWasNotTold()
    {
        importTrade();
        const auto proposals = proposeFor(session()->database(), {}, CancelToken());
        QVERIFY(proposals);
        const auto entries = Docket(*session()).create(draftsOf({proposals->proposals.front()}, u"TLP:AMBER"_s));
        QVERIFY(entries);
        const auto page = open<CoveragePage>();
        auto *table = page->findChild<DataTable *>(u"coverageTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        auto *model = qobject_cast<CoverageModel *>(table->model());
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        shot(*page, u"coverage"_s);
        int drafted = 0;
        int untold = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = CoverageModel::heads; column < model->columnCount(); ++column) {
                const auto state =
                    CoverageCell::State(model->index(row, column).data(CoverageModel::stateRole).toInt());
                drafted += state == CoverageCell::State::drafted ? 1 : 0;
                untold += state == CoverageCell::State::untold ? 1 : 0;
            }
        }
        QVERIFY(drafted > 0 && untold > 0);
        table->setCurrentIndex(model->index(0, 0));
        Q_EMIT table->opened(model->index(0, 0));
        QVERIFY(!m_selection->entities().empty());
    }

    void letterIsShownWithWhatBecameOfIt()
    {
        importTrade();
        makeLetter();
        QVERIFY(Letters(*session()).deliver(u"WL-1"_s, {2026, 1, 6}, u"RR1"_s));
        QVERIFY(Letters(*session()).receive(u"WL-1"_s, {2026, 1, 8}, {}));
        const auto page = open<LettersPage>();
        auto *table = page->findChild<DataTable *>(u"lettersTable"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString text = page->findChild<QPlainTextEdit *>(u"letterText"_s)->toPlainText();
        QVERIFY(text.contains("was received on 8 January 2026"_L1) && text.contains("pills-two.net"_L1));
        shot(*page, u"letters"_s);
        page->saveLetter(m_case->filePath(u"letter.pdf"_s));
        page->saveLetter(m_case->filePath(u"letter.txt"_s));
        QVERIFY(QFileInfo(m_case->filePath(u"letter.pdf"_s)).size() > 5000);
        QVERIFY(QFileInfo(m_case->filePath(u"letter.txt"_s)).size() > 500);
    }

    void aLetterIsFoundByItsReference()
    {
        importTrade();
        for (const QString &reference : {u"WL-1"_s, u"WL-2"_s, u"WL-3"_s})
            makeLetter(reference);
        const auto page = open<LettersPage>();
        const auto *table = page->findChild<DataTable *>(u"lettersTable"_s);
        for (const QString &reference : {u"WL-2"_s, u"WL-3"_s, u"WL-1"_s}) {
            page->choose(reference);
            QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), reference);
        }
    }

    void dialogShowsTheLetterAndWhatItLacks()
    {
        importTrade();
        LetterDialog dialog(session(), all(EntityKind::domain), nullptr);
        dialog.show();
        auto *preview = dialog.findChild<QPlainTextEdit *>(u"letterPreview"_s);
        QVERIFY(preview->toPlainText().contains("bob-dies.org"_L1));
        shot(dialog, u"letter-dialog"_s);
        dialog.accept(); // lacks the sender
        QVERIFY(dialog.isVisible() && allLetters(session()->database())->empty());
        auto *form = dialog.findChild<QComboBox *>(u"letterTemplateBox"_s);
        form->setCurrentIndex(form->findData(u"es-medicines"_s));
        QVERIFY(preview->toPlainText().contains("Sitios web"_L1));
    }

    void recordedReceiptStartsThePeriod()
    {
        importTrade();
        makeLetter();
        QVERIFY(Letters(*session()).deliver(u"WL-1"_s, {2026, 1, 6}, u"RR1"_s));
        const auto standings = letterStandings(session()->database(), {2026, 1, 31});
        QVERIFY(standings);
        LetterEventDialog dialog(session(), standings->front(), LetterEventDialog::Event::received, nullptr);
        dialog.show();
        shot(dialog, u"letter-event"_s);
        dialog.accept();
        QVERIFY(letterStandings(session()->database(), {2026, 1, 31})->front().deadline.isValid());
    }

    void ownEntryOfTheDirectoryCounts()
    {
        DirectoryEditor editor(session(), nullptr);
        editor.show();
        auto *list = editor.findChild<QListWidget *>(u"directoryList"_s);
        QVERIFY(list->count() > 200);
        shot(editor, u"directory"_s);
        Proposal proposal;
        proposal.kind = RecipientKind::retailer;
        proposal.recipient = u"Corner Shop Ltd"_s;
        editor.choose(proposal);
        for (QPushButton *button : editor.findChildren<QPushButton *>()) {
            if (button->text() == "&Save"_L1)
                button->click(); // refused: no source yet
        }
        QVERIFY(!directoryOf(session()->database())->byId(u"corner-shop-ltd"_s));
        for (QLineEdit *line : editor.findChildren<QLineEdit *>()) {
            if (line->placeholderText().startsWith("Where this is from"_L1))
                line->setText(u"A call"_s);
        }
        for (QPushButton *button : editor.findChildren<QPushButton *>()) {
            if (button->text() == "&Save"_L1)
                button->click();
        }
        const auto directory = directoryOf(session()->database());
        const DirectoryEntry *entry = directory->byId(u"corner-shop-ltd"_s);
        QVERIFY(entry && entry->origin == DirectoryEntry::Origin::ofCase);
        QVERIFY(session()->undo());
        QVERIFY(!directoryOf(session()->database())->byId(u"corner-shop-ltd"_s));
    }
};

QTEST_MAIN(ReferringProposalsTest)
#include "tst_referring_proposals.moc"
