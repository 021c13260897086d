// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/linking/comparablename.h"
#include "models/linking/fieldcomparer.h"
#include "models/linking/valuecounts.h"

namespace interdict {

/// Names of sellers, people, organisations and places.
class NameComparer : public FieldComparer
{
public:
    NameComparer(const std::vector<QString> &values, NameSort sort);

    enum Family { whole, deletions, ends, words, familyCount };

    Grade grade(int a, int b) const override { return gradeNames(name(a), name(b)); }
    int keyFamilies() const override { return familyCount; }
    void addKeys(int row, int family, std::vector<quint64> &keys) const override;
    bool isTelling() const override { return true; }
    quint64 roughKey(int row) const override { return m_rough[size_t(row)]; }
    int sharedBy(int a, int b, Grade grade) const override;
    int distinctValues() const override { return m_counts.distinct(); }
    int filledRows() const override { return m_counts.filled(); }

    [[nodiscard]] const ComparableName &name(int row) const { return m_names[size_t(row)]; }
    [[nodiscard]] NameSort sort() const { return m_sort; }
    /// How many numbers (or none) stand behind the same name: "king1", "king2", … are not one king.
    [[nodiscard]] int numbersBehind(int row) const { return m_numbersBehind.value(name(row).stem); }
    void addKeysOf(const ComparableName &name, int family, std::vector<quint64> &keys) const;

private:
    NameSort m_sort;
    std::vector<ComparableName> m_names;
    std::vector<quint64> m_rough;
    ValueCounts m_counts;
    QHash<QString, int> m_rowsWithWord;
    QHash<QString, int> m_numbersBehind;
};

/// Adds a key for the text and for each text that is one letter shorter: texts that are one slip apart share one.
void addDeletionKeys(QStringView text, quint64 kind, std::vector<quint64> &keys);

} // namespace interdict
