// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/draftfilling.h"

#include "models/intake/datereading.h"
#include "models/intake/deriveddate.h"
#include "models/intake/identifierscanner.h"
#include "models/intake/moneyreading.h"
#include "models/intake/sellercell.h"
#include "models/intake/shipmentcells.h"
#include "models/values/place.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Type = ColumnReading::Type;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};

QString shown(QStringView text)
{
    constexpr qsizetype most = 60;
    return text.size() <= most ? visibleLine(text) : visibleLine(text.first(most)) + u'…';
}

QString lined(const QString &text)
{
    return hasLines(text) ? onOneLine(text) : text;
}

bool isDatePart(CellPart part)
{
    return part == CellPart::year || part == CellPart::fiscalYear || part == CellPart::month;
}

} // namespace

DraftFilling::DraftFilling(const SourceLayout &layout, const ColumnMapping &mapping)
    : m_layout(layout),
      m_mapping(mapping),
      m_hasDateParts(std::any_of(mapping.feeds.begin(), mapping.feeds.end(),
                                 [](const ColumnFeed &feed) { return isDatePart(feed.part); }))
{
}

void DraftFilling::flag(const QString &reason)
{
    constexpr qsizetype longest = 1000;
    if (m_reason->size() < longest)
        *m_reason += (m_reason->isEmpty() ? QString() : u" "_s) + reason;
}

void DraftFilling::begin()
{
    for (QString &one : m_texts)
        one.clear();
    m_amounts.clear();
    m_priceCount = 0;
    m_seenColumn = -1;
    m_year = 0;
    m_month = 0;
    m_isFiscalYear = false;
    m_notDateParts.clear();
    m_notAmount.clear();
    m_isShifted = false;
}

void DraftFilling::addText(RecordField field, const QString &text, int column)
{
    QString &whole = m_texts[size_t(field)];
    if (field == RecordField::seen) {
        if (!whole.isEmpty())
            return; // the first column that says it
        m_seenColumn = column;
    }
    if (whole.isEmpty()) {
        whole = text;
        return;
    }
    if (field == RecordField::reference) {
        whole += " / "_L1 + text;
    } else if (field != RecordField::category) {
        whole += u'\n' + text;
    } else if (!whole.split(" / "_L1).contains(text)) { // exports repeat a level: "Drugs", "Opioids", "Drugs"
        whole += " / "_L1 + text;
    }
}

void DraftFilling::addPrice(const QString &text, int column)
{
    if (m_priceCount < m_priceTexts.size())
        m_priceTexts[m_priceCount++] = {text, column};
}

void DraftFilling::addAmount(const ColumnFeed &feed, const QString &text)
{
    const auto amount = readAmount(text, feed.currency, m_mapping.hasDecimalCommaIn(feed.column));
    if (!amount)
        m_notAmount = feed.field == RecordField::price ? text : m_notAmount;
    else if (feed.field == RecordField::price)
        m_amounts.push_back(*amount);
    else
        addText(feed.field, amount->toString(), feed.column);
}

void DraftFilling::addRoute(const ColumnFeed &feed, const QString &text)
{
    const KnownPlace &place = knownPlace(text);
    const bool isOrigin = feed.part == CellPart::origin;
    const QString one =
        place.both ? (isOrigin ? place.both->origin : place.both->destination) : (isOrigin ? place.plain : QString());
    if (!one.isEmpty())
        addText(feed.field, one, feed.column);
}

void DraftFilling::addSeller(const ColumnFeed &feed, const QString &text)
{
    const SellerCell cell = splitSeller(text);
    const QString &one = feed.part == CellPart::name ? cell.name : cell.standing;
    if (!one.isEmpty())
        addText(feed.field, one, feed.column);
}

void DraftFilling::addDatePart(CellPart part, const QString &text)
{
    const auto number = part == CellPart::month ? readMonth(text) : readYear(text);
    if (!number) {
        m_notDateParts = text;
        return;
    }
    (part == CellPart::month ? m_month : m_year) = *number;
    m_isFiscalYear = m_isFiscalYear || part == CellPart::fiscalYear;
}

void DraftFilling::add(const ColumnFeed &feed, const QString &text)
{
    switch (feed.part) {
    case CellPart::whole:
        return feed.field == RecordField::price ? addPrice(text, feed.column) : addText(feed.field, text, feed.column);
    case CellPart::amount:
        return addAmount(feed, text);
    case CellPart::origin:
    case CellPart::destination:
        return addRoute(feed, text);
    case CellPart::name:
    case CellPart::standing:
        return addSeller(feed, text);
    case CellPart::labelled:
        return addText(feed.field, u"%1: %2"_s.arg(m_layout.columnNames.value(feed.column), withoutNoise(text)),
                       feed.column);
    case CellPart::year:
    case CellPart::fiscalYear:
    case CellPart::month:
        return addDatePart(feed.part, text);
    }
}

