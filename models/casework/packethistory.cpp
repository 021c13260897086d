// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/packethistory.h"

#include "models/casework/undostack.h"
#include "models/store/historylog.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

bool isAbout(const RowChange &change, const QSet<RowId<Entity>> &entities)
{
    const QJsonObject values = change.after ? *change.after : change.before.value_or(QJsonObject());
    const auto has = [&entities](qint64 id) { return entities.contains(RowId<Entity>(id)); };
    if (change.table == "entity"_L1)
        return has(change.id);
    if (change.table == "judgement"_L1)
        return has(values.value("left_entity"_L1).toInteger()) && has(values.value("right_entity"_L1).toInteger());
    return change.table == "link"_L1 && has(values.value("from_entity"_L1).toInteger()) &&
           has(values.value("to_entity"_L1).toInteger());
}

bool isRestedOn(const HistoryEntry &entry, const QSet<RowId<Entity>> &entities, const QSet<RowId<Source>> &sources)
{
    if (entry.action == "new-case"_L1)
        return true;
    if (entry.action == "import"_L1) {
        const QJsonObject details = QJsonDocument::fromJson(entry.details.toUtf8()).object();
        return sources.contains(RowId<Source>(details.value("source"_L1).toInteger()));
    }
    const auto changes = changesOf(entry);
    return changes && !changes->empty() &&
           std::all_of(changes->begin(), changes->end(),
                       [&entities](const RowChange &change) { return isAbout(change, entities); });
}

} // namespace

Result<std::vector<HistoryEntry>> historyBehind(const Database &database, const QSet<RowId<Entity>> &entities,
                                                const QSet<RowId<Source>> &sources, const CancelToken &cancel)
{
    constexpr qint64 pageSize = 1000;
    std::vector<HistoryEntry> behind;
    for (qint64 next = 1;;) {
        if (cancel.isCancelled())
            return cancelled();
        const auto entries = readHistory(database, next, pageSize);
        if (!entries)
            return tl::unexpected(entries.error());
        if (entries->empty())
            return behind;
        std::copy_if(entries->begin(), entries->end(), std::back_inserter(behind),
                     [&](const HistoryEntry &entry) { return isRestedOn(entry, entities, sources); });
        next = entries->back().number + 1;
    }
}

} // namespace interdict
