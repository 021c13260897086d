// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/graph/interchange/graphassembly.h"

class QIODevice;

namespace interdict {

/// Reads GraphML (that of yEd, Gephi and igraph too), GEXF 1.0 to 1.3, GML, or an edge list (comma, tab, semicolon or
/// blank between the fields, with or without a line of names, a third number being the weight) – by what the file
/// says, not by its name. Beside "NAME-links.csv" the nodes are read from "NAME-nodes.csv", as writeGraph() leaves
/// them. Declared entities are refused, nothing outside the file is read, its size is bounded: 1 GiB, or
/// 256 MiB of GML or a list, which are read whole.
/// Errors: cannotRead, badInput, limitExceeded, cancelled.
[[nodiscard]] Result<ReadGraph> readGraphFile(const QString &path, const CancelToken &cancel);

/// The same from an open device; the name is for messages. nodes: the list of nodes beside a list of links, or null.
[[nodiscard]] Result<ReadGraph> readGraph(QIODevice &device, const QString &fileName, QIODevice *nodes,
                                          const CancelToken &cancel);

} // namespace interdict
