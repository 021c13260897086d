// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/csvtokenizer.h"

#include <cstring>

namespace interdict {

namespace {

/// Bytes as the units that are looked at.
struct ByteUnits
{
    const char *data;
    qsizetype size;
    [[nodiscard]] char16_t operator[](qsizetype i) const { return static_cast<uchar>(data[i]); }
    [[nodiscard]] qsizetype find(char16_t wanted, qsizetype from) const
    {
        const void *found = from < size ? std::memchr(data + from, wanted, static_cast<size_t>(size - from)) : nullptr;
        return found ? static_cast<const char *>(found) - data : size;
    }
};

/// UTF-16 of either order; a last odd byte is not seen.
struct WideUnits
{
    const char *data;
    qsizetype size;
    int low; ///< which of the two bytes
    [[nodiscard]] char16_t operator[](qsizetype i) const
    {
        return static_cast<char16_t>(static_cast<uchar>(data[2 * i + 1 - low]) << 8 |
                                     static_cast<uchar>(data[2 * i + low]));
    }
    [[nodiscard]] qsizetype find(char16_t wanted, qsizetype from) const
    {
        while (from < size && (*this)[from] != wanted)
            ++from;
        return from;
    }
};

bool isBlank(char16_t c)
{
    return c == u' ' || c == u'\t';
}

} // namespace

CsvTokenizer::CsvTokenizer(const SourceLayout &layout, const TextDecoder &decoder)
    : m_recordEnd(layout.recordEnd),
      m_delimiter(static_cast<uchar>(layout.delimiter)),
      m_quote(static_cast<uchar>(layout.quote)),
      m_escape(static_cast<uchar>(layout.escape)),
      m_skipsBlanks(layout.skipsBlanks),
      m_width(decoder.unitWidth()),
      m_isBigEndian(decoder.isBigEndian())
{
    for (size_t byte = 0x80; byte < m_classes.size(); ++byte)
        m_classes[byte] = decoder.isLeadByte(static_cast<uchar>(byte)) ? lead : plain;
    if (m_escape != 0)
        m_classes[m_escape] = escape;
    m_classes['\r'] = m_classes['\n'] = lineEnd;
    m_classes[m_delimiter & 0xff] = delimiter;
}

void CsvTokenizer::startRecord()
{
    m_state = State::cellStart;
    m_at = m_cellStart = 0;
    m_quoteStart = m_quoteEnd = -1;
    m_hasEscapes = m_isOdd = m_isUnclosed = false;
    m_cells.clear();
    m_cellCount = m_length = m_endLength = m_oddCell = 0;
}

CsvTokenizer::Step CsvTokenizer::read(const char *data, qsizetype size, bool isLast)
{
    if (m_width == 1)
        return run(ByteUnits{data, size}, isLast);
    const Step step = run(WideUnits{data, size / 2, m_isBigEndian ? 1 : 0}, isLast);
    if (step == Step::record && isLast && m_endLength == 0)
        m_length = size; // with a last odd byte
    return step;
}

qsizetype CsvTokenizer::dropRead()
{
    const qsizetype dropped = m_at;
    m_cells.clear();
    m_at = m_cellStart = 0;
    m_quoteStart = m_quoteStart < 0 ? -1 : 0;
    m_quoteEnd = m_quoteEnd < 0 ? -1 : 0;
    return dropped * m_width;
}

void CsvTokenizer::addCell(qsizetype start, qsizetype end)
{
    ++m_cellCount;
    if (m_cellCount <= mostCells) {
        const bool isQuoted = m_quoteStart >= 0;
        const bool isClosedAtEnd = isQuoted && m_quoteEnd >= 0 && !m_isOdd;
        RawCell cell;
        cell.isQuoted = isQuoted;
        cell.isPlain = !m_hasEscapes && (!isQuoted || isClosedAtEnd);
        const bool isInner = cell.isPlain && isQuoted;
        const qsizetype from = isInner ? m_quoteStart + 1 : isQuoted ? m_quoteStart : start;
        cell.start = static_cast<qint32>(from * m_width);
        cell.length = static_cast<qint32>(((isInner ? m_quoteEnd : end) - from) * m_width);
        m_cells.push_back(cell);
    }
    m_quoteStart = m_quoteEnd = -1;
    m_hasEscapes = m_isOdd = false;
}

template <typename Units>
int CsvTokenizer::endAt(Units units, bool isLast) const
{
    using RecordEnd = SourceLayout::RecordEnd;
    if (units[m_at] == u'\n')
        return m_recordEnd == RecordEnd::lf || m_recordEnd == RecordEnd::any ? 1 : 0;
    if (m_recordEnd == RecordEnd::lf)
        return 0;
    if (m_recordEnd == RecordEnd::cr)
        return 1;
    if (m_at + 1 == units.size && !isLast)
        return -1;
    if (m_at + 1 < units.size && units[m_at + 1] == u'\n')
        return 2;
    return m_recordEnd == RecordEnd::any ? 1 : 0;
}

/// At a delimiter, a record end or the end of the file; false where more is needed or the record goes on.
template <typename Units>
bool CsvTokenizer::endRecord(Units units, bool isLast)
{
    const bool isAtEnd = m_at >= units.size;
    const int length = isAtEnd ? 0 : endAt(units, isLast);
    if (length < 0 || (length == 0 && !isAtEnd))
        return false;
    addCell(m_cellStart, m_at);
    m_length = m_at * m_width;
    m_endLength = length * m_width;
    return true;
}

/// Moves to what may end an unquoted cell; false where more is needed.
template <typename Units>
bool CsvTokenizer::skipUnquoted(Units units, bool isLast)
{
    while (m_at < units.size) {
        const char16_t c = units[m_at];
        const quint8 kind = c < 256 ? m_classes[c] : quint8(plain);
        if (kind == plain) {
            ++m_at;
            continue;
        }
        if (kind == delimiter || kind == lineEnd)
            return true;
        if (m_at + 1 == units.size && !isLast)
            return false;
        if (kind == escape && m_at + 1 < units.size) {
            const char16_t next = units[m_at + 1];
            const bool isEscaped =
                next == m_delimiter || next == m_quote || next == m_escape || next == u'\n' || next == u'\r';
            m_hasEscapes = m_hasEscapes || isEscaped;
            m_at += isEscaped ? 2 : 1;
        } else {
            m_at = std::min(units.size, m_at + (kind == lead ? 2 : 1));
        }
    }
    return isLast;
}

/// Moves behind the closing quote; false where more is needed.
template <typename Units>
bool CsvTokenizer::skipQuoted(Units units, bool isLast)
{
    for (;;) {
        if (m_escape == 0) {
            m_at = units.find(m_quote, m_at);
        } else {
            while (m_at < units.size && units[m_at] != m_quote && units[m_at] != m_escape)
                m_at += units[m_at] < 256 && m_classes[units[m_at]] == lead ? 2 : 1;
            // A lead byte whose second is still to come is looked at again.
            if (m_at > units.size)
                m_at = isLast ? units.size : units.size - 1;
        }
        if (m_at >= units.size || (m_at + 1 == units.size && !isLast)) {
            m_isUnclosed = isLast && m_at >= units.size;
            return isLast;
        }
        const bool isEscape = units[m_at] != m_quote;
        const bool hasNext = m_at + 1 < units.size;
        if (isEscape || (hasNext && units[m_at + 1] == m_quote)) {
            m_hasEscapes = true;
            m_at += hasNext ? 2 : 1;
            continue;
        }
        m_quoteEnd = m_at++;
        return true;
    }
}

/// Between a closing quote and what ends the cell; false where more is needed.
template <typename Units>
bool CsvTokenizer::closeQuote(Units units, bool isLast)
{
    while (m_at < units.size && isBlank(units[m_at]) && units[m_at] != m_delimiter)
        ++m_at;
    if (m_at >= units.size) {
        m_state = isLast ? State::unquoted : m_state;
        return isLast;
    }
    const char16_t c = units[m_at];
    const int end = c == u'\r' || c == u'\n' ? endAt(units, isLast) : 0;
    if (end < 0)
        return false;
    if (c != m_delimiter && end == 0) {
        m_isOdd = true;
        m_oddCell = m_oddCell == 0 ? m_cellCount + 1 : m_oddCell;
    }
    m_state = State::unquoted;
    return true;
}

template <typename Units>
CsvTokenizer::Step CsvTokenizer::run(Units units, bool isLast)
{
    for (;;) {
        if (m_state == State::cellStart) {
            qsizetype at = m_at;
            while (m_skipsBlanks && at < units.size && isBlank(units[at]) && units[at] != m_delimiter)
                ++at;
            if (at >= units.size && !isLast)
                return Step::needsMore;
            const bool isQuoted = m_quote != 0 && at < units.size && units[at] == m_quote;
            m_cellStart = at;
            m_quoteStart = isQuoted ? at : -1;
            m_at = isQuoted ? at + 1 : at;
            m_state = isQuoted ? State::quoted : State::unquoted;
        }
        if (m_state == State::quoted) {
            if (!skipQuoted(units, isLast))
                return Step::needsMore;
            m_state = m_isUnclosed ? State::unquoted : State::afterQuote;
        }
        if (m_state == State::afterQuote && !closeQuote(units, isLast))
            return Step::needsMore;
        if (!skipUnquoted(units, isLast))
            return Step::needsMore;
        if (m_at < units.size && units[m_at] == m_delimiter) {
            addCell(m_cellStart, m_at);
            m_cellStart = ++m_at;
            m_state = State::cellStart;
        } else if (endRecord(units, isLast)) {
            return Step::record;
        } else if (m_at + 1 >= units.size && !isLast) {
            return Step::needsMore;
        } else {
            ++m_strayEnds;
            ++m_at;
        }
    }
}

template <typename Units>
QByteArray CsvTokenizer::unquotedUnits(Units units, QByteArrayView cell) const
{
    QByteArray bytes;
    bytes.reserve(cell.size());
    const auto keep = [&](qsizetype i) { bytes.append(cell.data() + i * m_width, m_width); };
    bool isInside = units.size > 0 && m_quote != 0 && units[0] == m_quote;
    for (qsizetype i = isInside ? 1 : 0; i < units.size; ++i) {
        const char16_t c = units[i];
        const char16_t next = i + 1 < units.size ? units[i + 1] : u'\0';
        const bool isLead = c < 256 && m_classes[c] == lead;
        const bool isEscapable = next == m_quote || next == m_escape ||
                                 (!isInside && (next == m_delimiter || next == u'\n' || next == u'\r'));
        const bool isEscaped = m_escape != 0 && c == m_escape && i + 1 < units.size && isEscapable;
        const bool isDoubled = isInside && c == m_quote && next == m_quote;
        if (isLead && i + 1 < units.size)
            keep(i++);
        else if (isEscaped || isDoubled)
            ++i;
        if (isInside && c == m_quote && !isDoubled)
            isInside = false;
        else
            keep(i);
    }
    return bytes;
}

QByteArray CsvTokenizer::unquoted(QByteArrayView cell) const
{
    if (m_width == 1)
        return unquotedUnits(ByteUnits{cell.data(), cell.size()}, cell);
    return unquotedUnits(WideUnits{cell.data(), cell.size() / 2, m_isBigEndian ? 1 : 0}, cell);
}

} // namespace interdict
