// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/layoutshow.h"

#include "models/graph/layout/componentlayout.h"

#include <algorithm>
#include <cmath>

namespace interdict {

LayoutShow::LayoutShow(const LayoutRun &run, const std::vector<std::vector<int>> &parts, const Sink &sink,
                       GraphPositions &positions)
    : m_run(run), m_parts(parts), m_sink(sink), m_positions(positions)
{
    if (m_sink)
        placeProvisionally();
}

bool LayoutShow::isDue() const
{
    return m_sink && (!m_sinceShown.isValid() || m_sinceShown.elapsed() >= m_pause);
}

void LayoutShow::show()
{
    constexpr qint64 shortestPause = 100;
    constexpr qint64 pausePerWork = 10;
    QElapsedTimer work;
    work.start();
    GraphPositions packed = m_positions;
    packComponents(m_run, m_parts, packed);
    m_sink(packed);
    m_pause = std::max(shortestPause, pausePerWork * work.elapsed());
    m_sinceShown.start();
}

void LayoutShow::placeProvisionally()
{
    constexpr double goldenAngle = 2.399963;
    constexpr double apart = 30;
    for (const std::vector<int> &part : m_parts) {
        for (size_t i = 0; i < part.size(); ++i) {
            const double angle = goldenAngle * double(i);
            m_positions[size_t(part[i])] = QPointF(std::cos(angle), std::sin(angle)) * (apart * std::sqrt(double(i)));
        }
    }
}

} // namespace interdict
