// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/columnmapping.h"

#include <QJsonArray>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

SourceLayout layoutWith(const QStringList &names)
{
    SourceLayout layout;
    layout.columnNames = names;
    return layout;
}

ColumnMapping mappingOf(std::initializer_list<std::optional<RecordField>> columns)
{
    ColumnMapping mapping;
    int column = 0;
    for (const auto &field : columns) {
        if (field)
            mapping.feeds.push_back({column, *field, CellPart::whole, {}});
        ++column;
    }
    return mapping;
}

} // namespace

class ColumnMappingTest : public QObject
{
    Q_OBJECT

private:
    const SourceLayout m_layout = layoutWith({u"shop"_s, u"offer"_s, u"Note"_s, u"offer"_s});
    const ColumnMapping m_mapping = mappingOf({RecordField::seller, RecordField::title, std::nullopt, std::nullopt});

private Q_SLOTS:
    void comesBackFromJson();
    void refusesUnknownFieldsInJson();
    void columnFeedsAField_data();
    void columnFeedsAField();
    void fieldsOfOneColumnMove();
    void severalColumnsFeedANote();
    void takesConstants();
    void constantReplacesTheColumn();
    void refuses_data();
    void refuses();
    void readsTheFirstFormOfJson();
    void partsOfOneColumnStandBesideEachOther();
    void aFurtherFieldIsAdded();
    void readsColumnsAsSaid();
    void takesTheDateOfTheFilesName();
    void columnsWithColonsInTheirNames();
};

void ColumnMappingTest::comesBackFromJson()
{
    ColumnMapping mapping = m_mapping;
    mapping.market = u"Lantern"_s;
    mapping.seen = *PartialDate::parse(u"2014-01");
    mapping.currency = u"BTC"_s;
    mapping.dateOrder = ColumnMapping::DateOrder::monthFirst;
    mapping.hasDecimalComma = true;
    mapping.feeds.push_back({2, RecordField::price, CellPart::amount, u"USD"_s});
    mapping.feeds.push_back({2, RecordField::price, CellPart::amount, u"BTC"_s});
    mapping.setReading(3, ColumnReading::Type::excelDate1904);
    mapping.profile = u"Lantern 2"_s;
    const Result<ColumnMapping> again = columnMappingFromJson(toJson(mapping));
    QVERIFY(again);
    QVERIFY(*again == mapping);
}

void ColumnMappingTest::refusesUnknownFieldsInJson()
{
    QJsonObject json = toJson(m_mapping);
    json[u"feeds"_s] = QJsonArray{QJsonObject{{u"column"_s, 0}, {u"field"_s, u"shoe-size"_s}}};
    QVERIFY(!columnMappingFromJson(json));
    json[u"feeds"_s] = QJsonArray{QJsonObject{{u"column"_s, 0}, {u"field"_s, u"title"_s}, {u"part"_s, u"half"_s}}};
    QVERIFY(!columnMappingFromJson(json));
    json[u"feeds"_s] = QJsonArray{QJsonObject{{u"field"_s, u"title"_s}}};
    QVERIFY(!columnMappingFromJson(json));
    json = toJson(m_mapping);
    json[u"version"_s] = 3;
    QVERIFY(!columnMappingFromJson(json));
    json = toJson(m_mapping);
    json[u"dateOrder"_s] = u"year-last"_s;
    QVERIFY(!columnMappingFromJson(json));
}

void ColumnMappingTest::columnFeedsAField_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<int>("column");
    QTest::newRow("by name") << u"seller=Note"_s << 2;
    QTest::newRow("in another case") << u"seller=note"_s << 2;
    QTest::newRow("by number") << u"seller=#4"_s << 3;
    QTest::newRow("blanks about the sign") << u"seller = Note"_s << 2;
    QTest::newRow("the first of two of one name") << u"seller=offer"_s << 1;
}

