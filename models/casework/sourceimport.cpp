// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/sourceimport.h"

#include "models/casework/filestamp.h"
#include "models/casework/importpipeline.h"
#include "models/casework/keptsource.h"
#include "models/intake/json/sourcechunks.h"
#include "models/intake/memberfile.h"
#include "models/store/sourcequeries.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseImport)
};

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<SourceBytes> bytesOfFile(const QString &path)
{
    Result<std::unique_ptr<QIODevice>> device = openSourceFile(path);
    if (!device)
        return tl::unexpected(device.error());
    return SourceBytes(std::move(*device));
}

/// Sheets whose parts have the same path share its bytes.
bool sharesBytes(const OpenSource &book, int part)
{
    const QString &path = book.parts()[size_t(part)].path;
    return std::count_if(book.parts().begin(), book.parts().end(),
                         [&path](const SourcePart &other) { return other.path == path; }) > 1;
}

struct Range
{
    qint64 from = 0;
    qint64 length = -1;
};

/// From the first of its rows to the last.
Result<Range> rangeOfRows(const OpenSource &book, int part, const CancelToken &cancel)
{
    qint64 from = std::numeric_limits<qint64>::max();
    qint64 end = 0;
    const auto take = [&](RawRow &&row) -> Outcome {
        from = std::min(from, row.byteOffset);
        end = std::max(end, row.byteOffset + row.byteLength);
        return {};
    };
    if (Outcome read = book.readRows(part, take, cancel, {}); !read)
        return tl::unexpected(read.error());
    return end > from ? Range{from, end - from} : Range{};
}

QJsonArray toJson(const std::vector<NamingRecord> &records)
{
    QJsonArray array;
    for (const NamingRecord &record : records)
        array.append(QJsonObject{{u"source"_s, record.source.value()}, {u"record"_s, record.rowNumber}});
    return array;
}

} // namespace

ImportReport reportOf(const Source &source)
{
    ImportReport report;
    report.wasThere = true;
    report.digest = source.digest;
    report.byteCount = source.byteCount;
    report.counts.source = source.id;
    report.counts.kept = source.recordsKept - source.recordsFlagged;
    report.counts.flagged = source.recordsFlagged;
    report.counts.rejected = source.recordsRejected;
    report.format = source.format;
    report.name = source.member.isEmpty() ? source.fileName : source.member;
    if (source.format == "evidence"_L1) {
        const QJsonObject layout = QJsonDocument::fromJson(source.layout.toUtf8()).object();
        report.evidence = evidenceKindFromToken(layout.value(u"kind"_s).toString());
        report.namedBy = layout.value(u"namedBy"_s).toArray().size();
    }
    return report;
}

qint64 ImportReport::boundEvidence() const
{
    qint64 bound = evidence && namedBy > 0 ? 1 : 0;
    for (const ImportReport &member : members)
        bound += member.boundEvidence();
    return bound;
}

Source SourceImport::describe(const IncomingFile &file, const QString &format, const QJsonObject &layout) const
{
    Source source{{},
                  fileNameOfMember(file.name),
                  Sha256::of({}),
                  0,
                  {},
                  compact(layout),
                  m_circumstances.at,
                  m_circumstances.author};
    source.format = format;
    source.container = file.container;
    if (file.container)
        source.member = file.name;
    return source;
}

Result<std::optional<ImportReport>> SourceImport::alreadyThere(const Sha256 &digest) const
{
    const Result<std::optional<Source>> known = findSource(m_database, digest);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return std::optional<ImportReport>();
    if (!(*known)->isWithdrawn())
        return std::optional(reportOf(**known));
    ImportReport withdrawn;
    withdrawn.refusal =
        Error{ErrorCode::badInput,
              Words::tr("The case has these bytes as source %1, whose import was withdrawn. Restore that import.")
                  .arg((*known)->id.value()),
              {}};
    return std::optional(std::move(withdrawn));
}

Result<BytesDigest> SourceImport::digestOfPiece(const Piece &piece) const
{
    if (piece.digest)
        return *piece.digest;
    Result<SourceBytes> bytes = piece.bytes();
    if (!bytes)
        return tl::unexpected(bytes.error());
    return digestOf(std::move(*bytes), m_circumstances.cancel);
}

Result<ImportReport> SourceImport::add(const Piece &piece, const QString &name)
{
    const Result<BytesDigest> digest = digestOfPiece(piece);
    if (!digest)
        return tl::unexpected(digest.error());
    const Result<std::optional<ImportReport>> there = alreadyThere(digest->digest);
    if (!there)
        return tl::unexpected(there.error());
    Result<ImportReport> report = *there ? Result<ImportReport>(**there) : write(piece, *digest);
    if (report)
        report->name = name;
    return report;
}

