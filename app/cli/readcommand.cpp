// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/recordprinter.h"
#include "app/cli/sourceoptions.h"
#include "models/intake/archives/membername.h"
#include "models/intake/csvreader.h"
#include "models/intake/memberfile.h"
#include "models/intake/readerregistry.h"
#include "models/intake/sourcedrafts.h"

#include <QFileInfo>

#include <algorithm>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    addSourceOptions(parser);
    parser.addOption({u"member"_s, Cli::tr("Read this file of an archive, by its path in it."), u"path"_s});
    parser.addOption(
        {u"lists"_s, Cli::tr("With --json: cells as lists in the order of the columns, not by name; a first line\n"
                             "{\"header\": [...]} names the columns.")});
}

Outcome printPart(const OpenSource &source, int part, RecordPrinter &printer)
{
    printer.begin(source.parts()[size_t(part)], source.parts().size() > 1);
    if (!source.isTable())
        return source.readDrafts(part, [&printer](DraftRecord &&draft) { return printer.print(draft); }, {}, {});
    return source.readRows(part, [&printer](RawRow &&row) { return printer.print(std::move(row)); }, {}, {});
}

/// The layout of a table as text is worked out before; everything else is read at once.
Result<PartReading> settledReading(const QCommandLineParser &parser, const QString &path)
{
    const Result<ChosenReader> chosen = readerFor(path, parser.value(u"format"_s));
    if (!chosen)
        return tl::unexpected(chosen.error());
    PartReading reading;
    reading.format = chosen->reader->format();
    if (reading.format != csvFormat())
        return reading;
    const Result<SourceProbe> probe = probeWith(parser, path);
    if (!probe)
        return tl::unexpected(probe.error());
    return readingOf(*probe, probe->parts.front());
}

Result<Answer> readFile(const QCommandLineParser &parser, const QString &path)
{
    const Result<PartReading> reading = settledReading(parser, path);
    if (!reading)
        return tl::unexpected(reading.error());
    const Result<std::unique_ptr<OpenSource>> source = openAs(path, *reading, {});
    if (!source)
        return tl::unexpected(source.error());
    const Result<std::vector<int>> parts = partsNamed(**source, parser.value(u"sheet"_s));
    if (!parts)
        return tl::unexpected(parts.error());
    RecordPrinter printer(parser.isSet(u"json"_s) ? parser.isSet(u"lists"_s) ? RecordPrinter::Form::jsonLists
                                                                             : RecordPrinter::Form::jsonByName
                                                  : RecordPrinter::Form::table);
    for (const int part : *parts) {
        const Outcome printed = printPart(**source, part, printer);
        if (!printed && !printer.isUnheard())
            return tl::unexpected(printed.error());
    }
    printer.end();
    printError(Cli::tr("%1: %2 records read, %3 of them flagged and %4 rejected.")
                   .arg(QFileInfo(path).fileName(), grouped(printer.count()), grouped(printer.flagged()),
                        grouped(printer.rejected())));
    return Answer{{}, {}, exitDone, true};
}

Result<ArchiveMember> memberNamed(const std::vector<ArchiveMember> &members, const QString &name)
{
    if (name.isEmpty() && members.size() == 1)
        return members.front();
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&name](const ArchiveMember &member) { return member.path == name; });
    if (found != members.end())
        return *found;
    constexpr size_t mostNamed = 20;
    QStringList names;
    for (size_t i = 0; i < std::min(members.size(), mostNamed); ++i)
        names << shownName(members[i].path);
    return name.isEmpty()
               ? usage(Cli::tr("The file is an archive. Say with --member which file in it to read; there are: %1.")
                           .arg(names.join(", "_L1)))
               : failure(ErrorCode::notFound,
                         Cli::tr("The archive has no file \"%1\". There are: %2.").arg(name, names.join(", "_L1)));
}

Result<Answer> readArchive(const QCommandLineParser &parser, const QString &path)
{
    ArchiveWalker archive;
    const Result<std::vector<ArchiveMember>> members = archive.list(path, {});
    if (!members)
        return tl::unexpected(members.error());
    const Result<ArchiveMember> member = memberNamed(*members, parser.value(u"member"_s));
    if (!member)
        return tl::unexpected(member.error());
    const Result<MemberFile> file = MemberFile::unpack(archive, *member, {});
    if (!file)
        return tl::unexpected(file.error());
    return readFile(parser, file->path());
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(Cli::tr("\"read\" takes one file, as in: interdict-cli read listings.csv --json"));
    const Result<bool> archive = isArchive(parser, arguments[0]);
    if (!archive)
        return tl::unexpected(asRefusal(archive.error()));
    Result<Answer> answer = *archive ? readArchive(parser, arguments[0]) : readFile(parser, arguments[0]);
    if (!answer)
        return tl::unexpected(asRefusal(answer.error()));
    return answer;
}

} // namespace

Command readCommand()
{
    return {
        "read",
        "FILE",
        QT_TRANSLATE_NOOP("Cli", "Print every record of a file as it is read, without a case."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "Nothing is mapped and nothing judged beyond the format: this is for scripts, and for doubters.\n"
            "With --json each record is one line: {\"record\": its number, \"offset\" and \"length\": its bytes in\n"
            "the part, \"cells\": its texts, \"status\": kept, flagged or rejected, \"reason\": why}. Cells are an\n"
            "object by column; a list where columns have the same name or a row has too few or too many cells;\n"
            "null where there is no cell. The bytes of a record are those of the file, or of the sheet's part in a\n"
            "workbook or the file in an archive, from \"offset\" on, without the end of the line.\n"
            "Records of formats with a fixed meaning also have \"identifiers\" and \"links\", those of RDAP and WHOIS\n"
            "answers a \"registration\".\n"
            "Exit code 0: all was read; 3: the file was refused, and the message says why.\n"
            "Example: interdict-cli read listings.csv --json\n"
            "         interdict-cli read books.xlsx --sheet Offers\n"
            "         interdict-cli read crawl.zip --member crawl/listings.csv --json"),
        addOptions,
        run};
}

} // namespace interdict::cli
