// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/place.h"

#include "models/basics/language.h"

#include <QHash>
#include <QTest>

#include <tuple>

using namespace interdict;
using namespace Qt::StringLiterals;

class PlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesGiveCodes_data();
    void namesGiveCodes();
    void placesOnPurposeNowhere_data();
    void placesOnPurposeNowhere();
    void unknownWordsAreTold();
    void codesHaveNames();
    void namesAreInTheLanguageOfTheTexts();
    void everyCountryHasANameInEachLanguage();
    void longTextEnds();
};

void PlaceTest::namesGiveCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *text, const char *codes) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(codes);
    };
    row("Netherlands", "NL");
    row("the netherlands", "NL");
    row("Holland", "NL");
    row("NL", "NL");
    row("USA", "US");
    row("usa", "US");
    row("U.S.A.", "US");
    row("United States.", "US");
    row("The United Snakes of Captivity", "US");
    row("UK", "GB");
    row("UK (Free!)", "GB");
    row("Deutschland", "DE");
    row("Россия", "RU");
    row("中国", "CN");
    row("Hong Kong", "HK");
    row("Aus", "AU");
    row("Côte d'Ivoire", "CI");
    row("Trinidad and Tobago", "TT");
    row("EU, WW", "EU WW");
    row("UK & EU", "GB EU");
    row("USA & CN", "US CN");
    row("Can/US", "CA US");
    row("EU, CH, NO, USA, CA", "EU CH NO US CA");
    row("Canada, USA, UK, EU", "CA US GB EU");
    row("Worldwide", "WW");
    row("WORLD WIDE", "WW");
    row("Wolrdwide", "WW");
    row("WORLWIDE", "WW");
    row("WiorldWide", "WW");
    row("everywhere", "WW");
    row("International", "WW");
    row("Worldwide except Australia", "WW -AU");
    row("everywhere but australia", "WW -AU");
    row("Worldwide except Australia, Finland", "WW -AU -FI");
    row("We do not ship to USA / Canada / New zealand", "-US -CA -NZ");
    row("EU, North America", "EU NORTH-AMERICA");
    row("European Union", "EU");
    row("Europe", "EUROPE");
    row("Australia only", "AU");
    row("EU, USA, Cancada", "EU US CA"); // a slip of the pen
    row("Niger", "NE");
    row("Nigeria", "NG");
    row("Austria", "AT");
    row("Georgia", "GE");
    row("", "");
}

void PlaceTest::namesGiveCodes()
{
    QFETCH(QString, text);
    QTEST(placesIn(text).toCodes().join(u' '), "codes");
}

void PlaceTest::placesOnPurposeNowhere_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"Torland", "Undeclared", "Undeclared;)", "Undelcared", "undeclared", "Internet"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void PlaceTest::placesOnPurposeNowhere()
{
    QFETCH(QString, text);
    const PlaceCodes places = placesIn(text);
    QVERIFY(places.saysNone);
    QVERIFY(places.toCodes().isEmpty());
}

void PlaceTest::unknownWordsAreTold()
{
    QVERIFY(placesIn(u"USA, EU").isWhole);
    const PlaceCodes places = placesIn(u"USA, Kind hearts and gentle people");
    QVERIFY(!places.isWhole);
    QCOMPARE(places.codes, QStringList{u"US"_s});
    // Small words of any language are no codes: "in", "no", "my".
    QVERIFY(placesIn(u"ask in my pm, no problem").toCodes().isEmpty());
}

void PlaceTest::codesHaveNames()
{
    QCOMPARE(placeName(u"NL"_s), u"Netherlands"_s);
    QCOMPARE(placeName(u"WW"_s), u"Worldwide"_s);
    QVERIFY(placeName(u"XX"_s).isEmpty());
    QVERIFY(isCountryCode(u"NL"));
    QVERIFY(!isCountryCode(u"EU"));
    QVERIFY(!isCountryCode(u"nl"));
}

void PlaceTest::namesAreInTheLanguageOfTheTexts()
{
    for (const auto &[language, netherlands, world] :
         {std::tuple(u"es"_s, u"Países Bajos"_s, u"Todo el mundo"_s), std::tuple(u"ko"_s, u"네덜란드"_s, u"전 세계"_s),
          std::tuple(u"xx"_s, u"Netherlands"_s, u"Worldwide"_s)}) {
        const TextLanguageScope scope(language);
        QCOMPARE(placeName(u"NL"_s), netherlands);
        QCOMPARE(placeName(u"WW"_s), world);
        QVERIFY(placeName(u"XX"_s).isEmpty());
        QCOMPARE(englishPlaceName(u"NL"_s), u"Netherlands"_s); // what a case stores does not follow the reader
    }
    QCOMPARE(placeName(u"NL"_s), u"Netherlands"_s);
}

/// No country is left in English: each has a name, and no two are called the same.
void PlaceTest::everyCountryHasANameInEachLanguage()
{
    for (const QString &language : {u"es"_s, u"ko"_s}) {
        const TextLanguageScope scope(language);
        QHash<QString, QString> codes;
        for (char16_t a = u'A'; a <= u'Z'; ++a) {
            for (char16_t b = u'A'; b <= u'Z'; ++b) {
                const QString code = QString(QChar(a)) + QChar(b);
                if (!isCountryCode(code))
                    continue;
                const QString name = placeName(code);
                QVERIFY2(!codes.contains(name), qPrintable(code + u' ' + name));
                codes.insert(name, code);
                const bool isKorean = !name.isEmpty() && name[0].script() == QChar::Script_Hangul;
                QVERIFY2(language == "es"_L1 || isKorean, qPrintable(code + u' ' + name));
            }
        }
        QCOMPARE(codes.size(), qsizetype(249));
    }
}

void PlaceTest::longTextEnds()
{
    QVERIFY(placesIn(QString(100000, u'a')).toCodes().isEmpty());
    QCOMPARE(placesIn(u"USA, "_s.repeated(50000)).codes, QStringList{u"US"_s});
}

QTEST_GUILESS_MAIN(PlaceTest)
#include "tst_place.moc"
