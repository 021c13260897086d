// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/messaginghandle.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;
using Platform = MessagingHandle::Platform;

class TestMessagingHandle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatThePlatformGivesOut_data()
    {
        QTest::addColumn<Platform>("platform");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("normal");
        const QString session = u"05"_s + u"aB"_s.repeated(32);
        QTest::newRow("Telegram") << Platform::telegram << u"@Good_Shop1"_s << u"Good_Shop1"_s
                                  << u"telegram:good_shop1"_s;
        QTest::newRow("Telegram id") << Platform::telegram << u"tg://user?id=123456789"_s << u"id:123456789"_s
                                     << u"telegram:id:123456789"_s;
        QTest::newRow("Telegram channel") << Platform::telegram << u"id:-1001234567890"_s << u"id:-1001234567890"_s
                                          << u"telegram:id:-1001234567890"_s;
        QTest::newRow("Discord id") << Platform::discord << u"175928847299117063"_s << u"175928847299117063"_s
                                    << u"discord:175928847299117063"_s;
        QTest::newRow("Wickr") << Platform::wickr << u"goodshop"_s << u"goodshop"_s << u"wickr:goodshop"_s;
        QTest::newRow("Signal number") << Platform::signal << u"+44 7911 123-456"_s << u"+447911123456"_s
                                       << u"signal:+447911123456"_s;
        QTest::newRow("Signal name") << Platform::signal << u"Good_Shop.42"_s << u"Good_Shop.42"_s
                                     << u"signal:good_shop.42"_s;
        QTest::newRow("Session") << Platform::session << session << session << u"session:"_s + session.toLower();
        QTest::newRow("Threema") << Platform::threema << u"ABCD1234"_s << u"ABCD1234"_s << u"threema:abcd1234"_s;
        QTest::newRow("Threema gateway") << Platform::threema << u"*SUPPORT"_s << u"*SUPPORT"_s
                                         << u"threema:*support"_s;
        QTest::newRow("WhatsApp with 00")
            << Platform::whatsapp << u"0044 7911 123456"_s << u"+447911123456"_s << u"whatsapp:+447911123456"_s;
        QTest::newRow("Jabber with resource")
            << Platform::jabber << u"Shop@Jabber.DE/home"_s << u"Shop@jabber.de"_s << u"jabber:shop@jabber.de"_s;
        QTest::newRow("ICQ") << Platform::icq << u"123-456-789"_s << u"123456789"_s << u"icq:123456789"_s;
        QTest::newRow("old Discord") << Platform::discord << u"Shop#1234"_s << u"Shop#1234"_s << u"discord:Shop#1234"_s;
        QTest::newRow("Discord") << Platform::discord << u"Good.shop"_s << u"Good.shop"_s << u"discord:good.shop"_s;
    }

    void takesWhatThePlatformGivesOut()
    {
        QFETCH(Platform, platform);
        QFETCH(QString, name);
        const auto handle = MessagingHandle::parse(platform, name);
        QVERIFY(handle.has_value());
        QTEST(handle->name(), "kept");
        QTEST(handle->toString(), "normal");
        const auto back = MessagingHandle::parse(handle->toString());
        QVERIFY(back.has_value());
        QCOMPARE(back->toString(), handle->toString());
        QCOMPARE(back->platform(), platform);
    }

    void refusesOtherNames_data()
    {
        QTest::addColumn<Platform>("platform");
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << Platform::telegram << QString();
        QTest::newRow("only the sign") << Platform::telegram << u"@"_s;
        QTest::newRow("Telegram, too short") << Platform::telegram << u"shop"_s;
        QTest::newRow("Telegram, digit first") << Platform::telegram << u"1goodshop"_s;
        QTest::newRow("Telegram, digits that may be a phone number") << Platform::telegram << u"447911123456"_s;
        QTest::newRow("Telegram id, letters") << Platform::telegram << u"id:12345a"_s;
        QTest::newRow("Telegram id, none") << Platform::telegram << u"id:-"_s;
        QTest::newRow("Telegram, doubled underscore") << Platform::telegram << u"good__shop"_s;
        QTest::newRow("Telegram, underscore last") << Platform::telegram << u"goodshop_"_s;
        QTest::newRow("Wickr, blank") << Platform::wickr << u"good shop"_s;
        QTest::newRow("Signal, national number") << Platform::signal << u"07911123456"_s;
        QTest::newRow("Session, one digit short") << Platform::session << u"05"_s + QString(63, u'a');
        QTest::newRow("Session, another first byte") << Platform::session << u"15"_s + QString(64, u'a');
        QTest::newRow("Threema, nine") << Platform::threema << u"ABCD12345"_s;
        QTest::newRow("WhatsApp, words") << Platform::whatsapp << u"+44 CALL ME"_s;
        QTest::newRow("Jabber, no host") << Platform::jabber << u"shop@"_s;
        QTest::newRow("ICQ, letters") << Platform::icq << u"12345a"_s;
        QTest::newRow("Discord, three digits") << Platform::discord << u"Shop#123"_s;
        QTest::newRow("hostile length") << Platform::wickr << QString(1000000, u'a');
    }

    void refusesOtherNames()
    {
        QFETCH(Platform, platform);
        QFETCH(QString, name);
        QVERIFY(!MessagingHandle::parse(platform, name).has_value());
    }

    void refusesUnknownPlatforms()
    {
        QVERIFY(!MessagingHandle::parse(u"pigeon:goodshop").has_value());
        QVERIFY(!MessagingHandle::parse(u"goodshop").has_value());
        QVERIFY(!MessagingHandle::parse(u"").has_value());
    }

    void namesThePlatformForPeople()
    {
        QCOMPARE(MessagingHandle::parse(u"icq:123456")->platformName(), u"ICQ"_s);
        QCOMPARE(MessagingHandle::parse(u"WhatsApp:+447911123456")->platformName(), u"WhatsApp"_s);
    }
};

QTEST_GUILESS_MAIN(TestMessagingHandle)
#include "tst_messaginghandle.moc"
