// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/casepages.h"

#include "models/itemmodels/caseselection.h"
#include "widgets/dashboard/chartspage.h"
#include "widgets/graphview/graphpage.h"
#include "widgets/matching/matchespage.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/places/placespage.h"
#include "widgets/records/entitiespage.h"
#include "widgets/records/evidencepage.h"
#include "widgets/records/historypage.h"
#include "widgets/records/listingspage.h"
#include "widgets/records/reviewpage.h"
#include "widgets/records/seizurespage.h"
#include "widgets/referring/referralspage.h"
#include "widgets/timeline/timelinepage.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CasePages)
};

/// Connects what every page has: failures are shown in the strip, jobs in the status bar.
template <typename Page>
Page *joined(Page *page, const PageHost &host)
{
    QObject::connect(page, &Page::failed, page, host.fail);
    if constexpr (requires { page->allJobs(); }) {
        for (JobRunner *jobs : page->allJobs())
            host.watch(jobs);
    } else if constexpr (requires { page->jobs(); }) {
        host.watch(page->jobs());
    }
    if constexpr (requires { page->figureJobs(); })
        host.watch(page->figureJobs());
    if constexpr (requires { page->neighbourJobs(); })
        host.watch(page->neighbourJobs());
    return page;
}

/// A page that needs nothing of the window but that.
template <typename Page>
QWidget *plain(const PageHost &host)
{
    return joined(new Page(host.session, host.selection, host.parent), host);
}

CasePage entitiesPage(const QString &name, const QString &title, const QString &icon,
                      std::initializer_list<EntityKind> kinds)
{
    const std::vector<EntityKind> all(kinds);
    CasePage page{name, title, icon, Words::tr("Data"), [all, title](const PageHost &host) -> QWidget * {
                      return joined(new EntitiesPage(host.session, host.selection, all, title, host.parent), host);
                  }};
    page.count = [all](const CaseTally &tally) {
        qint64 sum = 0;
        for (const EntityKind kind : all)
            sum += tally.total({kind});
        return sum;
    };
    return page;
}

CasePage overview()
{
    return {u"overviewPage"_s, Words::tr("Overview"), u"overview"_s, {}, [](const PageHost &host) {
                auto *it = joined(new OverviewPage(host.session, host.selection, host.parent), host);
                QObject::connect(it, &OverviewPage::importWanted, it, host.import);
                QObject::connect(it, &OverviewPage::pageWanted, it, host.showPart);
                QObject::connect(it, &OverviewPage::sourceWanted, it, [host](RowId<Source> source) {
                    host.show(u"evidencePage"_s);
                    Q_EMIT host.selection->sourceWanted(source);
                });
                return static_cast<QWidget *>(it);
            }};
}

CasePage listings()
{
    CasePage page{u"listingsPage"_s, Words::tr("Listings"), u"listing"_s, Words::tr("Data"), [](const PageHost &host) {
                      auto *it = joined(new ListingsPage(host.session, host.selection, host.parent), host);
                      QObject::connect(it, &ListingsPage::importWanted, it, host.import);
                      QObject::connect(host.selection, &CaseSelection::listingsWanted, it,
                                       [it, show = host.show](RowId<Entity> of) {
                                           it->setEntity(of);
                                           show(u"listingsPage"_s);
                                       });
                      return static_cast<QWidget *>(it);
                  }};
    page.count = [](const CaseTally &tally) { return tally.counts.listings; };
    page.scope = [](const QWidget *widget) {
        return QVariant(static_cast<const ListingsPage *>(widget)->entity().value());
    };
    page.setScope = [](QWidget *widget, const QVariant &entity) {
        static_cast<ListingsPage *>(widget)->setEntity(RowId<Entity>(entity.toLongLong()));
    };
    return page;
}

CasePage graph()
{
    CasePage page{u"graphPage"_s, Words::tr("Graph"), u"graph"_s, Words::tr("Analysis"), [](const PageHost &host) {
                      auto *it = joined(new GraphPage(host.session, host.selection, host.parent), host);
                      QObject::connect(host.selection, &CaseSelection::graphWanted, it,
                                       [it, show = host.show](RowId<Entity> around) {
                                           show(u"graphPage"_s);
                                           it->showAround(around);
                                       });
                      return static_cast<QWidget *>(it);
                  }};
    return page;
}

CasePage charts()
{
    return {u"chartsPage"_s, Words::tr("Charts"), u"charts"_s, Words::tr("Analysis"), [](const PageHost &host) {
                auto *it = joined(new ChartsPage(host.session, host.selection, host.parent), host);
                QObject::connect(it, &ChartsPage::listingsPageWanted, it, [host] { host.show(u"listingsPage"_s); });
                return static_cast<QWidget *>(it);
            }};
}

