// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/layout/layoutrun.h"

namespace interdict {

/// Shows a layout while its components are worked on: those that are not laid out yet stand as compact spirals, and all
/// are packed as they are in the end. Showing takes at most a tenth of the time.
class LayoutShow
{
public:
    using Sink = std::function<void(const GraphPositions &)>;

    /// Without a sink nothing is ever due. Writes provisional places of all nodes into positions. All three must
    /// outlive it.
    LayoutShow(const LayoutRun &run, const std::vector<std::vector<int>> &parts, const Sink &sink,
               GraphPositions &positions);

    [[nodiscard]] bool isDue() const;
    void show();

private:
    void placeProvisionally();

    const LayoutRun &m_run;
    const std::vector<std::vector<int>> &m_parts;
    const Sink &m_sink;
    GraphPositions &m_positions;
    QElapsedTimer m_sinceShown; // invalid before the first time
    qint64 m_pause = 0;         // ms
};

} // namespace interdict
