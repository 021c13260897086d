// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/linking/fieldcomparer.h"

#include <QHash>
#include <QStringList>

namespace interdict {

/// Identifiers: contacts, wallets, keys, numbers of documents. A row may have several; one in common is enough, unless
/// so many rows have it that it says nothing.
class KeyComparer : public FieldComparer
{
public:
    KeyComparer(const std::vector<QString> &values, int mostSharing);

    Grade grade(int a, int b) const override;
    int keyFamilies() const override { return 2; }
    void addKeys(int row, int family, std::vector<quint64> &keys) const override;
    bool isTelling() const override { return true; }
    quint64 roughKey(int row) const override;
    int sharedBy(int a, int b, Grade grade) const override;
    int distinctValues() const override { return int(m_rowsWith.size()); }
    int filledRows() const override { return m_filled; }

private:
    [[nodiscard]] bool isHub(const QString &value) const { return m_rowsWith.value(value) > m_mostSharing; }

    std::vector<QStringList> m_values; ///< of each row in normal form, ascending
    QHash<QString, int> m_rowsWith;
    int m_mostSharing;
    int m_filled = 0;
};

} // namespace interdict
