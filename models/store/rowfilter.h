// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/kinds.h"
#include "models/records/mark.h"
#include "models/store/database.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace interdict {

/// One condition on the rows of tables, charts and graph. All conditions hold together.
struct RowFilter
{
    /// The tokens of toToken() are stored in cases.
    enum class Field {
        kind,        ///< of an entity; says nothing of listings
        site,        ///< stands on, trades on or is linked to the site `entity`
        text,        ///< words of a listing, a part of the name of an entity
        seen,        ///< a record of it is of a day from `from` to `to`; of an entity: between its first and last
        offered,     ///< a listing of it stood online then: between its first and last sighting
        seized,      ///< a record that shows no listing (a shipment, a seizure, a notice) names it and is of such a day
        weight,      ///< records behind an entity, sightings of a listing: from `least` to `most`
        degree,      ///< links of an entity; says nothing of listings
        category,    ///< of a listing: `text` or a part below it
        origin,      ///< of a listing: `text` as found, or any text that stands for `place`
        destination, ///< of a listing: `text` as found, or any text that stands for `place`
        mark,        ///< an entity, or the seller of a listing, has this colour
        seller,      ///< a listing of the seller `entity`
        activity,    ///< a listing of a seller with `least` to `most` listings in the case
        stay,        ///< from the first to the last sighting there are `least` to `most` days
        price,       ///< of a listing, as last seen: from `lowest` up to `highest`; `text` is the currency, or none
        words,       ///< the title of a listing has one of `words`; `text` names what they mean
        tag,         ///< an entity or a listing has the tag named `text`, or its seller has
    };

    Field field = Field::text;
    QString text{};
    std::vector<EntityKind> kinds{};
    RowId<Entity> entity{};
    std::optional<QDate> from{}; ///< UTC days, both within
    std::optional<QDate> to{};
    std::optional<qint64> least{};
    std::optional<qint64> most{};
    std::optional<MarkColour> colour{};
    QString place{};                 ///< one of placeTokens(); where it is not empty, `text` says nothing
    std::optional<double> lowest{};  ///< within
    std::optional<double> highest{}; ///< beyond
    QStringList words{};

    friend bool operator==(const RowFilter &, const RowFilter &) = default;
};

[[nodiscard]] bool isClock(RowFilter::Field field); ///< seen, offered or seized
[[nodiscard]] bool appliesToListings(RowFilter::Field field);
[[nodiscard]] QString toToken(RowFilter::Field field);

[[nodiscard]] QJsonObject toJson(const RowFilter &filter);
/// badInput for what is no filter.
[[nodiscard]] Result<RowFilter> rowFilterFromJson(const QJsonObject &json);

/// Filters as SQL for WHERE, each part beginning with " AND"; texts are to be bound from place `firstPlace` on.
struct FilterSql
{
    static constexpr int firstPlace = 10;
    QString sql;
    QStringList texts;

    void bindTo(Statement &statement) const;
};
/// On rows of the table listing. What a record, category or place says holds for one and the same listing.
[[nodiscard]] FilterSql listingFilterSql(std::span<const RowFilter> filters);
/// On rows of the table entity: what is asked of listings holds for one that the entity sells, hosts or is named in.
[[nodiscard]] FilterSql entityFilterSql(std::span<const RowFilter> filters);
/// On rows of the table record: what is asked of an entity holds for one that the record names or whose record it is,
/// a category or place for the listing that it shows. Clocks ask when the record says it is of.
[[nodiscard]] FilterSql recordFilterSql(std::span<const RowFilter> filters);

} // namespace interdict
