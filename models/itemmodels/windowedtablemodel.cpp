// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/windowedtablemodel.h"

#include "models/itemmodels/tableroles.h"

#include <algorithm>
#include <limits>
#include <memory>

namespace interdict {

WindowedTableModel::WindowedTableModel(CaseSession *session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(session, &CaseSession::caseChanged, this, &WindowedTableModel::follow);
}

int WindowedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min<size_t>(m_ids.size(), std::numeric_limits<int>::max()));
}

QVariant WindowedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return role == TableRole::id ? QVariant(idAt(index.row())) : cell(index.row(), index.column()).value(role);
}

qint64 WindowedTableModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_ids.size() ? m_ids[size_t(row)] : 0;
}

int WindowedTableModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

void WindowedTableModel::reload()
{
    m_hasBegun = false;
    ask(firstRows);
}

// The first rows of a million are found without sorting all: they can be shown while the rest is sorted.
void WindowedTableModel::ask(qint64 most)
{
    m_jobs.start<Matches>(
        loadingTitle(),
        [path = m_session->path(), matching = matching(), total = m_total,
         most](const CancelToken &cancel, const ProgressSink &) -> Result<Matches> {
            Result<Database> database = Database::open(path, Database::Mode::readOnly);
            if (!database)
                return tl::unexpected(database.error());
            database->stopWhen(cancel);
            return matching(*database, total, most);
        },
        [this, most](Result<Matches> matches) { take(std::move(matches), most); });
}

void WindowedTableModel::take(Result<Matches> matches, qint64 most)
{
    if (!matches) {
        if (matches.error().code != ErrorCode::cancelled)
            Q_EMIT failed(matches.error());
        return;
    }
    m_total = matches->total;
    const bool isAll = most == 0 || qint64(matches->ids.size()) != most; // more: all come at once
    become(std::move(matches->ids));
    if (!isAll) {
        m_hasBegun = true;
        ask(0);
        Q_EMIT begun();
        return;
    }
    m_hasLoaded = true;
    Q_EMIT loaded(qint64(m_ids.size()), m_total);
}

/// All follow the first rows, unless the case changed meanwhile.
void WindowedTableModel::become(std::vector<qint64> ids)
{
    if (m_hasBegun && ids == m_ids)
        return;
    const bool isContinued = m_hasBegun && ids.size() > m_ids.size() && !m_ids.empty() &&
                             std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    if (isContinued) {
        beginInsertRows({}, rowCount(), int(std::min<size_t>(ids.size(), std::numeric_limits<int>::max())) - 1);
        forgetRows(); // the last page was cut short
        m_ids = std::move(ids);
        endInsertRows();
        return;
    }
    beginResetModel();
    forgetRows();
    m_ids = std::move(ids);
    endResetModel();
}

namespace {

constexpr size_t rowsAtATime = 1000;

} // namespace

Sheet WindowedTableModel::sheet(const QString &title, const std::vector<int> &columns,
                                std::optional<std::vector<qint64>> ids) const
{
    SheetPlan plan = sheetPlan(columns);
    auto wanted = std::make_shared<const std::vector<qint64>>(ids ? std::move(*ids) : m_ids);
    Sheet sheet{title, std::move(plan.columns), qint64(wanted->size()), {}, {}};
    sheet.read = [path = m_session->path(), wanted,
                  texts = std::move(plan.texts)](const SheetRows &rows, const CancelToken &cancel) -> Outcome {
        Result<Database> database = Database::open(path, Database::Mode::readOnly);
        if (!database)
            return tl::unexpected(database.error());
        database->stopWhen(cancel);
        for (size_t first = 0; first < wanted->size(); first += rowsAtATime) {
            const auto some = std::span(*wanted).subspan(first, std::min(rowsAtATime, wanted->size() - first));
            const Result<std::vector<QStringList>> read = texts(*database, some);
            if (!read)
                return tl::unexpected(read.error());
            for (const QStringList &cells : *read) {
                if (Outcome taken = rows(cells); !taken)
                    return taken;
            }
        }
        return {};
    };
    return sheet;
}

SheetColumn WindowedTableModel::sheetColumn(int column) const
{
    const int alignment = headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    return {headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), (alignment & Qt::AlignRight) != 0};
}

void WindowedTableModel::follow(const CaseChange &change)
{
    if (change.isEverything) {
        m_total = -1;
        reload();
        return;
    }
    forgetRows();
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void WindowedTableModel::tellLater(const Error &error) const
{
    auto *self = const_cast<WindowedTableModel *>(this);
    QMetaObject::invokeMethod(
        self, [self, error] { Q_EMIT self->failed(error); }, Qt::QueuedConnection);
}

} // namespace interdict