Result<ImportReport> SourceImport::write(const Piece &piece, const BytesDigest &expected)
{
    const Result<RowId<Source>> id = m_writer.beginSource(piece.source);
    Result<SourceBytes> bytes = piece.bytes();
    if (!id || !bytes)
        return tl::unexpected(!id ? id.error() : bytes.error());
    ImportReport report;
    const bool isLast = m_isOnly && piece.records;
    BlockFeeder blocks(std::move(*bytes), isLast ? BlockFeeder::Begin::afterRecords : BlockFeeder::Begin::atOnce);
    if (Outcome fed = feed(piece, *id, blocks, report.timings); !fed)
        return tl::unexpected(fed.error());
    blocks.recordsAreIn();
    if (m_circumstances.cancel.isCancelled())
        return cancelled();
    if (isLast) {
        if (m_circumstances.progress)
            m_circumstances.progress(
                {expected.byteCount, expected.byteCount, Words::tr("Connecting listings, entities and links")});
        const auto drain = [this, &blocks] { return blocks.drainInto(m_writer); };
        if (Outcome finished = m_writer.finishRecords(drain); !finished)
            return tl::unexpected(finished.error());
    }
    const Result<Sha256> stored = blocks.finishInto(m_writer, m_circumstances.cancel);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored != expected.digest)
        return failure(ErrorCode::cannotRead,
                       Words::tr("\"%1\" changed while it was imported; nothing was added. Import it again once it is "
                                 "complete.")
                           .arg(piece.source.fileName));
    const Result<ImportResult> counts = m_writer.endSource(*stored, blocks.byteCount());
    if (!counts)
        return tl::unexpected(counts.error());
    report.timings.compress = blocks.seconds();
    report.digest = *stored;
    report.byteCount = blocks.byteCount();
    report.counts = *counts;
    report.format = piece.source.format;
    return report;
}

Outcome SourceImport::feed(const Piece &piece, RowId<Source> source, BlockFeeder &blocks, ImportTimings &timings)
{
    if (!piece.records)
        return {};
    m_current = source;
    const auto write = [&](std::span<const PreparedRecord> records) -> Outcome {
        if (m_circumstances.cancel.isCancelled())
            return cancelled();
        if (Outcome drained = blocks.drainInto(m_writer); !drained)
            return drained;
        return m_writer.add(records);
    };
    const Result<ReadTally> tally = pipeRecords(piece.records, m_writer.factFinder(), write, timings);
    return tally ? Outcome() : tl::unexpected(tally.error());
}

JudgedSink SourceImport::lookingSink(const RecordSink &sink)
{
    return [this, &sink](DraftRecord &&draft, const RawRow *row) {
        const NamingRecord record{m_current, draft.rowNumber};
        for (EvidenceNames *names : m_names)
            row ? names->look(row->cells, record) : names->look(draft, record);
        return sink(std::move(draft));
    };
}

Result<ReadTally> SourceImport::readFlat(const QString &path, const PartReading &reading, const RecordSink &sink)
{
    const bool hasNames = std::any_of(m_names.begin(), m_names.end(), [](auto *names) { return !names->isEmpty(); });
    if (!hasNames)
        return readDrafts(path, reading, sink, m_circumstances.cancel, m_circumstances.progress, TextSearch::later);
    return readJudged(path, reading, lookingSink(sink), m_circumstances.cancel, m_circumstances.progress);
}

Result<ReadTally> SourceImport::readPart(const OpenSource &book, int part, const PartReading &reading,
                                         const RecordSink &sink)
{
    const RecordSink place = [&](DraftRecord &&draft) {
        draft.byteOffset -= reading.bytesFrom;
        return sink(std::move(draft));
    };
    return readJudged(book, part, reading, lookingSink(place), m_circumstances.cancel, m_circumstances.progress);
}

Result<ImportReport> SourceImport::addData(const IncomingFile &file, const std::vector<PartReading> &parts)
{
    const FileStamp stamp(file.path);
    const bool isFlat = parts.size() == 1 && parts.front().path.isEmpty();
    Result<ImportReport> report = isFlat ? addFlat(file, parts.front()) : addBook(file, parts);
    if (!report)
        return report;
    if (Outcome same = stamp.checkSame(fileNameOfMember(file.name)); !same)
        return tl::unexpected(same.error());
    return report;
}

Result<ImportReport> SourceImport::addFlat(const IncomingFile &file, const PartReading &reading)
{
    Piece piece{describe(file, reading.format, toJson(reading)), [&file] { return bytesOfFile(file.path); },
                [&](const RecordSink &sink) { return readFlat(file.path, reading, sink); }, file.digest};
    piece.source.encoding = reading.layout.encoding;
    return add(piece, file.name);
}

