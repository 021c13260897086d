// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/graphwork.h"

#include "models/values/safetext.h"

#include <QCoreApplication>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphWork)
};

constexpr qsizetype longestName = 120;

} // namespace

Outcome GraphWork::addPlaces(const Places &places, std::vector<RowChange> &changes) const
{
    if (places.nodes.empty())
        return {};
    const Result<qint64> id = nextRowId(m_session.database(), u"graph_places"_s);
    if (!id)
        return tl::unexpected(id.error());
    const Signature signature = m_session.signature();
    changes.push_back({u"graph_places"_s, *id, std::nullopt,
                       rowOf(PlacesRow{{}, places.layout, packPlaces(places.nodes), signature.author, signature.at})});
    return {};
}

Result<RowChange> GraphWork::viewChange(GraphViewKind kind, const QString &name, const QString &state) const
{
    const Result<std::optional<GraphViewRow>> old = graphViewRow(m_session.database(), kind, name);
    if (!old)
        return tl::unexpected(old.error());
    const Signature signature = m_session.signature();
    const QJsonObject after = rowOf(GraphViewRow{{}, kind, name, state, signature.author, signature.at});
    if (*old)
        return RowChange{u"graph_view"_s, (*old)->id.value(), rowOf(**old), after};
    const Result<qint64> id = nextRowId(m_session.database(), u"graph_view"_s);
    if (!id)
        return tl::unexpected(id.error());
    return RowChange{u"graph_view"_s, *id, std::nullopt, after};
}

Outcome GraphWork::place(const Places &places, const QString &summary)
{
    std::vector<RowChange> changes;
    if (Outcome added = addPlaces(places, changes); !added || changes.empty())
        return added;
    return m_session.perform({u"place-nodes"_s, summary, std::move(changes)});
}

Outcome GraphWork::show(const QString &part, const GraphSheet &sheet, const QString &summary, const Places &places)
{
    const Result<GraphSheet> before = readSheet(m_session.database(), part);
    std::vector<RowChange> changes;
    if (!before || *before != sheet) {
        Result<RowChange> change = viewChange(GraphViewKind::current, part, toText(sheet));
        if (!change)
            return tl::unexpected(change.error());
        changes.push_back(std::move(*change));
    }
    if (Outcome added = addPlaces(places, changes); !added || changes.empty())
        return added;
    return m_session.perform({u"show-graph"_s, summary, std::move(changes)});
}

Outcome GraphWork::saveView(const QString &name, const GraphView &view)
{
    const QString trimmed = name.simplified().left(longestName);
    if (trimmed.isEmpty())
        return failure(ErrorCode::invalidValue, Words::tr("The view has no name. Write one."));
    Result<RowChange> change = viewChange(GraphViewKind::saved, trimmed, toText(view));
    if (!change)
        return tl::unexpected(change.error());
    return m_session.perform(
        {u"save-view"_s, Words::tr("Saved the view \"%1\".").arg(visibleLine(trimmed)), {std::move(*change)}});
}

Outcome GraphWork::removeView(const QString &name)
{
    const Result<std::optional<GraphViewRow>> row = graphViewRow(m_session.database(), GraphViewKind::saved, name);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::notFound, Words::tr("The case has no view \"%1\".").arg(visibleLine(name)));
    return m_session.perform({u"remove-view"_s,
                              Words::tr("Removed the view \"%1\".").arg(visibleLine(name)),
                              {{u"graph_view"_s, (*row)->id.value(), rowOf(**row), std::nullopt}}});
}

Result<QStringList> GraphWork::viewNames() const
{
    const Result<std::vector<GraphViewRow>> rows = graphViewRows(m_session.database(), GraphViewKind::saved);
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList names;
    for (const GraphViewRow &row : *rows)
        names << row.name;
    return names;
}

Result<GraphView> GraphWork::view(const QString &name) const
{
    const Result<std::optional<GraphViewRow>> row = graphViewRow(m_session.database(), GraphViewKind::saved, name);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::notFound, Words::tr("The case has no view \"%1\".").arg(visibleLine(name)));
    return graphViewFromText((*row)->state);
}

} // namespace interdict
