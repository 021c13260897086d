// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/rowmapper.h"

#include "models/intake/celltext.h"
#include "models/intake/datereading.h"
#include "models/intake/fieldnames.h"
#include "models/intake/identifierscanner.h"
#include "models/intake/moneyreading.h"
#include "models/intake/shipmentcells.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};

QString shown(QStringView text)
{
    constexpr qsizetype most = 60;
    return text.size() <= most ? visibleLine(text) : visibleLine(text.first(most)) + u'…';
}

bool isField(const std::optional<RecordField> &field, std::initializer_list<RecordField> fields)
{
    return field && std::find(fields.begin(), fields.end(), *field) != fields.end();
}

/// Where values come again and again, so that it pays to keep them.
bool mayRepeat(const std::optional<RecordField> &field)
{
    return isField(field, {RecordField::seller, RecordField::market, RecordField::category, RecordField::currency,
                           RecordField::seen, RecordField::origin, RecordField::destination, RecordField::carrier,
                           RecordField::sender, RecordField::title});
}

} // namespace

/// The texts of short cells of one column, found again by their bytes.
struct RowMapper::KnownCells
{
    struct Slot
    {
        QByteArray bytes;
        QString text;
    };
    static constexpr qsizetype longest = 48;
    std::array<Slot, 256> slots;
    qint64 hits = 0;
    qint64 misses = 0;

    [[nodiscard]] bool isWorthIt() const { return misses < 2000 || hits > misses; }
    Slot &slotFor(QByteArrayView bytes)
    {
        quint32 hash = 2166136261u; // FNV-1a
        for (const char byte : bytes)
            hash = (hash ^ static_cast<uchar>(byte)) * 16777619u;
        return slots[(hash ^ hash >> 16) % slots.size()];
    }
};

RowMapper::RowMapper(const SourceLayout &layout, const ColumnMapping &mapping, const TextDecoder &decoder)
    : m_layout(layout),
      m_mapping(mapping),
      m_decoder(decoder),
      m_columns(layout.columnNames.isEmpty() ? qsizetype(mapping.columns.size()) : layout.columnNames.size())
{
    for (const auto &field : mapping.columns)
        m_known.push_back(mayRepeat(field) ? std::make_unique<KnownCells>() : nullptr);
}

RowMapper::~RowMapper() = default;

QString RowMapper::columnName(qsizetype column) const
{
    return shown(m_layout.columnNames.value(column, QString::number(column + 1)));
}

void RowMapper::flag(const QString &reason)
{
    constexpr qsizetype longest = 1000;
    if (m_reason.size() < longest)
        m_reason += (m_reason.isEmpty() ? QString() : u" "_s) + reason;
}

QString RowMapper::reasonToReject(const RawRecord &raw) const
{
    if (raw.fault == RawRecord::Fault::tooLong)
        return Words::tr("The row is longer than 16 MiB; it may be that a line end or a quote is missing.");
    if (raw.fault == RawRecord::Fault::unclosedQuote)
        return Words::tr(
                   "Cell %1 opens a quote that is not closed as it should be; this line was left out and reading went "
                   "on with the "
                   "next one.")
            .arg(raw.faultCell);
    if (m_columns == 0 || raw.cellCount == m_columns)
        return {};
    if (raw.cellCount < m_columns)
        return Words::tr(
                   "The row has %1 of %2 cells; which of them are missing is not known, so that values could stand in "
                   "wrong columns.")
            .arg(raw.cellCount)
            .arg(m_columns);
    const auto first = raw.cells->begin() + std::min<qsizetype>(m_columns, qsizetype(raw.cells->size()));
    if (std::all_of(first, raw.cells->end(), [](const RawCell &cell) { return cell.length == 0; }))
        return {};
    return Words::tr("The row has %1 cells where there are %2 columns, so that values could stand in wrong columns.")
        .arg(raw.cellCount)
        .arg(m_columns);
}

QString RowMapper::decode(QByteArrayView bytes, const RawCell &cell, const CsvTokenizer &tokenizer, qsizetype column)
{
    QString decoded;
    const bool isValid =
        cell.isPlain ? m_decoder.append(bytes, decoded) : m_decoder.append(tokenizer.unquoted(bytes), decoded);
    if (!isValid)
        m_notText << u'"' + columnName(column) + u'"';
    return decoded;
}

QString RowMapper::cellText(QByteArrayView bytes, const RawCell &cell, const CsvTokenizer &tokenizer, qsizetype column)
{
    const auto clean = [](const QString &decoded) {
        const QString trimmed = decoded.trimmed();
        return isMissing(trimmed) ? QString() : withoutHtml(trimmed);
    };
    KnownCells *known = m_known[size_t(column)].get();
    if (!known || bytes.size() > KnownCells::longest || !cell.isPlain || !known->isWorthIt())
        return clean(decode(bytes, cell, tokenizer, column));
    KnownCells::Slot &slot = known->slotFor(bytes);
    if (QByteArrayView(slot.bytes) == bytes) {
        ++known->hits;
        return slot.text;
    }
    ++known->misses;
    const qsizetype flagged = m_notText.size();
    const QString text = clean(decode(bytes, cell, tokenizer, column));
    if (m_notText.size() == flagged) // a flagged text is read anew each time, so that each of its records is flagged
        slot = {bytes.toByteArray(), text};
    return text;
}

void RowMapper::addToField(RecordField field, const QString &text)
{
    QString &whole = m_texts[size_t(field)];
    if (whole.isEmpty()) {
        whole = text;
        return;
    }
    if (field != RecordField::category) {
        whole += u'\n' + text;
        return;
    }
    // Exports repeat a level: "Drugs", "Opioids", "Drugs".
    if (!whole.split(" / "_L1).contains(text))
        whole += " / "_L1 + text;
}

