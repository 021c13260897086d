// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/dialectguess.h"

#include "models/intake/csvtokenizer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>

namespace interdict {

namespace {

using RecordEnd = SourceLayout::RecordEnd;

constexpr size_t mostRows = 5000;

struct Row
{
    qsizetype cells = 0;
    qsizetype filled = 0; ///< cells that hold anything
    bool isComment = false;
};

/// What one way of cutting gives.
struct Cut
{
    std::vector<Row> rows;     ///< without blank lines
    qsizetype odd = 0;         ///< rows with text behind a closing quote, or a quote that is never closed
    qsizetype blankQuoted = 0; ///< cells that would be quoted but for blanks before the quote
    qsizetype quoted = 0;
    qsizetype cellsInAll = 0;
    std::array<qsizetype, 3> ends{}; ///< LF, CRLF, CR
    qsizetype width = 1;             ///< of most rows
    double sameWidth = 0;            ///< share of the rows that have it
    double severalCells = 0;         ///< share of the rows with two cells or more

    [[nodiscard]] double oddShare() const { return rows.empty() ? 0 : double(odd) / double(rows.size()); }
};

class Cutter
{
public:
    Cutter(QByteArrayView start, bool isWhole, const TextDecoder &decoder)
        : m_start(start), m_isWhole(isWhole), m_decoder(decoder)
    {
    }

    [[nodiscard]] Cut cut(const SourceLayout &layout) const;

private:
    void addRow(Cut &cut, const CsvTokenizer &tokenizer, QByteArrayView record, char quote) const;
    [[nodiscard]] char16_t unit(QByteArrayView bytes, qsizetype place) const;

