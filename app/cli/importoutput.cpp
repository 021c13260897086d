// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/importoutput.h"

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/sourceoutput.h"
#include "models/casework/importpreview.h"
#include "models/values/safetext.h"

#include <QJsonArray>

#include <algorithm>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

QString refusalText(const QString &name, const Error &refusal)
{
    return Cli::tr("%1: not imported. %2\n").arg(visibleLine(name), visibleLine(refusal.message));
}

void addCounts(QJsonObject &json, const ImportResult &counts)
{
    json.insert(u"records"_s, counts.kept + counts.flagged);
    json.insert(u"flagged"_s, counts.flagged);
    json.insert(u"rejected"_s, counts.rejected);
    json.insert(u"newListings"_s, counts.newListings);
    json.insert(u"changedListings"_s, counts.changedListings);
    json.insert(u"unchangedListings"_s, counts.unchangedListings);
    json.insert(u"newEntities"_s, counts.newEntities);
    json.insert(u"newLinks"_s, counts.newLinks);
}

QString countsText(const QString &name, const ImportResult &counts)
{
    return Cli::tr("%1: %2 records kept, %3 of them flagged, and %4 rejected; %5 new listings, %6 new entities, %7 new "
                   "links.\n")
        .arg(visibleLine(name), grouped(counts.kept + counts.flagged), grouped(counts.flagged),
             grouped(counts.rejected), grouped(counts.newListings), grouped(counts.newEntities),
             grouped(counts.newLinks));
}

QString evidenceText(const ImportReport &report)
{
    const QString kind = report.evidence ? displayName(*report.evidence) : QString();
    return report.namedBy > 0
               ? Cli::tr("%1: %2, kept as evidence; %3 records name it.\n")
                     .arg(visibleLine(report.name), kind, grouped(report.namedBy))
               : Cli::tr("%1: %2, kept as evidence; no record names it.\n").arg(visibleLine(report.name), kind);
}

QString indented(const QString &text)
{
    QString lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        lines += u"  "_s + line + u'\n';
    return lines;
}

struct Tally
{
    qint64 data = 0;
    qint64 evidence = 0;
    qint64 refused = 0;

    void add(const ImportReport &report)
    {
        for (const ImportReport &member : report.members)
            add(member);
        if (report.refusal)
            ++refused;
        else if (report.evidence)
            ++evidence;
        else if (report.format != "archive"_L1 && report.members.empty())
            ++data;
    }
};

QJsonArray rowsJson(const std::vector<DraftRecord> &records)
{
    QJsonArray array;
    for (const DraftRecord &record : records)
        array.append(QJsonObject{{u"row"_s, record.rowNumber},
                                 {u"offset"_s, record.byteOffset},
                                 {u"bytes"_s, record.byteLength},
                                 {u"reason"_s, record.reason}});
    return array;
}

void addRun(QJsonObject &json, const DryRun &run)
{
    json.insert(u"kept"_s, run.kept);
    json.insert(u"flagged"_s, run.flagged);
    json.insert(u"rejected"_s, run.rejected);
    json.insert(u"firstRejected"_s, rowsJson(run.firstRejected));
    json.insert(u"firstFlagged"_s, rowsJson(run.firstFlagged));
    if (!run.listings)
        return;
    const QJsonObject listings = interdict::toJson(*run.listings);
    for (auto count = listings.begin(); count != listings.end(); ++count)
        json.insert(count.key(), count.value());
}

/// How the file would be read: as `probe` tells it; of the first part also at the top.
void addProbe(QJsonObject &json, const SourceProbe &probe)
{
    const QJsonObject told = toJson(probe);
    for (auto member = told.begin(); member != told.end(); ++member)
        json.insert(member.key(), member.value());
    if (probe.isTable && !probe.parts.empty())
        json.insert(u"mapping"_s, interdict::toJson(probe.parts.front().probe.mapping));
}

} // namespace

QJsonObject toJson(const ImportReport &report)
{
    if (report.refusal)
        return {{u"file"_s, report.name}, {u"refused"_s, report.refusal->message}};
    QJsonObject json{{u"file"_s, report.name},
                     {u"format"_s, report.format},
                     {u"sha256"_s, report.digest.toString()},
                     {u"bytes"_s, report.byteCount},
                     {u"source"_s, report.counts.source.value()},
                     {u"alreadyThere"_s, report.wasThere}};
    addCounts(json, report.counts);
    if (report.evidence) {
        json.insert(u"kind"_s, toToken(*report.evidence));
        json.insert(u"namedBy"_s, report.namedBy);
    }
    QJsonArray members;
    for (const ImportReport &member : report.members)
        members.append(toJson(member));
    if (!members.isEmpty())
        json.insert(u"members"_s, members);
    return json;
}

