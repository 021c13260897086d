// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/columnmapping.h"
#include "models/intake/draftfilling.h"
#include "models/intake/recordstream.h"
#include "models/intake/sourcelayout.h"
#include "models/intake/sourcereader.h"
#include "models/intake/textdecoding.h"
#include "models/records/draftrecord.h"

#include <memory>

namespace interdict {

/// Makes draft records of raw ones: decodes their cells, puts them into fields, finds the identifiers in them and
/// judges the record. One thread.
class RowMapper
{
public:
    RowMapper(const SourceLayout &layout, const ColumnMapping &mapping, const TextDecoder &decoder);
    ~RowMapper();
    RowMapper(const RowMapper &) = delete;
    RowMapper &operator=(const RowMapper &) = delete;

    [[nodiscard]] DraftRecord map(const RawRecord &raw, qint64 rowNumber, const CsvTokenizer &tokenizer);
    /// A row of a table that is no delimited text: its cells are decoded already, and what its reader found wrong with
    /// it stays said.
    [[nodiscard]] DraftRecord map(const RawRow &row);
    void leaveTexts() { m_filling.leaveTexts(); } ///< see DraftFilling
    /// The nanoseconds that searching for identifiers takes from now on are added here; to nothing for null.
    void timeScan(qint64 *nanoseconds) { m_filling.timeScan(nanoseconds); }

private:
    struct Column;
    void readCells(const RawRecord &raw, const CsvTokenizer &tokenizer);
    [[nodiscard]] QString cellText(QByteArrayView bytes, const RawCell &cell, const CsvTokenizer &tokenizer,
                                   qsizetype column);
    [[nodiscard]] QString decode(QByteArrayView bytes, const RawCell &cell, const CsvTokenizer &tokenizer,
                                 qsizetype column);
    [[nodiscard]] QString cleaned(const QString &decoded, qsizetype column) const;
    void feed(qsizetype column, const QString &text);
    void finish(DraftRecord &draft);
    void flag(const QString &reason);
    [[nodiscard]] QString columnName(qsizetype column) const;

    const SourceLayout &m_layout;
    const TextDecoder &m_decoder;
    qsizetype m_columns;
    std::vector<Column> m_feeds; ///< for each column
    DraftFilling m_filling;
    QString m_reason;
    QStringList m_notText;   ///< columns with bytes that the encoding has no characters for
    bool m_hasCells = false; ///< some cell holds anything
};

} // namespace interdict
