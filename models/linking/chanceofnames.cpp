// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/chanceofnames.h"

#include "models/linking/drawing.h"

#include <QHash>

#include <algorithm>

namespace interdict {

namespace {

constexpr int madeOfLength = 3000;
constexpr int drawnRows = 3;       // for each made name
constexpr double leanOnAll = 5;    // made names of a length weigh as much as so many of all lengths
constexpr size_t mostHolders = 60; // rows that share a key and are looked at

struct KeyedRow
{
    quint64 key;
    int row;

    friend auto operator<=>(const KeyedRow &, const KeyedRow &) = default;
};

/// The keys that a made name may have, near enough: most rows have none of them.
class KeyFilter
{
public:
    void add(quint64 key) { m_bits[key & mask] = true; }
    [[nodiscard]] bool mayHave(quint64 key) const { return m_bits[key & mask]; }

private:
    static constexpr quint64 mask = (quint64(1) << 22) - 1;
    std::vector<bool> m_bits = std::vector<bool>(mask + 1);
};

std::vector<KeyedRow> rowsWithKeys(const NameComparer &names, RowSpace space, int family, const KeyFilter &filter)
{
    std::vector<KeyedRow> rows;
    std::vector<quint64> keys;
    for (int row = 0; row < space.rows; ++row) {
        keys.clear();
        names.addKeys(row, family, keys);
        for (const quint64 key : keys) {
            if (filter.mayHave(key))
                rows.push_back({key, row});
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

struct MadeName
{
    ComparableName name;
    int front; ///< the rows it was made of
    int end;
};

QString halfOf(const ComparableName &name, bool isFront)
{
    const qsizetype middle = (name.folded.size() + 1) / 2;
    return isFront ? name.folded.first(middle) : name.folded.sliced(middle);
}

using RowsByLength = std::array<std::vector<int>, NameChances::lengths>;

RowsByLength rowsByLength(const NameComparer &names, RowSpace space)
{
    RowsByLength rows;
    for (int row = 0; row < space.rows; ++row) {
        if (!names.name(row).isEmpty())
            rows[NameChances::lengthOf(names.name(row).stem.size())].push_back(row);
    }
    return rows;
}

/// That two rows are the same: what hits those a name was made of is no chance.
bool isLikely(Grade grade)
{
    return grade >= Grade::equal && grade <= Grade::slips;
}

/// As many of each length, out of names of that length, since short ones are few and meet most.
std::vector<MadeName> makeNames(const NameComparer &names, const RowsByLength &rows)
{
    std::vector<MadeName> made;
    Drawing drawing;
    for (const std::vector<int> &ofLength : rows) {
        for (int i = 0; i < madeOfLength && ofLength.size() > 1; ++i) {
            const int front = ofLength[size_t(drawing.below(int(ofLength.size())))];
            const int end = ofLength[size_t(drawing.below(int(ofLength.size())))];
            if (front == end || isLikely(names.grade(front, end)))
                continue;
            const QString text = halfOf(names.name(front), true) + halfOf(names.name(end), false);
            made.push_back({comparableName(text, names.sort()), front, end});
        }
    }
    return made;
}

/// Counts of pairs by grade, and how many pairs there are.
struct Tally
{
    GradeShares counts{};
    double pairs = 0;
};

/// Whether a row met a made name by chance; then it is counted.
bool countChance(const NameComparer &names, const MadeName &made, int row, GradeShares &counts)
{
    const Grade grade = gradeNames(made.name, names.name(row));
    const bool isParent =
        grade < Grade::different && (isLikely(names.grade(row, made.front)) || isLikely(names.grade(row, made.end)));
    counts[size_t(grade)] += isParent ? 0 : 1;
    return !isParent;
}

/// Common keys find all that agree well; what agrees worse shows in rows that are drawn.
GradeShares sharesOf(const Tally &hit, const GradeShares &drawn)
{
    GradeShares shares{};
    for (size_t grade = 0; grade < size_t(gradeCount); ++grade) {
        constexpr double unseen = 0.5;
        const double share = (hit.counts[grade] + unseen) / std::max(hit.pairs, 1.0);
        shares[grade] = grade <= size_t(Grade::part) ? share : std::max(share, drawn[grade]);
    }
    return shares;
}

GradeShares drawnShares(const NameComparer &names, RowSpace space, const std::vector<MadeName> &made)
{
    GradeShares shares{};
    Drawing drawing(2);
    double draws = 1;
    for (const MadeName &name : made) {
        for (int draw = 0; draw < drawnRows; ++draw)
            draws += countChance(names, name, drawing.below(space.rows), shares);
    }
    for (double &share : shares)
        share /= draws;
    return shares;
}

/// Others take the same name and put a number behind it: how often a name without one meets one with a number by
/// chance is known from how often two numbers meet.
double chanceOfNumber(const NameComparer &names, RowSpace space)
{
    QHash<QString, int> withNumber;
    QHash<QString, int> withSameNumber;
    double numbered = 0;
    double differing = 0;
    for (int row = 0; row < space.rows; ++row) {
        const ComparableName &name = names.name(row);
        if (name.number.isEmpty())
            continue;
        numbered += 1;
        differing += withNumber[name.stem]++ - withSameNumber[name.key()]++;
    }
    const double filled = std::max(names.filledRows(), 1);
    const double share = std::max(numbered, 1.0) / filled;
    return differing / (filled * filled / 2) * 2 * (1 - share) / share;
}

NameChances chancesFrom(const NameComparer &names, RowSpace space, const RowsByLength &rows,
                        const std::vector<MadeName> &made, std::vector<std::vector<int>> &hits)
{
    Tally all;
    std::array<Tally, NameChances::lengths> byLength;
    for (size_t i = 0; i < made.size(); ++i) {
        std::sort(hits[i].begin(), hits[i].end());
        hits[i].erase(std::unique(hits[i].begin(), hits[i].end()), hits[i].end());
        Tally &ofLength = byLength[NameChances::lengthOf(made[i].name.stem.size())];
        for (const int row : hits[i])
            countChance(names, made[i], row, ofLength.counts);
        ofLength.pairs += space.rows;
    }
    for (size_t length = 0; length < NameChances::lengths; ++length) {
        const double share = double(rows[length].size()) / std::max(names.filledRows(), 1); // of all names
        all.pairs += share * byLength[length].pairs;
        for (size_t grade = 0; grade < size_t(gradeCount); ++grade)
            all.counts[grade] += share * byLength[length].counts[grade];
    }
    const GradeShares drawn = drawnShares(names, space, made);
    const double ofNumber = chanceOfNumber(names, space);
    const auto withNumber = [ofNumber](GradeShares shares) {
        double &share = shares[size_t(Grade::numberAdded)];
        share = std::max(share, ofNumber);
        return shares;
    };
    NameChances chances;
    chances.all = withNumber(sharesOf(all, drawn));
    for (size_t length = 0; length < NameChances::lengths; ++length) {
        Tally tally = byLength[length];
        for (size_t grade = 0; grade < size_t(gradeCount); ++grade) // few made names say little
            tally.counts[grade] += chances.all[grade] * space.rows * leanOnAll;
        tally.pairs += space.rows * leanOnAll;
        chances.byLength[length] = withNumber(sharesOf(tally, drawn));
    }
    return chances;
}

} // namespace

size_t NameChances::lengthOf(qsizetype letters)
{
    constexpr std::array<qsizetype, lengths - 1> upTo{4, 5, 6, 7, 8, 10, 12, 15};
    return size_t(std::lower_bound(upTo.begin(), upTo.end(), letters) - upTo.begin());
}

NameChances chancesOfNames(const NameComparer &names, RowSpace space, const CancelToken &cancel)
{
    const RowsByLength byLength = rowsByLength(names, space);
    const std::vector<MadeName> made = makeNames(names, byLength);
    std::vector<std::vector<int>> hits(made.size());
    for (int family = 0; family < names.keyFamilies() && !cancel.isCancelled(); ++family) {
        KeyFilter filter;
        std::vector<std::vector<quint64>> keys(made.size());
        for (size_t i = 0; i < made.size(); ++i) {
            names.addKeysOf(made[i].name, family, keys[i]);
            std::for_each(keys[i].begin(), keys[i].end(), [&filter](quint64 key) { filter.add(key); });
        }
        const std::vector<KeyedRow> rows = rowsWithKeys(names, space, family, filter);
        for (size_t i = 0; i < made.size(); ++i) {
            for (const quint64 key : keys[i]) {
                auto at = std::lower_bound(rows.begin(), rows.end(), KeyedRow{key, -1});
                for (size_t seen = 0; at != rows.end() && at->key == key && seen < mostHolders; ++at, ++seen)
                    hits[i].push_back(at->row);
            }
        }
    }
    return chancesFrom(names, space, byLength, made, hits);
}

} // namespace interdict
