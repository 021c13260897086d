// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/whocanact.h"

#include "models/values/messaginghandle.h"
#include "models/values/place.h"
#include "models/values/safetext.h"
#include "models/values/trackingnumber.h"
#include "models/values/wallet.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::WhoCanAct)
};

using Facts = ReferralFacts;

QString shown(const QString &text)
{
    return visibleLine(text).left(80);
}

constexpr TrackingNumber::Carrier allCarriers[] = {
    TrackingNumber::Carrier::ups,       TrackingNumber::Carrier::amazon,      TrackingNumber::Carrier::canadaPost,
    TrackingNumber::Carrier::canpar,    TrackingNumber::Carrier::dhl,         TrackingNumber::Carrier::dpd,
    TrackingNumber::Carrier::fedex,     TrackingNumber::Carrier::gofo,        TrackingNumber::Carrier::landmark,
    TrackingNumber::Carrier::lasership, TrackingNumber::Carrier::oldDominion, TrackingNumber::Carrier::ontrac,
    TrackingNumber::Carrier::purolator, TrackingNumber::Carrier::speedee,     TrackingNumber::Carrier::usps,
    TrackingNumber::Carrier::yodel,     TrackingNumber::Carrier::yunexpress};

constexpr Wallet::Chain allChains[] = {Wallet::Chain::bitcoin,  Wallet::Chain::bitcoinCash, Wallet::Chain::litecoin,
                                       Wallet::Chain::ethereum, Wallet::Chain::tron,        Wallet::Chain::monero};

/// Works out the proposals of one set of facts.
class Proposing
{
public:
    explicit Proposing(const RecipientDirectory &directory) : m_directory(directory) {}

    void add(const Facts &facts);
    [[nodiscard]] Proposals take();

private:
    void add(const Facts::Domain &domain);
    void addHosts(const Facts::Domain &domain);
    void add(const Facts::Market &market);
    void add(const Facts::Shipment &shipment);
    bool addPosts(const Facts::Shipment &shipment, const TrackingNumber &number);
    void addWallet(const Facts::Thing &wallet);
    void addHandle(const Facts::Thing &handle);
    void addMail(const Facts::Thing &mail);
    void add(const Facts::Payment &payment);

    Proposal &proposalOf(const DirectoryEntry &entry);
    Proposal &unknown(RecipientKind kind, const QString &name, const QString &caveat);
    void put(Proposal &proposal, const Facts::Thing &thing, const QString &why, const RecordIds &more = {});
    void put(const DirectoryEntry *entry, const Facts::Thing &thing, const QString &why, const RecordIds &more = {});
    void leave(const Facts::Thing &thing, const QString &why);

    const RecipientDirectory &m_directory;
    Proposals m_result;
};

Proposal &Proposing::proposalOf(const DirectoryEntry &entry)
{
    for (Proposal &proposal : m_result.proposals) {
        if (proposal.recipientId == entry.id)
            return proposal;
    }
    Proposal proposal;
    proposal.recipientId = entry.id;
    proposal.kind = entry.kind;
    proposal.recipient = entry.name;
    proposal.jurisdiction = entry.jurisdiction;
    proposal.contact = entry.contact;
    proposal.door = entry.doors.value(0);
    proposal.tellsSubject = entry.tellsSubject;
    proposal.forwarding = entry.forwarding;
    proposal.caveat = entry.note;
    m_result.proposals.push_back(std::move(proposal));
    return m_result.proposals.back();
}

Proposal &Proposing::unknown(RecipientKind kind, const QString &name, const QString &caveat)
{
    for (Proposal &proposal : m_result.proposals) {
        if (!proposal.isKnown() && proposal.kind == kind && proposal.recipient.compare(name, Qt::CaseInsensitive) == 0)
            return proposal;
    }
    Proposal proposal;
    proposal.kind = kind;
    proposal.recipient = name;
    proposal.caveat = caveat;
    m_result.proposals.push_back(std::move(proposal));
    return m_result.proposals.back();
}

