// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/rowfilter.h"

#include "models/records/annotation.h"
#include "models/store/searchsql.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Field = RowFilter::Field;

constexpr std::array allFields{Field::kind,        Field::site,   Field::text,   Field::seen,     Field::offered,
                               Field::seized,      Field::weight, Field::degree, Field::category, Field::origin,
                               Field::destination, Field::mark,   Field::seller, Field::activity, Field::stay,
                               Field::price,       Field::words,  Field::tag};

QString day(QDate date)
{
    return u'\'' + date.toString(Qt::ISODate) + u'\'';
}

/// Whether the time from the column `first` to the column `last` has a day within; dates may be as rough as a year.
QString within(const RowFilter &filter, const QString &first, const QString &last)
{
    QString sql = first + u" IS NOT NULL"_s;
    if (filter.from)
        sql += u" AND %1 >= substr(%2, 1, length(%1))"_s.arg(last, day(*filter.from));
    if (filter.to)
        sql += u" AND substr(%1, 1, 10) <= %2"_s.arg(first, day(*filter.to));
    return sql;
}

QString between(const RowFilter &filter, const QString &number)
{
    QStringList parts;
    if (filter.least)
        parts << u"%1 >= %2"_s.arg(number).arg(*filter.least);
    if (filter.most)
        parts << u"%1 <= %2"_s.arg(number).arg(*filter.most);
    return parts.isEmpty() ? u"1"_s : parts.join(u" AND "_s);
}

/// Days between two columns; a date rougher than a day has none.
QString daysBetween(const QString &first, const QString &last)
{
    return u"(julianday(substr(%1, 1, 10)) - julianday(substr(%2, 1, 10)))"_s.arg(last, first);
}

QString pricedWithin(const RowFilter &filter, const QString &currency)
{
    QString sql = currency;
    if (filter.lowest)
        sql += u" AND listing.price_order >= %1"_s.arg(*filter.lowest, 0, 'g', 17);
    if (filter.highest)
        sql += u" AND listing.price_order < %1"_s.arg(*filter.highest, 0, 'g', 17);
    return sql;
}

QString seizedEntities(const RowFilter &filter)
{
    const QString time = within(filter, u"record.seen"_s, u"record.seen"_s);
    return u"SELECT mention.entity FROM record JOIN mention ON mention.record = record.id WHERE record.listing IS NULL "
           "AND %1 UNION SELECT record.seller FROM record WHERE record.listing IS NULL AND record.seller IS NOT NULL "
           "AND %1"_s.arg(time);
}

QString markedEntities(const RowFilter &filter)
{
    return u"SELECT mark.entity FROM mark WHERE mark.colour = %1"_s.arg(int(filter.colour.value_or(MarkColour::red)));
}

QString taggedThings(ThingKind kind, const QString &name)
{
    return u"SELECT tag_use.thing FROM tag_use JOIN tag ON tag.id = tag_use.tag WHERE tag_use.kind = %1 AND tag.name = "
           "%2 COLLATE NOCASE"_s.arg(int(kind))
               .arg(name);
}

class SqlBuilding
{
public:
    QString place(const QString &text)
    {
        qsizetype index = m_texts.indexOf(text);
        if (index < 0) {
            index = m_texts.size();
            m_texts << text;
        }
        return u'?' + QString::number(FilterSql::firstPlace + int(index));
    }

    QString ofListing(const RowFilter &filter);
    QString ofEntity(const RowFilter &filter);
    QString ofRecord(const RowFilter &filter);
    [[nodiscard]] QStringList takeTexts() { return std::exchange(m_texts, {}); }

private:
    QString listingText(const QString &text);
    QString entityText(const QString &text);
    QString atPlace(const QString &column, const RowFilter &filter);
    QString ofPrice(const RowFilter &filter);
    QString ofWords(const RowFilter &filter);

    QStringList m_texts;
};

QString SqlBuilding::listingText(const QString &text)
{
    return listingSearchSql(parseSearch(text), [this](const QString &each) { return place(each); });
}