void ColumnMappingTest::columnFeedsAField()
{
    QFETCH(QString, assignment);
    QFETCH(int, column);
    const Result<ColumnMapping> mapping = withAssignments(m_mapping, m_layout, {assignment});
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().message));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(mapping->columnOf(RecordField::seller) == i, i == column);
}

void ColumnMappingTest::fieldsOfOneColumnMove()
{
    // "shop" feeds the title now, and so no seller any more.
    const Result<ColumnMapping> mapping = withAssignments(m_mapping, m_layout, {u"title=shop"_s});
    QVERIFY(mapping);
    QVERIFY(mapping->feeds == mappingOf({RecordField::title, std::nullopt, std::nullopt, std::nullopt}).feeds);
}

void ColumnMappingTest::severalColumnsFeedANote()
{
    const Result<ColumnMapping> mapping =
        withAssignments(m_mapping, m_layout, {u"note=Note"_s, u"note=#4"_s, u"title="_s});
    QVERIFY(mapping);
    QVERIFY(mapping->feeds ==
            mappingOf({RecordField::seller, std::nullopt, RecordField::note, RecordField::note}).feeds);
}

void ColumnMappingTest::takesConstants()
{
    const Result<ColumnMapping> mapping =
        withAssignments(m_mapping, m_layout, {u"market:=Agora"_s, u"seen:=2014-01-31"_s, u"currency:=usd"_s});
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().message));
    QCOMPARE(mapping->market, u"Agora"_s);
    QCOMPARE(mapping->seen->toString(), u"2014-01-31"_s);
    QCOMPARE(mapping->currency, u"USD"_s);
    QVERIFY(mapping->feeds == m_mapping.feeds);
}

void ColumnMappingTest::constantReplacesTheColumn()
{
    const ColumnMapping before = mappingOf({RecordField::market, RecordField::title, std::nullopt, std::nullopt});
    const Result<ColumnMapping> mapping = withAssignments(before, m_layout, {u"market:=Agora"_s});
    QVERIFY(mapping);
    QVERIFY(!mapping->isUsed(0));
}

void ColumnMappingTest::refuses_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("named");
    QTest::newRow("no sign") << u"seller"_s << u"shop"_s;
    QTest::newRow("no such field") << u"colour=shop"_s << u"tracking-number"_s;
    QTest::newRow("no such column") << u"seller=vendor"_s << u"\"Note\" (#3)"_s;
    QTest::newRow("no such number") << u"seller=#5"_s << u"#4"_s;
    QTest::newRow("number nought") << u"seller=#0"_s << u"#1"_s;
    QTest::newRow("no date") << u"seen:=yesterday"_s << u"yesterday"_s;
    QTest::newRow("no currency") << u"currency:=lots of money"_s << u"lots of money"_s;
    QTest::newRow("no such part") << u"seller=shop:half"_s << u"destination"_s;
    QTest::newRow("no such reading") << u"shop::roman"_s << u"month-first"_s;
    QTest::newRow("no column to read") << u"colour::text"_s << u"\"Note\" (#3)"_s;
    QTest::newRow("no date in the file's name") << u"seen:=@file-name"_s << u"table.csv"_s;
    QTest::newRow("no field for constants") << u"seller:=ann"_s << u"seller"_s;
}

void ColumnMappingTest::refuses()
{
    QFETCH(QString, assignment);
    QFETCH(QString, named);
    const Result<ColumnMapping> mapping = withAssignments(m_mapping, m_layout, {assignment}, u"table.csv"_s);
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, ErrorCode::badInput);
    QVERIFY2(mapping.error().message.contains(named), qPrintable(mapping.error().message));
}

