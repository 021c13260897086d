// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/sourcemodel.h"

#include "models/itemmodels/celltext.h"
#include "models/itemmodels/tableroles.h"
#include "models/store/sourcequeries.h"

#include <algorithm>

namespace interdict {

namespace {

using Column = SourceModel::Column;

Cell cellOf(const Source &source, Column column)
{
    switch (column) {
    case Column::file:
        return Cell::text(source.fileName);
    case Column::records: // rows read = kept + rejected
        return Cell::number(source.recordsKept + source.recordsRejected);
    case Column::flagged:
        return Cell::number(source.recordsFlagged);
    case Column::rejected:
        return Cell::number(source.recordsRejected);
    case Column::bytes:
        return Cell::number(source.byteCount);
    case Column::encoding:
        return Cell::text(source.encoding);
    case Column::digest:
        return Cell::text(source.digest.toString());
    case Column::imported:
        return Cell::text(source.importedAt.toUTC().toString(Qt::ISODate));
    }
    return {};
}

bool isNumeric(int column)
{
    return column >= int(Column::records) && column <= int(Column::bytes);
}

} // namespace

SourceModel::SourceModel(CaseSession *session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(session, &CaseSession::caseChanged, this, [this](const CaseChange &change) {
        if (change.isEverything)
            load();
    });
}

void SourceModel::load()
{
    Result<std::vector<Source>> sources = allSources(m_session->database());
    if (!sources) {
        Q_EMIT failed(sources.error());
        return;
    }
    beginResetModel();
    m_sources = std::move(*sources);
    endResetModel();
}

const Source *SourceModel::sourceAt(int row) const
{
    return row >= 0 && size_t(row) < m_sources.size() ? &m_sources[size_t(row)] : nullptr;
}

int SourceModel::rowOf(RowId<Source> source) const
{
    const auto found =
        std::find_if(m_sources.begin(), m_sources.end(), [source](const Source &s) { return s.id == source; });
    return found == m_sources.end() ? -1 : int(found - m_sources.begin());
}

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

int SourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Source &source = m_sources[size_t(index.row())];
    return role == TableRole::id ? QVariant(source.id.value()) : cellOf(source, Column(index.column())).value(role);
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("File"),  tr("Records"),  tr("Flagged"), tr("Rejected"),
                              tr("Bytes"), tr("Encoding"), tr("SHA-256"), tr("Imported (UTC)")};
    static_assert(std::size(titles) == columns);
    return titles[section];
}

} // namespace interdict
