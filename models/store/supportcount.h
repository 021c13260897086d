// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

#include <vector>

namespace interdict {

/// What rests on some sources, worked out into temporary tables of the connection, which go with this object:
///   gone_source (id, first_record, last_record)
///   gone_listing (id, records, is_shared)     shared: other records show it too
///   gone_entity (id, records, is_shared, is_held)  held: not shared, but an analyst noted, linked, judged or renamed
///   it gone_link (id, is_shared)
class SupportCount
{
public:
    [[nodiscard]] static Result<SupportCount> of(const Database &database, const std::vector<qint64> &sources);
    SupportCount(SupportCount &&other) noexcept;
    SupportCount &operator=(SupportCount &&) = delete;
    ~SupportCount();

private:
    explicit SupportCount(const Database &database) : m_database(&database) {}
    const Database *m_database;
};

} // namespace interdict
