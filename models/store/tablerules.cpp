// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/tablerules.h"

#include "models/store/rowreading.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Merging = TableRule::Merging;
constexpr auto none = RowReference::Missing::none;
constexpr auto forbidden = RowReference::Missing::forbidden;
constexpr bool analysts = true;
constexpr bool evidence = false;

// Of what notes, tags and grades are about, all but entities.
#define THING_IS_TAKEN                                                                                                 \
    "(kind = 2 AND thing IN part_listing) OR (kind = 3 AND thing IN part_record) OR (kind = 4 AND thing IN "           \
    "part_source) OR (kind = 5 AND thing IN part_link) OR (kind = 6 AND thing IN part_docket) OR (kind = 7 AND thing " \
    "IN (SELECT id FROM origin.referral WHERE docket IN part_docket))"

/// ThingKind of models/records/annotation.h.
std::vector<RowReference> withThings(std::vector<RowReference> references)
{
    const char *tables[] = {"listing", "record", "source", "link", "docket", "referral"};
    for (int kind = 2; kind <= 7; ++kind)
        references.push_back({"thing", tables[kind - 2], forbidden, "kind", kind});
    return references;
}

std::vector<TableRule> evidenceRules()
{
    return {
        {"source", "id IN part_source", evidence, Merging::byItself, {{"container", "source", none}}, {"digest"}},
        {"source_block", nullptr, evidence, Merging::fromSources, {{"source", "source"}}, {}},
        {"entity", "id IN part_entity", evidence, Merging::byItself, {}, {"kind", "scope", "key"}},
        {"listing",
         "id IN part_listing",
         evidence,
         Merging::fromSources,
         {{"seller", "entity", none}, {"site", "entity", none}},
         {}},
        {"record",
         "id IN part_record",
         evidence,
         Merging::fromSources,
         {{"source", "source"}, {"listing", "listing", none}, {"seller", "entity", none}},
         {}},
        {"mention",
         "record IN part_record",
         evidence,
         Merging::fromSources,
         {{"record", "record"}, {"entity", "entity"}},
         {}},
        {"link",
         "id IN part_link",
         evidence,
         Merging::byItself,
         {{"from_entity", "entity"}, {"to_entity", "entity"}},
         {"kind", "from_entity", "to_entity", "origin", "author", "reason"}},
        {"link_record",
         "record IN part_record AND link IN part_link",
         evidence,
         Merging::fromSources,
         {{"link", "link"}, {"record", "record"}},
         {}},
        {"observation_change", "record IN part_record", evidence, Merging::fromSources, {{"record", "record"}}, {}},
        {"entity_source", nullptr, evidence, Merging::fromSources, {{"entity", "entity"}, {"source", "source"}}, {}},
        {"link_source", nullptr, evidence, Merging::fromSources, {{"link", "link"}, {"source", "source"}}, {}},
        {"registration",
         "record IN part_record",
         evidence,
         Merging::fromSources,
         {{"domain", "entity"}, {"record", "record"}},
         {}},
        {"listing_text", nullptr, evidence, Merging::fromSources, {}, {}},
        {"listing_script", nullptr, evidence, Merging::fromSources, {}, {}},
        {"evidence_text", nullptr, evidence, Merging::fromSources, {}, {}},
        {"evidence_text_source", nullptr, evidence, Merging::fromSources, {{"source", "source"}}, {}},
    };
}

std::vector<TableRule> analystRules()
{
    return {
        {"review", "id IN part_record", evidence, Merging::rows, {{"id", "record"}}, {"id"}},
        {"judgement",
         "left_entity IN part_entity AND right_entity IN part_entity",
         analysts,
         Merging::rows,
         {{"left_entity", "entity"}, {"right_entity", "entity"}},
         {"left_entity", "right_entity"}},
        {"mark", "entity IN part_entity", analysts, Merging::rows, {{"entity", "entity"}}, {"entity"}},
        {"fact_marking",
         "(kind = 1 AND fact IN part_source) OR (kind = 2 AND fact IN part_entity) OR (kind = 3 AND fact IN "
         "part_listing)",
         evidence,
         Merging::rows,
         {{"fact", "source", forbidden, "kind", 1},
          {"fact", "entity", forbidden, "kind", 2},
          {"fact", "listing", forbidden, "kind", 3}},
         {"kind", "fact"}},
        {"mapping_profile", nullptr, analysts, Merging::rows, {}, {"name", "version"}},
    };
}

