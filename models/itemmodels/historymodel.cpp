// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/historymodel.h"

#include "models/casework/historydetails.h"
#include "models/itemmodels/celltext.h"
#include "models/itemmodels/tableroles.h"

#include <algorithm>
#include <functional>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Column = HistoryModel::Column;

Cell cellOf(const HistoryEntry &entry, Column column)
{
    switch (column) {
    case Column::number:
        return Cell::number(entry.number);
    case Column::time:
        return Cell::text(entry.at.toUTC().toString(Qt::ISODate));
    case Column::author:
        return Cell::text(entry.author);
    case Column::action:
        return Cell::text(actionTitle(entry.action));
    case Column::what:
        return Cell::text(entry.summary);
    case Column::reason:
        return Cell::text(reasonOf(entry));
    case Column::state: {
        const QString state = entry.isUndone ? HistoryModel::tr("Undone") : QString();
        Cell cell = Cell::text(state);
        cell.shown = state;
        return cell;
    }
    }
    return {};
}

} // namespace

HistoryModel::HistoryModel(CaseSession *session, QObject *parent)
    : QAbstractTableModel(parent),
      m_session(session),
      m_rows([this](std::span<const qint64> numbers) { return historyEntries(m_session->database(), numbers); },
             [](const HistoryEntry &entry) { return entry.number; })
{
    connect(session, &CaseSession::caseChanged, this, &HistoryModel::follow);
}

Result<HistoryModel::Numbers> HistoryModel::numbersOf(const Database &database, const HistoryQuery &query)
{
    Result<std::vector<qint64>> matching = historyNumbers(database, query);
    const Result<qint64> newest = database.number("SELECT coalesce(max(number), 0) FROM history");
    if (!matching || !newest)
        return tl::unexpected(!matching ? matching.error() : newest.error());
    return Numbers{std::move(*matching), *newest};
}

void HistoryModel::setQuery(const HistoryQuery &query)
{
    m_query = query;
    m_isAsked = true;
    m_jobs.start<Numbers>(
        tr("Searching the history"),
        [path = m_session->path(), query](const CancelToken &cancel, const ProgressSink &) -> Result<Numbers> {
            Result<Database> database = Database::open(path, Database::Mode::readOnly);
            if (!database)
                return tl::unexpected(database.error());
            database->stopWhen(cancel);
            return numbersOf(*database, query);
        },
        [this](Result<Numbers> numbers) { take(std::move(numbers)); });
}

void HistoryModel::take(Result<Numbers> numbers)
{
    if (!numbers) {
        if (numbers.error().code != ErrorCode::cancelled)
            Q_EMIT failed(numbers.error());
        return;
    }
    beginResetModel();
    m_numbers = std::move(numbers->matching);
    m_rows.clear();
    m_newest = numbers->newest;
    endResetModel();
    if (Outcome read = readNew(); !read) // what came in the meantime
        Q_EMIT failed(read.error());
    Q_EMIT loaded(qint64(m_numbers.size()), m_newest);
}

void HistoryModel::follow()
{
    if (!m_isAsked || m_jobs.isRunning())
        return; // take() looks for what came in the meantime
    if (Outcome read = readNew(); !read)
        Q_EMIT failed(read.error());
    Q_EMIT loaded(qint64(m_numbers.size()), m_newest);
}

/// New entries, and what they say of older ones: an undo marks another entry.
Outcome HistoryModel::readNew()
{
    HistoryQuery query = m_query;
    query.after = m_newest;
    const Result<Numbers> numbers = numbersOf(m_session->database(), query);
    if (!numbers)
        return tl::unexpected(numbers.error());
    m_newest = numbers->newest;
    m_rows.clear();
    if (!numbers->matching.empty()) {
        beginInsertRows({}, 0, int(numbers->matching.size()) - 1);
        m_numbers.insert(m_numbers.begin(), numbers->matching.begin(), numbers->matching.end());
        m_rows.clear(); // views may have read rows until now, at their old places
        endInsertRows();
    }
    if (!m_numbers.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    return {};
}

const HistoryEntry *HistoryModel::cached(int row) const
{
    const HistoryEntry *entry = row >= 0 ? m_rows.row(m_numbers, size_t(row)) : nullptr;
    if (const std::optional<Error> error = m_rows.takeError()) {
        auto *self = const_cast<HistoryModel *>(this);
        QMetaObject::invokeMethod(
            self, [self, told = *error] { Q_EMIT self->failed(told); }, Qt::QueuedConnection);
    }
    return entry;
}

std::optional<HistoryEntry> HistoryModel::entryAt(int row) const
{
    const HistoryEntry *found = cached(row);
    if (!found)
        return std::nullopt;
    HistoryEntry entry = *found;
    entry.isUndone = m_session->undoStack().isUndone(entry.number);
    return entry;
}

qint64 HistoryModel::numberAt(int row) const
{
    return row >= 0 && size_t(row) < m_numbers.size() ? m_numbers[size_t(row)] : 0;
}

int HistoryModel::rowOf(qint64 number) const
{
    const auto found = std::lower_bound(m_numbers.begin(), m_numbers.end(), number, std::greater<>());
    return found != m_numbers.end() && *found == number ? int(found - m_numbers.begin()) : -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == TableRole::id)
        return numberAt(index.row());
    const std::optional<HistoryEntry> entry = entryAt(index.row());
    return entry ? cellOf(*entry, Column(index.column())).value(role) : QVariant();
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == int(Column::number) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Number"), tr("Time (UTC)"), tr("Author"), tr("Action"),
                              tr("What"),   tr("Why"),        tr("State")};
    static_assert(std::size(titles) == columns);
    return titles[section];
}

} // namespace interdict
