// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/packetjudgements.h"

#include "models/casework/mergedentities.h"
#include "models/store/judgementtable.h"

#include <algorithm>

namespace interdict {

Result<std::vector<RowId<Entity>>> chosenWithMembers(const Database &database, const std::vector<RowId<Entity>> &chosen)
{
    const Result<MergedEntities> merged = MergedEntities::read(database);
    if (!merged)
        return tl::unexpected(merged.error());
    std::vector<RowId<Entity>> all;
    for (const RowId<Entity> id : chosen) {
        std::vector<RowId<Entity>> one = merged->members(id);
        one.insert(one.begin(), id);
        for (const RowId<Entity> member : one) {
            if (std::find(all.begin(), all.end(), member) == all.end())
                all.push_back(member);
        }
    }
    return all;
}

Result<std::vector<PacketLink>> judgementLinks(const Database &database, const QHash<RowId<Entity>, int> &entities)
{
    const Result<std::vector<Judgement>> judgements = allJudgements(database);
    if (!judgements)
        return tl::unexpected(judgements.error());
    std::vector<PacketLink> links;
    for (const Judgement &judgement : *judgements) {
        const int from = entities.value(judgement.left, -1);
        const int to = entities.value(judgement.right, -1);
        if (judgement.verdict != Verdict::same || from < 0 || to < 0)
            continue;
        PacketLink link;
        link.kind = LinkKind::sameAs;
        link.from = from;
        link.to = to;
        link.weight = 1;
        link.origin = LinkOrigin::drawn;
        link.author = judgement.author;
        link.reason = judgement.reason;
        links.push_back(link);
    }
    return links;
}

} // namespace interdict
