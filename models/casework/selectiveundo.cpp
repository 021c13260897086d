// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/selectiveundo.h"

#include "models/casework/commandfootprint.h"
#include "models/casework/mergedentities.h"
#include "models/store/historylog.h"
#include "models/store/judgementtable.h"
#include "models/store/sourcequeries.h"
#include "models/store/uncheckedreferences.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SelectiveUndo)
};

using Direction = PlanRequest::Direction;

QString reasonOf(Clash clash)
{
    switch (clash) {
    case Clash::none:
        break;
    case Clash::sameRow:
        return Words::tr("It changed the same later.");
    case Clash::refers:
        return Words::tr("It rests on what the entry made.");
    case Clash::isMissing:
        return Words::tr("It took away what the entry rests on.");
    case Clash::sameKey:
        return Words::tr("It said something else of the same.");
    }
    return {};
}

struct Command
{
    HistoryEntry entry;
    std::vector<RowChange> changes;
    Footprint footprint;
};

/// The case that is planned on.
struct PlannedCase
{
    const Database &database;
    const UndoStack &stack;
    CancelToken cancel;
    ProgressSink progress;
};

Result<Command> commandOf(HistoryEntry &&entry)
{
    Result<std::vector<RowChange>> changes = changesOf(entry);
    if (!changes)
        return tl::unexpected(changes.error());
    Footprint footprint(*changes);
    return Command{std::move(entry), std::move(*changes), std::move(footprint)};
}

/// Finds what has to go with an entry, and tries it.
class Planning
{
public:
    Planning(const PlannedCase &planned, Direction direction) : m_case(planned), m_direction(direction) {}

    Result<SelectivePlan> plan(std::vector<qint64> numbers);

private:
    [[nodiscard]] Outcome readCommands(qint64 first);
    [[nodiscard]] Outcome take(HistoryEntry &&entry);
    void addClashing();
    [[nodiscard]] Outcome refuseClashing() const;
    void addNeeded();
    [[nodiscard]] Result<std::vector<RowChange>> changes() const;
    [[nodiscard]] Outcome tryOut(const std::vector<RowChange> &changes);
    [[nodiscard]] Result<std::vector<EntityPair>> contradicted() const;
    void addJudging();
    [[nodiscard]] Outcome gather();
    [[nodiscard]] Outcome widen(const Outcome &tried);
    void add(qint64 number, const QString &why);
    [[nodiscard]] SelectivePlan finished(std::vector<RowChange> changes) const;
    [[nodiscard]] QString summary() const;

    const PlannedCase &m_case;
    Direction m_direction;
    std::map<qint64, Command> m_commands; ///< from the first chosen on
    std::vector<qint64> m_asked;
    std::map<qint64, QString> m_chosen; ///< with why; empty for those that were asked for
    std::vector<EntityPair> m_contradicted;
};

/// The commands themselves, without those that chose others: what these did shows in the others being undone or not.
Outcome Planning::readCommands(qint64 first)
{
    constexpr qint64 atOnce = 500;
    const std::vector<qint64> wanted = m_case.stack.commandsAfter(first - 1);
    const qint64 last = wanted.empty() ? 0 : wanted.back();
    for (qint64 next = first; next <= last; next += atOnce) {
        if (m_case.cancel.isCancelled())
            return cancelled();
        if (m_case.progress)
            m_case.progress({next - first, last - first + 1, Words::tr("Reading the history")});
        Result<std::vector<HistoryEntry>> entries = readHistory(m_case.database, next, atOnce);
        if (!entries)
            return tl::unexpected(entries.error());
        for (HistoryEntry &entry : *entries) {
            if (Outcome taken = take(std::move(entry)); !taken)
                return taken;
        }
    }
    return {};
}

Outcome Planning::take(HistoryEntry &&entry)
{
    const qint64 number = entry.number;
    if (!m_case.stack.isCommand(number) || !m_case.stack.chosenBy(number).empty())
        return {};
    entry.isUndone = m_case.stack.isUndone(number);
    Result<Command> command = commandOf(std::move(entry));
    if (!command)
        return tl::unexpected(command.error());
    m_commands.emplace(number, std::move(*command));
    return {};
}

void Planning::add(qint64 number, const QString &why)
{
    m_chosen.emplace(number, why);
}

/// One pass is enough: what clashes is always later.
void Planning::addClashing()
{
    for (const auto &[number, later] : m_commands) {
        if (m_chosen.contains(number) || later.entry.isUndone)
            continue;
        for (const auto &[earlier, why] : m_chosen) {
            if (earlier > number)
                break;
            const Clash clash = m_commands.at(earlier).footprint.clashWith(later.footprint);
            if (clash == Clash::none)
                continue;
            add(number, reasonOf(clash));
            break;
        }
    }
}

