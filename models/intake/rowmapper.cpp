// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/rowmapper.h"

#include "models/intake/celltext.h"
#include "models/intake/recordfaults.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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

/// Where values come again and again, so that it pays to keep them.
bool mayRepeat(RecordField field)
{
    constexpr std::array fields{
        RecordField::seller, RecordField::market,  RecordField::category, RecordField::currency,    RecordField::seen,
        RecordField::origin, RecordField::carrier, RecordField::sender,   RecordField::destination, RecordField::title};
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

/// The texts of short cells of one column, found again by their bytes.
struct KnownCells
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

/// Where the layout names no columns, as many as are used.
qsizetype columnCount(const SourceLayout &layout, const ColumnMapping &mapping)
{
    qsizetype count = layout.columnNames.size();
    if (count == 0) {
        for (const ColumnFeed &feed : mapping.feeds)
            count = std::max<qsizetype>(count, feed.column + 1);
    }
    return count;
}

} // namespace

struct RowMapper::Column
{
    std::vector<ColumnFeed> feeds;
    std::unique_ptr<KnownCells> known; ///< nothing where it does not pay
    bool isLiteral = false;
};

RowMapper::RowMapper(const SourceLayout &layout, const ColumnMapping &mapping, const TextDecoder &decoder)
    : m_layout(layout), m_decoder(decoder), m_columns(columnCount(layout, mapping)), m_filling(layout, mapping)
{
    m_feeds.resize(size_t(m_columns));
    for (const ColumnFeed &feed : mapping.feeds) {
        if (feed.column >= m_columns)
            continue;
        Column &column = m_feeds[size_t(feed.column)];
        column.feeds.push_back(feed);
        if (mayRepeat(feed.field) && !column.known)
            column.known = std::make_unique<KnownCells>();
    }
    for (const ColumnReading &reading : mapping.readings) {
        if (reading.column < m_columns)
            m_feeds[size_t(reading.column)].isLiteral = reading.type == ColumnReading::Type::text;
    }
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

QString RowMapper::decode(QByteArrayView bytes, const RawCell &cell, const CsvTokenizer &tokenizer, qsizetype column)
{
    QString decoded;
    const bool isValid =
        cell.isPlain ? m_decoder.append(bytes, decoded) : m_decoder.append(tokenizer.unquoted(bytes), decoded);
    if (!isValid)
        m_notText << u'"' + columnName(column) + u'"';
    return decoded;
}

/// What the cell says; nothing where it only says that there is no value.
QString RowMapper::cleaned(const QString &decoded, qsizetype column) const
{
    const QString trimmed = decoded.trimmed();
    if (m_feeds[size_t(column)].isLiteral)
        return trimmed;
    return isMissing(trimmed) ? QString() : withoutHtml(trimmed);
}

QString RowMapper::cellText(QByteArrayView bytes, const RawCell &cell, const CsvTokenizer &tokenizer, qsizetype column)
{
    KnownCells *known = m_feeds[size_t(column)].known.get();
    if (!known || bytes.size() > KnownCells::longest || !cell.isPlain || !known->isWorthIt())
        return cleaned(decode(bytes, cell, tokenizer, column), column);
    KnownCells::Slot &slot = known->slotFor(bytes);
    if (QByteArrayView(slot.bytes) == bytes) {
        ++known->hits;
        return slot.text;
    }
    ++known->misses;
    const qsizetype flagged = m_notText.size();
    const QString text = cleaned(decode(bytes, cell, tokenizer, column), column);
    if (m_notText.size() == flagged) // a flagged text is read anew each time, so that each of its records is flagged
        slot = {bytes.toByteArray(), text};
    return text;
}

void RowMapper::feed(qsizetype column, const QString &text)
{
    if (text.isEmpty())
        return;
    for (const ColumnFeed &feed : m_feeds[size_t(column)].feeds)
        m_filling.add(feed, text);
}

void RowMapper::readCells(const RawRecord &raw, const CsvTokenizer &tokenizer)
{
    const bool isPlain = m_decoder.unitWidth() == 1 && isAscii(raw.bytes);
    for (qsizetype column = 0; column < qsizetype(raw.cells->size()); ++column) {
        const RawCell &cell = (*raw.cells)[size_t(column)];
        const QByteArrayView bytes = raw.cellBytes(cell);
        if (bytes.isEmpty())
            continue;
        m_hasCells = true;
        if (column < m_columns && !m_feeds[size_t(column)].feeds.empty())
            feed(column, cellText(bytes, cell, tokenizer, column));
        else if (!isPlain)
            static_cast<void>(decode(bytes, cell, tokenizer, column)); // to flag what is no text
    }
}

void RowMapper::finish(DraftRecord &draft)
{
    m_filling.fill(draft, m_reason);
    if (m_filling.isShifted()) {
        DraftRecord rejected;
        rejected.rowNumber = draft.rowNumber;
        rejected.byteOffset = draft.byteOffset;
        rejected.byteLength = draft.byteLength;
        rejected.status = RecordStatus::rejected;
        rejected.reason = m_reason;
        draft = std::move(rejected);
        return;
    }
    if (!m_hasCells)
        flag(Words::tr("All cells of the row are empty."));
    draft.reason = m_reason;
    draft.status = m_reason.isEmpty() ? RecordStatus::kept : RecordStatus::flagged;
}

DraftRecord RowMapper::map(const RawRecord &raw, qint64 rowNumber, const CsvTokenizer &tokenizer)
{
    DraftRecord draft;
    draft.rowNumber = rowNumber;
    draft.byteOffset = raw.offset;
    draft.byteLength = raw.length;
    draft.reason = reasonToReject(raw, m_columns);
    if (!draft.reason.isEmpty()) {
        draft.status = RecordStatus::rejected;
        return draft;
    }
    m_notText.clear();
    m_hasCells = false;
    m_filling.begin();
    m_reason = oddityOf(raw, m_columns);
    readCells(raw, tokenizer);
    if (!m_notText.isEmpty())
        flag(sentenceOnNoText(m_decoder.name(), m_notText));
    finish(draft);
    return draft;
}

DraftRecord RowMapper::map(const RawRow &row)
{
    DraftRecord draft;
    draft.rowNumber = row.number;
    draft.byteOffset = row.byteOffset;
    draft.byteLength = row.byteLength;
    draft.status = row.status;
    draft.reason = row.reason;
    if (row.status == RecordStatus::rejected)
        return draft;
    m_reason = row.reason;
    m_hasCells = false;
    m_filling.begin();
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const QString &cell = row.cells[column];
        m_hasCells = m_hasCells || !cell.isEmpty();
        if (column < m_columns && !m_feeds[size_t(column)].feeds.empty() && !cell.isEmpty())
            feed(column, cleaned(cell, column));
    }
    finish(draft);
    return draft;
}

} // namespace interdict
