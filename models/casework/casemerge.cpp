// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/casemerge.h"

#include "models/casework/judging.h"
#include "models/casework/mergedentities.h"
#include "models/casework/mergehistories.h"
#include "models/casework/mergewords.h"
#include "models/casework/othercase.h"
#include "models/casework/rereading.h"
#include "models/casework/sourcetransfer.h"
#include "models/store/attachedcase.h"
#include "models/store/filereplacing.h"
#include "models/store/historylog.h"
#include "models/store/joinmaps.h"
#include "models/store/judgementtable.h"
#include "models/store/portablefacts.h"
#include "models/store/uncheckedreferences.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseMerge)
};

class Merging
{
public:
    Merging(const Database &database, const OtherCase &other, const MergeRequest &request, const CancelToken &cancel,
            const ProgressSink &progress)
        : m_database(database), m_other(other), m_request(request), m_cancel(cancel), m_progress(progress)
    {
    }

    Outcome run();
    MergeReport report;

private:
    Outcome describeOther();
    Outcome keepHistory();
    Outcome takeSources();
    Outcome takeRows();
    Outcome refuseContradictions(const std::vector<qint64> &judgements);
    Outcome refuse(const Judgement &judgement, const QString &why);
    Outcome readReviewed();
    Outcome checkAll();
    Outcome noteMerge();

    const Database &m_database;
    const OtherCase &m_other;
    const MergeRequest &m_request;
    const CancelToken &m_cancel;
    const ProgressSink &m_progress;
    TransferReport m_sources;
    JoinReport m_rows;
};

Outcome Merging::describeOther()
{
    const Result<qint64> entries = m_other.database().number("SELECT coalesce(max(number), 0) FROM history");
    if (!entries)
        return tl::unexpected(entries.error());
    const Result<std::vector<HistoryEntry>> last = readHistory(m_other.database(), *entries, 1);
    if (!last)
        return tl::unexpected(last.error());
    const CaseProperties &properties = m_other.properties();
    report.other = {0,
                    properties.id,
                    properties.name,
                    properties.agency,
                    QFileInfo(m_request.otherPath).fileName(),
                    *entries,
                    last->empty() ? std::nullopt : std::optional(last->front().digest),
                    m_request.at,
                    m_request.author};
    return {};
}

Outcome Merging::keepHistory()
{
    const Result<qint64> id = keepHistories(m_database, m_other.database(), report.other);
    if (!id)
        return tl::unexpected(id.error());
    report.other.id = *id;
    return {};
}

Outcome Merging::takeSources()
{
    if (Outcome made = makeJoinMaps(m_database); !made)
        return made;
    Result<TransferReport> transferred = transferSources(m_database, m_other.database(), m_cancel, m_progress);
    if (!transferred)
        return tl::unexpected(transferred.error());
    m_sources = std::move(*transferred);
    report.newSources = qint64(m_sources.newSources.size());
    report.sharedSources = m_sources.shared;
    report.withdrawnThere = m_sources.withdrawnThere;
    report.withdrawnHere = m_sources.withdrawnHere;
    report.records = m_sources.counts.kept + m_sources.counts.flagged + m_sources.counts.rejected;
    report.newListings = m_sources.counts.newListings;
    report.newEntities = m_sources.counts.newEntities;
    return mapEvidence(m_database);
}

Outcome Merging::takeRows()
{
    if (m_progress)
        m_progress({0, 0, Words::tr("Joining what analysts wrote")});
    const Result<qint64> entities = m_database.number("SELECT count(*) FROM map_entity");
    const Result<qint64> listings = m_database.number("SELECT count(DISTINCT ours) FROM map_listing");
    const Result<qint64> held = bringHeldEntities(m_database);
    if (!entities || !listings || !held)
        return tl::unexpected((!entities ? entities : !listings ? listings : held).error());
    report.joinedEntities = std::max<qint64>(0, *entities - report.newEntities);
    report.joinedListings = std::max<qint64>(0, *listings - report.newListings);
    report.newEntities += *held;
    const QString suffix = u" / "_s + visibleLine(report.other.name).left(40);
    Result<JoinReport> joined = joinRows(m_database, report.other.id, suffix, m_request.theirs);
    if (!joined)
        return tl::unexpected(joined.error());
    m_rows = std::move(*joined);
    for (const QString &key : m_request.theirs) {
        if (std::none_of(m_rows.conflicts.begin(), m_rows.conflicts.end(),
                         [&key](const JoinConflict &conflict) { return conflict.key == key; }))
            return failure(ErrorCode::badInput,
                           Words::tr("There is no conflict \"%1\" between these cases. A preview of the merge names "
                                     "those that there are.")
                               .arg(key));
    }
    if (Outcome refused = refuseContradictions(m_rows.takenJudgements); !refused)
        return refused;
    report.rows = m_rows.tallies;
    return {};
}