/// What is in effect and came later cannot stay where an earlier entry comes back below it.
Outcome Planning::refuseClashing() const
{
    QStringList lines;
    for (const auto &[number, later] : m_commands) {
        if (m_chosen.contains(number) || later.entry.isUndone)
            continue;
        const bool clashes = std::any_of(m_chosen.begin(), m_chosen.end(), [&, number = number](const auto &chosen) {
            return chosen.first < number && m_commands.at(chosen.first).footprint.isNear(later.footprint);
        });
        if (clashes && lines.size() < 20)
            lines << inWords({{later.entry, Words::tr("It changed the same since.")}});
    }
    if (lines.isEmpty())
        return {};
    return failure(ErrorCode::badInput, Words::tr("The entry cannot be redone while these later ones are in effect. "
                                                  "Undo them first:\n- %1")
                                            .arg(lines.join(u"\n- "_s)));
}

/// Undone entries before a chosen one that it may rest on.
void Planning::addNeeded()
{
    for (auto earlier = m_commands.rbegin(); earlier != m_commands.rend(); ++earlier) {
        if (m_chosen.contains(earlier->first) || !earlier->second.entry.isUndone)
            continue;
        const bool isNeeded = std::any_of(m_chosen.begin(), m_chosen.end(), [&](const auto &chosen) {
            return chosen.first > earlier->first &&
                   earlier->second.footprint.isNear(m_commands.at(chosen.first).footprint);
        });
        if (isNeeded)
            add(earlier->first, Words::tr("The entry rests on it."));
    }
}

/// Counts of sources as they will be: they add up, whatever else changed them in the meantime.
Outcome rebaseCounts(const Database &database, std::vector<RowChange> &changes)
{
    std::map<qint64, QJsonObject> now;
    for (RowChange &change : changes) {
        if (change.table != "source"_L1 || !change.before || !change.after)
            continue;
        if (!now.contains(change.id)) {
            const Result<Source> source = sourceById(database, RowId<Source>(change.id));
            if (!source)
                return tl::unexpected(source.error());
            now[change.id] = {{u"kept"_s, source->recordsKept},
                              {u"flagged"_s, source->recordsFlagged},
                              {u"rejected"_s, source->recordsRejected}};
        }
        QJsonObject &counts = now[change.id];
        const QJsonObject before = *change.before;
        const QJsonObject after = *change.after;
        for (const QString &column : after.keys()) {
            const qint64 difference = after.value(column).toInteger() - before.value(column).toInteger();
            const qint64 count = counts.value(column).toInteger();
            change.before->insert(column, count);
            change.after->insert(column, count + difference);
            counts.insert(column, count + difference);
        }
    }
    return {};
}

Result<std::vector<RowChange>> Planning::changes() const
{
    std::vector<RowChange> changes;
    const auto addOf = [&changes](const Command &command, Direction direction) {
        if (direction == Direction::redo)
            std::transform(command.changes.begin(), command.changes.end(), std::back_inserter(changes),
                           withoutUnchanged);
        else
            std::transform(command.changes.rbegin(), command.changes.rend(), std::back_inserter(changes),
                           [](const RowChange &change) { return withoutUnchanged(change.inverse()); });
    };
    if (m_direction == Direction::redo) {
        for (const auto &[number, why] : m_chosen)
            addOf(m_commands.at(number), m_direction);
    } else {
        for (auto chosen = m_chosen.rbegin(); chosen != m_chosen.rend(); ++chosen)
            addOf(m_commands.at(chosen->first), m_direction);
    }
    if (Outcome rebased = rebaseCounts(m_case.database, changes); !rebased)
        return tl::unexpected(rebased.error());
    return changes;
}

/// Pairs whose judgements cannot stand together: two judged different, and the chain that joins them.
Result<std::vector<EntityPair>> Planning::contradicted() const
{
    const Result<std::vector<Judgement>> judgements = allJudgements(m_case.database);
    if (!judgements)
        return tl::unexpected(judgements.error());
    std::vector<PairJudgement> others = pairJudgements(*judgements);
    std::erase_if(others, [](const PairJudgement &each) { return each.verdict != PairJudgement::Verdict::same; });
    for (const Judgement &judgement : *judgements) {
        if (judgement.verdict != Verdict::different)
            continue;
        const std::optional<Contradiction> found = contradiction(
            others, {judgement.left.value(), judgement.right.value(), PairJudgement::Verdict::different, 1});
        if (!found)
            continue;
        std::vector<EntityPair> pairs{std::minmax(judgement.left, judgement.right)};
        for (size_t i = 1; i < found->chain.size(); ++i)
            pairs.push_back(std::minmax(RowId<Entity>(found->chain[i - 1]), RowId<Entity>(found->chain[i])));
        return pairs;
    }
    return std::vector<EntityPair>();
}

