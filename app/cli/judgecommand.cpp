// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/entitysearch.h"
#include "models/casework/judging.h"
#include "models/casework/mergedentities.h"
#include "models/store/judgementtable.h"
#include "models/values/safetext.h"

#include <QJsonArray>

#include <algorithm>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usualConfidence = 80;

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"reason"_s, Cli::tr("What shows it; every judgement needs a reason."), u"text"_s});
    parser.addOption({u"by"_s, Cli::tr("Who judges; the same as --author."), u"name"_s});
    parser.addOption(
        {u"confidence"_s, Cli::tr("How sure, in percent (80). Less than 90 makes a weak bridge."), u"P"_s});
    parser.addOption(
        {u"list"_s, Cli::tr("All judgements, who is one after them, and what holds by one of them only.")});
    parser.addOption({u"undo"_s, Cli::tr("Take the last step back, where it was a judgement.")});
    parser.addOption({u"redo"_s, Cli::tr("Do again what was taken back, where it was a judgement.")});
}

QString nameOf(const Database &database, qint64 id)
{
    const Result<QString> name = nameInWords(database, RowId<Entity>(id));
    return u"#%1 "_s.arg(id) + (name ? *name : QString());
}

QJsonObject toJson(const Database &database, const Judgement &judgement)
{
    return {{u"id"_s, judgement.id.value()},
            {u"left"_s, judgement.left.value()},
            {u"leftName"_s, nameInWords(database, judgement.left).value_or(QString())},
            {u"right"_s, judgement.right.value()},
            {u"rightName"_s, nameInWords(database, judgement.right).value_or(QString())},
            {u"verdict"_s, toToken(judgement.verdict)},
            {u"reason"_s, judgement.reason},
            {u"confidence"_s, judgement.confidence},
            {u"author"_s, judgement.author},
            {u"at"_s, judgement.at.toString(Qt::ISODate)}};
}

