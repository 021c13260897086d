// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/seizureview.h"

#include "models/casework/keptsource.h"
#include "models/casework/recordcells.h"
#include "models/store/sourcearchive.h"
#include "models/store/sourcequeries.h"

#include <QRegularExpression>

#include <map>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// Which columns of a source say what.
struct Columns
{
    std::vector<int> goods;
    std::vector<int> quantity;
    std::vector<int> place;
    std::vector<int> origin;
    std::vector<int> destination;
    QStringList names;
};

std::vector<int> named(const QStringList &names, const QRegularExpression &pattern)
{
    std::vector<int> found;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (pattern.match(names[i].left(200)).hasMatch())
            found.push_back(int(i));
    }
    return found;
}

std::vector<int> feeding(const ColumnMapping &mapping, RecordField field)
{
    std::vector<int> found;
    for (const ColumnFeed &feed : mapping.feeds) {
        if (feed.field == field)
            found.push_back(feed.column);
    }
    return found;
}

/// The mapping goes before names of columns; the first that says anything is taken.
std::vector<int> firstOf(std::initializer_list<std::vector<int>> choices)
{
    for (const std::vector<int> &choice : choices) {
        if (!choice.empty())
            return choice;
    }
    return {};
}

Columns columnsOf(const Source &source)
{
    static const auto icase = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression goods(u"substance|drug|contents?\\b|goods|commodity|article|merchandise"_s, icase);
    static const QRegularExpression quantity(
        u"qty|quantit|weight|amount|count\\b|\\bkgs?\\b|\\blbs?\\b|grams?\\b|pieces|tablets|pills|units?\\b"_s, icase);
    static const QRegularExpression place(
        u"place|port\\b|office|location|area of resp|airport|mail facility|seized[ _](at|in)\\b"_s, icase);
    Columns columns;
    const std::optional<PartReading> reading = readingOf(source);
    if (!reading)
        return columns;
    const ColumnMapping &mapping = reading->mapping;
    columns.names = reading->layout.columnNames;
    const std::vector<int> notes = feeding(mapping, RecordField::note);
    columns.goods = firstOf({feeding(mapping, RecordField::title), named(columns.names, goods),
                             notes.empty() ? notes : std::vector{notes.front()}});
    columns.quantity = firstOf({feeding(mapping, RecordField::quantity), named(columns.names, quantity)});
    columns.place = named(columns.names, place);
    columns.origin = feeding(mapping, RecordField::origin);
    columns.destination = feeding(mapping, RecordField::destination);
    return columns;
}

/// Reads records of sources; keeps their columns and the blocks that were used last.
class SeizureReading
{
public:
    explicit SeizureReading(const Database &database) : m_database(database) {}

    Result<std::optional<SeizureRow>> row(qint64 id, Statement &known, Statement &shipments);

private:
    struct Kept
    {
        Source source;
        Columns columns;
        qint64 block = -1;
        QByteArray bytes; ///< of the block
    };

    Result<Kept *> sourceOf(RowId<Source> id);
    QByteArray bytesOf(Kept &kept, const Record &record);
    void addCells(Kept &kept, const Record &record, SeizureRow &row);

    const Database &m_database;
    std::map<qint64, Kept> m_sources;
};

Result<SeizureReading::Kept *> SeizureReading::sourceOf(RowId<Source> id)
{
    const auto known = m_sources.find(id.value());
    if (known != m_sources.end())
        return &known->second;
    Result<Source> source = sourceById(m_database, id);
    if (!source)
        return tl::unexpected(source.error());
    Columns columns = columnsOf(*source);
    return &m_sources.emplace(id.value(), Kept{std::move(*source), std::move(columns), -1, {}}).first->second;
}

