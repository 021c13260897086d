// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/coverage.h"
#include "models/casework/networks.h"
#include "models/casework/whocanact.h"
#include "tests/itemmodels/importedcase.h"

#include <QTest>

#include <algorithm>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

ReferralFacts::Thing thing(qint64 id, const QString &key, const QString &detail = {})
{
    return {RowId<Entity>(id), key, key, detail, {RowId<Record>(id * 10)}};
}

ReferralFacts::Domain domain(qint64 id, const QString &name, const QString &registrar = {}, const QString &iana = {})
{
    ReferralFacts::Domain made;
    made.thing = thing(id, name);
    made.registrable = name;
    made.registrar = registrar;
    made.ianaId = iana;
    if (!registrar.isEmpty())
        made.registrations = {RowId<Record>(id * 10 + 1)};
    return made;
}

Proposals proposed(const ReferralFacts &facts)
{
    static const RecipientDirectory directory = RecipientDirectory::ofAccount();
    return proposeRecipients(facts, directory);
}

const Proposal *proposalTo(const Proposals &proposals, const QString &idOrName)
{
    for (const Proposal &proposal : proposals.proposals) {
        if (proposal.recipientId == idOrName || proposal.recipient == idOrName)
            return &proposal;
    }
    return nullptr;
}

std::vector<RowId<Entity>> entitiesNamed(const CaseSession &session, EntityKind kind)
{
    const auto ids = entityIds(session.database(), {{kind}, {}, EntityOrder::label, false});
    return ids ? *ids : std::vector<RowId<Entity>>{};
}

} // namespace

