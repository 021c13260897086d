// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/suggestionmodel.h"

#include "models/itemmodels/celltext.h"
#include "models/itemmodels/entitytablemodel.h"
#include "models/itemmodels/tableroles.h"
#include "models/store/judgementtable.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Column = SuggestionModel::Column;

QString percent(double probability)
{
    // Never certain: 100 % is for people to say.
    return SuggestionModel::tr("%1 %").arg(QLocale().toString(std::min(probability * 100, 99.9), 'f', 1));
}

Cell cellOf(const SuggestedPair &pair, const Entity &left, const Entity &right, Column column)
{
    switch (column) {
    case Column::probability: {
        Cell cell = Cell::text(percent(pair.probability));
        cell.raw = pair.probability;
        cell.isNumber = true;
        return cell;
    }
    case Column::left:
        return Cell::text(left.label);
    case Column::leftDetail:
        return Cell::text(detailOf(left));
    case Column::right:
        return Cell::text(right.label);
    case Column::rightDetail:
        return Cell::text(detailOf(right));
    case Column::reason:
        return Cell::text(pair.reasons.empty() ? QString() : pair.reasons.front().words);
    }
    return {};
}

} // namespace

SuggestionModel::SuggestionModel(CaseSession *session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(session, &CaseSession::caseChanged, this, &SuggestionModel::follow);
}

void SuggestionModel::setSuggestions(Suggestions suggestions)
{
    beginResetModel();
    m_suggestions = std::move(suggestions);
    Outcome read = readNames();
    if (read)
        read = findUndecided();
    endResetModel();
    if (!read)
        Q_EMIT failed(read.error());
}

void SuggestionModel::setGround(std::optional<SuggestionGround> ground)
{
    if (ground == m_ground)
        return;
    beginResetModel();
    m_ground = ground;
    const Outcome found = findUndecided();
    endResetModel();
    if (!found)
        Q_EMIT failed(found.error());
}

void SuggestionModel::follow(const CaseChange &change)
{
    if (m_suggestions.pairs.empty() || (!change.isEverything && !change.areJudgements && change.entities.empty()))
        return;
    beginResetModel();
    Outcome read = readNames();
    if (read)
        read = findUndecided();
    endResetModel();
    if (!read)
        Q_EMIT failed(read.error());
}

Outcome SuggestionModel::readNames()
{
    std::set<RowId<Entity>> ids;
    for (const SuggestedPair &pair : m_suggestions.pairs) {
        ids.insert(pair.left);
        ids.insert(pair.right);
    }
    const std::vector<RowId<Entity>> all(ids.begin(), ids.end());
    const Result<std::vector<EntityRow>> rows = entityRows(m_session->database(), all);
    m_entities.clear();
    if (!rows)
        return tl::unexpected(rows.error());
    for (const EntityRow &row : *rows)
        m_entities.insert(row.entity.id, row.entity);
    return {};
}

/// Pairs of entities that are gone, that are one, or that were judged, also through others they are one with, are not.
Outcome SuggestionModel::findUndecided()
{
    m_rows.clear();
    m_undecided = 0;
    const Result<std::vector<Judgement>> judgements = allJudgements(m_session->database());
    if (!judgements)
        return tl::unexpected(judgements.error());
    const MergedEntities merged(*judgements);
    std::set<EntityPair> decided;
    for (const Judgement &judgement : *judgements) {
        if (judgement.verdict != Verdict::same)
            decided.insert(std::minmax(merged.representative(judgement.left), merged.representative(judgement.right)));
    }
    for (size_t i = 0; i < m_suggestions.pairs.size(); ++i) {
        const SuggestedPair &pair = m_suggestions.pairs[i];
        const EntityPair ends = std::minmax(merged.representative(pair.left), merged.representative(pair.right));
        if (ends.first == ends.second || decided.contains(ends) || !m_entities.contains(pair.left) ||
            !m_entities.contains(pair.right))
            continue;
        ++m_undecided;
        if (!m_ground || pair.rests(*m_ground))
            m_rows.push_back(int(i));
    }
    return {};
}

const SuggestedPair *SuggestionModel::pairAt(int row) const
{
    return row < 0 || row >= int(m_rows.size()) ? nullptr : &m_suggestions.pairs[size_t(m_rows[size_t(row)])];
}

int SuggestionModel::rowOf(RowId<Entity> left, RowId<Entity> right) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const SuggestedPair *pair = pairAt(row);
        if (pair->left == left && pair->right == right)
            return row;
    }
    return -1;
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SuggestionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    const SuggestedPair *pair = index.isValid() ? pairAt(index.row()) : nullptr;
    if (!pair || index.column() >= columns)
        return {};
    if (role == TableRole::id)
        return qint64(m_rows[size_t(index.row())]);
    return cellOf(*pair, m_entities[pair->left], m_entities[pair->right], Column(index.column())).value(role);
}

QVariant SuggestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole && Column(section) == Column::probability)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const bool areSellers = m_suggestions.kind == EntityKind::seller;
    switch (Column(section)) {
    case Column::probability:
        return tr("Likely");
    case Column::left:
        return tr("This One");
    case Column::right:
        return tr("The Other");
    case Column::leftDetail:
    case Column::rightDetail:
        return areSellers ? tr("Market") : tr("Detail");
    case Column::reason:
        return tr("Strongest Reason");
    }
    return {};
}

} // namespace interdict
