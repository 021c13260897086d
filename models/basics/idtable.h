// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QHash>

#include <algorithm>
#include <vector>

namespace interdict {

/// A value for each of many ids of rows, which a case counts up from 1: a lookup is an index. Ids that a strange case
/// may have beyond the first millions take a hash, so that no id takes memory for all below it.
template <typename Value>
class IdTable
{
public:
    /// The id's own; a new one where there is none yet.
    Value &operator[](qint64 id)
    {
        if (id < 0 || id >= mostInRow)
            return m_others[id];
        if (size_t(id) >= m_values.size())
            m_values.resize(std::min(size_t(mostInRow), size_t(id) + 1 + size_t(id) / 2));
        return m_values[size_t(id)];
    }
    [[nodiscard]] Value value(qint64 id) const
    {
        if (id < 0 || id >= mostInRow)
            return m_others.value(id);
        return size_t(id) < m_values.size() ? m_values[size_t(id)] : Value();
    }

private:
    static constexpr qint64 mostInRow = 16'777'216;

    std::vector<Value> m_values;
    QHash<qint64, Value> m_others;
};

} // namespace interdict
