// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// The sources of an import; its records are in importwriting.cpp.
#include "models/store/importwriting.h"

#include "models/store/bulkindexes.h"
#include "models/store/stopwatch.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <utility>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportWriter)
};

} // namespace

ImportResult &ImportResult::operator+=(const ImportResult &other)
{
    kept += other.kept;
    flagged += other.flagged;
    rejected += other.rejected;
    newListings += other.newListings;
    changedListings += other.changedListings;
    unchangedListings += other.unchangedListings;
    newEntities += other.newEntities;
    newLinks += other.newLinks;
    return *this;
}

tl::unexpected<Error> ImportWriting::readsOtherwise()
{
    return failure(ErrorCode::badInput,
                   Words::tr("The source is read as another number of records than before. Restore it with new record "
                             "numbers."));
}

Result<RowId<Source>> ImportWriting::beginSource(const Source &source)
{
    m_sql->source.bind(source.fileName, source.encoding, source.layout, source.importedAt.toString(Qt::ISODate),
                       source.importedBy, source.format, source.container, source.member);
    if (Outcome inserted = m_sql->source.run(); !inserted)
        return tl::unexpected(inserted.error());
    Source begun = source;
    begun.id = RowId<Source>(m_database.lastId());
    startSource(begun, m_record + 1);
    return begun.id;
}

Outcome ImportWriting::beginAgain(const Source &source, bool isAsBefore)
{
    Result<Statement> range = m_database.prepare("SELECT first_record, last_record FROM source WHERE id = ?1");
    if (!range)
        return tl::unexpected(range.error());
    if (const Result<bool> row = range->bind(source.id).step(); !row)
        return tl::unexpected(row.error());
    const bool hasRange = isAsBefore && !range->isNull(0);
    startSource(source, hasRange ? range->integer(0) : m_record + 1);
    m_isAgain = true;
    m_lastRecord = hasRange ? range->integer(1) : 0;
    return {};
}

void ImportWriting::startSource(const Source &source, qint64 firstRecord)
{
    m_source = source;
    if (m_sources++ == 0)
        m_first = source;
    m_result = ImportResult{};
    m_result.source = source.id;
    m_isAgain = false;
    m_lastRecord = 0;
    m_blocks = 0;
    m_firstRecord = firstRecord;
    m_record = firstRecord - 1;
    m_newListingsBefore = m_listings.newListings();
    m_newEntitiesBefore = m_entities.newEntities();
    m_newLinksBefore = m_links.newLinks();
    m_entities.beginSource(source.id);
    m_links.beginSource(source.id);
}

Outcome ImportWriting::addBlock(const QByteArray &compressed)
{
    const Stopwatch watch(timings.insert);
    return m_sql->block.bind(m_result.source, m_blocks++, compressed).run();
}

Result<ImportResult> ImportWriting::endSource(const Sha256 &digest, qint64 byteCount)
{
    const Stopwatch watch(timings.insert);
    if (m_isAgain && (digest != m_source->digest || byteCount != m_source->byteCount))
        return failure(ErrorCode::damaged,
                       Words::tr("The kept bytes of \"%1\" are not those that were imported. Run a check of the case.")
                           .arg(m_source->fileName));
    if (m_lastRecord > 0 && m_record != m_lastRecord)
        return readsOtherwise();
    if (Outcome ended = m_entities.endSource(); !ended)
        return tl::unexpected(ended.error());
    if (Outcome ended = m_links.endSource(); !ended)
        return tl::unexpected(ended.error());
    m_result.newListings = m_listings.newListings() - m_newListingsBefore;
    m_result.newEntities = m_entities.newEntities() - m_newEntitiesBefore;
    m_result.newLinks = m_links.newLinks() - m_newLinksBefore;
    Statement &complete = m_sql->complete;
    complete.bind(m_result.source, digest.toBytes(), byteCount, m_result.kept + m_result.flagged, m_result.flagged,
                  m_result.rejected);
    const bool hasRecords = m_record >= m_firstRecord;
    hasRecords ? complete.bindAt(7, m_firstRecord) : complete.bindAt(7, nullptr);
    hasRecords ? complete.bindAt(8, m_record) : complete.bindAt(8, nullptr);
    if (Outcome completed = complete.run(); !completed)
        return tl::unexpected(completed.error());
    if (m_sources == 1)
        m_sum.source = m_result.source;
    m_sum += m_result;
    tell(digest);
    return m_result;
}

void ImportWriting::tell(const Sha256 &digest)
{
    QJsonObject json{{u"source"_s, m_result.source.value()},
                     {u"file"_s, m_source->fileName},
                     {u"sha256"_s, digest.toString()},
                     {u"kept"_s, m_result.kept},
                     {u"flagged"_s, m_result.flagged},
                     {u"rejected"_s, m_result.rejected},
                     {u"newListings"_s, m_result.newListings},
                     {u"changedListings"_s, m_result.changedListings},
                     {u"unchanged"_s, m_result.unchangedListings},
                     {u"newEntities"_s, m_result.newEntities},
                     {u"newLinks"_s, m_result.newLinks}};
    if (!m_source->member.isEmpty())
        json.insert(u"member"_s, m_source->member);
    m_told.append(json);
}

Outcome ImportWriting::finishRecords(const std::function<Outcome()> &between)
{
    if (std::exchange(m_areRecordsFinished, true))
        return {};
    const Stopwatch watch(timings.index);
    if (Outcome made = makeBulkIndexes(m_database, m_indexes, between); !made)
        return made;
    if (Outcome finished = m_listings.finish(between); !finished)
        return finished;
    // FTS5 writes what it has in memory when a savepoint begins. Else the commit does, which cannot be cancelled.
    if (Outcome written = m_database.execute("SAVEPOINT texts; RELEASE texts"); !written)
        return written;
    return between();
}

Outcome ImportWriting::finish()
{
    if (Outcome finished = finishRecords([] { return Outcome(); }); !finished)
        return finished;
    const Stopwatch watch(timings.index);
    return m_entities.finish();
}

} // namespace interdict