    QByteArrayView m_start;
    bool m_isWhole;
    const TextDecoder &m_decoder;
};

char16_t Cutter::unit(QByteArrayView bytes, qsizetype place) const
{
    if (m_decoder.unitWidth() == 1)
        return static_cast<uchar>(bytes[place]);
    const int low = m_decoder.isBigEndian() ? 1 : 0;
    return static_cast<char16_t>(static_cast<uchar>(bytes[place + 1 - low]) << 8 |
                                 static_cast<uchar>(bytes[place + low]));
}

void Cutter::addRow(Cut &cut, const CsvTokenizer &tokenizer, QByteArrayView record, char quote) const
{
    const qsizetype width = m_decoder.unitWidth();
    Row row{tokenizer.cellCount(), 0, record.size() >= width && unit(record, 0) == u'#'};
    for (const RawCell &cell : tokenizer.cells()) {
        QByteArrayView bytes = record.sliced(cell.start, cell.length);
        const bool startsBlank = bytes.size() > width && unit(bytes, 0) == u' ';
        while (bytes.size() >= width && unit(bytes, 0) <= u' ')
            bytes = bytes.sliced(width);
        row.filled += bytes.size() >= width ? 1 : 0;
        cut.quoted += cell.isQuoted ? 1 : 0;
        if (startsBlank && !cell.isQuoted && bytes.size() >= width && quote != 0 && unit(bytes, 0) == char16_t(quote))
            ++cut.blankQuoted;
    }
    if (row.cells == 1 && row.filled == 0 && !tokenizer.cells().front().isQuoted)
        return;
    cut.cellsInAll += row.cells;
    cut.odd += tokenizer.textAfterQuote() > 0 || tokenizer.isUnclosed() ? 1 : 0;
    cut.rows.push_back(row);
    if (tokenizer.endLength() == 2 * width)
        ++cut.ends[1];
}

Cut Cutter::cut(const SourceLayout &layout) const
{
    Cut cut;
    CsvTokenizer tokenizer(layout, m_decoder);
    qsizetype at = m_decoder.markLength(m_start);
    const qsizetype width = m_decoder.unitWidth();
    while (at < m_start.size() && cut.rows.size() < mostRows) {
        tokenizer.startRecord();
        const char *record = m_start.data() + at;
        if (tokenizer.read(record, m_start.size() - at, m_isWhole) == CsvTokenizer::Step::needsMore) {
            // A quote that is still open at the end of the sample swallowed what is left of it.
            cut.odd +=
                tokenizer.isInQuotes() && m_start.size() - at > m_start.size() / 4 ? qsizetype(cut.rows.size()) : 0;
            break;
        }
        addRow(cut, tokenizer, QByteArrayView(record, tokenizer.length()), layout.quote);
        if (tokenizer.endLength() == width)
            ++cut.ends[unit(QByteArrayView(record, tokenizer.length() + width), tokenizer.length()) == u'\r' ? 2 : 0];
        at += tokenizer.length() + tokenizer.endLength();
    }
    std::map<qsizetype, qsizetype> widths;
    qsizetype several = 0;
    qsizetype counted = 0;
    for (const Row &row : cut.rows) {
        if (row.isComment && row.cells == 1)
            continue;
        ++counted;
        ++widths[row.cells];
        several += row.cells > 1 ? 1 : 0;
    }
    qsizetype most = 0;
    for (const auto &[cells, count] : widths) {
        if (count >= most)
            std::tie(cut.width, most) = std::pair(cells, count);
    }
    if (counted > 0) {
        cut.sameWidth = double(most) / double(counted);
        cut.severalCells = double(several) / double(counted);
    }
    return cut;
}

struct Delimiter
{
    char character;
    double likelihood;
};
constexpr std::array delimiters{Delimiter{',', 1.0},  Delimiter{'\t', 1.0},  Delimiter{';', 1.0}, Delimiter{'|', 0.98},
                                Delimiter{'#', 0.7},  Delimiter{'%', 0.7},   Delimiter{'^', 0.8}, Delimiter{'~', 0.8},
                                Delimiter{':', 0.45}, Delimiter{'\x1f', 1.0}};
constexpr double oneColumn = 0.3;

/// 0 to 1: many cells, the same number in each row, no odd quotes.
double score(const Cut &cut, double likelihood)
{
    if (cut.rows.empty())
        return 0;
    const double sound = 1 - 0.9 * std::min(1.0, cut.oddShare());
    const qsizetype width = std::max(cut.width, cut.rows.front().cells);
    if (width < 2)
        return oneColumn * sound;
    const double even = 0.6 * cut.sameWidth * cut.sameWidth + 0.4 * cut.severalCells * cut.severalCells;
    const bool isHeaderLike = cut.rows.front().cells == cut.width && cut.rows.front().filled == cut.width;
    return likelihood * even * (1 - 1.0 / double(width)) * sound * (isHeaderLike ? 1.1 : 1.0);
}

qsizetype unevenRows(const Cut &cut)
{
    return qsizetype(std::lround(double(cut.rows.size()) * (1 - cut.sameWidth))) + cut.odd;
}

struct Guess
{
    SourceLayout layout;
    Cut cut;
    double score = 0;
};

Guess bestDelimiter(const Cutter &cutter, SourceLayout layout, char quote)
{
    Guess best;
    layout.quote = quote;
    for (const Delimiter &delimiter : delimiters) {
        layout.delimiter = delimiter.character;
        Cut cut = cutter.cut(layout);
        const double found = score(cut, delimiter.likelihood);
        if (found > best.score)
            best = {layout, std::move(cut), found};
    }
    if (best.score <= oneColumn)
        best.layout.delimiter = ',';
    return best;
}

/// '"' quotes unless it stands oddly too often; "'" is an apostrophe first, and quotes where it does so for many cells.
Guess guessByQuotes(const Cutter &cutter, SourceLayout layout)
{
    constexpr double fewOdd = 0.05;
    constexpr qsizetype noAccident = 3;
    constexpr double manyQuoted = 0.3;
    Guess best = bestDelimiter(cutter, layout, '"');
    if (best.cut.oddShare() > fewOdd) { // as it would be where a backslash and not a second quote escapes one
        layout.escape = '\\';
        Guess escaped = bestDelimiter(cutter, layout, '"');
        layout.escape = 0;
        if (escaped.cut.odd < best.cut.odd && escaped.score >= best.score)
            best = std::move(escaped);
    }
    if (best.cut.oddShare() > fewOdd && best.cut.odd >= noAccident) {
        Guess bare = bestDelimiter(cutter, layout, '\0');
        if (bare.score * 0.9 > best.score)
            best = std::move(bare);
    }
    if (best.cut.quoted == 0) {
        Guess single = bestDelimiter(cutter, layout, '\'');
        const bool isUsed = double(single.cut.quoted) >= manyQuoted * double(single.cut.cellsInAll);
        // Quotes that hold delimiters together, so that rows get as many cells as the others have.
        const bool mends = single.cut.quoted >= noAccident && single.cut.odd == 0 && unevenRows(best.cut) > 0 &&
                           unevenRows(single.cut) == 0 && single.cut.width > 1;
        if ((isUsed && single.cut.oddShare() <= fewOdd && single.score >= best.score) || mends)
            best = std::move(single);
    }
    return best;
}

/// Where records seem to end in several ways and do not come out even, one of those may be a part of the cells.
void guessDelimiter(const Cutter &cutter, SourceLayout &layout)
{
    constexpr double clearlyBetter = 1.1;
    constexpr qsizetype fewUneven = 20; // one in so many
    constexpr qsizetype fewestRows = 3;
    Guess best = guessByQuotes(cutter, layout);
    const auto kinds = std::count_if(best.cut.ends.begin(), best.cut.ends.end(), [](auto count) { return count > 0; });
    if (kinds > 1 && (unevenRows(best.cut) * fewUneven > qsizetype(best.cut.rows.size()) || best.cut.width < 2)) {
        for (const RecordEnd end : {RecordEnd::lf, RecordEnd::crlf, RecordEnd::cr}) {
            layout.recordEnd = end;
            Guess other = guessByQuotes(cutter, layout);
            if (qsizetype(other.cut.rows.size()) >= fewestRows && other.score > best.score * clearlyBetter)
                best = std::move(other);
        }
        layout.recordEnd = RecordEnd::any;
        best.layout.recordEnd = RecordEnd::any; // settled by guessRecordEnd()
    }
    if (best.score > 0)
        layout = best.layout;
}

void guessEscape(const Cutter &cutter, SourceLayout &layout)
{
    if (layout.escape != 0)
        return;
    SourceLayout escaped = layout;
    escaped.escape = '\\';
    if (unevenRows(cutter.cut(escaped)) < unevenRows(cutter.cut(layout)))
        layout = escaped;
}

/// Blanks before quotes; where those are read, a backslash may turn out to escape quotes in them.
void guessBlanks(const Cutter &cutter, SourceLayout &layout)
{
    const Cut before = cutter.cut(layout);
    if (before.blankQuoted == 0)
        return;
    SourceLayout skipping = layout;
    skipping.skipsBlanks = true;
    for (const char escape : {layout.escape, '\\'}) {
        skipping.escape = escape;
        if (unevenRows(cutter.cut(skipping)) <= unevenRows(before)) {
            layout = skipping;
            return;
        }
    }
}

/// By the kinds of ends outside quotes; where there are several, by which of them gives even rows.
void guessRecordEnd(const Cutter &cutter, SourceLayout &layout)
{
    constexpr std::array kinds{RecordEnd::lf, RecordEnd::crlf, RecordEnd::cr};
    layout.recordEnd = RecordEnd::any;
    const Cut any = cutter.cut(layout);
    const auto present = std::count_if(any.ends.begin(), any.ends.end(), [](qsizetype count) { return count > 0; });
    if (present == 0)
        layout.recordEnd = RecordEnd::lf;
    if (present == 1) {
        const auto *kind = std::find_if(any.ends.begin(), any.ends.end(), [](qsizetype count) { return count > 0; });
        layout.recordEnd = kinds[size_t(kind - any.ends.begin())];
    }
    if (present < 2)
        return;
    double best = any.sameWidth;
    RecordEnd chosen = RecordEnd::any;
    for (const RecordEnd kind : kinds) {
        layout.recordEnd = kind;
        const Cut cut = cutter.cut(layout);
        if (cut.rows.size() > 1 && cut.sameWidth > best) {
            best = cut.sameWidth;
            chosen = kind;
        }
    }
    layout.recordEnd = chosen;
}

/// Captions and comments before the header: rows with at most one filled cell where most rows have several.
int leadingRows(const Cut &cut)
{
    constexpr size_t mostLeading = 20;
    if (cut.width < 2)
        return !cut.rows.empty() && cut.rows.front().isComment && cut.rows.size() > 1 ? 1 : 0;
    size_t leading = 0;
    for (; leading < std::min(mostLeading, cut.rows.size()); ++leading) {
        const Row &row = cut.rows[leading];
        const bool isCaption = row.filled <= 1 && (row.cells < cut.width || cut.width > 2);
        const bool isComment = row.isComment && row.cells != cut.width;
        if (!isCaption && !isComment)
            break;
    }
    return leading < cut.rows.size() && cut.rows[leading].cells == cut.width ? int(leading) : 0;
}

} // namespace

SourceLayout guessDialect(QByteArrayView start, bool isWhole, SourceLayout layout, const TextDecoder &decoder)
{
    const Cutter cutter(start, isWhole, decoder);
    layout.recordEnd = RecordEnd::any;
    layout.escape = 0;
    layout.skipsBlanks = false;
    guessDelimiter(cutter, layout);
    guessBlanks(cutter, layout);
    guessEscape(cutter, layout);
    guessRecordEnd(cutter, layout);
    const Cut cut = cutter.cut(layout);
    layout.leadingRows = leadingRows(cut);
    return layout;
}

} // namespace interdict
