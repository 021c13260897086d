// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/mergewords.h"

#include "models/casework/judging.h"
#include "models/records/docket.h"
#include "models/records/mark.h"
#include "models/store/tablerules.h"
#include "models/values/marking.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QHash>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseMerge)
};

QString valueInWords(const QString &table, const QString &column, const QString &value)
{
    const int number = value.toInt();
    if (table == "judgement"_L1 && column == "verdict"_L1 && number >= 1 && number <= 3)
        return displayName(Verdict(number));
    if (table == "mark"_L1 && column == "colour"_L1 && number >= 1 && number <= 6)
        return displayName(MarkColour(number));
    if (table == "fact_marking"_L1 && column == "marking"_L1 && number >= 0 && number <= 4)
        return toString(Marking(number));
    if (table == "docket"_L1 && column == "state"_L1 && number >= 1 && number <= 11)
        return displayName(ReferralState(number));
    return visibleLine(value).left(120);
}

QString columnInWords(const QString &column)
{
    static const QHash<QString, const char *> names{
        {u"verdict"_s, QT_TRANSLATE_NOOP("CaseMerge", "verdict")},
        {u"reason"_s, QT_TRANSLATE_NOOP("CaseMerge", "reason")},
        {u"confidence"_s, QT_TRANSLATE_NOOP("CaseMerge", "confidence")},
        {u"colour"_s, QT_TRANSLATE_NOOP("CaseMerge", "colour")},
        {u"marking"_s, QT_TRANSLATE_NOOP("CaseMerge", "marking")},
        {u"state"_s, QT_TRANSLATE_NOOP("CaseMerge", "state")},
        {u"label"_s, QT_TRANSLATE_NOOP("CaseMerge", "name")},
        {u"cells"_s, QT_TRANSLATE_NOOP("CaseMerge", "corrected cells")},
        {u"content"_s, QT_TRANSLATE_NOOP("CaseMerge", "content")},
        {u"entry"_s, QT_TRANSLATE_NOOP("CaseMerge", "entry")},
        {u"answer"_s, QT_TRANSLATE_NOOP("CaseMerge", "answer")},
        {u"title"_s, QT_TRANSLATE_NOOP("CaseMerge", "title")},
    };
    const auto name = names.constFind(column);
    return name == names.cend() ? column : QCoreApplication::translate("CaseMerge", *name);
}

QString textOf(const Database &database, const QString &sql, qint64 id)
{
    Result<Statement> row = database.prepare(sql);
    return row && row->bind(id).step().value_or(false) ? row->text(0) : QString();
}

QString subjectOf(const Database &database, const JoinConflict &conflict)
{
    const QHash<QString, QString> subjects{
        {u"judgement"_s, u"SELECT (SELECT label FROM entity WHERE id = left_entity) || ' – ' || (SELECT label FROM "
                         "entity WHERE id = right_entity) FROM main.judgement WHERE id = ?1"_s},
        {u"mark"_s, u"SELECT (SELECT label FROM entity WHERE id = entity) FROM main.mark WHERE mark.id = ?1"_s},
        {u"entity"_s, u"SELECT found FROM main.entity WHERE id = ?1"_s},
        {u"link"_s, u"SELECT (SELECT label FROM entity WHERE id = from_entity) || ' – ' || (SELECT label FROM entity "
                    "WHERE id = to_entity) FROM main.link WHERE id = ?1"_s},
        {u"fact_marking"_s,
         u"SELECT CASE kind WHEN 1 THEN (SELECT file_name FROM source WHERE id = fact) WHEN 2 THEN (SELECT label FROM "
         "entity WHERE id = fact) ELSE (SELECT title FROM listing WHERE id = fact) END FROM main.fact_marking WHERE id "
         "= "
         "?1"_s},
        {u"review"_s, u"SELECT file_name || ' ' || row_number FROM main.record JOIN main.source ON source.id = "
                      "record.source WHERE record.id = ?1"_s},
        {u"docket"_s, u"SELECT reference || ' ' || title FROM main.docket WHERE id = ?1"_s},
        {u"letter"_s, u"SELECT reference || ' ' || addressee FROM main.letter WHERE id = ?1"_s},
        {u"recipient"_s, u"SELECT token FROM main.recipient WHERE id = ?1"_s},
        {u"referral"_s, u"SELECT packet_id FROM main.referral WHERE id = ?1"_s},
    };
    const auto sql = subjects.constFind(conflict.table);
    return sql == subjects.cend() ? conflict.key : visibleLine(textOf(database, *sql, conflict.ours)).left(200);
}

} // namespace

MergeConflict inWords(const Database &database, const JoinConflict &conflict)
{
    MergeConflict told{conflict, subjectOf(database, conflict), {}, {}};
    QStringList ours;
    QStringList theirs;
    for (const auto &[column, values] : conflict.values) {
        if (column == "author"_L1 || column.endsWith("_at"_L1))
            continue;
        ours << u"%1: %2"_s.arg(columnInWords(column), valueInWords(conflict.table, column, values.first));
        theirs << u"%1: %2"_s.arg(columnInWords(column), valueInWords(conflict.table, column, values.second));
    }
    told.ours = ours.join(u"; "_s);
    told.theirs = theirs.join(u"; "_s);
    return told;
}

QString rowsInWords(const QString &table)
{
    const QHash<QString, QString> names{
        {u"note"_s, Words::tr("notes")},
        {u"review"_s, Words::tr("decisions about records")},
        {u"judgement"_s, Words::tr("judgements")},
        {u"mark"_s, Words::tr("marks")},
        {u"link"_s, Words::tr("drawn links")},
        {u"entity"_s, Words::tr("names given to entities")},
        {u"fact_marking"_s, Words::tr("markings")},
        {u"mapping_profile"_s, Words::tr("mapping profiles")},
        {u"recipient"_s, Words::tr("recipients")},
        {u"docket"_s, Words::tr("referrals")},
        {u"docket_item"_s, Words::tr("items of referrals")},
        {u"docket_event"_s, Words::tr("events of referrals")},
        {u"docket_outcome"_s, Words::tr("outcomes of referrals")},
        {u"referral"_s, Words::tr("packets")},
        {u"letter"_s, Words::tr("letters")},
        {u"saved_search"_s, Words::tr("saved searches and filters")},
        {u"graph_places"_s, Words::tr("places in the graph")},
        {u"graph_view"_s, Words::tr("views of the graph")},
    };
    return names.value(table, table);
}

} // namespace interdict
