// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/judging.h"
#include "models/itemmodels/suggestionmodel.h"
#include "models/itemmodels/tableroles.h"
#include "tests/itemmodels/importedcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace interdict;
using namespace Qt::StringLiterals;
using Column = SuggestionModel::Column;

class SuggestionModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;
    std::unique_ptr<SuggestionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] RowId<Entity> seller(const QString &name) const
    {
        return m_case->entity(EntityKind::seller, name).id;
    }
    [[nodiscard]] QString shown(int row, Column column) const
    {
        return m_model->index(row, int(column)).data().toString();
    }

    [[nodiscard]] SuggestedPair pair(const QString &a, const QString &b, double score, SuggestionGround ground) const
    {
        const EntityPair ends = std::minmax(seller(a), seller(b)); // not auto: the ids are temporaries
        return {ends.first, ends.second, score, 1 / (1 + std::exp2(-score)), {{ground, score, u"because of "_s + a}}};
    }
    void judge(const QString &a, const QString &b, Verdict verdict)
    {
        QVERIFY(Judging(*m_case->session()).judge({{{seller(a), seller(b)}}, verdict, u"seen"_s}));
    }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_case->import(u"lantern.csv"_s,
                       "title,seller,market,date\nA,ann,Lantern,2026-01-01\nB,bob,Lantern,2026-01-01\n"
                       "C,cara,Lantern,2026-01-01\n");
        m_model = std::make_unique<SuggestionModel>(m_case->session());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        Suggestions found;
        found.pairs = {pair(u"ann"_s, u"bob"_s, 5, SuggestionGround::key),
                       pair(u"bob"_s, u"cara"_s, 3, SuggestionGround::name),
                       pair(u"ann"_s, u"cara"_s, 1, SuggestionGround::name)};
        m_model->setSuggestions(found);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_case.reset();
    }

    void showsPairsWithTheirStrongestReason()
    {
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(shown(0, Column::left), u"ann"_s);
        QCOMPARE(shown(0, Column::leftDetail), u"Lantern"_s);
        QCOMPARE(shown(0, Column::right), u"bob"_s);
        QCOMPARE(shown(0, Column::reason), u"because of ann"_s);
        QVERIFY(shown(0, Column::probability).startsWith(u"97"_s));
        QCOMPARE(m_model->headerData(int(Column::leftDetail), Qt::Horizontal).toString(), u"Market"_s);
    }

    void whatIsJudgedGoesAndComesBackWhenUndone()
    {
        judge(u"ann"_s, u"bob"_s, Verdict::different);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->rowOf(seller(u"ann"_s), seller(u"bob"_s)), -1);
        QVERIFY(m_case->session()->undo());
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->rowOf(seller(u"ann"_s), seller(u"bob"_s)), 0);
    }

    void whatFollowsFromJudgementsGoesToo()
    {
        judge(u"ann"_s, u"bob"_s, Verdict::same);
        QCOMPARE(m_model->rowCount(), 2);
        judge(u"bob"_s, u"cara"_s, Verdict::different); // so ann and cara are not the same either
        QCOMPARE(m_model->rowCount(), 0);
    }

    void onlyPairsOfAGroundAreShownWhereItIsChosen()
    {
        m_model->setGround(SuggestionGround::name);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->undecidedCount(), 3);
        m_model->setGround(std::nullopt);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void followsNewNames()
    {
        QVERIFY(m_case->session()->renameEntity(m_case->entity(EntityKind::seller, u"ann"_s), u"<b>Anna</b>"_s));
        QCOMPARE(shown(0, Column::left), u"<b>Anna</b>"_s);
    }
};

QTEST_GUILESS_MAIN(SuggestionModelTest)
#include "tst_suggestionmodel.moc"
