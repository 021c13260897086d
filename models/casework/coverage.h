// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/networks.h"
#include "models/casework/whocanact.h"

#include <utility>

namespace interdict {

/// What one recipient knows of one network.
struct CoverageCell
{
    enum class State {
        none,    ///< nothing of the network leads to the recipient
        untold,  ///< they could act, and were not told
        drafted, ///< a referral is on its way, not sent
        partly,  ///< of some items
        told,    ///< of all
    };
    State state = State::none;
    qint64 items = 0; ///< of the network that lead to the recipient, or that it was told of
    qint64 told = 0;
    QDate firstTold;        ///< UTC; invalid where nothing was sent
    QDate lastTold;         ///< UTC
    QStringList references; ///< of the referrals, "R-0001 (sent 2026-01-31)"
};

/// Networks by recipients: who has been told what, and who has not.
struct Coverage
{
    struct Row
    {
        QString network; ///< "N-12"; empty for what is in no network
        QString label;   ///< as found
        qint64 entities = 0;
        std::vector<std::pair<int, CoverageCell>> cells; ///< by the index of the recipient, ascending; no empty ones

        /// Null where nothing of the network leads to the recipient.
        [[nodiscard]] const CoverageCell *cell(int column) const;
    };
    struct Column
    {
        QString recipientId; ///< empty for one that the directory does not know
        RecipientKind kind = RecipientKind::registry;
        QString recipient;
    };
    std::vector<Column> columns; ///< by kind, then by name
    std::vector<Row> rows;       ///< those with the most entities first; without any cell none
};

/// Of the proposals for the whole case or a selection, and of every referral of the docket. A job on its own
/// connection.
[[nodiscard]] Result<Coverage> readCoverage(const Database &database, const ReferralSelection &selection,
                                            const CancelToken &cancel);

/// Untranslated: "untold", "drafted", "partly", "told", "none".
[[nodiscard]] QString toToken(CoverageCell::State state);
/// Translated: "told of 3 of 5 items since 2026-01-31"; empty for none.
[[nodiscard]] QString inWords(const CoverageCell &cell);

} // namespace interdict
