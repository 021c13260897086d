// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"
#include "models/store/rowfilter.h"

#include <QDate>

#include <span>
#include <vector>

// What the timeline shows of a case of any size: counts by date, and single rows of a span of days.

namespace interdict {

struct DateCount
{
    PartialDate date; ///< of a moment, its day (UTC)
    qint64 count = 0;
};

struct DatedCounts
{
    std::vector<DateCount> dates; ///< in the order of time; a year and a month come before their days
    qint64 undated = 0;

    [[nodiscard]] qint64 dated() const;
};

/// When listings began and ceased to stand online: their first and last sightings.
struct OfferedCounts
{
    std::vector<DateCount> first;
    std::vector<DateCount> last;
    qint64 listings = 0;
    qint64 undated = 0;
};

[[nodiscard]] Result<DatedCounts> sightingsByDate(const Database &database, std::span<const RowFilter> filters = {});
[[nodiscard]] Result<OfferedCounts> offersByDate(const Database &database, std::span<const RowFilter> filters = {});
/// Records that show no listing: shipments, seizures, notices; rejected ones are left out.
[[nodiscard]] Result<DatedCounts> seizuresByDate(const Database &database, std::span<const RowFilter> filters = {});

/// One row on a clock.
struct TimedRow
{
    RowId<Record> record;   ///< zero for a listing as a whole
    RowId<Listing> listing; ///< zero for a record that shows none
    PartialDate first;
    PartialDate last;
    QString title;  ///< of the listing; of a seizure what it names first; hostile text
    QString seller; ///< label; may be empty
};

/// Days, both within; at most `most` rows, in the order of time.
struct RowsWanted
{
    QDate from;
    QDate to;
    int most = 500;
};
[[nodiscard]] Result<std::vector<TimedRow>> sightingsIn(const Database &database, const RowsWanted &wanted,
                                                        std::span<const RowFilter> filters = {});
[[nodiscard]] Result<std::vector<TimedRow>> offersIn(const Database &database, const RowsWanted &wanted,
                                                     std::span<const RowFilter> filters = {});
[[nodiscard]] Result<std::vector<TimedRow>> seizuresIn(const Database &database, const RowsWanted &wanted,
                                                       std::span<const RowFilter> filters = {});
/// Dated records that name one of the entities or show a listing of it, whatever the filters; in the order of time, at
/// most `most`.
[[nodiscard]] Result<std::vector<TimedRow>> recordsOfEntities(const Database &database,
                                                              std::span<const RowId<Entity>> entities, int most);
[[nodiscard]] Result<std::vector<TimedRow>> recordsOfListing(const Database &database, RowId<Listing> listing,
                                                             int most);

/// What registries said of domains, each saying once.
struct RegistrationDates
{
    RowId<Entity> domain;
    QString name;
    RowId<Record> record; ///< the first that says so
    QString registrar;
    std::optional<PartialDate> created;
    std::optional<PartialDate> changed;
    std::optional<PartialDate> expires;
};
[[nodiscard]] Result<std::vector<RegistrationDates>> allRegistrations(const Database &database);

/// Notes on entities, oldest first.
struct NoteOnEntity
{
    RowId<Entity> entity;
    QString name; ///< label
    QString text;
    QString author;
    QDateTime writtenAt; ///< UTC
};
[[nodiscard]] Result<std::vector<NoteOnEntity>> datedNotes(const Database &database);

/// Labels of entities, as far as the case has them, in the order of `entities`; empty where it has not.
[[nodiscard]] Result<QStringList> labelsOf(const Database &database, std::span<const RowId<Entity>> entities);
/// Which of the listings pass the filters.
[[nodiscard]] Result<std::vector<RowId<Listing>>>
listingsPassing(const Database &database, std::span<const RowId<Listing>> listings, std::span<const RowFilter> filters);

} // namespace interdict
