// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/docketoutput.h"

#include "app/cli/output.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

QString momentText(const QDateTime &moment)
{
    if (!moment.isValid())
        return u"–"_s;
    const QDateTime utc = moment.toUTC();
    return utc.time() == QTime(0, 0) ? utc.date().toString(Qt::ISODate) : utc.toString(u"yyyy-MM-dd HH:mm'Z'"_s);
}

QJsonValue momentJson(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString proofText(const DocketProof &proof)
{
    if (proof.record.isStored())
        return Cli::tr("record %1").arg(proof.record.value());
    if (proof.source.isStored())
        return Cli::tr("file #%1").arg(proof.source.value());
    return visibleLine(proof.words);
}

QJsonObject proofJson(const DocketProof &proof)
{
    QJsonObject json;
    if (proof.record.isStored())
        json.insert(u"record"_s, proof.record.value());
    if (proof.source.isStored())
        json.insert(u"file"_s, proof.source.value());
    if (!proof.words.isEmpty())
        json.insert(u"words"_s, proof.words);
    return json;
}

QJsonObject toJson(const ReferralClock &clock)
{
    return {{u"id"_s, clock.id},
            {u"name"_s, clock.name},
            {u"startedAt"_s, momentJson(clock.startedAt)},
            {u"dueAt"_s, momentJson(clock.dueAt)},
            {u"endedAt"_s, momentJson(clock.endedAt)},
            {u"status"_s, toToken(clock.status)},
            {u"renewable"_s, clock.isRenewable},
            {u"source"_s, clock.source}};
}

QJsonObject toJson(const DocketEvent &event)
{
    const bool isState = event.kind == DocketEvent::Kind::state;
    QJsonObject json{{u"at"_s, momentJson(event.happenedAt)},
                     {u"enteredAt"_s, momentJson(event.enteredAt)},
                     {u"by"_s, event.author},
                     {u"note"_s, event.note},
                     {u"proof"_s, proofJson(event.proof)}};
    if (isState) {
        json.insert(u"from"_s, toToken(event.from));
        json.insert(u"to"_s, toToken(event.to));
    } else {
        json.insert(u"clock"_s, event.clock);
        json.insert(u"due"_s, momentJson(event.dueAt));
    }
    return json;
}

QString eventText(const DocketEvent &event)
{
    switch (event.kind) {
    case DocketEvent::Kind::state:
        return displayName(event.to);
    case DocketEvent::Kind::renewed:
        return Cli::tr("clock %1 renewed").arg(event.clock);
    case DocketEvent::Kind::dueSet:
        break;
    }
    return Cli::tr("clock %1 set to %2").arg(event.clock, momentText(event.dueAt));
}

QJsonArray itemsJson(const ReferralView &view)
{
    const NewestOutcomes newest = view.newest();
    QJsonArray array;
    for (const DocketItem &item : view.entry.items) {
        QJsonObject json{{u"kind"_s, item.kind == DocketItem::Kind::entity ? u"entity"_s : u"listing"_s},
                         {u"id"_s, item.item},
                         {u"name"_s, item.name},
                         {u"why"_s, item.why}};
        if (const auto seen = newest.find(item.id.value()); seen != newest.end()) {
            json.insert(u"outcome"_s, toToken(seen->second->kind));
            json.insert(u"effect"_s, toToken(effectOf(seen->second->kind)));
            json.insert(u"observedAt"_s, momentJson(seen->second->observedAt));
        }
        array.append(json);
    }
    return array;
}

QJsonArray outcomesJson(const ReferralView &view)
{
    QJsonArray array;
    for (const DocketOutcome &outcome : view.outcomes) {
        for (const DocketItem &item : view.entry.items) {
            if (item.id == outcome.item)
                array.append(QJsonObject{{u"item"_s, item.name},
                                         {u"outcome"_s, toToken(outcome.kind)},
                                         {u"effect"_s, toToken(effectOf(outcome.kind))},
                                         {u"observedAt"_s, momentJson(outcome.observedAt)},
                                         {u"by"_s, outcome.author},
                                         {u"verified"_s, outcome.isVerified()},
                                         {u"evidence"_s, proofJson(outcome.evidence)},
                                         {u"note"_s, outcome.note}});
        }
    }
    return array;
}

QJsonObject viewJson(const ReferralView &view)
{
    QJsonObject json = cli::toJson(view.entry);
    const ReferralClock *next = nextDue(view.clocks);
    json.insert(u"nextDue"_s, next ? toJson(*next) : QJsonObject());
    for (const OutcomeEffect effect : {OutcomeEffect::gone, OutcomeEffect::reduced, OutcomeEffect::up})
        json.insert(toToken(effect), view.count(effect));
    json.insert(u"packets"_s, qint64(view.packets.size()));
    return json;
}

QJsonObject toJson(const ReferralTally &tally)
{
    return {{u"name"_s, tally.name},
            {u"sent"_s, tally.sent},
            {u"acted"_s, tally.acted},
            {u"shareActed"_s, tally.shareActed()},
            {u"refused"_s, tally.refused},
            {u"open"_s, tally.open},
            {u"reappeared"_s, tally.reappeared},
            {u"items"_s, tally.items},
            {u"gone"_s, tally.gone},
            {u"reduced"_s, tally.reduced},
            {u"up"_s, tally.up},
            {u"unseen"_s, tally.unseen()},
            {u"shareGone"_s, tally.shareGone()},
            {u"medianDays"_s, tally.medianDays ? QJsonValue(*tally.medianDays) : QJsonValue()}};
}

QString nameOfItem(const DocketEntry &entry, RowId<DocketItem> id)
{
    for (const DocketItem &item : entry.items) {
        if (item.id == id)
            return item.name;
    }
    return {};
}

template <typename Row>
QJsonArray arrayOf(const std::vector<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(toJson(row));
    return array;
}

QJsonArray packetsJson(const ReferralView &view)
{
    QJsonArray array;
    for (const Referral &packet : view.packets)
        array.append(QJsonObject{{u"packet"_s, packet.packetId},
                                 {u"revision"_s, packet.revision},
                                 {u"variant"_s, packet.variant},
                                 {u"supersedes"_s, packet.supersedes},
                                 {u"file"_s, packet.fileName},
                                 {u"sha256"_s, packet.digest.toString()},
                                 {u"builtAt"_s, momentJson(packet.builtAt)}});
    return array;
}

QString itemsTable(const ReferralView &view)
{
    const NewestOutcomes newest = view.newest();
    std::vector<QStringList> rows;
    int number = 0;
    for (const DocketItem &item : view.entry.items) {
        const auto seen = newest.find(item.id.value());
        const bool isSeen = seen != newest.end();
        rows.push_back({u"#%1"_s.arg(++number), item.name, isSeen ? displayName(seen->second->kind) : u"–"_s,
                        isSeen ? momentText(seen->second->observedAt) : u"–"_s,
                        isSeen ? proofText(seen->second->evidence) : u"–"_s});
    }
    return asTable({Cli::tr("item"), Cli::tr("name"), Cli::tr("last verified"), Cli::tr("on"), Cli::tr("evidence")},
                   rows);
}

QString clocksTable(const ReferralView &view)
{
    std::vector<QStringList> rows;
    for (const ReferralClock &clock : view.clocks)
        rows.push_back(
            {clock.id, clock.name, momentText(clock.startedAt), momentText(clock.dueAt), displayName(clock.status)});
    return asTable({Cli::tr("clock"), Cli::tr("what"), Cli::tr("from"), Cli::tr("until"), Cli::tr("status")}, rows);
}

QString eventsTable(const ReferralView &view)
{
    std::vector<QStringList> rows;
    for (const DocketEvent &event : view.events)
        rows.push_back({momentText(event.happenedAt), eventText(event), event.author, proofText(event.proof),
                        visibleLine(event.note)});
    return asTable({Cli::tr("when"), Cli::tr("what"), Cli::tr("by"), Cli::tr("proof"), Cli::tr("note")}, rows);
}

QStringList rowOf(const ReferralTally &tally)
{
    const auto percent = [](double share) { return u"%1 %"_s.arg(share * 100, 0, 'f', 0); };
    return {tally.name.isEmpty() ? Cli::tr("all") : tally.name,
            grouped(tally.sent),
            grouped(tally.acted),
            percent(tally.shareActed()),
            tally.medianDays ? QString::number(*tally.medianDays, 'f', 1) : u"–"_s,
            grouped(tally.refused),
            grouped(tally.open),
            grouped(tally.reappeared),
            grouped(tally.items),
            grouped(tally.gone),
            percent(tally.shareGone())};
}

} // namespace

