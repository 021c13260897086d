// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace interdict {

/// A mapping profile that the case keeps; each version stays.
struct StoredProfile
{
    RowId<StoredProfile> id;
    QString name;
    int version = 0;   ///< 1, 2, 3, … of the name
    QString layoutKey; ///< the column names as they are compared
    QString profile;   ///< JSON
    QDateTime madeAt;  ///< UTC
    QString madeBy;
};

/// Of each name the newest version, by name.
[[nodiscard]] Result<std::vector<StoredProfile>> newestProfiles(const Database &database);
/// That version, or the newest.
[[nodiscard]] Result<std::optional<StoredProfile>> findProfile(const Database &database, const QString &name,
                                                               std::optional<int> version = {});

} // namespace interdict