void Proposing::put(Proposal &proposal, const Facts::Thing &thing, const QString &why, const RecordIds &more)
{
    const auto old = std::find_if(proposal.items.begin(), proposal.items.end(), [&thing](const ProposedItem &item) {
        return item.item.kind == DocketItem::Kind::entity && item.item.item == thing.entity.value();
    });
    if (old != proposal.items.end())
        return;
    ProposedItem item{DocketItem::of(thing.entity, why), more};
    item.item.name = shown(thing.label);
    for (const RowId<Record> record : thing.records) {
        if (std::find(item.evidence.begin(), item.evidence.end(), record) == item.evidence.end())
            item.evidence.push_back(record);
    }
    proposal.items.push_back(std::move(item));
    ++proposal.total;
}

void Proposing::put(const DirectoryEntry *entry, const Facts::Thing &thing, const QString &why, const RecordIds &more)
{
    if (entry)
        put(proposalOf(*entry), thing, why, more);
}

void Proposing::leave(const Facts::Thing &thing, const QString &why)
{
    m_result.unplaced.push_back({DocketItem::of(thing.entity), shown(thing.label), why});
}

void Proposing::add(const Facts::Domain &domain)
{
    const Facts::Thing &thing = domain.thing;
    if (thing.key.endsWith(".onion"_L1))
        return leave(thing, Words::tr("An onion name has no registry, no registrar and no host that is known."));
    if (domain.registrable.isEmpty())
        return leave(thing, Words::tr("It is no name that somebody registered."));
    if (const DirectoryEntry *service = m_directory.serviceAt(domain.registrable, RecipientKind::hosting))
        return put(service, thing, Words::tr("The name stands for the service itself (%1).").arg(service->name));
    for (const RecipientKind kind : {RecipientKind::retailer, RecipientKind::messaging}) {
        if (const DirectoryEntry *service = m_directory.serviceAt(domain.registrable, kind))
            return leave(thing, Words::tr("It is the name of \"%1\" itself; what is listed or said there goes to them.")
                                    .arg(service->name));
    }
    const QString tld = domain.registrable.section(u'.', -1);
    if (const DirectoryEntry *registry = m_directory.registryOf(tld))
        put(registry, thing, Words::tr("It runs the top-level domain .%1.").arg(tld));
    else
        put(unknown(RecipientKind::registry, Words::tr("Registry of .%1").arg(tld),
                    Words::tr("The directory does not know this registry. Look it up in the root zone database "
                              "(iana.org) and add it.")),
            thing, Words::tr("It runs the top-level domain .%1.").arg(tld));
    if (!domain.registrar.isEmpty()) {
        const QString why = domain.ianaId.isEmpty()
                                ? Words::tr("The registration names \"%1\" as registrar.").arg(shown(domain.registrar))
                                : Words::tr("The registration names \"%1\" (IANA id %2) as registrar.")
                                      .arg(shown(domain.registrar), shown(domain.ianaId));
        if (const DirectoryEntry *registrar = m_directory.registrarOf(domain.registrar, domain.ianaId))
            put(proposalOf(*registrar), thing, why, domain.registrations);
        else
            put(unknown(RecipientKind::registrar, shown(domain.registrar),
                        Words::tr("The directory does not know this registrar. Its abuse contact stands in the "
                                  "registration; add it.")),
                thing, why, domain.registrations);
    }
    addHosts(domain);
}

void Proposing::addHosts(const Facts::Domain &domain)
{
    for (const Facts::Server &server : domain.nameServers) {
        if (const DirectoryEntry *host = m_directory.hostOfNameServer(server.name))
            put(proposalOf(*host), domain.thing, Words::tr("Its name server is %1.").arg(shown(server.name)),
                server.records);
    }
    for (const Facts::Server &address : domain.addresses) {
        const QString why = Words::tr("It is hosted on %1.").arg(shown(address.name));
        if (const DirectoryEntry *host = m_directory.hostOfAddress(address.name))
            put(proposalOf(*host), domain.thing, why, address.records);
        else
            put(unknown(RecipientKind::hosting, Words::tr("Host of %1").arg(shown(address.name)),
                        Words::tr("Ask the registry of addresses (whois) whose address it is, and add the host to the "
                                  "directory.")),
                domain.thing, why, address.records);
    }
    for (const Facts::Server &host : domain.hosts) {
        const QString why = Words::tr("It is hosted by \"%1\".").arg(shown(host.name));
        if (const DirectoryEntry *entry = m_directory.hostNamed(host.name))
            put(proposalOf(*entry), domain.thing, why, host.records);
        else
            put(unknown(RecipientKind::hosting, shown(host.name),
                        Words::tr("The directory does not know this host. Find its abuse contact and add it.")),
                domain.thing, why, host.records);
    }
}

