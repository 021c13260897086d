// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/linking/fieldcomparer.h"
#include "models/linking/valuecounts.h"

#include <QStringList>

namespace interdict {

/// Titles and free texts: words weigh the more, the fewer rows have them (TF-IDF), and a slip in a long word costs
/// little.
class TextComparer : public FieldComparer
{
public:
    explicit TextComparer(const std::vector<QString> &values);

    Grade grade(int a, int b) const override;
    void addKeys(int row, int family, std::vector<quint64> &keys) const override;
    bool isTelling() const override { return true; }
    quint64 roughKey(int row) const override;
    int sharedBy(int a, int b, Grade grade) const override;
    int distinctValues() const override { return m_counts.distinct(); }
    int filledRows() const override { return m_counts.filled(); }

    /// 0 to 1.
    [[nodiscard]] double similarity(int a, int b) const;

private:
    struct Text
    {
        std::vector<int> words; ///< ascending, each once
        double length = 0;      ///< root of the sum of squared weights
        double weight = 0;      ///< sum of squared weights
    };
    /// Sum of squared weights, slips taken into account.
    [[nodiscard]] double sharedWeight(const Text &a, const Text &b) const;
    [[nodiscard]] double slippedWeight(const std::vector<int> &onlyA, const std::vector<int> &onlyB) const;
    [[nodiscard]] double squared(int word) const { return m_weights[size_t(word)]; }

    std::vector<Text> m_texts;
    QStringList m_words;
    std::vector<double> m_weights; ///< squared, by word
    std::vector<int> m_rowsWith;   ///< by word
    ValueCounts m_counts;
};

} // namespace interdict
