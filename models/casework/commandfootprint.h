// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/rowchange.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace interdict {

/// Why a later command stands in the way of undoing an earlier one.
enum class Clash {
    none,
    sameRow,   ///< it changed what the earlier one changed
    refers,    ///< it rests on a row that the earlier one made
    isMissing, ///< it took away a row that the earlier one's rows rest on
    sameKey,   ///< it made another row for the same: a second judgement on one pair, a second mark of one entity
};

/// Which rows and keys a command touches. Two commands whose footprints do not clash can be undone in any order.
/// Counts of sources are left out: they add up, whatever the order (rebased()).
class Footprint
{
public:
    explicit Footprint(const std::vector<RowChange> &changes);

    /// What stands in the way of undoing this while `later`, a command after it, stays in effect.
    [[nodiscard]] Clash clashWith(const Footprint &later) const;
    /// Whether both touch a row or key, or one rests on a row of the other.
    [[nodiscard]] bool isNear(const Footprint &other) const;

private:
    void add(const RowChange &change);
    void addSide(const RowChange &change, const QJsonObject &values);

    QHash<QString, QSet<QString>> m_columns; ///< that differ, by the row; all of them for what comes or goes
    QSet<QString> m_made;
    QSet<QString> m_gone;
    QSet<QString> m_refersTo;
    QHash<QString, QString> m_keys; ///< and the row that has each
};

/// The change without the columns that stay the same, so that what others changed in the row stands.
[[nodiscard]] RowChange withoutUnchanged(const RowChange &change);

} // namespace interdict
