// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/sourceoptions.h"
#include "app/cli/sourceoutput.h"
#include "models/casework/incomingfiles.h"
#include "models/intake/evidencekind.h"
#include "models/intake/memberfile.h"
#include "models/intake/readerregistry.h"
#include "models/values/safetext.h"

#include <QFileInfo>
#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    addSourceOptions(parser);
}

QString headline(const QString &name, const SourceProbe &probe)
{
    return Cli::tr("%1: %2, %3 records\n")
        .arg(visibleLine(name), displayNameOfFormat(probe.format), grouped(probe.rows()));
}

Answer evidenceAnswer(const QString &path, EvidenceKind kind)
{
    return {{{u"file"_s, path}, {u"format"_s, u"evidence"_s}, {u"kind"_s, toToken(kind)}, {u"records"_s, 0}},
            Cli::tr("%1: %2, which is kept as evidence and holds no records.\n")
                .arg(visibleLine(QFileInfo(path).fileName()), displayName(kind))};
}

Result<Answer> probeOne(const QCommandLineParser &parser, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!parser.isSet(u"format"_s)) {
        const Result<QByteArray> head = readHead(path);
        if (!head)
            return tl::unexpected(head.error());
        if (const std::optional<EvidenceKind> kind = evidenceKindOf(*head, name))
            return evidenceAnswer(path, *kind);
    }
    const Result<SourceProbe> probe = probeWith(parser, path);
    if (!probe)
        return tl::unexpected(probe.error());
    QJsonObject json = toJson(*probe);
    json.insert(u"file"_s, path);
    return Answer{json, headline(name, *probe) + describe(*probe)};
}

Result<Answer> probeMember(const QCommandLineParser &parser, ArchiveWalker &archive, const ArchiveMember &member)
{
    const Result<MemberFile> file = MemberFile::unpack(archive, member, {});
    if (!file)
        return tl::unexpected(file.error());
    const Result<QByteArray> head = readHead(file->path());
    if (!head)
        return tl::unexpected(head.error());
    // As an import of the archive would judge it.
    const FileRole role = roleOf(*head, fileNameOfMember(member.path), false);
    if (role.refusal)
        return tl::unexpected(*role.refusal);
    return probeOne(parser, file->path());
}

Result<Answer> probeArchive(const QCommandLineParser &parser, const QString &path)
{
    ArchiveWalker archive;
    const Result<std::vector<ArchiveMember>> members = archive.list(path, {});
    if (!members)
        return tl::unexpected(members.error());
    QJsonArray list;
    QString text = Cli::tr("%1: archive with %2 files\n")
                       .arg(visibleLine(QFileInfo(path).fileName()), grouped(qint64(members->size())));
    for (const ArchiveMember &member : *members) {
        const Result<Answer> one = probeMember(parser, archive, member);
        QJsonObject json = one ? one->json : QJsonObject{{u"refused"_s, one.error().message}};
        json.insert(u"file"_s, member.path);
        json.insert(u"bytes"_s, member.size);
        if (!member.note.isEmpty())
            json.insert(u"note"_s, member.note);
        list.append(json);
        text += u"\n"_s + visibleLine(member.path) + u'\n' +
                (one ? one->text : Cli::tr("  not read: %1\n").arg(visibleLine(one.error().message)));
    }
    return Answer{{{u"file"_s, path}, {u"format"_s, u"archive"_s}, {u"members"_s, list}}, text};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(Cli::tr("\"probe\" takes one file, as in: interdict-cli probe listings.csv"));
    const Result<bool> archive = isArchive(parser, arguments[0]);
    if (!archive)
        return tl::unexpected(asRefusal(archive.error()));
    Result<Answer> answer = *archive ? probeArchive(parser, arguments[0]) : probeOne(parser, arguments[0]);
    if (!answer)
        return tl::unexpected(asRefusal(answer.error()));
    return answer;
}

} // namespace

Command probeCommand()
{
    return {"probe",
            "FILE",
            QT_TRANSLATE_NOOP("Cli", "Say what a file is and what its columns mean, without a case."),
            QT_TRANSLATE_NOOP(
                "Cli",
                "The whole file is read once. The verdict names its format and parts, encoding, delimiter and header,\n"
                "how many records there are, and for each column the field it is taken for and what its values are,\n"
                "with the evidence for all of it. Of an archive each file in it is told.\n"
                "Example: interdict-cli probe listings.csv --json\n"
                "         interdict-cli probe books.xlsx --sheet Offers"),
            addOptions,
            run};
}

} // namespace interdict::cli
