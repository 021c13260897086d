// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcereader.h"
#include "models/intake/spreadsheets/packageparts.h"
#include "models/intake/spreadsheets/sheetrow.h"

namespace interdict {

/// An opened workbook of any kind: a part is a sheet. Rows that hold nothing are none. A row's number counts from the
/// header, as the sheet's own rows do (row 5 under a header in row 3 is 2), so rows above it, which are flagged, have
/// numbers below 1; without a header it is the sheet's own. Sheets whose parts have the same path share its bytes.
class SheetSource : public OpenSource
{
public:
    [[nodiscard]] const std::vector<SourcePart> &parts() const final { return m_parts; }
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> bytes(int part) const final;
    [[nodiscard]] bool isTable() const final { return true; }
    [[nodiscard]] Outcome readRows(int part, const RowSink &sink, const CancelToken &cancel,
                                   const ProgressSink &progress) const final;
    [[nodiscard]] Outcome readDrafts(int part, const DraftSink &sink, const CancelToken &cancel,
                                     const ProgressSink &progress) const final;

protected:
    explicit SheetSource(PackageParts package) : m_package(std::move(package)) {}

    /// Reads each sheet once to name its columns; `sheets` have path, name and what is said of them already.
    [[nodiscard]] Outcome survey(std::vector<SourcePart> sheets, const CancelToken &cancel);
    /// Streams the rows of a sheet, empty ones as well. `m_parts` has path and name of it.
    [[nodiscard]] virtual Outcome readSheet(int sheet, const SheetRowSink &sink, const CancelToken &cancel,
                                            const ProgressSink &progress) const = 0;
    [[nodiscard]] const PackageParts &package() const { return m_package; }

private:
    PackageParts m_package;
    std::vector<SourcePart> m_parts;
    std::vector<qint64> m_headerRows; // beside m_parts
};

/// Whether the row holds nothing and nothing is to be said of it.
[[nodiscard]] bool isEmptyRow(const SheetRow &row);
/// A sentence on where a sheet stands in its book.
[[nodiscard]] QString placeOfSheet(int sheet, int count, bool isHidden);

} // namespace interdict
