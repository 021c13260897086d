// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/json/jsontree.h"
#include "models/intake/sourcereader.h"

#include <QHash>
#include <QStringList>

namespace interdict {

/// Objects as rows of one table: the columns are the paths to their values ("seller.name", "images[0].url") in the
/// order in which they first appear. Lists of texts and numbers are one cell, joined by " | ". What lies deeper than
/// `mostLevels`, in a list after `mostIndexed` entries, or in columns after `mostColumns` is kept as JSON text.
class JsonTable
{
public:
    static constexpr int mostColumns = 2000;
    static constexpr int mostIndexed = 10;
    static constexpr int mostLevels = 16;

    /// Adds the columns of a record; to be called for each before any is filled in.
    void learn(const JsonTree &record);
    [[nodiscard]] const QStringList &columnNames() const { return m_names; }
    /// Whether the first record is a list of names for the lists that follow, and no row.
    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }
    [[nodiscard]] bool hasOverflow() const { return m_overflow >= 0; }
    /// The cells of a record; flags the row where a name is repeated or a text is damaged.
    void fill(const JsonTree &record, RawRow &row) const;

private:
    struct Leaf;
    class Walk;
    class Learning;
    class Filling;
    void learnHeader(const JsonTree &record);

    QHash<QString, int> m_columns; ///< by path
    QStringList m_names;
    int m_overflow = -1;
    qint64 m_learned = 0;
    QStringList m_header;
    bool m_hasHeader = false;
};

} // namespace interdict
