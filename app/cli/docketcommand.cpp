// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/docketoptions.h"
#include "app/cli/docketoutput.h"
#include "models/referrals/recipientkind.h"
#include "models/store/dockettable.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

/// What a step of "docket" is run with.
struct DocketCall
{
    const QCommandLineParser &parser;
    CaseSession &session;
    QStringList arguments; ///< after the name of the step
};

struct DocketStep
{
    QLatin1StringView name;
    qsizetype fewest; ///< arguments after its name
    qsizetype most;
    bool writes;
    Result<Answer> (*run)(const DocketCall &);
};

constexpr qsizetype anyNumber = 1000;

Result<DocketView> viewOf(const DocketCall &call)
{
    return DocketView::read(call.session.database(), call.session.clock().now());
}

Result<Answer> shownAgain(const DocketCall &call, RowId<DocketEntry> id)
{
    const Result<DocketView> view = viewOf(call);
    if (!view)
        return tl::unexpected(view.error());
    return showAnswer(*view->find(id));
}

Result<DocketEntry> entryOf(const DocketCall &call)
{
    return docketEntryByReference(call.session.database(), call.arguments.constFirst());
}

Result<Answer> list(const DocketCall &call)
{
    const Result<DocketView> view = viewOf(call);
    if (!view)
        return tl::unexpected(view.error());
    const QString state = call.parser.value(u"state"_s);
    const QString kind = call.parser.value(u"kind"_s);
    const std::optional<ReferralState> wanted = referralStateFromToken(state);
    if (!state.isEmpty() && !wanted)
        return usage(Cli::tr("There is no state \"%1\".").arg(state));
    if (!kind.isEmpty() && !recipientKindFromToken(kind))
        return usage(Cli::tr("There is no kind of recipient \"%1\".").arg(kind));
    std::vector<const ReferralView *> chosen;
    for (const ReferralView &one : view->referrals) {
        if ((!wanted || one.entry.state == *wanted) && (kind.isEmpty() || one.entry.recipientKind == kind))
            chosen.push_back(&one);
    }
    return listAnswer(chosen);
}

Result<Answer> show(const DocketCall &call)
{
    const Result<DocketEntry> entry = entryOf(call);
    return entry ? shownAgain(call, entry->id) : tl::unexpected(entry.error());
}

Result<Answer> create(const DocketCall &call)
{
    const Result<DocketDraft> draft = draftFrom(call.parser, call.session.database());
    if (!draft)
        return tl::unexpected(draft.error());
    const Result<std::vector<DocketEntry>> made = Docket(call.session).create({*draft});
    return made ? shownAgain(call, made->front().id) : tl::unexpected(made.error());
}

Result<Answer> move(const DocketCall &call)
{
    const std::optional<ReferralState> to = referralStateFromToken(call.arguments.constLast());
    if (!to)
        return usage(Cli::tr("There is no state \"%1\".").arg(call.arguments.constLast()));
    std::vector<RowId<DocketEntry>> ids;
    for (const QString &reference : call.arguments.mid(0, call.arguments.size() - 1)) {
        const Result<DocketEntry> entry = docketEntryByReference(call.session.database(), reference);
        if (!entry)
            return tl::unexpected(entry.error());
        ids.push_back(entry->id);
    }
    const Result<QDateTime> at = momentFrom(call.parser, u"at"_s);
    const Result<DocketProof> proof = proofFrom(call.parser, call.session.database());
    if (!at || !proof)
        return tl::unexpected(!at ? at.error() : proof.error());
    if (Outcome moved = Docket(call.session).move(ids, {*to, *at, call.parser.value(u"note"_s), *proof}); !moved)
        return tl::unexpected(moved.error());
    if (ids.size() == 1)
        return shownAgain(call, ids.front());
    const Result<DocketView> view = viewOf(call);
    if (!view)
        return tl::unexpected(view.error());
    std::vector<const ReferralView *> chosen;
    for (const RowId<DocketEntry> id : ids)
        chosen.push_back(view->find(id));
    return listAnswer(chosen);
}

Result<Answer> outcome(const DocketCall &call)
{
    const std::optional<OutcomeKind> kind = outcomeKindFromToken(call.arguments.constLast());
    if (!kind) {
        QStringList tokens;
        for (const OutcomeKind one : allOutcomeKinds)
            tokens << toToken(one);
        return usage(
            Cli::tr("There is no outcome \"%1\"; there is %2.").arg(call.arguments.constLast(), tokens.join(u", "_s)));
    }
    const Result<DocketEntry> entry = entryOf(call);
    if (!entry)
        return tl::unexpected(entry.error());
    const Result<QDateTime> at = momentFrom(call.parser, u"at"_s);
    const Result<DocketProof> evidence = proofFrom(call.parser, call.session.database());
    const Result<std::vector<RowId<DocketItem>>> items = itemsFrom(call.parser, *entry);
    if (!at || !evidence || !items)
        return tl::unexpected(!at ? at.error() : !evidence ? evidence.error() : items.error());
    const ItemObservation seen{*items, *kind, *at, call.parser.value(u"note"_s), *evidence};
    if (Outcome noted = Docket(call.session).record(entry->id, seen); !noted)
        return tl::unexpected(noted.error());
    return shownAgain(call, entry->id);
}

