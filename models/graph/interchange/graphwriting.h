// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/graph/interchange/exchangegraph.h"

#include <QByteArray>

namespace interdict {

enum class GraphFormat { graphMl, gexf, csv };

struct WrittenGraph
{
    QStringList files;  ///< as they were written
    QStringList losses; ///< whole sentences: what the format could not carry
};

/// The same graph gives the same bytes. Characters that XML forbids are made visible ("⟨U+0007⟩").
[[nodiscard]] QByteArray toGraphMl(const ExchangeGraph &graph, QStringList &losses);
/// GEXF 1.3; it validates against its schema.
[[nodiscard]] QByteArray toGexf(const ExchangeGraph &graph, QStringList &losses);
/// Cells that a spreadsheet would evaluate get an apostrophe before them; readGraphFile() takes it off again.
[[nodiscard]] QByteArray nodesAsCsv(const ExchangeGraph &graph);
[[nodiscard]] QByteArray linksAsCsv(const ExchangeGraph &graph, QStringList &losses);

/// Writes the graph; each file is there whole or not at all. CSV is two files, "NAME-nodes.csv" and "NAME-links.csv" of
/// the path "NAME.csv" (or "NAME-links.csv"). Errors: cannotWrite, cancelled.
[[nodiscard]] Result<WrittenGraph> writeGraph(const ExchangeGraph &graph, GraphFormat format, const QString &path,
                                              const CancelToken &cancel);

} // namespace interdict
