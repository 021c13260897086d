// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/casework/undoablesteps.h"

#include "models/casework/annotations.h"
#include "models/casework/caserecipients.h"
#include "models/casework/docket.h"
#include "models/casework/factmarking.h"
#include "models/casework/graphwork.h"
#include "models/casework/judging.h"
#include "models/casework/letters.h"
#include "models/casework/mappingprofiles.h"
#include "models/casework/marking.h"
#include "models/casework/quarantine.h"
#include "models/store/dockettable.h"
#include "models/store/judgementtable.h"
#include "models/store/marktable.h"
#include "models/store/referraltable.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

std::vector<UndoableStep> annotationSteps()
{
    return {
        {"add note",
         [](WorkedCase &t) {
             return Annotations(t.session()).addNote({ThingKind::entity, t.seller(u"ann"_s).id.value()}, u"quick"_s);
         }},
        {"add note to a listing",
         [](WorkedCase &t) {
             return Annotations(t.session()).addNote({ThingKind::listing, 1}, u"dear"_s, false);
         }},
        {"change note",
         [](WorkedCase &t) {
             return Annotations(t.session()).changeNote(allNotes(t.database())->front(), u"slow"_s, false);
         }},
        {"remove note",
         [](WorkedCase &t) { return Annotations(t.session()).removeNote(allNotes(t.database())->front()); }},
        {"new tag",
         [](WorkedCase &t) {
             return Annotations(t.session()).tag(std::vector{t.thing(u"ann"_s), t.thing(u"bob"_s)}, u"watch"_s);
         }},
        {"tag",
         [](WorkedCase &t) {
             return Annotations(t.session()).tag(std::vector{Thing{ThingKind::record, 1}}, u"watch"_s);
         }},
        {"untag",
         [](WorkedCase &t) { return Annotations(t.session()).untag(std::vector{t.thing(u"ann"_s)}, u"watch"_s); }},
        {"change tag",
         [](WorkedCase &t) {
             return Annotations(t.session()).changeTag(allTags(t.database())->front(), u"seen"_s, MarkColour::red);
         }},
        {"remove tag",
         [](WorkedCase &t) { return Annotations(t.session()).removeTag(allTags(t.database())->front()); }},
        {"grade",
         [](WorkedCase &t) {
             return Annotations(t.session())
                 .grade({{}, t.thing(u"ann"_s), Confidence::high, {}, Reliability::b, {}, u"r"_s, {}, {}});
         }},
        {"grade anew",
         [](WorkedCase &t) {
             return Annotations(t.session())
                 .grade({{}, t.thing(u"ann"_s), Confidence::low, {}, {}, Credibility::two, {}, {}, {}});
         }},
        {"ungrade",
         [](WorkedCase &t) {
             return Annotations(t.session()).grade({{}, t.thing(u"ann"_s), {}, {}, {}, {}, {}, {}, {}});
         }},
    };
}

std::vector<UndoableStep> judgingSteps()
{
    return {
        {"rename", [](WorkedCase &t) { return t.session().renameEntity(t.seller(u"ann"_s), u"anna"_s); }},
        {"draw link",
         [](WorkedCase &t) { return t.session().drawLink(t.seller(u"bob"_s), t.seller(u"cat"_s), u"same bag"_s); }},
        {"remove link",
         [](WorkedCase &t) {
             const auto links = linksOf(t.database(), t.seller(u"bob"_s).id);
             const auto drawn = std::find_if(links->begin(), links->end(),
                                             [](const Link &link) { return link.origin == LinkOrigin::drawn; });
             return t.session().removeLink(*drawn);
         }},
        {"judge", [](WorkedCase &t) { return t.judge(u"bob"_s, u"cat"_s, Verdict::same); }},
        {"judge anew", [](WorkedCase &t) { return t.judge(u"bob"_s, u"cat"_s, Verdict::different); }},
        {"withdraw judgement",
         [](WorkedCase &t) { return Judging(t.session()).withdraw({allJudgements(t.database())->front()}); }},
    };
}