QString SqlBuilding::atPlace(const QString &column, const RowFilter &filter)
{
    return filter.place.isEmpty() ? u"%1 = %2 COLLATE NOCASE"_s.arg(column, place(filter.text))
                                  : u"names_place(%1, %2)"_s.arg(column, place(filter.place)); // placefunction.h
}

QString SqlBuilding::ofPrice(const RowFilter &filter)
{
    if (filter.text.isEmpty()) // a price without a currency has no blank
        return pricedWithin(filter, u"listing.price <> '' AND listing.price NOT LIKE '% %'"_s);
    const QString any = likeAnywhere(filter.text); // with a sign before and behind
    const QString pattern = place(u"% "_s + any.mid(1, any.size() - 2));
    return pricedWithin(filter, u"listing.price LIKE %1 ESCAPE '\\'"_s.arg(pattern));
}

QString SqlBuilding::ofWords(const RowFilter &filter)
{
    QStringList phrases;
    for (QString word : filter.words) {
        if (std::any_of(word.begin(), word.end(), [](QChar each) { return isWordCharacter(each.unicode()); }))
            phrases << u'"' + word.replace(u'"', u' ') + u'"';
    }
    return phrases.isEmpty() ? u"0"_s
                             : u"listing.id IN (SELECT rowid FROM listing_text WHERE listing_text MATCH %1)"_s.arg(
                                   place(u"{title} : ("_s + phrases.join(u" OR "_s) + u')'));
}

QString SqlBuilding::entityText(const QString &text)
{
    return entitySearchSql(parseSearch(text), [this](const QString &each) { return place(each); });
}

/// Empty where the filter says nothing of listings.
QString SqlBuilding::ofListing(const RowFilter &filter)
{
    switch (filter.field) {
    case Field::kind:
    case Field::degree:
        return {};
    case Field::site:
        return u"listing.site = %1"_s.arg(filter.entity.value());
    case Field::text:
        return listingText(filter.text);
    case Field::seen:
        return u"EXISTS (SELECT 1 FROM record WHERE record.listing = listing.id AND %1)"_s.arg(
            within(filter, u"record.seen"_s, u"record.seen"_s));
    case Field::offered:
        return within(filter, u"listing.first_seen"_s, u"listing.last_seen"_s);
    case Field::seized:
        return u"listing.seller IN (SELECT link.from_entity FROM link WHERE link.kind = 8 AND link.to_entity IN (%1))"_s
            .arg(seizedEntities(filter));
    case Field::weight:
        return between(filter, u"listing.sightings"_s);
    case Field::category: {
        const QString text = place(filter.text);
        return u"(listing.category = %1 OR substr(listing.category, 1, length(%1) + 3) = %1 || ' / ')"_s.arg(text);
    }
    case Field::origin:
        return atPlace(u"listing.origin"_s, filter);
    case Field::destination:
        return atPlace(u"listing.destination"_s, filter);
    case Field::mark:
        return u"listing.seller IN (%1)"_s.arg(markedEntities(filter));
    case Field::tag: {
        const QString name = place(filter.text);
        return u"(listing.id IN (%1) OR listing.seller IN (%2))"_s.arg(taggedThings(ThingKind::listing, name),
                                                                       taggedThings(ThingKind::entity, name));
    }
    case Field::seller:
        return u"listing.seller = %1"_s.arg(filter.entity.value());
    case Field::activity:
        return u"listing.seller IN (SELECT id FROM entity WHERE kind = 1 AND %1)"_s.arg(between(filter, u"listings"_s));
    case Field::stay:
        return u"(%1)"_s.arg(between(filter, daysBetween(u"listing.first_seen"_s, u"listing.last_seen"_s)));
    case Field::price:
        return ofPrice(filter);
    case Field::words:
        return ofWords(filter);
    }
    return {};
}

