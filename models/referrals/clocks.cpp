// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/clocks.h"

#include "models/referrals/clockwords.h"
#include "models/referrals/referraldata.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Clocks)
};

constexpr qint64 hour = 3600;
constexpr qint64 mostSeconds = qint64(20) * 366 * 24 * hour;

tl::unexpected<Error> unusable(const QString &clock, const QString &why)
{
    return failure(ErrorCode::badInput,
                   Words::tr("The clock \"%1\" of the data file \"clocks\" cannot be used: %2").arg(clock, why));
}

Result<std::vector<ReferralState>> statesFrom(const QString &clock, const QJsonValue &tokens)
{
    std::vector<ReferralState> states;
    for (const QJsonValue &token : tokens.toArray()) {
        const std::optional<ReferralState> state = referralStateFromToken(token.toString());
        if (!state)
            return unusable(clock, Words::tr("there is no state \"%1\".").arg(token.toString()));
        states.push_back(*state);
    }
    return states;
}

Outcome readStates(ClockRule &rule, const QJsonObject &json)
{
    const std::pair<std::vector<ReferralState> *, QLatin1StringView> lists[] = {
        {&rule.starts, "starts"_L1}, {&rule.ends, "ends"_L1}, {&rule.stops, "stops"_L1}};
    for (const auto &[list, key] : lists) {
        Result<std::vector<ReferralState>> states = statesFrom(rule.id, json[key]);
        if (!states)
            return tl::unexpected(states.error());
        *list = std::move(*states);
    }
    if (rule.starts.empty())
        return unusable(rule.id, Words::tr("it says no state that starts it."));
    return {};
}

Result<ClockRule> ruleFrom(const QJsonObject &json)
{
    ClockRule rule;
    rule.id = json["id"_L1].toString();
    rule.name = Words::tr(json["name"_L1].toString().toUtf8().constData());
    rule.source = json["source"_L1].toString();
    for (const QJsonValue &kind : json["kinds"_L1].toArray())
        rule.kinds << kind.toString();
    rule.startsAgain = json["startsAgain"_L1].toBool();
    rule.isObserved = json["observed"_L1].toBool();
    rule.isRenewable = json["renewable"_L1].toBool();
    rule.seconds = json["days"_L1].toInteger() * 24 * hour + json["hours"_L1].toInteger() * hour;
    rule.earliestSeconds = json["earliestHours"_L1].toInteger() * hour;
    rule.warnSeconds = json["warnHours"_L1].toInteger() * hour;
    if (rule.id.isEmpty() || rule.id == letterClockId || rule.name.isEmpty())
        return unusable(rule.id, Words::tr("it needs an id of its own and a name."));
    if (rule.seconds <= 0 || rule.seconds > mostSeconds)
        return unusable(rule.id, Words::tr("it needs a length in hours or days, of at most 20 years."));
    if (Outcome read = readStates(rule, json); !read)
        return tl::unexpected(read.error());
    return rule;
}

bool has(const std::vector<ReferralState> &states, ReferralState state)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

/// One rule, followed along what happened.
class ClockRun
{
public:
    ClockRun(const ClockRule &rule, const DocketEntry &entry) : m_rule(rule), m_entry(entry) {}

    void note(const DocketEvent &event);
    void noteOutcomes(const std::vector<DocketOutcome> &outcomes);
    [[nodiscard]] std::optional<ReferralClock> result(const QDateTime &now) const;

private:
    void noteState(const DocketEvent &event);
    void start(const QDateTime &at);
    [[nodiscard]] bool isLateEnough(const QDateTime &observed) const;
    [[nodiscard]] std::unordered_map<qint64, QDateTime> counted(const std::vector<DocketOutcome> &outcomes) const;

    const ClockRule &m_rule;
    const DocketEntry &m_entry;
    QDateTime m_startedAt;
    QDateTime m_dueAt;
    QDateTime m_endedAt;
    bool m_isStopped = false;
    int m_times = 0;
};

void ClockRun::start(const QDateTime &at)
{
    m_startedAt = at;
    m_dueAt = at.addSecs(m_rule.seconds);
    m_endedAt = {};
    m_isStopped = false;
    m_times = 0;
}

void ClockRun::noteState(const DocketEvent &event)
{
    const bool isStarted = m_startedAt.isValid() && !m_isStopped;
    if (has(m_rule.starts, event.to) && (!isStarted || m_rule.startsAgain)) {
        start(event.happenedAt);
        return;
    }
    if (!isStarted || m_endedAt.isValid())
        return;
    if (has(m_rule.ends, event.to)) {
        m_endedAt = event.happenedAt;
    } else if (event.to == ReferralState::closed || has(m_rule.stops, event.to)) {
        m_endedAt = event.happenedAt;
        m_isStopped = true;
    }
}

void ClockRun::note(const DocketEvent &event)
{
    if (event.kind == DocketEvent::Kind::state) {
        noteState(event);
        return;
    }
    if (event.clock != m_rule.id || !m_startedAt.isValid() || m_endedAt.isValid())
        return;
    if (event.kind == DocketEvent::Kind::renewed)
        m_dueAt = event.happenedAt.addSecs(m_rule.seconds);
    else
        m_dueAt = event.dueAt;
    ++m_times;
}

/// What is told as a day stands at its midnight: it counts as a whole, but never on the day the clock started.
bool ClockRun::isLateEnough(const QDateTime &observed) const
{
    const QDateTime earliest = m_startedAt.addSecs(m_rule.earliestSeconds);
    const QDate day = observed.toUTC().date();
    const bool isDay = observed.toUTC().time() == QTime(0, 0);
    return observed >= earliest || (isDay && day > m_startedAt.toUTC().date() && day >= earliest.toUTC().date());
}

