// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/rowchange.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace interdict {

/// What an analyst decided about a flagged or rejected record. The numbers are stored in cases.
enum class ReviewVerdict {
    accepted = 1,  ///< the flagged record is right as it is
    corrected = 2, ///< it was read again from corrected cells
    confirmed = 3, ///< it is rightly rejected, or rightly flagged
};
[[nodiscard]] QString toToken(ReviewVerdict verdict);
[[nodiscard]] QString displayName(ReviewVerdict verdict); ///< "accepted as it is"

/// The decision beside the record; the record's own bytes never change.
struct Review
{
    RowId<Record> record;
    ReviewVerdict verdict = ReviewVerdict::accepted;
    RecordStatus wasStatus = RecordStatus::flagged;
    QString wasReason;
    QString reason;    ///< the analyst's
    QStringList cells; ///< the corrected text of all cells; empty where nothing was corrected
    QString author;
    QDateTime at; ///< UTC
};
[[nodiscard]] Result<std::optional<Review>> reviewOf(const Database &database, RowId<Record> record);
/// The decisions about records that the source has, or had before it was withdrawn.
[[nodiscard]] Result<std::vector<Review>> reviewsOf(const Database &database, RowId<Source> source);
/// The columns of the review's row, for a RowChange of the table "review" with the record's id.
[[nodiscard]] QJsonObject rowOf(const Review &review);

enum class ReviewOrder { row, source, status, reason, length };

struct ReviewQuery
{
    enum class Which { waiting, reviewed };
    Which which = Which::waiting;
    std::optional<RowId<Source>> source;
    std::optional<RecordStatus> status; ///< of reviewed records: the one they had
    std::optional<QString> reason;      ///< exactly this one; of reviewed records: the one they had
    QString text;                       ///< anywhere in the reason or the name of the source
    ReviewOrder order = ReviewOrder::row;
    bool isDescending = false;
};
/// The flagged and rejected records that match, in the order asked for.
[[nodiscard]] Result<std::vector<RowId<Record>>> reviewIds(const Database &database, const ReviewQuery &query);

struct ReviewRow
{
    static constexpr qint64 previewLength = 120;

    Record record; ///< as it is now
    QString source;
    QByteArray preview; ///< the first bytes of the record; empty where they cannot be read
    std::optional<Review> review;
};
/// In the order of the ids; those that are gone are left out.
[[nodiscard]] Result<std::vector<ReviewRow>> reviewRows(const Database &database, std::span<const RowId<Record>> ids);

struct ReviewReason
{
    RecordStatus status = RecordStatus::flagged;
    QString reason;
    qint64 records = 0;
};
/// The reasons of the records that match, the most frequent first, at most `most`. The query's own reason and order do
/// not matter.
[[nodiscard]] Result<std::vector<ReviewReason>> reviewReasons(const Database &database, const ReviewQuery &query,
                                                              int most);

/// Every row that was read, of a source or of all.
struct ReviewTally
{
    qint64 rows = 0;    ///< read from the sources
    qint64 records = 0; ///< kept, flagged ones among them
    qint64 flagged = 0;
    qint64 rejected = 0;
    qint64 reviewed = 0; ///< decided, whatever they are now
    qint64 waiting = 0;  ///< flagged or rejected, and nobody has decided
};
[[nodiscard]] Result<ReviewTally> tallyReview(const Database &database, std::optional<RowId<Source>> source);

} // namespace interdict
