// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/redaction.h"

#include "models/referrals/leakproof.h"
#include "models/referrals/packet.h"
#include "models/referrals/pdftexts.h"
#include "tests/referrals/madecontent.h"

#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

Result<RedactedContent> redacted(const Redaction &redaction)
{
    return redactedContent(madeContent(), redaction, {});
}

bool names(const PacketContent &content, const QString &label)
{
    return std::any_of(content.entities.begin(), content.entities.end(),
                       [&label](const PacketEntity &entity) { return entity.label == label; });
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void nothingLeftOutIsTheSame()
    {
        const auto out = redacted({});
        QVERIFY(out);
        QVERIFY(!out->content.isRedacted && out->search.isEmpty());
        QCOMPARE(out->content.entities.size(), madeContent().entities.size());
    }

    void entitiesGoWithTheirLinksAndTheirNames()
    {
        Redaction redaction;
        redaction.entities = {2}; // ann@example.org, which a description names
        const auto out = redacted(redaction);
        QVERIFY(out);
        QVERIFY(!names(out->content, u"ann@example.org"_s));
        QCOMPARE(out->content.links.size(), 1U);
        QVERIFY(out->content.listings[0].description.contains(u"Write to […] or see"_s));
        QVERIFY(out->content.isRedacted);
        QVERIFY(!out->content.leftOut.join(u' ').contains("example.org"_L1));
    }

    void exhibitsThatHoldItAreWithheldAndKeepTheirNumbers()
    {
        Redaction redaction;
        redaction.texts = {u"Tablet press"_s};
        const auto out = redacted(redaction);
        QVERIFY(out);
        QCOMPARE(out->content.withheldExhibits, QStringList{u"EX-00001"_s});
        QCOMPARE(out->content.exhibits.front().number, u"EX-00002"_s);
        QVERIFY(out->content.listings[0].exhibits.empty());
        QCOMPARE(exhibitNumber(out->content, out->content.listings[1]), u"EX-00002"_s);
    }

    void whatCannotBeSearchedIsWithheld()
    {
        PacketContent content = madeContent();
        content.exhibits[1].bytes = QByteArray("PK\x03\x04 packed");
        content.exhibits[1].feed = {};
        Redaction redaction;
        redaction.texts = {u"nobody at all"_s};
        const auto out = redactedContent(content, redaction, {});
        QVERIFY(out);
        QCOMPARE(out->content.withheldExhibits, QStringList{content.exhibits[1].number});
    }

    void variantsLeaveOutWhatTheDataSays()
    {
        Redaction redaction;
        redaction.variant = PacketVariant::subjectSafe;
        const auto out = redacted(redaction);
        QVERIFY(out);
        QVERIFY(out->content.sender.person.isEmpty() && out->content.history.empty());
        QVERIFY(out->content.exhibits.empty());
        QCOMPARE(out->content.withheldExhibits.size(), 3);
        QCOMPARE(out->content.sender.organisation, u"Sample Agency"_s);
    }

    void aNameThatThePacketStatesElsewhereIsNoSecret()
    {
        Redaction redaction; // the case is named after the market
        redaction.fields = {u"case-name"_s};
        const auto out = redacted(redaction);
        QVERIFY(out);
        QCOMPARE(out->statedElsewhere, QStringList{u"Lantern"_s});
        QCOMPARE(out->content.listings[0].market, u"Lantern"_s);
        QVERIFY(out->content.caseName.isEmpty());
    }

    void theProgramsOwnWordsAreNoSecret()
    {
        PacketContent content = madeContent();
        content.caseName = u"case"_s;
        Redaction redaction;
        redaction.fields = {u"case-name"_s, u"sender-reference"_s};
        const auto out = redactedContent(content, redaction, {});
        QVERIFY(out);
        QCOMPARE(out->statedElsewhere, QStringList{u"case"_s});
        QVERIFY(out->search.find(u"file S-0001"_s)); // the badge is one
    }

    void filtersThatNameWhatIsLeftOutAreMasked()
    {
        PacketContent content = madeContent();
        content.filters = {{u"Text: secretword"_s, {{u"field"_s, u"text"_s}, {u"text"_s, u"secretword"_s}}},
                           {u"Title: words for it"_s, {{u"words"_s, QJsonArray{u"it"_s, u"secretword"_s}}}},
                           {u"Category: Presses"_s, {{u"field"_s, u"category"_s}}},
                           {u"Text: a text that is long before secretw…"_s,
                            {{u"text"_s, u"a text that is long before secretword"_s}}}};
        Redaction redaction;
        redaction.texts = {u"secretword"_s};
        const auto out = redactedContent(content, redaction, {});
        QVERIFY(out);
        QCOMPARE(out->content.filters.size(), 4U);
        QVERIFY(!out->content.filters[0].words.contains("secretword"_L1));
        QVERIFY(out->content.filters[0].exact.isEmpty());
        QCOMPARE(out->content.filters[3].words, u"[…]"_s); // most of a name is shown too
        QVERIFY(out->content.filters[3].exact.isEmpty());
        QVERIFY(out->content.filters[1].exact.isEmpty());
        QCOMPARE(out->content.filters[2].words, u"Category: Presses"_s);
        QVERIFY(!out->content.filters[2].exact.isEmpty());
        redaction.fields = {u"filters"_s};
        const auto bare = redactedContent(content, redaction, {});
        QVERIFY(bare);
        QVERIFY(bare->content.filters.empty());
    }

    void unknownFieldsAndExhibitsAreRefused()
    {
        Redaction redaction;
        redaction.fields = {u"no-such-field"_s};
        QCOMPARE(redacted(redaction).error().code, ErrorCode::notFound);
        redaction = {};
        redaction.exhibits = {u"EX-99999"_s};
        QCOMPARE(redacted(redaction).error().code, ErrorCode::notFound);
    }

    void everyVersionIsProvedOnTheFinishedPacket_data()
    {
        QTest::addColumn<QString>("token");
        for (const PacketVariant variant : allPacketVariants)
            QTest::newRow(qPrintable(toToken(variant))) << toToken(variant);
    }

    void everyVersionIsProvedOnTheFinishedPacket()
    {
        QFETCH(QString, token);
        Redaction redaction;
        redaction.variant = *packetVariantFromToken(token);
        redaction.entities = {2};
        const auto out = redacted(redaction);
        QVERIFY(out);
        const QString path = m_folder.filePath(token + u".zip"_s);
        const auto receipt = writePacket(out->content, path, {}, {});
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().message));
        const auto proof = proveNoLeak(path, out->search, {}, {});
        QVERIFY(proof);
        QVERIFY2(proof->leaks.isEmpty(), qPrintable(proof->leaks.join(u'\n')));
        QCOMPARE(proof->files, int(receipt->files.size()));
        QVERIFY(verifyPacket(path, {}, {})->isValid);
    }

    void aLeakIsNamedWithItsFile()
    {
        const QString path = m_folder.filePath(u"leaky.zip"_s);
        QVERIFY(writePacket(madeContent(), path, {}, {}));
        const auto proof = proveNoLeak(path, LeakSearch({u"ann@example.org"_s}), {}, {});
        QVERIFY(proof);
        const QString leaks = proof->leaks.join(u'\n');
        for (const char *file : {"referral.pdf", "referral.json", "entities.csv", "stix.json", "entities.ftm.json"})
            QVERIFY2(leaks.contains(QLatin1StringView(file)), file);
    }

    void thePdfIsReadAsOthersReadIt()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        const QString path = m_folder.filePath(u"read.pdf"_s);
        QProcess unzip;
        QVERIFY(writePacket(madeContent(), m_folder.filePath(u"read.zip"_s), {}, {}));
        unzip.start(u"unzip"_s, {u"-p"_s, m_folder.filePath(u"read.zip"_s), u"*/referral.pdf"_s});
        QVERIFY(unzip.waitForFinished());
        const QByteArray pdf = unzip.readAllStandardOutput();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
        file.close();
        QProcess process;
        process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        QVERIFY(process.waitForFinished());
        const auto own = textsOfPdf(pdf);
        QVERIFY(own && own->isWhole);
        QString joined = own->shown.join(u' ');
        joined.removeIf([](QChar c) { return c.isSpace(); });
        int missing = 0;
        const QStringList words = QString::fromUtf8(process.readAllStandardOutput()).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const QString plain = word.section(u'\n', 0, 0);
            missing += joined.contains(plain) ? 0 : 1;
        }
        QVERIFY(words.size() > 100);
        QVERIFY2(missing * 50 < words.size(), qPrintable(u"%1 of %2"_s.arg(missing).arg(words.size())));
    }

private:
    static QString exhibitNumber(const PacketContent &content, const PacketListing &listing)
    {
        return listing.exhibits.empty() ? QString() : content.exhibits.at(size_t(listing.exhibits.front())).number;
    }
};

QTEST_MAIN(TestRedaction)
#include "tst_redaction.moc"
