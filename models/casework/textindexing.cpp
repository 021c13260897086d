// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/textindexing.h"

#include "models/casework/keptsource.h"
#include "models/casework/pagetext.h"
#include "models/casework/recordcells.h"
#include "models/casework/recordview.h"
#include "models/intake/evidencekind.h"
#include "models/store/portablefacts.h"
#include "models/store/sourcearchive.h"
#include "models/store/sourcequeries.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TextIndexing)
};

constexpr int recordsAtOnce = 1000;
constexpr qint64 mostFileBytes = 1 << 20;
constexpr qint64 window = 4 * sourceBlockSize;
constexpr qsizetype mostCharacters = 1 << 18; ///< of one record

QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

Result<QString> textOfFile(const Database &database, const Source &source)
{
    Result<QByteArray> bytes = readSourceBytes(database, source.id, 0, std::min(source.byteCount, mostFileBytes));
    if (!bytes)
        return tl::unexpected(bytes.error());
    const std::optional<EvidenceKind> kind = evidenceKindOf(bytes->left(4096), source.fileName);
    if (kind == EvidenceKind::picture || kind == EvidenceKind::document || bytes->left(4096).contains('\0'))
        return QString();
    const QString text = decoded(*bytes);
    return kind == EvidenceKind::webPage ? textOfPage(text) : text;
}

/// Reads the bytes of records in the order of their source without unpacking a block for each.
class SourceWindow
{
public:
    SourceWindow(const Database &database, const Source &source) : m_database(database), m_source(source) {}

    Result<QByteArray> bytes(const Record &record)
    {
        const bool isInside =
            record.byteOffset >= m_from && record.byteOffset + record.byteLength <= m_from + m_bytes.size();
        if (!isInside) {
            const qint64 length = std::min(std::max(window, record.byteLength), m_source.byteCount - record.byteOffset);
            Result<QByteArray> read = readSourceBytes(m_database, m_source.id, record.byteOffset, length);
            if (!read)
                return read;
            m_from = record.byteOffset;
            m_bytes = std::move(*read);
        }
        return m_bytes.mid(record.byteOffset - m_from, record.byteLength);
    }

private:
    const Database &m_database;
    const Source &m_source;
    qint64 m_from = 0;
    QByteArray m_bytes;
};

class Indexing
{
public:
    Indexing(const Database &database, const CancelToken &cancel) : m_database(database), m_cancel(cancel) {}

    Outcome add(const UnindexedSource &unindexed);
    qint64 added = 0;

private:
    Outcome addFile(const Source &source);
    Outcome addRecords(const Source &source, RowId<Record> after);
    Outcome addSheet(const Source &source);
    Outcome addTexts(const Source &source, const std::vector<std::pair<RowId<Record>, QString>> &texts,
                     RowId<Record> upTo);

    const Database &m_database;
    const CancelToken &m_cancel;
};

Outcome Indexing::add(const UnindexedSource &unindexed)
{
    const Result<Source> source = sourceById(m_database, unindexed.source);
    if (!source)
        return tl::unexpected(source.error());
    if (unindexed.isFile)
        return addFile(*source);
    if (!areCellsInWorkbook(*source))
        return addRecords(*source, unindexed.after);
    const Outcome done = addSheet(*source);
    const bool isUnreadable =
        !done && (done.error().code == ErrorCode::badInput || done.error().code == ErrorCode::damaged);
    // A portable copy of records has not the whole workbook: what the bytes of its rows say themselves is searched.
    return isUnreadable ? addRecords(*source, unindexed.after) : done;
}

Outcome Indexing::addTexts(const Source &source, const std::vector<std::pair<RowId<Record>, QString>> &texts,
                           RowId<Record> upTo)
{
    if (m_cancel.isCancelled())
        return cancelled();
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const auto &[record, text] : texts) {
        const FoundPlace place = record.isStored() ? FoundPlace{record, {}} : FoundPlace{{}, source.id};
        if (Outcome done = addEvidenceText(m_database, place, text.left(mostCharacters)); !done)
            return done;
    }
    if (Outcome noted = noteIndexed(m_database, source.id, upTo); !noted)
        return noted;
    added += qint64(texts.size());
    return transaction->commit();
}

