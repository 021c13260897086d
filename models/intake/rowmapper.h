// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/celltext.h"
#include "models/intake/columnmapping.h"
#include "models/intake/recordstream.h"
#include "models/intake/sourcelayout.h"
#include "models/intake/textdecoding.h"
#include "models/records/draftrecord.h"

#include <QHash>

#include <array>
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

private:
    struct KnownCells;
    [[nodiscard]] QString reasonToReject(const RawRecord &raw) const;
    void readCells(const RawRecord &raw, const CsvTokenizer &tokenizer);
    [[nodiscard]] QString cellText(QByteArrayView bytes, const RawCell &cell, const CsvTokenizer &tokenizer,
                                   qsizetype column);
    [[nodiscard]] QString decode(QByteArrayView bytes, const RawCell &cell, const CsvTokenizer &tokenizer,
                                 qsizetype column);
    void addToField(RecordField field, const QString &text);
    struct KnownPlace
    {
        std::optional<Places> both;
        QString plain;
    };
    const KnownPlace &knownPlace(const QString &text);
    const QString &currency();
    void fillPlaces(DraftRecord &draft);
    void fillPrice(DraftRecord &draft);
    void fillSeen(DraftRecord &draft);
    void addIdentifiers(DraftRecord &draft);
    void flag(const QString &reason);
    [[nodiscard]] const QString &text(RecordField field) const { return m_texts[size_t(field)]; }
    [[nodiscard]] QString columnName(qsizetype column) const;

    const SourceLayout &m_layout;
    const ColumnMapping &m_mapping;
    const TextDecoder &m_decoder;
    qsizetype m_columns;
    std::array<QString, 20> m_texts; ///< by RecordField
    QString m_reason;
    QStringList m_notText;                            ///< columns with bytes that the encoding has no characters for
    bool m_hasCells = false;                          ///< some cell holds anything
    std::vector<std::unique_ptr<KnownCells>> m_known; ///< for each column; nothing where it is not used
    QString m_dateText;
    std::optional<PartialDate> m_date; ///< of m_dateText
    QString m_currencyText;
    QString m_currency; ///< of m_currencyText
    QHash<QString, KnownPlace> m_places;
};

} // namespace interdict
