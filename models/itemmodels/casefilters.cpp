// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/casefilters.h"

#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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

QString rangeText(const QString &name, const RowFilter &filter)
{
    const QLocale locale;
    if (filter.least && filter.most)
        return Words::tr("%1: %2 to %3").arg(name, locale.toString(*filter.least), locale.toString(*filter.most));
    if (filter.most)
        return Words::tr("%1: at most %2").arg(name, locale.toString(*filter.most));
    return Words::tr("%1: at least %2").arg(name, locale.toString(filter.least.value_or(0)));
}

QString kindsText(const std::vector<EntityKind> &kinds)
{
    QStringList names;
    for (const EntityKind kind : kinds)
        names << displayNamePlural(kind);
    return Words::tr("Only %1").arg(names.join(u", "_s));
}

} // namespace

std::optional<RowFilter> CaseFilters::ofField(Field field) const
{
    const auto found = std::find_if(m_filters.begin(), m_filters.end(),
                                    [field](const RowFilter &filter) { return filter.field == field; });
    return found == m_filters.end() ? std::nullopt : std::optional(*found);
}

std::vector<RowFilter> CaseFilters::withoutClocks() const
{
    std::vector<RowFilter> filters = m_filters;
    std::erase_if(filters, [](const RowFilter &filter) { return isClock(filter.field); });
    return filters;
}

void CaseFilters::add(const RowFilter &filter)
{
    std::vector<RowFilter> filters = m_filters;
    const auto same = std::find_if(filters.begin(), filters.end(), [&filter](const RowFilter &each) {
        return each.field == filter.field && (filter.field != Field::text || each.text == filter.text);
    });
    if (same == filters.end())
        filters.push_back(filter);
    else
        *same = filter;
    setAll(std::move(filters));
}

void CaseFilters::remove(int index)
{
    if (index < 0 || size_t(index) >= m_filters.size())
        return;
    m_filters.erase(m_filters.begin() + index);
    Q_EMIT changed();
}

void CaseFilters::setClock(const RowFilter &filter)
{
    std::vector<RowFilter> filters = m_filters;
    const auto clock =
        std::find_if(filters.begin(), filters.end(), [](const RowFilter &each) { return isClock(each.field); });
    if (clock == filters.end())
        filters.push_back(filter);
    else
        *clock = filter;
    setAll(std::move(filters));
}

void CaseFilters::removeClocks()
{
    setAll(withoutClocks());
}

void CaseFilters::setAll(std::vector<RowFilter> filters)
{
    if (filters == m_filters)
        return;
    m_filters = std::move(filters);
    Q_EMIT changed();
}

QString chipText(const RowFilter &filter)
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
        return rangeText(Words::tr("Records"), filter);
    case Field::degree:
        return rangeText(Words::tr("Links"), filter);
    case Field::category:
        return Words::tr("Category: %1").arg(shortened(filter.text));
    case Field::origin:
        return Words::tr("Origin: %1").arg(shortened(filter.text));
    case Field::destination:
        return Words::tr("Destination: %1").arg(shortened(filter.text));
    case Field::mark:
        return Words::tr("Marked %1").arg(displayName(filter.colour.value_or(MarkColour::red)));
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
    case Field::mark:
        return Words::tr("Entities with this mark, and the listings of such sellers.");
    }
    return {};
}

} // namespace interdict