Outcome Indexing::addFile(const Source &source)
{
    const Result<QString> text = textOfFile(m_database, source);
    if (!text)
        return tl::unexpected(text.error());
    if (text->isEmpty())
        return addTexts(source, {}, {});
    return addTexts(source, {{RowId<Record>(), *text}}, {});
}

Outcome Indexing::addRecords(const Source &source, RowId<Record> after)
{
    SourceWindow bytes(m_database, source);
    const bool isBare = areCellsInWorkbook(source); // rows of a workbook that is not there
    for (;;) {
        const Result<std::vector<Record>> records = evidenceRecords(m_database, source.id, after, recordsAtOnce);
        if (!records)
            return tl::unexpected(records.error());
        std::vector<std::pair<RowId<Record>, QString>> texts;
        for (const Record &record : *records) {
            const Result<QByteArray> original = bytes.bytes(record);
            if (!original)
                return tl::unexpected(original.error());
            if (isBare) {
                texts.emplace_back(record.id, textOfPage(decoded(*original)));
                continue;
            }
            const Result<RecordCells> cells = cellsOf(m_database, source, record, *original);
            const bool hasCells = cells && !cells->cells.isEmpty();
            texts.emplace_back(record.id, hasCells ? cells->cells.join(u'\n') : decoded(*original));
        }
        const bool isEnd = records->size() < size_t(recordsAtOnce);
        if (Outcome done = addTexts(source, texts, isEnd ? RowId<Record>() : records->back().id); !done || isEnd)
            return done;
        after = records->back().id;
    }
}

/// The cells of a sheet lie all over its workbook: one pass takes those of all records, in one transaction.
Outcome Indexing::addSheet(const Source &source)
{
    const Result<std::vector<Record>> records = evidenceRecords(m_database, source.id, {}, 1 << 30);
    if (!records)
        return tl::unexpected(records.error());
    std::vector<std::pair<RowId<Record>, QString>> texts;
    if (!records->empty()) {
        QHash<qint64, RowId<Record>> byRow;
        for (const Record &record : *records)
            byRow.insert(record.rowNumber, record.id);
        const Result<KeptSource> kept = KeptSource::open(m_database, source, m_cancel);
        if (!kept)
            return tl::unexpected(kept.error());
        const auto take = [&byRow, &texts](RawRow &&row) -> Outcome {
            if (const auto found = byRow.constFind(row.number); found != byRow.cend())
                texts.emplace_back(*found, row.cells.join(u'\n'));
            return {};
        };
        if (Outcome read = kept->readRows(take, m_cancel); !read)
            return read;
    }
    return addTexts(source, texts, {});
}

} // namespace

Result<qint64> indexEvidenceText(const Database &database, const CancelToken &cancel, const ProgressSink &progress)
{
    const Result<std::vector<UnindexedSource>> sources = unindexedSources(database);
    if (!sources)
        return tl::unexpected(sources.error());
    Indexing indexing(database, cancel);
    qint64 done = 0;
    for (const UnindexedSource &source : *sources) {
        if (progress)
            progress({done++, qint64(sources->size()), Words::tr("Reading texts for the search")});
        if (cancel.isCancelled())
            return cancelled();
        if (Outcome added = indexing.add(source);
            !added && added.error().code != ErrorCode::badInput && added.error().code != ErrorCode::damaged)
            return tl::unexpected(added.error()); // what cannot be read is left out, the rest is searched
    }
    return indexing.added;
}

Result<qint64> indexEvidenceTextIn(const QString &casePath, const CancelToken &cancel, const ProgressSink &progress)
{
    Result<Database> database = connectToChange(casePath);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    return indexEvidenceText(*database, cancel, progress);
}

Result<QString> evidenceText(const Database &database, const FoundPlace &place)
{
    if (place.source.isStored()) {
        const Result<Source> source = sourceById(database, place.source);
        return source ? textOfFile(database, *source) : tl::unexpected(source.error());
    }
    const Result<RecordView> view = viewRecord(database, place.record);
    if (!view)
        return tl::unexpected(view.error());
    return view->cells.isEmpty() ? decoded(view->bytes) : view->cells.join(u'\n');
}

} // namespace interdict
