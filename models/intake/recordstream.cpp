// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/recordstream.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace interdict {

namespace {

constexpr qsizetype chunk = 1 << 20;
constexpr qsizetype longestRecord = 16 << 20;
/// Reading again after a bad quote is linear up to here; a file made to need more gets its rest as one rejected record.
constexpr qint64 mostReread = qint64(512) << 20;

} // namespace

RecordStream::RecordStream(QIODevice &device, const SourceLayout &layout, const TextDecoder &decoder, qsizetype columns)
    : m_device(device),
      m_decoder(decoder),
      m_tokenizer(layout, decoder),
      m_recordEnd(layout.recordEnd),
      m_columns(columns)
{
}

Outcome RecordStream::fill()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, static_cast<size_t>(m_end - m_begin));
        m_bufferOffset += m_begin;
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() - m_end < chunk)
        m_buffer.resize(std::max(m_buffer.size() * 2, m_end + chunk));
    const qint64 got = m_device.read(m_buffer.data() + m_end, m_buffer.size() - m_end);
    if (got < 0) {
        return failure(ErrorCode::cannotRead,
                       QCoreApplication::translate(
                           "RecordReader", "The file could not be read to its end: %1. Check the drive and try again.")
                           .arg(m_device.errorString()));
    }
    m_end += got;
    m_isDone = got == 0;
    return {};
}

Outcome RecordStream::skipMark()
{
    m_isStarted = true;
    m_bufferOffset = m_device.isSequential() ? 0 : m_device.pos();
    constexpr qsizetype longestMark = 3;
    while (m_end < longestMark && !m_isDone) {
        if (Outcome filled = fill(); !filled)
            return filled;
    }
    if (m_bufferOffset == 0)
        m_begin = m_decoder.markLength(QByteArrayView(m_buffer.constData(), m_end));
    return {};
}

Result<bool> RecordStream::skip(int records)
{
    Result<bool> found = true;
    for (; records > 0 && found && *found; --records)
        found = next();
    return found;
}

Result<bool> RecordStream::next()
{
    if (!m_isStarted) {
        if (Outcome started = skipMark(); !started)
            return tl::unexpected(started.error());
    }
    for (;;) {
        m_tokenizer.startRecord();
        m_dropped = 0;
        m_isTooLong = false;
        const Result<bool> found = readRecord();
        if (!found || !*found || !isBlank())
            return found;
    }
}

Result<bool> RecordStream::readRecord()
{
    while (m_begin == m_end && !m_isDone) {
        if (Outcome filled = fill(); !filled)
            return tl::unexpected(filled.error());
    }
    if (m_begin == m_end)
        return false;
    while (m_tokenizer.read(m_buffer.constData() + m_begin, m_end - m_begin, m_isDone) ==
           CsvTokenizer::Step::needsMore) {
        if (m_isTooLong || m_end - m_begin > longestRecord) {
            if (!m_isTooLong && m_tokenizer.isInQuotes() && cutAtFirstLine())
                return true;
            giveUpKeeping();
        }
        if (Outcome filled = fill(); !filled)
            return tl::unexpected(filled.error());
    }
    if (!m_isTooLong && (m_tokenizer.isUnclosed() || hasSwallowedLines()) && cutAtFirstLine())
        return true;
    take(m_tokenizer.length(), m_tokenizer.endLength());
    return true;
}

/// Of a record that is too long nothing but its length is kept from here on.
void RecordStream::giveUpKeeping()
{
    m_isTooLong = true;
    const qsizetype dropped = m_tokenizer.dropRead();
    m_dropped += dropped;
    m_begin += dropped;
}

void RecordStream::take(qint64 length, qint64 endLength)
{
    const bool isOdd = m_tokenizer.textAfterQuote() > 0;
    m_record.offset = m_bufferOffset + m_begin - m_dropped;
    m_record.length = length + m_dropped;
    m_record.bytes = m_isTooLong || m_record.length > longestRecord
                         ? QByteArrayView()
                         : QByteArrayView(m_buffer.constData() + m_begin, static_cast<qsizetype>(length));
    m_record.cells = &m_tokenizer.cells();
    m_record.cellCount = m_tokenizer.cellCount();
    m_record.fault = m_record.length > longestRecord ? RawRecord::Fault::tooLong
                     : m_tokenizer.isUnclosed()      ? RawRecord::Fault::unclosedQuote
                     : isOdd                         ? RawRecord::Fault::textAfterQuote
                                                     : RawRecord::Fault::none;
    m_record.hasNul = m_decoder.unitWidth() == 1 && m_record.bytes.contains('\0');
    m_record.faultCell = isOdd ? m_tokenizer.textAfterQuote() : m_record.cellCount;
    m_begin += static_cast<qsizetype>(length + endLength);
}

bool RecordStream::isBlank() const
{
    if (m_record.cellCount != 1 || m_record.fault != RawRecord::Fault::none)
        return false;
    const auto isBlankByte = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0'; };
    return std::all_of(m_record.bytes.begin(), m_record.bytes.end(), isBlankByte);
}

/// A quote amid a cell may have opened one that ends lines later: such a record has lines in it and not its columns.
bool RecordStream::hasSwallowedLines() const
{
    return m_tokenizer.textAfterQuote() > 0 && m_columns > 0 && m_tokenizer.cellCount() != m_columns;
}

bool RecordStream::cutAtFirstLine()
{
    const bool isWide = m_decoder.unitWidth() == 2;
    const qsizetype width = m_decoder.unitWidth();
    const char ends = m_recordEnd == SourceLayout::RecordEnd::cr ? '\r' : '\n';
    const qsizetype known = std::min(m_end - m_begin, longestRecord + chunk);
    for (qsizetype i = 0; i + width <= known; i += width) {
        const char *unit = m_buffer.constData() + m_begin + i;
        const char low = isWide && m_decoder.isBigEndian() ? unit[1] : unit[0];
        const char high = !isWide ? '\0' : m_decoder.isBigEndian() ? unit[0] : unit[1];
        const bool isEnd = low == ends || (m_recordEnd == SourceLayout::RecordEnd::any && low == '\r');
        if (high != 0 || !isEnd)
            continue;
        const qsizetype whole = m_tokenizer.length() + m_tokenizer.endLength();
        m_reread += whole > 0 ? whole : known;
        if (m_reread > mostReread || (whole > 0 && i + width >= whole))
            return false;
        m_record = {m_bufferOffset + m_begin,
                    i,
                    QByteArrayView(m_buffer.constData() + m_begin, i),
                    &m_tokenizer.cells(),
                    m_tokenizer.cellCount(),
                    RawRecord::Fault::unclosedQuote,
                    m_tokenizer.textAfterQuote() > 0 ? m_tokenizer.textAfterQuote() : m_tokenizer.cellCount() + 1};
        m_begin += i + width;
        return true;
    }
    return false;
}

} // namespace interdict
