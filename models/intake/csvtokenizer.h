// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcelayout.h"
#include "models/intake/textdecoding.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <vector>

namespace interdict {

/// Where a cell stands in the bytes of its record.
struct RawCell
{
    qint32 start = 0;
    qint32 length = 0;
    bool isPlain = true; ///< the bytes are the cell; otherwise its quotes and escapes are still in it: unquoted()
    bool isQuoted = false;
};

/// Takes records apart, one state machine over bytes (over units of two bytes in UTF-16); linear in what it reads, also
/// where a record comes in pieces. It knows no columns and no meaning.
class CsvTokenizer
{
public:
    static constexpr qsizetype mostCells = 1 << 16; ///< of a record; further ones are counted only

    CsvTokenizer(const SourceLayout &layout, const TextDecoder &decoder);

    enum class Step { record, needsMore };
    /// Goes on with the record that starts at `data`; after needsMore the same bytes and more are wanted.
    [[nodiscard]] Step read(const char *data, qsizetype size, bool isLast);
    void startRecord();

    // Of the record read last; places are bytes from its start.
    [[nodiscard]] const std::vector<RawCell> &cells() const { return m_cells; }
    [[nodiscard]] qsizetype cellCount() const { return m_cellCount; }
    [[nodiscard]] qsizetype length() const { return m_length; }          ///< without its end
    [[nodiscard]] qsizetype endLength() const { return m_endLength; }    ///< 0 at the end of the file
    [[nodiscard]] bool isUnclosed() const { return m_isUnclosed; }       ///< a quote is open at the end of the file
    [[nodiscard]] qsizetype textAfterQuote() const { return m_oddCell; } ///< the first such cell, from 1; 0 for none
    [[nodiscard]] bool isInQuotes() const { return m_state == State::quoted; } ///< while more is needed
    /// While more is needed: drops what was read of a record that is too long to keep. The next bytes to give are those
    /// after the returned count.
    [[nodiscard]] qsizetype dropRead();
    /// How many line ends outside quotes were no record ends, in all.
    [[nodiscard]] qint64 strayEnds() const { return m_strayEnds; }

    /// The bytes of a cell that is not plain, without its quotes and escapes.
    [[nodiscard]] QByteArray unquoted(QByteArrayView cell) const;

private:
    enum class State : quint8 { cellStart, unquoted, quoted, afterQuote };
    enum Class : quint8 { plain, delimiter, lineEnd, escape, lead };

    template <typename Units>
    Step run(Units units, bool isLast);
    template <typename Units>
    bool skipUnquoted(Units units, bool isLast);
    template <typename Units>
    bool skipQuoted(Units units, bool isLast);
    template <typename Units>
    bool closeQuote(Units units, bool isLast);
    template <typename Units>
    bool endRecord(Units units, bool isLast);
    template <typename Units>
    QByteArray unquotedUnits(Units units, QByteArrayView cell) const;
    /// The length of the record end at a CR or LF: 0 for none, -1 where more bytes are needed.
    template <typename Units>
    [[nodiscard]] int endAt(Units units, bool isLast) const;
    void addCell(qsizetype start, qsizetype end);

    std::array<quint8, 256> m_classes{};
    SourceLayout::RecordEnd m_recordEnd;
    char16_t m_delimiter;
    char16_t m_quote;
    char16_t m_escape;
    bool m_skipsBlanks;
    int m_width;
    bool m_isBigEndian;

    // Places in units until the record is done.
    State m_state = State::cellStart;
    qsizetype m_at = 0;
    qsizetype m_cellStart = 0;
    qsizetype m_quoteStart = -1;
    qsizetype m_quoteEnd = -1;
    bool m_hasEscapes = false;
    bool m_isOdd = false;

    std::vector<RawCell> m_cells;
    qsizetype m_cellCount = 0;
    qsizetype m_length = 0;
    qsizetype m_endLength = 0;
    bool m_isUnclosed = false;
    qsizetype m_oddCell = 0;
    qint64 m_strayEnds = 0;
};

} // namespace interdict
