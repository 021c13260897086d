// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/records/rows.h"
#include "models/store/database.h"

#include <vector>

namespace interdict {

/// That two sellers have listings written from one template.
struct TextTie
{
    RowId<Entity> left; ///< the smaller id
    RowId<Entity> right;
    double similarity = 0;      ///< of the most similar pair of texts, 0 to 1
    qint64 texts = 0;           ///< templates that both use
    qint64 sharers = 0;         ///< sellers who use the rarest of them
    RowId<Listing> leftListing; ///< of the most similar pair
    RowId<Listing> rightListing;
};

/// A template that more sellers use than the hub allows.
struct CommonText
{
    RowId<Listing> example;
    qint64 sharers = 0;
};

struct TextTies
{
    std::vector<TextTie> ties; ///< by their ends
    std::vector<CommonText> hubs;
    bool isCutShort = false; ///< the case has more listings, or more similar pairs, than were looked at
};

/// A job's part: compares the descriptions of all listings (of the newest 300,000, their first 4,000 characters).
/// Errors: cancelled.
[[nodiscard]] Result<TextTies> textTies(const Database &database, int hub, const CancelToken &cancel,
                                        const ProgressSink &progress);

} // namespace interdict
