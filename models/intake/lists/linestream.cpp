// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/lists/linestream.h"

#include <QStringDecoder>

namespace interdict {

Result<LineStream> LineStream::open(const QString &path, const CancelToken &cancel, const ProgressSink &progress)
{
    Result<SourceChunks> chunks = SourceChunks::open(path, cancel, progress);
    if (!chunks)
        return tl::unexpected(chunks.error());
    return LineStream(std::move(*chunks));
}

Result<bool> LineStream::fill()
{
    Result<QByteArray> chunk = m_chunks.next();
    if (!chunk)
        return tl::unexpected(chunk.error());
    if (chunk->isEmpty()) {
        m_isDone = true;
        return false;
    }
    m_buffer.remove(0, m_at);
    m_bufferOffset += m_at;
    m_at = 0;
    m_buffer += *chunk;
    if (!m_isStarted)
        readMark();
    return true;
}

void LineStream::readMark()
{
    m_isStarted = true;
    if (m_buffer.startsWith("\xef\xbb\xbf")) {
        m_at = 3;
    } else if (m_buffer.startsWith("\xff\xfe") || m_buffer.startsWith("\xfe\xff")) {
        m_at = 2;
        m_width = 2;
        m_isBigEndian = m_buffer.startsWith('\xfe');
    }
}

/// Where the LF is at which the line ends, from `from` on; -1 where the buffer has none.
qsizetype LineStream::lineEnd(qsizetype from) const
{
    qsizetype at = m_buffer.indexOf('\n', from);
    if (m_width == 1)
        return at;
    const int low = m_isBigEndian ? 1 : 0;
    while (at >= 0) {
        const qsizetype unit = at - low;
        const qsizetype high = m_isBigEndian ? unit : unit + 1;
        if (unit % 2 == 0 && high < m_buffer.size() && m_buffer[high] == 0)
            return unit;
        at = m_buffer.indexOf('\n', at + 1);
    }
    return -1;
}

bool LineStream::endsInReturn(QByteArrayView bytes) const
{
    if (m_width == 1)
        return bytes.endsWith('\r');
    return bytes.endsWith(m_isBigEndian ? QByteArrayView("\0\r", 2) : QByteArrayView("\r\0", 2));
}

Result<bool> LineStream::next()
{
    qsizetype searched = m_at;
    m_line.bytes.clear();
    for (;;) {
        const qsizetype end = lineEnd(searched);
        if (end >= 0) {
            take(end);
            m_at = end + m_width;
            return true;
        }
        if (m_buffer.size() - m_at > longestLine) {
            // Whole units, so that a line end in UTF-16 is not cut in two; the buffer starts at an even place of the
            // file only while nothing odd is dropped.
            const qsizetype dropped = (m_buffer.size() - m_at) / 2 * 2;
            m_dropped += dropped;
            m_at += dropped;
        }
        const qsizetype kept = m_buffer.size() - m_at;
        const Result<bool> more = m_isDone ? Result<bool>(false) : fill();
        if (!more)
            return more;
        if (!*more) {
            if (m_buffer.size() == m_at && m_dropped == 0)
                return false;
            take(m_buffer.size());
            m_at = m_buffer.size();
            return true;
        }
        searched = std::max(m_at, kept - kept % 2);
    }
}

void LineStream::take(qsizetype end)
{
    ++m_line.number;
    m_line.offset = m_bufferOffset + m_at - m_dropped;
    QByteArrayView bytes = QByteArrayView(m_buffer).sliced(m_at, end - m_at);
    if (endsInReturn(bytes))
        bytes.chop(m_width);
    m_line.length = m_dropped + bytes.size();
    m_line.isTooLong = m_line.length > longestLine;
    m_line.bytes = m_line.isTooLong ? QByteArray() : bytes.toByteArray();
    m_dropped = 0;
}

QString LineStream::text(bool *isDamaged) const
{
    QStringDecoder decoder(m_width == 1    ? QStringConverter::Utf8
                           : m_isBigEndian ? QStringConverter::Utf16BE
                                           : QStringConverter::Utf16LE,
                           QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(m_line.bytes);
    if (isDamaged)
        *isDamaged = decoder.hasError() || m_line.bytes.size() % m_width != 0;
    return text.trimmed();
}

} // namespace interdict
