// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/rowcomparison.h"

#include "models/basics/parallelranges.h"
#include "models/linking/namecomparer.h"

namespace interdict {

RowComparison::RowComparison(const MatchTable &first, const MatchTable *second, const FieldPlan &plan, int mostSharing)
{
    m_space.rows = int(first.rows.size() + (second ? second->rows.size() : 0));
    m_space.split = second ? int(first.rows.size()) : -1;
    for (const PlannedField &planned : plan.fields) {
        std::vector<QString> values;
        values.reserve(size_t(m_space.rows));
        for (const QStringList &row : first.rows)
            values.push_back(row.value(planned.column));
        if (second) {
            for (const QStringList &row : second->rows)
                values.push_back(row.value(planned.otherColumn));
        }
        m_fields.push_back(makeFieldComparer(planned.kind, values, {mostSharing}));
        if (planned.kind == FieldKind::name)
            m_shortNames.push_back({m_fields.size() - 1, static_cast<const NameComparer *>(m_fields.back().get())});
        m_values.push_back(std::move(values));
    }
}

const NameComparer *RowComparison::ownNames(size_t field) const
{
    const auto found = std::find_if(m_shortNames.begin(), m_shortNames.end(),
                                    [field](const auto &names) { return names.first == field; });
    if (found == m_shortNames.end())
        return nullptr;
    const NameComparer *names = found->second;
    return names->distinctValues() * 2 > names->filledRows() || m_fields.size() == 1 ? names : nullptr;
}

GradePattern RowComparison::compare(int a, int b) const
{
    GradePattern pattern = 0;
    for (size_t field = 0; field < m_fields.size(); ++field)
        pattern |= GradePattern(m_fields[field]->grade(a, b)) << (field * 4);
    if (m_shortNames.size() > 1)
        findSwapped(a, b, pattern);
    return pattern;
}

/// Given name and surname in each other's columns.
void RowComparison::findSwapped(int a, int b, GradePattern &pattern) const
{
    for (size_t i = 0; i < m_shortNames.size(); ++i) {
        for (size_t j = i + 1; j < m_shortNames.size(); ++j) {
            const auto [left, leftNames] = m_shortNames[i];
            const auto [right, rightNames] = m_shortNames[j];
            if (gradeIn(pattern, left) < Grade::slips || gradeIn(pattern, right) < Grade::slips)
                continue;
            const Grade across = gradeNames(leftNames->name(a), rightNames->name(b));
            const Grade back = gradeNames(rightNames->name(a), leftNames->name(b));
            const auto isSame = [](Grade grade) { return grade >= Grade::equal && grade <= Grade::slip; };
            if (!isSame(across) || !isSame(back))
                continue;
            for (const size_t field : {left, right}) {
                pattern &= ~(GradePattern(0xf) << (field * 4));
                pattern |= GradePattern(Grade::swapped) << (field * 4);
            }
        }
    }
}

std::vector<GradePattern> RowComparison::compare(std::span<const quint64> pairs, int threads,
                                                 const CancelToken &cancel) const
{
    std::vector<GradePattern> patterns(pairs.size());
    inParallelRanges(pairs.size(), threads, [&](size_t first, size_t last) {
        constexpr size_t step = 4096;
        for (size_t i = first; i < last; ++i) {
            if (i % step == 0 && cancel.isCancelled())
                return;
            patterns[i] = compare(lowerRow(pairs[i]), upperRow(pairs[i]));
        }
    });
    return patterns;
}

} // namespace interdict
