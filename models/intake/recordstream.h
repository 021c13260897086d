// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/csvtokenizer.h"

#include <QByteArray>

class QIODevice;

namespace interdict {

/// A record as its bytes stand in the source, before any meaning.
struct RawRecord
{
    enum class Fault {
        none,
        textAfterQuote, ///< a closing quote is not followed by a delimiter; readable all the same
        unclosedQuote,  ///< the record is only the line in which the quote opens
        tooLong,        ///< more than 16 MiB: `bytes` is empty
    };

    qint64 offset = 0;
    qint64 length = 0;
    QByteArrayView bytes; ///< valid until the next record is asked for
    const std::vector<RawCell> *cells = nullptr;
    qsizetype cellCount = 0;
    Fault fault = Fault::none;
    qsizetype faultCell = 0; ///< from 1
    bool hasNul = false;     ///< a NUL byte, which text does not have; not told in UTF-16

    [[nodiscard]] QByteArrayView cellBytes(const RawCell &cell) const { return bytes.sliced(cell.start, cell.length); }
};

/// The records of a device, one after the other, in memory that does not grow with the device. A line of nothing but
/// blanks is no record. A quote that is never closed costs the line it stands in, not the rest of the source.
class RecordStream
{
public:
    /// Where the device stands at its start, the encoding's mark is skipped. `columns` (0: not known) tells a record
    /// whose odd quotes swallowed lines.
    RecordStream(QIODevice &device, const SourceLayout &layout, const TextDecoder &decoder, qsizetype columns = 0);

    /// False at the end.
    [[nodiscard]] Result<bool> next();
    /// Passes so many records; false where there are not as many.
    [[nodiscard]] Result<bool> skip(int records);
    [[nodiscard]] const RawRecord &record() const { return m_record; }
    /// How many bytes of the source are behind the record.
    [[nodiscard]] qint64 bytesRead() const { return m_bufferOffset + m_begin; }
    [[nodiscard]] const CsvTokenizer &tokenizer() const { return m_tokenizer; }

private:
    Outcome fill();
    Result<bool> readRecord();
    Outcome skipMark();
    void giveUpKeeping();
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] bool hasSwallowedLines() const;
    /// Makes the first line of what is buffered the record; false where it has no end.
    bool cutAtFirstLine();
    void take(qint64 length, qint64 endLength);

    QIODevice &m_device;
    const TextDecoder &m_decoder;
    CsvTokenizer m_tokenizer;
    SourceLayout::RecordEnd m_recordEnd;
    qsizetype m_columns;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< of the record being read
    qsizetype m_end = 0;   ///< of what was read into the buffer
    qint64 m_bufferOffset = 0;
    qint64 m_dropped = 0; ///< bytes of a record that is too long to keep
    qint64 m_reread = 0;  ///< bytes read again after cutting at a line
    bool m_isDone = false;
    bool m_isStarted = false;
    bool m_isTooLong = false;
    RawRecord m_record;
};

} // namespace interdict
