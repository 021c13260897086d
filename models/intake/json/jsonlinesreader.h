// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcereader.h"

#include <memory>

namespace interdict {

/// One JSON value a line (format "json-lines"): a line that is no JSON is a rejected row, the rest goes on.
[[nodiscard]] std::unique_ptr<SourceReader> makeJsonLinesReader();

/// 0 to 100: how sure the first bytes are one JSON object or list a line.
[[nodiscard]] int judgeJsonLines(QByteArrayView head, const QString &fileName);

} // namespace interdict