/// In a transaction that is not committed.
Outcome Planning::tryOut(const std::vector<RowChange> &changes)
{
    std::optional<UncheckedReferences> unchecked;
    if (rereadsSources(changes))
        unchecked.emplace(m_case.database);
    Result<Transaction> transaction = Transaction::begin(m_case.database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const RowChange &change : changes) {
        if (Outcome applied = applyChange(m_case.database, change); !applied)
            return applied;
    }
    const bool judges = std::any_of(changes.begin(), changes.end(),
                                    [](const RowChange &change) { return change.table == "judgement"_L1; });
    if (!judges)
        return {};
    Result<std::vector<EntityPair>> pairs = contradicted();
    if (!pairs)
        return tl::unexpected(pairs.error());
    m_contradicted = std::move(*pairs);
    return {};
}

void Planning::addJudging()
{
    const auto judges = [this](const RowChange &change) {
        if (change.table != "judgement"_L1 || !change.after)
            return false;
        const EntityPair pair{RowId<Entity>(change.after->value("left_entity"_L1).toInteger()),
                              RowId<Entity>(change.after->value("right_entity"_L1).toInteger())};
        return std::find(m_contradicted.begin(), m_contradicted.end(), pair) != m_contradicted.end();
    };
    for (const auto &[number, command] : m_commands) {
        if (!m_chosen.contains(number) && !command.entry.isUndone &&
            std::any_of(command.changes.begin(), command.changes.end(), judges))
            add(number, Words::tr("Its judgement would contradict what comes back."));
    }
}

QString Planning::summary() const
{
    const HistoryEntry &first = m_commands.at(m_asked.front()).entry;
    const QString said = visibleLine(first.summary).left(160);
    if (m_chosen.size() == 1)
        return m_direction == Direction::undo ? Words::tr("Undone entry %1: %2").arg(first.number).arg(said)
                                              : Words::tr("Redone entry %1: %2").arg(first.number).arg(said);
    QStringList numbers;
    for (const auto &[number, why] : m_chosen) {
        if (numbers.size() < 20)
            numbers << QString::number(number);
    }
    const int count = int(m_chosen.size());
    return m_direction == Direction::undo
               ? Words::tr("Undone %n entries together (%1): %2", nullptr, count).arg(numbers.join(u", "_s), said)
               : Words::tr("Redone %n entries together (%1): %2", nullptr, count).arg(numbers.join(u", "_s), said);
}

SelectivePlan Planning::finished(std::vector<RowChange> changes) const
{
    SelectivePlan plan;
    plan.command = {
        m_direction == Direction::undo ? u"undo-entries"_s : u"redo-entries"_s, summary(), std::move(changes), 0, {}};
    for (auto chosen = m_chosen.rbegin(); chosen != m_chosen.rend(); ++chosen) {
        plan.command.entries.push_back(chosen->first);
        if (!chosen->second.isEmpty())
            plan.obstacles.push_back({m_commands.at(chosen->first).entry, chosen->second});
    }
    return plan;
}

tl::unexpected<Error> notNow(const Error &error)
{
    return failure(
        ErrorCode::badInput,
        Words::tr("The entry cannot be undone or redone as the case is now: what it is about is not in the case "
                  "as the entry left it, such as records of an import that was withdrawn. Restore it first."),
        error.detail);
}

/// What cannot stay where the chosen ones go, or come back.
Outcome Planning::gather()
{
    if (m_direction == Direction::redo)
        return refuseClashing();
    addClashing();
    if (m_chosen.size() <= UndoStack::mostTogether)
        return {};
    return failure(
        ErrorCode::limitExceeded,
        Words::tr("More than %L1 later entries rest on this one; so many are not undone together. Undo some of "
                  "the later ones first.")
            .arg(qint64(UndoStack::mostTogether)));
}

/// Takes in what the trial showed to be in the way; an error where nothing more can be taken in.
Outcome Planning::widen(const Outcome &tried)
{
    const size_t before = m_chosen.size();
    if (tried && m_direction == Direction::undo)
        addJudging();
    if (!tried && m_direction == Direction::redo)
        addNeeded();
    if (m_chosen.size() > before)
        return {};
    if (!tried)
        return notNow(tried.error());
    return failure(
        ErrorCode::badInput,
        Words::tr("The judgement cannot come back: others now say the opposite through a chain. Withdraw one "
                  "of them first."));
}

