// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/rowid.h"
#include "models/records/draftrecord.h"
#include "models/records/rows.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace interdict {

/// A record whose text names a file.
struct NamingRecord
{
    RowId<Source> source;
    qint64 rowNumber = 0;

    friend bool operator==(const NamingRecord &, const NamingRecord &) = default;
};

/// Finds the names of evidence files in the texts of records: "ring.jpg" in "see img/ring.jpg", in a URL also where its
/// characters are percent-encoded. A name counts whole ("spring.jpg" does not name it), whatever its case. One pass
/// over each text, however many names there are.
class EvidenceNames
{
public:
    static constexpr size_t mostRecords = 100; ///< that are kept for one file; further ones are counted

    explicit EvidenceNames(const QStringList &fileNames = {});

    [[nodiscard]] bool isEmpty() const { return m_files.isEmpty(); }
    void look(const QStringList &cells, const NamingRecord &record);
    void look(const DraftRecord &draft, const NamingRecord &record);

    /// Of a file by its name: the first records that name it.
    [[nodiscard]] const std::vector<NamingRecord> &recordsThatName(const QString &fileName) const;

private:
    void look(const QString &text, const NamingRecord &record);
    void lookAtDot(QStringView text, qsizetype dot, const NamingRecord &record);
    void note(const QString &name, const NamingRecord &record);

    QHash<QString, std::vector<NamingRecord>> m_files; ///< by the folded name
    QStringList m_endings;
    std::vector<qsizetype> m_lengths;
};

} // namespace interdict
