// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/matching.h"
#include "tests/linking/madepeople.h"

#include <QTest>

#include <algorithm>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 400;
constexpr int copied = 150;

Matcher learnt(const MatchTable &first, const MatchTable *second = nullptr, const MatchOptions &options = {})
{
    Result<Matcher> matcher = Matcher::learn(first, second, options, {});
    if (!matcher)
        qFatal("%s", qPrintable(matcher.error().message));
    return std::move(*matcher);
}

/// The first rows once more, with slips, at the end.
MatchTable withDuplicates()
{
    const MatchTable all = madePeople(people, 1);
    MatchTable some{all.columns, {all.rows.begin(), all.rows.begin() + copied}};
    return together(all, copiedBadly(some, u"q"_s));
}

/// Learnt once.
const Matcher &ofDuplicates()
{
    static const Matcher matcher = learnt(withDuplicates());
    return matcher;
}

const MatchReason *reasonOf(const std::vector<MatchReason> &reasons, const QString &field)
{
    const auto found = std::find_if(reasons.begin(), reasons.end(),
                                    [&field](const MatchReason &reason) { return reason.field == field; });
    return found == reasons.end() ? nullptr : &*found;
}

MatchTable sellers(const QStringList &names)
{
    MatchTable table{{u"seller"_s}, {}};
    for (const QString &name : names)
        table.rows.push_back({name});
    return table;
}

} // namespace

class RowMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDuplicatesWithinATable()
    {
        const Matcher &matcher = ofDuplicates();
        const RowPairs found = rowPairs(matcher.suggestions());
        int right = 0;
        for (int i = 0; i < copied; ++i)
            right += found.contains({i, people + i});
        QVERIFY2(right >= copied * 0.97, qPrintable(QString::number(right)));
        QVERIFY2(found.size() - right <= copied * 0.03, qPrintable(QString::number(found.size())));
    }

    void findsMatchesBetweenTablesOneToOne()
    {
        const MatchTable first = madePeople(people, 1);
        const MatchTable second = copiedBadly(first, u"q"_s);
        const Matcher matcher = learnt(first, &second);
        QVERIFY(matcher.model().isOneToOne);
        QSet<int> rows;
        int right = 0;
        for (const ScoredPair &pair : matcher.suggestions()) {
            right += pair.a == pair.b;
            QVERIFY(!rows.contains(pair.a));
            rows.insert(pair.a);
        }
        QVERIFY2(right >= people * 0.98, qPrintable(QString::number(right)));
    }

    void columnsOfTwoTablesBelongTogetherByName()
    {
        MatchTable first = madePeople(people, 1);
        MatchTable second = copiedBadly(first, u"q"_s);
        second.columns = {u"ID"_s, u"NAME"_s, u"Town"_s, u"date of birth"_s, u"MAIL"_s};
        for (QStringList &row : second.rows)
            std::swap(row[1], row[2]);
        std::swap(second.columns[1], second.columns[2]);
        const Matcher matcher = learnt(first, &second);
        QCOMPARE(matcher.model().otherIdColumn, u"ID"_s);
        QCOMPARE(matcher.model().fields.size(), size_t(4)); // "birth" by its kind
        QCOMPARE(matcher.model().notes.size(), 1);
        QVERIFY(matcher.suggestions().size() >= size_t(people * 0.95));
    }

    void theColumnOfIdsIsNotCompared()
    {
        const Matcher &matcher = ofDuplicates();
        QCOMPARE(matcher.model().idColumn, u"id"_s);
        for (const LearntField &field : matcher.model().fields)
            QVERIFY(field.name != u"id"_s);
    }

    void ignoresAndReadsColumnsAsTold()
    {
        MatchOptions options;
        options.kinds[u"mail"_s] = FieldKind::ignored;
        options.kinds[u"town"_s] = FieldKind::category;
        const Matcher matcher = learnt(withDuplicates(), nullptr, options);
        QCOMPARE(matcher.model().ignored, QStringList{u"mail"_s});
        const auto &fields = matcher.model().fields;
        QVERIFY(std::any_of(fields.begin(), fields.end(), [](const LearntField &field) {
            return field.name == u"town"_s && field.kind == FieldKind::category;
        }));
    }

    void refusesAColumnThatIsNotThere()
    {
        MatchOptions options;
        options.kinds[u"colour"_s] = FieldKind::name;
        const Result<Matcher> matcher = Matcher::learn(madePeople(5, 1), nullptr, options, {});
        QVERIFY(!matcher);
        QCOMPARE(matcher.error().code, ErrorCode::badInput);
        QVERIFY(matcher.error().message.contains(u"colour"_s));
    }

    void refusesTablesWithNothingInCommon()
    {
        const MatchTable first{{u"name"_s, u"alias"_s}, {{u"someone"_s, u"else"_s}}};
        const MatchTable second{{u"born on"_s}, {{u"1971-01-02"_s}}};
        const Result<Matcher> matcher = Matcher::learn(first, &second, {}, {});
        QVERIFY(!matcher);
        QCOMPARE(matcher.error().code, ErrorCode::badInput);
    }

    void saysWhyFieldByField()
    {
        const Matcher &matcher = ofDuplicates();
        const std::vector<MatchReason> reasons = matcher.explain(0, people); // a letter of the name is lost
        const MatchReason *name = reasonOf(reasons, u"name"_s);
        QVERIFY(name);
        QVERIFY(name->level.startsWith(u"typing-slip"_s));
        QVERIFY(name->weight > 0);
        QVERIFY(name->why.endsWith(u'.'));
        const std::vector<MatchReason> moved = matcher.explain(3, people + 3);
        QCOMPARE(reasonOf(moved, u"town"_s)->level, u"different"_s);
        QVERIFY(reasonOf(moved, u"town"_s)->weight < 0);
    }

    void anEmptyCellSpeaksNeitherForNorAgainst()
    {
        const Matcher &matcher = ofDuplicates();
        QVERIFY(!reasonOf(matcher.explain(2, people + 2), u"birth"_s));
    }

    void theReasonsAddUpToTheScore()
    {
        const Matcher &matcher = ofDuplicates();
        for (const ScoredPair &pair : matcher.suggestions()) {
            double sum = matcher.model().priorScore;
            for (const MatchReason &reason : matcher.explain(pair.a, pair.b))
                sum += reason.weight;
            QVERIFY(std::abs(sum - pair.score) < 1e-6);
            QVERIFY(std::abs(pair.probability - 1 / (1 + std::exp2(-sum))) < 1e-9);
        }
    }

    void bestPairsComeFirstAndNoneIsBelowTheThreshold()
    {
        MatchOptions options;
        options.threshold = 0.99;
        const Matcher matcher = learnt(withDuplicates(), nullptr, options);
        QVERIFY(!matcher.suggestions().empty());
        double last = 1e9;
        for (const ScoredPair &pair : matcher.suggestions()) {
            QVERIFY(pair.score <= last && pair.probability >= 0.99 && pair.a < pair.b);
            last = pair.score;
        }
    }

    void rareValuesWeighMoreThanCommonOnes()
    {
        MatchTable table = withDuplicates();
        for (size_t i = 200; i < size_t(people); ++i)
            table.rows[i][2] = u"bigtown"_s;
        table.rows[10][2] = table.rows[people + 10][2] = u"rarehamlet"_s;
        table.rows[11][2] = table.rows[people + 11][2] = u"bigtown"_s;
        const Matcher matcher = learnt(table);
        QVERIFY(reasonOf(matcher.explain(10, people + 10), u"town"_s)->weight >
                reasonOf(matcher.explain(11, people + 11), u"town"_s)->weight + 2);
    }

    void oneSharedContactOfSeveralIsEnough()
    {
        MatchTable table = withDuplicates();
        const QString separator(valueSeparator);
        table.rows[7][4] = u"a7@x.org"_s + separator + u"+44 7911 123456"_s;
        table.rows[people + 7][4] = u"b7@y.org"_s + separator + u"+447911123456"_s;
        const Matcher matcher = learnt(table);
        QCOMPARE(reasonOf(matcher.explain(7, people + 7), u"mail"_s)->level, u"equal"_s);
    }

    void aContactThatManyShareSaysNothing()
    {
        MatchTable table = withDuplicates();
        for (size_t i = 0; i < 100; ++i)
            table.rows[i][4] = u"escrow@market.onion"_s;
        const Matcher matcher = learnt(table);
        const std::vector<MatchReason> reasons = matcher.explain(0, 1);
        QCOMPARE(reasonOf(reasons, u"mail"_s)->level, u"hub"_s);
        QCOMPARE(reasonOf(reasons, u"mail"_s)->weight, 0.0);
        QVERIFY(reasonOf(reasons, u"mail"_s)->why.contains(u"100"_s));
    }

    void sellersWithNumbersAreNotOneSeller()
    {
        QStringList names;
        const MatchTable others = madePeople(2000, 3);
        for (const QStringList &row : others.rows)
            names << row[1];
        for (int i = 1; i <= 9; ++i)
            names << u"drugking%1"_s.arg(i);
        names << u"xanaxbaron_official"_s << u"X4naxBaron"_s;
        const Matcher matcher = learnt(sellers(names));
        const RowPairs found = rowPairs(matcher.suggestions());
        QVERIFY(found.contains({2009, 2010}));
        for (int i = 2000; i < 2009; ++i) {
            for (int j = i + 1; j < 2009; ++j)
                QVERIFY(!found.contains({i, j}));
        }
    }

    void theSameRowsGiveTheSameResult()
    {
        MatchOptions options;
        options.threads = 1;
        const Matcher one = learnt(withDuplicates(), nullptr, options);
        options.threads = 4;
        const Matcher four = learnt(withDuplicates(), nullptr, options);
        QCOMPARE(four.suggestions().size(), one.suggestions().size());
        for (size_t i = 0; i < one.suggestions().size(); ++i) {
            QCOMPARE(four.suggestions()[i].a, one.suggestions()[i].a);
            QCOMPARE(four.suggestions()[i].score, one.suggestions()[i].score);
        }
    }

    void pairsAreBounded()
    {
        MatchOptions options;
        options.mostPairs = 500;
        const Matcher matcher = learnt(withDuplicates(), nullptr, options);
        QVERIFY(matcher.model().isCutShort);
        QVERIFY(!matcher.model().notes.isEmpty());
    }

    void smallTablesAreTaken_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 2, 3})
            QTest::addRow("%d rows", rows) << rows;
    }
    void smallTablesAreTaken()
    {
        QFETCH(int, rows);
        MatchTable table = sellers(QStringList(rows, u"green leaf"_s));
        MatchOptions options;
        options.kinds[u"seller"_s] = FieldKind::name;
        const MatchTable other = table;
        QVERIFY(Matcher::learn(table, nullptr, options, {}));
        QVERIFY(Matcher::learn(table, &other, options, {}));
    }

    void isCancelled()
    {
        const CancelToken cancel;
        cancel.cancel();
        const Result<Matcher> matcher = Matcher::learn(madePeople(10, 1), nullptr, {}, cancel);
        QVERIFY(!matcher);
        QCOMPARE(matcher.error().code, ErrorCode::cancelled);
    }
};

QTEST_GUILESS_MAIN(RowMatchingTest)
#include "tst_rowmatching.moc"
