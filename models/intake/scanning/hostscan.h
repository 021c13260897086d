// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/scannedtext.h"
#include "models/intake/scanning/scanstate.h"

// Names with dots and "@": domains, links, mail addresses, links to messaging platforms; a part of scanText().

namespace interdict::scanning {

class HostScan
{
public:
    explicit HostScan(ScanState &state) : m_state(state) {}

    /// Reads the addresses in a run of characters that links are made of.
    void readAddresses(const Stretch &piece);
    /// "name at example dot com" and "example dot com", from the word "dot" on; the place to go on.
    [[nodiscard]] qsizetype readSpeltAddress(qsizetype start, qsizetype end);
    /// Up to there stand the header lines of a key block, which name the makers of programs.
    void leaveHeaders(qsizetype until) { m_headersUntil = until; }

private:
    qsizetype readEmail(const Stretch &piece, qsizetype sign, qsizetype floor);
    void readHost(const Stretch &piece, qsizetype start, qsizetype end);
    bool readDomain(const Stretch &piece, QStringView name, bool hasScheme);
    void addWebAddress(const Stretch &piece, qsizetype hostStart, qsizetype hostEnd, bool hasScheme);
    void refuseOnion(const Stretch &piece, QStringView name);
    bool addSpeltDomain(const QString &name, qsizetype end, QStringView hostWord);
    bool readHandleLink(const Stretch &piece, qsizetype hostEnd, QStringView host);
    void skipPath(const Stretch &piece, qsizetype hostEnd);

    ScanState &m_state;
    qsizetype m_quietUntil = 0;   ///< the end of the last link's path: up to here only links are looked for
    qsizetype m_headersUntil = 0; ///< up to here no domain is looked for
};

} // namespace interdict::scanning