/// Empty where the filter is about listings of the entity.
QString SqlBuilding::ofEntity(const RowFilter &filter)
{
    switch (filter.field) {
    case Field::kind: {
        QStringList kinds;
        for (const EntityKind kind : filter.kinds)
            kinds << QString::number(int(kind));
        return u"entity.kind IN (%1)"_s.arg(kinds.join(u','));
    }
    case Field::text:
        return entityText(filter.text);
    case Field::seen:
        return within(filter, u"entity.first_seen"_s, u"entity.last_seen"_s);
    case Field::seized:
        return u"entity.id IN (%1)"_s.arg(seizedEntities(filter));
    case Field::weight:
        return between(filter, u"entity.records"_s);
    case Field::degree:
        return between(filter, u"((SELECT count(*) FROM link WHERE link.from_entity = entity.id) + "
                               "(SELECT count(*) FROM link WHERE link.to_entity = entity.id))"_s);
    case Field::mark:
        return u"entity.id IN (%1)"_s.arg(markedEntities(filter));
    case Field::tag:
        return u"entity.id IN (%1)"_s.arg(taggedThings(ThingKind::entity, place(filter.text)));
    case Field::stay:
        return u"(%1)"_s.arg(between(filter, daysBetween(u"entity.first_seen"_s, u"entity.last_seen"_s)));
    case Field::seller:
    case Field::activity:
    case Field::price:
    case Field::words:
    case Field::site:
    case Field::offered:
    case Field::category:
    case Field::origin:
    case Field::destination:
        return {};
    }
    return {};
}

QString SqlBuilding::ofRecord(const RowFilter &filter)
{
    switch (filter.field) {
    case Field::seen:
    case Field::offered:
    case Field::seized:
        return within(filter, u"record.seen"_s, u"record.seen"_s);
    case Field::site:
    case Field::category:
    case Field::origin:
    case Field::destination:
    case Field::seller:
    case Field::activity:
    case Field::stay:
    case Field::price:
    case Field::words:
        return u"record.listing IN (SELECT listing.id FROM listing WHERE %1)"_s.arg(ofListing(filter));
    case Field::kind:
    case Field::text:
    case Field::weight:
    case Field::degree:
    case Field::mark:
    case Field::tag:
        break;
    }
    return u"EXISTS (SELECT 1 FROM entity WHERE (entity.id = record.seller OR entity.id IN (SELECT mention.entity FROM "
           "mention WHERE mention.record = record.id)) AND %1)"_s.arg(ofEntity(filter));
}

QString linkedWith(RowId<Entity> site)
{
    return u"(entity.id = %1 OR EXISTS (SELECT 1 FROM link WHERE link.from_entity = entity.id AND link.to_entity = %1) "
           "OR EXISTS (SELECT 1 FROM link WHERE link.to_entity = entity.id AND link.from_entity = %1))"_s.arg(
               site.value());
}

} // namespace

bool isClock(Field field)
{
    return field == Field::seen || field == Field::offered || field == Field::seized;
}

bool appliesToListings(Field field)
{
    return field != Field::kind && field != Field::degree;
}

QString toToken(Field field)
{
    static const QStringList tokens{u"kind"_s,        u"site"_s,   u"text"_s,   u"seen"_s,     u"offered"_s,
                                    u"seized"_s,      u"weight"_s, u"degree"_s, u"category"_s, u"origin"_s,
                                    u"destination"_s, u"mark"_s,   u"seller"_s, u"activity"_s, u"stay"_s,
                                    u"price"_s,       u"words"_s,  u"tag"_s};
    return tokens.value(int(field));
}

QJsonObject toJson(const RowFilter &filter)
{
    QJsonObject json{{u"field"_s, toToken(filter.field)}};
    if (!filter.text.isEmpty())
        json.insert(u"text"_s, filter.text);
    QJsonArray kinds;
    for (const EntityKind kind : filter.kinds)
        kinds.append(toToken(kind));
    if (!kinds.isEmpty())
        json.insert(u"kinds"_s, kinds);
    if (filter.entity.isStored())
        json.insert(u"entity"_s, filter.entity.value());
    if (filter.from)
        json.insert(u"from"_s, filter.from->toString(Qt::ISODate));
    if (filter.to)
        json.insert(u"to"_s, filter.to->toString(Qt::ISODate));
    if (filter.least)
        json.insert(u"least"_s, *filter.least);
    if (filter.most)
        json.insert(u"most"_s, *filter.most);
    if (filter.colour)
        json.insert(u"colour"_s, toToken(*filter.colour));
    if (!filter.place.isEmpty())
        json.insert(u"place"_s, filter.place);
    if (filter.lowest)
        json.insert(u"lowest"_s, *filter.lowest);
    if (filter.highest)
        json.insert(u"highest"_s, *filter.highest);
    if (!filter.words.isEmpty())
        json.insert(u"words"_s, QJsonArray::fromStringList(filter.words));
    return json;
}

