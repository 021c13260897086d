// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/sourcemodel.h"

#include "models/intake/evidencekind.h"
#include "models/intake/readerregistry.h"
#include "models/itemmodels/tableroles.h"
#include "models/store/sourcequeries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Column = SourceModel::Column;

/// Evidence and what was withdrawn say so; nothing stands at what is simply in the case.
QString stateOf(const Source &source)
{
    if (source.isWithdrawn())
        return SourceModel::tr("Withdrawn on %1").arg(source.withdrawnAt->toUTC().date().toString(Qt::ISODate));
    if (source.format != "evidence"_L1)
        return SourceModel::tr("In the case");
    const size_t naming = recordsThatName(source).size();
    return naming == 0 ? SourceModel::tr("Kept as evidence")
                       : SourceModel::tr("Named by %n record(s)", nullptr, int(naming));
}

QJsonObject layoutOf(const Source &source)
{
    return QJsonDocument::fromJson(source.layout.toUtf8()).object();
}

bool isNumeric(int column)
{
    switch (Column(column)) {
    case Column::records:
    case Column::flagged:
    case Column::rejected:
    case Column::bytes:
        return true;
    default:
        return false;
    }
}

/// A count of records, where there can be any.
Cell countCell(const Source &source, qint64 count)
{
    if (source.format != "evidence"_L1 && source.format != "archive"_L1)
        return Cell::number(count);
    Cell none = Cell::text({});
    none.isNumber = true; // it stands in a column of numbers
    return none;
}

} // namespace

std::vector<NamingPlace> recordsThatName(const Source &source)
{
    std::vector<NamingPlace> places;
    const QJsonArray named = layoutOf(source).value(u"namedBy"_s).toArray();
    for (const QJsonValue &value : named)
        places.push_back({RowId<Source>(value[u"source"].toInteger()), value[u"record"].toInteger()});
    return places;
}

QString kindOf(const Source &source)
{
    if (source.format != "evidence"_L1)
        return displayNameOfFormat(source.format);
    const auto kind = evidenceKindFromToken(layoutOf(source).value(u"kind"_s).toString());
    return kind ? displayName(*kind) : displayNameOfFormat(source.format);
}

SourceModel::SourceModel(CaseSession *session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(session, &CaseSession::caseChanged, this, [this](const CaseChange &change) {
        if (change.isEverything || change.areReviews)
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

/// The file, and what it came out of.
QString SourceModel::placeOf(const Source &source) const
{
    const int row = source.container ? rowOf(*source.container) : -1;
    if (row < 0)
        return source.fileName;
    return tr("%1 › %2").arg(m_sources[size_t(row)].fileName,
                             source.member.isEmpty() ? source.fileName : source.member);
}

Cell SourceModel::cell(const Source &source, Column column) const
{
    switch (column) {
    case Column::file:
        return Cell::text(placeOf(source));
    case Column::kind:
        return Cell::text(kindOf(source));
    case Column::records: // rows read = kept + rejected
        return countCell(source, source.recordsKept + source.recordsRejected);
    case Column::flagged:
        return countCell(source, source.recordsFlagged);
    case Column::rejected:
        return countCell(source, source.recordsRejected);
    case Column::state:
        return Cell::text(stateOf(source));
    case Column::bytes:
        return Cell::number(source.byteCount);
    case Column::encoding:
        return Cell::text(source.encoding);
    case Column::imported:
        return Cell::text(source.importedAt.toUTC().toString(Qt::ISODate));
    case Column::digest:
        return Cell::text(source.digest.toString());
    }
    return {};
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
    return role == TableRole::id ? QVariant(source.id.value()) : cell(source, Column(index.column())).value(role);
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("File"),  tr("Kind"),  tr("Records"),  tr("Flagged"),        tr("Rejected"),
                              tr("State"), tr("Bytes"), tr("Encoding"), tr("Imported (UTC)"), tr("SHA-256")};
    static_assert(std::size(titles) == columns);
    return titles[section];
}

} // namespace interdict
