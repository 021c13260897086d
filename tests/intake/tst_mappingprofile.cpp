// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/mappingprofile.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

Probe probeWith(const QStringList &names)
{
    Probe probe;
    probe.layout.columnNames = names;
    probe.findings.resize(size_t(names.size()));
    return probe;
}

MappingProfile profileWith(const QStringList &names)
{
    SourceLayout layout;
    layout.columnNames = names;
    ColumnMapping mapping;
    mapping.feeds = {{0, RecordField::title, CellPart::whole, {}},
                     {1, RecordField::seller, CellPart::name, {}},
                     {2, RecordField::price, CellPart::amount, u"USD"_s}};
    mapping.readings = {{3, ColumnReading::Type::monthFirst}};
    mapping.market = u"Lantern"_s;
    mapping.currency = u"USD"_s;
    return profileOf(u"Lantern"_s, layout, mapping);
}

} // namespace

class MappingProfileTest : public QObject
{
    Q_OBJECT

private:
    const QStringList m_names{u"offer"_s, u"shop"_s, u"cost"_s, u"day"_s, u"page"_s};
    const MappingProfile m_profile = profileWith(m_names);

private Q_SLOTS:
    void comesBackFromAFile();
    void refuses_data();
    void refuses();
    void layoutKeyKnowsNoOrder();
    void recognisesColumns_data();
    void recognisesColumns();
    void saysWhatChanged();
    void movesFeedsToWhereTheColumnsAre();
    void synonymsAndOptionalColumnsAreExact();
    void conditionsMustHold();
    void takesTheDateOfTheFilesName();
    void newColumnsKeepWhatWasFound();
    void shippedOnesAreWhole();
};

void MappingProfileTest::comesBackFromAFile()
{
    const QTemporaryDir folder;
    MappingProfile profile = m_profile;
    profile.version = 3;
    profile.columns[1].synonyms = {u"vendor"_s};
    profile.columns[4].isOptional = true;
    profile.conditions = {{u"cost"_s, u"USD"_s}};
    profile.fileNames = {u"lantern"_s};
    const QString path = folder.filePath(u"lantern.json"_s);
    QVERIFY(writeMappingProfile(profile, path));
    const Result<MappingProfile> again = readMappingProfile(path);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QCOMPARE(toJson(*again), toJson(profile));
    QVERIFY(again->mapping == profile.mapping);
}

void MappingProfileTest::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("said");
    const auto column = [](const QJsonObject &object) { return QJsonValue(QJsonArray{object}); };
    QTest::newRow("no profile") << u"interdictProfile"_s << QJsonValue(0) << u"no profile"_s;
    QTest::newRow("newer") << u"interdictProfile"_s << QJsonValue(99) << u"newer"_s;
    QTest::newRow("no name") << u"name"_s << QJsonValue(u" "_s) << u"no name"_s;
    QTest::newRow("no columns") << u"columns"_s << QJsonValue(QJsonArray()) << u"no columns"_s;
    QTest::newRow("nameless column") << u"columns"_s << column({}) << u"column 1"_s;
    QTest::newRow("unknown field") << u"columns"_s
                                   << column({{u"name"_s, u"a"_s},
                                              {u"feeds"_s, QJsonArray{QJsonObject{{u"field"_s, u"colour"_s}}}}})
                                   << u"colour"_s;
    QTest::newRow("unknown reading") << u"columns"_s << column({{u"name"_s, u"a"_s}, {u"readAs"_s, u"roman"_s}})
                                     << u"roman"_s;
    QTest::newRow("no currency") << u"currency"_s << QJsonValue(u"lots of money"_s) << u"lots of money"_s;
    QTest::newRow("no date") << u"seen"_s << QJsonValue(u"soon"_s) << u"soon"_s;
    QTest::newRow("no order") << u"dateOrder"_s << QJsonValue(u"year-last"_s) << u"year-last"_s;
}

void MappingProfileTest::refuses()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, said);
    QJsonObject json = toJson(m_profile);
    json[key] = value;
    const Result<MappingProfile> profile = mappingProfileFromJson(json);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::badInput);
    QVERIFY2(profile.error().message.contains(said), qPrintable(profile.error().message));
}

void MappingProfileTest::layoutKeyKnowsNoOrder()
{
    QCOMPARE(layoutKey({u"Listing_ID"_s, u"Price"_s}), layoutKey({u"price"_s, u"listing id"_s}));
    QVERIFY(layoutKey({u"price"_s}) != layoutKey({u"price"_s, u"price"_s}));
    QVERIFY(layoutKey({u"category 1"_s}) != layoutKey({u"category 2"_s}));
}

