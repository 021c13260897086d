// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/searchqueries.h"

#include "models/store/annotationtable.h"
#include "models/store/rowreading.h"
#include "models/store/scriptpairs.h"
#include "models/store/searchsql.h"

#include <algorithm>
#include <limits>
#include <set>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 everything = std::numeric_limits<qint64>::max();
constexpr int mostFirstWords = 200;

/// The places ?1, ?2, … of a statement that is being written.
class Places
{
public:
    TextPlace taking()
    {
        return [this](const QString &text) {
            qsizetype index = m_texts.indexOf(text);
            if (index < 0) {
                index = m_texts.size();
                m_texts << text;
            }
            return u'?' + QString::number(index + 1);
        };
    }
    void bindTo(Statement &statement) const
    {
        for (qsizetype i = 0; i < m_texts.size(); ++i)
            statement.bindAt(int(i) + 1, QStringView(m_texts[i]));
    }

private:
    QStringList m_texts;
};

Result<Statement> prepared(const Database &database, const QString &sql, const Places &places)
{
    Result<Statement> rows = database.prepare(sql);
    if (rows)
        places.bindTo(*rows);
    return rows;
}

/// Each listing once, until there are enough.
struct Gathering
{
    SearchMatches<RowId<Listing>> found;
    std::set<qint64> known;
    size_t most;

    /// False once there are more than wanted.
    bool take(qint64 id)
    {
        if (!known.insert(id).second)
            return true;
        if (found.ids.size() >= most) {
            found.isMore = true;
            return false;
        }
        found.ids.emplace_back(id);
        return true;
    }
    Outcome takeAll(Result<Statement> rows)
    {
        return eachRow(std::move(rows), [this](const Statement &row) { return take(row.integer(0)); });
    }
};

/// One letter or digit, which may begin half of all words: where the index would have to be merged.
bool isOneLetter(const SearchQuery &query)
{
    return query.isPlain && query.root.parts.size() == 1 && query.text.size() == 1 &&
           query.text[0].isLetterOrNumber() && !hasRunningScript(query.text);
}

/// The expression that finds the first words that begin so; `isAll` where there are no others.
Result<QString> firstWords(const Database &database, const QString &beginning, bool *isAll)
{
    if (Outcome made = database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.listing_words USING "
                                        "fts5vocab(main, listing_text, row)");
        !made)
        return tl::unexpected(made.error());
    Result<Statement> rows =
        database.prepare("SELECT term FROM temp.listing_words WHERE term >= ?1 AND term < ?2 LIMIT ?3");
    if (!rows)
        return tl::unexpected(rows.error());
    const QString from = beginning.toLower();
    const QString to = QChar(char16_t(from[0].unicode() + 1));
    rows->bind(from, to, mostFirstWords + 1);
    QStringList words;
    const Outcome read = eachRow(std::move(rows), [&words](const Statement &row) {
        words << u'"' + row.text(0) + u'"';
        return words.size() <= mostFirstWords;
    });
    if (!read)
        return tl::unexpected(read.error());
    *isAll = words.size() <= mostFirstWords;
    return words.isEmpty() ? u"\"\""_s : words.join(u" OR "_s);
}

Outcome gatherOneLetter(const Database &database, const SearchQuery &query, Gathering &gathering)
{
    bool isAll = true;
    const Result<QString> words = firstWords(database, query.text, &isAll);
    if (!words)
        return tl::unexpected(words.error());
    Result<Statement> rows = database.prepare("SELECT rowid FROM listing_text WHERE listing_text MATCH ?1");
    if (rows)
        rows->bind(*words);
    if (Outcome taken = gathering.takeAll(std::move(rows)); !taken)
        return taken;
    gathering.found.isMore |= !isAll;
    return {};
}

Outcome gatherByIndex(const Database &database, const SearchQuery &query, size_t first, Gathering &gathering)
{
    Places places;
    const TextPlace place = places.taking();
    const SplitSearch split = splitListingSearch(query, place);
    if (split.match.isEmpty())
        return gathering.takeAll(prepared(
            database, u"SELECT id FROM listing WHERE %1 LIMIT %2"_s.arg(split.rest).arg(gathering.most + 1), places));
    const QString from = split.rest == "1"_L1 ? u"SELECT listing_text.rowid FROM listing_text WHERE"_s
                                              : u"SELECT listing_text.rowid FROM listing_text CROSS JOIN listing ON "
                                                "listing.id = listing_text.rowid WHERE (%1) AND"_s.arg(split.rest);
    for (const bool isTitle : {true, false}) {
        const QString expression = isTitle ? u"{title} : (%1)"_s.arg(split.match) : split.match;
        const QString sql = u"%1 listing_text MATCH %2 LIMIT %3"_s.arg(from, place(expression))
                                .arg(isTitle ? first : gathering.most + 1);
        if (isTitle && split.match.contains(u'{'))
            continue; // names its columns already
        if (Outcome taken = gathering.takeAll(prepared(database, sql, places)); !taken)
            return taken;
    }
    return {};
}