CasePage timeline()
{
    return {u"timelinePage"_s, Words::tr("Timeline"), u"timeline"_s, Words::tr("Analysis"), [](const PageHost &host) {
                auto *it = joined(new TimelinePage(host.session, host.selection, host.parent), host);
                QObject::connect(it, &TimelinePage::pageWanted, it, host.show);
                const auto referrals = [host] {
                    host.show(u"referralsPage"_s);
                    return host.parent->findChild<ReferralsPage *>();
                };
                QObject::connect(it, &TimelinePage::referralWanted, it,
                                 [referrals](RowId<DocketEntry> referral) { referrals()->showReferral(referral); });
                QObject::connect(it, &TimelinePage::letterWanted, it,
                                 [referrals](const QString &reference) { referrals()->showLetter(reference); });
                return static_cast<QWidget *>(it);
            }};
}

CasePage history()
{
    return {u"historyPage"_s, Words::tr("History"), u"history"_s, Words::tr("Sources"), [](const PageHost &host) {
                auto *it = joined(new HistoryPage(host.session, host.selection, host.parent), host);
                QObject::connect(it, &HistoryPage::longCommandWanted, it, host.perform);
                return static_cast<QWidget *>(it);
            }};
}

CasePage referrals()
{
    return {u"referralsPage"_s, Words::tr("Referrals"), u"referral"_s, Words::tr("Action"), [](const PageHost &host) {
                auto *it = joined(new ReferralsPage(host.session, host.selection, host.parent), host);
                QObject::connect(it, &ReferralsPage::newReferralWanted, it, host.newReferral);
                QObject::connect(it, &ReferralsPage::packetWanted, it, host.newPacket);
                QObject::connect(host.selection, &CaseSelection::thingWanted, it,
                                 [it, show = host.show](const Thing &thing) {
                                     if (thing.kind != ThingKind::referral && thing.kind != ThingKind::packet)
                                         return;
                                     show(u"referralsPage"_s);
                                     if (thing.kind == ThingKind::referral)
                                         it->showReferral(RowId<DocketEntry>(thing.id));
                                     else
                                         it->showPacket(RowId<Referral>(thing.id));
                                 });
                return static_cast<QWidget *>(it);
            }};
}

CasePage review()
{
    CasePage page{u"reviewPage"_s, Words::tr("Review"), u"review"_s, Words::tr("Sources"), plain<ReviewPage>};
    page.count = [](const CaseTally &tally) { return tally.review.waiting; };
    return page;
}

} // namespace

qint64 CaseTally::total(std::initializer_list<EntityKind> kinds) const
{
    qint64 sum = 0;
    for (const auto &[kind, count] : counts.entities)
        sum += std::find(kinds.begin(), kinds.end(), kind) != kinds.end() ? count : 0;
    return sum;
}

Result<CaseTally> tallyCase(const Database &database)
{
    Result<CaseCounts> counts = countCase(database);
    if (!counts)
        return tl::unexpected(counts.error());
    Result<ReviewTally> review = tallyReview(database, std::nullopt);
    if (!review)
        return tl::unexpected(review.error());
    return CaseTally{std::move(*counts), *review};
}

std::vector<CasePage> casePages()
{
    using Kind = EntityKind;
    const QString analysis = Words::tr("Analysis");
    const QString sources = Words::tr("Sources");
    return {overview(),
            listings(),
            entitiesPage(u"sellersPage"_s, Words::tr("Sellers"), u"seller"_s, {Kind::seller}),
            entitiesPage(u"domainsPage"_s, Words::tr("Sites and Domains"), u"site"_s, {Kind::site, Kind::domain}),
            entitiesPage(u"shipmentsPage"_s, Words::tr("Shipments"), u"shipment"_s, {Kind::shipment}),
            {u"seizuresPage"_s, Words::tr("Seizures"), u"seizure"_s, Words::tr("Data"), plain<SeizuresPage>},
            entitiesPage(u"identifiersPage"_s, Words::tr("Identifiers"), u"identifier"_s,
                         {Kind::email, Kind::phone, Kind::wallet, Kind::pgpKey, Kind::handle, Kind::ipAddress}),
            graph(),
            {u"matchesPage"_s, Words::tr("Matches"), u"matches"_s, analysis, plain<MatchesPage>},
            timeline(),
            {u"placesPage"_s, Words::tr("Places"), u"map"_s, analysis, plain<PlacesPage>},
            charts(),
            referrals(),
            {u"evidencePage"_s, Words::tr("Evidence"), u"evidence"_s, sources, plain<EvidencePage>},
            review(),
            history()};
}

} // namespace interdict::ui