/// Few places come again and again.
const DraftFilling::KnownPlace &DraftFilling::knownPlace(const QString &text)
{
    constexpr qsizetype mostKnown = 4096;
    if (m_places.size() >= mostKnown)
        m_places.clear();
    const auto known = m_places.constFind(text);
    if (known != m_places.constEnd())
        return *known;
    KnownPlace place{splitPlaces(text), placeWithoutLabel(text), {}, {}, {}};
    place.codes = placesIn(place.plain).toCodes();
    if (place.both) {
        place.originCodes = placesIn(place.both->origin).toCodes();
        place.destinationCodes = placesIn(place.both->destination).toCodes();
    }
    return *m_places.insert(text, std::move(place));
}

void DraftFilling::fillPlaces(DraftRecord &draft)
{
    const QString &from = text(RecordField::origin);
    const QString &to = text(RecordField::destination);
    if (!from.isEmpty()) {
        const KnownPlace &place = knownPlace(from);
        draft.origin = place.both ? place.both->origin : place.plain;
        draft.originPlaces = place.both ? place.originCodes : place.codes;
        if (place.both && to.isEmpty()) {
            draft.destination = place.both->destination;
            draft.destinationPlaces = place.destinationCodes;
        }
    }
    if (to.isEmpty())
        return;
    const KnownPlace &place = knownPlace(to);
    const bool isBoth = place.both && from.isEmpty();
    if (isBoth) {
        draft.origin = place.both->origin;
        draft.originPlaces = place.originCodes;
    }
    draft.destination = isBoth ? place.both->destination : place.plain;
    draft.destinationPlaces = isBoth ? place.destinationCodes : place.codes;
}

const QString &DraftFilling::currency()
{
    const QString &said = text(RecordField::currency);
    if (said.isEmpty())
        return m_mapping.currency;
    if (said != m_currencyText) {
        m_currencyText = said;
        m_currency = currencyCode(said);
        if (m_currency.isEmpty() && Money::parse(u"0", said))
            m_currency = said.toUpper();
    }
    if (m_currency.isEmpty())
        flag(Words::tr("\"%1\" is no currency that is known.").arg(shown(said)));
    return m_currency;
}

/// Where a cell before it was left out, a day stands in the price's place, or the price in the seller's.
bool DraftFilling::looksShifted(const QString &price, int column) const
{
    static const QRegularExpression amount(u"^[$€£฿]?\\s?\\d[\\d,]*[.,]\\d{1,8}$"_s);
    static const QRegularExpression day(u"^\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b"_s);
    return amount.match(text(RecordField::seller)).hasMatch() ||
           (day.match(price).hasMatch() && readDate(price, m_mapping.dateOrderOf(column)).has_value());
}

void DraftFilling::flagAsShifted(const QString &price)
{
    m_isShifted = true;
    flag(Words::tr(
             "No price could be read from \"%1\", which looks like what another column holds, so that values could "
             "stand in wrong columns.")
             .arg(shown(price)));
}

void DraftFilling::fillPrice(DraftRecord &draft)
{
    std::vector<Money> found = m_amounts;
    if (found.empty() && !m_notAmount.isEmpty())
        flag(Words::tr("No price could be read from \"%1\".").arg(shown(m_notAmount)));
    for (size_t i = 0; i < m_priceCount; ++i) {
        const auto &[price, column] = m_priceTexts[i];
        if (const auto money = readMoney(price, currency(), m_mapping.hasDecimalCommaIn(column)))
            found.push_back(*money);
        else if (i == 0 && looksShifted(price, column))
            flagAsShifted(price);
        else if (i == 0)
            flag(Words::tr("No price could be read from \"%1\".").arg(shown(price)));
    }
    if (const auto none = std::find_if(found.begin(), found.end(), isPlaceholder); none != found.end())
        flag(Words::tr("The price \"%1\" stands for none, and is not taken for one.").arg(none->toString()));
    for (const Money &money : found) {
        if (isPlaceholder(money))
            continue;
        if (money.approximate() < 0)
            flag(Words::tr("The price \"%1\" is less than nothing.").arg(money.toString()));
        if (!draft.price)
            draft.price = money;
        else if (!draft.secondPrice && money.currency() != draft.price->currency())
            draft.secondPrice = money;
    }
}

