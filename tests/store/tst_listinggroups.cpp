// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/entityfacts.h"
#include "models/store/idranges.h"
#include "models/store/listinggroups.h"
#include "models/store/numberset.h"
#include "models/store/rowreading.h"
#include "tests/store/draftrecords.h"

#include <QMap>

#include <algorithm>
#include <random>
#include <set>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// How SQLite itself puts listings together, which sorts all of them: what counting has to agree with.
QString groupedBySqlite(const QString &key, const QString &where, bool isOfRecords)
{
    const QString currency = u"CASE WHEN listing.price = '' THEN NULL WHEN instr(listing.price, ' ') = 0 THEN '' ELSE "
                             "substr(listing.price, instr(listing.price, ' ') + 1) END"_s;
    const QString figures = u"count(DISTINCT listing.seller), min(listing.first_seen), max(listing.last_seen), "
                            "min(listing.price_order), max(listing.price_order), min(%1), max(%1)"_s.arg(currency);
    if (isOfRecords)
        return u"SELECT group_key, count(*), sum(seen_then), %1 FROM (SELECT %2 AS group_key, record.listing AS "
               u"listed, "
               "count(*) AS seen_then FROM record WHERE record.listing IS NOT NULL GROUP BY 1, 2) JOIN listing ON "
               "listing.id = listed WHERE 1%3 GROUP BY group_key"_s.arg(figures, key, where);
    return u"SELECT %2 AS group_key, count(*), sum(listing.sightings), %1 FROM listing WHERE 1%3 GROUP BY group_key"_s
        .arg(figures, key, where);
}

QString keyOf(ListingGrouping by)
{
    switch (by) {
    case ListingGrouping::seller:
        return u"coalesce(listing.seller, 0)"_s;
    case ListingGrouping::site:
        return u"coalesce(listing.site, 0)"_s;
    case ListingGrouping::category:
        return u"CASE instr(listing.category, ' / ') WHEN 0 THEN listing.category ELSE substr(listing.category, 1, "
               "instr(listing.category, ' / ') - 1) END"_s;
    case ListingGrouping::origin:
        return u"listing.origin COLLATE NOCASE"_s;
    case ListingGrouping::destination:
        return u"listing.destination COLLATE NOCASE"_s;
    case ListingGrouping::day:
        return u"coalesce(substr(record.seen, 1, 10), '')"_s;
    case ListingGrouping::month:
        return u"coalesce(substr(record.seen, 1, 7), '')"_s;
    }
    return {};
}

bool isOfPlaces(ListingGrouping by)
{
    return by == ListingGrouping::origin || by == ListingGrouping::destination;
}

QString folded(QString text)
{
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(char16_t(c.unicode() + ('a' - 'A')));
    }
    return text;
}

QString shown(const std::optional<PartialDate> &date)
{
    return date ? date->toString() : u"-"_s;
}

/// A line for each group, by its key.
using Lines = QMap<QString, QString>;

Lines bySqlite(const Database &database, const ListingQuery &query, ListingGrouping by)
{
    const ListingCondition condition(query);
    const bool isOfRecords = by == ListingGrouping::day || by == ListingGrouping::month;
    Result<Statement> rows = database.prepare(groupedBySqlite(keyOf(by), condition.sql(), isOfRecords));
    if (!rows)
        return {{rows.error().message, rows.error().detail}};
    condition.bindTo(*rows);
    Lines lines;
    const Outcome read = eachRow(*rows, [&](const Statement &row) {
        const bool hasPrices = !row.isNull(6) && !row.isNull(8) && row.text(8) == row.text(9);
        const QString prices = hasPrices ? u"%1-%2 %3"_s.arg(row.real(6)).arg(row.real(7)).arg(row.text(8)) : u"-"_s;
        lines[isOfPlaces(by) ? folded(row.text(0)) : row.text(0)] =
            u"%1 listings, %2 sightings, %3 sellers, %4 to %5, %6"_s.arg(row.integer(1))
                .arg(row.integer(2))
                .arg(row.integer(3))
                .arg(shown(row.date(4)), shown(row.date(5)), prices);
    });
    if (!read)
        return {{read.error().message, read.error().detail}};
    return lines;
}

QString keyOf(const ListingGroup &group, ListingGrouping by)
{
    const bool isOfEntities = by == ListingGrouping::seller || by == ListingGrouping::site;
    return isOfEntities ? QString::number(group.entity.value()) : isOfPlaces(by) ? folded(group.name) : group.name;
}

QString lineOf(const ListingGroup &group)
{
    const QString prices =
        group.currency ? u"%1-%2 %3"_s.arg(group.leastPrice).arg(group.mostPrice).arg(*group.currency) : u"-"_s;
    return u"%1 listings, %2 sightings, %3 sellers, %4 to %5, %6"_s.arg(group.listings)
        .arg(group.sightings)
        .arg(group.sellers)
        .arg(shown(group.first), shown(group.last), prices);
}

