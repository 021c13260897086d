// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/caseimport.h"

#include <QFileInfo>
#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"map"_s,
         Cli::tr("Feed a field from a column, as in seller=vendor; seen:=2014-01-31 gives a constant, title= "
                 "leaves a field out. May be given several times."),
         u"field=column"_s});
    parser.addOption({u"market"_s, Cli::tr("The market the listings stand on, where no column says it."), u"name"_s});
    parser.addOption(
        {u"encoding"_s, Cli::tr("Read the text in this encoding, e.g. UTF-8, windows-1252, macintosh."), u"name"_s});
    parser.addOption({u"delimiter"_s, Cli::tr("The character between cells; \"tab\" for a tab."), u"character"_s});
    parser.addOption({u"no-header"_s, Cli::tr("The first row is data.")});
    parser.addOption({u"dry-run"_s, Cli::tr("Read and judge every row, write nothing.")});
}

Outcome override(const QCommandLineParser &parser, SourceLayout &layout)
{
    if (parser.isSet(u"encoding"_s))
        layout.encoding = parser.value(u"encoding"_s);
    if (parser.isSet(u"delimiter"_s)) {
        const QString text = parser.value(u"delimiter"_s);
        const QByteArray bytes = text == "tab"_L1 ? QByteArray("\t") : text.toLatin1();
        if (bytes.size() != 1)
            return usage(Cli::tr("--delimiter takes one character, or \"tab\"."));
        layout.delimiter = bytes[0];
    }
    if (parser.isSet(u"no-header"_s))
        layout.hasHeader = false;
    return {};
}

Result<Probe> probeWithOptions(const QCommandLineParser &parser, const QString &path)
{
    Result<Probe> probe = probeFile(path, CancelToken());
    if (!probe)
        return probe;
    const SourceLayout before = probe->layout;
    if (Outcome done = override(parser, probe->layout); !done)
        return tl::unexpected(done.error());
    if (before.delimiter != probe->layout.delimiter || before.hasHeader != probe->layout.hasHeader) {
        Result<Probe> again = probeFile(path, probe->layout, CancelToken());
        if (!again)
            return again;
        probe = std::move(again);
    }
    QStringList assignments = parser.values(u"map"_s);
    if (parser.isSet(u"market"_s))
        assignments << u"market:="_s + parser.value(u"market"_s);
    Result<ColumnMapping> mapping = withAssignments(probe->mapping, probe->layout, assignments);
    if (!mapping)
        return tl::unexpected(mapping.error());
    probe->mapping = std::move(*mapping);
    return probe;
}

QString describe(const Probe &probe)
{
    QString text;
    for (const QString &sentence : probe.evidence)
        text += u"  "_s + sentence + u'\n';
    for (size_t column = 0; column < probe.mapping.columns.size(); ++column) {
        const auto &field = probe.mapping.columns[column];
        text += u"  %1 → %2\n"_s.arg(probe.layout.columnNames.value(qsizetype(column)),
                                     field ? displayName(*field) : Cli::tr("not used"));
    }
    if (!probe.mapping.market.isEmpty())
        text += Cli::tr("  market: %1\n").arg(probe.mapping.market);
    if (probe.mapping.seen)
        text += Cli::tr("  date seen: %1\n").arg(probe.mapping.seen->toString());
    return text;
}

QJsonArray toJson(const std::vector<DraftRecord> &records)
{
    QJsonArray array;
    for (const DraftRecord &record : records)
        array.append(QJsonObject{{u"row"_s, record.rowNumber},
                                 {u"offset"_s, record.byteOffset},
                                 {u"bytes"_s, record.byteLength},
                                 {u"reason"_s, record.reason}});
    return array;
}