std::optional<PartialDate> DraftFilling::readSeen(const QString &date, int column, bool &isDerived) const
{
    isDerived = false;
    const Type type = m_mapping.readingOf(column);
    if (type == Type::excelDate1900 || type == Type::excelDate1904) {
        if (const auto day = readExcelDate(date, type == Type::excelDate1904))
            return day;
    }
    if (const auto read = readDate(date, m_mapping.dateOrderOf(column)))
        return read;
    const auto relative = m_mapping.seen ? readRelativeDate(date, *m_mapping.seen) : std::nullopt;
    isDerived = relative.has_value();
    return relative;
}

void DraftFilling::fillSeen(DraftRecord &draft)
{
    const QString &date = text(RecordField::seen);
    if (date.isEmpty()) {
        draft.seen = m_mapping.seen;
        if (m_hasDateParts)
            fillDateOfParts(draft);
        return;
    }
    if (date != m_dateText || m_seenColumn != m_dateColumn) {
        m_dateText = date;
        m_dateColumn = m_seenColumn;
        m_date = readSeen(date, m_seenColumn, m_isDerivedDate);
    }
    draft.seen = m_date;
    if (m_isDerivedDate)
        flag(Words::tr("The date %1 is worked out: \"%2\" is counted from %3.")
                 .arg(m_date->toString(), shown(date), m_mapping.seen->toString()));
    else if (!m_date)
        flag(isRelativeDate(date)
                 ? Words::tr("\"%1\" says no date without the day the file was made; say which day that was.")
                       .arg(shown(date))
                 : Words::tr("No date could be read from \"%1\".").arg(shown(date)));
}

/// "2022" and "OCT" are October 2021 where the year is fiscal.
void DraftFilling::fillDateOfParts(DraftRecord &draft)
{
    constexpr int firstFiscalMonth = 10;
    if (!m_notDateParts.isEmpty())
        flag(Words::tr("No date could be read from \"%1\".").arg(shown(m_notDateParts)));
    if (m_year == 0)
        return;
    if (m_month == 0 && m_isFiscalYear)
        return; // it lies in two calendar years
    const int year = m_isFiscalYear && m_month >= firstFiscalMonth ? m_year - 1 : m_year;
    const QString iso =
        m_month == 0 ? QString::number(year) : u"%1-%2"_s.arg(year).arg(m_month, 2, 10, QLatin1Char('0'));
    if (const Result<PartialDate> date = PartialDate::parse(iso))
        draft.seen = *date;
}

void DraftFilling::addIdentifiers(DraftRecord &draft)
{
    QStringList problems;
    readShipments(text(RecordField::trackingNumber), text(RecordField::carrier), draft.identifiers, problems);
    for (const QString &problem : std::as_const(problems))
        flag(problem);
    if (!draft.identifiers.empty())
        addDestinations(draft);
    draft.unsearchedFrom = int(draft.identifiers.size());
    for (const RecordField field :
         {RecordField::contact, RecordField::url, RecordField::note, RecordField::sender, RecordField::recipient}) {
        if (!text(field).isEmpty())
            scanIdentifiers(text(field), field, draft.identifiers);
    }
    if (!m_leavesTexts)
        searchTexts(draft);
}

/// Where a parcel went, as places of the graph: those of listings would tie everyone to everyone.
void DraftFilling::addDestinations(DraftRecord &draft)
{
    const int shipments = int(draft.identifiers.size());
    for (const QString &code : std::as_const(draft.destinationPlaces)) {
        if (!isCountryCode(code))
            continue;
        DraftIdentifier place;
        place.kind = EntityKind::place;
        place.key = code;
        place.label = englishPlaceName(code);
        place.field = RecordField::destination;
        place.length = int(draft.destination.size());
        place.found = draft.destination;
        draft.identifiers.push_back(std::move(place));
        for (int shipment = 0; shipment < shipments; ++shipment)
            draft.links.push_back({LinkKind::receivedAt, shipment, int(draft.identifiers.size()) - 1});
    }
}

void DraftFilling::fill(DraftRecord &draft, QString &reason)
{
    m_reason = &reason;
    draft.reference = referenceWithoutDate(lined(text(RecordField::reference)));
    draft.title = lined(text(RecordField::title));
    draft.description = text(RecordField::description);
    draft.category = lined(text(RecordField::category));
    draft.seller = lined(text(RecordField::seller));
    draft.market = lined(text(RecordField::market));
    if (draft.market.isEmpty())
        draft.market = m_mapping.market;
    fillPlaces(draft);
    fillPrice(draft);
    fillSeen(draft);
    QElapsedTimer timer;
    if (m_scanTime)
        timer.start();
    addIdentifiers(draft);
    if (m_scanTime)
        *m_scanTime += timer.nsecsElapsed();
}

} // namespace interdict