Result<RowFilter> rowFilterFromJson(const QJsonObject &json)
{
    RowFilter filter;
    const QString token = json.value("field"_L1).toString();
    const auto field =
        std::find_if(allFields.begin(), allFields.end(), [&token](Field each) { return toToken(each) == token; });
    if (field == allFields.end())
        return failure(ErrorCode::badInput,
                       QCoreApplication::translate("RowFilter", "The case holds a filter that this program does not "
                                                                "know. It was left out."),
                       token);
    filter.field = *field;
    filter.text = json.value("text"_L1).toString();
    for (const QJsonValue &value : json.value("kinds"_L1).toArray()) {
        if (const auto kind = entityKindFromToken(value.toString()))
            filter.kinds.push_back(*kind);
    }
    filter.entity = RowId<Entity>(json.value("entity"_L1).toInteger());
    const auto date = [&json](QLatin1StringView name) {
        const QDate read = QDate::fromString(json.value(name).toString(), Qt::ISODate);
        return read.isValid() ? std::optional(read) : std::nullopt;
    };
    filter.from = date("from"_L1);
    filter.to = date("to"_L1);
    if (json.contains("least"_L1))
        filter.least = json.value("least"_L1).toInteger();
    if (json.contains("most"_L1))
        filter.most = json.value("most"_L1).toInteger();
    filter.colour = markColourFromToken(json.value("colour"_L1).toString());
    filter.place = json.value("place"_L1).toString();
    if (json.contains("lowest"_L1))
        filter.lowest = json.value("lowest"_L1).toDouble();
    if (json.contains("highest"_L1))
        filter.highest = json.value("highest"_L1).toDouble();
    for (const QJsonValue &value : json.value("words"_L1).toArray())
        filter.words << value.toString();
    return filter;
}

void FilterSql::bindTo(Statement &statement) const
{
    for (qsizetype i = 0; i < texts.size(); ++i)
        statement.bindAt(firstPlace + int(i), QStringView(texts[i]));
}

FilterSql listingFilterSql(std::span<const RowFilter> filters)
{
    SqlBuilding building;
    FilterSql made;
    for (const RowFilter &filter : filters) {
        if (const QString condition = building.ofListing(filter); !condition.isEmpty())
            made.sql += u" AND "_s + condition;
    }
    made.texts = building.takeTexts();
    return made;
}

FilterSql recordFilterSql(std::span<const RowFilter> filters)
{
    SqlBuilding building;
    FilterSql made;
    for (const RowFilter &filter : filters) {
        if (const QString condition = building.ofRecord(filter); !condition.isEmpty())
            made.sql += u" AND "_s + condition;
    }
    made.texts = building.takeTexts();
    return made;
}

FilterSql entityFilterSql(std::span<const RowFilter> filters)
{
    SqlBuilding building;
    FilterSql made;
    QStringList ofListings;
    QStringList alsoLinked;
    for (const RowFilter &filter : filters) {
        if (const QString condition = building.ofEntity(filter); !condition.isEmpty()) {
            made.sql += u" AND "_s + condition;
            continue;
        }
        ofListings << building.ofListing(filter);
        if (filter.field == Field::site)
            alsoLinked << linkedWith(filter.entity);
    }
    if (!ofListings.isEmpty()) {
        // What is linked with the site needs no listing there, unless more is asked of the listing.
        const bool isSitesOnly = alsoLinked.size() == ofListings.size();
        const QString listed = u"entity.id IN (%1)"_s.arg(entitiesOfListings(ofListings.join(u" AND "_s)));
        made.sql += isSitesOnly ? u" AND (%1 OR (%2))"_s.arg(listed, alsoLinked.join(u" AND "_s)) : u" AND "_s + listed;
    }
    made.texts = building.takeTexts();
    return made;
}

} // namespace interdict