void ColumnMappingTest::readsTheFirstFormOfJson()
{
    const QJsonObject json{{u"columns"_s, QJsonArray{u"seller"_s, u"title"_s, QJsonValue(), QJsonValue()}},
                           {u"dateOrder"_s, u"month-first"_s},
                           {u"decimalComma"_s, true}};
    const Result<ColumnMapping> mapping = columnMappingFromJson(json);
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().message));
    QVERIFY(mapping->feeds == m_mapping.feeds);
    QCOMPARE(mapping->dateOrder, ColumnMapping::DateOrder::monthFirst);
    QVERIFY(mapping->hasDecimalComma);
    QVERIFY(!columnMappingFromJson({{u"columns"_s, QJsonArray{u"shoe-size"_s}}}));
}

void ColumnMappingTest::partsOfOneColumnStandBesideEachOther()
{
    // A whole cell makes room for its parts, and these for a whole cell.
    const ColumnMapping before = mappingOf({RecordField::origin, RecordField::title, std::nullopt, std::nullopt});
    const Result<ColumnMapping> parts = withAssignments(
        before, m_layout, {u"origin=shop:origin"_s, u"destination=shop:destination"_s, u"price=#4:usd"_s});
    QVERIFY2(parts, parts ? "" : qPrintable(parts.error().message));
    const std::vector<ColumnFeed> expected{{0, RecordField::origin, CellPart::origin, {}},
                                           {0, RecordField::destination, CellPart::destination, {}},
                                           {1, RecordField::title, CellPart::whole, {}},
                                           {3, RecordField::price, CellPart::amount, u"USD"_s}};
    QVERIFY(parts->feeds == expected);
    const Result<ColumnMapping> whole = withAssignments(*parts, m_layout, {u"seller=shop"_s});
    QVERIFY(whole);
    QVERIFY(whole->feedsOf(0) == std::vector<ColumnFeed>({{0, RecordField::seller, CellPart::whole, {}}}));
}

void ColumnMappingTest::aFurtherFieldIsAdded()
{
    const Result<ColumnMapping> mapping =
        withAssignments(m_mapping, m_layout, {u"note+=shop"_s, u"reference+=offer"_s, u"reference+=#3"_s});
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().message));
    QCOMPARE(mapping->feedsOf(0).size(), 2u);
    QCOMPARE(mapping->columnOf(RecordField::seller), std::optional(0));
    QCOMPARE(mapping->feedsOf(1).size(), 2u);
    QVERIFY(mapping->isUsed(2));
}

void ColumnMappingTest::readsColumnsAsSaid()
{
    const Result<ColumnMapping> mapping =
        withAssignments(m_mapping, m_layout, {u"shop::text"_s, u"#3 :: month-first"_s, u"#4::decimal-comma"_s});
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().message));
    QCOMPARE(mapping->readingOf(0), ColumnReading::Type::text);
    QCOMPARE(mapping->dateOrderOf(2), ColumnMapping::DateOrder::monthFirst);
    QCOMPARE(mapping->dateOrderOf(1), ColumnMapping::DateOrder::dayFirst);
    QVERIFY(mapping->hasDecimalCommaIn(3));
    QVERIFY(!mapping->hasDecimalCommaIn(1));
    QVERIFY(withAssignments(*mapping, m_layout, {u"shop::by-itself"_s})->readings.size() == 2);
}

void ColumnMappingTest::takesTheDateOfTheFilesName()
{
    const Result<ColumnMapping> mapping =
        withAssignments(m_mapping, m_layout, {u"seen:=@file-name"_s}, u"crawl_20140131.csv"_s);
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().message));
    QCOMPARE(mapping->seen->toString(), u"2014-01-31"_s);
}

void ColumnMappingTest::columnsWithColonsInTheirNames()
{
    const SourceLayout layout = layoutWith({u"ships: origin"_s, u"ships"_s});
    const Result<ColumnMapping> mapping = withAssignments({}, layout, {u"origin=ships: origin"_s});
    QVERIFY(mapping);
    QCOMPARE(mapping->feeds.front().part, CellPart::whole);
    QCOMPARE(mapping->feeds.front().column, 0);
}

QTEST_GUILESS_MAIN(ColumnMappingTest)
#include "tst_columnmapping.moc"
