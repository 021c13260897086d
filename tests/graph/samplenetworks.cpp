// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/graph/samplenetworks.h"

#include "models/graph/layout/springgraph.h"

namespace interdict {

Network networkOfPairs(int nodes, const std::vector<std::pair<int, int>> &pairs)
{
    std::vector<NetworkLink> links;
    for (const auto &[from, to] : pairs)
        links.push_back({from, to, 1});
    return *Network::make(nodes, std::move(links));
}

Network randomNetwork(int nodes, int links, quint32 seed)
{
    std::vector<std::pair<int, int>> pairs;
    for (int i = 0; i < links; ++i) {
        const quint64 bits = mixedBits((quint64(seed) << 32) + quint64(i));
        pairs.emplace_back(int(bits % quint64(nodes)), int((bits >> 32) % quint64(nodes)));
    }
    return networkOfPairs(nodes, pairs);
}

} // namespace interdict
