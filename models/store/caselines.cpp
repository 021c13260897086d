// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/caselines.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>
#include <vector>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct ComparedKind
{
    QString token;
    const char *sql; ///< with words in capitals and brackets: see written()
};

const std::vector<ComparedKind> &evidenceKinds()
{
    static const std::vector<ComparedKind> kinds{
        {u"source"_s, R"(
            SELECT hex(digest), file_name,
                json_object('file', file_name, 'records', kept + rejected, 'flagged', flagged, 'rejected', rejected,
                    'withdrawn', withdrawn_at)
            FROM source)"},
        {u"listing"_s, R"(
            SELECT coalesce(ENTITY[site], '') || UNIT || CASE
                    WHEN reference <> '' THEN 'r' || reference
                    ELSE 't' || coalesce(ENTITY[seller], '') || UNIT || title END,
                title,
                json_object('seller', NAME[seller], 'title', title, 'description', description,
                    'category', category, 'price', price, 'origin', origin, 'destination', destination,
                    'first seen', first_seen, 'last seen', last_seen, 'sightings', sightings)
            FROM listing)"},
        {u"entity"_s, R"(
            SELECT kind || ':' || scope || ':' || key, label,
                json_object('name', label, 'detail', detail, 'listings', listings, 'records', records,
                    'first seen', first_seen, 'last seen', last_seen)
            FROM entity)"},
        {u"link"_s, R"(
            SELECT kind || UNIT || ENTITY[from_entity] || UNIT || ENTITY[to_entity] || UNIT || origin || UNIT || author
                    || UNIT || reason,
                NAME[from_entity] || ' – ' || NAME[to_entity],
                json_object('kind', kind, 'weight', weight, 'first seen', first_seen, 'last seen', last_seen,
                    'confidence', confidence)
            FROM link)"},
        {u"review"_s, R"(
            SELECT ROW[review.id], ROW[review.id],
                json_object('verdict', verdict, 'reason', reason, 'cells', cells, 'author', author)
            FROM review WHERE id IN (SELECT id FROM record))"},
    };
    return kinds;
}

const std::vector<ComparedKind> &analystKinds()
{
    static const std::vector<ComparedKind> kinds{
        {u"judgement"_s, R"(
            SELECT min(a, b) || UNIT || max(a, b), title, said FROM (
                SELECT ENTITY[left_entity] AS a, ENTITY[right_entity] AS b,
                    NAME[left_entity] || ' – ' || NAME[right_entity] AS title,
                    json_object(
                        'verdict', CASE verdict WHEN 1 THEN 'same' WHEN 2 THEN 'different' ELSE 'undecided' END,
                        'reason', reason, 'confidence', confidence, 'author', author) AS said
                FROM judgement))"},
        {u"note"_s, R"(
            SELECT about || UNIT || written_at || UNIT || author || UNIT || text, text,
                json_object('about', about, 'author', author, 'written', written_at)
            FROM (SELECT text, author, written_at, THING[kind, coalesce(entity, thing)] AS about FROM note))"},
        {u"tag"_s, R"(
            SELECT name || UNIT || about, name || ': ' || about, json_object('author', author, 'tagged', made_at)
            FROM (
                SELECT name, tag_use.author, tag_use.made_at, THING[kind, thing] AS about
                FROM tag_use JOIN tag ON tag.id = tag_use.tag))"},
        {u"grade"_s, R"(
            SELECT about, about,
                json_object('confidence', confidence, 'likelihood', likelihood, 'reliability', reliability,
                    'credibility', credibility, 'reason', reason, 'author', author)
            FROM (SELECT *, THING[kind, thing] AS about FROM grade))"},
        {u"mark"_s, R"(
            SELECT ENTITY[mark.entity], NAME[mark.entity],
                json_object(
                    'colour', CASE colour WHEN 1 THEN 'red' WHEN 2 THEN 'orange' WHEN 3 THEN 'yellow'
                        WHEN 4 THEN 'green' WHEN 5 THEN 'blue' ELSE 'purple' END,
                    'author', author)
            FROM mark)"},
        {u"marking"_s, R"(
            SELECT kind || UNIT || said, said, json_object('marking', marking, 'reason', reason) FROM (
                SELECT kind, marking, reason,
                    coalesce(CASE kind
                        WHEN 1 THEN (SELECT file_name || ' ' || hex(digest) FROM source WHERE id = fact)
                        WHEN 2 THEN (SELECT kind || ':' || scope || ':' || key FROM entity WHERE id = fact)
                        ELSE (SELECT title FROM listing WHERE id = fact) END, '') AS said
                FROM fact_marking))"},
        {u"referral"_s, R"(
            SELECT reference || UNIT || made_at, reference || ' ' || title,
                json_object('title', title, 'recipient', recipient, 'marking', marking, 'state', state,
                    'since', state_since,
                    'items', (SELECT count(*) FROM docket_item WHERE docket_item.docket = docket.id),
                    'events', (SELECT count(*) FROM docket_event WHERE docket_event.docket = docket.id),
                    'outcomes', (SELECT count(*) FROM docket_outcome WHERE docket_outcome.docket = docket.id))
            FROM docket)"},
        {u"packet"_s, R"(
            SELECT packet_id, packet_id || ' ' || title,
                json_object('recipient', recipient, 'file', file_name, 'digest', lower(hex(digest)),
                    'revision', revision)
            FROM referral)"},
        {u"letter"_s, R"(
            SELECT reference || UNIT || made_at, reference || ' ' || addressee,
                json_object('dated', dated, 'delivered', delivered, 'received', received, 'answered', answered,
                    'verdict', verdict)
            FROM letter)"},
        {u"recipient"_s, "SELECT token, token, json_object('entry', entry) FROM recipient"},
        // Filters name entities by their rows: told by what they are.
        {u"saved"_s, R"(
            SELECT kind || UNIT || name, name,
                json_object(
                    'content', CASE
                        WHEN kind = 2 AND json_valid(content) THEN (
                            SELECT json_group_array(json(filter)) || '' FROM (
                                SELECT CASE
                                    WHEN each.type <> 'object' THEN json_quote(each.value)
                                    WHEN json_extract(each.value, '$.entity') IS NULL THEN each.value
                                    ELSE json_set(each.value, '$.entity', ENTITY[json_extract(each.value, '$.entity')])
                                    END AS filter
                                FROM json_each(content) AS each ORDER BY each.key))
                        ELSE content END,
                    'author', author)
            FROM saved_search)"},
    };
    return kinds;
}

