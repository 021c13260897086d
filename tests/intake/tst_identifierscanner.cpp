// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/identifierscanner.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

// RFC 9580 appendix A.1, without its user id.
const QString keyBlock = u"-----BEGIN PGP PUBLIC KEY BLOCK-----\n"
                         "Comment: made with https://tool.example.com\n"
                         "\n"
                         "xjMEU/NfCxYJKwYBBAHaRw8BAQdAPwmJlL3ZFu1AUxl5NOSofIBzOhKA1i+AEJku\n"
                         "Q+47JAY=\n"
                         "-----END PGP PUBLIC KEY BLOCK-----"_s;
const QString keyFingerprint = u"C959BDBAFA32A2F89A153B678CFDE12197965A9A"_s;
const QString sessionId = u"05"_s + u"a1"_s.repeated(32);

std::vector<DraftIdentifier> scanned(const QString &text)
{
    std::vector<DraftIdentifier> found;
    scanIdentifiers(text, RecordField::description, found);
    return found;
}

/// "domain example.com, email a@b.com" in the order of the text.
QString summary(const QString &text)
{
    auto found = scanned(text);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    QStringList parts;
    for (const DraftIdentifier &identifier : found)
        parts += toToken(identifier.kind) + u' ' + identifier.key;
    return parts.join(u", "_s);
}

} // namespace

class TestIdentifierScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDomains_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("URL") << u"see http://www.Example.com:8080/a?b=c."_s << u"domain www.example.com"_s;
        QTest::newRow("URL of an unusual ending")
            << u"https://shop.example.museum"_s << u"domain shop.example.museum"_s;
        QTest::newRow("defanged URL") << u"hxxps://shop[.]example[.]com/x"_s << u"domain shop.example.com"_s;
        QTest::newRow("dots as words") << u"example (dot) com"_s << u"domain example.com"_s;
        QTest::newRow("bare") << u"(pillreports.com)"_s << u"domain pillreports.com"_s;
        QTest::newRow("bare with capitals")
            << u"PillReports.com and GRC.COM"_s << u"domain pillreports.com, domain grc.com"_s;
        QTest::newRow("www with an unusual ending") << u"www.example.museum"_s << u"domain www.example.museum"_s;
        QTest::newRow("sentence joined to it") << u"Go to example.com.Thanks"_s << u"domain example.com"_s;
        QTest::newRow("sentence end") << u"Go to example.com. Thanks"_s << u"domain example.com"_s;
        QTest::newRow("onion") << u"agorahooawayyfoe.onion/p/x"_s << u"domain agorahooawayyfoe.onion"_s;
        QTest::newRow("onion in a link") << u"http://AgoraHooAwayYfoe.onion/"_s << u"domain agorahooawayyfoe.onion"_s;
        QTest::newRow("word-like ending with a path") << u"pay.me/shop"_s << u"domain pay.me"_s;
        QTest::newRow("word-like ending in a link") << u"https://thepiratebay.is"_s << u"domain thepiratebay.is"_s;
        QTest::newRow("twice gives two") << u"a1.com b a1.com"_s << u"domain a1.com, domain a1.com"_s;
        QTest::newRow("a file in a link's path") << u"http://a1.com/get/b2.com"_s << u"domain a1.com"_s;
        QTest::newRow("a link within a link")
            << u"http://a1.com/?to=http://b2.com/c3.com"_s << u"domain a1.com, domain b2.com"_s;
        QTest::newRow("Unicode link") << u"http://bücher.de/"_s << u"domain xn--bcher-kva.de"_s;
        QTest::newRow("beside a script without blanks") << u"网站example.com网站"_s << u"domain example.com"_s;
        QTest::newRow("cut off amid the name") << u"see http://www.example.co ..."_s << QString();
        QTest::newRow("cut off in the path") << u"see http://www.example.com/vend ..."_s << u"domain www.example.com"_s;
    }

    void findsDomains()
    {
        QFETCH(QString, text);
        QTEST(summary(text), "expected");
    }

    void leavesWhatOnlyLooksLikeADomain_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"file.zip readme.md img.jpg setup.exe"_s, u"Out now.Please order"_s, u"1 mg.Free shipping"_s,
              u"0.5g 1.com 2.5"_s, u"good stock.in bulk, reply.to me, contact.us"_s, u"i.e. e.g. a.m. U.S.A. etc."_s,
              u"co.uk and com.au"_s, u"SHIPS FROM UK.US ONLY"_s, u"192.168.0.1 http://192.168.0.1/"_s,
              u"...com .com com. -.-"_s, u"foo_bar.com"_s, u"agorahooawayyfo.onion"_s, u"price 5.00.net"_s,
              u"x.notasuffix http://intranet/"_s, u"@example.com"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void leavesWhatOnlyLooksLikeADomain()
    {
        QFETCH(QString, text);
        QCOMPARE(summary(text), QString());
    }

    void findsMailAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain, without its domain")
            << u"cocaine tomorrowman@safe-mail.net."_s << u"email tomorrowman@safe-mail.net"_s;
        QTest::newRow("capitals") << u"<John.Smith+x@Example.COM>"_s << u"email john.smith+x@example.com"_s;
        QTest::newRow("mailto") << u"mailto:a@b1.com?subject=x"_s << u"email a@b1.com"_s;
        QTest::newRow("signs in brackets") << u"john [at] example [dot] com"_s << u"email john@example.com"_s;
        QTest::newRow("signs in parentheses") << u"john(at)example.com"_s << u"email john@example.com"_s;
        QTest::newRow("clearly spelt") << u"write john at safe-mail dot net now"_s << u"email john@safe-mail.net"_s;
        QTest::newRow("sentence joined to it") << u"a@b1.com.Please"_s << u"email a@b1.com"_s;
        QTest::newRow("onion mail") << u"a@agorahooawayyfoe.onion"_s << u"email a@agorahooawayyfoe.onion"_s;
        QTest::newRow("two with a comma") << u"a@b1.com,c@d1.com"_s << u"email a@b1.com, email c@d1.com"_s;
        QTest::newRow("quantity at a price") << u"100 @ 5.00 and 25i@1200ug"_s << QString();
        QTest::newRow("reserved for samples") << u"write to ann@mail.example."_s << u"email ann@mail.example"_s;
        QTest::newRow("no known ending") << u"john@localhost a@b.invalid"_s << QString();
        QTest::newRow("at and dot in a sentence") << u"contact me at lelantos dot org"_s << u"domain lelantos.org"_s;
        QTest::newRow("cut off amid the name") << u"mail tomorrowman@safe-mail.ne ..."_s << QString();
        QTest::newRow("local part too long") << QString(65, u'a') + u"@example.com"_s << QString();
    }

    void findsMailAddresses()
    {
        QFETCH(QString, text);
        QTEST(summary(text), "expected");
    }

    void findsWalletsAndParcels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("P2PKH") << u"pay 1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH."_s
                               << u"wallet 1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH"_s;
        QTest::newRow("after a scheme") << u"bitcoin:3LRW7jeCvQCRdPF8S3yUCfRAx4eqXFmdcr?amount=1"_s
                                        << u"wallet 3LRW7jeCvQCRdPF8S3yUCfRAx4eqXFmdcr"_s;
        QTest::newRow("bech32 in capitals") << u"BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4"_s
                                            << u"wallet bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"_s;
        QTest::newRow("in an explorer's link")
            << u"https://blockchain.info/address/1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH"_s
            << u"domain blockchain.info, wallet 1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH"_s;
        QTest::newRow("wrong checksum") << u"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMh"_s << QString();
        QTest::newRow("part of a longer word") << u"x1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH"_s << QString();
        QTest::newRow("S10") << u"track: rb123456785gb, ok"_s << u"shipment RB123456785GB"_s;
        QTest::newRow("UPS") << u"UPS 1Z5R89390357567127"_s << u"shipment 1Z5R89390357567127"_s;
        QTest::newRow("S10 with a wrong digit") << u"RB123456786GB"_s << QString();
        QTest::newRow("S10 in a longer word") << u"RB123456785GBX XRB123456785GB"_s << QString();
        // One in ten random numbers of this form would be right.
        QTest::newRow("UPS waybills are too easily met by chance") << u"K1506235620"_s << QString();
    }

    void findsWalletsAndParcels()
    {
        QFETCH(QString, text);
        QTEST(summary(text), "expected");
    }

    void findsKeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("block, and no domain from its comment") << keyBlock << true;
        QTest::newRow("block without line ends") << QString(keyBlock).replace(u'\n', u' ') << true;
        QTest::newRow("block between texts") << u"My key: "_s + keyBlock + u" Thanks"_s << true;
        QTest::newRow("block without its last line") << keyBlock.first(keyBlock.indexOf(u"-----END")) << true;
        QTest::newRow("block cut off in its headers") << keyBlock.first(70) + u" ..."_s << false;
        QTest::newRow("block cut off in the key") << keyBlock.first(keyBlock.size() - 50) + u" ..."_s << false;
        QTest::newRow("signature, whose comment names a site")
            << QString(keyBlock).replace(u"PUBLIC KEY BLOCK"_s, u"SIGNATURE"_s) << false;
        QTest::newRow("near the word") << u"Fingerprint: "_s + keyFingerprint.toLower() << true;
        QTest::newRow("near the word with 0x") << u"key fingerprint is 0x"_s + keyFingerprint << true;
        QTest::newRow("after \"PGP\"") << u"PGP key: "_s + keyFingerprint << true;
        QTest::newRow("far from the word") << u"fingerprint "_s + QString(80, u'.') + keyFingerprint << false;
        QTest::newRow("forty digits alone") << keyFingerprint << false;
        QTest::newRow("ten groups of four") << u"C959 BDBA FA32 A2F8 9A15  3B67 8CFD E121 9796 5A9A"_s << true;
        QTest::newRow("eleven groups of four") << u"C959 BDBA FA32 A2F8 9A15 3B67 8CFD E121 9796 5A9A 0000"_s << false;
        QTest::newRow("nine groups of four") << u"C959 BDBA FA32 A2F8 9A15 3B67 8CFD E121 9796"_s << false;
        QTest::newRow("ten years") << u"2001 2002 2003 2004 2005 2006 2007 2008 2009 2010"_s << false;
    }

    void findsKeys()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFound);
        QCOMPARE(summary(text), isFound ? u"pgp-key "_s + keyFingerprint : QString());
    }

    void findsHandles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Telegram with a sign") << u"Telegram @Good_Shop!"_s << u"handle telegram:good_shop"_s;
        QTest::newRow("Telegram with a colon") << u"telegram: goodshop"_s << u"handle telegram:goodshop"_s;
        QTest::newRow("Telegram link") << u"https://t.me/goodshop?start=1"_s << u"handle telegram:goodshop"_s;
        QTest::newRow("Telegram link, bare") << u"write t.me/goodshop now"_s << u"handle telegram:goodshop"_s;
        QTest::newRow("Telegram and its link") << u"Telegram: https://t.me/goodshop"_s << u"handle telegram:goodshop"_s;
        QTest::newRow("invitation to a group names nobody") << u"https://t.me/joinchat/AAAA"_s << u"domain t.me"_s;
        QTest::newRow("WhatsApp link") << u"wa.me/447911123456"_s << u"handle whatsapp:+447911123456"_s;
        QTest::newRow("WhatsApp number") << u"WhatsApp +44 7911 123456 or"_s << u"handle whatsapp:+447911123456"_s;
        QTest::newRow("Wickr Me") << u"Wickr Me: good.shop."_s << u"handle wickr:good.shop"_s;
        QTest::newRow("Wickr in brackets") << u"[wickr:goodshop]"_s << u"handle wickr:goodshop"_s;
        QTest::newRow("Wickr, distinctive without a colon")
            << u"my wickr is good_shop1"_s << u"handle wickr:good_shop1"_s;
        QTest::newRow("Jabber, not also as mail")
            << u"jabber: shop@jabber.de, otr"_s << u"handle jabber:shop@jabber.de"_s;
        QTest::newRow("XMPP") << u"XMPP - shop@jabber.de"_s << u"handle jabber:shop@jabber.de"_s;
        QTest::newRow("ICQ") << u"ICQ 123456789"_s << u"handle icq:123456789"_s;
        QTest::newRow("ICQ with a hash sign") << u"icq#123-456-789"_s << u"handle icq:123456789"_s;
        QTest::newRow("Session") << u"Session: "_s + sessionId << u"handle session:"_s + sessionId;
        QTest::newRow("Threema") << u"Threema ABCD1234"_s << u"handle threema:abcd1234"_s;
        QTest::newRow("Discord") << u"discord: Shop#1234"_s << u"handle discord:Shop#1234"_s;
        QTest::newRow("Signal number") << u"Signal: +447911123456"_s << u"handle signal:+447911123456"_s;
        QTest::newRow("Signal name") << u"signal: goodshop.42"_s << u"handle signal:goodshop.42"_s;
        QTest::newRow("two platforms") << u"Wickr/Telegram: goodshop"_s
                                       << u"handle telegram:goodshop, handle wickr:goodshop"_s;
    }

    void findsHandles()
    {
        QFETCH(QString, text);
        QTEST(summary(text), "expected");
    }

    void leavesWhatOnlyLooksLikeAHandle_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"telegram available"_s, u"Wickr: available"_s, u"GPS WiFi Signal Jammer"_s, u"session lasted 3 hours"_s,
              u"signal: strong"_s, u"@goodshop"_s, u"ICQ: soon"_s, u"discord and wickr"_s, u"Threema: contacts"_s,
              u"telegram"_s, u"telegram:"_s, u"telegram: @"_s, u"mytelegram: goodshop"_s, u"telegram: goodsh ..."_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void leavesWhatOnlyLooksLikeAHandle()
    {
        QFETCH(QString, text);
        QCOMPARE(summary(text), QString());
    }

    void tellsWhereAndWhatItFound()
    {
        const QString text = u"µ 😀 Mail: John [at] Example [dot] com, http://www.Example.co.uk/x"_s;
        const auto found = scanned(text);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].kind, EntityKind::email);
        QCOMPARE(found[0].found, u"John [at] Example [dot] com"_s);
        QCOMPARE(found[0].label, found[0].found);
        QCOMPARE(found[0].field, RecordField::description);
        QCOMPARE(found[1].found, u"www.Example.co.uk"_s);
        QCOMPARE(found[1].label, u"www.example.co.uk"_s);
        QCOMPARE(found[1].detail, u"example.co.uk"_s);
        for (const DraftIdentifier &identifier : found)
            QCOMPARE(text.mid(identifier.start, identifier.length), identifier.found);
    }

    void namesChainPlatformAndCarrier()
    {
        QCOMPARE(scanned(u"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH"_s).at(0).detail, u"Bitcoin"_s);
        QCOMPARE(scanned(u"wickr: goodshop"_s).at(0).detail, u"Wickr"_s);
        QCOMPARE(scanned(u"RB123456785GB"_s).at(0).detail, u"UPU S10"_s);
    }

    void keepsThePlaceOfALongBlockAndCutsItsText()
    {
        const QString longBlock = QString(keyBlock).replace(u"\n\n"_s, QString(60, u'\n'));
        const auto found = scanned(u"Key: "_s + longBlock + u" end"_s);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].start, 5);
        QCOMPARE(found[0].length, static_cast<int>(longBlock.size()));
        QCOMPARE(found[0].found, longBlock.first(200));
    }

    void appendsToWhatIsThere()
    {
        std::vector<DraftIdentifier> found;
        scanIdentifiers(u"a1.com", RecordField::title, found);
        scanIdentifiers(u"b1.com", RecordField::note, found);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].key, u"a1.com"_s);
        QCOMPARE(found[1].field, RecordField::note);
    }

    // A megabyte of what would make a search start again and again.
    void staysLinearOnHostileText_data()
    {
        QTest::addColumn<QString>("piece");
        for (const QString &piece : {u"."_s,
                                     u"@"_s,
                                     u"a."_s,
                                     u"a@"_s,
                                     u"a.b+"_s,
                                     u"a"_s,
                                     u"1"_s,
                                     u"["_s,
                                     u"[.]"_s,
                                     u"a[.]"_s,
                                     u" [at] "_s,
                                     u"a "_s,
                                     u"http://"_s,
                                     u"http://a1.com/"_s,
                                     u"a1.com/"_s,
                                     u"x.Y"_s,
                                     u"http://x.Y.Z.Y"_s,
                                     u"telegram: "_s,
                                     u"telegram:@a"_s,
                                     u"at dot "_s,
                                     u"a at b dot com "_s,
                                     u"abcd "_s,
                                     u"fingerprint "_s,
                                     u"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMh "_s,
                                     u"-----BEGIN PGP PUBLIC KEY BLOCK-----"_s,
                                     u"-----BEGIN PGP PUBLIC KEY BLOCK----- PGP "_s,
                                     u" PGP "_s,
                                     u"-----BEGIN PGP PUBLIC KEY BLOCK-----mQ"_s + u"mQ"_s.repeated(4000),
                                     u"网"_s,
                                     u"网.a"_s,
                                     u"\U0001F600"_s,
                                     u"é.é@"_s})
            QTest::newRow(qPrintable(piece.first(std::min<qsizetype>(piece.size(), 50)))) << piece;
    }

    void staysLinearOnHostileText()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(1000000 / piece.size());
        QElapsedTimer timer;
        timer.start();
        const auto found = scanned(text);
        // Well under a second where it was measured; starting over from every place would take minutes.
        QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
        for (const DraftIdentifier &identifier : found)
            QVERIFY(identifier.start >= 0 && identifier.length > 0 &&
                    identifier.start + identifier.length <= text.size());
    }

    void readsRealVendorPages()
    {
        QFile file(QStringLiteral(INTERDICT_SHARED_DATA "/markets/agora-vendor-pages-2014-01.csv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The vendor pages are not on this machine.");
        const QString text = QString::fromUtf8(file.readAll());
        QElapsedTimer timer;
        timer.start();
        const auto found = scanned(text);
        qInfo("%.1f MB/s",
              static_cast<double>(file.size()) / 1e3 / static_cast<double>(std::max<qint64>(timer.elapsed(), 1)));
        std::set<QString> keys;
        for (const DraftIdentifier &identifier : found) {
            keys.insert(identifier.key);
            QCOMPARE(text.mid(identifier.start, identifier.length), identifier.found);
            // The pages show keys, but every one of them is cut off.
            QVERIFY(identifier.kind != EntityKind::pgpKey);
        }
        for (const QString &key :
             {u"tomorrowman@safe-mail.net"_s, u"agorabasakxmewww.onion"_s, u"sheep5u64fi457aw.onion"_s,
              u"silkroad5v7dywlc.onion"_s, u"directory4iisquf.onion"_s, u"www.ecstasydata.org"_s})
            QVERIFY2(keys.contains(key), qPrintable(key));
    }
};

QTEST_GUILESS_MAIN(TestIdentifierScanner)
#include "tst_identifierscanner.moc"
