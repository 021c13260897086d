// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/mergedentities.h"
#include "models/store/hubqueries.h"

namespace interdict {

/// A thing that more than so many share says nothing of who they are: a market's own address, a courier's site.
inline constexpr int usualHub = 25;

/// A thing and how common it is.
struct SharedThing
{
    Entity thing;
    qint64 sharers = 0; ///< entities of the kind that is asked about; those judged to be the same count once
};

/// That two have something in common, worked out from the case and nowhere written down.
struct DerivedLink
{
    LinkKind kind = LinkKind::sameContact;
    RowId<Entity> other;
    qint64 weight = 0; ///< records behind it, of both
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
    std::vector<SharedThing> through; ///< what they share; none where they stand in the same records
};

struct DerivedLinks
{
    std::vector<DerivedLink> links; ///< those through the rarest things first
    std::vector<SharedThing> hubs;  ///< things of the entity that too many share, most common first
};

/// What the entity, with all that are one with it, has in common with others of its kind; and of identifiers what they
/// are listed together with. Ends are representatives.
[[nodiscard]] Result<DerivedLinks> derivedLinksOf(const Database &database, const MergedEntities &merged,
                                                  const Entity &entity, int hub = usualHub);

} // namespace interdict
