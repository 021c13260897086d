// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/proposeoptions.h"
#include "models/casework/whocanact.h"
#include "models/referrals/doors.h"
#include "models/values/marking.h"

#include <QJsonArray>

#include <algorithm>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostShownItems = 5;

void addOptions(QCommandLineParser &parser)
{
    addSelectionOptions(parser);
    parser.addOption({u"kind"_s, Cli::tr("Only recipients of this kind; may be given several times."), u"kind"_s});
    parser.addOption(
        {u"recipient"_s, Cli::tr("Only this recipient, by id or name; may be given several times."), u"recipient"_s});
    parser.addOption({u"known"_s, Cli::tr("Only recipients that the directory knows.")});
    parser.addOption(
        {u"per-network"_s, Cli::tr("One for each network and recipient, rather than for each recipient.")});
    parser.addOption({u"create"_s, Cli::tr("Make a draft referral in the docket for each.")});
    parser.addOption({u"marking"_s, Cli::tr("With --create: their marking (TLP:AMBER)."), u"marking"_s});
}

QJsonObject itemJson(const DocketItem &item)
{
    return {{u"kind"_s, item.kind == DocketItem::Kind::entity ? u"entity"_s : u"listing"_s},
            {u"id"_s, item.item},
            {u"name"_s, item.name},
            {u"why"_s, item.why}};
}

QJsonObject toJson(const Proposal &proposal)
{
    QJsonArray items;
    for (const ProposedItem &item : proposal.items) {
        QJsonObject json = itemJson(item.item);
        QJsonArray evidence;
        for (const RowId<Record> record : item.evidence)
            evidence.append(record.value());
        json.insert(u"records"_s, evidence);
        items.append(json);
    }
    return {{u"recipient_id"_s, proposal.recipientId},
            {u"kind"_s, toToken(proposal.kind)},
            {u"recipient"_s, proposal.recipient},
            {u"jurisdiction"_s, proposal.jurisdiction},
            {u"contact"_s, proposal.contact},
            {u"door"_s, proposal.door},
            {u"tells_subject"_s, toToken(proposal.tellsSubject)},
            {u"forwarding"_s, proposal.forwarding},
            {u"why"_s, proposal.why},
            {u"caveat"_s, proposal.caveat},
            {u"network"_s, proposal.network},
            {u"total"_s, proposal.total},
            {u"items"_s, items}};
}

bool isWanted(const QCommandLineParser &parser, const Proposal &proposal)
{
    const QStringList kinds = parser.values(u"kind"_s);
    const QStringList recipients = parser.values(u"recipient"_s);
    const bool isNamed = std::any_of(recipients.begin(), recipients.end(), [&proposal](const QString &name) {
        return name == proposal.recipientId || name.compare(proposal.recipient, Qt::CaseInsensitive) == 0;
    });
    return (kinds.isEmpty() || kinds.contains(toToken(proposal.kind))) && (recipients.isEmpty() || isNamed) &&
           (proposal.isKnown() || !parser.isSet(u"known"_s));
}

QString inLines(const Proposal &proposal)
{
    QString text = u"%1 (%2)\n  %3\n"_s.arg(proposal.recipient, displayName(proposal.kind), proposal.why);
    if (!proposal.network.isEmpty())
        text += Cli::tr("  network: %1\n").arg(proposal.network);
    if (!proposal.door.isEmpty())
        text += Cli::tr("  by way of: %1\n").arg(doorName(proposal.door));
    if (!proposal.contact.isEmpty())
        text += Cli::tr("  contact: %1\n").arg(proposal.contact);
    if (proposal.tellsSubject != Telling::unknown)
        text += Cli::tr("  the subject: %1\n").arg(displayName(proposal.tellsSubject));
    if (!proposal.caveat.isEmpty())
        text += Cli::tr("  mind: %1\n").arg(proposal.caveat);
    for (size_t i = 0; i < std::min(proposal.items.size(), mostShownItems); ++i) {
        const ProposedItem &item = proposal.items[i];
        QStringList records;
        for (const RowId<Record> record : item.evidence)
            records << u"#%1"_s.arg(record.value());
        const QString name = item.item.name.isEmpty() ? Cli::tr("listing %1").arg(item.item.item) : item.item.name;
        text += records.isEmpty()
                    ? u"    - %1: %2\n"_s.arg(name, item.item.why)
                    : Cli::tr("    - %1: %2 (records %3)\n").arg(name, item.item.why, records.join(u", "_s));
    }
    if (proposal.total > qint64(mostShownItems))
        text += Cli::tr("    and %1 more\n").arg(grouped(proposal.total - qint64(mostShownItems)));
    return text;
}