QJsonObject toJson(const DocketEntry &entry)
{
    return {{u"reference"_s, entry.reference},
            {u"recipient"_s, entry.recipient},
            {u"recipientId"_s, entry.recipientId},
            {u"kind"_s, entry.recipientKind},
            {u"title"_s, entry.title},
            {u"marking"_s, entry.marking},
            {u"door"_s, entry.door},
            {u"network"_s, entry.network},
            {u"why"_s, entry.why},
            {u"author"_s, entry.author},
            {u"madeAt"_s, momentJson(entry.madeAt)},
            {u"state"_s, toToken(entry.state)},
            {u"since"_s, momentJson(entry.stateSince)},
            {u"items"_s, qint64(entry.items.size())}};
}

Answer listAnswer(const std::vector<const ReferralView *> &views)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const ReferralView *view : views) {
        const DocketEntry &entry = view->entry;
        const ReferralClock *next = nextDue(view->clocks);
        array.append(viewJson(*view));
        rows.push_back({entry.reference, displayName(entry.state), momentText(entry.stateSince), entry.recipientKind,
                        entry.recipient, grouped(qint64(entry.items.size())), grouped(view->count(OutcomeEffect::gone)),
                        next ? next->name : u"–"_s, next ? momentText(next->dueAt) : u"–"_s,
                        next ? displayName(next->status) : QString()});
    }
    return {{{u"referrals"_s, array}, {u"total"_s, qint64(views.size())}},
            asTable({Cli::tr("referral"), Cli::tr("state"), Cli::tr("since"), Cli::tr("kind"), Cli::tr("recipient"),
                     Cli::tr("items"), Cli::tr("gone"), Cli::tr("next"), Cli::tr("due"), QString()},
                    rows)};
}

