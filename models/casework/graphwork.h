// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/graphsheet.h"
#include "models/store/graphtable.h"

#include <vector>

namespace interdict {

/// What an analyst does on the graph, as commands of a session: each one transaction with its inverse and its entry in
/// the history. Where nothing would change, nothing is written.
class GraphWork
{
public:
    /// A layout and what is placed in it.
    struct Places
    {
        QString layout; ///< as placesKey() gives it
        std::vector<PlacedNode> nodes;
    };

    explicit GraphWork(CaseSession &session) : m_session(session) {}

    /// Places and pins nodes; `summary` says in a sentence what was done.
    [[nodiscard]] Outcome place(const Places &places, const QString &summary);
    /// How a part of the case is shown from now on, with places where those change too.
    [[nodiscard]] Outcome show(const QString &part, const GraphSheet &sheet, const QString &summary,
                               const Places &places = {});

    /// A view of that name is replaced.
    [[nodiscard]] Outcome saveView(const QString &name, const GraphView &view);
    [[nodiscard]] Outcome removeView(const QString &name);
    /// By name, for a menu.
    [[nodiscard]] Result<QStringList> viewNames() const;
    /// notFound where the case has no such view.
    [[nodiscard]] Result<GraphView> view(const QString &name) const;

private:
    [[nodiscard]] Outcome addPlaces(const Places &places, std::vector<RowChange> &changes) const;
    [[nodiscard]] Result<RowChange> viewChange(GraphViewKind kind, const QString &name, const QString &state) const;

    CaseSession &m_session;
};

} // namespace interdict