Result<ImportReport> SourceImport::addEvidence(const IncomingFile &file, EvidenceKind kind,
                                               const std::vector<NamingRecord> &namedBy)
{
    const QJsonObject layout{{u"format"_s, u"evidence"_s}, {u"kind"_s, toToken(kind)}, {u"namedBy"_s, toJson(namedBy)}};
    const Piece piece{
        describe(file, u"evidence"_s, layout), [&file] { return bytesOfFile(file.path); }, {}, file.digest};
    Result<ImportReport> report = add(piece, file.name);
    if (report && !report->wasThere && !report->refusal) {
        report->evidence = kind;
        report->namedBy = qint64(namedBy.size());
    }
    return report;
}

Result<ImportReport> SourceImport::addContainer(const IncomingFile &file, const QString &format)
{
    const Piece piece{
        describe(file, format, {{u"format"_s, format}}), [&file] { return bytesOfFile(file.path); }, {}, file.digest};
    return add(piece, file.name);
}

Result<ImportReport> SourceImport::addBook(const IncomingFile &file, const std::vector<PartReading> &parts)
{
    Result<ImportReport> book = addContainer(file, parts.front().format);
    if (!book || book->refusal)
        return book;
    const Result<std::unique_ptr<OpenSource>> source = openAs(file.path, parts.front(), m_circumstances.cancel);
    if (!source)
        return tl::unexpected(source.error());
    const IncomingFile sheets{file.path, file.name, book->counts.source};
    for (const PartReading &part : parts) {
        Result<ImportReport> sheet = addSheet(**source, part, sheets, book->digest);
        if (!sheet)
            return sheet;
        book->counts += sheet->counts;
        book->wasThere = book->wasThere && sheet->wasThere; // other sheets of it may be new
        book->members.push_back(std::move(*sheet));
    }
    return book;
}

Result<SourceImport::Piece> SourceImport::sheetPiece(const OpenSource &book, int part, PartReading reading,
                                                     const IncomingFile &file)
{
    Range range;
    if (sharesBytes(book, part)) {
        const Result<Range> found = rangeOfRows(book, part, m_circumstances.cancel);
        if (!found)
            return tl::unexpected(found.error());
        range = *found;
        reading.bytesFrom = range.from;
    }
    Piece piece{describe(file, reading.format, toJson(reading)),
                [&book, part, range]() -> Result<SourceBytes> {
                    Result<std::unique_ptr<QIODevice>> device = book.bytes(part);
                    if (!device)
                        return tl::unexpected(device.error());
                    return SourceBytes(std::move(*device), range.from, range.length);
                },
                [this, &book, part, reading](const RecordSink &sink) { return readPart(book, part, reading, sink); },
                {}};
    piece.source.fileName = reading.name;
    piece.source.member = reading.path;
    piece.source.encoding = u"UTF-8"_s;
    return piece;
}

/// Two books may have a sheet of the same bytes that say different things, since texts lie elsewhere in the book. Then
/// the bytes that are kept end in a line that names the book.
Result<ImportReport> SourceImport::addSheet(const OpenSource &book, const PartReading &reading,
                                            const IncomingFile &file, const Sha256 &bookDigest)
{
    const Result<int> part = partOf(book, reading);
    if (!part)
        return tl::unexpected(part.error());
    Result<Piece> piece = sheetPiece(book, *part, reading, file);
    if (!piece)
        return tl::unexpected(piece.error());
    Result<ImportReport> report = add(*piece, reading.name);
    if (!report || !report->wasThere)
        return report;
    const Result<Source> known = sourceById(m_database, report->counts.source);
    if (!known)
        return tl::unexpected(known.error());
    if (known->container == file.container)
        return report;
    const Result<KeptSource> kept = KeptSource::open(m_database, *known, m_circumstances.cancel);
    const Result<Sha256> then = kept ? kept->digestOfCells(m_circumstances.cancel) : tl::unexpected(kept.error());
    const Result<Sha256> now = digestOfCells(book, *part, m_circumstances.cancel);
    if (!then || !now)
        return tl::unexpected(!then ? then.error() : now.error());
    if (*then == *now)
        return report;
    piece->bytes = [plain = piece->bytes, bookDigest]() -> Result<SourceBytes> {
        Result<SourceBytes> bytes = plain();
        if (bytes)
            bytes->append("\n<!-- of the workbook with SHA-256 " + bookDigest.toString().toLatin1() + " -->\n");
        return bytes;
    };
    return add(*piece, reading.name);
}

} // namespace interdict
