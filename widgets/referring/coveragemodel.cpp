// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/coveragemodel.h"

#include "models/itemmodels/celltext.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

using State = CoverageCell::State;

/// Shape first, then colour: each state has a sign of its own.
QString shortText(const CoverageCell &cell)
{
    switch (cell.state) {
    case State::none:
        return {};
    case State::untold:
        return CoverageModel::tr("○ %L1 not told").arg(cell.items);
    case State::drafted:
        return CoverageModel::tr("◔ %L1 drafted").arg(cell.items);
    case State::partly:
        return CoverageModel::tr("◑ %L1 of %L2 told").arg(cell.told).arg(cell.items);
    case State::told:
        return CoverageModel::tr("● %L1 told").arg(cell.items);
    }
    return {};
}

/// A tint of the base colour, so that text keeps its contrast in light and dark.
QVariant tint(State state)
{
    const QColor base = QGuiApplication::palette().color(QPalette::Base);
    const auto mixed = [&base](QColor colour, qreal share) {
        return QColor::fromRgbF(float(base.redF() + (colour.redF() - base.redF()) * share),
                                float(base.greenF() + (colour.greenF() - base.greenF()) * share),
                                float(base.blueF() + (colour.blueF() - base.blueF()) * share));
    };
    switch (state) {
    case State::untold:
        return mixed(QColor(0xD55E00), 0.22);
    case State::drafted:
        return mixed(QColor(0xF0E442), 0.25);
    case State::partly:
        return mixed(QColor(0x56B4E9), 0.25);
    case State::told:
        return mixed(QColor(0x009E73), 0.25);
    case State::none:
        break;
    }
    return {};
}

bool isOpen(const CoverageCell &cell)
{
    return cell.state == State::untold || cell.state == State::drafted || cell.state == State::partly;
}

} // namespace

void CoverageModel::setCoverage(Coverage coverage, const Wanted &wanted)
{
    beginResetModel();
    m_coverage = std::move(coverage);
    arrange(wanted);
    endResetModel();
}

void CoverageModel::show(const Wanted &wanted)
{
    beginResetModel();
    arrange(wanted);
    endResetModel();
}

void CoverageModel::arrange(const Wanted &wanted)
{
    m_columns.clear();
    std::vector<bool> isShown;
    for (const Coverage::Column &column : m_coverage.columns) {
        isShown.push_back((!wanted.kind || column.kind == *wanted.kind) &&
                          (!wanted.onlyKnown || !column.recipientId.isEmpty()));
        if (isShown.back())
            m_columns.push_back(int(isShown.size()) - 1);
    }
    m_rows.clear();
    for (size_t row = 0; row < m_coverage.rows.size(); ++row) {
        const auto &cells = m_coverage.rows[row].cells;
        const bool isWanted = std::any_of(cells.begin(), cells.end(), [&](const auto &cell) {
            return isShown[size_t(cell.first)] && (!wanted.onlyOpen || isOpen(cell.second));
        });
        if (isWanted)
            m_rows.push_back(int(row));
    }
}

const CoverageCell *CoverageModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < heads || index.row() >= rowCount())
        return nullptr;
    return networkAt(index.row()).cell(m_columns[size_t(index.column() - heads)]);
}

const Coverage::Row &CoverageModel::networkAt(int row) const
{
    return m_coverage.rows[size_t(m_rows[size_t(row)])];
}

const Coverage::Column &CoverageModel::recipientAt(int column) const
{
    return m_coverage.columns[size_t(m_columns[size_t(column - heads)])];
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : heads + int(m_columns.size());
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Coverage::Row &row = networkAt(index.row());
    if (index.column() == 0)
        return Cell::text(row.network.isEmpty() ? tr("In no network") : row.network).value(role);
    if (index.column() == 1)
        return Cell::text(row.label).value(role);
    static const CoverageCell none;
    const CoverageCell *known = cellAt(index);
    const CoverageCell &cell = known ? *known : none;
    if (role == stateRole)
        return int(cell.state);
    if (role == Qt::BackgroundRole)
        return tint(cell.state);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const QString words =
            cell.references.isEmpty() ? inWords(cell) : u"%1: %2"_s.arg(inWords(cell), cell.references.join(u", "_s));
        return role == Qt::ToolTipRole ? plainToolTip(words) : words;
    }
    if (cell.state == State::none)
        return {};
    return Cell::text(shortText(cell)).value(role);
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (section < heads)
        return role == Qt::DisplayRole ? QVariant(section == 0 ? tr("Network") : tr("Around")) : QVariant();
    const Coverage::Column &column = recipientAt(section);
    if (role == Qt::ToolTipRole)
        return plainToolTip(u"%1 (%2)"_s.arg(column.recipient, displayName(column.kind)));
    return role == Qt::DisplayRole ? QVariant(cellText(column.recipient)) : QVariant();
}

} // namespace interdict::ui
