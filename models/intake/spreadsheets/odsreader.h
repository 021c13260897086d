// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcereader.h"

namespace interdict {

/// Spreadsheets of OpenDocument (ISO/IEC 26300): .ods and their templates, all sheets.
class OdsReader : public SourceReader
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("ods"); }
    [[nodiscard]] int judge(QByteArrayView head, const QString &fileName) const override;
    [[nodiscard]] Result<std::unique_ptr<OpenSource>> open(const QString &path,
                                                           const CancelToken &cancel) const override;
};

} // namespace interdict
