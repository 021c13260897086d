// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/spreadsheets/sheetsource.h"

namespace interdict {

/// An opened ODS workbook: all of its sheets lie in the part content.xml.
class OdsBook : public SheetSource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<OpenSource>> open(PackageParts package, const CancelToken &cancel);

protected:
    [[nodiscard]] Outcome readSheet(int sheet, const SheetRowSink &sink, const CancelToken &cancel,
                                    const ProgressSink &progress) const override;

private:
    using SheetSource::SheetSource;

    [[nodiscard]] Outcome checkNotEncrypted() const;
    [[nodiscard]] Result<std::vector<SourcePart>> listSheets(const CancelToken &cancel) const;
};

} // namespace interdict
