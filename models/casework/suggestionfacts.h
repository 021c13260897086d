// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/sharedtexts.h"
#include "models/casework/suggestions.h"

#include <QHash>

#include <map>

namespace interdict {

/// What is known of all entities of one kind that helps to tell who is who, read from the case once.
struct SuggestionFacts
{
    struct Thing
    {
        Entity entity;
        std::vector<int> holders; ///< indexes into `entities`, ascending
        qint64 sharers = 0;       ///< those that are one count once
    };

    EntityKind kind = EntityKind::seller;
    std::vector<Entity> entities;
    std::vector<QString> origins;                 ///< for each entity; empty where not known
    std::vector<Thing> things;                    ///< that two and more hold, without hubs
    std::vector<std::vector<int>> sharedThings;   ///< for each entity, indexes into `things`, ascending
    std::vector<std::vector<Entity>> heldThings;  ///< for each entity, also what nobody else has; without hubs
    std::vector<SharedThing> hubs;                ///< most common first
    TextTies texts;                               ///< of sellers
    std::map<std::pair<int, int>, int> textTieAt; ///< by two entities, an index into texts.ties

    /// Both have them: indexes into `things`.
    [[nodiscard]] std::vector<int> common(int a, int b) const;
    [[nodiscard]] const TextTie *textTie(int a, int b) const;
};

[[nodiscard]] Result<SuggestionFacts> readSuggestionFacts(const Database &database, const MergedEntities &merged,
                                                          const SuggestionRequest &request, const CancelToken &cancel,
                                                          const ProgressSink &progress);

/// The facts as rows to compare, one an entity; columns that say nothing are left out.
struct SuggestionTable
{
    MatchTable table;
    std::vector<FieldKind> kinds;          ///< for each column
    std::vector<SuggestionGround> grounds; ///< for each column
    [[nodiscard]] std::optional<SuggestionGround> groundOf(const QString &column) const;
};
[[nodiscard]] SuggestionTable tableOf(const SuggestionFacts &facts);
[[nodiscard]] SuggestionGround groundOf(EntityKind thing);

} // namespace interdict
