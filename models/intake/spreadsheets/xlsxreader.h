// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcereader.h"

namespace interdict {

/// Workbooks of Office Open XML (ECMA-376, transitional and strict): .xlsx, .xlsm and their templates. All worksheets,
/// hidden ones too; charts and macros are none.
class XlsxReader : public SourceReader
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("xlsx"); }
    [[nodiscard]] int judge(QByteArrayView head, const QString &fileName) const override;
    [[nodiscard]] Result<std::unique_ptr<OpenSource>> open(const QString &path,
                                                           const CancelToken &cancel) const override;
};

} // namespace interdict
