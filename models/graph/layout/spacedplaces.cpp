// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/spacedplaces.h"

#include <QtGlobal>

namespace interdict {

namespace {

struct Pool
{
    double sum;
    size_t count;

    [[nodiscard]] double mean() const { return sum / double(count); }
};

} // namespace

std::vector<double> spacedPlaces(std::span<const double> wanted, std::span<const double> apart)
{
    // Without what must lie between them the places only have to ascend.
    std::vector<Pool> pools;
    std::vector<double> before(wanted.size(), 0);
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (i > 0)
            before[i] = before[i - 1] + apart[i - 1];
        pools.push_back({wanted[i] - before[i], 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    std::vector<double> places;
    places.reserve(wanted.size());
    for (const Pool &pool : pools) {
        for (size_t i = 0; i < pool.count; ++i)
            places.push_back(pool.mean() + before[places.size()]);
    }
    return places;
}

} // namespace interdict
