// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/celltext.h"
#include "models/intake/fieldnames.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class CellReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesHtmlOut_data();
    void takesHtmlOut();
    void knowsMissingValues_data();
    void knowsMissingValues();
    void splitsPlaces_data();
    void splitsPlaces();
    void takesLabelsOffPlaces();
    void takesTheCrawlDateOffReferences_data();
    void takesTheCrawlDateOffReferences();
    void takesNoiseOffNumbers_data();
    void takesNoiseOffNumbers();
    void knowsFieldsByColumnNames_data();
    void knowsFieldsByColumnNames();
};

void CellReadingTest::takesHtmlOut_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"5 < 6 & 7 > 2"_s << u"5 < 6 & 7 > 2"_s;
    QTest::newRow("entities") << u"Punch &amp; die &lt;8&nbsp;mm&gt; &#8364;5 &#x41;"_s
                              << u"Punch & die <8\u00a0mm> €5 A"_s;
    QTest::newRow("line breaks") << u"One<br />two<BR>three"_s << u"One\ntwo\nthree"_s;
    QTest::newRow("tags with attributes")
        << u"<time datetime=\"2014-01-01T00:00\">1 Jan</time> <b>now</b>"_s << u"1 Jan now"_s;
    QTest::newRow("quoted > in a tag") << u"<a title=\"a > b\">link</a>"_s << u"link"_s;
    QTest::newRow("other tags are evidence")
        << u"<script>alert('Oxy')</script>"_s << u"<script>alert('Oxy')</script>"_s;
    QTest::newRow("entity of nothing") << u"a &bogus; &; &#0; &#xD800; b"_s << u"a &bogus; &; &#0; &#xD800; b"_s;
    QTest::newRow("tag never closed") << u"see <b and so on"_s << u"see <b and so on"_s;
}

void CellReadingTest::takesHtmlOut()
{
    QFETCH(QString, cell);
    QTEST(withoutHtml(cell), "text");
}

void CellReadingTest::knowsMissingValues_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isMissing");
    for (const char *cell : {"", "NA", "n/a", "null", "NULL", "None", "-", "\\N", "NaN"})
        QTest::newRow(*cell ? cell : "empty") << QString::fromLatin1(cell) << true;
    for (const char *cell : {"0", "Nathan", "nullmarket", "undeclared", "No", "--- sale ---"})
        QTest::newRow(cell) << QString::fromLatin1(cell) << false;
}

void CellReadingTest::knowsMissingValues()
{
    QFETCH(QString, cell);
    QTEST(isMissing(cell), "isMissing");
}

void CellReadingTest::splitsPlaces_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("labels") << u"From: USA To: USA"_s << QStringList{u"USA"_s, u"USA"_s};
    QTest::newRow("lines") << u"Ships from: Hong Kong\n Ships to: Worldwide"_s
                           << QStringList{u"Hong Kong"_s, u"Worldwide"_s};
    QTest::newRow("words") << u"Ships from Netherlands to EU, USA"_s << QStringList{u"Netherlands"_s, u"EU, USA"_s};
    QTest::newRow("arrow") << u"NL → EU, WW"_s << QStringList{u"NL"_s, u"EU, WW"_s};
    QTest::newRow("one place") << u"Torland"_s << QStringList{};
    QTest::newRow("a place with to in it") << u"Toronto"_s << QStringList{};
    QTest::newRow("a label and one place") << u"From: Toronto"_s << QStringList{};
}

void CellReadingTest::splitsPlaces()
{
    QFETCH(QString, cell);
    const auto places = splitPlaces(cell);
    QTEST(places ? (QStringList{places->origin, places->destination}) : QStringList(), "places");
}

void CellReadingTest::takesLabelsOffPlaces()
{
    QCOMPARE(placeWithoutLabel(u"From: USA"), u"USA"_s);
    QCOMPARE(placeWithoutLabel(u" Ships to:\n  EU "), u"EU"_s);
    QCOMPARE(placeWithoutLabel(u"The United Snakes\r\n of Captivity"), u"The United Snakes of Captivity"_s);
}

void CellReadingTest::takesTheCrawlDateOffReferences_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("reference");
    QTest::newRow("dated page") << u"2014-01-01__a1BkWEipyk.html"_s << u"a1BkWEipyk.html"_s;
    QTest::newRow("number") << u"LN-100150"_s << u"LN-100150"_s;
    QTest::newRow("a date alone") << u"2014-01-01"_s << u"2014-01-01"_s;
    QTest::newRow("a date and nothing") << u"2014-01-01__"_s << u"2014-01-01__"_s;
    QTest::newRow("digits") << u"201401012345678"_s << u"201401012345678"_s;
}

void CellReadingTest::takesTheCrawlDateOffReferences()
{
    QFETCH(QString, cell);
    QTEST(referenceWithoutDate(cell), "reference");
}

void CellReadingTest::takesNoiseOffNumbers_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("number");
    QTest::newRow("noise") << u"80.96796242229898"_s << u"80.9679624223"_s;
    QTest::newRow("the same without") << u"80.967962422299"_s << u"80.9679624223"_s;
    QTest::newRow("added up in another order") << u"5737.56480475533"_s << u"5737.56480476"_s;
    QTest::newRow("the same added up") << u"5737.56480475532"_s << u"5737.56480476"_s;
    QTest::newRow("twelve digits stay") << u"1.26931147346"_s << u"1.26931147346"_s;
    QTest::newRow("few digits") << u"0.50"_s << u"0.50"_s;
    QTest::newRow("a long whole number is no measure") << u"100000000000000001"_s << u"100000000000000001"_s;
    QTest::newRow("text") << u"1.2.3.4.5.6.7.8.9.10.11.12.13"_s << u"1.2.3.4.5.6.7.8.9.10.11.12.13"_s;
}

void CellReadingTest::takesNoiseOffNumbers()
{
    QFETCH(QString, cell);
    QTEST(withoutNoise(cell), "number");
}

void CellReadingTest::knowsFieldsByColumnNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("currency");
    const auto row = [](const char *name, const char *field, const char *currency = "") {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(field) << QString::fromLatin1(currency);
    };
    row("Vendor Name", "seller");
    row("vendorName", "seller");
    row("SELLER", "seller");
    row("listing_vendor", "seller");
    row("Listing ID", "reference");
    row("list", "reference");
    row("ships-from", "origin");
    row("Ships From:", "origin");
    row("cat", "category");
    row("subsubcat", "category");
    row("subcategory2_id", "category");
    row("price_usd", "price", "USD");
    row("Price (BTC)", "price", "BTC");
    row("BTC", "price", "BTC");
    row("detail_price", "price");
    row("tracking no.", "tracking-number");
    row("Consignee", "recipient");
    row("seized_on", "seen");
    row("Verkäufer", "seller");
    row("цена", "price");
    row("卖家", "seller");
    row("declared_contents", "note");
    row("btc address", "contact");
    row("RelationIsNextTo", "");
    row("pill colour", "");
    row("17", "");
}

void CellReadingTest::knowsFieldsByColumnNames()
{
    QFETCH(QString, name);
    const NamedField named = fieldNamed(name);
    QTEST(named.field ? toToken(*named.field) : QString(), "field");
    QTEST(named.currency, "currency");
}

QTEST_GUILESS_MAIN(CellReadingTest)
#include "tst_cellreading.moc"
