// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/commanding.h"

#include "models/casework/rereading.h"
#include "models/casework/undostack.h"
#include "models/store/historylog.h"
#include "models/store/portablefacts.h"
#include "models/store/sourcequeries.h"
#include "models/store/uncheckedreferences.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseSession)
};

bool changesCells(const RowChange &change)
{
    const auto cells = [](const std::optional<QJsonObject> &row) {
        return row ? row->value("cells"_L1).toString() : QString();
    };
    return change.table == "review"_L1 && cells(change.before) != cells(change.after);
}

/// Each once, in the order of their numbers.
Result<std::vector<RowId<Source>>> sourcesToReread(const Database &database, const std::vector<RowChange> &changes)
{
    std::set<qint64> ids;
    for (const RowChange &change : changes) {
        if (!changesCells(change))
            continue;
        const Result<Record> record = recordById(database, RowId<Record>(change.id));
        if (!record)
            return tl::unexpected(record.error());
        ids.insert(record->source.value());
    }
    std::vector<RowId<Source>> sources;
    for (const qint64 id : ids)
        sources.emplace_back(id);
    return sources;
}

Outcome applyAll(const Database &database, const std::vector<RowChange> &changes, const CancelToken &cancel,
                 const ProgressSink &progress)
{
    for (const RowChange &change : changes) {
        if (Outcome applied = applyChange(database, change); !applied)
            return applied;
    }
    const Result<std::vector<RowId<Source>>> sources = sourcesToReread(database, changes);
    if (!sources)
        return tl::unexpected(sources.error());
    return sources->empty() ? Outcome() : rereadSources(database, *sources, cancel, progress);
}

} // namespace

bool rereadsSources(const std::vector<RowChange> &changes)
{
    return std::any_of(changes.begin(), changes.end(), changesCells);
}

Outcome performCommand(const Database &database, const CaseCommand &command, const Signature &signature,
                       const CancelToken &cancel, const ProgressSink &progress)
{
    std::optional<UncheckedReferences> unchecked;
    if (rereadsSources(command.changes))
        unchecked.emplace(database);
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Outcome applied = applyAll(database, command.changes, cancel, progress); !applied)
        return applied;
    const std::vector<qint64> about = command.about > 0 ? std::vector{command.about} : command.entries;
    const HistoryText text{command.action, command.summary, detailsOf(command.changes, about)};
    const Result<HistoryEntry> noted = appendHistory(database, text, signature.author, signature.at);
    if (!noted)
        return tl::unexpected(noted.error());
    return cancel.isCancelled() ? Outcome(cancelled()) : transaction->commit();
}

Outcome performCommandIn(const QString &casePath, const CaseCommand &command, const Signature &signature,
                         const CancelToken &cancel, const ProgressSink &progress)
{
    Result<Database> database = connectToChange(casePath);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    return performCommand(*database, command, signature, cancel, progress);
}

Result<CaseCommand> undoing(const HistoryEntry &entry)
{
    Result<std::vector<RowChange>> changes = changesOf(entry);
    if (!changes)
        return tl::unexpected(changes.error());
    CaseCommand command{u"undo"_s, Words::tr("Undone: %1").arg(entry.summary), {}, entry.number};
    for (auto change = changes->rbegin(); change != changes->rend(); ++change)
        command.changes.push_back(change->inverse());
    return command;
}

Result<CaseCommand> redoing(const HistoryEntry &entry)
{
    Result<std::vector<RowChange>> changes = changesOf(entry);
    if (!changes)
        return tl::unexpected(changes.error());
    return CaseCommand{u"redo"_s, Words::tr("Redone: %1").arg(entry.summary), std::move(*changes), entry.number};
}

} // namespace interdict
