// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/drawablelinks.h"

#include "models/store/linkrules.h"

namespace interdict {

std::vector<LinkKind> drawableLinks(EntityKind from, EntityKind to)
{
    std::vector<LinkKind> kinds{LinkKind::relatedTo};
    const bool isActor = from == EntityKind::seller || from == EntityKind::organisation;
    if (isActor && (to == EntityKind::site || to == EntityKind::domain))
        kinds.push_back(LinkKind::operates);
    const LinkKind usual = linkFromSeller(to);
    if (from == EntityKind::seller && usual != LinkKind::foundWith)
        kinds.push_back(usual);
    return kinds;
}

bool isDrawnBackwards(EntityKind one, EntityKind other)
{
    return drawableLinks(other, one).size() > drawableLinks(one, other).size();
}

} // namespace interdict
