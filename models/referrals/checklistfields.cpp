// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/checklistfields.h"

#include "models/referrals/checklist.h"
#include "models/referrals/checklistfindings.h"
#include "models/values/emailaddress.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using namespace checklist;
using C = PacketContent;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::Checklist)
};

Finding summaryOf(const C &content)
{
    const Finding text = saidOnChecklist(content.summary);
    return {text.isMet && content.summary.size() <= mostSummaryCharacters, text.value};
}

Finding emailOf(const C &content)
{
    return {EmailAddress::parse(content.sender.email).has_value(), saidOnChecklist(content.sender.email).value};
}

/// By itself where officer and address are named: whoever reads the packet can answer there.
Finding correctionOf(const C &content)
{
    return emailOf(content).isMet ? Finding{true, emailOf(content).value} : Finding{};
}

Finding tellingOf(const C &content)
{
    return {true, content.mayTellSubject ? Words::tr("yes") : Words::tr("no")};
}

Finding exhibitsOf(const C &content)
{
    return content.exhibits.empty() ? Finding{}
                                    : counted(qint64(content.exhibits.size()), content.exhibits.front().number);
}

Finding sourcesOf(const C &content)
{
    const bool isKnown = !content.sources.empty() &&
                         std::all_of(content.sources.begin(), content.sources.end(), [](const PacketSource &source) {
                             return source.importedAt.isValid() && !source.importedBy.trimmed().isEmpty();
                         });
    return isKnown ? counted(qint64(content.sources.size()), visibleLine(content.sources.front().fileName).left(80))
                   : Finding{};
}

Finding tiesOf(const C &content)
{
    Finding finding =
        content.links.empty() ? Finding{} : Finding{true, Words::tr("%n links", nullptr, int(content.links.size()))};
    for (const PacketLink &link : content.links)
        append(finding.exhibits, link.exhibits);
    return finding;
}

/// What the seized and the listed have of days, taken together.
Finding periodOf(const C &content)
{
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
    const auto see = [&](const std::optional<PartialDate> &from, const std::optional<PartialDate> &to) {
        if (from && (!first || from->toString() < first->toString()))
            first = from;
        const std::optional<PartialDate> &end = to ? to : from;
        if (end && (!last || end->toString() > last->toString()))
            last = end;
    };
    for (const PacketListing &listing : content.listings)
        see(listing.first, listing.last);
    for (const PacketEntity &entity : content.entities) {
        if (entity.isChosen)
            see(entity.first, entity.last);
    }
    return first ? Finding{true, Words::tr("%1 to %2").arg(first->toString(), last->toString())} : Finding{};
}

bool isAddress(const PacketListing &listing)
{
    return listing.reference.contains("://"_L1);
}

Finding pagesOf(const C &content)
{
    static constexpr QLatin1StringView endings[] = {".png"_L1, ".jpg"_L1,  ".jpeg"_L1, ".webp"_L1, ".gif"_L1,
                                                    ".pdf"_L1, ".html"_L1, ".htm"_L1,  ".mht"_L1,  ".mhtml"_L1};
    Finding finding;
    qint64 count = 0;
    for (size_t i = 0; i < content.exhibits.size(); ++i) {
        const PacketExhibit &exhibit = content.exhibits[i];
        const bool isPage = std::any_of(std::begin(endings), std::end(endings), [&exhibit](QLatin1StringView ending) {
            return exhibit.sourceFile.endsWith(ending, Qt::CaseInsensitive) ||
                   exhibit.fileName.endsWith(ending, Qt::CaseInsensitive);
        });
        if (isPage && ++count <= 5)
            finding.exhibits.push_back(int(i));
    }
    const std::vector<int> exhibits = finding.exhibits;
    if (count > 0)
        finding = counted(count, content.exhibits[size_t(exhibits.front())].number);
    finding.exhibits = exhibits;
    return finding;
}

Finding productOf(const C &content)
{
    const Finding named = entitiesOf(content, {EntityKind::substance, EntityKind::equipment}, isAny);
    return named.isMet ? named
                       : listingsWith(
                             content, [](const PacketListing &l) { return !l.title.trimmed().isEmpty(); },
                             [](const PacketListing &l) { return l.title; });
}

/// The letter whose period ended without an adequate answer.
Finding letterOf(const C &content)
{
    for (const PacketLetter &letter : content.letters) {
        const bool isOver = letter.deadline.isValid() && letter.deadline < content.madeAt.date();
        const bool isRefused = letter.answered.isValid() && !letter.isAnswerAdequate;
        if (letter.delivered.isValid() && !letter.isAnswerAdequate && (isOver || isRefused))
            return saidOnChecklist(letter.statement.isEmpty() ? letter.reference : letter.statement);
    }
    return {};
}

