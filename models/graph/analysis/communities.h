// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/graph/analysis/network.h"

#include <QtGlobal>

#include <vector>

namespace interdict {

struct CommunityOptions
{
    quint32 seed = 1;
    int runs = 0; ///< 0: ten for networks of up to 20,000 links, three above; the most modular counts
};

struct Communities
{
    std::vector<int> of; ///< of each node, from 0, the largest first
    std::vector<int> sizes;
    double modularity = 0; ///< by weight; 0 without links
};

/// Who belongs together: groups with more weight inside than chance would give, by the Leiden algorithm (Traag,
/// Waltman, van Eck, 2019) for modularity. The same for a seed. Thread-safe; runs of several threads wait for each
/// other. Errors: cancelled, internal.
[[nodiscard]] Result<Communities> communities(const Network &network, const CommunityOptions &options,
                                              const CancelToken &cancel);

} // namespace interdict
