// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/importoutput.h"
#include "app/cli/profileoptions.h"
#include "app/cli/sourceoptions.h"
#include "models/casework/textindexing.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

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
    addSourceOptions(parser);
    addProfileOptions(parser);
    parser.addOption({u"dry-run"_s, Cli::tr("Read and judge every row, write nothing.")});
    parser.addOption({u"timings"_s, Cli::tr("Say where the time went.")});
}

/// What the user says of the columns of one part of a file.
Outcome adjust(const QCommandLineParser &parser, const Database &database, Probe &probe, const QString &fileName)
{
    if (Outcome applied = applyProfileOptions(parser, database, fileName, probe); !applied)
        return applied;
    QStringList assignments = parser.values(u"map"_s);
    if (parser.isSet(u"market"_s))
        assignments << u"market:="_s + parser.value(u"market"_s);
    Result<ColumnMapping> mapping = withAssignments(probe.mapping, probe.layout, assignments, fileName);
    if (!mapping)
        return tl::unexpected(mapping.error());
    probe.mapping = std::move(*mapping);
    return {};
}

/// `last` gets the last table that was probed.
FileProbing probing(const QCommandLineParser &parser, const Database &database, std::optional<Probe> &last)
{
    return [&parser, &database, &last](const QString &path, const QString &fileName) -> Result<SourceProbe> {
        Result<SourceProbe> probe = probeWith(parser, path);
        if (!probe || !probe->isTable)
            return probe;
        for (PartProbe &part : probe->parts) {
            if (Outcome adjusted = adjust(parser, database, part.probe, fileName); !adjusted)
                return tl::unexpected(adjusted.error());
            last = part.probe;
        }
        return probe;
    };
}

/// A folder's files are refused one by one; what was named itself ought to be importable.
template <typename File>
int exitCodeOf(const std::vector<File> &files, const QStringList &paths)
{
    const auto isRefused = [](const File &file) { return file.refusal.has_value(); };
    const bool hasFolder =
        std::any_of(paths.begin(), paths.end(), [](const QString &path) { return QFileInfo(path).isDir(); });
    const bool isFault = hasFolder ? std::all_of(files.begin(), files.end(), isRefused)
                                   : std::any_of(files.begin(), files.end(), isRefused);
    return isFault ? exitInput : exitDone;
}

template <typename File>
Answer answer(const QString &casePath, const QStringList &paths, const std::vector<File> &files)
{
    constexpr size_t few = 5;
    QJsonArray told;
    QString text;
    for (const File &file : files) {
        told.append(toJson(file));
        text += describe(file, files.size() <= few ? Detail::all : Detail::countsOnly);
    }
    return {{{u"case"_s, casePath}, {u"files"_s, told}}, text, exitCodeOf(files, paths)};
}

/// A single file that is refused is an error as any other.
template <typename File>
bool isSingleRefusal(const QStringList &paths, const std::vector<File> &files)
{
    return paths.size() == 1 && !QFileInfo(paths.front()).isDir() && files.size() == 1 && files.front().refusal;
}

Result<Answer> tryOut(const IntakeRequest &request)
{
    const Result<std::vector<TriedFile>> files = tryFiles(request, {}, {});
    if (!files)
        return tl::unexpected(files.error());
    if (isSingleRefusal(request.paths, *files))
        return tl::unexpected(asRefusal(*files->front().refusal));
    return answer(request.casePath, request.paths, *files);
}

void addTimings(const IntakeReport &report, Answer &told)
{
    ImportTimings sum;
    for (const ImportReport &file : report.files)
        sum += file.timings;
    told.json.insert(u"timings"_s, toJson(sum));
    told.text += describe(sum);
}

Result<Answer> importAll(const IntakeRequest &request, bool isTimed)
{
    const Result<IntakeReport> report = importFiles(request, {}, {});
    if (!report)
        return tl::unexpected(report.error());
    if (isSingleRefusal(request.paths, report->files))
        return tl::unexpected(asRefusal(*report->files.front().refusal));
    Answer told = answer(request.casePath, request.paths, report->files);
    told.json.insert(u"boundEvidence"_s, report->boundEvidence());
    told.json.insert(u"refusals"_s, report->refusals());
    told.text += summary(*report);
    if (isTimed)
        addTimings(*report, told);
    return told;
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
    std::optional<Probe> last;
    const IntakeRequest request{(*session)->path(),        arguments.mid(1),
                                parser.value(u"format"_s), (*session)->author(),
                                (*session)->clock().now(), probing(parser, (*session)->database(), last),
                                &(*session)->database()};
    if (isDry)
        return tryOut(request);
    Result<Answer> imported = importAll(request, parser.isSet(u"timings"_s));
    if (!imported)
        return imported;
    // Not a part of the import: what is missing of it is read as soon as the case is open for writing again, and "find"
    // says so until then.
    static_cast<void>(indexEvidenceText((*session)->database(), {}, {}));
    if (!last)
        return imported;
    const Result<QString> saved = saveProfileWish(parser, **session, *last);
    if (!saved)
        return tl::unexpected(saved.error());
    imported->text += *saved;
    return imported;
}

} // namespace

Command importCommand()
{
    return {
        "import",
        "CASE FILE|FOLDER|ARCHIVE...",
        QT_TRANSLATE_NOOP("Cli", "Import files, folders and archives into a case."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "Formats: tables as text with any delimiter, JSON and JSON Lines, workbooks (XLSX, ODS), lists of\n"
            "domains, RDAP and WHOIS answers, STIX, FollowTheMoney, GraphML and GEXF; also inside zip, 7z and tar,\n"
            "packed by gzip, bzip2, xz or zstd. Encoding, delimiter, header and the meaning of columns are worked\n"
            "out and reported. Pictures, PDFs, saved web pages and e-mails are kept as evidence, bound to the\n"
            "records that name them. Each file is one transaction: it is all there or not at all. A file the case\n"
            "has already adds nothing; one that cannot be read is refused by name, and the rest goes on.\n"
            "Fields: reference title description seller market url price currency category seen origin\n"
            "destination tracking-number carrier sender recipient contact quantity note\n"
            "Parts of a cell: origin=route:origin destination=route:destination price=cost:USD seller=shop:name\n"
            "note+=shop:standing seen=fy:fiscal-year seen+=month:month description+=weight:labelled; += keeps what\n"
            "the column feeds besides. seen:=@file-name takes the date of the file's name. A column is read as said\n"
            "by --map \"date::month-first\": by-itself text day-first month-first excel-1900 excel-1904 decimal-comma\n"
            "decimal-dot.\n"
            "Example: interdict-cli import harbour.icase listings.csv --map seller=shop --market Agora\n"
            "         interdict-cli import harbour.icase seized/ crawl.tar.gz"),
        addOptions,
        run};
}

} // namespace interdict::cli