class TestWhoCanAct : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("INTERDICT_REFERRALS", "/nowhere/at-all"); }

    void registryAndRegistrarActOnADomain()
    {
        ReferralFacts facts;
        facts.domains = {domain(1, u"shop.com"_s, u"NameSilo, LLC"_s, u"1479"_s), domain(2, u"shop.org"_s)};
        const Proposals found = proposed(facts);
        const Proposal *verisign = proposalTo(found, u"verisign"_s);
        const Proposal *registrar = proposalTo(found, u"registrar-namesilo"_s);
        QVERIFY(verisign && registrar && proposalTo(found, u"pir"_s));
        QCOMPARE(verisign->items.size(), size_t(1));
        QCOMPARE(registrar->tellsSubject, Telling::yes);
        QCOMPARE(registrar->items[0].evidence[0], RowId<Record>(11)); // the registration comes first
        QVERIFY(registrar->items[0].item.why.contains("IANA id 1479"_L1));
    }

    void whoTheDirectoryDoesNotKnowIsNamedAllTheSame()
    {
        ReferralFacts facts;
        facts.domains = {domain(1, u"shop.example"_s, u"Nobody Ltd"_s)};
        const Proposals found = proposed(facts);
        QCOMPARE(found.proposals.size(), size_t(2));
        for (const Proposal &proposal : found.proposals)
            QVERIFY(!proposal.isKnown() && !proposal.caveat.isEmpty());
    }

    void hostsComeFromNameServersAddressesAndOrganisations()
    {
        ReferralFacts facts;
        ReferralFacts::Domain one = domain(1, u"shop.com"_s);
        one.nameServers = {{u"ns1.digitalocean.com"_s, {RowId<Record>(7)}}};
        one.addresses = {{u"104.16.3.4"_s, {}}, {u"203.0.113.9"_s, {}}};
        one.hosts = {{u"Hetzner Online GmbH"_s, {}}};
        facts.domains = {one};
        const Proposals found = proposed(facts);
        QVERIFY(proposalTo(found, u"host-digitalocean"_s) && proposalTo(found, u"host-cloudflare"_s));
        QVERIFY(proposalTo(found, u"host-hetzner"_s) && proposalTo(found, u"Host of 203.0.113.9"_s));
    }

    void onionNameHasNobody()
    {
        ReferralFacts facts;
        facts.domains = {domain(1, u"expyuzz4wqqyqhjn.onion"_s)};
        const Proposals found = proposed(facts);
        QVERIFY(found.proposals.empty());
        QCOMPARE(found.unplaced.size(), size_t(1));
        QVERIFY(found.unplaced[0].why.endsWith(u'.'));
    }

    void parcelGoesToThePostsOfBothEnds()
    {
        ReferralFacts facts;
        facts.shipments = {{thing(1, u"RB123456785CN"_s, u"UPU S10"_s), {u"US"_s}}};
        const Proposals found = proposed(facts);
        QVERIFY(proposalTo(found, u"carrier-china-post"_s));
        QVERIFY(proposalTo(found, u"carrier-usps"_s));
        QCOMPARE(found.proposals.size(), size_t(2));
    }

    void carrierFollowsFromTheNumber_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("id");
        QTest::newRow("FedEx") << u"FedEx"_s << u"carrier-fedex"_s;
        QTest::newRow("UPS") << u"UPS"_s << u"carrier-ups"_s;
        QTest::newRow("two carriers' form") << u"FedEx / USPS"_s << u"carrier-usps"_s;
        QTest::newRow("unchecked") << u"DHL, unchecked"_s << u"carrier-dhl"_s;
    }

    void carrierFollowsFromTheNumber()
    {
        QFETCH(QString, detail);
        QFETCH(QString, id);
        ReferralFacts facts;
        facts.shipments = {{thing(1, u"1"_s, detail), {}}};
        QVERIFY(proposalTo(proposed(facts), id));
    }

    void accountsGoToTheirPlatforms_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("id");
        QTest::newRow("Telegram") << u"telegram:ann"_s << u"msg-telegram"_s;
        QTest::newRow("WhatsApp") << u"whatsapp:+12025550100"_s << u"msg-whatsapp"_s;
        QTest::newRow("a Jabber server") << u"jabber:ann@jabber.example"_s << u"jabber.example"_s;
    }

    void accountsGoToTheirPlatforms()
    {
        QFETCH(QString, key);
        QFETCH(QString, id);
        ReferralFacts facts;
        facts.handles = {thing(1, key)};
        QVERIFY(proposalTo(proposed(facts), id));
    }

    void mailboxGoesToItsProvider()
    {
        ReferralFacts facts;
        facts.mails = {thing(1, u"ann@protonmail.com"_s), thing(2, u"ann@shop.example"_s)};
        const Proposals found = proposed(facts);
        QVERIFY(proposalTo(found, u"msg-proton"_s));
        QCOMPARE(found.unplaced.size(), size_t(1));
    }

    void walletSaysWhoCanFreezeAndThatItMustBeTraced()
    {
        ReferralFacts facts;
        facts.wallets = {thing(1, u"T1"_s, u"Tron"_s), thing(2, u"1A"_s, u"Bitcoin"_s)};
        const Proposals found = proposed(facts);
        const Proposal *tether = proposalTo(found, u"exchange-tether"_s);
        QVERIFY(tether);
        QCOMPARE(tether->items.size(), size_t(1));
        const Proposal *traced = proposalTo(found, u"Exchange that a trace leads to"_s);
        QVERIFY(traced && traced->items.size() == 2 && !traced->isKnown());
    }

    void marketPlaceGetsItsListings()
    {
        ReferralFacts facts;
        facts.markets = {{thing(1, u"ebay"_s), {RowId<Listing>(5), RowId<Listing>(6)}, 2}};
        const Proposal *ebay = proposalTo(proposed(facts), u"market-ebay"_s);
        QVERIFY(ebay);
    }

    void sameFactsGiveTheSameProposals()
    {
        ReferralFacts facts;
        facts.domains = {domain(1, u"b.com"_s, u"Tucows"_s, u"69"_s), domain(2, u"a.net"_s), domain(3, u"c.org"_s)};
        const Proposals first = proposed(facts);
        const Proposals second = proposed(facts);
        QCOMPARE(first.proposals.size(), second.proposals.size());
        const auto firstDrafts = draftsOf(first.proposals, u"TLP:AMBER"_s);
        const auto secondDrafts = draftsOf(second.proposals, u"TLP:AMBER"_s);
        for (size_t i = 0; i < firstDrafts.size(); ++i)
            QCOMPARE(firstDrafts[i].details, secondDrafts[i].details);
    }

    // "One click turns 24 domains, 12 listings and 40 parcels into one referral per recipient."
    void oneStepMakesOneReferralForEachRecipient()
    {
        ImportedCase made;
        importTrade(made);
        const auto found = proposeFor(made.session()->database(), {}, CancelToken());
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        const auto entries = Docket(*made.session()).create(draftsOf(found->proposals, u"TLP:AMBER"_s));
        QVERIFY2(entries, entries ? "" : qPrintable(entries.error().message));
        QCOMPARE(entries->size(), found->proposals.size());
        const Proposal *verisign = proposalTo(*found, u"verisign"_s);
        const Proposal *ebay = proposalTo(*found, u"market-ebay"_s);
        const Proposal *post = proposalTo(*found, u"carrier-china-post"_s);
        QVERIFY(verisign && ebay && post);
        QCOMPARE(verisign->total, 2);
        QCOMPARE(ebay->total, 2);
        QCOMPARE(post->total, 2);
        QVERIFY(!ebay->items[0].evidence.empty());
        QVERIFY(made.session()->undo()); // all of them in one step
        QVERIFY(readCoverage(made.session()->database(), {}, CancelToken()));
    }

    void selectionTakesWhatItsSellerIsLinkedWith()
    {
        ImportedCase made;
        importTrade(made);
        const auto sellers = entitiesNamed(*made.session(), EntityKind::seller);
        QVERIFY(!sellers.empty());
        const auto found = proposeFor(made.session()->database(), {{sellers.front()}, {}}, CancelToken());
        QVERIFY(found);
        const Proposal *verisign = proposalTo(*found, u"verisign"_s);
        QVERIFY(verisign);
        QCOMPARE(verisign->total, 1);
    }

    void coverageTellsWhoWasToldAndWhoWasNot()
    {
        ImportedCase made;
        importTrade(made);
        const auto found = proposeFor(made.session()->database(), {}, CancelToken());
        QVERIFY(found);
        const Proposal *verisign = proposalTo(*found, u"verisign"_s);
        QVERIFY(verisign);
        const auto entries = Docket(*made.session()).create(draftsOf({*verisign}, u"TLP:AMBER"_s));
        QVERIFY(entries);
        const auto coverage = readCoverage(made.session()->database(), {}, CancelToken());
        QVERIFY(coverage && !coverage->rows.empty());
        const auto column = std::find_if(coverage->columns.begin(), coverage->columns.end(),
                                         [](const Coverage::Column &one) { return one.recipientId == "verisign"_L1; });
        QVERIFY(column != coverage->columns.end());
        const int at = int(column - coverage->columns.begin());
        qint64 drafted = 0;
        qint64 untold = 0;
        for (const Coverage::Row &row : coverage->rows) {
            const CoverageCell *told = row.cell(at);
            drafted += told && told->state == CoverageCell::State::drafted ? told->items : 0;
            for (const auto &[index, cell] : row.cells)
                untold += cell.state == CoverageCell::State::untold ? 1 : 0;
        }
        QCOMPARE(drafted, 2);
        QVERIFY(untold > 0);
    }

    void proposalIsSplitByNetwork()
    {
        ImportedCase made;
        importTrade(made);
        const auto found = proposeFor(made.session()->database(), {}, CancelToken());
        QVERIFY(found);
        const Proposal *verisign = proposalTo(*found, u"verisign"_s);
        QVERIFY(verisign && verisign->network.isEmpty());
        const auto split = byNetwork(made.session()->database(), {*verisign}, CancelToken());
        QVERIFY(split);
        QCOMPARE(split->size(), size_t(2)); // ann's and bob's
        QCOMPARE((*split)[0].total, 1);
        QVERIFY((*split)[0].network != (*split)[1].network);
    }

    void moreItemsThanAReferralHasGiveSeveral()
    {
        Proposal large;
        large.kind = RecipientKind::retailer;
        large.recipient = u"Shop"_s;
        for (size_t i = 0; i < Docket::mostItems + 1; ++i)
            large.items.push_back({DocketItem::of(RowId<Listing>(qint64(i) + 1)), {}});
        const auto drafts = draftsOf({large}, u"TLP:AMBER"_s);
        QCOMPARE(drafts.size(), size_t(2));
        QCOMPARE(drafts[1].items.size(), size_t(1));
    }

    void networksKeepSellersOfOneMarketApart()
    {
        ImportedCase made;
        importTrade(made);
        const auto networks = Networks::read(made.session()->database(), CancelToken());
        QVERIFY(networks);
        const auto sellers = entitiesNamed(*made.session(), EntityKind::seller);
        QCOMPARE(sellers.size(), size_t(2));
        QVERIFY(networks->of(sellers[0]) && networks->of(sellers[0]) != networks->of(sellers[1]));
        QCOMPARE(networks->named(networks->of(sellers[0])->name), networks->of(sellers[0]));
        QCOMPARE(networks->all().size(), size_t(2));
    }

    void networkHoldsWhatItsSellerIsLinkedWith()
    {
        ImportedCase made;
        importTrade(made);
        const auto networks = Networks::read(made.session()->database(), CancelToken());
        QVERIFY(networks);
        for (const EntityKind kind : {EntityKind::domain, EntityKind::shipment}) {
            for (const RowId<Entity> id : entitiesNamed(*made.session(), kind)) {
                QVERIFY(networks->of(id));
                QVERIFY(networks->of(id)->label == "ann"_L1 || networks->of(id)->label == "bob"_L1);
            }
        }
    }

private:
    static void importTrade(ImportedCase &made)
    {
        made.import(u"trade.csv"_s, "title,seller,market,price,currency,date,url,tracking,description\n"
                                    "Tablet press,ann,eBay,900,USD,2026-01-03,,RB123456785CN,see ann-presses.com\n"
                                    "Punch set,bob,eBay,20,USD,2026-01-02,,RR473124829CN,\"bob-dies.com, paypal\"\n");
    }
};

QTEST_GUILESS_MAIN(TestWhoCanAct)
#include "tst_whocanact.moc"
