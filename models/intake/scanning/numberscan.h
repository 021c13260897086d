// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/scanning/scanstate.h"

// Numbers in groups: phone numbers, IP addresses, tracking numbers of digits, CAS and NDC numbers, item numbers; a part
// of scanText().

namespace interdict::scanning {

class NumberScan
{
public:
    explicit NumberScan(ScanState &state) : m_state(state) {}

    /// Reads the run of digit groups that begins with the word of digits at `start`; gives the place after what was
    /// found in it, or `end`. Each run is looked at once.
    [[nodiscard]] qsizetype read(qsizetype start, qsizetype end);

private:
    ScanState &m_state;
    qsizetype m_readUntil = 0;
};

} // namespace interdict::scanning
