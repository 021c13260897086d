// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/graphbuilding.h"
#include "models/records/rows.h"
#include "models/store/database.h"

#include <QString>

#include <vector>

namespace interdict {

/// A record behind a link, as a person looks it up.
struct EvidencePlace
{
    RowId<Record> record;
    QString fileName; ///< of its source: hostile text
    qint64 row = 0;
};

/// A link of a case between two nodes of its graph, with what shows it.
struct LinkEvidence
{
    LinkKind kind = LinkKind::relatedTo;
    bool isForward = true; ///< from the first of the nodes asked for to the second
    qint64 records = 0;    ///< behind it
    bool isDrawn = false;  ///< by an analyst: then `author` and `reason` say who and why
    QString author;
    QString reason;
    std::vector<EvidencePlace> places; ///< the first of the records
};

/// Every link between two nodes of the case's graph, the heaviest first, each with up to `most` of its records. A
/// listing's offer stands on the listing itself.
[[nodiscard]] Result<std::vector<LinkEvidence>> evidenceBetween(const Database &database, const CaseGraph &graph,
                                                                int from, int to, qint64 most);

/// A link of a way through a graph, for people.
struct PathStep
{
    QString fact;    ///< "anna" (seller) trades on "Agora" (site). Safe to show, as is the next
    QString records; ///< listings.csv row 12 (record 40), and 3 more
    int from = 0;    ///< nodes of the graph
    int to = 0;
    RowId<Record> record{}; ///< the first that shows it; none for what an analyst drew, or a listing's offer
};

/// What shows each link of a way, one link after another; between two nodes may be several.
[[nodiscard]] Result<std::vector<PathStep>> evidenceAlong(const Database &database, const CaseGraph &graph,
                                                          const std::vector<int> &path);

} // namespace interdict
