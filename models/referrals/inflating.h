// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>

#include <optional>

namespace interdict {

/// The bytes that a zlib stream (RFC 1950) holds; what follows it is not looked at, and its sum is not checked. Nothing
/// where it is damaged or unpacks to more than `most`. KCompressionDevice is not used for this: where bytes follow the
/// stream, as in a PDF, it fails as a whole; qUncompress() cannot be bounded.
[[nodiscard]] std::optional<QByteArray> inflatedZlib(QByteArrayView stream, qsizetype most);

} // namespace interdict
