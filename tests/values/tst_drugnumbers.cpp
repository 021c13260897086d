// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/casnumber.h"
#include "models/values/dearegistration.h"
#include "models/values/ndcnumber.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

/// CAS numbers, National Drug Codes and DEA registrations.
class TestDrugNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCasNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::newRow("fentanyl") << u"437-38-7"_s << u"437-38-7"_s;
        QTest::newRow("water") << u"7732-18-5"_s << u"7732-18-5"_s;
        QTest::newRow("name before it") << u"CAS No. 14680-51-4"_s << u"14680-51-4"_s;
        QTest::newRow("name and colon") << u"cas: 437-38-7"_s << u"437-38-7"_s;
        QTest::newRow("other hyphens") << u"437\u201138\u22127"_s << u"437-38-7"_s;
    }

    void readsCasNumbers()
    {
        QFETCH(QString, text);
        const auto number = CasNumber::parse(text);
        QVERIFY(number.has_value());
        QTEST(number->toString(), "normal");
        QCOMPARE(CasNumber::parse(number->toString()).value(), *number);
    }

    void refusesOtherCasTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("wrong check digit") << u"437-38-8"_s;
        QTest::newRow("two digits swapped") << u"473-38-7"_s;
        QTest::newRow("no hyphens") << u"437387"_s;
        QTest::newRow("leading zero") << u"0437-38-7"_s;
        QTest::newRow("a date") << u"2014-01-31"_s;
        QTest::newRow("too long") << u"12345678-38-7"_s;
        QTest::newRow("hostile length") << QString(1000000, u'1');
    }

    void refusesOtherCasTexts()
    {
        QFETCH(QString, text);
        QVERIFY(!CasNumber::parse(text).has_value());
    }

    void onlyOneCasCheckDigitHolds()
    {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            QCOMPARE(CasNumber::parse(QString(u"437-38-"_s + digit)).has_value(), digit == u'7');
    }

    void readsDrugCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::newRow("4-4-2") << u"0002-1433-80"_s << u"00002-1433-80"_s;
        QTest::newRow("5-3-2") << u"NDC 50242-040-62"_s << u"50242-0040-62"_s;
        QTest::newRow("5-4-1") << u"ndc: 60575-4112-1"_s << u"60575-4112-01"_s;
        QTest::newRow("5-4-2") << u"00002-1433-80"_s << u"00002-1433-80"_s;
        QTest::newRow("eleven digits") << u"00002143380"_s << u"00002-1433-80"_s;
    }

    void readsDrugCodes()
    {
        QFETCH(QString, text);
        const auto number = NdcNumber::parse(text);
        QVERIFY(number.has_value());
        QTEST(number->toString(), "normal");
        QCOMPARE(NdcNumber::parse(number->toString()).value(), *number);
        QCOMPARE(number->labeler() + u'-' + number->product() + u'-' + number->package(), number->toString());
    }

    void refusesOtherDrugCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("only the name") << u"NDC"_s;
        QTest::newRow("ten digits without hyphens") << u"0002143380"_s;
        QTest::newRow("4-4-1") << u"0002-1433-8"_s;
        QTest::newRow("two parts") << u"0002-1433"_s;
        QTest::newRow("empty part") << u"0002--143380"_s;
        QTest::newRow("letters") << u"0002-14A3-80"_s;
        QTest::newRow("hostile length") << QString(1000000, u'1');
    }

    void refusesOtherDrugCodes()
    {
        QFETCH(QString, text);
        QVERIFY(!NdcNumber::parse(text).has_value());
    }

    void givesTheThreePackagesOfTenDigits()
    {
        const auto numbers = NdcNumber::candidates(u"1234567890");
        QCOMPARE(numbers.size(), size_t(3));
        QCOMPARE(numbers[0].toString(), u"01234-5678-90"_s);
        QCOMPARE(numbers[1].toString(), u"12345-0678-90"_s);
        QCOMPARE(numbers[2].toString(), u"12345-6789-00"_s);
    }

    void readsDeaRegistrations()
    {
        const auto registration = DeaRegistration::parse(u" ab 1234563 ");
        QVERIFY(registration.has_value());
        QCOMPARE(registration->toString(), u"AB1234563"_s);
        QCOMPARE(registration->registrant(), DeaRegistration::Registrant::practitioner);
        QCOMPARE(DeaRegistration::parse(u"M91234563")->registrant(), DeaRegistration::Registrant::midLevel);
        QCOMPARE(DeaRegistration::parse(u"PB1234563")->registrant(), DeaRegistration::Registrant::distributor);
        QCOMPARE(DeaRegistration::parse(registration->toString()).value(), *registration);
    }

    void refusesOtherDeaTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("wrong check digit") << u"AB1234564"_s;
        QTest::newRow("kind that is none") << u"OB1234563"_s;
        QTest::newRow("digit other than nine") << u"A81234563"_s;
        QTest::newRow("six digits") << u"AB123456"_s;
        QTest::newRow("hostile length") << QString(1000000, u'A');
    }

    void refusesOtherDeaTexts()
    {
        QFETCH(QString, text);
        QVERIFY(!DeaRegistration::parse(text).has_value());
    }
};

QTEST_GUILESS_MAIN(TestDrugNumbers)
#include "tst_drugnumbers.moc"
