// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/caseoverview.h"

#include "models/casework/docketview.h"
#include "models/casework/suggestions.h"
#include "models/store/judgementtable.h"
#include "models/store/portablefacts.h"
#include "models/store/sourcequeries.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseOverview)
};

Result<Database> connectTo(const QString &casePath, const CancelToken &cancel)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (database)
        database->stopWhen(cancel);
    return database;
}

/// The states between a draft and its sending.
bool isDraft(ReferralState state)
{
    return state == ReferralState::draft || state == ReferralState::reviewed || state == ReferralState::signedOff;
}

Outcome readDocket(const Database &database, const QDateTime &now, CaseOverview &overview)
{
    const Result<DocketView> docket = DocketView::read(database, now);
    if (!docket)
        return tl::unexpected(docket.error());
    const Result<std::vector<DueDate>> dates = allDueDates(database, *docket);
    if (!dates)
        return tl::unexpected(dates.error());
    overview.due = dueWithin(*dates, now, overviewDaysAhead);
    for (const DueDate &date : overview.due)
        overview.overdue += date.clock.status == ClockStatus::overdue ? 1 : 0;
    for (const ReferralView &view : docket->referrals) {
        const bool isOne = isDraft(view.entry.state);
        overview.drafts += isOne ? 1 : 0;
        overview.openReferrals += !isOne && view.entry.state != ReferralState::closed ? 1 : 0;
    }
    return {};
}

template <typename Part>
Outcome take(Result<Part> read, Part &part)
{
    if (!read)
        return tl::unexpected(read.error());
    part = std::move(*read);
    return {};
}

Outcome readSources(const Database &database, CaseOverview &overview)
{
    if (Outcome read = take(allSources(database), overview.sources); !read)
        return read;
    std::erase_if(overview.sources, [](const Source &source) { return source.container.has_value(); });
    std::reverse(overview.sources.begin(), overview.sources.end());
    return {};
}

} // namespace

qint64 CaseOverview::entities(EntityKind kind) const
{
    for (const auto &[each, count] : counts.entities) {
        if (each == kind)
            return count;
    }
    return 0;
}

Result<CaseOverview> readOverview(const QString &casePath, const QDateTime &now, const CancelToken &cancel,
                                  const ProgressSink &)
{
    const Result<Database> database = connectTo(casePath, cancel);
    if (!database)
        return tl::unexpected(database.error());
    CaseOverview overview;
    overview.at = now;
    const std::function<Outcome()> steps[] = {
        [&] { return take(countCase(*database), overview.counts); }, [&] { return readSources(*database, overview); },
        [&] { return take(tallyReview(*database, std::nullopt), overview.review); },
        [&] { return take(spanOfCase(*database), overview.span); },
        [&] { return readDocket(*database, now, overview); }};
    for (const std::function<Outcome()> &step : steps) {
        if (Outcome read = step(); !read)
            return tl::unexpected(read.error());
    }
    const Result<std::vector<Judgement>> judgements = allJudgements(*database);
    if (!judgements)
        return tl::unexpected(judgements.error());
    overview.judgements = qint64(judgements->size());
    return overview;
}

Result<DigestCheck> checkDigests(const QString &casePath, const CancelToken &cancel, const ProgressSink &progress)
{
    const Result<Database> database = connectTo(casePath, cancel);
    if (!database)
        return tl::unexpected(database.error());
    const Result<std::vector<Source>> sources = allSources(*database);
    if (!sources)
        return tl::unexpected(sources.error());
    DigestCheck check;
    qint64 total = 0;
    for (const Source &source : *sources)
        total += source.byteCount;
    const QString doing = Words::tr("Checking the files of the case");
    for (const Source &source : *sources) {
        const ProgressSink part = [&](const Progress &of) {
            if (progress)
                progress({check.bytes + of.done, total, doing});
        };
        const Result<bool> isSound = holdsItsBytes(*database, source, cancel, part);
        if (!isSound)
            return tl::unexpected(isSound.error());
        if (!*isSound)
            check.damaged.push_back(source);
        check.bytes += source.byteCount;
        ++check.sources;
    }
    return check;
}

Result<std::vector<std::pair<EntityKind, qint64>>> countSuggestions(const QString &casePath, const CancelToken &cancel,
                                                                    const ProgressSink &progress)
{
    const Result<Database> database = connectTo(casePath, cancel);
    if (!database)
        return tl::unexpected(database.error());
    std::vector<std::pair<EntityKind, qint64>> waiting;
    for (const EntityKind kind : suggestibleKinds()) {
        SuggestionRequest request;
        request.casePath = casePath;
        request.kind = kind;
        const Result<Suggestions> found = suggestPairs(*database, request, cancel, progress);
        if (!found)
            return tl::unexpected(found.error());
        if (!found->pairs.empty())
            waiting.emplace_back(kind, qint64(found->pairs.size()) + found->leftOut);
    }
    return waiting;
}

} // namespace interdict