std::vector<TableRule> referralRules()
{
    return {
        {"recipient",
         "token IN (SELECT recipient_id FROM origin.docket WHERE id IN part_docket)",
         analysts,
         Merging::rows,
         {},
         {"token"}},
        {"docket", "id IN part_docket", analysts, Merging::rows, {}, {"reference"}},
        {"docket_item",
         "docket IN part_docket",
         analysts,
         Merging::rows,
         {{"docket", "docket"}, {"item", "entity", forbidden, "kind", 1}, {"item", "listing", forbidden, "kind", 2}},
         {"docket", "kind", "item"}},
        {"docket_event",
         "docket IN part_docket",
         analysts,
         Merging::rows,
         {{"docket", "docket"}, {"proof_record", "record", none}, {"proof_source", "source", none}},
         {"docket", "kind", "from_state", "to_state", "clock", "happened_at", "entered_at", "author", "note"}},
        {"docket_outcome",
         "docket IN part_docket",
         analysts,
         Merging::rows,
         {{"docket", "docket"},
          {"docket_item", "docket_item"},
          {"evidence_record", "record", none},
          {"evidence_source", "source", none}},
         {"docket", "docket_item", "outcome", "observed_at", "entered_at", "author"}},
        {"referral", "docket IN part_docket", analysts, Merging::rows, {{"docket", "docket", none}}, {"packet_id"}},
        // What a letter is about stands in its text and by the names of domains, so that it means the same anywhere;
        // whether a portable copy may show it cannot be worked out.
        {"letter", nullptr, analysts, Merging::rows, {}, {"reference"}},
    };
}

/// After what they can be about: a merge joins tables in this order.
std::vector<TableRule> annotationRules()
{
    return {
        {"note",
         "entity IN part_entity OR " THING_IS_TAKEN,
         analysts,
         Merging::rows,
         withThings({{"entity", "entity", forbidden, "kind", 1}}),
         {"entity", "kind", "thing", "text", "author", "written_at"}},
        {"tag",
         "id IN (SELECT tag FROM origin.tag_use WHERE (kind = 1 AND thing IN part_entity) OR " THING_IS_TAKEN ")",
         analysts,
         Merging::rows,
         {},
         {"name"}},
        {"tag_use",
         "(kind = 1 AND thing IN part_entity) OR " THING_IS_TAKEN,
         analysts,
         Merging::rows,
         withThings({{"tag", "tag"}, {"thing", "entity", forbidden, "kind", 1}}),
         {"kind", "thing", "tag"}},
        {"grade",
         "(kind = 1 AND thing IN part_entity) OR " THING_IS_TAKEN,
         analysts,
         Merging::rows,
         withThings({{"thing", "entity", forbidden, "kind", 1}}),
         {"kind", "thing"}},
    };
}

std::vector<TableRule> ownRules()
{
    return {
        // How the graph was shown: numbers of nodes in packed text, of this case only.
        {"graph_places", nullptr, analysts, Merging::leftOut, {}, {}},
        {"graph_view", nullptr, analysts, Merging::leftOut, {}, {"kind", "name"}},
        // Of the whole case, so that a portable copy leaves them out. Filters name entities: TableJoining finds them.
        {"saved_search", nullptr, analysts, Merging::rows, {}, {"kind", "name", "content"}},
        // Of the file itself.
        {"case_property", nullptr, evidence, Merging::byItself, {}, {"name"}},
        {"given_id", nullptr, evidence, Merging::byItself, {}, {}},
        {"property", nullptr, evidence, Merging::byItself, {}, {}},
        {"history", nullptr, evidence, Merging::byItself, {}, {}},
        {"withdrawn_row", nullptr, evidence, Merging::byItself, {}, {}},
        {"merged_case", nullptr, evidence, Merging::byItself, {}, {}},
        {"merged_history", nullptr, evidence, Merging::byItself, {{"merged_case", "merged_case"}}, {}},
        {"merged_row", nullptr, evidence, Merging::byItself, {{"merged_case", "merged_case"}}, {}},
        {"portable_source", nullptr, evidence, Merging::byItself, {{"source", "source"}}, {}},
        {"portable_history", nullptr, evidence, Merging::byItself, {}, {}},
    };
}

} // namespace

const std::vector<TableRule> &tableRules()
{
    static const std::vector<TableRule> all = [] {
        std::vector<TableRule> rules;
        for (const std::vector<TableRule> &part :
             {evidenceRules(), analystRules(), referralRules(), annotationRules(), ownRules()})
            rules.insert(rules.end(), part.begin(), part.end());
        return rules;
    }();
    return all;
}

const TableRule *tableRule(QStringView table)
{
    for (const TableRule &rule : tableRules()) {
        if (table == QLatin1StringView(rule.table))
            return &rule;
    }
    return nullptr;
}

Result<QStringList> tablesOf(const Database &database)
{
    return textsOf(database.prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND "
        "name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
}

Result<QStringList> columnsOf(const Database &database, const QString &table)
{
    return textsOf(bound(database, "SELECT name FROM pragma_table_info(?1) ORDER BY cid", table));
}

} // namespace interdict
