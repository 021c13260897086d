// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/sourcelayout.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class SourceLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromJson_data();
    void comesBackFromJson();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void SourceLayoutTest::comesBackFromJson_data()
{
    QTest::addColumn<SourceLayout>("layout");
    SourceLayout layout;
    layout.columnNames = {u"title"_s, u"title"_s, u"Column 3"_s};
    QTest::newRow("usual") << layout;
    layout.encoding = u"macintosh"_s;
    layout.delimiter = '\t';
    layout.quote = 0;
    layout.escape = '\\';
    layout.skipsBlanks = true;
    layout.leadingRows = 2;
    layout.hasHeader = false;
    for (const auto end : {SourceLayout::RecordEnd::lf, SourceLayout::RecordEnd::crlf, SourceLayout::RecordEnd::cr,
                           SourceLayout::RecordEnd::any}) {
        layout.recordEnd = end;
        QTest::addRow("unusual, end %d", int(end)) << layout;
    }
}

void SourceLayoutTest::comesBackFromJson()
{
    QFETCH(SourceLayout, layout);
    const Result<SourceLayout> again = sourceLayoutFromJson(toJson(layout));
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QVERIFY(*again == layout);
}

void SourceLayoutTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("format") << u"format"_s << QJsonValue(u"xlsx"_s);
    QTest::newRow("encoding") << u"encoding"_s << QJsonValue(u"klingon"_s);
    QTest::newRow("record end") << u"recordEnd"_s << QJsonValue(u"nel"_s);
    QTest::newRow("long delimiter") << u"delimiter"_s << QJsonValue(u"||"_s);
    QTest::newRow("delimiter beyond ASCII") << u"delimiter"_s << QJsonValue(u"·"_s);
    QTest::newRow("no delimiter") << u"delimiter"_s << QJsonValue();
    QTest::newRow("line end as quote") << u"quote"_s << QJsonValue(u"\n"_s);
    QTest::newRow("rows before the start") << u"leadingRows"_s << QJsonValue(-1);
}

void SourceLayoutTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = toJson(SourceLayout());
    json[key] = value;
    const Result<SourceLayout> layout = sourceLayoutFromJson(json);
    QVERIFY(!layout);
    QCOMPARE(layout.error().code, ErrorCode::badInput);
}

QTEST_GUILESS_MAIN(SourceLayoutTest)
#include "tst_sourcelayout.moc"