/// A plain search means sellers of that name, too.
Outcome gatherOfSellers(const Database &database, const SearchQuery &query, Gathering &gathering)
{
    if (!query.isPlain || !query.remark.isEmpty() || gathering.found.isMore)
        return {};
    Places places;
    const QString named = holdsText({u"label"_s}, query.text, places.taking());
    return gathering.takeAll(prepared(
        database,
        u"SELECT listing.id FROM entity CROSS JOIN listing ON listing.seller = entity.id WHERE entity.kind = 1 AND %1"_s
            .arg(named),
        places));
}

/// Whether the index of words alone says which listings match: no seller bears the name, no other field is asked for.
Result<bool> isWordsOnly(const Database &database, const SearchQuery &query)
{
    Places places;
    const TextPlace place = places.taking();
    const SplitSearch split = splitListingSearch(query, place);
    if (split.match.isEmpty() || split.rest != "1"_L1)
        return false;
    if (!query.isPlain)
        return true;
    Places named;
    const QString condition = holdsText({u"label"_s}, query.text, named.taking());
    Result<Statement> any =
        prepared(database, u"SELECT 1 FROM entity WHERE kind = 1 AND %1 LIMIT 1"_s.arg(condition), named);
    if (!any)
        return tl::unexpected(any.error());
    const Result<bool> row = any->step();
    return row ? Result<bool>(!*row) : row;
}

/// In words' own order of likeness: the whole name, its beginning, a part; then by how much is known.
QString bestFirst(const SearchQuery &query, const TextPlace &place)
{
    QString beginning = likeAnywhere(query.text);
    beginning.remove(0, 1);
    return u"(entity.label = %1 COLLATE NOCASE OR entity.key = %1 COLLATE NOCASE) DESC, "
           "entity.label LIKE %2 ESCAPE '\\' DESC, entity.records DESC, entity.id"_s.arg(place(query.text),
                                                                                         place(beginning));
}

} // namespace

Result<SearchMatches<RowId<Listing>>> matchingListings(const Database &database, const SearchQuery &query, size_t first,
                                                       size_t most)
{
    Gathering gathering{{}, {}, most};
    if (query.isEmpty())
        return gathering.found;
    const Outcome gathered = isOneLetter(query) ? gatherOneLetter(database, query, gathering)
                                                : gatherByIndex(database, query, first, gathering);
    if (!gathered)
        return tl::unexpected(gathered.error());
    if (Outcome added = gatherOfSellers(database, query, gathering); !added)
        return tl::unexpected(added.error());
    return gathering.found;
}

Result<qint64> countMatchingListings(const Database &database, const SearchQuery &query)
{
    if (query.isEmpty())
        return 0;
    const Result<bool> isWords = isWordsOnly(database, query);
    if (!isWords)
        return tl::unexpected(isWords.error());
    Places places;
    const TextPlace place = places.taking();
    const QString sql = *isWords ? u"SELECT count(*) FROM listing_text WHERE listing_text MATCH %1"_s.arg(
                                       place(splitListingSearch(query, place).match))
                                 : u"SELECT count(*) FROM listing WHERE %1"_s.arg(listingSearchSql(query, place));
    Result<Statement> count = prepared(database, sql, places);
    if (!count)
        return tl::unexpected(count.error());
    const Result<bool> row = count->step();
    return row ? Result<qint64>(count->integer(0)) : tl::unexpected(row.error());
}

Result<SearchMatches<EntityMatch>> matchingEntities(const Database &database, const SearchQuery &query, size_t most)
{
    SearchMatches<EntityMatch> found;
    if (query.isEmpty())
        return found;
    Places places;
    const TextPlace place = places.taking();
    const QString condition = entitySearchSql(query, place);
    const QString order = bestFirst(query, place);
    const Outcome read = eachRow(
        prepared(database,
                 u"SELECT entity.id, entity.kind FROM entity WHERE %1 ORDER BY %2 LIMIT %3"_s.arg(condition, order)
                     .arg(most + 1),
                 places),
        [&found, most](const Statement &row) {
            found.isMore = found.ids.size() >= most;
            if (!found.isMore)
                found.ids.push_back({row.id<Entity>(0), EntityKind(row.integer(1))});
            return !found.isMore;
        });
    return read ? Result<SearchMatches<EntityMatch>>(std::move(found)) : tl::unexpected(read.error());
}

