// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/packetoutput.h"
#include "models/casework/historyexport.h"
#include "models/store/casecheck.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    addTrustOption(parser);
}

QString lines(const QStringList &problems)
{
    QString text;
    for (const QString &problem : problems)
        text += u"  "_s + problem + u'\n';
    return text;
}

Result<Answer> verifyCase(const QCommandLineParser &parser, const QString &path)
{
    const auto session = openCase(parser, path, CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Result<CaseCheck> check = checkCase((*session)->database(), CancelToken(), {});
    if (!check)
        return tl::unexpected(check.error());
    const bool holds = check->problems.isEmpty();
    const QString text = holds
                             ? Cli::tr("The case holds: %1 history entries in an unbroken chain, %2 sources (%3 bytes) "
                                       "as imported, %4 records.\n"
                                       "  newest history digest %5\n")
                                   .arg(grouped(check->historyEntries), grouped(check->sources),
                                        grouped(check->sourceBytes), grouped(check->records), check->historyHead)
                             : Cli::tr("The case does not hold:\n") + lines(check->problems);
    return Answer{{{u"file"_s, path},
                   {u"kind"_s, u"case"_s},
                   {u"valid"_s, holds},
                   {u"problems"_s, QJsonArray::fromStringList(check->problems)},
                   {u"historyEntries"_s, check->historyEntries},
                   {u"historyHead"_s, check->historyHead},
                   {u"sources"_s, check->sources},
                   {u"sourceBytes"_s, check->sourceBytes},
                   {u"records"_s, check->records}},
                  text,
                  holds ? exitDone : exitFailedCheck};
}

Result<Answer> verifyHistory(const QString &path)
{
    const Result<HistoryFileCheck> check = checkHistoryFile(path);
    if (!check)
        return tl::unexpected(check.error());
    const bool holds = check->problems.isEmpty();
    const QString text = holds ? Cli::tr("The history holds: %1 entries, %2 places where others were left out.\n"
                                         "  newest digest %3\n")
                                     .arg(grouped(check->entries), grouped(check->gaps), check->head)
                               : Cli::tr("The history does not hold:\n") + lines(check->problems);
    return Answer{{{u"file"_s, path},
                   {u"kind"_s, u"history"_s},
                   {u"valid"_s, holds},
                   {u"problems"_s, QJsonArray::fromStringList(check->problems)},
                   {u"entries"_s, check->entries},
                   {u"gaps"_s, check->gaps},
                   {u"historyHead"_s, check->head}},
                  text,
                  holds ? exitDone : exitFailedCheck};
}

Result<Answer> verifyBag(const QCommandLineParser &parser, const QString &path)
{
    const Result<VerifyOptions> options = trustFrom(parser);
    if (!options)
        return tl::unexpected(options.error());
    const Result<PacketCheck> check = verifyPacket(path, CancelToken(), {}, *options);
    if (!check)
        return tl::unexpected(check.error());
    return answerOf(*check, path);
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(Cli::tr("\"verify\" takes a case or a packet, as in: interdict-cli verify packet.zip"));
    if (QFileInfo(arguments[0]).isDir())
        return verifyBag(parser, arguments[0]);
    QFile file(arguments[0]);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::cannotRead,
                       Cli::tr("\"%1\" could not be read: %2.").arg(arguments[0], file.errorString()));
    const QByteArray first = file.read(64);
    const bool isDatabase = first.startsWith(QByteArray("SQLite format 3", 16));
    file.close();
    if (isHistoryFile(first))
        return verifyHistory(arguments[0]);
    return isDatabase ? verifyCase(parser, arguments[0]) : verifyBag(parser, arguments[0]);
}

} // namespace

Command verifyCommand()
{
    return {"verify",
            "CASE|PACKET|HISTORY",
            QT_TRANSLATE_NOOP("Cli", "Check a case, a packet or an exported history."),
            QT_TRANSLATE_NOOP(
                "Cli",
                "A case: its database, the chain of its history, and every source's bytes against their SHA-256.\n"
                "A packet: any BagIt bag (RFC 8493, versions 0.93 to 1.0), a folder, a zip, a tar or a tar.gz; "
                "complete and valid\n"
                "are told apart, every fault is named, and a signature and a time stamp are checked. Exit code 5 where "
                "something does not hold.\n"
                "A history that \"history --export\" wrote as JSON: the digest of each entry, and the chain.\n"
                "Example: interdict-cli verify packet.zip"),
            addOptions,
            run};
}

} // namespace interdict::cli