/// What a note, a tag or a grade is about (ThingKind), so that it reads the same in another case.
constexpr auto thing = R"(coalesce(CASE \1
    WHEN 1 THEN (SELECT label || ' ' || scope FROM entity WHERE entity.id = \2)
    WHEN 2 THEN (SELECT title FROM listing WHERE listing.id = \2)
    WHEN 3 THEN (
        SELECT file_name || ' ' || row_number FROM record JOIN source ON source.id = record.source
        WHERE record.id = \2)
    WHEN 4 THEN (SELECT file_name FROM source WHERE source.id = \2)
    WHEN 6 THEN (SELECT reference FROM docket WHERE docket.id = \2)
    WHEN 7 THEN (SELECT packet_id FROM referral WHERE referral.id = \2)
    END, 'link'))";

/// The statement with its words in capitals written out: what rows of other tables are in any case, by their ids here.
QString written(const char *sql)
{
    const std::pair<const char *, QString> words[] = {
        {R"(ENTITY\[([^]]*)\])", u"(SELECT kind || ':' || scope || ':' || key FROM entity WHERE entity.id = \\1)"_s},
        {R"(NAME\[([^]]*)\])", u"(SELECT label FROM entity WHERE entity.id = \\1)"_s},
        {R"(ROW\[([^]]*)\])", u"(SELECT hex(digest) || ':' || row_number FROM record JOIN source ON source.id = "
                              "record.source WHERE record.id = \\1)"_s},
        {R"(THING\[(\w+), ([^]]*)\])", QString::fromLatin1(thing)},
        {R"(\bUNIT\b)", u"char(31)"_s}};
    QString made = QString::fromUtf8(sql);
    for (const auto &[word, meaning] : words)
        made.replace(QRegularExpression(QString::fromLatin1(word)), meaning);
    return made + u" ORDER BY 1, 3"_s;
}

} // namespace

const QStringList &comparedKinds()
{
    static const QStringList tokens = [] {
        QStringList all;
        for (const std::vector<ComparedKind> *part : {&evidenceKinds(), &analystKinds()}) {
            for (const ComparedKind &kind : *part)
                all << kind.token;
        }
        return all;
    }();
    return tokens;
}

Result<Statement> linesOf(const Database &database, const QString &kind)
{
    for (const std::vector<ComparedKind> *part : {&evidenceKinds(), &analystKinds()}) {
        for (const ComparedKind &compared : *part) {
            if (compared.token == kind)
                return database.prepare(written(compared.sql));
        }
    }
    return failure(ErrorCode::badInput, QCoreApplication::translate(
                                            "VersionComparison", "\"%1\" is nothing that cases are compared by. There "
                                                                 "are: %2.")
                                            .arg(kind, comparedKinds().join(u", "_s)));
}

} // namespace interdict
