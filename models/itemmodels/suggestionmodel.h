// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/suggestions.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <vector>

namespace interdict {

/// Pairs that could be the same and that nobody has decided about yet. Follows the case: what is judged goes, what is
/// undone comes back.
class SuggestionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { probability, left, leftDetail, right, rightDetail, reason };
    static constexpr int columns = int(Column::reason) + 1;

    explicit SuggestionModel(CaseSession *session, QObject *parent = nullptr);

    void setSuggestions(Suggestions suggestions);
    [[nodiscard]] const Suggestions &suggestions() const { return m_suggestions; }
    /// Only pairs for which this speaks; none: all.
    void setGround(std::optional<SuggestionGround> ground);
    /// All that are undecided, whatever the ground.
    [[nodiscard]] qint64 undecidedCount() const { return m_undecided; }

    [[nodiscard]] const SuggestedPair *pairAt(int row) const; ///< nothing outside the table; until the next change
    [[nodiscard]] int rowOf(RowId<Entity> left, RowId<Entity> right) const; ///< -1 where it is not in the table

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    void follow(const CaseChange &change);
    [[nodiscard]] Outcome readNames();
    [[nodiscard]] Outcome findUndecided();

    CaseSession *m_session;
    Suggestions m_suggestions;
    std::optional<SuggestionGround> m_ground;
    QHash<RowId<Entity>, Entity> m_entities;
    std::vector<int> m_rows; ///< indexes into the pairs
    qint64 m_undecided = 0;
};

} // namespace interdict
