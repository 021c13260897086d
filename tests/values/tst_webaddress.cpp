// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/webaddress.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class TestWebAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::addColumn<QString>("host");
        QTest::newRow("plain") << u"http://example.com"_s << u"http://example.com/"_s << u"example.com"_s;
        QTest::newRow("case") << u"HTTPS://WWW.Example.COM/Path?Q=1#F"_s << u"https://www.example.com/Path?Q=1#F"_s
                              << u"www.example.com"_s;
        QTest::newRow("the scheme's own port")
            << u"https://example.com:443/"_s << u"https://example.com/"_s << u"example.com"_s;
        QTest::newRow("another port") << u"http://example.com:8080/x"_s << u"http://example.com:8080/x"_s
                                      << u"example.com"_s;
        QTest::newRow("defanged") << u"hxxps://shop[.]example[dot]com/pills"_s << u"https://shop.example.com/pills"_s
                                  << u"shop.example.com"_s;
        QTest::newRow("defanged colon") << u"hXXp[:]//example(.)com/"_s << u"http://example.com/"_s << u"example.com"_s;
        QTest::newRow("defanged scheme mark")
            << u"http[://]example.com"_s << u"http://example.com/"_s << u"example.com"_s;
        QTest::newRow("query without path")
            << u"http://example.com?a=b"_s << u"http://example.com/?a=b"_s << u"example.com"_s;
        QTest::newRow("Unicode") << u"http://bücher.de/ä"_s << u"http://xn--bcher-kva.de/%C3%A4"_s
                                 << u"xn--bcher-kva.de"_s;
        QTest::newRow("version 4") << u"http://198.51.100.7/a"_s << u"http://198.51.100.7/a"_s << u"198.51.100.7"_s;
        QTest::newRow("version 6") << u"http://[2001:DB8::7]:8080/a"_s << u"http://[2001:db8::7]:8080/a"_s
                                   << u"2001:db8::7"_s;
        QTest::newRow("onion") << u"http://agorahooawayyfoe.onion/vendor/x"_s
                               << u"http://agorahooawayyfoe.onion/vendor/x"_s << u"agorahooawayyfoe.onion"_s;
        QTest::newRow("address inside a query") << u"https://example.com/?to=http://example.org"_s
                                                << u"https://example.com/?to=http://example.org"_s << u"example.com"_s;
        // What a browser opens is the part after the sign.
        QTest::newRow("user information")
            << u"https://bank.com@evil.example.org/"_s << u"https://evil.example.org/"_s << u"evil.example.org"_s;
    }

    void normalises()
    {
        QFETCH(QString, text);
        const auto address = WebAddress::parse(text);
        QVERIFY(address.has_value());
        QTEST(address->toString(), "normal");
        QTEST(address->host(), "host");
        QCOMPARE(WebAddress::parse(address->toString()).value(), *address);
    }

    void refusesOtherTexts_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{QString(),
                                u"example.com"_s,
                                u"example.com/path"_s,
                                u"javascript://example.com/%0aalert(1)"_s,
                                u"file:///etc/passwd"_s,
                                u"http://"_s,
                                u"http:///path"_s,
                                u"http://localhost/"_s,
                                u"http://example.com:99999/"_s,
                                u"http://example.com:8o/"_s,
                                u"http://exam ple.com/"_s,
                                u"http://example.com/a b"_s,
                                u"http://example.com/\u0007"_s,
                                u"http://2001:db8::7/"_s,
                                u"http://name.notasuffix/"_s};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
        QTest::newRow("hostile length") << u"http://example.com/"_s + QString(1000000, u'a');
    }

    void refusesOtherTexts()
    {
        QFETCH(QString, text);
        QVERIFY(!WebAddress::parse(text).has_value());
    }

    void tellsItsParts()
    {
        const auto page = WebAddress::parse(u"https://me:secret@shop.example.com:8443/a?b");
        QVERIFY(page.has_value());
        QCOMPARE(page->scheme(), u"https"_s);
        QCOMPARE(page->port(), 8443);
        QCOMPARE(page->path(), u"/a?b"_s);
        QCOMPARE(page->domain()->registrable(), u"example.com"_s);
        QVERIFY(!page->ipAddress().has_value());
        QVERIFY(page->hasUserInfo());
        QVERIFY(!page->toString().contains(u"secret"));
    }
};

QTEST_GUILESS_MAIN(TestWebAddress)
#include "tst_webaddress.moc"