Outcome Merging::refuse(const Judgement &judgement, const QString &why)
{
    JoinConflict conflict{
        u"judgement:%1"_s.arg(judgement.id.value()), u"judgement"_s, judgement.id.value(), 0, {}, false, true, why};
    conflict.values = {{u"verdict"_s, {QString(), QString::number(int(judgement.verdict))}},
                       {u"reason"_s, {QString(), judgement.reason}}};
    MergeConflict told = inWords(m_database, conflict);
    told.ours = why;
    report.conflicts.push_back(std::move(told));
    for (JoinTally &tally : m_rows.tallies) {
        if (tally.table == "judgement"_L1 && tally.taken > 0) {
            --tally.taken;
            ++tally.differing;
        }
    }
    Result<Statement> remove = m_database.prepare("DELETE FROM main.judgement WHERE id = ?1");
    Result<Statement> forget =
        m_database.prepare("DELETE FROM main.merged_row WHERE table_name = 'judgement' AND id = ?1");
    if (!remove || !forget)
        return tl::unexpected((!remove ? remove : forget).error());
    if (Outcome removed = remove->bind(judgement.id).run(); !removed)
        return removed;
    return forget->bind(judgement.id).run();
}

/// Each judgement may agree with ours about its pair, and a chain of them may still join two that were judged
/// different. Ours stand; theirs are followed one by one, as if they were made now.
Outcome Merging::refuseContradictions(const std::vector<qint64> &judgements)
{
    Result<std::vector<Judgement>> all = allJudgements(m_database);
    if (!all)
        return tl::unexpected(all.error());
    const std::set<qint64> taken(judgements.begin(), judgements.end());
    std::vector<Judgement> standing;
    std::vector<Judgement> coming;
    for (const Judgement &judgement : *all)
        (taken.contains(judgement.id.value()) ? coming : standing).push_back(judgement);
    for (const Judgement &judgement : coming) {
        const std::vector<PairJudgement> pair = pairJudgements(std::vector<Judgement>{judgement});
        const auto against = pair.empty() ? std::nullopt : contradiction(pairJudgements(standing), pair.front());
        if (!against) {
            standing.push_back(judgement);
            continue;
        }
        const Result<QString> left = nameInWords(m_database, RowId<Entity>(against->left));
        const Result<QString> right = nameInWords(m_database, RowId<Entity>(against->right));
        if (!left || !right)
            return tl::unexpected((!left ? left : right).error());
        const QString why = judgement.verdict == Verdict::same
                                ? Words::tr("Judgements of this case say that %1 and %2 are not the same, and this "
                                            "one would join them.")
                                      .arg(*left, *right)
                                : Words::tr("A chain of judgements of this case joins %1 and %2.").arg(*left, *right);
        if (Outcome refused = refuse(judgement, why); !refused)
            return refused;
    }
    return {};
}

/// Sources of which records were decided about in the other case are read again with these decisions.
Outcome Merging::readReviewed()
{
    const std::set<qint64> fresh(m_sources.newSources.begin(), m_sources.newSources.end());
    std::vector<RowId<Source>> sources;
    for (const qint64 source : std::set<qint64>(m_rows.reviewedSources.begin(), m_rows.reviewedSources.end())) {
        if (!fresh.contains(source)) // those were read with them
            sources.emplace_back(source);
    }
    return sources.empty() ? Outcome() : rereadSources(m_database, sources, m_cancel, m_progress);
}

Outcome Merging::checkAll()
{
    if (m_progress)
        m_progress({0, 0, Words::tr("Checking references")});
    Result<Statement> rows = m_database.prepare("PRAGMA main.foreign_key_check");
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<bool> row = rows->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return {};
    return failure(ErrorCode::internal,
                   Words::tr("The cases could not be merged: a row would name another that is not there. Nothing was "
                             "changed; run a full check of both."),
                   rows->text(0) + u' ' + rows->text(2));
}

Outcome Merging::noteMerge()
{
    QJsonArray sources;
    for (const qint64 id : m_sources.newSources)
        sources.append(QJsonObject{{u"source"_s, id}});
    QJsonArray rows;
    for (const JoinTally &tally : report.rows)
        rows.append(QJsonObject{{u"table"_s, tally.table}, {u"taken"_s, tally.taken}, {u"same"_s, tally.same}});
    QJsonArray theirs;
    for (const QString &key : m_request.theirs)
        theirs.append(key);
    const QJsonObject details{{u"caseId"_s, report.other.caseId},
                              {u"case"_s, report.other.name},
                              {u"file"_s, report.other.fileName},
                              {u"historyEntries"_s, report.other.entries},
                              {u"historyHead"_s, report.other.head ? report.other.head->toString() : QString()},
                              {u"sources"_s, sources},
                              {u"rows"_s, rows},
                              {u"decidedForTheOther"_s, theirs}};
    const HistoryText text{u"merge-case"_s,
                           Words::tr("Merged the case \"%1\" into this one: %L2 new sources, %L3 records.")
                               .arg(report.other.name.left(120))
                               .arg(report.newSources)
                               .arg(report.records),
                           QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact))};
    const Result<HistoryEntry> noted = appendHistory(m_database, text, m_request.author, m_request.at);
    return noted ? Outcome() : tl::unexpected(noted.error());
}

