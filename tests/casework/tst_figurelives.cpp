// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/figures.h"
#include "models/casework/judging.h"
#include "models/store/listingqueries.h"
#include "tests/itemmodels/importedcase.h"

using namespace interdict;
using namespace Qt::StringLiterals;

/// Who stays, who goes and who moves, of a few rows that can be counted by hand.
class FigureLivesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;

    [[nodiscard]] Figure figure(FigureKind kind, const std::vector<RowFilter> &filters = {},
                                const QString &choice = {}) const
    {
        FigureRequest request;
        request.kind = kind;
        request.scope.filters = filters;
        request.choice = choice;
        const Result<Figure> read = readFigure(m_case->session()->path(), request, {});
        return read ? *read : Figure();
    }
    static RowFilter category(const QString &name)
    {
        RowFilter filter;
        filter.field = RowFilter::Field::category;
        filter.text = name;
        return filter;
    }
    /// "ann of Lantern -> bob of Harbour: same name"
    [[nodiscard]] QStringList moves(const std::vector<RowFilter> &filters = {}) const
    {
        QStringList found;
        for (const FigureRow &row : figure(FigureKind::moves, filters).rows) {
            const auto text = [&row](size_t cell) { return std::get<QString>(row.cells[cell]); };
            found << u"%1 of %2 -> %3 of %4: %5"_s.arg(text(0), text(1), text(4), text(5), text(8));
        }
        return found;
    }
    [[nodiscard]] RowId<Entity> seller(const QString &name, const QString &market) const
    {
        EntityQuery query;
        query.kinds = {EntityKind::seller};
        query.text = name;
        const auto rows = entityRows(m_case->session()->database(), *entityIds(m_case->session()->database(), query));
        for (const EntityRow &row : *rows) {
            if (row.entity.detail == market)
                return row.entity.id;
        }
        qFatal("no such seller");
        return {};
    }
    void judge(RowId<Entity> a, RowId<Entity> b, Verdict verdict)
    {
        QVERIFY(Judging(*m_case->session()).judge({{{a, b}}, verdict, u"seen"_s, 100}));
    }
    /// The share that goes, of the curve's last point: 1 where nothing went.
    [[nodiscard]] double lastShare(int series) const
    {
        double share = -1;
        for (const FigureRow &row : figure(FigureKind::stays).rows)
            share = row.series == series ? row.value : share;
        return share;
    }

private Q_SLOTS:
    void init() { m_case = std::make_unique<ImportedCase>(); }
    void cleanup() { m_case.reset(); }

    /// Harbour was not looked at after the 2nd, so that nobody can say the mould was gone.
    void listingsWithoutASellerAreOfTheirOwnMarket()
    {
        m_case->import(u"a.csv"_s, "title,market,date\n"
                                   "Press,Lantern,2026-01-01\nPress,Lantern,2026-01-30\n"
                                   "Mould,Harbour,2026-01-01\nMould,Harbour,2026-01-02\n");
        QCOMPARE(figure(FigureKind::stays).series, QStringList{u"Listings"_s});
        QCOMPARE(lastShare(0), 1.0);
        // Nor was it away: nobody looked between its two days.
        m_case->import(u"b.csv"_s, "title,market,date\n"
                                   "Press,Lantern,2026-02-10\nMould,Harbour,2026-02-20\n");
        QCOMPARE(figure(FigureKind::returns, {}, u"listings"_s).rows.size(), size_t(0));
    }

    void aMarketIsNotClosedByAFilter()
    {
        m_case->import(u"a.csv"_s, "title,seller,market,date,category\n"
                                   "Leaf,ann,Lantern,2026-01-01,Herbs\n"
                                   "Press,bob,Lantern,2026-01-30,Tools\n"
                                   "Leaf,ann,Harbour,2026-01-10,Herbs\n");
        QCOMPARE(moves(), QStringList());
        QCOMPARE(moves({category(u"Herbs"_s)}), QStringList());
        const QString caption = figure(FigureKind::moves, {category(u"Herbs"_s)}).caption;
        QVERIFY2(caption.contains(u"whatever the filters"_s), qPrintable(caption));
        QVERIFY(!figure(FigureKind::moves).caption.contains(u"whatever the filters"_s));
    }

    void whoWasJudgedDifferentIsNotOne()
    {
        m_case->import(u"a.csv"_s, "title,seller,market,date\n"
                                   "Leaf,ann,Lantern,2026-01-01\nLeaf,ann,Harbour,2026-01-10\n");
        QCOMPARE(moves(), QStringList{u"ann of Lantern -> ann of Harbour: same name"_s});
        judge(seller(u"ann"_s, u"Lantern"_s), seller(u"ann"_s, u"Harbour"_s), Verdict::different);
        QCOMPARE(moves(), QStringList());
    }

    /// Whatever the order in which they came into the case.
    void namesAndJudgementsLeadOnFromEachOther()
    {
        m_case->import(u"a.csv"_s, "title,seller,market,date\n"
                                   "Leaf,ann,Lantern,2026-01-01\nLeaf,bob,Harbour,2026-01-10\n"
                                   "Leaf,bob,Openstall,2026-01-20\n");
        judge(seller(u"ann"_s, u"Lantern"_s), seller(u"bob"_s, u"Openstall"_s), Verdict::same);
        QCOMPARE(moves(), (QStringList{u"ann of Lantern -> bob of Harbour: by way of another account"_s,
                                       u"bob of Harbour -> bob of Openstall: same name"_s}));
    }

    /// The filter is about listings.
    void pointsOfSellersHaveNoFilter()
    {
        m_case->importMarket();
        const Figure stays = figure(FigureKind::stays);
        QCOMPARE(stays.series.size(), 2);
        for (const FigureRow &row : stays.rows)
            QCOMPARE(row.filters.size(), size_t(row.series));
    }

    void pricesWithoutACurrencyAreAChoiceOfTheirOwn()
    {
        m_case->import(u"a.csv"_s, "title,seller,market,price\n"
                                   "Press,ann,Lantern,5\nMould,ann,Lantern,6\n"
                                   "Punch,ann,Lantern,5 USD\nDie,ann,Lantern,5 USD\nVice,ann,Lantern,5 USD\n");
        QCOMPARE(figure(FigureKind::priceSpread).unit, u"USD"_s); // the commonest
        const Figure bare = figure(FigureKind::priceSpread, {}, figure(FigureKind::priceSpread).choices[1].token);
        QCOMPARE(bare.unit, u"no currency stated"_s);
        QCOMPARE(bare.rows.size(), size_t(1));
        QCOMPARE(bare.rows.front().value, 2.0);
        ListingQuery query;
        query.filters = bare.rows.front().filters;
        QCOMPARE(listingIds(m_case->session()->database(), query)->size(), size_t(2));
    }

    void listingsWithoutAMarketAreNoMarket()
    {
        m_case->import(u"a.csv"_s, "title,seller,market\nPress,ann,Lantern\n");
        m_case->import(u"b.csv"_s, "title,seller\nMould,bob\n");
        const QString caption = figure(FigureKind::markets).caption;
        QVERIFY2(caption.startsWith(u"Markets: 1; listings: 2."_s), qPrintable(caption));
    }
};

QTEST_GUILESS_MAIN(FigureLivesTest)
#include "tst_figurelives.moc"
