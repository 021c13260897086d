// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/folderintake.h"
#include "models/casework/judging.h"
#include "models/casework/mappingprofiles.h"
#include "models/casework/suggestions.h"
#include "tests/itemmodels/importedcase.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

/// Who could be the same, and why: found, explained, not told again once decided, never flooded by what all share.
class SuggestionsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;

    [[nodiscard]] const Database &database() const { return m_case->session()->database(); }
    [[nodiscard]] RowId<Entity> seller(const QString &name) const
    {
        return m_case->entity(EntityKind::seller, name).id;
    }

    [[nodiscard]] Suggestions suggest(SuggestionRequest request = {}) const
    {
        const auto found = suggestPairs(database(), request, {}, {});
        if (!found)
            qFatal("cannot suggest: %s", qPrintable(found.error().message));
        return *found;
    }

    [[nodiscard]] const SuggestedPair *pairOf(const Suggestions &found, const QString &a, const QString &b) const
    {
        const EntityPair ends = std::minmax(seller(a), seller(b)); // not auto: the ids are temporaries
        for (const SuggestedPair &pair : found.pairs) {
            if (pair.left == ends.first && pair.right == ends.second)
                return &pair;
        }
        return nullptr;
    }

    struct Row
    {
        QString seller;
        QString market;
        QString text;
    };
    void import(const QString &file, const QList<Row> &rows)
    {
        QByteArray csv("title,seller,market,price,currency,date,description\n");
        int number = 0;
        for (const Row &row : rows)
            csv += u"Item %1,%2,%3,10,USD,2026-01-01,\"%4\"\n"_s
                       .arg(QString::number(++number), row.seller, row.market, row.text)
                       .toUtf8();
        m_case->import(file, csv);
    }

    /// Names that have nothing in common, so that there is something to learn from.
    [[nodiscard]] static QList<Row> strangers(int count, const QString &market)
    {
        const QStringList first{u"amber"_s,  u"cobalt"_s, u"fjord"_s,  u"quiet"_s,
                                u"tundra"_s, u"velvet"_s, u"zephyr"_s, u"mossy"_s};
        const QStringList second{u"otter"_s, u"lantern"_s, u"pixel"_s,  u"harbor"_s,
                                 u"comet"_s, u"willow"_s,  u"bishop"_s, u"gecko"_s};
        QList<Row> rows;
        for (int i = 0; i < count; ++i)
            rows << Row{first[i % 8] + second[(i / 8) % 8] + QString::number(i * 37 % 101), market, {}};
        return rows;
    }

    /// 48 strangers, and two that are one by their address.
    void importShared()
    {
        import(u"lantern.csv"_s, strangers(24, u"Lantern"_s)
                                     << Row{u"nightowl"_s, u"Lantern"_s, u"Write to owl@example.org"_s});
        import(u"bazaar.csv"_s, strangers(48, u"Bazaar"_s).mid(24)
                                    << Row{u"blizzardking"_s, u"Bazaar"_s, u"Only owl@example.org answers"_s});
    }

