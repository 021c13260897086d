// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/sourcesurvey.h"

#include "models/intake/recordstream.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstring>

namespace interdict {

namespace {

constexpr size_t firstRecords = 1500;
constexpr size_t mostRecords = 3000;
constexpr qint64 everyOther = 211; ///< after the first ones: a prime, so that it falls into no rhythm of the file
constexpr qsizetype mostRecordBytes = 16 << 20;
constexpr qsizetype longestSample = 64 << 10;
constexpr size_t mostDateColumns = 256;

/// A quick look, for it is asked of every cell: a digit, then a separator after one or two.
bool mayBeDate(QByteArrayView bytes, qsizetype width)
{
    const qsizetype low = bytes[0] == 0 && width == 2 ? 1 : 0;
    const auto isSeparator = [&](qsizetype place) {
        const char c = bytes[place * width + low];
        return c == '/' || c == '.' || c == '-';
    };
    const char first = bytes[low];
    return (first == ' ' || (first >= '0' && first <= '9')) && (isSeparator(1) || isSeparator(2) || first == ' ');
}

/// The words for "missing" that exports write; asked of every cell, so by bytes.
bool saysMissing(QByteArrayView bytes)
{
    constexpr qsizetype longest = 4;
    if (bytes.size() > longest)
        return false;
    return bytes.isEmpty() || bytes == "NA" || bytes == "null" || bytes == "NULL" || bytes == "N/A" || bytes == "n/a" ||
           bytes == "None" || bytes == "NaN" || bytes == "nan" || bytes == "-" || bytes == "\\N";
}

class Survey
{
public:
    Survey(const SourceLayout &layout, const TextDecoder &decoder) : m_decoder(decoder), m_layout(layout) {}

    void add(const RawRecord &record);
    SourceSurvey take(const CsvTokenizer &tokenizer)
    {
        m_found.strayEnds = tokenizer.strayEnds();
        return std::move(m_found);
    }

private:
    void keep(const RawRecord &record);
    void countText(const RawRecord &record);
    void countDates(const RawRecord &record);
    void countFilled(const RawRecord &record);

    const TextDecoder &m_decoder;
    const SourceLayout &m_layout;
    SourceSurvey m_found;
    qsizetype m_keptBytes = 0;
};

void Survey::add(const RawRecord &record)
{
    ++m_found.rows;
    if (record.fault != RawRecord::Fault::none)
        ++m_found.oddRows;
    if (record.fault == RawRecord::Fault::tooLong || record.fault == RawRecord::Fault::unclosedQuote)
        return;
    ++m_found.rowsByCells[record.cellCount];
    m_found.emptyLastCell += record.cells->back().length == 0 ? 1 : 0;
    keep(record);
    countText(record);
    countDates(record);
    countFilled(record);
}

void Survey::keep(const RawRecord &record)
{
    const bool isWanted = m_found.records.size() < firstRecords || m_found.rows % everyOther == 0;
    // Each cell becomes a text of its own, also an empty one.
    const qsizetype size = record.bytes.size() + qsizetype(record.cells->size() * sizeof(QString));
    if (!isWanted || m_found.records.size() >= mostRecords || m_keptBytes + size > mostRecordBytes)
        return;
    m_keptBytes += size;
    m_found.records.push_back(record.bytes.toByteArray());
}

void Survey::countText(const RawRecord &record)
{
    if (m_decoder.unitWidth() != 1)
        return;
    if (std::memchr(record.bytes.data(), 0, size_t(record.bytes.size())))
        ++m_found.zeroBytes;
    if (isAscii(record.bytes))
        return;
    const qint64 before = m_found.utf8.invalid;
    for (const RawCell &cell : *record.cells) {
        const qint64 invalid = m_found.utf8.invalid;
        countUtf8(record.cellBytes(cell), m_found.utf8);
        m_found.cellsNotUtf8 += m_found.utf8.invalid > invalid ? 1 : 0;
    }
    if (m_found.utf8.invalid == before)
        return;
    if (m_found.firstRowNotUtf8 == 0)
        m_found.firstRowNotUtf8 = m_found.rows;
    if (m_found.legacySample.size() + record.bytes.size() < longestSample)
        m_found.legacySample.append(record.bytes.data(), record.bytes.size()).append('\n');
}

void Survey::countDates(const RawRecord &record)
{
    constexpr qsizetype longest = 40;
    const qsizetype width = m_decoder.unitWidth();
    const size_t columns = std::min(record.cells->size(), mostDateColumns);
    if (m_found.dates.size() < columns)
        m_found.dates.resize(columns);
    for (size_t column = 0; column < columns; ++column) {
        const QByteArrayView bytes = record.cellBytes((*record.cells)[column]);
        if (bytes.size() < 6 * width || bytes.size() > longest * width || !mayBeDate(bytes, width))
            continue;
        QVarLengthArray<char16_t, longest> text;
        const qsizetype low = m_decoder.isBigEndian() ? 1 : 0;
        for (qsizetype i = low; i < bytes.size(); i += width)
            text.append(static_cast<uchar>(bytes[i]));
        if (const auto numbers = leadingNumbersOfDate(QStringView(text.data(), text.size()))) {
            m_found.dates[column].add(*numbers, m_found.rows);
        }
    }
}

void Survey::countFilled(const RawRecord &record)
{
    const size_t columns = std::min(record.cells->size(), mostDateColumns);
    if (m_found.filled.size() < columns)
        m_found.filled.resize(columns);
    for (size_t column = 0; column < columns; ++column)
        m_found.filled[column] += saysMissing(record.cellBytes((*record.cells)[column])) ? 0 : 1;
}

} // namespace

void DateVotes::add(const LeadingNumbers &numbers, qint64 row)
{
    constexpr size_t mostRows = 3;
    constexpr int months = 12;
    ++dates;
    ambiguous += numbers.first <= months && numbers.second <= months && numbers.first != numbers.second ? 1 : 0;
    greatestFirst = std::max(greatestFirst, numbers.first);
    greatestSecond = std::max(greatestSecond, numbers.second);
    if (numbers.first > months && dayFirstRows.size() < mostRows)
        dayFirstRows.push_back(row);
    if (numbers.second > months && monthFirstRows.size() < mostRows)
        monthFirstRows.push_back(row);
}

qsizetype SourceSurvey::usualCells() const
{
    const auto most = std::max_element(rowsByCells.begin(), rowsByCells.end(),
                                       [](const auto &a, const auto &b) { return a.second <= b.second; });
    return most == rowsByCells.end() ? 0 : most->first;
}

qint64 SourceSurvey::evenRows() const
{
    const auto usual = rowsByCells.find(usualCells());
    return usual == rowsByCells.end() ? 0 : usual->second;
}

Result<SourceSurvey> surveySource(QIODevice &device, const SourceLayout &layout, const TextDecoder &decoder,
                                  const CancelToken &cancel)
{
    constexpr int stride = 1000;
    RecordStream stream(device, layout, decoder);
    Survey survey(layout, decoder);
    qint64 seen = 0;
    for (;;) {
        const Result<bool> found = stream.next();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return survey.take(stream.tokenizer());
        if (seen % stride == 0 && cancel.isCancelled())
            return cancelled();
        if (seen++ >= layout.leadingRows)
            survey.add(stream.record());
    }
}

} // namespace interdict