/// By item, when it was first seen late enough, with evidence.
std::unordered_map<qint64, QDateTime> ClockRun::counted(const std::vector<DocketOutcome> &outcomes) const
{
    std::unordered_map<qint64, QDateTime> firsts;
    for (const DocketOutcome &outcome : outcomes) {
        if (!outcome.isVerified() || !isLateEnough(outcome.observedAt))
            continue;
        const auto [first, isNew] = firsts.emplace(outcome.item.value(), outcome.observedAt);
        if (!isNew)
            first->second = std::min(first->second, outcome.observedAt);
    }
    return firsts;
}

void ClockRun::noteOutcomes(const std::vector<DocketOutcome> &outcomes)
{
    if (!m_rule.isObserved || !m_startedAt.isValid() || m_entry.items.empty())
        return;
    const std::unordered_map<qint64, QDateTime> firsts = counted(outcomes);
    QDateTime last;
    for (const DocketItem &item : m_entry.items) {
        const auto first = firsts.find(item.id.value());
        if (first == firsts.end())
            return;
        last = last.isValid() ? std::max(last, first->second) : first->second;
    }
    // What was seen after the clock stopped is no check of it any more.
    if (m_isStopped && last.toUTC().date() > m_endedAt.toUTC().date())
        return;
    m_endedAt = last;
    m_isStopped = false;
}

std::optional<ReferralClock> ClockRun::result(const QDateTime &now) const
{
    if (!m_startedAt.isValid())
        return std::nullopt;
    ClockStatus status = statusAt(m_dueAt, m_rule.warnSeconds, now);
    if (m_isStopped)
        status = ClockStatus::stopped;
    else if (m_endedAt.isValid())
        status = m_endedAt.toUTC().date() > m_dueAt.toUTC().date() ? ClockStatus::metLate : ClockStatus::met;
    return ReferralClock{m_rule.id, m_rule.name, m_rule.source,      m_startedAt,        m_dueAt,
                         m_endedAt, status,      m_rule.warnSeconds, m_rule.isRenewable, m_times};
}

} // namespace

Result<std::vector<ClockRule>> clockRulesFrom(const QJsonObject &data)
{
    std::vector<ClockRule> rules;
    std::set<QString> ids;
    for (const QJsonValue &value : data["clocks"_L1].toArray()) {
        Result<ClockRule> rule = ruleFrom(value.toObject());
        if (!rule)
            return tl::unexpected(rule.error());
        if (!ids.insert(rule->id).second)
            return unusable(rule->id, Words::tr("its id is there twice."));
        rules.push_back(std::move(*rule));
    }
    return rules;
}

Result<std::vector<ClockRule>> clockRules()
{
    return clockRulesFrom(referralData("clocks"_L1));
}

QString toToken(ClockStatus status)
{
    switch (status) {
    case ClockStatus::running:
        return u"running"_s;
    case ClockStatus::dueSoon:
        return u"due-soon"_s;
    case ClockStatus::dueToday:
        return u"due-today"_s;
    case ClockStatus::overdue:
        return u"overdue"_s;
    case ClockStatus::met:
        return u"met"_s;
    case ClockStatus::metLate:
        return u"met-late"_s;
    case ClockStatus::stopped:
        break;
    }
    return u"stopped"_s;
}

QString displayName(ClockStatus status)
{
    switch (status) {
    case ClockStatus::running:
        return Words::tr("running");
    case ClockStatus::dueSoon:
        return Words::tr("due soon");
    case ClockStatus::dueToday:
        return Words::tr("due today");
    case ClockStatus::overdue:
        return Words::tr("overdue");
    case ClockStatus::met:
        return Words::tr("met");
    case ClockStatus::metLate:
        return Words::tr("met late");
    case ClockStatus::stopped:
        break;
    }
    return Words::tr("stopped");
}

bool isOpen(ClockStatus status)
{
    return status != ClockStatus::met && status != ClockStatus::metLate && status != ClockStatus::stopped;
}

ClockStatus statusAt(const QDateTime &due, qint64 warnSeconds, const QDateTime &now)
{
    if (due < now)
        return ClockStatus::overdue;
    if (due.toUTC().date() == now.toUTC().date())
        return ClockStatus::dueToday;
    return now.secsTo(due) <= warnSeconds ? ClockStatus::dueSoon : ClockStatus::running;
}

std::vector<ReferralClock> clocksOf(const DocketEntry &entry, const std::vector<DocketEvent> &events,
                                    const std::vector<DocketOutcome> &outcomes, const std::vector<ClockRule> &rules,
                                    const QDateTime &now)
{
    std::vector<ReferralClock> clocks;
    for (const ClockRule &rule : rules) {
        if (!rule.kinds.isEmpty() && !rule.kinds.contains(entry.recipientKind))
            continue;
        ClockRun run(rule, entry);
        for (const DocketEvent &event : events)
            run.note(event);
        run.noteOutcomes(outcomes);
        if (std::optional<ReferralClock> clock = run.result(now))
            clocks.push_back(std::move(*clock));
    }
    return clocks;
}

const ReferralClock *nextDue(const std::vector<ReferralClock> &clocks)
{
    const ReferralClock *first = nullptr;
    for (const ReferralClock &clock : clocks) {
        if (isOpen(clock.status) && (!first || clock.dueAt < first->dueAt))
            first = &clock;
    }
    return first;
}

} // namespace interdict
