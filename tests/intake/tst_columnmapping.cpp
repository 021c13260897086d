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
    mapping.columns = columns;
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
};

void ColumnMappingTest::comesBackFromJson()
{
    ColumnMapping mapping = m_mapping;
    mapping.market = u"Lantern"_s;
    mapping.seen = *PartialDate::parse(u"2014-01");
    mapping.currency = u"BTC"_s;
    mapping.dateOrder = ColumnMapping::DateOrder::monthFirst;
    mapping.hasDecimalComma = true;
    const Result<ColumnMapping> again = columnMappingFromJson(toJson(mapping));
    QVERIFY(again);
    QVERIFY(*again == mapping);
}

void ColumnMappingTest::refusesUnknownFieldsInJson()
{
    QJsonObject json = toJson(m_mapping);
    json[u"columns"_s] = QJsonArray{u"shoe-size"_s};
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
        QCOMPARE(mapping->columns[size_t(i)] == RecordField::seller, i == column);
}

void ColumnMappingTest::fieldsOfOneColumnMove()
{
    // "shop" feeds the title now, and so no seller any more.
    const Result<ColumnMapping> mapping = withAssignments(m_mapping, m_layout, {u"title=shop"_s});
    QVERIFY(mapping);
    QVERIFY(mapping->columns == mappingOf({RecordField::title, std::nullopt, std::nullopt, std::nullopt}).columns);
}

void ColumnMappingTest::severalColumnsFeedANote()
{
    const Result<ColumnMapping> mapping =
        withAssignments(m_mapping, m_layout, {u"note=Note"_s, u"note=#4"_s, u"title="_s});
    QVERIFY(mapping);
    QVERIFY(mapping->columns ==
            mappingOf({RecordField::seller, std::nullopt, RecordField::note, RecordField::note}).columns);
}

void ColumnMappingTest::takesConstants()
{
    const Result<ColumnMapping> mapping =
        withAssignments(m_mapping, m_layout, {u"market:=Agora"_s, u"seen:=2014-01-31"_s, u"currency:=usd"_s});
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().message));
    QCOMPARE(mapping->market, u"Agora"_s);
    QCOMPARE(mapping->seen->toString(), u"2014-01-31"_s);
    QCOMPARE(mapping->currency, u"USD"_s);
    QVERIFY(mapping->columns == m_mapping.columns);
}

void ColumnMappingTest::constantReplacesTheColumn()
{
    const ColumnMapping before = mappingOf({RecordField::market, RecordField::title, std::nullopt, std::nullopt});
    const Result<ColumnMapping> mapping = withAssignments(before, m_layout, {u"market:=Agora"_s});
    QVERIFY(mapping);
    QVERIFY(!mapping->columns[0]);
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
    QTest::newRow("no field for constants") << u"seller:=ann"_s << u"seller"_s;
}

void ColumnMappingTest::refuses()
{
    QFETCH(QString, assignment);
    QFETCH(QString, named);
    const Result<ColumnMapping> mapping = withAssignments(m_mapping, m_layout, {assignment});
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, ErrorCode::badInput);
    QVERIFY2(mapping.error().message.contains(named), qPrintable(mapping.error().message));
}

QTEST_GUILESS_MAIN(ColumnMappingTest)
#include "tst_columnmapping.moc"
