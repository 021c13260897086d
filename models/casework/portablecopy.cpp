// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/portablecopy.h"

#include "models/casework/textindexing.h"
#include "models/store/attachedcase.h"
#include "models/store/casefile.h"
#include "models/store/caselock.h"
#include "models/store/filereplacing.h"
#include "models/store/historylog.h"
#include "models/store/portablewriting.h"
#include "models/store/sourcequeries.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <limits>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PortableCopy)
};

QString wordsOf(const PortableChoice &choice)
{
    QStringList parts;
    if (!choice.filters.empty())
        parts << Words::tr("what %n filter(s) let by", nullptr, int(choice.filters.size()));
    if (!choice.entities.empty())
        parts << (choice.steps > 0 ? Words::tr("%n chosen entit(ies)", nullptr, int(choice.entities.size())) +
                                         u" + "_s + Words::tr("%n step(s) around", nullptr, choice.steps)
                                   : Words::tr("%n chosen entit(ies)", nullptr, int(choice.entities.size())));
    if (!choice.sources.empty())
        parts << Words::tr("%n source(s)", nullptr, int(choice.sources.size()));
    if (choice.ceiling < Marking::red)
        parts << Words::tr("without what is marked above %1").arg(toString(choice.ceiling));
    return parts.join(u"; "_s);
}

Result<PortableOrigin> describe(const CaseFile &file, const PortableRequest &request)
{
    const Result<CaseCounts> counts = countCase(file.database());
    if (!counts)
        return tl::unexpected(counts.error());
    const Result<std::vector<HistoryEntry>> last = readHistory(file.database(), counts->history, 1);
    if (!last)
        return tl::unexpected(last.error());
    return PortableOrigin{file.properties().id,
                          file.properties().name,
                          file.properties().agency,
                          request.author,
                          request.at,
                          request.how.isEmpty() ? wordsOf(request.choice) : request.how,
                          request.choice.evidence == PortableChoice::Evidence::sources,
                          counts->history,
                          last->empty() ? QString() : last->front().digest.toString()};
}

Outcome writeProperties(const Database &target, const PortableOrigin &origin, const CaseProperties &properties)
{
    Result<Statement> insert = target.prepare("INSERT INTO property (name, value) VALUES (?1, ?2)");
    if (!insert)
        return tl::unexpected(insert.error());
    const std::pair<QString, QString> rows[] = {
        {u"case-id"_s,
         QUuid::createUuidV5(QUuid(origin.caseId), origin.head + origin.how).toString(QUuid::WithoutBraces)},
        {u"name"_s, Words::tr("%1 (portable copy)").arg(origin.caseName)},
        {u"agency"_s, origin.agency},
        {u"created-at"_s, origin.madeAt.toUTC().toString(Qt::ISODate)},
        {u"reference"_s, properties.reference},
        {u"marking"_s, properties.marking ? toString(*properties.marking) : QString()},
        {u"time-zone"_s, properties.timeZone}};
    for (const auto &[name, value] : rows) {
        if (value.isEmpty())
            continue;
        if (Outcome written = insert->bind(name, value).run(); !written)
            return written;
    }
    return writePortableOrigin(target, origin);
}

Outcome noteMaking(const Database &target, const PortableOrigin &origin)
{
    const QJsonObject details{{u"caseId"_s, origin.caseId},
                              {u"historyEntries"_s, origin.entries},
                              {u"historyHead"_s, origin.head},
                              {u"how"_s, origin.how}};
    const HistoryText text{u"portable-copy"_s,
                           Words::tr("Made this portable copy of \"%1\": %2.").arg(origin.caseName, origin.how),
                           QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact))};
    const Result<HistoryEntry> noted = appendHistory(target, text, origin.madeBy, origin.madeAt);
    return noted ? Outcome() : tl::unexpected(noted.error());
}