Answer showAnswer(const ReferralView &view)
{
    QJsonObject json = viewJson(view);
    json.insert(u"itemList"_s, itemsJson(view));
    json.insert(u"clocks"_s, arrayOf(view.clocks));
    json.insert(u"events"_s, arrayOf(view.events));
    json.insert(u"outcomes"_s, outcomesJson(view));
    json.insert(u"packetList"_s, packetsJson(view));
    const DocketEntry &entry = view.entry;
    QString text =
        Cli::tr("%1  %2\nto %3 (%4), %5\nstate: %6 since %7, drafted by %8\n")
            .arg(entry.reference, visibleLine(entry.title), visibleLine(entry.recipient), entry.recipientKind,
                 entry.marking, displayName(entry.state), momentText(entry.stateSince), visibleLine(entry.author));
    if (!entry.why.isEmpty())
        text += visibleLine(entry.why) + u'\n';
    text += u'\n' + itemsTable(view) + u'\n' + clocksTable(view) + u'\n' + eventsTable(view);
    for (const Referral &packet : view.packets)
        text += Cli::tr("packet %1, revision %2: %3\n").arg(packet.packetId).arg(packet.revision).arg(packet.fileName);
    return {json, text};
}

Answer dueAnswer(const std::vector<DueDate> &dates, const QDateTime &now)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const DueDate &date : dates) {
        QJsonObject json = toJson(date.clock);
        json.insert(u"reference"_s, date.reference);
        json.insert(u"recipient"_s, date.recipient);
        json.insert(u"title"_s, date.title);
        array.append(json);
        rows.push_back({momentText(date.clock.dueAt), displayName(date.clock.status), date.reference, date.recipient,
                        date.clock.name});
    }
    QString text = asTable(
        {Cli::tr("until"), Cli::tr("status"), Cli::tr("referral"), Cli::tr("recipient"), Cli::tr("what")}, rows);
    if (dates.empty())
        text = Cli::tr("Nothing is due by %1.\n").arg(momentText(now));
    return {{{u"due"_s, array}, {u"total"_s, qint64(dates.size())}, {u"now"_s, momentJson(now)}}, text};
}

Answer checkAnswer(const DocketView &view, const std::vector<FoundOutcomes> &found, bool isSaved)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const FoundOutcomes &one : found) {
        const ReferralView *referral = view.find(one.docket);
        for (const ItemObservation &seen : one.observations) {
            const QString name = nameOfItem(referral->entry, seen.items.front());
            array.append(QJsonObject{{u"reference"_s, one.reference},
                                     {u"item"_s, name},
                                     {u"outcome"_s, toToken(seen.kind)},
                                     {u"effect"_s, toToken(effectOf(seen.kind))},
                                     {u"observedAt"_s, momentJson(seen.observedAt)},
                                     {u"record"_s, seen.evidence.record.value()}});
            rows.push_back(
                {one.reference, name, displayName(seen.kind), momentText(seen.observedAt), proofText(seen.evidence)});
        }
    }
    QString text =
        asTable({Cli::tr("referral"), Cli::tr("item"), Cli::tr("seen"), Cli::tr("on"), Cli::tr("evidence")}, rows);
    if (rows.empty())
        text = Cli::tr("No record of a later day shows anything new of an item. Records that do not say of which day "
                       "they are show nothing here: note what they show as an outcome.") +
               u'\n';
    else
        text +=
            isSaved ? Cli::tr("All of it was noted.") + u'\n' : Cli::tr("Nothing was noted; --save does it.") + u'\n';
    return {{{u"found"_s, array}, {u"total"_s, qint64(rows.size())}, {u"saved"_s, isSaved}}, text};
}

Answer chartsAnswer(const DocketView &view, bool byKind)
{
    const std::vector<ReferralRun> runs = runsOf(view);
    std::vector<ReferralTally> tallies = byKind ? tallyByKind(runs) : tallyByRecipient(runs);
    const ReferralTally all = tallyOf(runs);
    std::vector<QStringList> rows;
    for (const ReferralTally &tally : tallies)
        rows.push_back(rowOf(tally));
    rows.push_back(rowOf(all));
    return {{{u"by"_s, byKind ? u"kind"_s : u"recipient"_s}, {u"rows"_s, arrayOf(tallies)}, {u"all"_s, toJson(all)}},
            asTable({byKind ? Cli::tr("kind") : Cli::tr("recipient"), Cli::tr("sent"), Cli::tr("acted"),
                     Cli::tr("share acted"), Cli::tr("median days"), Cli::tr("refused"), Cli::tr("open"),
                     Cli::tr("re-appeared"), Cli::tr("items"), Cli::tr("gone"), Cli::tr("share gone")},
                    rows)};
}

} // namespace interdict::cli
