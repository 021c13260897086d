// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/historydetails.h"

#include "models/casework/annotations.h"
#include "models/casework/historywords.h"
#include "models/casework/undostack.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryDetails)
};

constexpr qsizetype longestValue = 2000;

/// Names of things, each looked up once. What is not in the case any more is named by its number.
class Names
{
public:
    explicit Names(const Database &database) : m_database(database) {}

    QString of(const Thing &thing)
    {
        const auto key = std::pair(int(thing.kind), thing.id);
        if (const auto known = m_names.constFind(key); known != m_names.constEnd())
            return *known;
        const Result<QString> name = thingInWords(m_database, thing);
        return *m_names.insert(key, name ? *name
                                         : Words::tr("%1 %2, which is not in the case now", "listing 12")
                                               .arg(displayName(thing.kind))
                                               .arg(thing.id));
    }

    QString ofTag(qint64 id)
    {
        if (m_tags.isEmpty()) {
            const Result<std::vector<Tag>> tags = allTags(m_database);
            for (const Tag &tag : tags.value_or(std::vector<Tag>()))
                m_tags.insert(tag.id.value(), tag.name);
        }
        return m_tags.value(id, Words::tr("tag %1, which is not in the case now").arg(id));
    }

private:
    const Database &m_database;
    QHash<std::pair<int, qint64>, QString> m_names;
    QHash<qint64, QString> m_tags;
};

QString shortened(const QString &text)
{
    return text.size() <= longestValue
               ? text
               : Words::tr("%1… (%L2 characters)").arg(text.left(longestValue)).arg(qint64(text.size()));
}

/// The value of a column in words; names of things are looked up.
QString valueInWords(const QString &table, const QString &column, const QJsonObject &row, Names &names)
{
    const QJsonValue value = row.value(column);
    if (value.isUndefined())
        return {};
    if (const std::optional<ThingKind> kind = thingOfColumn(table, column, row)) {
        const qint64 id = value.toInteger();
        return id > 0 ? names.of({*kind, id}) : QString();
    }
    if (column == "tag"_L1)
        return names.ofTag(value.toInteger());
    if (value.isDouble())
        return numberInWords(table, column, value.toInteger());
    return shortened(textInWords(table, column, value.toString()));
}

ReadableRow::Kind kindOf(const RowChange &change)
{
    if (!change.before)
        return ReadableRow::Kind::added;
    return change.after ? ReadableRow::Kind::changed : ReadableRow::Kind::removed;
}

QString titleOf(const RowChange &change, Names &names)
{
    QString what = rowInWords(change.table, change.id);
    const QJsonObject values = change.after ? *change.after : change.before.value_or(QJsonObject());
    const std::vector<Thing> things = thingsOf(change.table, change.id, values);
    const bool isThing = change.table == "entity"_L1 || change.table == "record"_L1 || change.table == "review"_L1 ||
                         change.table == "source"_L1 || change.table == "docket"_L1 || change.table == "referral"_L1;
    if (isThing && !things.empty())
        //: A kind of row of the case and what it is: Review: row 3 of "a.csv"
        what = Words::tr("%1: %2").arg(what, names.of(things.front()));
    switch (kindOf(change)) {
    case ReadableRow::Kind::added:
        return Words::tr("%1, added").arg(what);
    case ReadableRow::Kind::changed:
        return Words::tr("%1, changed").arg(what);
    case ReadableRow::Kind::removed:
        break;
    }
    return Words::tr("%1, removed").arg(what);
}

ReadableRow rowOf(const RowChange &change, Names &names)
{
    ReadableRow row{kindOf(change), titleOf(change, names), {}};
    const QJsonObject before = change.before.value_or(QJsonObject());
    const QJsonObject after = change.after.value_or(QJsonObject());
    QStringList columns = before.keys();
    for (const QString &column : after.keys()) {
        if (!columns.contains(column))
            columns << column;
    }
    for (const QString &column : columns) {
        if (before.value(column) == after.value(column) || isPlumbing(change.table, column))
            continue;
        ReadableValue value{columnTitle(column), valueInWords(change.table, column, before, names),
                            valueInWords(change.table, column, after, names)};
        if (!value.before.isEmpty() || !value.after.isEmpty())
            row.values.push_back(std::move(value));
    }
    return row;
}

QString plainValue(const QJsonValue &value)
{
    if (value.isDouble())
        return QLocale().toString(value.toInteger());
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    if (value.isString())
        return value.toString();
    QStringList parts;
    for (const QJsonValue &each : value.toArray())
        parts << plainValue(each);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        parts << Words::tr("%1: %2").arg(columnTitle(it.key()), plainValue(it.value()));
    return parts.join(value.isArray() ? u"; "_s : u", "_s);
}

/// What an entry that is no command noted: one row.
std::vector<ReadableRow> notedRows(const QJsonObject &details)
{
    ReadableRow row{ReadableRow::Kind::added, Words::tr("Noted"), {}};
    for (auto it = details.begin(); it != details.end(); ++it)
        row.values.push_back({columnTitle(it.key()), {}, shortened(plainValue(it.value()))});
    return row.values.empty() ? std::vector<ReadableRow>() : std::vector{std::move(row)};
}

QString reasonOf(const std::vector<RowChange> &changes)
{
    for (const RowChange &change : changes) {
        for (const std::optional<QJsonObject> &side : {change.after, change.before}) {
            for (const QLatin1StringView column : {"reason"_L1, "why"_L1}) {
                if (side && !side->value(column).toString().isEmpty())
                    return side->value(column).toString();
            }
        }
    }
    return {};
}

} // namespace

Result<ReadableEntry> readableEntry(const Database &database, const HistoryEntry &entry, qsizetype mostRows)
{
    const Result<std::vector<RowChange>> changes = changesOf(entry);
    if (!changes)
        return tl::unexpected(changes.error());
    ReadableEntry readable{actionTitle(entry.action), reasonOf(*changes), {}, 0, thingsOf(entry)};
    if (changes->empty()) {
        readable.rows = notedRows(QJsonDocument::fromJson(entry.details.toUtf8()).object());
        return readable;
    }
    Names names(database);
    for (const RowChange &change : *changes) {
        if (qsizetype(readable.rows.size()) == mostRows) {
            readable.rowsLeftOut = qint64(changes->size()) - mostRows;
            break;
        }
        readable.rows.push_back(rowOf(change, names));
    }
    return readable;
}

QString reasonOf(const HistoryEntry &entry)
{
    if (!entry.details.contains("\"reason\":\""_L1) && !entry.details.contains("\"why\":\""_L1))
        return {};
    return reasonOf(changesOf(entry).value_or(std::vector<RowChange>()));
}

} // namespace interdict