void Proposing::add(const Facts::Market &market)
{
    const DirectoryEntry *entry = m_directory.marketOf(market.site.label);
    if (!entry)
        entry = m_directory.marketOf(market.site.key);
    Proposal &proposal =
        entry ? proposalOf(*entry)
              : unknown(RecipientKind::retailer, shown(market.site.label),
                        Words::tr("The directory does not know this market place. If it runs in the open, find its "
                                  "desk and add it; a hidden market answers nobody."));
    const QString why = Words::tr("It is listed on \"%1\".").arg(shown(market.site.label));
    for (const RowId<Listing> listing : market.listings)
        proposal.items.push_back({DocketItem::of(listing, why), {}});
    for (size_t i = 0; i < market.site.records.size() && i < market.listings.size(); ++i)
        proposal.items[proposal.items.size() - market.listings.size() + i].evidence = {market.site.records[i]};
    proposal.total += market.total;
}

/// The posts of the country that issued a UPU number, and of the country it went to.
bool Proposing::addPosts(const Facts::Shipment &shipment, const TrackingNumber &number)
{
    const QString origin = number.originCountry();
    const QString why = Words::tr("The number %1 was issued by the post of %2 (UPU S10).")
                            .arg(shown(number.toString()), placeName(origin));
    if (const DirectoryEntry *post = m_directory.postOf(origin))
        put(proposalOf(*post), shipment.thing, why);
    else
        put(unknown(RecipientKind::carrier, Words::tr("Post of %1").arg(placeName(origin)),
                    Words::tr("The directory does not know this post. See the UPU's list of designated operators, and "
                              "add it.")),
            shipment.thing, why);
    for (const QString &country : shipment.destinations) {
        if (country != origin)
            put(m_directory.postOf(country), shipment.thing,
                Words::tr("The parcel went to %1, whose post delivers it.").arg(placeName(country)));
    }
    return true;
}

void Proposing::add(const Facts::Shipment &shipment)
{
    const Facts::Thing &thing = shipment.thing;
    bool isPlaced = false;
    if (const auto number = TrackingNumber::parse(TrackingNumber::Carrier::upuS10, thing.key))
        isPlaced = addPosts(shipment, *number);
    for (const TrackingNumber::Carrier carrier : allCarriers) {
        if (!thing.detail.contains(TrackingNumber::nameOf(carrier), Qt::CaseInsensitive))
            continue;
        if (const DirectoryEntry *entry = m_directory.carrierOf(TrackingNumber::tokenOf(carrier))) {
            put(proposalOf(*entry), thing,
                Words::tr("The number has the form of %1.").arg(TrackingNumber::nameOf(carrier)));
            isPlaced = true;
        }
    }
    if (!isPlaced)
        leave(thing,
              thing.detail.isEmpty()
                  ? Words::tr("No carrier has numbers of this form. Correct the number, or say whose it is.")
                  : Words::tr("The directory does not know the carrier \"%1\". Add it.").arg(shown(thing.detail)));
}

void Proposing::addWallet(const Facts::Thing &wallet)
{
    for (const Wallet::Chain chain : allChains) {
        if (wallet.detail.compare(Wallet::nameOf(chain), Qt::CaseInsensitive) != 0)
            continue;
        for (const DirectoryEntry *entry : m_directory.freezersOf(Wallet::tokenOf(chain)))
            put(proposalOf(*entry), wallet,
                Words::tr("The address is of %1, on which it can freeze its token.").arg(Wallet::nameOf(chain)));
    }
    Proposal &traced = unknown(RecipientKind::exchange, Words::tr("Exchange that a trace leads to"),
                               Words::tr("No address says by itself at which exchange its money ends. Trace it, then "
                                         "name the exchange."));
    put(traced, wallet,
        wallet.detail.isEmpty() ? Words::tr("Money is paid to this address.")
                                : Words::tr("Money is paid to this address of %1.").arg(shown(wallet.detail)));
}

