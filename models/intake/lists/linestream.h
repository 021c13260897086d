// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/json/sourcechunks.h"

#include <QByteArray>
#include <QString>

namespace interdict {

struct SourceLine
{
    qint64 number = 0; ///< 1 for the first line, blank ones counted
    qint64 offset = 0; ///< in bytes
    qint64 length = 0; ///< in bytes, without its end
    QByteArray bytes;  ///< as they stand in the file; empty where the line is too long
    bool isTooLong = false;
};

/// The lines of a text file, one after the other; they end in LF or CRLF. UTF-16 is told by its byte order mark.
class LineStream
{
public:
    static constexpr qsizetype longestLine = 16 << 20; ///< in bytes

    [[nodiscard]] static Result<LineStream> open(const QString &path, const CancelToken &cancel,
                                                 const ProgressSink &progress = {});

    /// False at the end.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] const SourceLine &line() const { return m_line; }
    /// The line as text, without white space about it, in which places of identifiers count; what is no character
    /// becomes U+FFFD.
    [[nodiscard]] QString text(bool *isDamaged = nullptr) const;
    [[nodiscard]] bool isUtf16() const { return m_width == 2; }

private:
    explicit LineStream(SourceChunks chunks) : m_chunks(std::move(chunks)) {}
    Result<bool> fill();
    void readMark();
    [[nodiscard]] qsizetype lineEnd(qsizetype from) const;
    [[nodiscard]] bool endsInReturn(QByteArrayView bytes) const;
    void take(qsizetype end);

    SourceChunks m_chunks;
    QByteArray m_buffer;
    qsizetype m_at = 0;        ///< of the next line in the buffer
    qint64 m_bufferOffset = 0; ///< of the buffer in the file
    qint64 m_dropped = 0;      ///< bytes of the line that is too long to keep
    int m_width = 1;
    bool m_isBigEndian = false;
    bool m_isStarted = false;
    bool m_isDone = false;
    SourceLine m_line;
};

} // namespace interdict
