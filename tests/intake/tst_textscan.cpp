// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/scanning/textscan.h"

#include "models/intake/scanning/decodedtext.h"
#include "models/values/identify.h"
#include "models/values/phonenumber.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// "phone +12025550123, cas! 50-00-1" in the order of the text; "!" after the kind of what is refused.
QString summary(const QString &text, const QString &region = {})
{
    ScanWish wish;
    wish.region = region;
    QStringList parts;
    for (const TextHit &hit : scanText(text, wish))
        parts += toToken(hit.kind) + (hit.isValid() ? u" "_s : u"! "_s) + hit.normal;
    return parts.join(", "_L1);
}

TextHit only(const QString &text)
{
    const auto hits = scanText(text);
    return hits.size() == 1 ? hits.front() : TextHit{};
}

} // namespace

class TestTextScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWalletsOfAllChains_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Litecoin") << u"LTC: LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9"_s
                                  << u"wallet LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9"_s;
        QTest::newRow("Ethereum") << u"send to 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed now"_s
                                  << u"wallet 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
        QTest::newRow("Ethereum in one case, unchecked") << u"0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"_s
                                                         << u"wallet 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
        QTest::newRow("Ethereum with a wrong case is told as wrong")
            << u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"_s
            << u"wallet! 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"_s;
        QTest::newRow("Bitcoin Cash") << u"bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"_s
                                      << u"wallet bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"_s;
        QTest::newRow("Bitcoin Cash without its prefix")
            << u"qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"_s
            << u"wallet bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"_s;
        QTest::newRow("Tron") << u"USDT TRC20 TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"_s
                              << u"wallet TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"_s;
        QTest::newRow("Monero")
            << u"XMR 44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A"_s
            << u"wallet 44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A"_s;
        QTest::newRow("wrong checksum, and nothing says what it is")
            << u"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMh"_s << QString();
        QTest::newRow("wrong checksum after the coin's name")
            << u"BTC: 1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMh"_s << u"wallet! 1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMh"_s;
        QTest::newRow("wrong bech32 checksum") << u"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"_s
                                               << u"wallet! bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"_s;
    }

    void findsWalletsOfAllChains()
    {
        QFETCH(QString, text);
        QTEST(summary(text), "expected");
    }

    void findsParcelsByFormAndContext_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("S10 with blanks") << u"sent as RB 123 456 785 GB today"_s << u"shipment RB123456785GB"_s;
        QTest::newRow("UPS with blanks") << u"1Z 5R8 939 03 5756 7127"_s << u"shipment 1Z5R89390357567127"_s;
        QTest::newRow("S10 with a wrong digit, meant as one")
            << u"tracking: RB123456786GB"_s << u"shipment! RB123456786GB"_s;
        QTest::newRow("no part of a longer number") << u"tracking no: 9400 1000 0000 0000 0000 00"_s << QString();
        QTest::newRow("several in a row")
            << u"FedEx 986578788855 477179081230"_s << u"shipment 986578788855, shipment 477179081230"_s;
        QTest::newRow("S10 form with a wrong digit, out of context") << u"part RB123456786GB"_s << QString();
        QTest::newRow("UPS with a wrong digit") << u"1Z5R89390357567128"_s << u"shipment! 1Z5R89390357567128"_s;
        QTest::newRow("FedEx after its name") << u"FedEx tracking 986578788855"_s << u"shipment 986578788855"_s;
        QTest::newRow("twelve digits alone") << u"order 986578788855"_s << QString();
        QTest::newRow("USPS, which stands for itself")
            << u"9400 1112 0108 0805 4830 16"_s << u"shipment 9400111201080805483016"_s;
        QTest::newRow("Amazon, by its prefix") << u"TBA123456789012"_s << u"shipment TBA123456789012"_s;
        QTest::newRow("DHL after its name") << u"DHL 3318810025"_s << u"shipment 3318810025"_s;
        QTest::newRow("DHL with a wrong digit") << u"DHL waybill 3318810026"_s << u"shipment! 3318810026"_s;
        QTest::newRow("ten digits alone") << u"3318810025"_s << QString();
    }

    void findsParcelsByFormAndContext()
    {
        QFETCH(QString, text);
        QTEST(summary(text), "expected");
    }

    void findsPhones_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected,
                            const QString &region = {}) { QTest::newRow(name) << text << region << expected; };
        row("with a country", u"+44 7400 123456"_s, u"phone +447400123456"_s);
        row("with brackets", u"reach +1 (202) 456-1414."_s, u"phone +12024561414"_s);
        row("digit by digit", u"+ 4 4 7 4 0 0 1 2 3 4 5 6 any time"_s, u"phone +447400123456"_s);
        row("digit by digit after a word", u"text 2 0 2 4 5 6 1 4 1 4"_s, u"phone +12024561414"_s);
        row("dots", u"+49.30.901820"_s, u"phone +4930901820"_s);
        row("after a word", u"call 202-456-1414 now"_s, u"phone +12024561414"_s);
        row("before a word", u"202.456.1414 (text only)"_s, u"phone +12024561414"_s);
        row("bracketed area code alone", u"(202) 456-1414"_s, u"phone +12024561414"_s);
        row("without anything near", u"202-456-1414"_s, QString());
        row("plus lost after a word", u"whatsapp me on 447400123456"_s, u"phone +447400123456"_s);
        row("of a region", u"tel 07400 123456"_s, u"phone +447400123456"_s, u"GB"_s);
        row("a price is none", u"call $202-456-1414"_s, QString());
        row("a date is none", u"call me 2014-01-01 2014-01-09"_s, QString());
        row("amounts are none", u"mobile 100 200 300 400 500 1000"_s, QString());
        row("no range", u"phone +1 000 555 0100"_s, u"phone! +1 000 555 0100"_s);
        row("wide digits", u"call \uff0b\uff14\uff14 \uff17\uff14\uff10\uff10 \uff11\uff12\uff13\uff14\uff15\uff16"_s,
            u"phone +447400123456"_s);
    }

    void findsPhones()
    {
        if (!PhoneNumber::isSupported())
            QSKIP("This build reads no phone numbers.");
        QFETCH(QString, text);
        QFETCH(QString, region);
        QTEST(summary(text, region), "expected");
    }

    void findsNumbersOfTheTrade_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("CAS") << u"Fentanyl CAS 437-38-7, 99%"_s << u"cas 437-38-7"_s;
        QTest::newRow("CAS with other hyphens") << u"CAS: 125541\u201322\u20132"_s << u"cas 125541-22-2"_s;
        QTest::newRow("CAS without the word") << u"437-38-7"_s << u"cas 437-38-7"_s;
        QTest::newRow("CAS with a wrong digit") << u"CAS No. 437-38-8"_s << u"cas! 437-38-8"_s;
        QTest::newRow("no CAS") << u"437-38-8"_s << QString();
        QTest::newRow("a date is no CAS") << u"2014-01-09 and 10-20-3"_s << QString();
        QTest::newRow("NDC") << u"NDC 0002-1433-80"_s << u"ndc 00002-1433-80"_s;
        QTest::newRow("DEA") << u"DEA number AB1234563"_s << u"dea AB1234563"_s;
        QTest::newRow("DEA with a wrong digit") << u"DEA# AB1234564"_s << u"dea! AB1234564"_s;
        QTest::newRow("DEA without the word") << u"AB1234563"_s << QString();
        QTest::newRow("ASIN") << u"Amazon ASIN B00005N5PF"_s << u"market-item asin:B00005N5PF"_s;
        QTest::newRow("Amazon's page") << u"https://www.amazon.com/dp/B00005N5PF"_s
                                       << u"web-address https://www.amazon.com/dp/B00005N5PF, "
                                          "market-item asin:B00005N5PF, domain www.amazon.com"_s;
        QTest::newRow("eBay") << u"ebay item 123456789012"_s << u"market-item ebay:123456789012"_s;
        QTest::newRow("SHA-256") << u"sha256 "_s + u"ab"_s.repeated(32) << u"sha-256 "_s + u"ab"_s.repeated(32);
        QTest::newRow("Session without the word")
            << u"05"_s + u"a1"_s.repeated(32) << u"handle session:05"_s + u"a1"_s.repeated(32);
    }

    void findsNumbersOfTheTrade()
    {
        QFETCH(QString, text);
        QTEST(summary(text), "expected");
    }

    void findsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("IPv4") << u"server 185.220.101.34"_s << u"ip-address 185.220.101.34"_s;
        QTest::newRow("IPv4 in a link") << u"http://185.220.101.34/x"_s << u"ip-address 185.220.101.34"_s;
        QTest::newRow("five numbers are none") << u"1.2.3.4.5"_s << QString();
        QTest::newRow("no byte") << u"300.1.2.3"_s << QString();
        QTest::newRow("IPv6") << u"host 2a03:2880:f12f:83:face:b00c:0:25de."_s
                              << u"ip-address 2a03:2880:f12f:83:face:b00c:0:25de"_s;
        QTest::newRow("times are no IPv6") << u"10:20:30:40 12:30"_s << QString();
        QTest::newRow("defanged link") << u"hxxps[:]//shop[.]example[.]com/a"_s
                                       << u"web-address https://shop.example.com/a, domain shop.example.com"_s;
        QTest::newRow("spelt domain") << u"look at goodshop dot com please"_s << u"domain goodshop.com"_s;
        QTest::newRow("sign in brackets, dot as a word")
            << u"john (at) proton dot me, ann[at]proton dot me, bea@proton dot me"_s
            << u"email john@proton.me, email ann@proton.me, email bea@proton.me"_s;
        QTest::newRow("blanks about the signs")
            << u"ann @ goodshop . com or goodshop . net"_s << u"email ann@goodshop.com, domain goodshop.net"_s;
        QTest::newRow("letters with blanks are not guessed at") << u"j o h n @ b . x"_s << QString();
        QTest::newRow("the dot com age") << u"since the dot com days"_s << QString();
        QTest::newRow("onion v3 with a wrong checksum")
            << u"http://pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryx.onion/"_s
            << u"domain! pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryx.onion"_s;
        QTest::newRow("zero-width characters")
            << u"good\u200bshop\u200d.com and a\u00ad@b1.com"_s << u"domain goodshop.com, email a@b1.com"_s;
        QTest::newRow("full-width") << u"\uff47\uff4f\uff4f\uff44\uff53\uff48\uff4f\uff50\uff0e\uff43\uff4f\uff4d"_s
                                    << u"domain goodshop.com"_s;
        QTest::newRow("mathematical letters")
            << u"\U0001d420\U0001d428\U0001d428\U0001d41d1.com"_s << u"domain good1.com"_s;
        QTest::newRow("said to be the id") << u"my wickr ID is goodshop"_s << u"handle wickr:goodshop"_s;
        QTest::newRow("short for Telegram") << u"tg: @good_shop"_s << u"handle telegram:good_shop"_s;
        QTest::newRow("WhatsApp without its plus") << u"WhatsApp: 447400123456"_s << u"handle whatsapp:+447400123456"_s;
        QTest::newRow("Threema link") << u"https://threema.id/ABCD1234"_s
                                      << u"web-address https://threema.id/ABCD1234, handle threema:abcd1234"_s;
    }

    void findsAddresses()
    {
        QFETCH(QString, text);
        QTEST(summary(text), "expected");
    }

    void tellsOfLookAlikes()
    {
        const TextHit hit = only(u"p\u0430ypal.com"_s);
        QCOMPARE(hit.kind, HitKind::domain);
        QVERIFY(hit.normal.startsWith(u"xn--"));
        QVERIFY2(whyOf(hit).contains(u"paypal"_s), qPrintable(whyOf(hit)));
    }

    void keepsPlacesInTheTextAsGiven_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("found");
        QTest::newRow("plain") << u"see "_s << u"goodshop.com"_s;
        QTest::newRow("beyond the first plane") << u"\U0001F600 "_s << u"goodshop.com"_s;
        QTest::newRow("invisible within") << u"a\u200b b "_s << u"good\u200bshop.\u2060com"_s;
        QTest::newRow("pairs that stand for letters")
            << u"x "_s << u"\U0001d420\U0001d428\U0001d428\U0001d41d1.\U0001d41c\U0001d428\U0001d426"_s;
    }

    void keepsPlacesInTheTextAsGiven()
    {
        QFETCH(QString, before);
        QFETCH(QString, found);
        const QString text = before + found + u" and more"_s;
        const TextHit hit = only(text);
        QCOMPARE(text.mid(hit.start, hit.length), found);
        QCOMPARE(hit.isDisguised, found != u"goodshop.com"_s);
    }

    // A number whose check fails must not be told as valid, whatever stands near it.
    void neverTakesAWrongCheckDigit_data()
    {
        QTest::addColumn<QString>("lead");
        QTest::addColumn<QString>("good");
        QTest::newRow("CAS") << u"CAS "_s << u"437-38-7"_s;
        QTest::newRow("S10") << u"tracking EMS "_s << u"RB123456785GB"_s;
        QTest::newRow("UPS") << u"UPS tracking "_s << u"1Z5R89390357567127"_s;
        QTest::newRow("Bitcoin") << u"BTC wallet "_s << u"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH"_s;
        QTest::newRow("DEA") << u"DEA "_s << u"AB1234563"_s;
    }

    void neverTakesAWrongCheckDigit()
    {
        QFETCH(QString, lead);
        QFETCH(QString, good);
        QVERIFY(only(lead + good).isValid());
        for (qsizetype i = 0; i < good.size(); ++i) {
            if (!good[i].isDigit())
                continue;
            QString bad = good;
            bad[i] = QChar(u'0' + (good[i].digitValue() + 1) % 10);
            for (const TextHit &hit : scanText(lead + bad)) {
                const auto values = identify(bad);
                const bool isProven =
                    std::any_of(values.begin(), values.end(), [](const auto &v) { return v.isChecked; });
                QVERIFY2(!hit.isValid() || isProven, qPrintable(bad + u' ' + toToken(hit.kind)));
            }
        }
    }

    void leavesOutForImportWhatIsNoNode()
    {
        ScanWish wish;
        wish.isForImport = true;
        QVERIFY(scanText(u"CAS 437-38-7, CAS 437-38-8, ASIN B00005N5PF, tracking RB123456786GB"_s, wish).empty());
        QCOMPARE(scanText(u"https://a1.com/ +44 7400 123456"_s, wish).size(),
                 size_t(PhoneNumber::isSupported() ? 2 : 1));
    }

    void saysWhyOfEveryHit()
    {
        for (const TextHit &hit :
             scanText(u"https://a1.com a@b1.com 1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH CAS 437-38-8 wickr: abcd "
                      "185.220.101.34 john at b1 dot com TBA123456789012"_s)) {
            QVERIFY2(whyOf(hit).endsWith(u'.'), qPrintable(toToken(hit.kind)));
            QVERIFY(hit.confidence > 0 && hit.confidence < 100);
        }
    }

    // Half a megabyte of what would make a search start again and again.
    void staysLinearOnHostileText_data()
    {
        QTest::addColumn<QString>("piece");
        for (const QString &piece : {u"+1 "_s,
                                     u"1 1 "_s,
                                     u"(1) "_s,
                                     u"track 1 "_s,
                                     u"track 12345678901 "_s,
                                     u"call 202-456-"_s,
                                     u"1-"_s,
                                     u"1.1.1."_s,
                                     u"FedEx 986578788856 "_s,
                                     u"1Z "_s,
                                     u"AB 1"_s,
                                     u"a dot com "_s,
                                     u"ab @ a . "_s,
                                     u"ab . com "_s,
                                     u"::"_s,
                                     u"tg: "_s,
                                     u"wickr id is "_s,
                                     u"0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaeD "_s,
                                     u"BTC 1BgGZ9tcN4rm9 "_s,
                                     u"\u200b"_s,
                                     u"a\u200b."_s,
                                     u"\uff11"_s,
                                     u"\U0001d41a"_s,
                                     u"\u2460\u3002"_s,
                                     u"CAS 437-38-8 "_s,
                                     u"http://a1.com/dp/B00005N5PF "_s,
                                     u"ndc 1234567890 "_s,
                                     u"05abcdef"_s,
                                     u"-----BEGIN PGP PUBLIC KEY BLOCK-----"_s})
            QTest::newRow(qPrintable(piece)) << piece;
    }

    void staysLinearOnHostileText()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(500000 / piece.size());
        ScanWish wish;
        wish.region = u"US"_s;
        QElapsedTimer timer;
        timer.start();
        for (const TextHit &hit : scanText(text, wish))
            QVERIFY(hit.start >= 0 && hit.length > 0 && hit.end() <= text.size());
        // A second where it was measured, most of it in the library of phone numbers.
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    }

    void countsPlacesInCharactersBytesAndLines()
    {
        const auto decoded = decodeText(QByteArrayView("\xef\xbb\xbf"
                                                       "\xf0\x9f\x98\x80 \xc3\xa9\r\nb a1.com"));
        QVERIFY(decoded.has_value());
        const auto hits = scanText(decoded->text);
        QCOMPARE(hits.size(), size_t(1));
        PlaceCount count(*decoded);
        count.moveTo(hits[0].start);
        QCOMPARE(count.codePoints(), 7);
        QCOMPARE(count.bytes(), 14);
        QCOMPARE(count.line(), 2);
    }

    void decodesOlderEncodings()
    {
        const auto decoded = decodeText("Caf\xe9 tr\xe8s bon, d\xe9j\xe0 vu \x80 5");
        QCOMPARE(decoded->encoding, u"windows-1252"_s);
        QVERIFY(decoded->text.startsWith(u"Café très bon"_s));
    }
};

QTEST_GUILESS_MAIN(TestTextScan)
#include "tst_textscan.moc"