constexpr int madeListings = 8000; ///< enough for SQLite to ask meanwhile whether to stop
constexpr int apart = 40;          ///< ids of listings, so that two threads read them

/// Listings as awkward as files have them: unknown sellers, spellings, rough dates, prices in several currencies, days
/// on which one is seen twice. The same every time.
class MadeMarket
{
public:
    explicit MadeMarket(const Database &database) : m_database(database) {}

    Outcome write()
    {
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (Outcome done = m_database.execute(
                "INSERT INTO source (id, file_name, digest, byte_count, encoding, layout, imported_at, imported_by) "
                "VALUES (1, 'made.csv', zeroblob(32), 0, 'UTF-8', '{}', '', '')");
            !done)
            return done;
        for (Outcome (MadeMarket::*const part)() : {&MadeMarket::writeEntities, &MadeMarket::writeListings}) {
            if (Outcome done = (this->*part)(); !done)
                return done;
        }
        return transaction->commit();
    }

private:
    int below(int bound) { return int(m_random() % unsigned(bound)); }
    template <size_t Count>
    QString oneOf(const char16_t *const (&texts)[Count])
    {
        return QString::fromUtf16(texts[below(int(Count))]);
    }
    static QString twoDigits(int number) { return QString::number(number).rightJustified(2, u'0'); }
    QString date()
    {
        const QString day = u"2026-%1-%2"_s.arg(twoDigits(1 + below(3)), twoDigits(1 + below(28)));
        switch (below(8)) {
        case 0:
            return day.left(7);
        case 1:
            return day.left(4);
        case 2:
            return day + u"T10:%1:00Z"_s.arg(twoDigits(below(60)));
        default:
            return day;
        }
    }

    Outcome writeEntities()
    {
        Result<Statement> insert =
            m_database.prepare("INSERT INTO entity (id, kind, scope, key, label) VALUES (?1, ?2, '', ?3, ?3)");
        if (!insert)
            return tl::unexpected(insert.error());
        for (int i = 1; i <= 220; ++i) { // sites, then sellers
            if (Outcome done = insert->bind(i, i <= 20 ? 2 : 1, u"name %1"_s.arg(i)).run(); !done)
                return done;
        }
        return {};
    }

    Outcome writeListings()
    {
        Result<Statement> insert = m_database.prepare(
            "INSERT INTO listing (id, key, seller, site, reference, title, description, category, price, price_order, "
            "origin, destination, first_seen, last_seen, sightings) VALUES (?1, zeroblob(16), ?2, ?3, '', ?4, '', ?5, "
            "?6, ?7, ?8, ?9, ?10, ?11, ?12)");
        Result<Statement> record = m_database.prepare(
            "INSERT INTO record (source, row_number, byte_offset, byte_length, status, listing, seen) VALUES (1, 1, 0, "
            "0, 0, ?1, ?2)");
        if (!insert || !record)
            return tl::unexpected(!insert ? insert.error() : record.error());
        for (int i = 1; i <= madeListings; ++i) {
            if (Outcome done = writeListing(*insert, *record, qint64(i) * apart); !done)
                return done;
        }
        return {};
    }

    Outcome writeListing(Statement &insert, Statement &record, qint64 id)
    {
        static constexpr const char16_t *categories[] = {
            u"", u"Drugs", u"Drugs / Opioids", u"drugs", u" / odd", u"Tools / Presses / Used", u"Ä / B"};
        static constexpr const char16_t *places[] = {u"",           u"China",      u"CHINA",      u"china",
                                                     u"Österreich", u"österreich", u"ÖSTERREICH", u"Hong Kong"};
        static constexpr const char16_t *currencies[] = {u" USD", u" USD", u" USD", u" EUR", u""};
        const int sightings = 1 + below(4);
        std::vector<QString> seen;
        for (int i = 0; i < sightings; ++i)
            seen.push_back(below(12) == 0 ? QString() : date());
        seen.push_back(seen.front()); // twice on one day
        const bool isPriced = below(6) != 0;
        const int price = 1 + below(500);
        insert.bind(id, nullptr, nullptr, u"Punch %1"_s.arg(below(9)), oneOf(categories),
                    isPriced ? QString::number(price) + oneOf(currencies) : QString(), nullptr, oneOf(places),
                    oneOf(places), nullptr, nullptr, qint64(seen.size()));
        if (below(10) != 0)
            insert.bindAt(2, 21 + below(200));
        if (below(10) != 0)
            insert.bindAt(3, 1 + below(20));
        if (isPriced)
            insert.bindAt(7, double(price));
        std::vector<QString> known = seen;
        std::erase(known, QString());
        if (!known.empty()) {
            insert.bindAt(10, *std::min_element(known.begin(), known.end()));
            insert.bindAt(11, *std::max_element(known.begin(), known.end()));
        }
        if (Outcome done = insert.run(); !done)
            return done;
        for (const QString &each : seen) {
            record.bind(id, nullptr);
            if (!each.isEmpty())
                record.bindAt(2, each);
            if (Outcome done = record.run(); !done)
                return done;
        }
        return {};
    }

