// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/recordview.h"
#include "models/values/searchhits.h"

#include <QByteArrayView>

namespace interdict {

/// Where the words stand in the bytes of a text of that encoding ("" and what is not known are read as UTF-8): in
/// bytes, in order. Bytes that are no characters are passed over. What a format writes in other ways, such as "\u00e9"
/// in JSON, is not found.
[[nodiscard]] std::vector<TextStretch> byteHits(QByteArrayView bytes, const QString &encoding,
                                                const std::vector<SoughtWord> &words);
/// In the record's own bytes.
[[nodiscard]] std::vector<TextStretch> byteHits(const RecordView &view, const std::vector<SoughtWord> &words);

} // namespace interdict