/// Empty where they cannot be read.
QByteArray SeizureReading::bytesOf(Kept &kept, const Record &record)
{
    const qint64 block = record.byteOffset / sourceBlockSize;
    const qint64 inBlock = record.byteOffset % sourceBlockSize;
    if (record.byteOffset < 0 || record.byteLength < 0)
        return {};
    if (inBlock + record.byteLength > sourceBlockSize)
        return readSourceBytes(m_database, record.source, record.byteOffset, record.byteLength).value_or(QByteArray());
    if (kept.block != block) {
        const qint64 first = block * sourceBlockSize;
        kept.bytes =
            readSourceBytes(m_database, record.source, first, std::min(sourceBlockSize, kept.source.byteCount - first))
                .value_or(QByteArray());
        kept.block = block;
    }
    return kept.bytes.mid(inBlock, record.byteLength);
}

QString textOf(const QStringList &cells, const std::vector<int> &columns)
{
    QStringList texts;
    for (const int column : columns) {
        if (const QString text = cells.value(column).trimmed(); !text.isEmpty())
            texts << text;
    }
    return texts.join(u", "_s);
}

/// A name in brackets or of several columns says what the number counts.
QString quantityOf(const QStringList &cells, const Columns &columns)
{
    QStringList texts;
    for (const int column : columns.quantity) {
        const QString text = cells.value(column).trimmed();
        const QString name = columns.names.value(column).trimmed();
        const bool isNameNeeded = columns.quantity.size() > 1 || name.contains(u'(') || name.contains(u'_');
        if (!text.isEmpty())
            texts << (isNameNeeded ? name + u": "_s + text : text);
    }
    return texts.join(u"; "_s);
}

void SeizureReading::addCells(Kept &kept, const Record &record, SeizureRow &row)
{
    const Result<RecordCells> read = cellsOf(m_database, kept.source, record, bytesOf(kept, record));
    if (!read)
        return;
    const Columns &columns = kept.columns;
    row.goods = textOf(read->cells, columns.goods);
    row.quantity = quantityOf(read->cells, columns);
    row.place = textOf(read->cells, columns.place);
    row.origin = textOf(read->cells, columns.origin);
    row.destination = textOf(read->cells, columns.destination);
}

Result<std::optional<SeizureRow>> SeizureReading::row(qint64 id, Statement &known, Statement &shipments)
{
    const Result<bool> found = known.bind(id).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    Record record;
    record.id = RowId<Record>(id);
    record.source = known.id<Source>(0);
    record.rowNumber = known.integer(1);
    record.byteOffset = known.integer(2);
    record.byteLength = known.integer(3);
    const Result<Kept *> kept = sourceOf(record.source);
    if (!kept)
        return tl::unexpected(kept.error());
    SeizureRow row;
    row.record = record.id;
    row.date = known.date(4);
    row.seller = known.text(5);
    row.fileName = (*kept)->source.fileName;
    row.rowNumber = record.rowNumber;
    QStringList numbers;
    shipments.bind(id);
    for (Result<bool> each = shipments.step();; each = shipments.step()) {
        if (!each)
            return tl::unexpected(each.error());
        if (!*each)
            break;
        numbers << shipments.text(0);
    }
    row.shipment = numbers.join(u", "_s);
    addCells(**kept, record, row);
    return std::optional(std::move(row));
}

} // namespace

Result<std::vector<SeizureRow>> seizureRows(const Database &database, std::span<const qint64> records)
{
    Result<Statement> known = database.prepare(
        "SELECT source, row_number, byte_offset, byte_length, seen, coalesce((SELECT label FROM entity "
        "WHERE id = record.seller), '') FROM record WHERE id = ?1");
    Result<Statement> shipments =
        database.prepare("SELECT DISTINCT entity.label FROM mention JOIN entity ON entity.id = mention.entity WHERE "
                         "mention.record = ?1 AND entity.kind = 4 ORDER BY entity.id LIMIT 20");
    if (!known || !shipments)
        return tl::unexpected((!known ? known : shipments).error());
    SeizureReading reading(database);
    std::vector<SeizureRow> rows;
    rows.reserve(records.size());
    for (const qint64 id : records) {
        Result<std::optional<SeizureRow>> row = reading.row(id, *known, *shipments);
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            rows.push_back(std::move(**row));
    }
    return rows;
}

} // namespace interdict
