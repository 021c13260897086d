// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/linking/blocking.h"
#include "models/linking/fieldplan.h"
#include "models/linking/weightlearning.h"

namespace interdict {

class NameComparer;

/// All rows, field by field, ready to be compared. Immutable; any thread.
class RowComparison
{
public:
    RowComparison(const MatchTable &first, const MatchTable *second, const FieldPlan &plan, int mostSharing);

    [[nodiscard]] RowSpace space() const { return m_space; }
    [[nodiscard]] size_t fieldCount() const { return m_fields.size(); }
    [[nodiscard]] const FieldComparer &field(size_t index) const { return *m_fields[index]; }
    [[nodiscard]] std::span<const std::unique_ptr<FieldComparer>> fields() const { return m_fields; }
    [[nodiscard]] const QString &value(size_t field, int row) const { return m_values[field][size_t(row)]; }
    /// Nothing where the field holds no names, or so few different ones that chance can be counted.
    [[nodiscard]] const NameComparer *ownNames(size_t field) const;

    [[nodiscard]] GradePattern compare(int a, int b) const;
    [[nodiscard]] std::vector<GradePattern> compare(std::span<const quint64> pairs, int threads,
                                                    const CancelToken &cancel) const;

private:
    void findSwapped(int a, int b, GradePattern &pattern) const;

    RowSpace m_space;
    std::vector<std::unique_ptr<FieldComparer>> m_fields;
    std::vector<std::vector<QString>> m_values;
    std::vector<std::pair<size_t, const NameComparer *>> m_shortNames; ///< that may stand in each other's places
};

} // namespace interdict
