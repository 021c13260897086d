// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/spreadsheets/cellstyles.h"
#include "models/intake/spreadsheets/sharedstrings.h"
#include "models/intake/spreadsheets/sheetsource.h"

namespace interdict {

/// An opened XLSX workbook.
class XlsxBook : public SheetSource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<OpenSource>> open(PackageParts package, const CancelToken &cancel);

protected:
    [[nodiscard]] Outcome readSheet(int sheet, const SheetRowSink &sink, const CancelToken &cancel,
                                    const ProgressSink &progress) const override;

private:
    using SheetSource::SheetSource;

    [[nodiscard]] Outcome load(const CancelToken &cancel);
    [[nodiscard]] Outcome loadStrings(const QString &part, const CancelToken &cancel);
    [[nodiscard]] Result<std::vector<SourcePart>> listSheets(const QByteArray &workbook, const QString &workbookPart);

    SharedStrings m_strings;
    CellStyles m_styles;
    NumberFormat::DateSystem m_system = NumberFormat::DateSystem::from1900;
};

} // namespace interdict
