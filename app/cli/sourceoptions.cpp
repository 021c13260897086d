// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/sourceoptions.h"

#include "app/cli/command.h"
#include "models/intake/archives/archivewalker.h"
#include "models/intake/readerregistry.h"

#include <QFileInfo>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

/// The layout with what the options say; nothing where they say nothing of it.
Result<std::optional<SourceLayout>> overridden(const QCommandLineParser &parser, SourceLayout layout)
{
    const SourceLayout before = layout;
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
    return layout == before ? std::optional<SourceLayout>() : layout;
}

} // namespace

void addSourceOptions(QCommandLineParser &parser)
{
    parser.addOption({u"format"_s,
                      Cli::tr("Read the file as this format instead of the one it looks like: %1.")
                          .arg(ReaderRegistry::all().formats().join(", "_L1)),
                      u"format"_s});
    parser.addOption(
        {u"sheet"_s, Cli::tr("Read this sheet of a workbook only, by its name or its number from 1."), u"name"_s});
    parser.addOption(
        {u"encoding"_s, Cli::tr("Read the text in this encoding, e.g. UTF-8, windows-1252, macintosh."), u"name"_s});
    parser.addOption({u"delimiter"_s, Cli::tr("The character between cells; \"tab\" for a tab."), u"character"_s});
    parser.addOption({u"no-header"_s, Cli::tr("The first row is data.")});
}

Result<SourceProbe> probeWith(const QCommandLineParser &parser, const QString &path, const CancelToken &cancel)
{
    ProbeWishes wishes{parser.value(u"format"_s), parser.value(u"sheet"_s), {}};
    Result<SourceProbe> probe = probeSource(path, wishes, cancel);
    if (!probe || !probe->isCsv())
        return probe;
    const Result<std::optional<SourceLayout>> layout = overridden(parser, probe->parts.front().probe.layout);
    if (!layout)
        return tl::unexpected(layout.error());
    if (!*layout)
        return probe;
    wishes.format = probe->format;
    wishes.layout = *layout;
    return probeSource(path, wishes, cancel);
}

Result<bool> isArchive(const QCommandLineParser &parser, const QString &path)
{
    if (parser.isSet(u"format"_s))
        return false;
    const Result<QByteArray> head = readHead(path);
    if (!head)
        return tl::unexpected(head.error());
    return isArchiveFile(*head, QFileInfo(path).fileName());
}

Error asRefusal(Error error)
{
    if (error.code == ErrorCode::damaged)
        error.code = ErrorCode::badInput;
    return error;
}

} // namespace interdict::cli
