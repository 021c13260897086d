// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/trackingnumber.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class TestTrackingNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsS10()
    {
        const auto number = TrackingNumber::parse(u" rb 123 456 785 gb ");
        QVERIFY(number.has_value());
        QCOMPARE(number->toString(), u"RB123456785GB"_s);
        QCOMPARE(number->carrier(), TrackingNumber::Carrier::upuS10);
        QCOMPARE(number->carrierName(), u"UPU S10"_s);
        QCOMPARE(number->originCountry(), u"GB"_s);
        QCOMPARE(number->serviceIndicator(), u"RB"_s);
        QCOMPARE(TrackingNumber::parse(number->toString()).value(), *number);
    }

    void readsUps()
    {
        const auto number = TrackingNumber::parse(u"1z5r8939-0357-567127");
        QVERIFY(number.has_value());
        QCOMPARE(number->toString(), u"1Z5R89390357567127"_s);
        QCOMPARE(number->carrierName(), u"UPS"_s);
        QCOMPARE(number->originCountry(), QString());
        QCOMPARE(number->serviceIndicator(), u"03"_s);
    }

    // C = 10 is written 0 and C = 11 is written 5, which the plain numbers above do not reach.
    void followsTheTwoSpecialCheckDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("all zeros give eleven, written 5") << u"RA000000005DE"_s << true;
        QTest::newRow("all zeros with 0") << u"RA000000000DE"_s << false;
        // Weight 9 at the seventh digit: 9 * 5 = 45, 45 mod 11 = 1, 11 - 1 = 10.
        QTest::newRow("sum 45 gives ten, written 0") << u"RA000000500DE"_s << true;
        QTest::newRow("sum 45 with another digit") << u"RA000000501DE"_s << false;
    }

    void followsTheTwoSpecialCheckDigits()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        QCOMPARE(TrackingNumber::parse(text).has_value(), isGood);
    }

    void refusesOtherTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("country that is none") << u"RB123456785XX"_s;
        QTest::newRow("wrong check digit") << u"RB123456786GB"_s;
        QTest::newRow("a digit for the service") << u"R1123456785GB"_s;
        QTest::newRow("too long") << u"RB123456785GBR"_s;
        QTest::newRow("UPS with another prefix") << u"2Z5R89390357567127"_s;
        QTest::newRow("UPS with a letter for its check digit") << u"1Z5R8939035756712A"_s;
        QTest::newRow("hostile length") << QString(1000000, u' ') + u"RB123456785GB"_s;
    }

    void refusesOtherTexts()
    {
        QFETCH(QString, text);
        QVERIFY(!TrackingNumber::parse(text).has_value());
    }

    void onlyOneCheckDigitHolds()
    {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            const QString text = u"RB12345678"_s + digit + u"GB"_s;
            QCOMPARE(TrackingNumber::parse(text).has_value(), digit == u'5');
        }
    }

    void agreesWithTheCouriersVectors_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("S10") << u"s10.json"_s;
        QTest::newRow("UPS") << u"ups.json"_s;
    }

    void agreesWithTheCouriersVectors()
    {
        QFETCH(QString, file);
        QFile json(QStringLiteral(INTERDICT_SHARED_DATA "/shipments/jkeen-couriers/") + file);
        if (!json.open(QIODevice::ReadOnly))
            QSKIP("The couriers' vectors are not on this machine.");
        int numbers = 0;
        const QJsonArray forms = QJsonDocument::fromJson(json.readAll())["tracking_numbers"_L1].toArray();
        for (const auto &form : forms) {
            const QJsonObject vectors = form["test_numbers"_L1].toObject();
            for (const auto &number : vectors["valid"_L1].toArray())
                QVERIFY2(TrackingNumber::parse(number.toString()).has_value(), qPrintable(number.toString()));
            for (const auto &number : vectors["invalid"_L1].toArray())
                QVERIFY2(!TrackingNumber::parse(number.toString()).has_value(), qPrintable(number.toString()));
            numbers += static_cast<int>(vectors["valid"_L1].toArray().size() + vectors["invalid"_L1].toArray().size());
        }
        QVERIFY(numbers >= 6);
    }
};

QTEST_GUILESS_MAIN(TestTrackingNumber)
#include "tst_trackingnumber.moc"