Outcome Merging::run()
{
    using Step = Outcome (Merging::*)();
    for (const Step step : {&Merging::describeOther, &Merging::keepHistory, &Merging::takeSources, &Merging::takeRows,
                            &Merging::readReviewed, &Merging::checkAll, &Merging::noteMerge}) {
        if (m_cancel.isCancelled())
            return cancelled();
        if (Outcome done = (this->*step)(); !done)
            return done;
    }
    for (const JoinConflict &conflict : m_rows.conflicts)
        report.conflicts.push_back(inWords(m_database, conflict));
    return {};
}

Outcome checkRequest(const MergeRequest &request, const OtherCase &other)
{
    if (QFileInfo(request.casePath).canonicalFilePath() == QFileInfo(request.otherPath).canonicalFilePath())
        return failure(ErrorCode::badInput, Words::tr("A case cannot be merged with itself. Choose another one."));
    const Result<std::optional<PortableOrigin>> portable = portableOrigin(other.database());
    if (!portable)
        return tl::unexpected(portable.error());
    if (*portable)
        return failure(ErrorCode::badInput,
                       Words::tr("\"%1\" is a portable copy: it is for reading, and has not the whole of its sources. "
                                 "Merge the case it was made of.")
                           .arg(other.properties().name));
    const Result<QString> broken = brokenHistory(other.database());
    if (!broken)
        return tl::unexpected(broken.error());
    if (!broken->isEmpty())
        return failure(ErrorCode::badInput,
                       Words::tr("The history of the other case does not hold, so that it cannot be kept as proof: %1 "
                                 "Merge a copy of it that holds.")
                           .arg(*broken));
    return {};
}

Result<QString> backUp(const MergeRequest &request, const CancelToken &cancel, const ProgressSink &progress)
{
    const QFileInfo info(request.casePath);
    const QString name =
        u"%1 before merge %2"_s.arg(info.completeBaseName(), request.at.toUTC().toString(u"yyyy-MM-dd HHmmss"_s));
    QString path = info.dir().filePath(name + u".icase"_s);
    for (int next = 2; QFileInfo::exists(path); ++next)
        path = info.dir().filePath(u"%1 (%2).icase"_s.arg(name).arg(next));
    const Result<CaseFile> file = CaseFile::open(request.casePath, {CaseFile::Access::readOnly, true, {}});
    if (!file)
        return tl::unexpected(file.error());
    const Outcome saved = file->saveCopy(path, cancel, progress);
    return saved ? Result<QString>(path) : tl::unexpected(saved.error());
}

Result<MergeReport> merge(const MergeRequest &request, bool isPreview, const CancelToken &cancel,
                          const ProgressSink &progress)
{
    const Result<OtherCase> other = OtherCase::open(request.otherPath, cancel);
    if (!other)
        return tl::unexpected(other.error());
    if (Outcome checked = checkRequest(request, *other); !checked)
        return tl::unexpected(checked.error());
    Result<Database> database = connectToChange(request.casePath);
    if (!database)
        return tl::unexpected(database.error());
    const Result<QString> backup =
        request.hasBackup && !isPreview ? backUp(request, cancel, progress) : Result<QString>(QString());
    if (!backup)
        return tl::unexpected(backup.error());
    database->stopWhen(cancel);
    const Result<AttachedCase> attached = AttachedCase::attach(*database, other->path(), "other");
    if (!attached)
        return tl::unexpected(attached.error());
    const UncheckedReferences unchecked(*database);
    Result<Transaction> transaction = Transaction::begin(*database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Merging merging(*database, *other, request, cancel, progress);
    Outcome done = merging.run();
    if (done && !isPreview && cancel.isCancelled())
        done = cancelled();
    if (!done) {
        if (!backup->isEmpty()) // nothing changed that it would be the way back from
            removeDatabaseFiles(*backup);
        return tl::unexpected(done.error());
    }
    merging.report.backup = *backup;
    if (isPreview)
        return std::move(merging.report); // the transaction rolls back
    if (Outcome committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return std::move(merging.report);
}

} // namespace

Result<MergeReport> previewMerge(const MergeRequest &request, const CancelToken &cancel, const ProgressSink &progress)
{
    return merge(request, true, cancel, progress);
}

Result<MergeReport> mergeCase(const MergeRequest &request, const CancelToken &cancel, const ProgressSink &progress)
{
    return merge(request, false, cancel, progress);
}

} // namespace interdict
