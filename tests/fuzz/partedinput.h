// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>

namespace interdict::fuzzing {

/// A fuzzer hardly gets past the checksums of a zip. So what is no zip is taken for the parts of one, each after a line
/// "--- name", and packed without compression; a zip is left as it is.
[[nodiscard]] QByteArray zipOfParts(const QByteArray &input);

} // namespace interdict::fuzzing
