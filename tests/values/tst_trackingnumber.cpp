// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/trackingnumber.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

std::optional<TrackingNumber> candidateOf(const QString &text, const QString &token)
{
    for (const TrackingNumber &number : TrackingNumber::candidates(text)) {
        if (number.carrierToken() == token)
            return number;
    }
    return std::nullopt;
}

struct Counts
{
    int forms = 0;
    int valid = 0;
    int invalid = 0;
    QStringList wrong;
};

/// The courier of each valid number is to be among the candidates and to name the form, that of an invalid one is not.
/// One number is listed as invalid for a form of Purolator's and as valid for another one of its forms.
void count(const QJsonObject &courier, Counts &counts)
{
    const QString token = courier["courier_code"_L1].toString();
    QSet<QString> good;
    const QJsonArray forms = courier["tracking_numbers"_L1].toArray();
    for (const auto &form : forms) {
        ++counts.forms;
        for (const auto &text : form["test_numbers"_L1]["valid"_L1].toArray()) {
            const auto number = candidateOf(text.toString(), token);
            if (!number || number->formName() != form["name"_L1].toString())
                counts.wrong << text.toString();
            good.insert(text.toString());
            ++counts.valid;
        }
    }
    for (const auto &form : forms) {
        for (const auto &text : form["test_numbers"_L1]["invalid"_L1].toArray()) {
            if (candidateOf(text.toString(), token).has_value() != good.contains(text.toString()))
                counts.wrong << text.toString();
            ++counts.invalid;
        }
    }
}

} // namespace

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

    void knowsTheCarrier_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("normal");
        QTest::addColumn<QString>("service");
        QTest::addColumn<bool>("isChecked");
        const auto row = [](const char *name, const QString &text, const QString &token, const QString &normal,
                            const QString &service,
                            bool isChecked) { QTest::newRow(name) << text << token << normal << service << isChecked; };
        row("USPS with ZIP", u"420 10001 9400 1000 0000 0000 0000 06"_s, u"usps"_s, u"9400100000000000000006"_s,
            u"001"_s, true);
        row("USPS with ZIP+4", u"420100011234 9400100000000000000006"_s, u"usps"_s, u"9400100000000000000006"_s,
            u"001"_s, true);
        row("FedEx Express", u"123456789012"_s, u"fedex"_s, u"123456789012"_s, QString(), true);
        row("FedEx barcode", u"1000000000000000000000123456789012"_s, u"fedex"_s, u"123456789012"_s, QString(), true);
        row("DHL Express", u"1234567891"_s, u"dhl"_s, u"1234567891"_s, QString(), true);
        row("Canada Post", u"1000 0000 0000 0007"_s, u"canada_post"_s, u"1000000000000007"_s, QString(), true);
        row("Purolator", u"000000000018"_s, u"purolator"_s, u"000000000018"_s, QString(), true);
        row("Old Dominion", u"77700000001"_s, u"old_dominion"_s, u"77700000001"_s, QString(), true);
        row("OnTrac", u"c00000000000006"_s, u"ontrac"_s, u"C00000000000006"_s, QString(), true);
        row("Amazon", u"tba000000000123"_s, u"amazon"_s, u"TBA000000000123"_s, QString(), false);
        row("Yodel", u"JJD0001112223334445"_s, u"yodel"_s, u"JJD0001112223334445"_s, QString(), false);
        row("DHL E-Commerce", u"GM0000000000"_s, u"dhl"_s, u"GM0000000000"_s, u"GM"_s, false);
        row("Canpar", u"D000000000000000000001"_s, u"canpar"_s, u"D000000000000000000001"_s, u"D"_s, false);
    }

    void knowsTheCarrier()
    {
        QFETCH(QString, text);
        QFETCH(QString, token);
        const auto number = candidateOf(text, token);
        QVERIFY(number.has_value());
        QTEST(number->toString(), "normal");
        QTEST(number->serviceIndicator(), "service");
        QTEST(number->isChecked(), "isChecked");
        QCOMPARE(TrackingNumber::parse(number->carrier(), number->toString()).value(), *number);
    }

    // An open form such as DHL's would else claim every long word that begins with its letters.
    void leavesWordsAlone()
    {
        QVERIFY(TrackingNumber::candidates(u"INTERNATIONAL2014").empty());
        QVERIFY(TrackingNumber::candidates(u"").empty());
        QVERIFY(TrackingNumber::candidates(QString(1000000, u'1')).empty());
    }

    void putsCheckedCarriersFirst()
    {
        // Right by FedEx's rule; by Purolator's the last digit would be another.
        const auto numbers = TrackingNumber::candidates(u"60120172242323");
        QCOMPARE(numbers.size(), size_t(1));
        QVERIFY(!numbers.front().isChecked());
        const auto several = TrackingNumber::candidates(u"C0000000006");
        QVERIFY(std::is_partitioned(several.begin(), several.end(), [](const auto &n) { return n.isChecked(); }));
    }

    void saysWhoRefuses()
    {
        QCOMPARE(TrackingNumber::refusedBy(u"RB123456786GB"), std::vector{TrackingNumber::Carrier::upuS10});
        QVERIFY(TrackingNumber::refusedBy(u"RB123456785GB").empty());
        QVERIFY(TrackingNumber::refusedBy(u"no number").empty());
    }

    void takesANumberForOneParcelWithinAYear()
    {
        const QDate day(2014, 1, 31);
        QVERIFY(TrackingNumber::isOneParcel(day, day.addMonths(11)));
        QVERIFY(TrackingNumber::isOneParcel(day.addMonths(11), day));
        QVERIFY(!TrackingNumber::isOneParcel(day, day.addMonths(12)));
        QVERIFY(!TrackingNumber::isOneParcel(day, QDate()));
    }

    void agreesWithTheCouriersVectors()
    {
        const QDir couriers(QStringLiteral(INTERDICT_SHARED_DATA "/shipments/jkeen-couriers"));
        const QStringList files = couriers.entryList({u"*.json"_s});
        if (files.isEmpty())
            QSKIP("The couriers' vectors are not on this machine.");
        Counts counts;
        for (const QString &name : files) {
            QFile file(couriers.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            count(QJsonDocument::fromJson(file.readAll()).object(), counts);
        }
        QCOMPARE(counts.wrong, QStringList());
        QCOMPARE(counts.forms, 39);
        QCOMPARE(counts.valid, 192);
        QCOMPARE(counts.invalid, 88);
    }
};

QTEST_GUILESS_MAIN(TestTrackingNumber)
#include "tst_trackingnumber.moc"
