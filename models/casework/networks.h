// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/records/docket.h"
#include "models/store/database.h"

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace interdict {

/// Who belongs together, for referring: entities that judgements make one or that links join, but not over a market
/// place on which hundreds trade, nor over anything that more than `hubLinks` others are linked with. A value.
class Networks
{
public:
    static constexpr int hubLinks = 50;

    struct Network
    {
        QString name;  ///< "N-12": by the smallest id of its entities, so that it stays the same while it grows
        QString label; ///< its best known entity: a seller or organisation before others; as found
        std::vector<RowId<Entity>> members; ///< ascending
    };

    [[nodiscard]] static Result<Networks> read(const Database &database, const CancelToken &cancel);

    [[nodiscard]] const std::vector<Network> &all() const { return m_networks; } ///< the largest first
    /// Null for what ties nobody: sites, places, substances and equipment. What is linked with nothing is a network of
    /// its own.
    [[nodiscard]] const Network *of(RowId<Entity> entity) const;
    [[nodiscard]] const Network *named(const QString &name) const;
    /// By item: of a listing the network of its seller, else of its site. Null where there is none.
    [[nodiscard]] Result<std::vector<const Network *>> of(const Database &database,
                                                          std::span<const DocketItem> items) const;

private:
    std::vector<Network> m_networks;
    QHash<qint64, int> m_networkOf;
};

/// The name of the network that all items are of; empty where they are of several, or of none.
[[nodiscard]] Result<QString> commonNetwork(const Database &database, const Networks &networks,
                                            std::span<const DocketItem> items);

} // namespace interdict
