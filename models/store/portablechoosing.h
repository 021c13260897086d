// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/records/rows.h"
#include "models/store/rowfilter.h"
#include "models/values/marking.h"

#include <vector>

namespace interdict {

/// Which part of a case a portable copy takes. Of the three ways to say it, those that are filled in count together.
struct PortableChoice
{
    enum class Evidence {
        records, ///< of each source the bytes of the chosen records and of the head before the first; the rest is zeros
        sources, ///< whole sources, with whatever else stands in them
    };

    std::vector<RowFilter>
        filters; ///< the listings (and, where no filter speaks of listings, the entities) they let by
    std::vector<RowId<Entity>> entities;
    int steps = 0;                      ///< so many links around the entities
    std::vector<RowId<Source>> sources; ///< with what came out of them
    Marking ceiling = Marking::red;     ///< what is marked higher stays out
    Evidence evidence = Evidence::records;
    bool hasAnalysis = true; ///< notes, marks, judgements, drawn links and the docket, of what is chosen
};

/// What the choice comes to.
struct PortableTally
{
    qint64 sources = 0;
    qint64 records = 0;
    qint64 listings = 0;
    qint64 entities = 0;
    qint64 links = 0;
    qint64 docket = 0;
    // What was chosen and stays out since it is marked above the ceiling; a record also where what it shows or names
    // is.
    qint64 heldBack = 0; ///< records
    qint64 heldListings = 0;
    qint64 heldEntities = 0;
    qint64 heldSources = 0;
    qint64 heldReferrals = 0;
    [[nodiscard]] bool holdsBack() const
    {
        return heldBack + heldListings + heldEntities + heldSources + heldReferrals > 0;
    }
};

/// Fills the temporary tables part_source, part_record, part_listing, part_entity, part_link and part_docket of
/// `target`, to which the case is attached as "origin" (AttachedCase), with the ids of what is chosen; part_support
/// says which of the records show which link. `origin` is another connection to the case. A listing comes with all
/// records that show it, or not at all: what it shows may have been said by any of them. Errors: badInput where nothing
/// is chosen, or where whole sources would tell what is marked too high.
[[nodiscard]] Result<PortableTally> choosePart(const Database &target, const Database &origin,
                                               const PortableChoice &choice, const ProgressSink &progress);

} // namespace interdict
