// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/celltext.h"
#include "models/intake/columnmapping.h"
#include "models/records/draftrecord.h"

#include <QHash>

#include <array>

namespace interdict {

/// Makes a draft record of the texts that the feeds of a mapping take from one row: joins them, reads prices, dates and
/// places, finds identifiers. What is doubtful is told in whole sentences. Many records one after the other; one
/// thread.
class DraftFilling
{
public:
    DraftFilling(const SourceLayout &layout, const ColumnMapping &mapping);

    /// Forgets the texts of the record before.
    void begin();
    /// `text` is the cell's, without HTML and not empty.
    void add(const ColumnFeed &feed, const QString &text);
    /// Fills in the fields; sentences on what is doubtful go to `reason`.
    void fill(DraftRecord &draft, QString &reason);
    /// Whether the record just filled holds in the price's place what another column does: a cell before it is missing.
    [[nodiscard]] bool isShifted() const { return m_isShifted; }
    /// From now on titles, descriptions and sellers are left for searchTexts().
    void leaveTexts() { m_leavesTexts = true; }
    void timeScan(qint64 *nanoseconds) { m_scanTime = nanoseconds; }

private:
    struct KnownPlace
    {
        std::optional<Places> both;
        QString plain;
        QStringList codes;       ///< of `plain`
        QStringList originCodes; ///< of both
        QStringList destinationCodes;
    };

    void flagAsShifted(const QString &price);
    [[nodiscard]] bool looksShifted(const QString &price, int column) const;
    void addText(RecordField field, const QString &text, int column);
    void addPrice(const QString &text, int column);
    void addAmount(const ColumnFeed &feed, const QString &text);
    void addDatePart(CellPart part, const QString &text);
    void addRoute(const ColumnFeed &feed, const QString &text);
    void addSeller(const ColumnFeed &feed, const QString &text);
    const KnownPlace &knownPlace(const QString &text);
    [[nodiscard]] const QString &currency();
    void fillPlaces(DraftRecord &draft);
    void fillPrice(DraftRecord &draft);
    void fillSeen(DraftRecord &draft);
    [[nodiscard]] std::optional<PartialDate> readSeen(const QString &text, int column, bool &isDerived) const;
    void fillDateOfParts(DraftRecord &draft);
    void addIdentifiers(DraftRecord &draft);
    void addDestinations(DraftRecord &draft);
    void flag(const QString &reason);
    [[nodiscard]] const QString &text(RecordField field) const { return m_texts[size_t(field)]; }

    const SourceLayout &m_layout;
    const ColumnMapping &m_mapping;
    bool m_hasDateParts;
    std::array<QString, 20> m_texts; ///< by RecordField
    int m_seenColumn = -1;
    std::array<std::pair<QString, int>, 2> m_priceTexts; ///< with their columns; read once the currency is known
    size_t m_priceCount = 0;
    std::vector<Money> m_amounts;
    QString m_notAmount; ///< a cell that should hold one
    int m_year = 0;
    int m_month = 0;
    QString m_notDateParts;
    bool m_isFiscalYear = false;
    bool m_isShifted = false;
    bool m_leavesTexts = false;
    QString *m_reason = nullptr;
    qint64 *m_scanTime = nullptr;

    QString m_dateText; ///< the last that was read, for sources repeat them
    int m_dateColumn = -1;
    std::optional<PartialDate> m_date;
    bool m_isDerivedDate = false;
    QString m_currencyText;
    QString m_currency; ///< of m_currencyText
    QHash<QString, KnownPlace> m_places;
};

} // namespace interdict
