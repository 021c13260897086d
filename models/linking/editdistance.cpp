// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/editdistance.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace interdict {

namespace {

constexpr qsizetype longest = 255;
constexpr qsizetype longestJaro = 64;

void cutEqualEnds(QStringView &a, QStringView &b)
{
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        a = a.sliced(1);
        b = b.sliced(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
}

} // namespace

int typingSlips(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    cutEqualEnds(a, b);
    if (a.isEmpty() || b.isEmpty())
        return int(std::min(std::max(a.size(), b.size()), qsizetype(most + 1)));
    if (a.size() > longest || b.size() > longest || lettersApart(letterSet(a), letterSet(b)) > most)
        return most + 1;
    using Row = std::array<int, size_t(longest) + 1>;
    Row before; // not set: only what was written is read
    Row last;
    Row now;
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[size_t(j)] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        int least = now[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = size_t(j);
            int cost = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost = std::min(cost, before[at - 2] + 1);
            now[at] = cost;
            least = std::min(least, cost);
        }
        if (least > most)
            return most + 1;
        std::copy_n(last.begin(), b.size() + 1, before.begin());
        std::copy_n(now.begin(), b.size() + 1, last.begin());
    }
    return std::min(last[size_t(b.size())], most + 1);
}

quint64 letterSet(QStringView text)
{
    quint64 letters = 0;
    for (const QChar letter : text)
        letters |= quint64(1) << (letter.unicode() & 63);
    return letters;
}

double jaroWinkler(QStringView a, QStringView b, double least)
{
    a = a.first(std::min(a.size(), longestJaro));
    b = b.first(std::min(b.size(), longestJaro));
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() && b.isEmpty() ? 1 : 0;
    // At most so many letters can be common; four of them at the start make up for 0.4 of what is missing.
    const double lettersA = double(a.size());
    const double lettersB = double(b.size());
    const double most = std::min(lettersA - std::popcount(letterSet(a) & ~letterSet(b)),
                                 lettersB - std::popcount(letterSet(b) & ~letterSet(a)));
    const double mostJaro = (most / lettersA + most / lettersB + 1) / 3;
    if (mostJaro + 0.4 * (1 - mostJaro) < least)
        return 0;
    const qsizetype reach = std::max(std::max(a.size(), b.size()) / 2 - 1, qsizetype(0));
    quint64 takenA = 0;
    quint64 takenB = 0;
    int common = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        for (qsizetype j = std::max(i - reach, qsizetype(0)); j < std::min(i + reach + 1, b.size()); ++j) {
            if ((takenB >> j & 1) || a[i] != b[j])
                continue;
            takenA |= quint64(1) << i;
            takenB |= quint64(1) << j;
            ++common;
            break;
        }
    }
    if (common == 0)
        return 0;
    int swapped = 0;
    for (qsizetype i = 0, j = 0; i < a.size(); ++i) {
        if (!(takenA >> i & 1))
            continue;
        while (!(takenB >> j & 1))
            ++j;
        swapped += a[i] != b[j];
        ++j;
    }
    const double m = common;
    const double jaro = (m / double(a.size()) + m / double(b.size()) + (m - swapped / 2.0) / m) / 3;
    int prefix = 0;
    while (prefix < 4 && prefix < a.size() && prefix < b.size() && a[prefix] == b[prefix])
        ++prefix;
    return jaro + prefix * 0.1 * (1 - jaro);
}

} // namespace interdict
