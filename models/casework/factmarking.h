// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/store/markingtable.h"

#include <vector>

namespace interdict {

/// Says how far a source (with all its records), an entity or a listing may be told on, as a command: undone like any
/// other. Without a marking the fact goes into packets of every level. Errors: notFound where there is no such fact.
[[nodiscard]] Outcome markFact(CaseSession &session, FactKind kind, qint64 fact, Marking marking,
                               const QString &reason);
/// Takes the marking back.
[[nodiscard]] Outcome unmarkFact(CaseSession &session, const FactMarking &marking);

/// "source \"lantern.csv\"": what is marked, in words.
[[nodiscard]] Result<QString> factInWords(const Database &database, FactKind kind, qint64 fact);

/// What a packet is about to tell on.
struct ToldFacts
{
    std::vector<qint64> sources;
    std::vector<qint64> entities;
    std::vector<qint64> listings;
};
/// badInput, naming each fact that is marked above the packet's level.
[[nodiscard]] Outcome checkMarkings(const Database &database, const ToldFacts &facts, Marking packet);

} // namespace interdict
