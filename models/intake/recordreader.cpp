// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/recordreader.h"

#include "models/intake/recordstream.h"
#include "models/intake/rowmapper.h"
#include "models/intake/rowteller.h"

#include <QElapsedTimer>
#include <QIODevice>

namespace interdict {

namespace {

void count(ReadTally &tally, RecordStatus status)
{
    ++(status == RecordStatus::rejected  ? tally.rejected
       : status == RecordStatus::flagged ? tally.flagged
                                         : tally.kept);
}

/// Looks at the clock for every 32nd record only: looking costs as much as taking a short record apart.
class TimeSample
{
public:
    TimeSample(RowMapper &mapper, ReadTimings &timings) : m_mapper(mapper), m_timings(timings) {}

    void begin(qint64 row)
    {
        m_isTaken = row % stride == 0;
        m_mapper.timeScan(m_isTaken ? &m_scan : nullptr);
        if (m_isTaken)
            m_timer.start();
    }
    void parsed()
    {
        if (!m_isTaken)
            return;
        m_timings.parse += double(m_timer.nsecsElapsed()) * share;
        m_timer.start();
    }
    void mapped()
    {
        if (!m_isTaken)
            return;
        m_timings.map += double(m_timer.nsecsElapsed() - m_scan) * share;
        m_timings.scan += double(m_scan) * share;
        m_scan = 0;
    }

private:
    static constexpr qint64 stride = 32;
    static constexpr double share = double(stride) * 1e-9;
    RowMapper &m_mapper;
    ReadTimings &m_timings;
    QElapsedTimer m_timer;
    qint64 m_scan = 0;
    bool m_isTaken = false;
};

} // namespace

Result<ReadTally> readRecords(QIODevice &device, const SourceLayout &layout, const ColumnMapping &mapping,
                              const RecordSink &sink, const CancelToken &cancel, const ProgressSink &progress,
                              TextSearch search)
{
    constexpr qint64 stride = 256;
    const Result<TextDecoder> decoder = TextDecoder::forEncoding(layout.encoding);
    if (!decoder)
        return tl::unexpected(decoder.error());
    RecordStream stream(device, layout, *decoder, layout.columnNames.size());
    RowMapper mapper(layout, mapping, *decoder);
    if (search == TextSearch::later)
        mapper.leaveTexts();
    RowTeller teller(progress, device.isSequential() ? 0 : device.size());
    ReadTally tally;
    TimeSample sample(mapper, tally.timings);
    Result<bool> found = stream.skip(layout.leadingRows + (layout.hasHeader ? 1 : 0));
    for (qint64 row = 1; found && *found; ++row) {
        if (cancel.isCancelled())
            return cancelled();
        sample.begin(row);
        found = stream.next();
        if (!found || !*found)
            break;
        sample.parsed();
        DraftRecord draft = mapper.map(stream.record(), row, stream.tokenizer());
        sample.mapped();
        count(tally, draft.status);
        if (Outcome taken = sink(std::move(draft)); !taken)
            return tl::unexpected(taken.error());
        if (row % stride == 0)
            teller.tell(stream.bytesRead());
    }
    if (!found)
        return tl::unexpected(found.error());
    return tally;
}

QStringList cellsOfRecord(QByteArrayView bytes, const SourceLayout &layout)
{
    const Result<TextDecoder> decoder = TextDecoder::forEncoding(layout.encoding);
    if (!decoder)
        return {};
    CsvTokenizer tokenizer(layout, *decoder);
    if (tokenizer.read(bytes.data(), bytes.size(), true) == CsvTokenizer::Step::needsMore)
        return {};
    QStringList cells;
    for (const RawCell &cell : tokenizer.cells()) {
        const QByteArrayView raw = bytes.sliced(cell.start, cell.length);
        QString text;
        cell.isPlain ? decoder->append(raw, text) : decoder->append(tokenizer.unquoted(raw), text);
        cells << text;
    }
    return cells;
}

} // namespace interdict
