// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/commandfootprint.h"

#include "models/store/historyqueries.h"

#include <QStringList>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// Which columns together name one row only, as the schema says.
const QHash<QString, QStringList> &keyColumns()
{
    static const QHash<QString, QStringList> columns{
        {u"judgement"_s, {u"left_entity"_s, u"right_entity"_s}},
        {u"mark"_s, {u"entity"_s}},
        {u"graph_view"_s, {u"kind"_s, u"name"_s}},
        {u"docket"_s, {u"reference"_s}},
        {u"docket_item"_s, {u"docket"_s, u"kind"_s, u"item"_s}},
        {u"fact_marking"_s, {u"kind"_s, u"fact"_s}},
        {u"recipient"_s, {u"token"_s}},
        {u"letter"_s, {u"reference"_s}},
        {u"tag"_s, {u"name"_s}},
        {u"tag_use"_s, {u"tag"_s, u"kind"_s, u"thing"_s}},
        {u"grade"_s, {u"kind"_s, u"thing"_s}},
        {u"mapping_profile"_s, {u"name"_s, u"version"_s}},
        {u"saved_search"_s, {u"kind"_s, u"name"_s}},
        {u"case_property"_s, {u"name"_s}},
    };
    return columns;
}

QString rowName(const QString &table, qint64 id)
{
    return u"%1:%2"_s.arg(table).arg(id);
}

/// Rows that only commands make and that others name.
QStringList referencesOf(const QString &table, qint64 id, const QJsonObject &values)
{
    QStringList rows;
    if (values.contains("docket"_L1) && table != "docket"_L1)
        rows << rowName(u"docket"_s, values.value("docket"_L1).toInteger());
    if (values.contains("docket_item"_L1))
        rows << rowName(u"docket_item"_s, values.value("docket_item"_L1).toInteger());
    if (values.contains("tag"_L1))
        rows << rowName(u"tag"_s, values.value("tag"_L1).toInteger());
    for (const Thing &thing : thingsOf(table, id, values)) {
        if (thing.kind == ThingKind::link && table != "link"_L1)
            rows << rowName(u"link"_s, thing.id);
        if (thing.kind == ThingKind::referral && table != "docket"_L1)
            rows << rowName(u"docket"_s, thing.id);
    }
    return rows;
}

} // namespace

Footprint::Footprint(const std::vector<RowChange> &changes)
{
    for (const RowChange &change : changes)
        add(change);
}

void Footprint::add(const RowChange &change)
{
    if (change.table == "source"_L1)
        return;
    const QString row = rowName(change.table, change.id);
    if (!change.before)
        m_made << row;
    if (!change.after)
        m_gone << row;
    const bool isWhole = !change.before || !change.after;
    QSet<QString> &columns = m_columns[row];
    if (isWhole)
        columns << u"*"_s;
    for (const std::optional<QJsonObject> &side : {change.before, change.after}) {
        if (!side)
            continue;
        for (auto it = side->begin(); it != side->end(); ++it) {
            if (isWhole || change.before->value(it.key()) != change.after->value(it.key()))
                columns << it.key();
        }
        addSide(change, *side);
    }
}

void Footprint::addSide(const RowChange &change, const QJsonObject &values)
{
    for (const QString &row : referencesOf(change.table, change.id, values))
        m_refersTo << row;
    const QStringList columns = keyColumns().value(change.table);
    QString key = change.table;
    for (const QString &column : columns) {
        if (!values.contains(column))
            return;
        const QString value = values.value(column).toVariant().toString();
        key += u'/' + (change.table == "tag"_L1 ? value.toCaseFolded() : value); // the others tell cases apart
    }
    if (!columns.isEmpty())
        m_keys.insert(key, rowName(change.table, change.id));
}

Clash Footprint::clashWith(const Footprint &later) const
{
    for (auto it = m_columns.begin(); it != m_columns.end(); ++it) {
        const auto other = later.m_columns.constFind(it.key());
        if (other == later.m_columns.constEnd())
            continue;
        if (it->contains(u"*"_s) || other->contains(u"*"_s) || it->intersects(*other))
            return Clash::sameRow;
    }
    if (later.m_refersTo.intersects(m_made))
        return Clash::refers;
    if (m_refersTo.intersects(later.m_gone))
        return Clash::isMissing;
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it) {
        const auto other = later.m_keys.constFind(it.key());
        if (other != later.m_keys.constEnd() && *other != *it)
            return Clash::sameKey;
    }
    return Clash::none;
}

bool Footprint::isNear(const Footprint &other) const
{
    return clashWith(other) != Clash::none || other.clashWith(*this) != Clash::none ||
           m_refersTo.intersects(other.m_made);
}

RowChange withoutUnchanged(const RowChange &change)
{
    if (!change.before || !change.after)
        return change;
    // What the row is about stays: the history is asked for it.
    static const QStringList naming{u"entity"_s,      u"kind"_s,         u"thing"_s,       u"tag"_s,
                                    u"left_entity"_s, u"right_entity"_s, u"from_entity"_s, u"to_entity"_s,
                                    u"docket"_s,      u"fact"_s,         u"item"_s};
    RowChange reduced{change.table, change.id, QJsonObject(), QJsonObject()};
    bool isChanged = false;
    for (auto it = change.after->begin(); it != change.after->end(); ++it) {
        const bool isSame = change.before->value(it.key()) == it.value() && change.before->contains(it.key());
        if (isSame && !naming.contains(it.key()))
            continue;
        isChanged = isChanged || !isSame;
        reduced.before->insert(it.key(), change.before->value(it.key()));
        reduced.after->insert(it.key(), it.value());
    }
    return isChanged ? reduced : change;
}

} // namespace interdict
