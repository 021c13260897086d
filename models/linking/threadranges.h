// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <algorithm>
#include <system_error>
#include <thread>
#include <vector>

namespace interdict {

/// Calls work(first, last) for consecutive ranges that cover 0 to count, one range a thread, and waits for all. Where
/// the system gives no further thread, the caller's does the rest. work must write nothing that another range reads.
template <typename Work>
void inThreadRanges(size_t count, int threads, const Work &work)
{
    const size_t ranges = std::clamp(size_t(std::max(threads, 1)), size_t(1), std::max(count, size_t(1)));
    const auto bound = [count, ranges](size_t range) { return count * range / ranges; };
    std::vector<std::thread> others;
    size_t started = 1;
    try {
        for (; started < ranges; ++started)
            others.emplace_back([&work, first = bound(started), last = bound(started + 1)] { work(first, last); });
    } catch (const std::system_error &) {
    }
    work(size_t(0), bound(1));
    for (size_t range = started; range < ranges; ++range)
        work(bound(range), bound(range + 1));
    for (std::thread &thread : others)
        thread.join();
}

} // namespace interdict