Result<QJsonArray> created(CaseSession &session, const std::vector<Proposal> &proposals, const QString &marking)
{
    const Result<std::vector<DocketEntry>> entries = Docket(session).create(draftsOf(proposals, marking));
    if (!entries)
        return tl::unexpected(entries.error());
    QJsonArray references;
    for (const DocketEntry &entry : *entries)
        references.append(entry.reference);
    return references;
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(Cli::tr("\"propose\" takes a case; \"interdict-cli propose --help\" shows an example."));
    for (const QString &kind : parser.values(u"kind"_s)) {
        if (!recipientKindFromToken(kind))
            return usage(Cli::tr("\"%1\" is no kind of recipient.").arg(kind));
    }
    const Result<Marking> marking = parseMarking(parser.isSet(u"marking"_s) ? parser.value(u"marking"_s) : u"AMBER"_s);
    if (!marking)
        return tl::unexpected(marking.error());
    const bool creates = parser.isSet(u"create"_s);
    const auto session =
        openCase(parser, arguments[0], creates ? CaseFile::Access::readWrite : CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Result<ReferralSelection> selection = selectionFrom(parser, (*session)->database());
    if (!selection)
        return tl::unexpected(selection.error());
    Result<Proposals> found = proposeFor((*session)->database(), *selection, CancelToken());
    if (!found)
        return tl::unexpected(found.error());
    std::erase_if(found->proposals, [&parser](const Proposal &proposal) { return !isWanted(parser, proposal); });
    if (parser.isSet(u"per-network"_s)) {
        Result<std::vector<Proposal>> split = byNetwork((*session)->database(), found->proposals, CancelToken());
        if (!split)
            return tl::unexpected(split.error());
        found->proposals = std::move(*split);
    }

    QJsonArray proposals;
    QString text;
    for (const Proposal &proposal : found->proposals) {
        proposals.append(toJson(proposal));
        text += inLines(proposal);
    }
    QJsonArray unplaced;
    for (const Unplaced &one : found->unplaced) {
        QJsonObject json = itemJson(one.item);
        json.insert(u"name"_s, one.name);
        json.insert(u"why"_s, one.why);
        unplaced.append(json);
    }
    text += Cli::tr("%n recipient(s) can act.", nullptr, int(found->proposals.size())) + u'\n';
    if (!found->unplaced.empty())
        text += Cli::tr("Of %n item(s) nobody is known who can act; --json names them with the reason.", nullptr,
                        int(found->unplaced.size())) +
                u'\n';
    Answer answer{{{u"proposals"_s, proposals}, {u"unplaced"_s, unplaced}}, text};
    if (creates && !found->proposals.empty()) {
        const Result<QJsonArray> references = created(**session, found->proposals, toString(*marking));
        if (!references)
            return tl::unexpected(references.error());
        answer.json.insert(u"created"_s, *references);
        answer.text += Cli::tr("Drafted %n referral(s); \"interdict-cli docket %1 list\" shows them.", nullptr,
                               int(references->size()))
                           .arg(arguments[0]) +
                       u'\n';
    }
    return answer;
}

} // namespace

Command proposeCommand()
{
    return {"propose",
            "CASE",
            QT_TRANSLATE_NOOP("Cli", "Say who can act on what, and why; make a referral for each."),
            QT_TRANSLATE_NOOP(
                "Cli",
                "For the whole case, or for what --entity and --listing name: registries and registrars from\n"
                "top-level domains and registrations, hosts from name servers and addresses, market places from the\n"
                "listings' sites, carriers and posts from tracking numbers, payment providers and exchanges from\n"
                "wallets and words of listings, platforms from handles and mailboxes. Each with its reason and the\n"
                "records that show it. --create makes one draft in the docket for each, in one step.\n"
                "Example: interdict-cli propose harbour.icase --entity seller:NAME\n"
                "         interdict-cli propose harbour.icase --kind registry --known --create"),
            addOptions,
            run};
}

} // namespace interdict::cli