QJsonObject toJson(const ImportTimings &timings)
{
    return {{u"probe"_s, timings.probe},       {u"digest"_s, timings.digest},     {u"parse"_s, timings.reading.parse},
            {u"map"_s, timings.reading.map},   {u"scan"_s, timings.reading.scan}, {u"facts"_s, timings.facts},
            {u"compress"_s, timings.compress}, {u"waiting"_s, timings.waiting},   {u"insert"_s, timings.insert},
            {u"index"_s, timings.index},       {u"commit"_s, timings.commit},     {u"settle"_s, timings.settle}};
}

QString describe(const ImportTimings &timings)
{
    const auto seconds = [](double value) { return QString::number(value, 'f', 2); };
    return Cli::tr(
               "Seconds before the import: %1 to find out how the file is written, %2 to hash it.\n"
               "Of the reader's thread: %3 to take records apart, %4 to map them, %5 to search them for identifiers.\n"
               "Of the thread that keeps the original bytes: %6 to hash and compress them.\n")
               .arg(seconds(timings.probe), seconds(timings.digest), seconds(timings.reading.parse),
                    seconds(timings.reading.map), seconds(timings.reading.scan), seconds(timings.compress)) +
           Cli::tr("Of either the reader's or the writer's: %1 to prepare records.\n"
                   "Of the writer's thread: %2 to wait for records, %3 to write them, %4 for counts and indexes, %5 to "
                   "commit.\n")
               .arg(seconds(timings.facts), seconds(timings.waiting), seconds(timings.insert), seconds(timings.index),
                    seconds(timings.commit));
}

QString describe(const ImportReport &report, Detail detail)
{
    if (report.refusal)
        return refusalText(report.name, *report.refusal);
    if (report.wasThere)
        return Cli::tr("%1 is in the case already (source %2, the same SHA-256); nothing was added.\n")
            .arg(visibleLine(report.name))
            .arg(report.counts.source.value());
    QString text = report.evidence ? evidenceText(report) : countsText(report.name, report.counts);
    text += Cli::tr("  SHA-256 %1\n").arg(report.digest.toString());
    for (const ImportReport &member : report.members)
        text += indented(describe(member, Detail::countsOnly));
    return report.probe && detail == Detail::all ? text + describe(*report.probe) : text;
}

QString summary(const IntakeReport &report)
{
    Tally tally;
    for (const ImportReport &file : report.files)
        tally.add(file);
    if (tally.data + tally.evidence + tally.refused < 2)
        return {};
    return Cli::tr("In all: %1 sources of records, %2 evidence files, %3 of which are named by records, and %4 files "
                   "refused.\n")
        .arg(grouped(tally.data), grouped(tally.evidence), grouped(report.boundEvidence()), grouped(tally.refused));
}

QJsonObject toJson(const TriedFile &file)
{
    QJsonObject json{{u"file"_s, file.name}, {u"dryRun"_s, true}, {u"bytes"_s, file.byteCount}};
    if (file.refusal) {
        json.insert(u"refused"_s, file.refusal->message);
        return json;
    }
    if (file.evidence) {
        json.insert(u"format"_s, u"evidence"_s);
        json.insert(u"kind"_s, toToken(*file.evidence));
        return json;
    }
    if (file.probe)
        addProbe(json, *file.probe);
    addRun(json, file.run);
    QJsonArray members;
    for (const TriedFile &member : file.members)
        members.append(toJson(member));
    if (!members.isEmpty())
        json.insert(u"members"_s, members);
    return json;
}

QString describe(const TriedFile &file, Detail detail)
{
    constexpr size_t mostNamed = 10;
    if (file.refusal)
        return refusalText(file.name, *file.refusal);
    if (file.evidence)
        return Cli::tr("%1: %2, which would be kept as evidence.\n")
            .arg(visibleLine(file.name), displayName(*file.evidence));
    QString text = Cli::tr("%1, as it would be read:\n").arg(visibleLine(file.name));
    if (file.probe && detail == Detail::all)
        text += describe(*file.probe);
    const DryRun &run = file.run;
    text += Cli::tr("  %1 records would be kept, %2 of them flagged, and %3 rejected. Nothing was written.\n")
                .arg(grouped(run.kept + run.flagged), grouped(run.flagged), grouped(run.rejected));
    for (const QString &sentence : run.listings ? sentencesOn(*run.listings) : QStringList())
        text += u"  "_s + sentence + u'\n';
    for (size_t i = 0; i < std::min(run.firstRejected.size(), mostNamed); ++i)
        text += Cli::tr("  row %1: %2\n").arg(grouped(run.firstRejected[i].rowNumber), run.firstRejected[i].reason);
    for (const TriedFile &member : file.members)
        text += indented(describe(member, Detail::countsOnly));
    return text;
}

} // namespace interdict::cli
