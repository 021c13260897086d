// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/recordreader.h"

#include "models/intake/recordstream.h"
#include "models/intake/rowmapper.h"
#include "models/intake/rowteller.h"

#include <QIODevice>

namespace interdict {

namespace {

void count(ReadTally &tally, RecordStatus status)
{
    ++(status == RecordStatus::rejected  ? tally.rejected
       : status == RecordStatus::flagged ? tally.flagged
                                         : tally.kept);
}

} // namespace

Result<ReadTally> readRecords(QIODevice &device, const SourceLayout &layout, const ColumnMapping &mapping,
                              const RecordSink &sink, const CancelToken &cancel, const ProgressSink &progress)
{
    constexpr qint64 stride = 256;
    const Result<TextDecoder> decoder = TextDecoder::forEncoding(layout.encoding);
    if (!decoder)
        return tl::unexpected(decoder.error());
    RecordStream stream(device, layout, *decoder, layout.columnNames.size());
    RowMapper mapper(layout, mapping, *decoder);
    RowTeller teller(progress, device.isSequential() ? 0 : device.size());
    ReadTally tally;
    Result<bool> found = stream.skip(layout.leadingRows + (layout.hasHeader ? 1 : 0));
    for (qint64 row = 1; found && *found; ++row) {
        if (cancel.isCancelled())
            return cancelled();
        found = stream.next();
        if (!found || !*found)
            break;
        DraftRecord draft = mapper.map(stream.record(), row, stream.tokenizer());
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
