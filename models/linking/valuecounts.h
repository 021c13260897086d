// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QHash>
#include <QStringView>

#include <vector>

namespace interdict {

/// A digest of a text that is the same on every machine (FNV-1a, 64 bits); never 0. `kind` keeps texts of different
/// meaning apart.
[[nodiscard]] inline quint64 textKey(QStringView text, quint64 kind = 0)
{
    quint64 key = 0xcbf29ce484222325ULL ^ (kind * 0x9e3779b97f4a7c15ULL);
    for (const QChar letter : text)
        key = (key ^ letter.unicode()) * 0x100000001b3ULL;
    key ^= key >> 29;
    return key == 0 ? 1 : key;
}

[[nodiscard]] inline quint64 joinedKey(quint64 a, quint64 b)
{
    const quint64 key = (a ^ (b + 0x9e3779b97f4a7c15ULL + (a << 6) + (a >> 2))) * 0xff51afd7ed558ccdULL;
    return key == 0 ? 1 : key;
}

/// How many rows hold each value. Rows are told in their order, each once; a key of 0 is an empty cell.
class ValueCounts
{
public:
    void addRow(quint64 key)
    {
        m_keys.push_back(key);
        if (key != 0) {
            ++m_counts[key];
            ++m_filled;
        }
    }
    [[nodiscard]] quint64 key(int row) const { return m_keys[size_t(row)]; }
    [[nodiscard]] int count(int row) const { return m_counts.value(key(row)); }
    [[nodiscard]] int distinct() const { return int(m_counts.size()); }
    [[nodiscard]] int filled() const { return m_filled; }

private:
    std::vector<quint64> m_keys;
    QHash<quint64, int> m_counts;
    int m_filled = 0;
};

} // namespace interdict