QJsonArray numbers(const std::vector<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

QJsonObject toJson(const JudgedCluster &cluster)
{
    QJsonArray bridges;
    for (const WeakBridge &bridge : cluster.weakBridges)
        bridges.append(QJsonObject{{u"a"_s, bridge.a},
                                   {u"b"_s, bridge.b},
                                   {u"confidence"_s, qRound(bridge.strength * 100)},
                                   {u"side"_s, numbers(bridge.side)},
                                   {u"other"_s, numbers(bridge.other)}});
    return {{u"members"_s, numbers(cluster.members)}, {u"weakBridges"_s, bridges}};
}

QString toText(const Database &database, const JudgedCluster &cluster)
{
    QStringList names;
    for (const qint64 member : cluster.members)
        names << nameOf(database, member);
    QString text = Cli::tr("one: %1\n").arg(names.join(u", "_s));
    for (const WeakBridge &bridge : cluster.weakBridges)
        text += Cli::tr("  weak: only the judgement on %1 and %2 holds two halves together; "
                        "\"judge CASE #%3 #%4 withdraw\" splits them\n")
                    .arg(nameOf(database, bridge.a), nameOf(database, bridge.b), QString::number(bridge.a),
                         QString::number(bridge.b));
    return text;
}

Result<Answer> list(const Database &database)
{
    const Result<std::vector<Judgement>> judgements = allJudgements(database);
    if (!judgements)
        return tl::unexpected(judgements.error());
    QJsonArray array;
    std::vector<QStringList> table;
    for (const Judgement &judgement : *judgements) {
        array.append(toJson(database, judgement));
        table.push_back({nameOf(database, judgement.left.value()), displayName(judgement.verdict),
                         nameOf(database, judgement.right.value()), QString::number(judgement.confidence),
                         visibleLine(judgement.reason), visibleLine(judgement.author),
                         judgement.at.toString(Qt::ISODate)});
    }
    const MergedEntities merged(*judgements);
    QJsonArray clusterArray;
    QString text = asTable({Cli::tr("this"), Cli::tr("verdict"), Cli::tr("that"), Cli::tr("%"), Cli::tr("reason"),
                            Cli::tr("by"), Cli::tr("at")},
                           table);
    for (const JudgedCluster &cluster : merged.clusters()) {
        clusterArray.append(toJson(cluster));
        text += toText(database, cluster);
    }
    return Answer{{{u"judgements"_s, array}, {u"clusters"_s, clusterArray}}, text};
}

/// "12" for "#12" where nothing has that name.
Result<Entity> entityFrom(const Database &database, const QString &text)
{
    Result<Entity> found = findOneEntity(database, text);
    bool isNumber = false;
    text.toLongLong(&isNumber);
    return !found && found.error().code == ErrorCode::notFound && isNumber ? findOneEntity(database, u'#' + text)
                                                                           : found;
}

Result<Answer> withdraw(CaseSession &session, const Entity &a, const Entity &b)
{
    const Result<std::optional<Judgement>> judgement = judgementOn(session.database(), a.id, b.id);
    if (!judgement)
        return tl::unexpected(judgement.error());
    if (!*judgement)
        return failure(ErrorCode::notFound, Cli::tr("Nobody has judged these two; there is nothing to withdraw."));
    if (Outcome done = Judging(session).withdraw({**judgement}); !done)
        return tl::unexpected(done.error());
    return Answer{{{u"withdrawn"_s, 1}}, Cli::tr("The judgement was withdrawn; all is as it was before it.") + u'\n'};
}

Result<Answer> judge(const QCommandLineParser &parser, CaseSession &session, const QStringList &arguments)
{
    const Result<Entity> a = entityFrom(session.database(), arguments[1]);
    const Result<Entity> b = entityFrom(session.database(), arguments[2]);
    const Result<qint64> confidence = numberFrom(parser, u"confidence"_s, usualConfidence);
    if (!a || !b || !confidence)
        return tl::unexpected(!a ? a.error() : !b ? b.error() : confidence.error());
    if (arguments[3] == "withdraw"_L1)
        return withdraw(session, *a, *b);
    const std::optional<Verdict> verdict = verdictFromToken(arguments[3]);
    if (!verdict)
        return usage(Cli::tr("A verdict is \"same\", \"different\", \"undecided\" or \"withdraw\", not \"%1\".")
                         .arg(arguments[3]));
    const Result<JudgementReport> report = Judging(session).judge(
        {{{a->id, b->id}}, *verdict, parser.value(u"reason"_s), int(std::min<qint64>(*confidence, 101))});
    if (!report)
        return tl::unexpected(report.error());
    const Result<std::optional<Judgement>> judgement = judgementOn(session.database(), a->id, b->id);
    const Result<MergedEntities> merged = MergedEntities::read(session.database());
    if (!judgement || !*judgement || !merged)
        return tl::unexpected(!judgement ? judgement.error() : !merged ? merged.error() : Error{});
    QJsonObject json = toJson(session.database(), **judgement);
    QJsonArray members;
    QStringList names;
    for (const RowId<Entity> member : merged->members(a->id)) {
        members.append(member.value());
        names << nameOf(session.database(), member.value());
    }
    json.insert(u"changed"_s, report->judged > 0);
    json.insert(u"cluster"_s, members);
    QString text = report->judged > 0 ? Cli::tr("Judged.") : Cli::tr("This was judged so already.");
    if (names.size() > 1)
        text += u' ' + Cli::tr("One are: %1").arg(names.join(u", "_s));
    return Answer{json, text + u'\n'};
}

bool isJudgement(const CaseCommand &command)
{
    return !command.changes.empty() &&
           std::all_of(command.changes.begin(), command.changes.end(),
                       [](const RowChange &change) { return change.table == "judgement"_L1; });
}

Result<Answer> repeat(CaseSession &session, bool isUndo)
{
    const Result<CaseCommand> command = isUndo ? session.undoCommand() : session.redoCommand();
    if (!command)
        return tl::unexpected(command.error());
    if (!isJudgement(*command))
        return failure(ErrorCode::badInput,
                       Cli::tr("The last step was no judgement: %1 Withdraw a judgement by its two entities instead.")
                           .arg(isUndo ? session.undoText() : session.redoText()));
    if (Outcome done = isUndo ? session.undo() : session.redo(); !done)
        return tl::unexpected(done.error());
    return Answer{{{isUndo ? u"undone"_s : u"redone"_s, command->summary}}, command->summary + u'\n'};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const bool isList = parser.isSet(u"list"_s);
    const bool isUndo = parser.isSet(u"undo"_s);
    const int actions = isList + isUndo + parser.isSet(u"redo"_s);
    if (actions > 1 || arguments.size() != (actions == 1 ? 1 : 4))
        return usage(
            Cli::tr("\"judge\" takes a case, two entities and a verdict, or --list, --undo or --redo, as in: "
                    "interdict-cli judge harbour.icase seller:ann seller:ann_2 same --reason \"one PGP key\""));
    if (isList) {
        const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
        return session ? list((*session)->database()) : tl::unexpected(session.error());
    }
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readWrite, parser.value(u"by"_s));
    if (!session)
        return tl::unexpected(session.error());
    return actions == 1 ? repeat(**session, isUndo) : judge(parser, **session, arguments);
}

} // namespace

Command judgeCommand()
{
    return {"judge",
            "CASE [A B same|different|undecided|withdraw]",
            QT_TRANSLATE_NOOP("Cli", "Judge whether two entities are the same, with a reason."),
            QT_TRANSLATE_NOOP(
                "Cli", "A and B: #12, seller:NAME, or a name that only one entity has.\n"
                       "Nothing is merged into one: what is the same is shown as one, and is apart again when the\n"
                       "judgement is withdrawn. What would join two judged different is refused, the chain named.\n"
                       "Examples:\n"
                       "  interdict-cli judge harbour.icase \"#12\" \"#88\" same --reason \"one PGP key\" --by ann\n"
                       "  interdict-cli judge harbour.icase \"#12\" \"#88\" withdraw\n"
                       "  interdict-cli judge harbour.icase --list --json\n"
                       "  interdict-cli judge harbour.icase --undo"),
            addOptions,
            run};
}

} // namespace interdict::cli
