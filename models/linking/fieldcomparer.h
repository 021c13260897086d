// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/linking/fieldkind.h"
#include "models/linking/grade.h"

#include <QString>

#include <memory>
#include <vector>

namespace interdict {

/// One field of all rows (those of a second table follow those of the first), prepared for comparing. Immutable; any
/// thread.
class FieldComparer
{
public:
    virtual ~FieldComparer() = default;

    [[nodiscard]] virtual Grade grade(int a, int b) const = 0;

    /// What rows must share to be compared, from the most telling on: a family of keys at a time, so that few are held
    /// at once.
    [[nodiscard]] virtual int keyFamilies() const { return 1; }
    virtual void addKeys(int row, int family, std::vector<quint64> &keys) const = 0;
    /// Whether even a key that very many rows share is followed, along the rows' order.
    [[nodiscard]] virtual bool isTelling() const { return false; }
    /// The value roughly, to be combined with another field's; 0 where it is missing.
    [[nodiscard]] virtual quint64 roughKey(int row) const = 0;

    /// How many rows hold what the two have in common; 0 where that is not known for this grade.
    [[nodiscard]] virtual int sharedBy(int a, int b, Grade grade) const = 0;
    /// How many different values there are, and how many rows have one.
    [[nodiscard]] virtual int distinctValues() const = 0;
    [[nodiscard]] virtual int filledRows() const = 0;
};

struct ComparerSettings
{
    int mostSharing = 25; ///< as MatchOptions
};
/// For every kind but `ignored` and `id`.
[[nodiscard]] std::unique_ptr<FieldComparer> makeFieldComparer(FieldKind kind, const std::vector<QString> &values,
                                                               const ComparerSettings &settings);

} // namespace interdict