void MappingProfileTest::recognisesColumns_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("isExact");
    QTest::addColumn<bool>("isLikely");
    QTest::newRow("the same") << m_names << true << true;
    QTest::newRow("in another order") << QStringList{u"page"_s, u"day"_s, u"cost"_s, u"shop"_s, u"offer"_s} << true
                                      << true;
    QTest::newRow("written otherwise") << QStringList{u"Offer"_s, u"SHOP"_s, u"cost"_s, u"Day"_s, u"page"_s} << true
                                       << true;
    QTest::newRow("one more") << m_names + QStringList{u"weather"_s} << false << true;
    QTest::newRow("one less") << m_names.first(4) << false << true;
    QTest::newRow("others") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s} << false << false;
    QTest::newRow("few of many") << m_names.first(2) << false << false;
    QTest::newRow("none") << QStringList{} << false << false;
}

void MappingProfileTest::recognisesColumns()
{
    QFETCH(QStringList, names);
    const ProfileMatch match = matchProfile(m_profile, probeWith(names), u"x.csv"_s);
    QTEST(match.isExact(), "isExact");
    QTEST(match.isLikely(), "isLikely");
}

void MappingProfileTest::saysWhatChanged()
{
    const ProfileMatch match =
        matchProfile(m_profile, probeWith({u"offer"_s, u"vendor"_s, u"cost"_s, u"day"_s, u"weather"_s}), u"x.csv"_s);
    const QString said = match.drift().join(u'\n');
    QVERIFY2(said.contains(u"\"vendor\" is taken for the column \"shop\""_s), qPrintable(said));
    QVERIFY2(said.contains(u"does not know: \"weather\""_s), qPrintable(said));
    QVERIFY2(said.contains(u"gone: \"page\""_s), qPrintable(said));
}

void MappingProfileTest::movesFeedsToWhereTheColumnsAre()
{
    const Probe probe = probeWith({u"day"_s, u"cost"_s, u"shop"_s, u"offer"_s});
    const ProfileMatch match = matchProfile(m_profile, probe, u"x.csv"_s);
    const ColumnMapping mapping = mappingByProfile(m_profile, match, probe, u"x.csv"_s);
    const std::vector<ColumnFeed> expected{{1, RecordField::price, CellPart::amount, u"USD"_s},
                                           {2, RecordField::seller, CellPart::name, {}},
                                           {3, RecordField::title, CellPart::whole, {}}};
    QVERIFY(mapping.feeds == expected);
    QCOMPARE(mapping.readingOf(0), ColumnReading::Type::monthFirst);
    QCOMPARE(mapping.market, u"Lantern"_s);
    QCOMPARE(mapping.profile, u"Lantern 1"_s);
}

void MappingProfileTest::synonymsAndOptionalColumnsAreExact()
{
    MappingProfile profile = m_profile;
    profile.columns[1].synonyms = {u"vendor"_s};
    profile.columns[4].isOptional = true;
    QVERIFY(matchProfile(profile, probeWith({u"offer"_s, u"vendor"_s, u"cost"_s, u"day"_s}), u"x.csv"_s).isExact());
}

void MappingProfileTest::conditionsMustHold()
{
    MappingProfile profile = m_profile;
    profile.fileNames = {u"lantern"_s};
    profile.conditions = {{u"cost"_s, u"buy price"_s}};
    Probe probe = probeWith(m_names);
    probe.firstRows = {{u"Press"_s, u"ann"_s, u"Buy price 5"_s}, {u"Die"_s, u"bob"_s, u"Buy price 6"_s}};
    QVERIFY(matchProfile(profile, probe, u"Lantern-2014.csv"_s).isExact());
    QVERIFY(!matchProfile(profile, probe, u"agora.csv"_s).isExact());
    probe.firstRows = {{u"Press"_s, u"ann"_s, u"5"_s}};
    QVERIFY(!matchProfile(profile, probe, u"Lantern-2014.csv"_s).isExact());
}

void MappingProfileTest::takesTheDateOfTheFilesName()
{
    const Probe probe = probeWith(m_names);
    const QString fileName = u"lantern 2014-01-31.csv"_s;
    const ColumnMapping mapping =
        mappingByProfile(m_profile, matchProfile(m_profile, probe, fileName), probe, fileName);
    QCOMPARE(mapping.seen->toString(), u"2014-01-31"_s);
}

void MappingProfileTest::newColumnsKeepWhatWasFound()
{
    Probe probe = probeWith(m_names + QStringList{u"remarks"_s, u"title"_s});
    probe.mapping.feeds = {{5, RecordField::note, CellPart::whole, {}}, {6, RecordField::title, CellPart::whole, {}}};
    const ColumnMapping mapping =
        mappingByProfile(m_profile, matchProfile(m_profile, probe, u"x.csv"_s), probe, u"x.csv"_s);
    QVERIFY(mapping.isUsed(5));
    QVERIFY(!mapping.isUsed(6)); // the profile says what the title is
}

void MappingProfileTest::shippedOnesAreWhole()
{
    QVERIFY(shippedProfiles().size() >= 5);
    for (const MappingProfile &profile : shippedProfiles()) {
        QVERIFY2(!profile.mapping.feeds.empty(), qPrintable(profile.name));
        QVERIFY2(!profile.description.isEmpty(), qPrintable(profile.name));
    }
}

QTEST_GUILESS_MAIN(MappingProfileTest)
#include "tst_mappingprofile.moc"
