// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcereader.h"

#include <vector>

namespace interdict::cli {

/// Prints records one after the other as they come, in memory that does not grow with them: as JSON Lines, or as a
/// table whose columns are as wide as the first rows want.
class RecordPrinter
{
public:
    enum class Form { table, jsonByName, jsonLists };

    explicit RecordPrinter(Form form) : m_form(form) {}

    /// The records of this part follow; `isOneOfSeveral`: each says its sheet.
    void begin(const SourcePart &part, bool isOneOfSeveral);
    /// An error where nobody reads the output any more.
    [[nodiscard]] Outcome print(RawRow &&row);
    [[nodiscard]] Outcome print(const DraftRecord &draft);
    void end();

    [[nodiscard]] bool isUnheard() const { return m_isUnheard; }
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] qint64 flagged() const { return m_flagged; }
    [[nodiscard]] qint64 rejected() const { return m_rejected; }

private:
    void count(RecordStatus status);
    [[nodiscard]] Outcome write(const QString &text);
    [[nodiscard]] QString cellsJson(const QStringList &cells) const;
    [[nodiscard]] QString headerJson() const;
    [[nodiscard]] QString jsonOf(const RawRow &row) const;
    [[nodiscard]] QString jsonOf(const DraftRecord &draft) const;
    [[nodiscard]] Outcome addToTable(RawRow &&row);
    [[nodiscard]] Outcome flushTable();
    [[nodiscard]] QString tableLine(const QStringList &cells) const;
    [[nodiscard]] QString tableLines(const RawRow &row) const;

    Form m_form;
    SourcePart m_part;
    bool m_isOneOfSeveral = false;
    bool m_hasUniqueNames = true;
    bool m_isHeaderDue = false;    ///< before the first row of the part
    std::vector<RawRow> m_waiting; ///< until the widths are known
    std::vector<qsizetype> m_widths;
    bool m_isUnheard = false;
    qint64 m_count = 0;
    qint64 m_flagged = 0;
    qint64 m_rejected = 0;
};

} // namespace interdict::cli