Result<std::vector<std::pair<EntityKind, qint64>>> countMatchingEntities(const Database &database,
                                                                         const SearchQuery &query)
{
    std::vector<std::pair<EntityKind, qint64>> counts;
    if (query.isEmpty())
        return counts;
    Places places;
    const QString condition = entitySearchSql(query, places.taking());
    const Outcome read = eachRow(
        prepared(database, u"SELECT kind, count(*) FROM entity WHERE %1 GROUP BY kind ORDER BY kind"_s.arg(condition),
                 places),
        [&counts](const Statement &row) {
            counts.emplace_back(EntityKind(row.integer(0)), row.integer(1));
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return counts;
}

Result<SearchMatches<ThingNote>> matchingNotes(const Database &database, const SearchQuery &query, size_t most)
{
    SearchMatches<ThingNote> found;
    if (query.isEmpty())
        return found;
    Places places;
    const TextPlace place = places.taking();
    QStringList parts;
    for (const SoughtWord &word : soughtWords(query))
        parts << holdsText({u"text"_s}, word.folded, place);
    if (parts.isEmpty())
        return found;
    Result<Statement> rows = prepared(
        database, u"SELECT %1 FROM note WHERE %2 ORDER BY id DESC"_s.arg(noteColumns, parts.join(u" AND "_s)), places);
    const Outcome read = eachRow(std::move(rows), [&found, most](const Statement &row) {
        found.isMore = found.ids.size() >= most;
        if (!found.isMore)
            found.ids.push_back(noteAt(row));
        return !found.isMore;
    });
    return read ? Result<SearchMatches<ThingNote>>(std::move(found)) : tl::unexpected(read.error());
}

Result<SearchMatches<FoundPlace>> matchingEvidence(const Database &database, const SearchQuery &query, size_t most)
{
    SearchMatches<FoundPlace> found;
    const QString match = evidenceMatch(query);
    if (match.isEmpty())
        return found;
    Result<Statement> rows = database.prepare(
        "SELECT rowid FROM evidence_text WHERE evidence_text MATCH ?1 AND CASE rowid % 2 WHEN 0 THEN EXISTS (SELECT 1 "
        "FROM record WHERE id = evidence_text.rowid / 2 AND listing IS NULL) ELSE EXISTS (SELECT 1 FROM source WHERE "
        "id = evidence_text.rowid / 2 AND withdrawn_at IS NULL) END");
    if (rows)
        rows->bind(match);
    const Outcome read = eachRow(std::move(rows), [&found, most](const Statement &row) {
        found.isMore = found.ids.size() >= most;
        const qint64 number = row.integer(0);
        if (!found.isMore)
            found.ids.push_back(number % 2 == 0 ? FoundPlace{RowId<Record>(number / 2), {}}
                                                : FoundPlace{{}, RowId<Source>(number / 2)});
        return !found.isMore;
    });
    return read ? Result<SearchMatches<FoundPlace>>(std::move(found)) : tl::unexpected(read.error());
}

Result<std::vector<UnindexedSource>> unindexedSources(const Database &database)
{
    std::vector<UnindexedSource> found;
    const Outcome read = eachRow(
        database.prepare("SELECT source.id, coalesce(evidence_text_source.last_record, 0), format = 'evidence' FROM "
                         "source LEFT JOIN "
                         "evidence_text_source ON evidence_text_source.source = source.id WHERE withdrawn_at IS NULL "
                         "AND coalesce(evidence_text_source.last_record, 0) < 9223372036854775807 AND (first_record IS "
                         "NOT NULL OR format = "
                         "'evidence') ORDER BY source.id"),
        [&found](const Statement &row) {
            found.push_back({row.id<Source>(0), row.id<Record>(1), row.integer(2) != 0});
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Result<std::vector<Record>> evidenceRecords(const Database &database, RowId<Source> source, RowId<Record> after,
                                            int most)
{
    Result<Statement> rows = database.prepare(
        "SELECT record.id, row_number, byte_offset, byte_length, status, coalesce(reason, '') FROM record JOIN source "
        "ON source.id = record.source WHERE record.source = ?1 AND record.id > ?2 AND record.id BETWEEN "
        "source.first_record AND source.last_record AND (listing IS NULL OR status > 0 OR EXISTS (SELECT 1 FROM review "
        "WHERE "
        "review.id = record.id)) ORDER BY record.id LIMIT ?3");
    if (rows)
        rows->bind(source, after, most);
    std::vector<Record> found;
    const Outcome read = eachRow(std::move(rows), [&found, source](const Statement &row) {
        found.push_back({row.id<Record>(0), source, row.integer(1), row.integer(2), row.integer(3),
                         RecordStatus(row.integer(4)), row.text(5)});
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Outcome addEvidenceText(const Database &database, const FoundPlace &place, const QString &text)
{
    Result<Statement> insert = database.prepare("INSERT INTO evidence_text (rowid, words, pairs) VALUES (?1, ?2, ?3)");
    if (!insert)
        return tl::unexpected(insert.error());
    const qint64 number = place.record.isStored() ? place.record.value() * 2 : place.source.value() * 2 + 1;
    return insert->bind(number, text, scriptPairs(text)).run();
}

Outcome noteIndexed(const Database &database, RowId<Source> source, RowId<Record> upTo)
{
    Result<Statement> upsert =
        database.prepare("INSERT INTO evidence_text_source (source, last_record) VALUES (?1, ?2) "
                         "ON CONFLICT (source) DO UPDATE SET last_record = excluded.last_record");
    if (!upsert)
        return tl::unexpected(upsert.error());
    return upsert->bind(source, upTo.isStored() ? upTo.value() : everything).run();
}

} // namespace interdict