    const Database &m_database;
    std::mt19937 m_random{20260131};
};

} // namespace

/// What listings and entities come to in groups, beside what SQLite says.
class ListingGroupsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::optional<CaseFile> m_file;

    static ListingQuery filtered(RowFilter::Field field, const QString &text)
    {
        RowFilter filter;
        filter.field = field;
        filter.text = text;
        ListingQuery query;
        query.filters = {filter};
        return query;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file.emplace(std::move(*CaseFile::create(m_folder.filePath(u"made.icase"_s), {}, testClock())));
        const Outcome written = MadeMarket(m_file->database()).write();
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        const auto ranges = idRangesOf(m_file->database(), "listing");
        QVERIFY(ranges);
        QCOMPARE(ranges->size(), 2u); // the test is of two threads
    }

    void countingAgreesWithSqlite_data()
    {
        QTest::addColumn<ListingQuery>("query");
        QTest::newRow("all") << ListingQuery();
        QTest::newRow("a category") << filtered(RowFilter::Field::category, u"Drugs"_s);
        QTest::newRow("a place in any case") << filtered(RowFilter::Field::origin, u"cHINA"_s);
        QTest::newRow("a price in a currency") << filtered(RowFilter::Field::price, u"EUR"_s);
        QTest::newRow("a seller's name") << filtered(RowFilter::Field::text, u"name 2"_s);
        QTest::newRow("nothing") << filtered(RowFilter::Field::text, u"nobody"_s);
        ListingQuery days;
        days.filters = {RowFilter()};
        days.filters.front().field = RowFilter::Field::seen;
        days.filters.front().from = QDate(2026, 2, 1);
        days.filters.front().to = QDate(2026, 2, 9);
        QTest::newRow("days") << days;
        ListingQuery merged; // all that were judged one
        merged.entity = RowId<Entity>(30);
        merged.others = {RowId<Entity>(31), RowId<Entity>(32), RowId<Entity>(3)};
        QTest::newRow("merged entities") << merged;
        ListingQuery seller;
        seller.seller = RowId<Entity>(40);
        QTest::newRow("a seller") << seller;
    }
    void countingAgreesWithSqlite()
    {
        QFETCH(ListingQuery, query);
        for (int by = 0; by < listingGroupings; ++by) {
            const auto counted = listingGroups(m_file->database(), query, ListingGrouping(by), 10'000);
            QVERIFY2(counted, counted ? "" : qPrintable(counted.error().detail));
            Lines lines;
            for (const ListingGroup &group : counted->groups)
                lines[keyOf(group, ListingGrouping(by))] = lineOf(group);
            QCOMPARE(lines.size(), qsizetype(counted->groups.size()));
            QCOMPARE(lines, bySqlite(m_file->database(), query, ListingGrouping(by)));
            QCOMPARE(counted->leftOut, 0);
        }
    }

    // What a group counts is what opening it shows.
    void membersAreAsManyAsCounted()
    {
        for (int by = 0; by < listingGroupings; ++by) {
            const auto counted = listingGroups(m_file->database(), {}, ListingGrouping(by), 30);
            QVERIFY(counted);
            for (const ListingGroup &group : counted->groups) {
                ListingQuery query;
                query.also = group.members;
                QCOMPARE(qint64(listingNumbers(m_file->database(), query)->size()), group.listings);
            }
        }
    }

    void theFirstSpellingNamesAPlace()
    {
        const auto counted = listingGroups(m_file->database(), {}, ListingGrouping::origin, 100);
        const auto china = std::find_if(counted->groups.begin(), counted->groups.end(),
                                        [](const ListingGroup &each) { return folded(each.name) == u"china"; });
        QVERIFY(china != counted->groups.end());
        Result<Statement> first =
            m_file->database().prepare("SELECT origin FROM listing WHERE origin = 'china' COLLATE NOCASE ORDER BY id");
        QVERIFY(first->step());
        QCOMPARE(china->name, first->text(0));
        // Only letters of ASCII are the same in both cases, as in filters.
        const auto austrias =
            std::count_if(counted->groups.begin(), counted->groups.end(), [](const ListingGroup &each) {
                return each.name.endsWith(u"sterreich", Qt::CaseInsensitive);
            });
        QCOMPARE(austrias, 2);
    }

    void theLargestComeFirstAndTheRestIsTold()
    {
        const auto all = listingGroups(m_file->database(), {}, ListingGrouping::seller, 10'000);
        const auto some = listingGroups(m_file->database(), {}, ListingGrouping::seller, 7);
        QCOMPARE(all->groups.size(), 201u); // and those of nobody known
        QCOMPARE(some->groups.size(), 7u);
        QCOMPARE(some->leftOut, 194);
        for (size_t i = 0; i < 7; ++i) {
            QCOMPARE(some->groups[i].entity, all->groups[i].entity);
            QVERIFY(all->groups[i].listings >= all->groups[i + 1].listings);
        }
        const auto days = listingGroups(m_file->database(), {}, ListingGrouping::day, 5);
        QCOMPARE(days->groups.front().name, QString()); // not known, before all days
        QVERIFY(std::is_sorted(days->groups.begin(), days->groups.end(),
                               [](const ListingGroup &a, const ListingGroup &b) { return a.name < b.name; }));
    }

    void cancellingStopsIt()
    {
        auto database = Database::open(m_file->path(), Database::Mode::readOnly);
        QVERIFY(database);
        const CancelToken cancel;
        database->stopWhen(cancel);
        cancel.cancel();
        for (const ListingGrouping by : {ListingGrouping::seller, ListingGrouping::day}) {
            const auto counted = listingGroups(*database, {}, by, 100);
            QVERIFY(!counted);
            QCOMPARE(counted.error().code, ErrorCode::cancelled);
        }
    }

    void entitiesAgreeWithSqlite_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("key");
        QTest::newRow("kind") << int(EntityGrouping::kind) << u"CAST(kind AS TEXT)"_s;
        QTest::newRow("detail") << int(EntityGrouping::detail) << u"CASE detail WHEN '' THEN scope ELSE detail END"_s;
        QTest::newRow("month") << int(EntityGrouping::month) << u"coalesce(substr(first_seen, 1, 7), '')"_s;
    }
    void entitiesAgreeWithSqlite()
    {
        QFETCH(int, by);
        QFETCH(QString, key);
        const Database &database = m_file->database();
        QVERIFY(database.execute("UPDATE entity SET detail = CASE id % 3 WHEN 0 THEN '' ELSE 'Lantern ' || id % 5 END, "
                                 "listings = id % 7, records = id % 11, first_seen = CASE id % 4 WHEN 0 THEN NULL ELSE "
                                 "'2026-0' || (1 + id % 3) || '-05' END, last_seen = CASE id % 4 WHEN 0 THEN NULL ELSE "
                                 "'2026-08' END"));
        Lines expected;
        QVERIFY(eachRow(database.prepare(u"SELECT %1, count(*), sum(listings), sum(records), min(first_seen), "
                                         "max(last_seen) FROM entity GROUP BY 1"_s.arg(key)),
                        [&expected](const Statement &row) {
                            expected[row.text(0)] = u"%1 %2 %3 %4 %5"_s.arg(row.integer(1))
                                                        .arg(row.integer(2))
                                                        .arg(row.integer(3))
                                                        .arg(shown(row.date(4)), shown(row.date(5)));
                        }));
        const auto counted = entityGroups(database, {}, EntityGrouping(by), 100);
        QVERIFY(counted);
        Lines lines;
        for (const EntityGroup &group : counted->groups)
            lines[group.name] = u"%1 %2 %3 %4 %5"_s.arg(group.entities)
                                    .arg(group.listings)
                                    .arg(group.records)
                                    .arg(shown(group.first), shown(group.last));
        QCOMPARE(lines, expected);
        QVERIFY(lines.size() > 1);
        QCOMPARE(entityGroups(database, {}, EntityGrouping(by), 1)->leftOut, lines.size() - 1);
    }

    void aNumberSetHoldsEachOnce_data()
    {
        QTest::addColumn<quint32>("numbers");
        QTest::addColumn<size_t>("bound");
        QTest::newRow("few of many") << 40U << size_t(1'000'000);
        QTest::newRow("most") << 900U << size_t(1000);
        QTest::newRow("more than was known") << 5000U << size_t(10);
    }
    void aNumberSetHoldsEachOnce()
    {
        QFETCH(quint32, numbers);
        QFETCH(size_t, bound);
        std::mt19937 random(7);
        NumberSet set;
        std::set<quint32> expected;
        for (quint32 i = 0; i < 3 * numbers; ++i) {
            const quint32 number = random() % numbers;
            set.insert(number, bound);
            expected.insert(number);
        }
        QCOMPARE(set.size(), qint64(expected.size()));
        std::set<quint32> held;
        set.forEach([&held](quint32 number) { held.insert(number); });
        QVERIFY(held == expected);
    }
};

QTEST_GUILESS_MAIN(ListingGroupsTest)
#include "tst_listinggroups.moc"