Result<PortableReport> writeCopy(const CaseFile &file, const PortableRequest &request, const QString &path,
                                 const CancelToken &cancel, const ProgressSink &progress)
{
    Result<Database> target = makeEmptyCase(path);
    if (!target)
        return tl::unexpected(target.error());
    target->stopWhen(cancel);
    const Result<AttachedCase> attached = AttachedCase::attach(*target, file.path(), "origin");
    const Result<PortableOrigin> origin = describe(file, request);
    if (!attached || !origin)
        return tl::unexpected(!attached ? attached.error() : origin.error());
    Result<Transaction> transaction = Transaction::begin(*target);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<PortableTally> tally = choosePart(*target, file.database(), request.choice, progress);
    if (!tally)
        return tl::unexpected(tally.error());
    for (const auto &step : std::initializer_list<std::function<Outcome()>>{
             [&] { return writeProperties(*target, *origin, file.properties()); },
             [&] { return writePart(*target, file.database(), request.choice, cancel, progress); },
             [&] { return noteMaking(*target, *origin); }}) {
        if (Outcome done = step(); !done)
            return tl::unexpected(done.error());
    }
    const Result<qint64> shown = target->number("SELECT count(*) FROM portable_history WHERE at IS NOT NULL");
    if (!shown)
        return tl::unexpected(shown.error());
    if (cancel.isCancelled())
        return cancelled();
    if (Outcome committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    // A copy opens for reading only: its evidence is searched by what is read here, of the bytes that it holds.
    if (const Result<qint64> indexed = indexEvidenceText(*target, cancel, progress); !indexed)
        return tl::unexpected(indexed.error());
    return PortableReport{*tally, *shown, origin->entries, 0};
}

Result<CaseFile> openOrigin(const PortableRequest &request, const CancelToken &cancel)
{
    return CaseFile::open(request.casePath, {CaseFile::Access::readOnly, true, cancel});
}

} // namespace

QString heldBackInWords(const PortableTally &tally, Marking ceiling)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString &words) {
        if (count > 0)
            parts << words;
    };
    const auto number = [](qint64 count) { return int(std::min<qint64>(count, std::numeric_limits<int>::max())); };
    add(tally.heldListings, Words::tr("%n listing(s)", nullptr, number(tally.heldListings)));
    add(tally.heldBack, Words::tr("%n record(s)", nullptr, number(tally.heldBack)));
    add(tally.heldEntities, Words::tr("%n entit(ies)", nullptr, number(tally.heldEntities)));
    add(tally.heldSources, Words::tr("%n source(s)", nullptr, number(tally.heldSources)));
    add(tally.heldReferrals, Words::tr("%n referral(s)", nullptr, number(tally.heldReferrals)));
    if (parts.isEmpty())
        return {};
    return Words::tr("%1: marked above %2, or showing what is").arg(parts.join(u", "_s), toString(ceiling));
}

Result<PortableTally> measurePart(const PortableRequest &request, const CancelToken &cancel,
                                  const ProgressSink &progress)
{
    const Result<CaseFile> file = openOrigin(request, cancel);
    if (!file)
        return tl::unexpected(file.error());
    Result<Database> scratch = Database::inMemory();
    if (!scratch)
        return tl::unexpected(scratch.error());
    scratch->stopWhen(cancel);
    const Result<AttachedCase> attached = AttachedCase::attach(*scratch, request.casePath, "origin");
    if (!attached)
        return tl::unexpected(attached.error());
    Result<PortableTally> tally = choosePart(*scratch, file->database(), request.choice, progress);
    return cancel.isCancelled() ? Result<PortableTally>(cancelled()) : std::move(tally);
}

Result<PortableReport> makePortableCopy(const PortableRequest &request, const CancelToken &cancel,
                                        const ProgressSink &progress)
{
    if (isSameFile(request.path, request.casePath))
        return failure(ErrorCode::badInput,
                       Words::tr("A portable copy cannot replace the case it is made of. Choose another name."));
    if (const QDir folder = QFileInfo(request.path).dir(); !folder.exists())
        return failure(ErrorCode::cannotWrite,
                       Words::tr("The folder \"%1\" does not exist. Choose another one, or make it first.")
                           .arg(QDir::toNativeSeparators(folder.path())));
    if (const QFileInfo folder(QFileInfo(request.path).path()); !folder.isWritable())
        return failure(ErrorCode::cannotWrite, Words::tr("The folder \"%1\" cannot be written. Choose another one.")
                                                   .arg(QDir::toNativeSeparators(folder.filePath())));
    const auto lock = lockToReplace(request.path);
    if (!lock)
        return tl::unexpected(lock.error());
    const Result<CaseFile> file = openOrigin(request, cancel);
    if (!file)
        return tl::unexpected(file.error());
    const QString unfinished = request.path + u".part"_s;
    removeDatabaseFiles(unfinished);
    Result<PortableReport> report = writeCopy(*file, request, unfinished, cancel, progress);
    if (!report) {
        removeDatabaseFiles(unfinished);
        return report;
    }
    if (Outcome replaced = replaceDatabase(unfinished, request.path); !replaced) {
        removeDatabaseFiles(unfinished);
        return tl::unexpected(replaced.error());
    }
    report->bytes = QFileInfo(request.path).size();
    return report;
}

} // namespace interdict
