// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <concepts>
#include <system_error>
#include <thread>
#include <vector>

namespace interdict {

/// Calls work(first, last) for consecutive ranges that cover 0 to count, one range a thread, and waits for all. Where
/// the system gives no further thread, the caller's does the rest. work must write nothing that another range reads, so
/// that the outcome does not depend on how many threads there are.
template <std::integral Count, typename Work>
void inParallelRanges(Count count, int threads, const Work &work)
{
    const qint64 ranges = std::clamp(qint64(threads), qint64(1), std::max(qint64(count), qint64(1)));
    const auto bound = [count, ranges](qint64 range) { return Count(qint64(count) * range / ranges); };
    std::vector<std::thread> others;
    qint64 started = 1;
    try {
        for (; started < ranges; ++started)
            others.emplace_back([&work, first = bound(started), last = bound(started + 1)] { work(first, last); });
    } catch (const std::system_error &) {
    }
    work(Count(0), bound(1));
    for (qint64 range = started; range < ranges; ++range)
        work(bound(range), bound(range + 1));
    for (std::thread &thread : others)
        thread.join();
}

} // namespace interdict
