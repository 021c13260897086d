// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/rereading.h"

#include "models/casework/importpipeline.h"
#include "models/casework/redrafting.h"
#include "models/store/importwriting.h"
#include "models/store/sourcequeries.h"
#include "models/store/sourceremoval.h"

#include <QCoreApplication>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rereading)
};

} // namespace

QString reasonOfCorrection(const Review &review, const QString &remark)
{
    const QString said = Words::tr("Corrected by %1: %2").arg(review.author, review.reason);
    return remark.isEmpty() ? said : said + u' ' + Words::tr("Still to be noted: %1").arg(remark);
}

QString reasonOfAcceptance(const Review &review)
{
    return Words::tr("Accepted as it is by %1: %2").arg(review.author, review.reason);
}

Result<ReviewedSource> ReviewedSource::of(const Database &database, const Source &source)
{
    ReviewedSource reviewed(source);
    Result<Statement> range = database.prepare("SELECT coalesce(first_record, 0) FROM source WHERE id = ?1");
    Result<std::vector<Review>> reviews = reviewsOf(database, source.id);
    if (!range || !reviews)
        return tl::unexpected(!range ? range.error() : reviews.error());
    if (const Result<bool> row = range->bind(source.id).step(); !row)
        return tl::unexpected(row.error());
    reviewed.m_next = range->integer(0);
    for (Review &review : *reviews)
        reviewed.m_decided.insert(review.record.value(), std::move(review));
    return reviewed;
}

Outcome ReviewedSource::lay(DraftRecord &draft)
{
    const auto decided = m_decided.constFind(m_next++);
    if (decided == m_decided.cend())
        return {};
    const Review &review = *decided;
    if (!review.cells.isEmpty()) {
        Record record;
        record.rowNumber = draft.rowNumber;
        record.byteOffset = draft.byteOffset;
        record.byteLength = draft.byteLength;
        Result<DraftRecord> corrected = redraft(m_source, record, review.cells);
        if (!corrected)
            return tl::unexpected(corrected.error());
        draft = std::move(*corrected);
    }
    if (draft.status == RecordStatus::rejected || review.verdict == ReviewVerdict::confirmed)
        return {};
    draft.reason = review.cells.isEmpty() ? reasonOfAcceptance(review) : reasonOfCorrection(review, draft.reason);
    draft.status = RecordStatus::kept;
    return {};
}

Outcome readReviewed(const KeptSource &kept, ReviewedSource &reviewed,
                     const std::function<Outcome(const DraftRecord &)> &write, const CancelToken &cancel,
                     const ProgressSink &progress)
{
    const auto read = [&](const RecordSink &sink) { return kept.readDrafts(sink, cancel, progress); };
    const auto lay = [&](DraftRecord &&draft) -> Outcome {
        if (Outcome laid = reviewed.lay(draft); !laid)
            return laid;
        return write(draft);
    };
    const Result<ReadTally> tally = pipeRecords(read, lay);
    return tally ? Outcome() : tl::unexpected(tally.error());
}

Outcome readReviewed(const Database &database, const Source &source,
                     const std::function<Outcome(const DraftRecord &)> &write, const CancelToken &cancel,
                     const ProgressSink &progress)
{
    if (source.recordsKept + source.recordsRejected == 0 || !readingOf(source))
        return {};
    const Result<KeptSource> kept = KeptSource::open(database, source, cancel);
    Result<ReviewedSource> reviewed = ReviewedSource::of(database, source);
    if (!kept || !reviewed)
        return tl::unexpected(!kept ? kept.error() : reviewed.error());
    return readReviewed(*kept, *reviewed, write, cancel, progress);
}

namespace {

/// A source with what is needed to read it once its records are out of the case.
struct Rereading
{
    Source source;
    KeptSource bytes;
    ReviewedSource reviews;
};

Result<std::vector<Rereading>> prepareAll(const Database &database, const std::vector<RowId<Source>> &sources,
                                          const CancelToken &cancel)
{
    std::vector<Rereading> prepared;
    for (const RowId<Source> id : sources) {
        const Result<Source> source = sourceById(database, id);
        if (!source)
            return tl::unexpected(source.error());
        Result<KeptSource> bytes = KeptSource::open(database, *source, cancel);
        if (!bytes)
            return tl::unexpected(bytes.error());
        Result<ReviewedSource> reviews = ReviewedSource::of(database, *source);
        if (!reviews)
            return tl::unexpected(reviews.error());
        prepared.push_back({*source, std::move(*bytes), std::move(*reviews)});
    }
    return prepared;
}

Outcome writeAgain(ImportWriting &writing, Rereading &rereading, const CancelToken &cancel,
                   const ProgressSink &progress)
{
    if (Outcome begun = writing.beginAgain(rereading.source, true); !begun)
        return begun;
    const auto write = [&writing](const DraftRecord &draft) { return writing.add(draft); };
    if (Outcome read = readReviewed(rereading.bytes, rereading.reviews, write, cancel, progress); !read)
        return read;
    const Result<ImportResult> ended = writing.endSource(rereading.source.digest, rereading.source.byteCount);
    return ended ? Outcome() : tl::unexpected(ended.error());
}

} // namespace

Outcome rereadSources(const Database &database, const std::vector<RowId<Source>> &sources, const CancelToken &cancel,
                      const ProgressSink &progress)
{
    Result<std::vector<Rereading>> prepared = prepareAll(database, sources, cancel);
    if (!prepared)
        return tl::unexpected(prepared.error());
    if (Outcome out = takeOutSources(database, sources, progress); !out)
        return out;
    ImportWriting writing(database);
    if (Outcome opened = writing.open(true); !opened)
        return opened;
    for (Rereading &rereading : *prepared) {
        if (Outcome written = writeAgain(writing, rereading, cancel, progress); !written)
            return written;
    }
    return writing.finish();
}

} // namespace interdict
