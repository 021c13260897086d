// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcereader.h"

#include <memory>

namespace interdict {

/// A JSON text: a list of objects, or an object that holds one, each object a row (format "json").
[[nodiscard]] std::unique_ptr<SourceReader> makeJsonReader();

/// Whether the first bytes are the start of one JSON text (RFC 8259), as far as they go.
[[nodiscard]] bool startsAsJson(QByteArrayView head);

} // namespace interdict