Result<Answer> renew(const DocketCall &call)
{
    const Result<DocketEntry> entry = entryOf(call);
    const Result<QDateTime> at = momentFrom(call.parser, u"at"_s);
    if (!entry || !at)
        return tl::unexpected(!entry ? entry.error() : at.error());
    if (Outcome done =
            Docket(call.session).renew(entry->id, call.arguments.constLast(), *at, call.parser.value(u"note"_s));
        !done)
        return tl::unexpected(done.error());
    return shownAgain(call, entry->id);
}

Result<Answer> setDue(const DocketCall &call)
{
    const Result<DocketEntry> entry = entryOf(call);
    const Result<QDateTime> due = momentFrom(call.parser, u"due"_s);
    if (!entry || !due)
        return tl::unexpected(!entry ? entry.error() : due.error());
    if (Outcome done =
            Docket(call.session).setDue(entry->id, call.arguments.constLast(), *due, call.parser.value(u"note"_s));
        !done)
        return tl::unexpected(done.error());
    return shownAgain(call, entry->id);
}

Result<Answer> attach(const DocketCall &call)
{
    const Result<DocketEntry> entry = entryOf(call);
    if (!entry)
        return tl::unexpected(entry.error());
    if (Outcome done = Docket(call.session).attachPacket(entry->id, call.arguments.constLast()); !done)
        return tl::unexpected(done.error());
    return shownAgain(call, entry->id);
}

Result<Answer> due(const DocketCall &call)
{
    const Result<DocketView> view = viewOf(call);
    const Result<qint64> days = numberFrom(call.parser, u"days"_s, 0);
    if (!view || !days)
        return tl::unexpected(!view ? view.error() : days.error());
    const Result<std::vector<DueDate>> dates = allDueDates(call.session.database(), *view);
    if (!dates)
        return tl::unexpected(dates.error());
    const int ahead = int(std::min<qint64>(*days, 36'500));
    return dueAnswer(dueWithin(*dates, view->now, ahead), view->now);
}

Result<Answer> ics(const DocketCall &call)
{
    const QString path = call.parser.value(u"out"_s);
    if (path.isEmpty())
        return usage(
            Cli::tr("\"docket CASE ics\" needs --out FILE, as in: interdict-cli docket harbour.icase ics --out "
                    "harbour.ics"));
    const Result<DocketView> view = viewOf(call);
    const Result<std::vector<DueDate>> open =
        view ? allDueDates(call.session.database(), *view) : tl::unexpected(view.error());
    if (!open)
        return tl::unexpected(open.error());
    const std::vector<CalendarDate> dates = calendarOf(*open, call.session.properties().id);
    QSaveFile file(path);
    const QByteArray bytes = toICalendar(call.session.properties().name, dates);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::cannotWrite,
                       Cli::tr("The calendar \"%1\" could not be written: %2.").arg(path, file.errorString()));
    return Answer{{{u"file"_s, path}, {u"dates"_s, qint64(dates.size())}},
                  Cli::tr("Wrote %n date(s) to %1.", nullptr, int(dates.size())).arg(path) + u'\n'};
}

Result<Answer> charts(const DocketCall &call)
{
    const QString by = call.parser.value(u"by"_s);
    if (!by.isEmpty() && by != "recipient"_L1 && by != "kind"_L1)
        return usage(Cli::tr("--by takes \"recipient\" or \"kind\", not \"%1\".").arg(by));
    const Result<DocketView> view = viewOf(call);
    return view ? Result<Answer>(chartsAnswer(*view, by == "kind"_L1)) : tl::unexpected(view.error());
}

Result<Answer> check(const DocketCall &call)
{
    const Result<DocketView> view = viewOf(call);
    const Result<std::vector<FoundOutcomes>> found =
        view ? outcomesInRecords(call.session.database(), *view) : tl::unexpected(view.error());
    if (!found)
        return tl::unexpected(found.error());
    const bool isSaved = call.parser.isSet(u"save"_s);
    for (const FoundOutcomes &one : *found) {
        if (!isSaved)
            break;
        if (Outcome noted = Docket(call.session).record(one.docket, one.observations); !noted)
            return tl::unexpected(noted.error());
    }
    return checkAnswer(*view, *found, isSaved);
}

bool isOfDocket(const CaseCommand &command)
{
    return !command.changes.empty() &&
           std::all_of(command.changes.begin(), command.changes.end(), [](const RowChange &change) {
               return change.table.startsWith("docket"_L1) || change.table == "referral"_L1;
           });
}

Result<Answer> repeat(const DocketCall &call, bool isUndo)
{
    const Result<CaseCommand> command = isUndo ? call.session.undoCommand() : call.session.redoCommand();
    if (!command)
        return tl::unexpected(command.error());
    if (!isOfDocket(*command))
        return failure(ErrorCode::badInput, Cli::tr("The last step was none of the docket: %1")
                                                .arg(isUndo ? call.session.undoText() : call.session.redoText()));
    if (Outcome done = isUndo ? call.session.undo() : call.session.redo(); !done)
        return tl::unexpected(done.error());
    return Answer{{{isUndo ? u"undone"_s : u"redone"_s, command->summary}}, command->summary + u'\n'};
}

Result<Answer> undo(const DocketCall &call)
{
    return repeat(call, true);
}

Result<Answer> redo(const DocketCall &call)
{
    return repeat(call, false);
}

constexpr DocketStep docketSteps[] = {
    {"list"_L1, 0, 0, false, list},        {"show"_L1, 1, 1, false, show},      {"create"_L1, 0, 0, true, create},
    {"move"_L1, 2, anyNumber, true, move}, {"outcome"_L1, 2, 2, true, outcome}, {"check"_L1, 0, 0, false, check},
    {"renew"_L1, 2, 2, true, renew},       {"set-due"_L1, 2, 2, true, setDue},  {"attach"_L1, 2, 2, true, attach},
    {"due"_L1, 0, 0, false, due},          {"ics"_L1, 0, 0, false, ics},        {"charts"_L1, 0, 0, false, charts},
    {"undo"_L1, 0, 0, true, undo},         {"redo"_L1, 0, 0, true, redo},
};

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString name = arguments.value(1, u"list"_s);
    const auto step = std::find_if(std::begin(docketSteps), std::end(docketSteps),
                                   [&name](const DocketStep &one) { return one.name == name; });
    const qsizetype rest = std::max<qsizetype>(arguments.size() - 2, 0);
    if (arguments.isEmpty() || step == std::end(docketSteps) || rest < step->fewest || rest > step->most)
        return usage(Cli::tr("\"docket\" takes a case and what to do: list, show, create, move, outcome, check, renew, "
                             "set-due, attach, due, ics, charts, undo or redo, as in: interdict-cli docket "
                             "harbour.icase move R-0001 sent --at 2020-06-08 --proof \"message 4711\""));
    const Result<Clock> clock = docketClock(parser);
    if (!clock)
        return tl::unexpected(clock.error());
    const bool writes = step->writes || (step->run == check && parser.isSet(u"save"_s));
    const auto access = writes ? CaseFile::Access::readWrite : CaseFile::Access::readOnly;
    const auto session = CaseSession::open(arguments[0], access, parser.value(u"author"_s), *clock);
    if (!session)
        return tl::unexpected(session.error());
    return step->run({parser, **session, arguments.mid(2)});
}

} // namespace

