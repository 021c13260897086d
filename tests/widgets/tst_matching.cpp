// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/judging.h"
#include "models/casework/mergedentities.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/suggestionmodel.h"
#include "models/store/judgementtable.h"
#include "tests/itemmodels/importedcase.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/textquestion.h"
#include "widgets/matching/matchespage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// Deciding who is who from the keyboard.
class MatchingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;
    std::unique_ptr<CaseSelection> m_selection;
    std::unique_ptr<MatchesPage> m_page;

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    [[nodiscard]] const Database &database() const { return m_case->session()->database(); }
    [[nodiscard]] DataTable *table() const { return find<DataTable>(u"matchesTable"_s); }
    [[nodiscard]] SuggestionModel *model() const { return m_page->findChild<SuggestionModel *>(); }
    [[nodiscard]] RowId<Entity> seller(const QString &name) const
    {
        return m_case->entity(EntityKind::seller, name).id;
    }

    void open()
    {
        m_page = std::make_unique<MatchesPage>(m_case->session(), m_selection.get(), nullptr);
        m_page->resize(1300, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void search() const
    {
        QTest::mouseClick(find<QPushButton>(u"findMatchesButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_page->jobs()->isRunning());
    }

    /// For people to look at, where INTERDICT_SHOTS names a folder.
    void shoot(const QString &name) const
    {
        if (const QString folder = qEnvironmentVariable("INTERDICT_SHOTS"); !folder.isEmpty())
            m_page->grab().save(folder + u'/' + name + u".png"_s);
    }

    [[nodiscard]] QStringList textsOf(const QString &tree) const
    {
        QStringList texts;
        for (QTreeWidgetItemIterator it(find<QTreeWidget>(tree)); *it; ++it)
            texts << (*it)->text(0) + u'|' + (*it)->text(1) + u'|' + (*it)->text(2);
        return texts;
    }

private Q_SLOTS:
    /// Three pairs of one address each, on two markets, among others.
    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_selection = std::make_unique<CaseSelection>();
        QByteArray csv("title,seller,market,date,description\n");
        const QList<QByteArray> names{"amberotter", "cobaltgecko",  "fjordcomet",
                                      "quietpixel", "tundrawillow", "velvetbishop"};
        for (int i = 0; i < 6; ++i)
            csv += "Item " + QByteArray::number(i) + "," + names[i] + "," + (i < 3 ? "Lantern" : "Bazaar") +
                   ",2026-01-01,Write to box" + QByteArray::number(i % 3) + "@example.org\n";
        m_case->import(u"markets.csv"_s, csv);
        open();
    }

    void cleanup()
    {
        m_page.reset();
        m_selection.reset();
        m_case.reset();
    }

    void anEmptyPageTeachesAndOffersTheNextStep()
    {
        QCOMPARE(m_page->findChild<EmptyState *>()->title(), u"Who Is Who"_s);
        shoot(u"matches-empty"_s);
        Q_EMIT m_page->findChild<EmptyState *>()->buttonClicked();
        QTRY_COMPARE(model()->rowCount(), 3);
    }

    void aPairIsComparedSideBySide()
    {
        search();
        QCOMPARE(model()->rowCount(), 3);
        shoot(u"matches"_s);
        const QString sides = textsOf(u"matchSides"_s).join(u'\n');
        QVERIFY2(sides.contains(u"@example.org|box"_s) && sides.contains(u"shared by 2"_s), qPrintable(sides));
        QVERIFY2(sides.contains(u"markets.csv|markets.csv"_s), qPrintable(sides));
        QVERIFY2(sides.contains(u"Item "_s), qPrintable(sides));
        const QString reasons = textsOf(u"matchReasons"_s).join(u'\n');
        QVERIFY2(reasons.contains(u"@example.org"_s) && reasons.startsWith(u'+'), qPrintable(reasons));
    }

    void keysDecideAndGoOn()
    {
        search();
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_S);
        QCOMPARE(model()->rowCount(), 2);
        QCOMPARE(table()->selectedRows(5), std::vector<int>{0}); // the next one
        QTest::keyClick(table(), Qt::Key_N);
        QTest::keyClick(table(), Qt::Key_U);
        QCOMPARE(model()->rowCount(), 0);
        const auto judgements = *allJudgements(database());
        QCOMPARE(judgements.size(), 3u);
        QCOMPARE(judgements[0].verdict, Verdict::same);
        QVERIFY(judgements[0].reason.contains(u"@example.org"_s));
        QCOMPARE(judgements[0].confidence, 80);
        QCOMPARE(judgements[1].verdict, Verdict::different);
        QCOMPARE(judgements[2].verdict, Verdict::undecided);
        QCOMPARE(m_page->findChild<EmptyState *>()->title(), u"Nothing Left to Decide"_s);
        QVERIFY(m_case->session()->undo());
        QCOMPARE(model()->rowCount(), 1);
    }

    /// What speaks for the first pair does not speak for the second.
    void severalPairsNeedAReasonOfTheirOwn()
    {
        search();
        table()->selectAll();
        QTest::mouseClick(find<QPushButton>(u"sameButton"_s), Qt::LeftButton);
        QVERIFY(allJudgements(database())->empty());
        auto *question = m_page->findChild<TextQuestion *>();
        QVERIFY(question);
        question->findChild<QPlainTextEdit *>()->setPlainText(u"one address each"_s);
        question->accept();
        const auto judgements = *allJudgements(database());
        QCOMPARE(judgements.size(), 3u);
        for (const Judgement &judgement : judgements)
            QCOMPARE(judgement.reason, u"one address each"_s);
        QVERIFY(m_case->session()->undo()); // one step
        QVERIFY(allJudgements(database())->empty());
    }

    /// The search goes on with the case as it was when it began.
    void anImportDuringTheSearchIsTold()
    {
        m_page->findMatches();
        QVERIFY(m_page->jobs()->isRunning());
        Q_EMIT m_case->session()->caseChanged({true, {}});
        QTRY_VERIFY(!m_page->jobs()->isRunning());
        QCOMPARE(find<QPushButton>(u"findMatchesButton"_s)->text(), u"&Find Again"_s);
        search();
        QCOMPARE(find<QPushButton>(u"findMatchesButton"_s)->text(), u"&Find Matches"_s);
    }

    /// Moving a node of the graph says nothing of the pair; what is not seen is not read.
    void onlyWhatConcernsThePairReadsItAnew()
    {
        search();
        auto *sides = find<QTreeWidget>(u"matchSides"_s);
        QVERIFY(sides->topLevelItem(0));
        sides->topLevelItem(0)->setText(0, u"as it was"_s);
        CaseChange moved;
        moved.isGraphOnly = true;
        Q_EMIT m_case->session()->caseChanged(moved);
        QCOMPARE(sides->topLevelItem(0)->text(0), u"as it was"_s);
        m_page->hide();
        table()->selectRow(1);
        QCOMPARE(sides->topLevelItemCount(), 0);
        m_page->show();
        QVERIFY(sides->topLevelItemCount() > 0);
    }

    void lettersInTheReasonFieldAreLetters()
    {
        search();
        auto *why = find<QLineEdit>(u"matchWhy"_s);
        why->setFocus();
        QTest::keyClicks(why, u"sun"_s);
        QCOMPARE(why->text(), u"sun"_s);
        QCOMPARE(model()->rowCount(), 3);
        QTest::mouseClick(find<QPushButton>(u"sameButton"_s), Qt::LeftButton);
        QCOMPARE(allJudgements(database())->front().reason, u"sun"_s);
        QCOMPARE(why->text(), QString());
    }

    void allOfAReasonAreDecidedAtOnce()
    {
        search();
        auto *all = find<QPushButton>(u"decideAllButton"_s);
        QVERIFY(!all->isEnabled()); // not without a reason
        auto *ground = find<QComboBox>(u"matchGround"_s);
        ground->setCurrentIndex(ground->findData(int(SuggestionGround::contact)));
        Q_EMIT ground->activated(ground->currentIndex());
        QCOMPARE(model()->rowCount(), 3);
        QTest::mouseClick(all, Qt::LeftButton);
        auto *question = m_page->findChild<TextQuestion *>();
        QVERIFY(question);
        question->findChild<QPlainTextEdit *>()->setPlainText(u"one address"_s);
        question->accept();
        QCOMPARE(MergedEntities::read(database())->clusters().size(), 3u);
        QVERIFY(m_case->session()->undo()); // one step
        QVERIFY(allJudgements(database())->empty());
        QCOMPARE(model()->rowCount(), 3);
    }

    void theSelectionIsShared()
    {
        search();
        table()->selectRow(1);
        const SuggestedPair *pair = model()->pairAt(1);
        QCOMPARE(m_selection->entities(), (std::vector<RowId<Entity>>{pair->left, pair->right}));
        const SuggestedPair *third = model()->pairAt(2);
        m_selection->selectEntities({third->right, third->left});
        QCOMPARE(table()->selectedRows(5), std::vector<int>{2});
    }

    void whatFollowsFromJudgementsIsNotShown()
    {
        search();
        Judging judging(*m_case->session());
        const SuggestedPair pair = *model()->pairAt(0);
        const SuggestedPair other = *model()->pairAt(1);
        // The pair in the table cannot be the same: its ends are one with two that were judged not the same.
        QVERIFY(judging.judge({{{pair.left, other.left}}, Verdict::same, u"seen"_s}));
        QVERIFY(judging.judge({{{pair.right, other.right}}, Verdict::same, u"seen"_s}));
        QVERIFY(judging.judge({{{other.left, other.right}}, Verdict::different, u"seen"_s}));
        QCOMPARE(model()->rowCount(), 1); // nor is it shown any more
    }

    void aWeakBridgeIsFlaggedAndSplitWithOneClick()
    {
        search();
        Judging judging(*m_case->session());
        const auto same = [&](const QString &a, const QString &b, int sure) {
            QVERIFY(judging.judge({{{seller(a), seller(b)}}, Verdict::same, u"seen"_s, sure}));
        };
        same(u"amberotter"_s, u"quietpixel"_s, 100);
        same(u"cobaltgecko"_s, u"tundrawillow"_s, 100);
        same(u"amberotter"_s, u"cobaltgecko"_s, 60);
        find<QTabWidget>(u"matchesTabs"_s)->setCurrentIndex(1);
        QCOMPARE(find<QTabWidget>(u"matchesTabs"_s)->tabText(1), u"Decided 3"_s);
        shoot(u"matches-decided"_s);
        auto *split = find<QPushButton>(u"splitButton"_s);
        QVERIFY(split);
        QTest::mouseClick(split, Qt::LeftButton);
        QTRY_COMPARE(MergedEntities::read(database())->clusters().size(), 2u);
        QVERIFY(m_case->session()->undo());
        QCOMPARE(MergedEntities::read(database())->clusters().size(), 1u);
    }

    void judgementsAreWithdrawnOnTheirTab()
    {
        Judging judging(*m_case->session());
        QVERIFY(judging.judge({{{seller(u"amberotter"_s), seller(u"quietpixel"_s)}}, Verdict::same, u"seen"_s}));
        find<QTabWidget>(u"matchesTabs"_s)->setCurrentIndex(1);
        auto *tree = find<QTreeWidget>(u"judgementsTree"_s);
        QCOMPARE(tree->topLevelItemCount(), 1);
        auto *withdraw = find<QPushButton>(u"withdrawJudgementButton"_s);
        QVERIFY(!withdraw->isEnabled());
        tree->setCurrentItem(tree->topLevelItem(0)->child(0));
        QTest::mouseClick(withdraw, Qt::LeftButton);
        QVERIFY(allJudgements(database())->empty());
        QCOMPARE(tree->topLevelItemCount(), 0);
    }
};

QTEST_MAIN(MatchingTest)
#include "tst_matching.moc"
