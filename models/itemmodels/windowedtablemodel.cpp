// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/windowedtablemodel.h"

#include "models/itemmodels/tableroles.h"

#include <algorithm>
#include <limits>

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
    m_jobs.start<Matches>(
        loadingTitle(),
        [path = m_session->path(), matching = matching(), total = m_total](const CancelToken &cancel,
                                                                           const ProgressSink &) -> Result<Matches> {
            Result<Database> database = Database::open(path, Database::Mode::readOnly);
            if (!database)
                return tl::unexpected(database.error());
            database->stopWhen(cancel);
            return matching(*database, total);
        },
        [this](Result<Matches> matches) { take(std::move(matches)); });
}

void WindowedTableModel::take(Result<Matches> matches)
{
    if (!matches) {
        if (matches.error().code != ErrorCode::cancelled)
            Q_EMIT failed(matches.error());
        return;
    }
    beginResetModel();
    forgetRows();
    m_ids = std::move(matches->ids);
    m_total = matches->total;
    m_hasLoaded = true;
    endResetModel();
    Q_EMIT loaded(qint64(m_ids.size()), m_total);
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