Result<Answer> tryOut(const QString &path, const Probe &probe)
{
    const Result<DryRun> run = dryRun(path, probe.layout, probe.mapping, CancelToken(), {});
    if (!run)
        return tl::unexpected(run.error());
    const QJsonObject json{{u"file"_s, path},
                           {u"dryRun"_s, true},
                           {u"layout"_s, interdict::toJson(probe.layout)},
                           {u"mapping"_s, interdict::toJson(probe.mapping)},
                           {u"kept"_s, run->kept},
                           {u"flagged"_s, run->flagged},
                           {u"rejected"_s, run->rejected},
                           {u"firstRejected"_s, toJson(run->firstRejected)},
                           {u"firstFlagged"_s, toJson(run->firstFlagged)}};
    QString text = Cli::tr("%1, as it would be read:\n").arg(QFileInfo(path).fileName()) + describe(probe) +
                   Cli::tr("  %1 records would be kept, %2 of them flagged, and %3 rejected. Nothing was written.\n")
                       .arg(grouped(run->kept + run->flagged), grouped(run->flagged), grouped(run->rejected));
    for (size_t i = 0; i < std::min<size_t>(run->firstRejected.size(), 10); ++i)
        text += Cli::tr("  row %1: %2\n").arg(grouped(run->firstRejected[i].rowNumber), run->firstRejected[i].reason);
    return Answer{json, text};
}

Result<Answer> importOne(const CaseSession &session, const QString &path, const Probe &probe)
{
    const ImportRequest request{session.path(),       path, probe.layout, probe.mapping, session.author(),
                                session.clock().now()};
    const Result<ImportReport> report = importFile(request, CancelToken(), {});
    if (!report)
        return tl::unexpected(report.error());
    const ImportResult &counts = report->counts;
    const QString name = QFileInfo(path).fileName();
    const QJsonObject json{{u"file"_s, path},
                           {u"sha256"_s, report->digest.toString()},
                           {u"bytes"_s, report->byteCount},
                           {u"source"_s, counts.source.value()},
                           {u"alreadyThere"_s, report->wasThere},
                           {u"records"_s, counts.kept + counts.flagged},
                           {u"flagged"_s, counts.flagged},
                           {u"rejected"_s, counts.rejected},
                           {u"newListings"_s, counts.newListings},
                           {u"newEntities"_s, counts.newEntities},
                           {u"newLinks"_s, counts.newLinks}};
    if (report->wasThere)
        return Answer{json, Cli::tr("%1 is in the case already (source %2, the same SHA-256); nothing was added.\n")
                                .arg(name)
                                .arg(counts.source.value())};
    return Answer{
        json,
        Cli::tr("%1: %2 records kept, %3 of them flagged, and %4 rejected; %5 new listings, %6 new entities, %7 new "
                "links.\n  SHA-256 %8\n")
                .arg(name, grouped(counts.kept + counts.flagged), grouped(counts.flagged), grouped(counts.rejected),
                     grouped(counts.newListings), grouped(counts.newEntities), grouped(counts.newLinks),
                     report->digest.toString()) +
            describe(probe)};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const bool isDry = parser.isSet(u"dry-run"_s);
    if (arguments.size() < 2)
        return usage(Cli::tr(
            "\"import\" takes a case and the files to import, as in: interdict-cli import harbour.icase listings.csv"));
    const auto session =
        openCase(parser, arguments[0], isDry ? CaseFile::Access::readOnly : CaseFile::Access::readWrite);
    if (!session)
        return tl::unexpected(session.error());
    QJsonArray files;
    QString text;
    for (const QString &path : arguments.mid(1)) {
        const Result<Probe> probe = probeWithOptions(parser, path);
        if (!probe)
            return tl::unexpected(probe.error());
        const Result<Answer> one = isDry ? tryOut(path, *probe) : importOne(**session, path, *probe);
        if (!one)
            return one;
        files.append(one->json);
        text += one->text;
    }
    return Answer{{{u"case"_s, arguments[0]}, {u"files"_s, files}}, text};
}

} // namespace

Command importCommand()
{
    return {"import",
            "CASE FILE…",
            QT_TRANSLATE_NOOP("Cli", "Import files of listings into a case."),
            QT_TRANSLATE_NOOP(
                "Cli",
                "Encoding, delimiter, header and the meaning of columns are worked out and reported. Each file is one\n"
                "transaction: it is all there or not at all. A file the case has already adds nothing.\n"
                "Fields: reference title description seller market url price currency category seen origin\n"
                "destination tracking-number carrier sender recipient contact quantity note\n"
                "Example: interdict-cli import harbour.icase listings.csv --map seller=shop --market Agora"),
            addOptions,
            run};
}

} // namespace interdict::cli
