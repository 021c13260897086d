// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/annotations.h"
#include "models/casework/packetbuilding.h"

#include "models/referrals/checklist.h"
#include "models/store/historylog.h"
#include "models/store/listingqueries.h"
#include "tests/itemmodels/importedcase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Two sellers with a shop of their own, a parcel, and a file that says nothing of ann.
void importShops(ImportedCase &made)
{
    made.importMarket();
    made.import(u"shops.csv"_s,
                "title,seller,market,price,currency,date,description\n"
                "Press at http://annspress.com/buy,ann,Lantern,900,USD,2026-01-10,Order at annspress.com\n");
    made.import(u"other.csv"_s, "title,seller,market,price,currency,date\nCandles,zoe,Openstall,5,USD,2026-01-02\n");
}

PacketRequest requestFor(const ImportedCase &made, const QString &zip)
{
    PacketRequest request;
    request.entities = {made.entity(EntityKind::seller, u"ann"_s).id};
    request.recipientName = u"Example Registry"_s;
    request.sender = {u"Sample Agency"_s, u"A. Sample"_s,       u"Investigator"_s,
                      u"S-0001"_s,        u"+1 202 555 0100"_s, u"a.sample@agency.example"_s,
                      u"Sample Act"_s,    u"Sampleland"_s};
    request.requestedAction = u"Hold the domain."_s;
    request.legalBasis = u"Terms, section 4."_s;
    request.zipPath = made.filePath(zip);
    request.author = u"ann the analyst"_s;
    request.at = QDateTime(QDate(2026, 2, 1), QTime(8, 0), Qt::UTC);
    return request;
}

/// What no record can say, the sender states.
PacketRequest answered(const ImportedCase &made, PacketRequest request)
{
    request.door = u"trusted notifier"_s;
    request.answerBy = QDate(2026, 3, 1);
    request.priorNotices = u"Nobody was told before."_s;
    const auto content =
        assemblePacket(made.session()->database(), made.session()->properties(), request, CancelToken());
    for (const ChecklistPoint &point : judgeChecklist(*content)) {
        if (point.need == Need::must && !point.isMet && point.canBeStated)
            request.statements.insert(point.field, u"As the sender states."_s);
    }
    return request;
}

/// With the shop of ann's, which a registry can act on.
PacketRequest fullRequest(const ImportedCase &made, const QString &zip)
{
    PacketRequest request = requestFor(made, zip);
    request.entities.push_back(made.entity(EntityKind::domain, u"annspress.com"_s).id);
    return answered(made, request);
}

Result<PacketReceipt> build(const ImportedCase &made, const PacketRequest &request)
{
    return buildPacket(made.session()->path(), made.session()->properties(), request, {}, {});
}

Result<PacketContent> assemble(const ImportedCase &made, const PacketRequest &request)
{
    return assemblePacket(made.session()->database(), made.session()->properties(), request, {});
}

QStringList actions(const std::vector<HistoryEntry> &entries)
{
    QStringList actions;
    for (const HistoryEntry &entry : entries)
        actions << entry.action;
    return actions;
}

const PacketEntity *find(const PacketContent &content, EntityKind kind, const QString &label)
{
    for (const PacketEntity &entity : content.entities) {
        if (entity.kind == kind && entity.label == label)
            return &entity;
    }
    return nullptr;
}

} // namespace