void Proposing::addHandle(const Facts::Thing &handle)
{
    const QString platform = handle.key.section(u':', 0, 0);
    if (const DirectoryEntry *entry = m_directory.platformOf(platform))
        return put(proposalOf(*entry), handle,
                   Words::tr("It is an account of %1.").arg(shown(handle.detail.isEmpty() ? platform : handle.detail)));
    // A Jabber account is at whoever runs the server.
    const QString server = handle.key.section(u'@', -1);
    if (platform == "jabber"_L1 && server != handle.key)
        return put(unknown(RecipientKind::messaging, shown(server),
                           Words::tr("Find who runs this server and add them to the directory.")),
                   handle, Words::tr("It is an account of the Jabber server %1.").arg(shown(server)));
    leave(handle, Words::tr("The case does not say of which platform it is. Say it, or add the platform to the "
                            "directory."));
}

void Proposing::addMail(const Facts::Thing &mail)
{
    const QString domain = mail.key.section(u'@', -1);
    if (const DirectoryEntry *entry = m_directory.mailProviderOf(domain))
        put(proposalOf(*entry), mail, Words::tr("It is a mailbox at %1.").arg(shown(domain)));
    else
        leave(mail, Words::tr("The directory does not know who keeps mailboxes at \"%1\". Add them, if they are not "
                              "the subject.")
                        .arg(shown(domain)));
}

void Proposing::add(const Facts::Payment &payment)
{
    const DirectoryEntry *entry = m_directory.byId(payment.recipientId);
    if (!entry)
        return;
    Proposal &proposal = proposalOf(*entry);
    const QString why = Words::tr("The listing names \"%1\".").arg(payment.word);
    for (size_t i = 0; i < payment.listings.size(); ++i)
        proposal.items.push_back({DocketItem::of(payment.listings[i], why),
                                  i < payment.records.size() ? RecordIds{payment.records[i]} : RecordIds{}});
    proposal.total += qint64(payment.listings.size());
    if (proposal.caveat.isEmpty())
        proposal.caveat = Words::tr("A name in a text is a lead, not a merchant: find the account first.");
}

void Proposing::add(const Facts &facts)
{
    for (const Facts::Domain &domain : facts.domains)
        add(domain);
    for (const Facts::Market &market : facts.markets)
        add(market);
    for (const Facts::Shipment &shipment : facts.shipments)
        add(shipment);
    for (const Facts::Thing &wallet : facts.wallets)
        addWallet(wallet);
    for (const Facts::Thing &handle : facts.handles)
        addHandle(handle);
    for (const Facts::Thing &mail : facts.mails)
        addMail(mail);
    for (const Facts::Payment &payment : facts.payments)
        add(payment);
}

} // namespace

QString reasonInWords(const Proposal &proposal)
{
    const int count = int(proposal.total);
    switch (proposal.kind) {
    case RecipientKind::registry:
        return Words::tr("Runs the top-level domain of %n domain(s).", nullptr, count);
    case RecipientKind::registrar:
        return Words::tr("Sponsors %n domain(s), as their registrations say.", nullptr, count);
    case RecipientKind::hosting:
        return Words::tr("Serves %n domain(s), as name servers and addresses say.", nullptr, count);
    case RecipientKind::retailer:
        return Words::tr("%n listing(s) stand on its site.", nullptr, count);
    case RecipientKind::carrier:
        return Words::tr("%n parcel(s) have its numbers or go through its hands.", nullptr, count);
    case RecipientKind::payment:
        return Words::tr("%n listing(s) name it as a way of paying.", nullptr, count);
    case RecipientKind::exchange:
        return Words::tr("%n address(es) or listing(s) lead to it.", nullptr, count);
    case RecipientKind::messaging:
        return Words::tr("%n account(s) or mailbox(es) are with it.", nullptr, count);
    case RecipientKind::siteOperator:
        break;
    }
    return Words::tr("%n item(s) lead to it.", nullptr, count);
}

namespace {

Proposals Proposing::take()
{
    for (Proposal &proposal : m_result.proposals)
        proposal.why = reasonInWords(proposal);
    std::stable_sort(m_result.proposals.begin(), m_result.proposals.end(), [](const Proposal &a, const Proposal &b) {
        return int(a.kind) != int(b.kind)   ? int(a.kind) < int(b.kind)
               : a.isKnown() != b.isKnown() ? a.isKnown()
                                            : a.total > b.total;
    });
    return std::move(m_result);
}

} // namespace

Proposals proposeRecipients(const ReferralFacts &facts, const RecipientDirectory &directory)
{
    Proposing proposing(directory);
    proposing.add(facts);
    return proposing.take();
}

} // namespace interdict
