// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/identify.h"

#include "models/values/phonenumber.h"

#include <QTest>

#include <algorithm>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

QString summary(const IdentifiedValue &value)
{
    const QString state = value.isChecked ? u"checked"_s : value.isValid ? u"valid"_s : u"refused"_s;
    return value.kind + u' ' + value.normalForm + u' ' + state;
}

QStringList summaries(const QString &text, const QString &region = {})
{
    QStringList all;
    for (const IdentifiedValue &value : identify(text, region))
        all << summary(value);
    return all;
}

} // namespace

class TestIdentify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatATextIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("nothing", u"just some words"_s, {});
        row("empty", QString(), {});
        row("S10", u"RB 123 456 785 GB"_s, {u"shipment RB123456785GB checked"_s});
        row("S10, wrong", u"RB123456786GB"_s, {u"shipment RB123456786GB refused"_s});
        row("Bitcoin Cash", u"bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"_s,
            {u"wallet bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a checked"_s});
        row("Ethereum in one case", u"0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"_s,
            {u"wallet 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed valid"_s,
             u"pgp-key 5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED valid"_s});
        row("Ethereum, one letter in the wrong case", u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"_s,
            {u"pgp-key 5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED valid"_s,
             u"wallet 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD refused"_s});
        row("Bitcoin, one letter wrong", u"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMh"_s,
            {u"wallet 1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMh refused"_s});
        row("domain", u"www[.]Example[.]com"_s, {u"domain www.example.com valid"_s});
        row("onion", u"2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion"_s,
            {u"domain 2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion checked"_s});
        row("onion, wrong", u"2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wie.onion"_s,
            {u"domain 2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wie.onion refused"_s});
        row("page of an item", u"https://www.ebay.com/itm/123456789012"_s,
            {u"web-address https://www.ebay.com/itm/123456789012 valid"_s, u"market-item ebay:123456789012 valid"_s});
        row("page of no host", u"hxxp://localhost/"_s, {u"web-address hxxp://localhost/ refused"_s});
        row("e-mail", u"Shop@Example.COM"_s, {u"email Shop@example.com valid"_s});
        row("e-mail, wrong", u"a..b@example.com"_s, {u"email a..b@example.com refused"_s});
        row("IP address", u"10.0.0.1"_s, {u"ip-address 10.0.0.1 valid"_s});
        row("IP address, wrong", u"10.0.0.256"_s, {u"ip-address 10.0.0.256 refused"_s});
        row("CAS", u"437-38-7"_s, {u"cas 437-38-7 checked"_s});
        row("CAS, wrong", u"437-38-8"_s, {u"cas 437-38-8 refused"_s});
        row("DEA", u"AB1234563"_s, {u"dea AB1234563 checked"_s});
        row("NDC", u"0002-1433-80"_s, {u"ndc 00002-1433-80 valid"_s});
        row("handle with its platform", u"wickr:GoodShop"_s, {u"handle wickr:goodshop valid"_s});
        row("handle with its sign", u"@GoodShop"_s, {u"handle telegram:goodshop valid"_s});
        row("Telegram id", u"tg://user?id=123456789"_s, {u"handle telegram:id:123456789 valid"_s});
        row("ASIN", u"B00005N5PF"_s, {u"market-item asin:B00005N5PF valid"_s});
    }

    void saysWhatATextIs()
    {
        QFETCH(QString, text);
        QTEST(summaries(text), "expected");
    }

    void givesEveryThingADigitStringCanBe()
    {
        const QStringList all = summaries(u"123456789012"_s);
        QVERIFY2(all.contains(u"shipment 123456789012 checked"_s), qPrintable(all.join(u'\n')));
        QVERIFY2(all.contains(u"market-item ebay:123456789012 valid"_s), qPrintable(all.join(u'\n')));
        // Purolator's check digit is wrong, which says nothing where others' are right.
        QVERIFY2(!all.contains(u"shipment 123456789012 refused"_s), qPrintable(all.join(u'\n')));
    }

    void tellsARefusalOfBareDigitsWhereNothingElseFits()
    {
        QVERIFY(summaries(u"420100019400100000000000000007"_s)
                    .contains(u"shipment 420100019400100000000000000007 refused"_s));
    }

    void givesProofBeforeFormBeforeRefusal()
    {
        for (const QString &text : {u"123456789012"_s, u"60120172242323"_s, u"3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC"_s}) {
            const auto values = identify(text);
            QVERIFY(!values.empty());
            QVERIFY(std::is_sorted(values.begin(), values.end(), [](const auto &a, const auto &b) {
                return a.isChecked > b.isChecked || (a.isChecked == b.isChecked && a.isValid > b.isValid);
            }));
        }
    }

    void saysWhyInWholeSentences()
    {
        for (const QString &text : {u"123456789012"_s, u"437-38-8"_s, u"p\u0430ypal.com"_s, u"wickr:shop"_s}) {
            const auto values = identify(text);
            QVERIFY(!values.empty());
            for (const IdentifiedValue &value : values)
                QVERIFY2(value.why.endsWith(u'.') && value.why.size() > 20, qPrintable(value.why));
        }
    }

    void warnsOfLookAlikes()
    {
        const auto values = identify(u"p\u0430ypal.com");
        QCOMPARE(values.size(), size_t(1));
        QVERIFY(values.front().why.contains(u"paypal"));
    }

    void readsPhonesInTheirCountry()
    {
        if (!PhoneNumber::isSupported())
            QSKIP("This build reads no phone numbers.");
        QVERIFY(summaries(u"+44 7400 123456"_s).contains(u"phone +447400123456 valid"_s));
        QVERIFY(summaries(u"07400 123456"_s, u"GB"_s).contains(u"phone +447400123456 valid"_s));
        QVERIFY(summaries(u"+1 102 456 1111"_s).contains(u"phone +1 102 456 1111 refused"_s));
        QVERIFY(!summaries(u"07400 123456"_s).join(u' ').contains(u"phone"));
    }

    void staysQuickOnHostileTexts()
    {
        QVERIFY(identify(QString(1000000, u'1')).empty());
        QVERIFY(identify(u"1."_s.repeated(1000000)).empty());
        const QString nearlyLongest = u"0-"_s.repeated(3900);
        QVERIFY(identify(nearlyLongest).size() < 5);
    }
};

QTEST_GUILESS_MAIN(TestIdentify)
#include "tst_identify.moc"