Command docketCommand()
{
    return {
        "docket",
        "CASE [list|show|create|move|outcome|check|renew|set-due|attach|due|ics|charts|undo|redo] …",
        QT_TRANSLATE_NOOP("Cli", "Referrals: their states, clocks and outcomes, what is due, and how it went."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "  list [--state S] [--kind K]      all referrals, with what is due next\n"
            "  show R                           one, with items, clocks and what happened\n"
            "  create --kind K --to NAME --entity E… --listing N…\n"
            "  move R… STATE [--at DAY] [--note TEXT] [--proof TEXT | --record N | --file F]\n"
            "  outcome R OUTCOME [--item I…] [--at DAY] [--record N | --file F]\n"
            "  renew R CLOCK, set-due R CLOCK --due DAY --note TEXT\n"
            "  attach R PACKET                  a packet that was built is its next revision\n"
            "  due [--days N], ics --out FILE, charts [--by recipient|kind]\n"
            "States: draft, reviewed (by another than the author), signed, sent (with proof), acknowledged,\n"
            "question, acted, refused (with the reason), verified, re-appeared, closed (with the reason).\n"
            "Outcomes: server-hold, client-hold, deleted, out-of-stock, unlisted, removed, seller-closed, stopped,\n"
            "frozen, preserved, re-listed, moved, still-up. One counts as verified by the record or evidence file\n"
            "that shows it.\n"
            "Examples:\n"
            "  interdict-cli docket harbour.icase create --kind registry --to \"Example Registry\" --entity "
            "domain:pills.example\n"
            "  interdict-cli docket harbour.icase move R-0001 reviewed --author ben --at 2020-06-08\n"
            "  interdict-cli docket harbour.icase outcome R-0001 server-hold --record 812 --at 2020-06-19\n"
            "  interdict-cli docket harbour.icase due --days 7 --now 2020-06-20 --json\n"
            "  interdict-cli docket harbour.icase ics --out harbour.ics"),
        addDocketOptions,
        run};
}

} // namespace interdict::cli
