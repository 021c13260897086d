// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <span>
#include <vector>

// The numbers behind the charts of referrals. Plain functions of values; any thread.

namespace interdict {

/// A referral that was sent.
struct ReferralRun
{
    QString recipient;
    QString kind;      ///< of the recipient, as shown
    QDateTime sentAt;  ///< UTC: the first time
    QDateTime actedAt; ///< UTC: the recipient acted, or we saw it; invalid where neither is known
    bool wasRefused = false;
    bool hasReappeared = false;
    qint64 items = 0;
    qint64 gone = 0; ///< items last seen so, with evidence
    qint64 reduced = 0;
    qint64 up = 0;
};

/// The referrals of one recipient, of one kind of recipients, or all.
struct ReferralTally
{
    QString name;
    qint64 sent = 0;
    qint64 acted = 0;
    qint64 refused = 0; ///< and not acted on afterwards
    qint64 open = 0;    ///< neither acted on nor refused
    qint64 reappeared = 0;
    qint64 items = 0;
    qint64 gone = 0;
    qint64 reduced = 0;
    qint64 up = 0;
    std::optional<double> medianDays; ///< from sending to acting, of those acted on; none where there are none

    [[nodiscard]] double shareActed() const { return sent > 0 ? double(acted) / double(sent) : 0; } ///< 0 to 1
    [[nodiscard]] double shareGone() const { return items > 0 ? double(gone) / double(items) : 0; } ///< 0 to 1
    [[nodiscard]] qint64 unseen() const { return items - gone - reduced - up; }
};

/// Ascending by name.
[[nodiscard]] std::vector<ReferralTally> tallyByRecipient(std::span<const ReferralRun> runs);
[[nodiscard]] std::vector<ReferralTally> tallyByKind(std::span<const ReferralRun> runs);
[[nodiscard]] ReferralTally tallyOf(std::span<const ReferralRun> runs); ///< of all, without a name

/// The middle value; of an even number, the mean of the middle two; none of none.
[[nodiscard]] std::optional<double> median(std::vector<double> values);

} // namespace interdict
