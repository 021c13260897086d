// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/store/checkwriting.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"quick"_s, Cli::tr("Only the database's pages, references and the history.")});
}

QJsonObject toJson(const CaseCheck &check, CheckDepth depth, const QString &path)
{
    QJsonArray findings;
    for (const CheckFinding &finding : check.findings)
        findings.append(QJsonObject{{u"part"_s, toToken(finding.part)},
                                    {u"what"_s, finding.what},
                                    {u"means"_s, finding.means},
                                    {u"todo"_s, finding.todo}});
    return {{u"case"_s, path},
            {u"depth"_s, depth == CheckDepth::full ? u"full"_s : u"quick"_s},
            {u"holds"_s, check.findings.empty()},
            {u"findings"_s, findings},
            {u"omitted"_s, QJsonArray::fromStringList(check.omitted)},
            {u"historyEntries"_s, check.historyEntries},
            {u"historyHead"_s, check.historyHead},
            {u"sources"_s, check.sources},
            {u"sourceBytes"_s, check.sourceBytes},
            {u"records"_s, check.records}};
}

QString toText(const CaseCheck &check, CheckDepth depth)
{
    QString text;
    for (const CheckFinding &finding : check.findings)
        text += Cli::tr("%1: %2\n  It means: %3\n  To do: %4\n")
                    .arg(displayName(finding.part), visibleLine(finding.what), finding.means, finding.todo);
    if (check.findings.empty())
        text = depth == CheckDepth::full
                   ? Cli::tr("The case holds: the database, its references, %1 history entries, %2 sources (%3 bytes), "
                             "%4 records and the index of words.\n")
                         .arg(grouped(check.historyEntries), grouped(check.sources), grouped(check.sourceBytes),
                              grouped(check.records))
                   : Cli::tr("The case holds as far as a quick check sees: the database, its references and %1 history "
                             "entries.\n")
                         .arg(grouped(check.historyEntries));
    for (const QString &omitted : check.omitted)
        text += omitted + u'\n';
    return check.historyHead.isEmpty() ? text : text + Cli::tr("Newest history digest %1\n").arg(check.historyHead);
}

Answer answerOf(const CaseCheck &check, CheckDepth depth, const QString &path)
{
    return {toJson(check, depth, path), toText(check, depth), check.findings.empty() ? exitDone : exitFailedCheck};
}

/// A case that does not even open: that is what the check found.
Answer answerOf(const Error &damage, CheckDepth depth, const QString &path)
{
    CaseCheck check;
    addFinding(check, CheckFinding::Part::database,
               damage.detail.isEmpty() ? damage.message : damage.message + u' ' + damage.detail);
    return answerOf(check, depth, path);
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(Cli::tr("\"check\" takes a case, as in: interdict-cli check harbour.icase"));
    const CheckDepth depth = parser.isSet(u"quick"_s) ? CheckDepth::quick : CheckDepth::full;
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session && session.error().code == ErrorCode::damaged)
        return answerOf(session.error(), depth, arguments[0]);
    if (!session)
        return tl::unexpected(session.error());
    const Result<CaseCheck> check = checkCaseAt(arguments[0], depth, CancelToken(), {});
    if (!check)
        return tl::unexpected(check.error());
    return answerOf(*check, depth, arguments[0]);
}

} // namespace

Command checkCommand()
{
    return {"check",
            "CASE",
            QT_TRANSLATE_NOOP("Cli", "Check the integrity of a case: what is wrong, what it means, what to do."),
            QT_TRANSLATE_NOOP(
                "Cli", "The full check reads all of the case: the database, every source's bytes against their\n"
                       "SHA-256, counts, references, the index of words and the chain of the history. It writes\n"
                       "nothing. Exit code 5 where something does not hold.\n"
                       "Example: interdict-cli check harbour.icase --quick --json"),
            addOptions,
            run};
}

} // namespace interdict::cli
