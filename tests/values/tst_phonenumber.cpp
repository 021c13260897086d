// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/phonenumber.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesEveryNumberWithoutTheLibrary()
    {
        if (PhoneNumber::isSupported())
            QSKIP("This build reads phone numbers.");
        const auto number = PhoneNumber::parse(u"+447400123456");
        QVERIFY(!number.has_value());
        QVERIFY(number.error().message.contains(u"libphonenumber"));
    }

    void readsInContext_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("e164");
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("isValid");
        QTest::newRow("with its plus") << u"+44 7400 123456"_s << QString() << u"+447400123456"_s << u"GB"_s << true;
        QTest::newRow("with 00") << u"0044 (7400) 123-456"_s << QString() << u"+447400123456"_s << u"GB"_s << true;
        QTest::newRow("at home") << u"07400 123456"_s << u"GB"_s << u"+447400123456"_s << u"GB"_s << true;
        QTest::newRow("region in lower case") << u"07400 123456"_s << u"gb"_s << u"+447400123456"_s << u"GB"_s << true;
        QTest::newRow("of another country than the context")
            << u"+1 202-456-1111"_s << u"GB"_s << u"+12024561111"_s << u"US"_s << true;
        QTest::newRow("American, with dots") << u"202.456.1111"_s << u"US"_s << u"+12024561111"_s << u"US"_s << true;
        QTest::newRow("dialled from abroad")
            << u"011 44 7400 123456"_s << u"US"_s << u"+447400123456"_s << u"GB"_s << true;
        QTest::newRow("China") << u"138 0013 8000"_s << u"CN"_s << u"+8613800138000"_s << u"CN"_s << true;
        // No area code begins with 1 in North America: the length is right, the range is not given out.
        QTest::newRow("possible, never given out")
            << u"+1 102 456 1111"_s << QString() << u"+11024561111"_s << QString() << false;
    }

    void readsInContext()
    {
        if (!PhoneNumber::isSupported())
            QSKIP("This build reads no phone numbers.");
        QFETCH(QString, text);
        QFETCH(QString, region);
        const auto number = PhoneNumber::parse(text, region);
        QVERIFY(number.has_value());
        QTEST(number->toString(), "e164");
        QTEST(number->isValid(), "isValid");
        QTEST(number->region(), "country");
        QCOMPARE(PhoneNumber::parse(number->toString()).value(), *number);
    }

    void refusesOtherTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::newRow("empty") << QString() << u"GB"_s;
        QTest::newRow("no context") << u"07400 123456"_s << QString();
        QTest::newRow("context that is no country") << u"07400 123456"_s << u"XX"_s;
        QTest::newRow("letters of a keypad") << u"+1 800 FLOWERS"_s << QString();
        QTest::newRow("words about it") << u"call +44 7400 123456"_s << QString();
        QTest::newRow("too short") << u"+44 12"_s << QString();
        QTest::newRow("too long") << u"+44 7400 123456 7890 12"_s << QString();
        QTest::newRow("country code that is none") << u"+999 7400 123456"_s << QString();
        QTest::newRow("hostile length") << u'+' + QString(1000000, u'4') << QString();
    }

    void refusesOtherTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        const auto number = PhoneNumber::parse(text, region);
        QVERIFY(!number.has_value());
        QCOMPARE(number.error().code, ErrorCode::invalidValue);
        QVERIFY(number.error().message.size() < 300);
    }

    void tellsTheKindAndWritesItForPeople()
    {
        if (!PhoneNumber::isSupported())
            QSKIP("This build reads no phone numbers.");
        const auto number = PhoneNumber::parse(u"+447400123456");
        QCOMPARE(number->kind(), PhoneNumber::Kind::mobile);
        QCOMPARE(number->toInternational(), u"+44 7400 123456"_s);
        QCOMPARE(PhoneNumber::parse(u"+442079460018")->kind(), PhoneNumber::Kind::fixedLine);
    }
};

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
