// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <system_error>
#include <thread>
#include <vector>

namespace interdict {

/// Calls work(first, last) for consecutive ranges that cover 0 to count, one range a thread, and waits for all. Where
/// the system gives no further thread, the caller's does the rest. work must write nothing that another range reads, so
/// that the outcome does not depend on how many threads there are.
template <typename Work>
void inParallelRanges(int count, int threads, const Work &work)
{
    const int ranges = std::clamp(threads, 1, std::max(count, 1));
    const auto bound = [count, ranges](int range) { return int(qint64(count) * range / ranges); };
    std::vector<std::thread> others;
    int started = 1;
    try {
        for (; started < ranges; ++started)
            others.emplace_back([&work, first = bound(started), last = bound(started + 1)] { work(first, last); });
    } catch (const std::system_error &) {
    }
    work(0, bound(1));
    for (int range = started; range < ranges; ++range)
        work(bound(range), bound(range + 1));
    for (std::thread &thread : others)
        thread.join();
}

} // namespace interdict
