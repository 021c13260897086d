// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/scanning/scanstate.h"

// OpenPGP keys in running text: armoured blocks and fingerprints in groups; a part of scanText().

namespace interdict::scanning {

class KeyScan
{
public:
    explicit KeyScan(ScanState &state) : m_state(state) {}

    /// An armoured block from its word "BEGIN" on: nothing in it is read as text. Gives the place to go on; where the
    /// block has no end, headersEnd() says up to where its header lines may stand.
    [[nodiscard]] qsizetype readArmour(qsizetype start);
    [[nodiscard]] qsizetype headersEnd() const { return m_headersEnd; }
    /// A word of four hexadecimal digits: fingerprints are ten of them with one to three blanks between.
    void readHexGroup(qsizetype start, qsizetype end);

private:
    [[nodiscard]] bool isGap(qsizetype from, qsizetype to) const;
    [[nodiscard]] bool hasEleventhGroup(qsizetype end) const;

    ScanState &m_state;
    qsizetype m_headersEnd = 0;
    qsizetype m_groupStart = 0;
    qsizetype m_groupEnd = -1;
    int m_groups = 0;
};

} // namespace interdict::scanning
