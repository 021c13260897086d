// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/blocking.h"

#include "models/linking/valuecounts.h"

#include <algorithm>

namespace interdict {

namespace {

constexpr size_t mostInGroup = 40; // rows that are all compared with each other
constexpr size_t neighbours = 6;   // in a larger group, along its order

struct KeyedRow
{
    quint64 key;
    int row;

    friend auto operator<=>(const KeyedRow &, const KeyedRow &) = default;
};

class PairCollector
{
public:
    PairCollector(RowSpace space, qint64 most) : m_space(space), m_most(size_t(std::max(most, qint64(1)))) {}

    [[nodiscard]] bool isFull() const { return m_isFull; }

    void addGroups(std::vector<KeyedRow> &rows, bool followsLarge)
    {
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        for (size_t first = 0; first < rows.size() && !m_isFull;) {
            size_t last = first + 1;
            while (last < rows.size() && rows[last].key == rows[first].key)
                ++last;
            if (last - first <= mostInGroup)
                addNeighbours(std::span(rows).subspan(first, last - first), mostInGroup);
            else if (followsLarge && m_space.split < 0)
                addNeighbours(std::span(rows).subspan(first, last - first), neighbours);
            else if (followsLarge)
                addAcross(std::span(rows).subspan(first, last - first));
            first = last;
        }
        compact();
    }
    CandidatePairs take()
    {
        m_compactAt = 0;
        compact();
        return {std::move(m_pairs), m_isFull};
    }

private:
    void addNeighbours(std::span<const KeyedRow> group, size_t reach)
    {
        for (size_t i = 0; i < group.size(); ++i) {
            for (size_t j = i + 1; j < std::min(group.size(), i + reach + 1); ++j) {
                if (m_space.mayPair(group[i].row, group[j].row))
                    m_pairs.push_back(packedPair(group[i].row, group[j].row));
            }
        }
        if (m_pairs.size() > m_compactAt)
            compact();
    }
    /// Of two tables: rows of one stand beside each other, so that each takes those as far on in the other.
    void addAcross(std::span<const KeyedRow> group)
    {
        const auto middle = std::partition_point(group.begin(), group.end(),
                                                 [this](const KeyedRow &keyed) { return keyed.row < m_space.split; });
        const auto first = std::span(group.begin(), middle);
        const auto second = std::span(middle, group.end());
        for (size_t i = 0; i < first.size() && !second.empty(); ++i) {
            const size_t from = i * second.size() / first.size();
            for (size_t j = from; j < std::min(second.size(), from + neighbours); ++j)
                m_pairs.push_back(packedPair(first[i].row, second[j].row));
        }
    }
    void compact()
    {
        if (m_pairs.size() <= m_compactAt)
            return;
        std::sort(m_pairs.begin(), m_pairs.end());
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
        m_compactAt = m_pairs.size() * 2 + 1000000;
        m_isFull = m_pairs.size() >= m_most;
    }

    RowSpace m_space;
    size_t m_most;
    size_t m_compactAt = 1000000;
    bool m_isFull = false;
    std::vector<quint64> m_pairs;
};

using Fields = std::span<const std::unique_ptr<FieldComparer>>;

void addFieldGroups(const FieldComparer &field, RowSpace space, PairCollector &pairs)
{
    for (int family = 0; family < field.keyFamilies() && !pairs.isFull(); ++family) {
        std::vector<KeyedRow> rows;
        std::vector<quint64> keys;
        for (int row = 0; row < space.rows; ++row) {
            keys.clear();
            field.addKeys(row, family, keys);
            for (const quint64 key : keys)
                rows.push_back({key, row});
        }
        pairs.addGroups(rows, field.isTelling() && family == 0);
    }
}

struct FieldPair
{
    const FieldComparer *a;
    const FieldComparer *b;
    double told; ///< different combinations, roughly
};

/// The most telling first; not so many that large tables take long.
std::vector<FieldPair> fieldPairs(Fields fields, RowSpace space)
{
    std::vector<FieldPair> combined;
    for (size_t i = 0; i < fields.size(); ++i) {
        for (size_t j = i + 1; j < fields.size(); ++j) {
            const double told = double(fields[i]->distinctValues()) * fields[j]->distinctValues();
            const double filled = double(fields[i]->filledRows()) * fields[j]->filledRows() / space.rows;
            if (told > space.rows * 0.5 && filled > 1)
                combined.push_back({fields[i].get(), fields[j].get(), told});
        }
    }
    std::stable_sort(combined.begin(), combined.end(),
                     [](const FieldPair &x, const FieldPair &y) { return x.told > y.told; });
    constexpr qint64 mostEntries = 4000000;
    const qint64 most = std::max(mostEntries / std::max(space.rows, 1), qint64(6));
    combined.resize(std::min(combined.size(), size_t(most)));
    return combined;
}

void addCombinedGroups(const FieldPair &fields, RowSpace space, PairCollector &pairs)
{
    std::vector<KeyedRow> rows;
    for (int row = 0; row < space.rows; ++row) {
        const quint64 a = fields.a->roughKey(row);
        const quint64 b = fields.b->roughKey(row);
        if (a != 0 && b != 0)
            rows.push_back({joinedKey(a, b), row});
    }
    pairs.addGroups(rows, false);
}

} // namespace

CandidatePairs findCandidates(Fields fields, RowSpace space, qint64 mostPairs, const CancelToken &cancel)
{
    PairCollector pairs(space, mostPairs);
    for (const std::unique_ptr<FieldComparer> &field : fields) {
        if (!pairs.isFull() && !cancel.isCancelled())
            addFieldGroups(*field, space, pairs);
    }
    for (const FieldPair &combined : fieldPairs(fields, space)) {
        if (!pairs.isFull() && !cancel.isCancelled())
            addCombinedGroups(combined, space, pairs);
    }
    return pairs.take();
}

} // namespace interdict
