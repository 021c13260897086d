// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/packetexhibits.h"

#include "models/store/sourcearchive.h"
#include "models/store/sourcequeries.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

Result<Source> PacketExhibits::source(RowId<Source> id)
{
    if (const auto known = m_sources.constFind(id); known != m_sources.cend())
        return *known;
    Result<Source> source = sourceById(m_database, id);
    if (source)
        m_sources.insert(id, *source);
    return source;
}

Result<QByteArray> PacketExhibits::block(const Source &source, qint64 number)
{
    // Unpacking a block takes a thousand times longer than copying a row out of it, and rows come in any order.
    constexpr qsizetype mostBlocks = 64;
    const std::pair key(source.id.value(), number);
    if (const auto known = m_blocks.constFind(key); known != m_blocks.cend())
        return *known;
    const qint64 start = number * sourceBlockSize;
    Result<QByteArray> bytes =
        readSourceBytes(m_database, source.id, start, std::min(sourceBlockSize, source.byteCount - start));
    if (!bytes)
        return bytes;
    if (m_blocks.size() >= mostBlocks)
        m_blocks.clear();
    m_blocks.insert(key, *bytes);
    return bytes;
}

Result<QByteArray> PacketExhibits::bytesOf(const Record &record, const Source &source)
{
    const qint64 number = record.byteOffset / sourceBlockSize;
    const qint64 inBlock = record.byteOffset % sourceBlockSize;
    const bool isWithinOne = inBlock + record.byteLength <= sourceBlockSize;
    const bool isWithinSource = record.byteOffset + record.byteLength <= source.byteCount;
    if (!isWithinOne || !isWithinSource) // the store says what is wrong
        return readSourceBytes(m_database, source.id, record.byteOffset, record.byteLength);
    const Result<QByteArray> bytes = block(source, number);
    return bytes ? bytes->mid(inBlock, record.byteLength) : bytes;
}

Result<int> PacketExhibits::numberFor(RowId<Record> id, const QString &text)
{
    if (const auto known = m_index.constFind(id); known != m_index.cend())
        return *known;
    const Result<Record> record = recordById(m_database, id);
    if (!record)
        return tl::unexpected(record.error());
    const Result<Source> from = source(record->source);
    if (!from)
        return tl::unexpected(from.error());
    const Result<QByteArray> bytes = bytesOf(*record, *from);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const int index = int(m_exhibits.size());
    PacketExhibit exhibit{.bytesDigest = Sha256::of(*bytes), .sourceDigest = from->digest};
    exhibit.number = u"EX-%1"_s.arg(index + 1, 5, 10, QLatin1Char('0'));
    exhibit.recordId = id.value();
    exhibit.sourceFile = from->fileName;
    exhibit.rowNumber = record->rowNumber;
    exhibit.byteOffset = record->byteOffset;
    exhibit.byteLength = record->byteLength;
    exhibit.bytes = *bytes;
    exhibit.text = text;
    m_exhibits.push_back(exhibit);
    m_index.insert(id, index);
    m_rows.insert({record->source.value(), record->rowNumber});
    return index;
}

Result<int> PacketExhibits::numberForFile(const Source &source)
{
    if (const auto known = m_files.constFind(source.id); known != m_files.cend())
        return *known;
    const int index = int(m_exhibits.size());
    Result<PacketExhibit> exhibit = fileExhibit(m_database, source, index + 1);
    if (!exhibit)
        return tl::unexpected(exhibit.error());
    m_exhibits.push_back(std::move(*exhibit));
    m_files.insert(source.id, index);
    m_sources.insert(source.id, source);
    return index;
}

std::vector<Source> PacketExhibits::sources() const
{
    std::vector<Source> sources(m_sources.cbegin(), m_sources.cend());
    std::sort(sources.begin(), sources.end(),
              [](const Source &a, const Source &b) { return a.id.value() < b.id.value(); });
    return sources;
}

} // namespace interdict