void RowMapper::readCells(const RawRecord &raw, const CsvTokenizer &tokenizer)
{
    for (QString &one : m_texts)
        one.clear();
    m_notText.clear();
    m_hasCells = false;
    const bool isPlain = m_decoder.unitWidth() == 1 && isAscii(raw.bytes);
    for (qsizetype column = 0; column < qsizetype(raw.cells->size()); ++column) {
        const RawCell &cell = (*raw.cells)[size_t(column)];
        const QByteArrayView bytes = raw.cellBytes(cell);
        if (bytes.isEmpty())
            continue;
        m_hasCells = true;
        const bool isMapped = size_t(column) < m_mapping.columns.size();
        const auto field = isMapped ? m_mapping.columns[size_t(column)] : std::nullopt;
        if (!field) {
            if (!isPlain)
                static_cast<void>(decode(bytes, cell, tokenizer, column)); // to flag what is no text
            continue;
        }
        if (const QString one = cellText(bytes, cell, tokenizer, column); !one.isEmpty())
            addToField(*field, one);
    }
}

/// Few places come again and again.
const RowMapper::KnownPlace &RowMapper::knownPlace(const QString &text)
{
    constexpr qsizetype mostKnown = 4096;
    if (m_places.size() >= mostKnown)
        m_places.clear();
    const auto known = m_places.constFind(text);
    if (known != m_places.constEnd())
        return *known;
    return *m_places.insert(text, {splitPlaces(text), placeWithoutLabel(text)});
}

void RowMapper::fillPlaces(DraftRecord &draft)
{
    const QString &from = text(RecordField::origin);
    const QString &to = text(RecordField::destination);
    if (!from.isEmpty()) {
        const KnownPlace &place = knownPlace(from);
        draft.origin = place.both ? place.both->origin : place.plain;
        draft.destination = place.both && to.isEmpty() ? place.both->destination : QString();
    }
    if (!to.isEmpty()) {
        const KnownPlace &place = knownPlace(to);
        const bool isOrigin = place.both && from.isEmpty();
        draft.origin = isOrigin ? place.both->origin : draft.origin;
        draft.destination = isOrigin ? place.both->destination : place.plain;
    }
}

const QString &RowMapper::currency()
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

void RowMapper::fillPrice(DraftRecord &draft)
{
    const QString &amount = text(RecordField::price);
    if (amount.isEmpty())
        return;
    draft.price = readMoney(amount, currency(), m_mapping.hasDecimalComma);
    if (!draft.price)
        flag(Words::tr("No price could be read from \"%1\".").arg(shown(amount)));
}

void RowMapper::fillSeen(DraftRecord &draft)
{
    const QString &date = text(RecordField::seen);
    if (date.isEmpty()) {
        draft.seen = m_mapping.seen;
        return;
    }
    if (date != m_dateText) {
        m_dateText = date;
        m_date = readDate(date, m_mapping.dateOrder);
    }
    draft.seen = m_date;
    if (!m_date)
        flag(Words::tr("No date could be read from \"%1\".").arg(shown(date)));
}

void RowMapper::addIdentifiers(DraftRecord &draft)
{
    QStringList problems;
    readShipments(text(RecordField::trackingNumber), text(RecordField::carrier), draft.identifiers, problems);
    for (const QString &problem : std::as_const(problems))
        flag(problem);
    for (const auto &[field, searched] : {std::pair(RecordField::title, QStringView(draft.title)),
                                          std::pair(RecordField::description, QStringView(draft.description)),
                                          std::pair(RecordField::seller, QStringView(draft.seller))}) {
        if (!searched.isEmpty())
            scanIdentifiers(searched, field, draft.identifiers);
    }
    for (const RecordField field :
         {RecordField::contact, RecordField::url, RecordField::note, RecordField::sender, RecordField::recipient}) {
        if (!text(field).isEmpty())
            scanIdentifiers(text(field), field, draft.identifiers);
    }
}

DraftRecord RowMapper::map(const RawRecord &raw, qint64 rowNumber, const CsvTokenizer &tokenizer)
{
    const auto lined = [](const QString &text) { return hasLines(text) ? onOneLine(text) : text; };
    DraftRecord draft;
    draft.rowNumber = rowNumber;
    draft.byteOffset = raw.offset;
    draft.byteLength = raw.length;
    draft.reason = reasonToReject(raw);
    if (!draft.reason.isEmpty()) {
        draft.status = RecordStatus::rejected;
        return draft;
    }
    m_reason.clear();
    if (m_columns > 0 && raw.cellCount > m_columns)
        flag(Words::tr("The row has %1 cells where there are %2 columns; the cells behind the last column are empty.")
                 .arg(raw.cellCount)
                 .arg(m_columns));
    if (raw.fault == RawRecord::Fault::textAfterQuote)
        flag(Words::tr("In cell %1 text stands behind a closing quote; it is kept as a part of the cell.")
                 .arg(raw.faultCell));
    readCells(raw, tokenizer);
    if (!m_notText.isEmpty())
        flag(Words::tr("Bytes that are no text in %1 are shown as %2, in the columns: %3.")
                 .arg(m_decoder.name(), QString(QChar(QChar::ReplacementCharacter)), m_notText.join(", "_L1)));
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
    addIdentifiers(draft);
    if (!m_hasCells)
        flag(Words::tr("All cells of the row are empty."));
    draft.reason = m_reason;
    draft.status = m_reason.isEmpty() ? RecordStatus::kept : RecordStatus::flagged;
    return draft;
}

} // namespace interdict