class TestPacketBuilding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packetIsCompleteAndValid()
    {
        ImportedCase made;
        importShops(made);
        const auto receipt = build(made, fullRequest(made, u"a.zip"_s));
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().message));
        const auto check = verifyPacket(receipt->path, {}, {});
        QVERIFY(check);
        QVERIFY2(check->isValid, qPrintable(check->problems.join(u'\n')));
        QVERIFY(receipt->files.contains(
            u"IR-20260201-080000-%1/data/referral.pdf"_s.arg(made.session()->properties().id.left(8))));
    }

    void sameRequestTwiceIsTheSameBytesAndNotedOnce()
    {
        ImportedCase made;
        importShops(made);
        const auto first = build(made, fullRequest(made, u"one.zip"_s));
        const auto second = build(made, fullRequest(made, u"two.zip"_s));
        QVERIFY(first && second);
        QVERIFY(fileBytes(first->path) == fileBytes(second->path));
        QCOMPARE(allReferrals(made.session()->database())->size(), 1U);
    }

    void whatIsDoneElsewhereDoesNotChangeThePacket()
    {
        ImportedCase made;
        importShops(made);
        const auto first = build(made, fullRequest(made, u"one.zip"_s));
        QVERIFY(Annotations(*made.session())
                    .addNote({ThingKind::entity, made.entity(EntityKind::seller, u"ann"_s).id.value()},
                             u"from an informant"_s));
        QVERIFY(made.session()->renameEntity(made.entity(EntityKind::seller, u"zoe"_s), u"zoe the second"_s));
        made.import(u"later.csv"_s, "title,seller,market\nLamp,yan,Openstall\n");
        const auto second = build(made, fullRequest(made, u"two.zip"_s));
        QVERIFY(first && second);
        QVERIFY(fileBytes(first->path) == fileBytes(second->path));
    }

    void digestIsNotedInCaseAndHistory()
    {
        ImportedCase made;
        importShops(made);
        const auto receipt = build(made, fullRequest(made, u"a.zip"_s));
        QVERIFY(receipt);
        const auto referrals = allReferrals(made.session()->database());
        QCOMPARE(referrals->size(), 1U);
        QCOMPARE(referrals->front().digest, receipt->digest);
        QCOMPARE(referrals->front().fileName, u"a.zip"_s);
        QCOMPARE(referrals->front().builtBy, u"ann the analyst"_s);
        const auto history = readHistory(made.session()->database(), 1, 100);
        QCOMPARE(history->back().action, u"build-packet"_s);
        QCOMPARE(history->back().author, u"ann the analyst"_s);
        QVERIFY(history->back().details.contains(receipt->digest.toString()));
        QCOMPARE(*brokenHistory(made.session()->database()), QString());
        const QJsonObject choices = QJsonDocument::fromJson(referrals->front().choices.toUtf8()).object();
        QCOMPARE(choices[u"action"_s].toString(), u"Hold the domain."_s);
        QCOMPARE(choices[u"sender"_s][u"phone"_s].toString(), u"+1 202 555 0100"_s);
    }

    void refusalNamesWhatIsMissingAndLeavesNothing()
    {
        ImportedCase made;
        importShops(made);
        PacketRequest request = fullRequest(made, u"a.zip"_s);
        request.sender.phone.clear();
        request.legalBasis.clear();
        const auto receipt = build(made, request);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, ErrorCode::badInput);
        QVERIFY(receipt.error().message.contains("Telephone"_L1) && receipt.error().message.contains("Basis"_L1));
        QVERIFY(!QFile::exists(request.zipPath));
        QVERIFY(allReferrals(made.session()->database())->empty());
        request.isDraft = true;
        QVERIFY(build(made, request));
    }

    // ann's offers name a shop; whether it is hers to take down is for the analyst to say.
    void aRegistryNeedsADomainThatWasChosen()
    {
        ImportedCase made;
        importShops(made);
        const auto receipt = build(made, requestFor(made, u"a.zip"_s));
        QVERIFY(!receipt);
        QVERIFY(receipt.error().message.contains("domain"_L1));
        QVERIFY(build(made, fullRequest(made, u"a.zip"_s)));
    }

    void otherPacketUnderAKnownNumberIsRefused()
    {
        ImportedCase made;
        importShops(made);
        PacketRequest request = fullRequest(made, u"a.zip"_s);
        const auto first = build(made, request);
        QVERIFY(first);
        const QByteArray before = fileBytes(first->path);
        request.summary = u"Something else."_s;
        const auto second = build(made, request);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::badInput);
        QVERIFY(fileBytes(first->path) == before); // not overwritten
        QCOMPARE(allReferrals(made.session()->database())->size(), 1U);
    }

    void nothingIsNotedWhereThePacketCannotBeWritten()
    {
        ImportedCase made;
        importShops(made);
        const auto receipt = build(made, fullRequest(made, u"no/such/folder/a.zip"_s));
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, ErrorCode::cannotWrite);
        QVERIFY(allReferrals(made.session()->database())->empty());
    }

    void exhibitsAreTheOriginalBytes()
    {
        ImportedCase made;
        importShops(made);
        const auto content = assemble(made, requestFor(made, {}));
        QVERIFY(content);
        QVERIFY(content->exhibits.size() >= 3);
        int number = 0;
        for (const PacketExhibit &exhibit : content->exhibits) {
            const QByteArray source = fileBytes(made.filePath(exhibit.sourceFile));
            QCOMPARE(exhibit.number, u"EX-%1"_s.arg(++number, 5, 10, QLatin1Char('0')));
            QCOMPARE(source.mid(exhibit.byteOffset, exhibit.byteLength), exhibit.bytes);
            QCOMPARE(Sha256::of(exhibit.bytes), exhibit.bytesDigest);
            QCOMPARE(Sha256::of(source), exhibit.sourceDigest);
        }
    }

    void listingsShowTheirNewestSighting()
    {
        ImportedCase made;
        importShops(made);
        const auto content = assemble(made, requestFor(made, {}));
        QVERIFY(content);
        QCOMPARE(content->listings.size(), 3U); // ann's own: press, mould, and the press of her shop
        for (const PacketListing &listing : content->listings) {
            QCOMPARE(listing.seller, u"ann"_s);
            QCOMPARE(listing.exhibits.size(), 1U);
            if (listing.title == "Tablet press"_L1) {
                QCOMPARE(listing.sightings, 2);
                QVERIFY(content->exhibits[size_t(listing.exhibits.front())].bytes.contains("Now dearer"));
            }
        }
    }

    void chosenComeFirstAndTheirLinksWithThem()
    {
        ImportedCase made;
        importShops(made);
        const auto content = assemble(made, requestFor(made, {}));
        QVERIFY(content);
        QVERIFY(content->entities.front().isChosen);
        QCOMPARE(content->entities.front().label, u"ann"_s);
        const PacketEntity *shop = find(*content, EntityKind::domain, u"annspress.com"_s);
        QVERIFY(shop && !shop->isChosen);
        QVERIFY(find(*content, EntityKind::email, u"ann@example.org"_s));
        QVERIFY(!content->links.empty());
        for (const PacketLink &link : content->links) {
            QVERIFY(link.from == 0 || link.to == 0);
            QVERIFY(!link.exhibits.empty());
        }
    }

    void othersOnTheSameMarketStayOut()
    {
        ImportedCase made;
        importShops(made);
        const auto content = assemble(made, requestFor(made, {}));
        QVERIFY(content);
        QVERIFY(!find(*content, EntityKind::seller, u"bob"_s));
        QVERIFY(!find(*content, EntityKind::seller, u"zoe"_s));
    }

    void onlyTheListingsThatWereReferredGoIn()
    {
        ImportedCase made;
        importShops(made);
        PacketRequest request = requestFor(made, u"part.zip"_s);
        const Result<PacketContent> all = assemble(made, request);
        QVERIFY(all && all->listings.size() > 1);
        const auto offers =
            listingIds(made.session()->database(), {{}, {}, request.entities[0], ListingOrder::title, false});
        request.listings = {offers->front()};
        const Result<PacketContent> part = assemble(made, request);
        QVERIFY2(part, part ? "" : qPrintable(part.error().message));
        QCOMPARE(part->listings.size(), 1u);
        QCOMPARE(part->listings[0].title, all->listings[0].title);
    }
    void anEntityChosenTwiceIsThereOnce()
    {
        ImportedCase made;
        importShops(made);
        PacketRequest request = requestFor(made, {});
        request.entities.push_back(request.entities.front());
        const auto content = assemble(made, request);
        QVERIFY(content);
        QCOMPARE(content->title, u"Referral about \"ann\""_s);
        QCOMPARE(content->listings.size(), 3U);
    }

    void historyHoldsWhatThePacketRestsOnAndNoMore()
    {
        ImportedCase made;
        importShops(made);
        CaseSession *session = made.session();
        const Entity ann = made.entity(EntityKind::seller, u"ann"_s);
        const Entity shop = made.entity(EntityKind::domain, u"annspress.com"_s);
        QVERIFY(Annotations(*session).addNote({ThingKind::entity, ann.id.value()}, u"from an informant"_s));
        QVERIFY(session->undo());
        QVERIFY(session->drawLink(ann, shop, u"same writing"_s));
        QVERIFY(session->renameEntity(made.entity(EntityKind::seller, u"zoe"_s), u"zoe the second"_s));
        const auto content = assemble(made, requestFor(made, {}));
        QVERIFY(content);
        QCOMPARE(actions(content->history),
                 (QStringList{u"new-case"_s, u"import"_s, u"import"_s, u"draw-link"_s})); // not that of other.csv
        for (const HistoryEntry &entry : content->history) {
            QCOMPARE(digestOf(entry), entry.digest); // each can be checked by itself
            QVERIFY(!entry.details.contains("informant"_L1));
        }
        QCOMPARE(content->sources.size(), 2U);
    }

    void drawnLinksNameAuthorAndReason()
    {
        ImportedCase made;
        importShops(made);
        QVERIFY(made.session()->drawLink(made.entity(EntityKind::seller, u"ann"_s),
                                         made.entity(EntityKind::seller, u"bob"_s), u"same writing"_s));
        const auto content = assemble(made, requestFor(made, {}));
        QVERIFY(content);
        const auto drawn = std::find_if(content->links.begin(), content->links.end(),
                                        [](const PacketLink &link) { return link.origin == LinkOrigin::drawn; });
        QVERIFY(drawn != content->links.end());
        QCOMPARE(drawn->reason, u"same writing"_s);
        QCOMPARE(drawn->author, u"ann"_s);
        QVERIFY(find(*content, EntityKind::seller, u"bob"_s));
    }

    void wordsAreWrittenWhereNoneAreGiven()
    {
        ImportedCase made;
        importShops(made);
        const auto content = assemble(made, requestFor(made, {}));
        QVERIFY(content);
        QVERIFY(content->summary.contains("ann"_L1) && content->summary.size() <= mostSummaryCharacters);
        QVERIFY(content->packetId.startsWith("IR-20260201-080000-"_L1));
        QVERIFY(content->paintGraph);
        QVERIFY(content->graphSvg.contains("<svg"));
    }

    /// In the packet's language and with its numbers, whatever the interface speaks: the same request, the same bytes.
    void filtersAreToldInWordsAndExactly()
    {
        ImportedCase made;
        importShops(made);
        PacketRequest request = fullRequest(made, u"one.zip"_s);
        RowFilter activity;
        activity.field = RowFilter::Field::activity;
        activity.least = 1000;
        RowFilter origin;
        origin.field = RowFilter::Field::origin;
        origin.place = u"NL"_s;
        request.filters = {activity, origin};
        const QLocale interface;
        QLocale::setDefault(QLocale(QLocale::German));
        const auto content = assemble(made, request);
        QVERIFY(build(made, request));
        QLocale::setDefault(interface);
        QVERIFY(content);
        QCOMPARE(content->filters.size(), 2U);
        QCOMPARE(content->filters[0].words, u"Listings of the seller: at least 1,000"_s);
        QCOMPARE(content->filters[1].words, u"Origin: Netherlands"_s);
        QCOMPARE(content->filters[1].exact, toJson(origin));
        request.zipPath = made.filePath(u"two.zip"_s);
        QVERIFY(build(made, request));
        QCOMPARE(fileBytes(made.filePath(u"one.zip"_s)), fileBytes(made.filePath(u"two.zip"_s)));
        // Who is outside the case, or its subject, does not learn how it was found.
        for (const PacketVariant variant : {PacketVariant::partner, PacketVariant::subjectSafe}) {
            request.variant = variant;
            const auto told =
                assembleVersion(made.session()->database(), made.session()->properties(), request, CancelToken());
            QVERIFY(told);
            QVERIFY(told->content.filters.empty());
        }
    }

    void nothingChosenIsRefused()
    {
        ImportedCase made;
        importShops(made);
        PacketRequest request = requestFor(made, {});
        request.entities.clear();
        const auto content = assemble(made, request);
        QVERIFY(!content);
        QCOMPARE(content.error().code, ErrorCode::badInput);
        request.entities = {RowId<Entity>(999999)};
        QCOMPARE(assemble(made, request).error().code, ErrorCode::notFound);
    }

    void cancelLeavesNothing()
    {
        ImportedCase made;
        importShops(made);
        const PacketRequest request = fullRequest(made, u"a.zip"_s);
        CancelToken cancel;
        cancel.cancel();
        const auto receipt = buildPacket(made.session()->path(), made.session()->properties(), request, cancel, {});
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, ErrorCode::cancelled);
        QVERIFY(!QFile::exists(request.zipPath));
        QVERIFY(allReferrals(made.session()->database())->empty());
    }
};

QTEST_MAIN(TestPacketBuilding)
#include "tst_packetbuilding.moc"
