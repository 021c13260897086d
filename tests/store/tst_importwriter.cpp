// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/casecheck.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "models/store/sourcequeries.h"
#include "tests/store/caseimage.h"
#include "tests/store/draftrecords.h"

#include <QBuffer>

using namespace interdict;
using namespace Qt::StringLiterals;

class ImportWriterTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_cases = 0;

    CaseFile newCase()
    {
        return std::move(*CaseFile::create(m_folder.filePath(u"%1.icase"_s.arg(++m_cases)), {}, testClock()));
    }

    static Entity entityNamed(const Database &database, EntityKind kind)
    {
        const auto ids = entityIds(database, {{kind}, {}, EntityOrder::label, false});
        return entityRows(database, *ids)->front().entity;
    }

private Q_SLOTS:
    void oneListingSeenTwiceIsOneListing()
    {
        const CaseFile file = newCase();
        DraftRecord first = listingRecord(1, u"Press"_s, u"ann"_s, u"2026-01-01"_s);
        first.price = *Money::parse(u"90.00", u"USD");
        DraftRecord second = listingRecord(2, u"Press"_s, u"Ann"_s, u"2026-01-09"_s);
        second.price = *Money::parse(u"80.00", u"USD");
        QVERIFY(importRecords(file.database(), u"a.csv"_s, QByteArray(20, 'x'), {first, second}));
        const auto ids = listingIds(file.database(), {});
        QCOMPARE(ids->size(), 1u);
        const Listing listing = listingRows(file.database(), *ids)->front().listing;
        QCOMPARE(listing.sightings, 2);
        QCOMPARE(listing.firstSeen->toString(), u"2026-01-01"_s);
        QCOMPARE(listing.lastSeen->toString(), u"2026-01-09"_s);
        QCOMPARE(listing.price->toString(), u"80.00 USD"_s);
        QCOMPARE(sightingsOf(file.database(), listing.id)->size(), 2u);
    }

    void referenceMakesTheListing()
    {
        const CaseFile file = newCase();
        DraftRecord one = listingRecord(1, u"Same title"_s, u"ann"_s, u"2026-01-01"_s);
        one.reference = u"r1"_s;
        DraftRecord two = listingRecord(2, u"Same title"_s, u"ann"_s, u"2026-01-01"_s);
        two.reference = u"r2"_s;
        QVERIFY(importRecords(file.database(), u"a.csv"_s, QByteArray(20, 'x'), {one, two}));
        QCOMPARE(listingIds(file.database(), {})->size(), 2u);
    }

    void linksASellerWithWhatItsTextNames()
    {
        const CaseFile file = newCase();
        DraftRecord record = listingRecord(1, u"Press"_s, u"ann"_s, u"2026-01-01"_s);
        record.identifiers.push_back(foundDomain(u"pill-press.example"_s));
        const auto result = importRecords(file.database(), u"a.csv"_s, QByteArray(10, 'x'), {record});
        QVERIFY(result);
        QCOMPARE(result->newEntities, 3); // site, seller, domain
        const auto links = linksOf(file.database(), entityNamed(file.database(), EntityKind::domain).id);
        QCOMPARE(links->size(), 1u);
        QCOMPARE(links->front().kind, LinkKind::advertises);
        QCOMPARE(recordsOfLink(file.database(), links->front(), 10)->size(), 1u);
        const auto mentions = mentionsOf(file.database(), links->front().to, 10);
        QCOMPARE(mentions->front().start, 4);
        QCOMPARE(mentions->front().found, u"pill-press.example"_s);
    }

    void recordsOfTradesOnAreTheSightings()
    {
        const CaseFile file = newCase();
        QVERIFY(importRecords(file.database(), u"a.csv"_s, QByteArray(20, 'x'),
                              {listingRecord(1, u"a"_s, u"ann"_s, u"2026-01-01"_s),
                               listingRecord(2, u"b"_s, u"ann"_s, u"2026-01-02"_s)}));
        const auto links = allLinks(file.database());
        QCOMPARE(links->size(), 1u);
        QCOMPARE(links->front().kind, LinkKind::tradesOn);
        QCOMPARE(links->front().weight, 2);
        QCOMPARE(recordsOfLink(file.database(), links->front(), 10)->size(), 2u);
    }

    void aSecondSourceAddsToWhatIsThere()
    {
        const CaseFile file = newCase();
        QVERIFY(importRecords(file.database(), u"a.csv"_s, QByteArray(10, 'x'),
                              {listingRecord(1, u"a"_s, u"ann"_s, u"2026-01-05"_s)}));
        const auto second = importRecords(file.database(), u"b.csv"_s, QByteArray(11, 'y'),
                                          {listingRecord(1, u"a"_s, u"ann"_s, u"2026-01-02"_s)});
        QVERIFY(second);
        QCOMPARE(second->newListings, 0);
        QCOMPARE(second->newEntities, 0);
        const auto ids = listingIds(file.database(), {});
        const Listing listing = listingRows(file.database(), *ids)->front().listing;
        QCOMPARE(listing.sightings, 2);
        QCOMPARE(listing.firstSeen->toString(), u"2026-01-02"_s);
        QCOMPARE(allLinks(file.database())->front().weight, 2);
    }

    void keepsRejectedRowsWithTheirReason()
    {
        const CaseFile file = newCase();
        DraftRecord bad;
        bad.rowNumber = 1;
        bad.byteLength = 7;
        bad.status = RecordStatus::rejected;
        bad.reason = u"The row has 3 cells, the header 4."_s;
        const auto result = importRecords(file.database(), u"a.csv"_s, QByteArray("a,b,c\r\nrest"), {bad});
        QVERIFY(result);
        QCOMPARE(result->rejected, 1);
        const auto review = recordsToReview(file.database(), result->source, 10);
        QCOMPARE(review->front().reason, bad.reason);
        QCOMPARE(*readSourceBytes(file.database(), result->source, 0, 5), QByteArray("a,b,c"));
    }

    /// As the pipeline adds them: facts in advance, many at once, each looking ahead to those behind it.
    void preparedRecordsSayWhatSingleOnesDo()
    {
        std::vector<DraftRecord> drafts;
        for (int row = 1; row <= 600; ++row) {
            DraftRecord draft = listingRecord(row, u"Press %1"_s.arg(row % 90), u"Seller %1"_s.arg(row % 30),
                                              u"2026-01-%1"_s.arg(1 + row % 28, 2, 10, QLatin1Char('0')));
            draft.price = *Money::parse(QString::number(10 + row % 7), u"USD");
            if (row % 4 == 0)
                draft.identifiers.push_back(foundDomain(u"shop%1.com"_s.arg(row % 13)));
            if (row % 50 == 0)
                draft.market.clear();
            if (row % 97 == 0) {
                draft = DraftRecord();
                draft.rowNumber = row;
                draft.status = RecordStatus::rejected;
                draft.reason = u"Ragged."_s;
            }
            drafts.push_back(std::move(draft));
        }
        const CaseFile single = newCase();
        const auto expected = importRecords(single.database(), u"a.csv"_s, "x", drafts);
        QVERIFY(expected);

        const CaseFile file = newCase();
        auto writer = ImportWriter::begin(file.database(), sourceNamed(u"a.csv"_s));
        QVERIFY(writer);
        FactFinder finder = writer->factFinder();
        std::vector<PreparedRecord> records(drafts.size());
        for (size_t i = 0; i < drafts.size(); ++i) {
            records[i].draft = drafts[i];
            finder.find(drafts[i], records[i].facts);
        }
        for (const auto &[from, count] : {std::pair<size_t, size_t>{0, 1}, {1, 5}, {6, 300}, {306, 294}})
            QVERIFY(writer->add(std::span(records).subspan(from, count)));
        QVERIFY(writer->addBlock(compressBlock("x")));
        const auto result = writer->finish(Sha256::of("x"), 1);
        QVERIFY(result);
        QCOMPARE(result->newListings, expected->newListings);
        QCOMPARE(result->changedListings, expected->changedListings);
        QCOMPARE(CaseImage::of(file.database(), CaseImage::Ids::with),
                 CaseImage::of(single.database(), CaseImage::Ids::with));
    }

    void withoutFinishNothingIsThere()
    {
        const CaseFile file = newCase();
        {
            auto writer = ImportWriter::begin(file.database(), sourceNamed(u"a.csv"_s));
            QVERIFY(writer);
            QVERIFY(writer->add(listingRecord(1, u"a"_s, u"ann"_s, u"2026-01-01"_s)));
        }
        const auto counts = countCase(file.database());
        QCOMPARE(counts->sources, 0);
        QCOMPARE(counts->listings, 0);
        QCOMPARE(counts->history, 0);
        QVERIFY(counts->entities.empty());
    }

    void originalBytesComeOutBitIdentical()
    {
        const CaseFile file = newCase();
        QByteArray bytes(int(sourceBlockSize * 2 + 12345), '\0');
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char((i * 2654435761u) >> 13);
        const auto result = importRecords(file.database(), u"big.csv"_s, bytes, {});
        QVERIFY(result);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto digest = extractSource(file.database(), result->source, out, {}, {});
        QVERIFY(digest);
        QCOMPARE(*digest, Sha256::of(bytes));
        QVERIFY(out.data() == bytes);
        QVERIFY(*readSourceBytes(file.database(), result->source, sourceBlockSize - 3, 6) ==
                bytes.mid(sourceBlockSize - 3, 6));
        QVERIFY(!readSourceBytes(file.database(), result->source, bytes.size() - 3, 6));
    }

    void findsByWordPrefixAndSellerName()
    {
        const CaseFile file = newCase();
        QVERIFY(importRecords(file.database(), u"a.csv"_s, QByteArray(40, 'x'),
                              {listingRecord(1, u"Tablet press TDP-5"_s, u"ann"_s, u"2026-01-01"_s),
                               listingRecord(2, u"Quiet \"kettle\" 100%"_s, u"bob"_s, u"2026-01-01"_s)}));
        const auto count = [&file](const QString &text) {
            return listingIds(file.database(), {text, {}, {}, ListingOrder::title, false})->size();
        };
        QCOMPARE(count(u"tabl pre"_s), 1u);
        QCOMPARE(count(u"bob"_s), 1u);
        QCOMPARE(count(u"\"kettle"_s), 1u);
        QCOMPARE(count(u"100%"_s), 1u);
        QCOMPARE(count(u"%"_s), 1u);
        QCOMPARE(count(u"NEAR( press"_s), 1u); // what is no search is looked for word by word
        QCOMPARE(count(u"press -seller:ann"_s), 0u);
    }

    void wholeCaseHolds()
    {
        const CaseFile file = newCase();
        QVERIFY(importRecords(file.database(), u"a.csv"_s, QByteArray(40, 'x'),
                              {listingRecord(1, u"a"_s, u"ann"_s, u"2026-01-01"_s)}));
        const auto check = checkCase(file.database(), {}, {});
        QVERIFY(check);
        QCOMPARE(check->problems, QStringList());
        QCOMPARE(check->historyEntries, 1);
        QVERIFY(file.database().execute("UPDATE source_block SET bytes = zeroblob(20)"));
        QVERIFY(!checkCase(file.database(), {}, {})->problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ImportWriterTest)
#include "tst_importwriter.moc"