std::vector<UndoableStep> graphAndReviewSteps()
{
    return {
        {"mark",
         [](WorkedCase &t) {
             const RowId<Entity> bob = t.seller(u"bob"_s).id;
             return markEntities(t.session(), {&bob, 1}, MarkColour::green);
         }},
        {"take mark off",
         [](WorkedCase &t) {
             const RowId<Entity> bob = t.seller(u"bob"_s).id;
             return markEntities(t.session(), {&bob, 1}, std::nullopt);
         }},
        {"marking",
         [](WorkedCase &t) { return markFact(t.session(), FactKind::listing, 1, Marking::red, u"an informant"_s); }},
        {"take marking back",
         [](WorkedCase &t) { return unmarkFact(t.session(), **markingOf(t.database(), FactKind::listing, 1)); }},
        {"place nodes",
         [](WorkedCase &t) {
             return GraphWork(t.session())
                 .place({u"whole|0"_s, {{{NodeKind::seller, 1}, {1, 2}, true, false}}}, u"M."_s);
         }},
        {"hide nodes",
         [](WorkedCase &t) {
             GraphSheet sheet;
             sheet.hide({{NodeKind::seller, 2}});
             return GraphWork(t.session()).show(partKey({}), sheet, u"Hid one."_s);
         }},
        {"save view", [](WorkedCase &t) { return GraphWork(t.session()).saveView(u"first"_s, {}); }},
        {"remove view", [](WorkedCase &t) { return GraphWork(t.session()).removeView(u"first"_s); }},
        {"confirm record", [](WorkedCase &t) { return t.review(false); }},
        {"correct cells", [](WorkedCase &t) { return t.review(true); }},
    };
}

std::vector<UndoableStep> referralSteps()
{
    return {
        {"draft referral",
         [](WorkedCase &t) -> Outcome {
             DocketDraft draft;
             draft.recipientKind = u"retailer"_s;
             draft.recipient = u"Example"_s;
             draft.items = {DocketItem::of(t.seller(u"bob"_s).id)};
             const auto made = Docket(t.session()).create({draft});
             return made ? Outcome() : tl::unexpected(made.error());
         }},
        {"attach packet",
         [](WorkedCase &t) -> Outcome {
             if (Outcome noted = t.notePacket(); !noted)
                 return noted;
             return Docket(t.session()).attachPacket(t.referral(), u"P-1"_s);
         }},
        {"review referral",
         [](WorkedCase &t) {
             t.session().setAuthor(u"eve"_s); // a second person
             return t.move(ReferralState::reviewed);
         }},
        {"sign referral", [](WorkedCase &t) { return t.move(ReferralState::signedOff); }},
        {"send referral", [](WorkedCase &t) { return t.move(ReferralState::sent); }},
        {"set date",
         [](WorkedCase &t) {
             return Docket(t.session())
                 .setDue(t.referral(), u"answer-72h"_s, t.session().clock().now().addDays(9), u"agreed"_s);
         }},
        {"renew clock",
         [](WorkedCase &t) {
             return Docket(t.session()).renew(t.referral(), u"preservation"_s, {}, u"asked again"_s);
         }},
        {"observe outcome",
         [](WorkedCase &t) {
             return Docket(t.session()).record(t.referral(), {{}, OutcomeKind::stillUp, {}, u"seen"_s, {}});
         }},
    };
}

std::vector<UndoableStep> letterSteps()
{
    return {
        {"recipient",
         [](WorkedCase &t) {
             DirectoryEntry entry = *RecipientDirectory::ofAccount().byId(u"verisign"_s);
             entry.contact = u"desk@verisign.example"_s;
             return CaseRecipients(t.session()).put(entry);
         }},
        {"take recipient back", [](WorkedCase &t) { return CaseRecipients(t.session()).takeBack(u"verisign"_s); }},
        {"letter",
         [](WorkedCase &t) -> Outcome {
             const auto letter = assembleLetter(t.database(), t.letterRequest(), CancelToken());
             if (!letter)
                 return tl::unexpected(letter.error());
             const auto made = Letters(t.session()).make(*letter);
             return made ? Outcome() : tl::unexpected(made.error());
         }},
        {"letter delivered",
         [](WorkedCase &t) {
             return Letters(t.session()).deliver(u"WL-1"_s, {2026, 1, 6}, u"RR1"_s);
         }},
        {"letter received",
         [](WorkedCase &t) {
             return Letters(t.session()).receive(u"WL-1"_s, {2026, 1, 8}, u"signed"_s);
         }},
        {"letter answered",
         [](WorkedCase &t) {
             return Letters(t.session()).answer(u"WL-1"_s, {2026, 1, 12}, Letter::Verdict::inadequate, u"Denies."_s);
         }},
        {"mapping profile",
         [](WorkedCase &t) -> Outcome {
             MappingProfile profile;
             profile.name = u"shop"_s;
             const auto saved = saveProfile(t.database(), profile, u"ann"_s, t.session().clock().now());
             return saved ? t.session().refresh() : tl::unexpected(saved.error());
         }},
    };
}

} // namespace

std::vector<UndoableStep> undoableSteps()
{
    std::vector<UndoableStep> all;
    for (const auto &part : {annotationSteps(), judgingSteps(), graphAndReviewSteps(), referralSteps(), letterSteps()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace interdict
