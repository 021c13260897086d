// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/ipaddress.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;
using Range = IpAddress::Range;

class TestIpAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::newRow("version 4") << u" 198.51.100.7 "_s << u"198.51.100.7"_s;
        QTest::newRow("defanged") << u"198[.]51[.]100(.)7"_s << u"198.51.100.7"_s;
        QTest::newRow("zeros are shortened") << u"2001:0DB8:0000:0000:0000:0000:0000:0001"_s << u"2001:db8::1"_s;
        // RFC 5952 section 4.2.2 and 4.2.3.
        QTest::newRow("one group of zeros stays") << u"2001:db8::1:1:1:1:1"_s << u"2001:db8:0:1:1:1:1:1"_s;
        QTest::newRow("the longest run") << u"2001:0:0:1:0:0:0:1"_s << u"2001:0:0:1::1"_s;
        QTest::newRow("the first of equal runs") << u"2001:db8:0:0:1:0:0:1"_s << u"2001:db8::1:0:0:1"_s;
        QTest::newRow("all zeros") << u"::"_s << u"::"_s;
        QTest::newRow("zeros last") << u"2001:db8:0:0:0:0:0:0"_s << u"2001:db8::"_s;
        QTest::newRow("loopback in brackets") << u"[::1]"_s << u"::1"_s;
        QTest::newRow("mapped") << u"::FFFF:C633:6407"_s << u"::ffff:198.51.100.7"_s;
        QTest::newRow("with version 4 at its end") << u"64:ff9b::192.0.2.33"_s << u"64:ff9b::c000:221"_s;
    }

    void normalises()
    {
        QFETCH(QString, text);
        const auto address = IpAddress::parse(text);
        QVERIFY(address.has_value());
        QTEST(address->toString(), "normal");
        QCOMPARE(IpAddress::parse(address->toString()).value(), *address);
    }

    void refusesOtherTexts_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{QString(),
                                u"1.2.3"_s,
                                u"1.2.3.4.5"_s,
                                u"1.2.3.256"_s,
                                u"01.2.3.4"_s,
                                u"1.2.3.-4"_s,
                                u"1.2.3.4/24"_s,
                                u"1..2.3"_s,
                                u"1:2:3:4:5:6:7"_s,
                                u":1:2:3:4:5:6:7"_s,
                                u"1:2:3:4:5:6:7:8:9"_s,
                                u"1::2::3"_s,
                                u"12345::"_s,
                                u"fe80::1%eth0"_s,
                                u"::1.2.3"_s,
                                u"1.2.3.4::"_s,
                                u"1:2:3:4:5:6:7:8::"_s,
                                u":::"_s,
                                u"example.com"_s,
                                u"1.2.3.٤"_s};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
        QTest::newRow("hostile length") << u"1."_s.repeated(1000000);
    }

    void refusesOtherTexts()
    {
        QFETCH(QString, text);
        QVERIFY(!IpAddress::parse(text).has_value());
    }

    void tellsTheRange_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Range>("range");
        QTest::newRow("public") << u"8.8.8.8"_s << Range::global;
        QTest::newRow("10/8") << u"10.255.0.1"_s << Range::privateUse;
        QTest::newRow("172.16/12, last") << u"172.31.255.255"_s << Range::privateUse;
        QTest::newRow("after 172.16/12") << u"172.32.0.0"_s << Range::global;
        QTest::newRow("192.168/16") << u"192.168.1.1"_s << Range::privateUse;
        QTest::newRow("100.64/10, last") << u"100.127.255.255"_s << Range::sharedAddress;
        QTest::newRow("after 100.64/10") << u"100.128.0.0"_s << Range::global;
        QTest::newRow("loopback") << u"127.0.0.1"_s << Range::loopback;
        QTest::newRow("link-local") << u"169.254.1.1"_s << Range::linkLocal;
        QTest::newRow("example") << u"203.0.113.9"_s << Range::documentation;
        QTest::newRow("multicast") << u"239.255.255.250"_s << Range::multicast;
        QTest::newRow("broadcast") << u"255.255.255.255"_s << Range::reserved;
        QTest::newRow("this network") << u"0.0.0.0"_s << Range::reserved;
        QTest::newRow("public, version 6") << u"2606:4700::6810:85e5"_s << Range::global;
        QTest::newRow("unique local") << u"fd12:3456::1"_s << Range::privateUse;
        QTest::newRow("link-local, version 6") << u"fe80::1"_s << Range::linkLocal;
        QTest::newRow("loopback, version 6") << u"::1"_s << Range::loopback;
        QTest::newRow("unspecified") << u"::"_s << Range::reserved;
        QTest::newRow("example, version 6") << u"2001:db8::1"_s << Range::documentation;
        QTest::newRow("newer example, version 6") << u"3fff:fff::1"_s << Range::documentation;
        QTest::newRow("Teredo") << u"2001::1"_s << Range::translated;
        QTest::newRow("mapped") << u"::ffff:8.8.8.8"_s << Range::translated;
        QTest::newRow("not given out") << u"4000::1"_s << Range::reserved;
        QTest::newRow("multicast, version 6") << u"ff02::1"_s << Range::multicast;
    }

    void tellsTheRange()
    {
        QFETCH(QString, text);
        const auto address = IpAddress::parse(text);
        QVERIFY(address.has_value());
        QTEST(address->range(), "range");
        QCOMPARE(address->isGlobal(), address->range() == Range::global);
        QVERIFY(!address->rangeName().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIpAddress)
#include "tst_ipaddress.moc"
