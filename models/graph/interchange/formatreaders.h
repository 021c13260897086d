// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/graph/interchange/graphassembly.h"

class QIODevice;

namespace interdict {

// One function a format; readGraph() chooses. Each fills the assembly.

[[nodiscard]] Outcome readGraphMl(QIODevice &device, const QString &fileName, GraphAssembly &assembly,
                                  const CancelToken &cancel);
[[nodiscard]] Outcome readGexf(QIODevice &device, const QString &fileName, GraphAssembly &assembly,
                               const CancelToken &cancel);
[[nodiscard]] Outcome readGml(QIODevice &device, const QString &fileName, GraphAssembly &assembly,
                              const CancelToken &cancel);
[[nodiscard]] Outcome readEdgeList(QIODevice &device, const QString &fileName, GraphAssembly &assembly,
                                   const CancelToken &cancel);
/// The list of nodes beside a list of links: a line of names with "id" among them.
[[nodiscard]] Outcome readNodeList(QIODevice &device, const QString &fileName, GraphAssembly &assembly,
                                   const CancelToken &cancel);

} // namespace interdict