Result<SelectivePlan> Planning::plan(std::vector<qint64> numbers)
{
    m_asked = std::move(numbers);
    // Undoing looks at what came later; redoing also at what was undone before.
    const qint64 first = m_direction == Direction::undo ? *std::min_element(m_asked.begin(), m_asked.end()) : 1;
    if (Outcome read = readCommands(first); !read)
        return tl::unexpected(read.error());
    for (const qint64 number : m_asked)
        add(number, {});
    for (;;) { // each round takes in at least one entry more
        if (Outcome gathered = gather(); !gathered)
            return tl::unexpected(gathered.error());
        Result<std::vector<RowChange>> made = changes();
        if (!made)
            return notNow(made.error());
        m_contradicted.clear();
        const Outcome tried = tryOut(*made);
        if (tried && m_contradicted.empty())
            return finished(std::move(*made));
        if (!tried && tried.error().code != ErrorCode::damaged && tried.error().code != ErrorCode::internal)
            return tl::unexpected(tried.error());
        if (Outcome widened = widen(tried); !widened)
            return tl::unexpected(widened.error());
    }
}

/// What the entry comes down to: of one that chose others, these, the other way round.
Result<SelectivePlan> planFor(const PlannedCase &planned, qint64 number, Direction direction)
{
    const Result<HistoryEntry> entry = historyEntry(planned.database, number);
    if (!entry)
        return tl::unexpected(entry.error());
    const UndoStack &stack = planned.stack;
    if (!stack.isCommand(number))
        return failure(ErrorCode::badInput, whyNotUndoable(*entry));
    if (stack.isUndone(number) == (direction == Direction::undo))
        return failure(ErrorCode::badInput,
                       direction == Direction::undo
                           ? Words::tr("Entry %1 is undone already.").arg(number)
                           : Words::tr("Entry %1 is in effect; it need not be redone.").arg(number));
    std::vector<qint64> numbers = stack.chosenBy(number);
    bool isUndo = direction == Direction::undo;
    if (numbers.empty())
        numbers = {number};
    else if (entry->action == "undo-entries"_L1)
        isUndo = !isUndo;
    std::erase_if(numbers, [&stack, isUndo](qint64 each) { return stack.isUndone(each) == isUndo; });
    if (numbers.empty())
        return failure(ErrorCode::badInput, Words::tr("What entry %1 did has been taken back already.").arg(number));
    return Planning(planned, isUndo ? Direction::undo : Direction::redo).plan(std::move(numbers));
}

Result<SelectivePlan> planFor(const CaseSession &session, qint64 number, Direction direction)
{
    if (Outcome can = session.canBeChanged(); !can)
        return tl::unexpected(can.error());
    return planFor({session.database(), session.undoStack(), {}, {}}, number, direction);
}

} // namespace

Result<SelectivePlan> planUndo(const CaseSession &session, qint64 number)
{
    return planFor(session, number, Direction::undo);
}

Result<SelectivePlan> planRedo(const CaseSession &session, qint64 number)
{
    return planFor(session, number, Direction::redo);
}

Result<SelectivePlan> planChosen(const PlanRequest &request, const CancelToken &cancel, const ProgressSink &progress)
{
    Result<Database> database = Database::open(request.casePath, Database::Mode::readWrite);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    return planFor({*database, request.stack, cancel, progress}, request.number, request.direction);
}

QString whyNotUndoable(const HistoryEntry &entry)
{
    if (entry.action == "import"_L1 || entry.action == "restore-import"_L1)
        return Words::tr(
            "An import is not undone but withdrawn: choose its source among the evidence and withdraw it.");
    if (entry.action == "withdraw-import"_L1)
        return Words::tr("A withdrawn import is restored: choose its source among the evidence and restore it.");
    if (entry.action == "build-packet"_L1)
        return Words::tr("A packet that was built may have been sent, and stays noted. Build a new revision instead.");
    if (entry.action == "new-case"_L1)
        return Words::tr("The case was made by this entry. There is nothing before it.");
    if (entry.action == "undo"_L1 || entry.action == "redo"_L1)
        return Words::tr("This entry undid or redid another one: redo or undo that one.");
    if (entry.details.startsWith("{\"changes\":"_L1) || entry.details.startsWith("{\"about\":"_L1))
        return {};
    return Words::tr("This entry holds no change that could be undone.");
}

QStringList inWords(const std::vector<Obstacle> &obstacles)
{
    QStringList lines;
    for (const Obstacle &obstacle : obstacles)
        lines << Words::tr("Entry %1 by %2, %3: %4 %5")
                     .arg(obstacle.entry.number)
                     .arg(visibleLine(obstacle.entry.author), obstacle.entry.at.toUTC().toString(Qt::ISODate),
                          visibleLine(obstacle.entry.summary).left(160), obstacle.why);
    return lines;
}

} // namespace interdict
