// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/filterwords.h"

#include "models/values/place.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Field = RowFilter::Field;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseFilters)
};

QString shortened(const QString &text)
{
    const QString line = visibleLine(text);
    return line.size() > 40 ? line.left(39) + u'…' : line;
}

QString daysText(const QString &clock, const RowFilter &filter)
{
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    if (filter.from && filter.to)
        //: A clock ("Seen"), a day and a later day
        return Words::tr("%1 %2 to %3").arg(clock, day(*filter.from), day(*filter.to));
    if (filter.from)
        return Words::tr("%1 from %2").arg(clock, day(*filter.from));
    return filter.to ? Words::tr("%1 until %2").arg(clock, day(*filter.to)) : clock;
}

QString rangeText(const QString &name, const RowFilter &filter, const QLocale &locale)
{
    if (filter.least && filter.most)
        return Words::tr("%1: %2 to %3").arg(name, locale.toString(*filter.least), locale.toString(*filter.most));
    if (filter.most)
        return Words::tr("%1: at most %2").arg(name, locale.toString(*filter.most));
    return Words::tr("%1: at least %2").arg(name, locale.toString(filter.least.value_or(0)));
}

QString amountText(double amount, const QLocale &locale)
{
    return locale.toString(amount, 'g', 6);
}

QString priceText(const RowFilter &filter, const QLocale &locale)
{
    //: Stands where a currency would: "Price: 1 to 2 without a currency"
    const QString currency = filter.text.isEmpty() ? Words::tr("without a currency") : shortened(filter.text);
    if (filter.lowest && filter.highest)
        return Words::tr("Price: %1 to %2 %3")
            .arg(amountText(*filter.lowest, locale), amountText(*filter.highest, locale), currency);
    if (filter.highest)
        return Words::tr("Price: under %1 %2").arg(amountText(*filter.highest, locale), currency);
    return Words::tr("Price: at least %1 %2").arg(amountText(filter.lowest.value_or(0), locale), currency);
}

QString placeText(const RowFilter &filter)
{
    return filter.place.isEmpty() ? shortened(filter.text) : placeTitle(filter.place);
}

QString kindsText(const std::vector<EntityKind> &kinds)
{
    QStringList names;
    for (const EntityKind kind : kinds)
        names << displayNamePlural(kind);
    return Words::tr("Only %1").arg(names.join(u", "_s));
}

} // namespace

QString placeTitle(const QString &place)
{
    if (place == placeNotStated)
        return Words::tr("Not stated");
    if (place == placeNotKnown)
        return Words::tr("Words not known");
    const QString name = placeName(place);
    return name.isEmpty() ? shortened(place) : name;
}

QString chipText(const RowFilter &filter, const QLocale &locale)
{
    switch (filter.field) {
    case Field::kind:
        return kindsText(filter.kinds);
    case Field::site:
        return Words::tr("Site: %1").arg(shortened(filter.text));
    case Field::text:
        return Words::tr("Text: %1").arg(shortened(filter.text));
    case Field::seen:
        return daysText(Words::tr("Seen"), filter);
    case Field::offered:
        return daysText(Words::tr("Offered"), filter);
    case Field::seized:
        return daysText(Words::tr("Seized"), filter);
    case Field::weight:
        return rangeText(Words::tr("Records"), filter, locale);
    case Field::degree:
        return rangeText(Words::tr("Links"), filter, locale);
    case Field::category:
        return Words::tr("Category: %1").arg(shortened(filter.text));
    case Field::origin:
        return Words::tr("Origin: %1").arg(placeText(filter));
    case Field::destination:
        return Words::tr("Destination: %1").arg(placeText(filter));
    case Field::tag:
        return Words::tr("Tag: %1").arg(shortened(filter.text));
    case Field::mark:
        return Words::tr("Marked %1").arg(displayName(filter.colour.value_or(MarkColour::red)));
    case Field::seller:
        return Words::tr("Seller: %1").arg(shortened(filter.text));
    case Field::activity:
        return rangeText(Words::tr("Listings of the seller"), filter, locale);
    case Field::stay:
        return rangeText(Words::tr("Days from first to last sighting"), filter, locale);
    case Field::price:
        return priceText(filter, locale);
    case Field::words:
        return Words::tr("Title: words for %1").arg(shortened(filter.text));
    }
    return {};
}

QString chipExplanation(const RowFilter &filter)
{
    switch (filter.field) {
    case Field::kind:
        return Words::tr("Other kinds are left out of tables of entities and of the graph. Listings and charts stay.");
    case Field::site:
        return Words::tr("Listings of the site, and what has to do with them or is linked to it.");
    case Field::text:
        return Words::tr("Listings with these words, and entities with a part of their name.");
    case Field::seen:
        return Words::tr("What records of these days show. An entity counts from its first to its last record.");
    case Field::offered:
        return Words::tr("Listings that stood online then, from their first to their last sighting, and what has to do "
                         "with them.");
    case Field::seized:
        return Words::tr("What shipments, seizures and notices of these days name. Listings: those of sellers who "
                         "shipped one of them.");
    case Field::weight:
        return Words::tr("How many records stand behind an entity, or how often a listing was seen.");
    case Field::degree:
        return Words::tr("How many links an entity has. Listings and charts stay.");
    case Field::category:
    case Field::origin:
    case Field::destination:
        return Words::tr("Such listings, and the sellers, sites and identifiers that have to do with them.");
    case Field::tag:
        return Words::tr("Entities and listings with this tag, and the listings of such sellers.");
    case Field::mark:
        return Words::tr("Entities with this mark, and the listings of such sellers.");
    case Field::seller:
        return Words::tr("Listings of this seller, and what has to do with them.");
    case Field::activity:
        return Words::tr("Listings of sellers with so many listings in the case, and what has to do with them.");
    case Field::stay:
        return Words::tr("Listings and entities with so many days between their first and their last sighting.");
    case Field::price:
        return Words::tr("Listings with such a price when last seen, in this currency, and what has to do with them.");
    case Field::words:
        return Words::tr("Listings whose title has one of the words for it that the lexicon knows.");
    }
    return {};
}

} // namespace interdict