Finding partiesOf(const C &content)
{
    Finding finding = linksOf(content, LinkKind::receivedAt, isChosen);
    const Finding sender = entitiesOf(content, {EntityKind::seller, EntityKind::organisation}, isAny);
    if (finding.isMet && sender.isMet)
        finding.value = u"%1; %2"_s.arg(sender.value, finding.value).left(200);
    return sender.isMet ? finding : Finding{};
}

Finding repeatsOf(const C &content)
{
    return listingsWith(
        content, [](const PacketListing &l) { return l.sightings > 1; }, shownReference);
}

const PacketLetter *ownLetter(const C &content)
{
    return content.letters.empty() ? nullptr : &content.letters.front();
}

Finding listOf(const QStringList &texts)
{
    return texts.isEmpty() ? Finding{} : counted(texts.size(), visibleLine(texts.front()).left(80));
}

constexpr bool ownPlace = false; // the field has a place of its own: a statement beside it would be a second truth

// What a checklist may ask for. Tokens are those of checklists.json; what is not here only the sender can state.
const ChecklistField fields[] = {
    {"sender.organisation"_L1, [](const C &c) { return saidOnChecklist(c.sender.organisation); }, ownPlace},
    {"sender.authority"_L1, [](const C &c) { return saidOnChecklist(c.sender.authority); }, ownPlace},
    {"sender.jurisdiction"_L1, [](const C &c) { return saidOnChecklist(c.sender.jurisdiction); }, ownPlace},
    {"sender.person"_L1, [](const C &c) { return saidOnChecklist(c.sender.person); }, ownPlace},
    {"sender.role"_L1, [](const C &c) { return saidOnChecklist(c.sender.role); }, ownPlace},
    {"sender.reference"_L1, [](const C &c) { return saidOnChecklist(c.sender.reference); }, ownPlace},
    {"sender.phone"_L1, [](const C &c) { return saidOnChecklist(c.sender.phone); }, ownPlace},
    {"sender.email"_L1, emailOf, ownPlace},
    {"recipient.name"_L1, [](const C &c) { return saidOnChecklist(c.recipientName); }, ownPlace},
    {"action"_L1, [](const C &c) { return saidOnChecklist(c.requestedAction); }, ownPlace},
    {"basis"_L1, [](const C &c) { return saidOnChecklist(c.legalBasis); }, ownPlace},
    {"summary"_L1, summaryOf, ownPlace},
    {"exhibits"_L1, [](const C &c) { return exhibitsOf(c); }, ownPlace},
    {"exhibits.source"_L1, sourcesOf, ownPlace},
    {"door"_L1, [](const C &c) { return saidOnChecklist(c.door); }, ownPlace},
    {"answerBy"_L1, [](const C &c) { return saidOnChecklist(c.answerBy.toString(Qt::ISODate)); }, ownPlace},
    {"priorNotices"_L1, [](const C &c) { return saidOnChecklist(c.priorNotices); }, ownPlace},
    {"notAlleged"_L1, [](const C &c) { return saidOnChecklist(c.notAlleged); }},
    {"tellSubject"_L1, tellingOf, ownPlace},
    {"forwarding"_L1, tellingOf, ownPlace},
    {"correction"_L1, correctionOf},
    {"period"_L1, periodOf},
    {"domains"_L1, [](const C &c) { return entitiesOf(c, {EntityKind::domain}, isChosenName); }, ownPlace},
    {"domains.registrar"_L1, registrarOf},
    {"rdap"_L1, registrationOf},
    {"urls"_L1,
     [](const C &c) {
         const Finding listed = listingsWith(c, isAddress, shownReference);
         return listed.isMet ? listed : addressesUnderDomains(c);
     }},
    {"recipient.address"_L1, contactOf},
    {"recipient.why"_L1, tieToRecipient},
    {"instrument"_L1, instrumentOf},
    {"framework"_L1, frameworkOf},
    {"screenshots"_L1, pagesOf},
    {"packaging"_L1, pagesOf},
    {"product"_L1, productOf},
    {"offered"_L1, productOf},
    {"shipsTo"_L1,
     [](const C &c) {
         return listingsWith(
             c, [](const PacketListing &l) { return !l.destination.trimmed().isEmpty(); },
             [](const PacketListing &l) { return l.destination; });
     }},
    {"letter"_L1, letterOf},
    {"ties"_L1, tiesOf},
    {"addresses"_L1, [](const C &c) { return linksOf(c, LinkKind::hostedOn, isAny); }},
    {"wallets"_L1, [](const C &c) { return entitiesOf(c, {EntityKind::wallet}, isChosen); }, ownPlace},
    {"wallets.chain"_L1,
     [](const C &c) {
         return entitiesOf(c, {EntityKind::wallet},
                           [](const PacketEntity &e) { return e.isChosen && !e.detail.isEmpty(); });
     }},
    {"offer"_L1, [](const C &c) { return linksOf(c, LinkKind::paysTo, isAny); }},
    {"handles"_L1,
     [](const C &c) {
         return entitiesOf(c, {EntityKind::handle, EntityKind::email}, isChosen);
     },
     ownPlace},
    {"accountContacts"_L1,
     [](const C &c) {
         return entitiesOf(c, {EntityKind::phone, EntityKind::email}, isAny);
     }},
    {"parties"_L1, partiesOf},
    {"repeats"_L1, repeatsOf},
    {"shipments"_L1, [](const C &c) { return entitiesOf(c, {EntityKind::shipment}, isChosen); }, ownPlace},
    {"shipments.dates"_L1,
     [](const C &c) {
         return entitiesOf(c, {EntityKind::shipment},
                           [](const PacketEntity &e) { return e.isChosen && (e.first || e.last); });
     }},
    {"shipments.carrier"_L1,
     [](const C &c) {
         return entitiesOf(c, {EntityKind::shipment},
                           [](const PacketEntity &e) { return e.isChosen && !e.detail.isEmpty(); });
     }},
    {"listings"_L1,
     [](const C &c) {
         return listingsWith(
             c, [](const PacketListing &) { return true; }, shownReference);
     }},
    {"listings.reference"_L1,
     [](const C &c) {
         return listingsWith(
             c, [](const PacketListing &l) { return !l.reference.trimmed().isEmpty(); }, shownReference);
     },
     ownPlace},
    {"listings.title"_L1,
     [](const C &c) {
         return listingsWith(
             c, [](const PacketListing &l) { return !l.title.trimmed().isEmpty(); },
             [](const PacketListing &l) { return l.title; });
     }},
    {"listings.seller"_L1,
     [](const C &c) {
         return listingsWith(
             c, [](const PacketListing &l) { return !l.seller.isEmpty(); },
             [](const PacketListing &l) { return l.seller; });
     }},
    {"listings.price"_L1,
     [](const C &c) {
         return listingsWith(
             c, [](const PacketListing &l) { return !l.price.isEmpty(); },
             [](const PacketListing &l) { return l.price; });
     }},
    {"listings.origin"_L1,
     [](const C &c) {
         return listingsWith(
             c, [](const PacketListing &l) { return !l.origin.isEmpty(); },
             [](const PacketListing &l) { return l.origin; });
     }},
    {"listings.dates"_L1,
     [](const C &c) {
         return listingsWith(
             c, [](const PacketListing &l) { return l.first || l.last; }, shownReference);
     }},
    {"category"_L1,
     [](const C &c) {
         return listingsWith(
             c, [](const PacketListing &l) { return !l.category.isEmpty(); },
             [](const PacketListing &l) { return l.category; });
     }},
    {"picture"_L1,
     [](const C &c) {
         return c.paintGraph ? Finding{true, Words::tr("drawn")} : Finding{};
     },
     ownPlace},
    {"letter.sites"_L1, [](const C &c) { return ownLetter(c) ? listOf(ownLetter(c)->sites) : Finding{}; }, ownPlace},
    {"letter.products"_L1,
     [](const C &c) {
         return listingsWith(
             c, [](const PacketListing &) { return true; }, shownReference);
     },
     ownPlace},
    {"letter.sections"_L1, [](const C &c) { return ownLetter(c) ? listOf(ownLetter(c)->sections) : Finding{}; },
     ownPlace},
    {"letter.days"_L1,
     [](const C &c) {
         const PacketLetter *letter = ownLetter(c);
         return letter && letter->responseDays > 0 ? Finding{true, QString::number(letter->responseDays)} : Finding{};
     },
     ownPlace},
    {"letter.address"_L1, [](const C &c) { return ownLetter(c) ? saidOnChecklist(ownLetter(c)->address) : Finding{}; },
     ownPlace},
    {"letter.reference"_L1,
     [](const C &c) { return ownLetter(c) ? saidOnChecklist(ownLetter(c)->reference) : Finding{}; }, ownPlace},
};

} // namespace

ChecklistFinding saidOnChecklist(const QString &text)
{
    const QString line = visibleLine(text).trimmed();
    return {!line.isEmpty(), line.left(200)};
}

const ChecklistField *checklistField(QStringView token)
{
    const auto found = std::find_if(std::begin(fields), std::end(fields),
                                    [token](const ChecklistField &field) { return token == field.token; });
    return found == std::end(fields) ? nullptr : &*found;
}

} // namespace interdict
