// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/casefilters.h"

#include "models/values/place.h"
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

QString amountText(double amount)
{
    return QLocale().toString(amount, 'g', 6);
}

QString priceText(const RowFilter &filter)
{
    const QString currency = shortened(filter.text);
    if (filter.lowest && filter.highest)
        return Words::tr("Price: %1 to %2 %3").arg(amountText(*filter.lowest), amountText(*filter.highest), currency);
    if (filter.highest)
        return Words::tr("Price: under %1 %2").arg(amountText(*filter.highest), currency);
    return Words::tr("Price: at least %1 %2").arg(amountText(filter.lowest.value_or(0)), currency);
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
    std::vector<StackedFilter> stack = m_stack;
    const auto same = std::find_if(stack.begin(), stack.end(), [&filter](const StackedFilter &each) {
        return each.filter.field == filter.field &&
               ((filter.field != Field::text && filter.field != Field::tag) || each.filter.text == filter.text);
    });
    if (same == stack.end())
        stack.push_back({filter});
    else
        *same = {filter};
    setStack(std::move(stack));
}

void CaseFilters::remove(int index)
{
    if (index < 0 || size_t(index) >= m_stack.size())
        return;
    std::vector<StackedFilter> stack = m_stack;
    stack.erase(stack.begin() + index);
    setStack(std::move(stack));
}

void CaseFilters::setOff(int index, bool isOff)
{
    if (index < 0 || size_t(index) >= m_stack.size())
        return;
    std::vector<StackedFilter> stack = m_stack;
    stack[size_t(index)].isOff = isOff;
    setStack(std::move(stack));
}

void CaseFilters::setClock(const RowFilter &filter)
{
    std::vector<StackedFilter> stack = m_stack;
    const auto clock =
        std::find_if(stack.begin(), stack.end(), [](const StackedFilter &each) { return isClock(each.filter.field); });
    if (clock == stack.end())
        stack.push_back({filter});
    else
        *clock = {filter};
    setStack(std::move(stack));
}

void CaseFilters::removeClocks()
{
    std::vector<StackedFilter> stack = m_stack;
    std::erase_if(stack, [](const StackedFilter &each) { return isClock(each.filter.field) && !each.isOff; });
    setStack(std::move(stack));
}

void CaseFilters::setAll(std::vector<RowFilter> filters)
{
    std::vector<StackedFilter> stack;
    for (const StackedFilter &each : m_stack) {
        if (each.isOff && std::find(filters.begin(), filters.end(), each.filter) == filters.end())
            stack.push_back(each);
    }
    for (RowFilter &filter : filters)
        stack.push_back({std::move(filter)});
    setStack(std::move(stack));
}

void CaseFilters::setStack(std::vector<StackedFilter> stack)
{
    if (stack == m_stack)
        return;
    m_stack = std::move(stack);
    m_filters.clear();
    for (const StackedFilter &each : m_stack) {
        if (!each.isOff)
            m_filters.push_back(each.filter);
    }
    updateSought();
    Q_EMIT changed();
}

void CaseFilters::setSought(const QString &text)
{
    m_searched = text;
    updateSought();
}

void CaseFilters::updateSought()
{
    std::vector<SoughtWord> sought = soughtWords(parseSearch(m_searched));
    for (const RowFilter &filter : m_filters) {
        if (filter.field != Field::text)
            continue;
        for (SoughtWord &word : soughtWords(parseSearch(filter.text))) {
            if (std::find(sought.begin(), sought.end(), word) == sought.end())
                sought.push_back(std::move(word));
        }
    }
    if (sought == m_sought)
        return;
    m_sought = std::move(sought);
    Q_EMIT soughtChanged();
}

QString placeTitle(const QString &place)
{
    if (place == placeNotStated)
        return Words::tr("Not stated");
    if (place == placeNotKnown)
        return Words::tr("Words not known");
    const QString name = placeName(place);
    return name.isEmpty() ? shortened(place) : name;
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
        return rangeText(Words::tr("Listings of the seller"), filter);
    case Field::stay:
        return rangeText(Words::tr("Days from first to last sighting"), filter);
    case Field::price:
        return priceText(filter);
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