private Q_SLOTS:
    void init() { m_case = std::make_unique<ImportedCase>(); }
    void cleanup() { m_case.reset(); }

    void anAddressOnTwoMarketsIsFoundAndExplained()
    {
        importShared();
        const Suggestions found = suggest();
        const SuggestedPair *pair = pairOf(found, u"nightowl"_s, u"blizzardking"_s);
        QVERIFY(pair);
        QVERIFY(pair->probability > 0.9);
        QVERIFY(pair->rests(SuggestionGround::contact));
        const SuggestionReason &reason = pair->reasons.front();
        QCOMPARE(reason.sharers, 2);
        QCOMPARE(reason.shared, std::optional(m_case->entity(EntityKind::email, u"owl@example.org"_s).id));
        QVERIFY2(reason.words.contains(u"owl@example.org"_s), qPrintable(reason.words));
        QCOMPARE(found.compared, 50);
    }

    void reasonsComeToTheScore()
    {
        importShared();
        const Suggestions found = suggest();
        const SuggestedPair *pair = pairOf(found, u"nightowl"_s, u"blizzardking"_s);
        QVERIFY(pair);
        double sum = found.model.priorScore;
        for (const SuggestionReason &reason : pair->reasons)
            sum += reason.weight;
        QVERIFY2(std::abs(sum - pair->score) < 0.01, qPrintable(u"%1 is not %2"_s.arg(sum).arg(pair->score)));
    }

    void whatTooManyShareIsSetApart()
    {
        QList<Row> rows = strangers(30, u"Lantern"_s);
        for (Row &row : rows)
            row.text = u"Support: help@example.org"_s;
        import(u"lantern.csv"_s, rows);
        const Suggestions found = suggest();
        QCOMPARE(found.hubs.size(), 1u);
        QCOMPARE(found.hubs.front().thing.label, u"help@example.org"_s);
        QCOMPARE(found.hubs.front().sharers, 30);
        for (const SuggestedPair &pair : found.pairs)
            QVERIFY(!pair.rests(SuggestionGround::contact));
        SuggestionRequest request;
        request.hub = 40;
        QCOMPARE(suggest(request).hubs.size(), 0u);
    }

    void aNameSpeltOtherwiseIsFound()
    {
        import(u"lantern.csv"_s, strangers(40, u"Lantern"_s) << Row{u"GreenDragon"_s, u"Lantern"_s, {}});
        import(u"bazaar.csv"_s, strangers(64, u"Bazaar"_s).mid(40) << Row{u"gr33n_dragon"_s, u"Bazaar"_s, {}});
        const Suggestions found = suggest();
        const SuggestedPair *pair = pairOf(found, u"GreenDragon"_s, u"gr33n_dragon"_s);
        QVERIFY(pair);
        QCOMPARE(pair->mainGround(), std::optional(SuggestionGround::name));
    }

    void textsOfOneTemplateTieSellers()
    {
        const QStringList texts{
            u"We press our own tablets from clean powder and ship them %1 in vacuum sealed mylar inside a birthday "
            u"card. "
            "No tracking for untrusted buyers, finalise early only with more than ten orders on this market."_s,
            u"Every order leaves the house within %1 and is packed twice by people who know what a nose costs, and we "
            "never write names on the outside, so do not ask for a receipt or for a picture of the parcel."_s,
            u"Refunds are given for %1 parcels that were lost on their way, but only where the buyer has waited for "
            u"all "
            "of the thirty days and has written to us before the clock of the market runs out."_s};
        QList<Row> rows = strangers(40, u"Lantern"_s);
        for (const QString &text : texts)
            rows << Row{u"nightowl"_s, u"Lantern"_s, text.arg(u"quick"_s)}
                 << Row{u"blizzardking"_s, u"Bazaar"_s, text.arg(u"slow"_s)};
        import(u"texts.csv"_s, rows);
        const Suggestions found = suggest();
        const SuggestedPair *pair = pairOf(found, u"nightowl"_s, u"blizzardking"_s);
        QVERIFY(pair);
        QVERIFY(pair->rests(SuggestionGround::text));
    }

    void whatWasDecidedIsNotSuggestedAgain_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("the same") << Verdict::same;
        QTest::newRow("not the same") << Verdict::different;
        QTest::newRow("undecided") << Verdict::undecided;
    }

    void whatWasDecidedIsNotSuggestedAgain()
    {
        QFETCH(Verdict, verdict);
        importShared();
        QVERIFY(Judging(*m_case->session())
                    .judge({{{seller(u"nightowl"_s), seller(u"blizzardking"_s)}}, verdict, u"seen"_s}));
        const Suggestions found = suggest();
        QVERIFY(!pairOf(found, u"nightowl"_s, u"blizzardking"_s));
        if (verdict != Verdict::same) // else both count as one, and share nothing with anybody
            QCOMPARE(found.judged, 1);
        QVERIFY(m_case->session()->undo());
        QVERIFY(pairOf(suggest(), u"nightowl"_s, u"blizzardking"_s));
    }

    void whoIsKeptApartThroughOthersIsNotSuggested()
    {
        importShared();
        import(u"third.csv"_s, {Row { u"owlet"_s, u"Lantern"_s, {} }});
        Judging judging(*m_case->session());
        QVERIFY(judging.judge({{{seller(u"owlet"_s), seller(u"nightowl"_s)}}, Verdict::same, u"seen"_s}));
        QVERIFY(judging.judge({{{seller(u"owlet"_s), seller(u"blizzardking"_s)}}, Verdict::different, u"seen"_s}));
        QVERIFY(!pairOf(suggest(), u"nightowl"_s, u"blizzardking"_s));
    }

    void aCaseWithoutEntitiesHasNoSuggestions() { QVERIFY(suggest().pairs.empty()); }

    void aCancelledJobSaysSo()
    {
        importShared();
        CancelToken cancel;
        cancel.cancel();
        const auto found = suggestPairs(database(), {}, cancel, {});
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::cancelled);
    }

    /// Real crawls of two markets: two names stand on both, and an address that three sellers name is told with them.
    void realMarketsTogether()
    {
        const QString folder = QStringLiteral(INTERDICT_SHARED_DATA) + u"/markets/"_s;
        QStringList files;
        for (const QString &name :
             {u"agora-vendor-pages-2014-01.csv"_s, u"D&C_-_opiods_-_fentanyl_-_20170428.csv"_s,
              u"D&C_-_opiods_-_pills_-_20170427.csv"_s, u"D&C_-_stims_-_pressed_pills_-_20170426.csv"_s}) {
            files << folder + name;
            if (!QFile::exists(files.back()))
                QSKIP("the real files are not here");
        }
        CaseSession &session = *m_case->session();
        const auto known = knownProfiles(database());
        QVERIFY(known);
        const auto probe = [&known](const QString &path, const QString &name) -> Result<SourceProbe> {
            Result<SourceProbe> found = probeSource(path, {}, {});
            if (!found)
                return found;
            for (PartProbe &part : found->parts)
                applyRecognised(*known, name, part.probe); // which know the market by the file's name
            return found;
        };
        QVERIFY(importFiles({session.path(), files, {}, u"ann"_s, session.clock().now(), probe}, {}, {}));
        QVERIFY(session.refresh());
        const Suggestions found = suggest();
        QSet<QString> onBoth;
        for (const SuggestedPair &pair : found.pairs) {
            const std::array ends{pair.left, pair.right};
            const auto rows = entityRows(database(), ends);
            QVERIFY(rows && rows->size() == 2);
            const Entity &left = rows->front().entity;
            const Entity &right = rows->back().entity;
            QVERIFY(!pair.reasons.empty());
            if (left.scope != right.scope && pair.rests(SuggestionGround::name))
                onBoth.insert(left.label.toCaseFolded());
        }
        QVERIFY(onBoth.contains(u"cocaparis"_s));
        QVERIFY(onBoth.contains(u"heisenberg-meds"_s));
        const Entity forum = m_case->entity(EntityKind::domain, u"agorabasakxmewww.onion"_s);
        SuggestionRequest strict;
        strict.hub = 2;
        const auto hubs = suggest(strict).hubs;
        QVERIFY(std::any_of(hubs.begin(), hubs.end(),
                            [&forum](const SharedThing &hub) { return hub.thing.id == forum.id && hub.sharers == 3; }));
    }

    void theSameCaseGivesTheSame()
    {
        importShared();
        const Suggestions one = suggest();
        const Suggestions two = suggest();
        QCOMPARE(one.pairs.size(), two.pairs.size());
        for (size_t i = 0; i < one.pairs.size(); ++i) {
            QCOMPARE(one.pairs[i].left, two.pairs[i].left);
            QCOMPARE(one.pairs[i].right, two.pairs[i].right);
            QCOMPARE(one.pairs[i].score, two.pairs[i].score);
        }
    }
};

QTEST_GUILESS_MAIN(SuggestionsTest)
#include "tst_suggestions.moc"
