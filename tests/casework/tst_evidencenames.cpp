// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/evidencenames.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class TestEvidenceNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWholeNamesOnly_data();
    void findsWholeNamesOnly();
    void aRecordCountsOnce();
    void keepsAFewRecordsOfMany();
};

void TestEvidenceNames::findsWholeNamesOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("alone") << u"ring 1b.jpg"_s << true;
    QTest::newRow("in a sentence") << u"See \"ring 1b.jpg\"."_s << true;
    QTest::newRow("in a path") << u"img\\ring 1b.jpg"_s << true;
    QTest::newRow("in a URL") << u"https://x.example/p/ring%201b.jpg?w=10"_s << true;
    QTest::newRow("other case") << u"Ring 1B.JPG"_s << true;
    QTest::newRow("end of a longer name") << u"earring 1b.jpg"_s << false;
    QTest::newRow("begin of a longer name") << u"ring 1b.jpgx"_s << false;
    QTest::newRow("other ending") << u"ring 1b.png"_s << false;
    QTest::newRow("without ending") << u"ring 1b"_s << false;
}

void TestEvidenceNames::findsWholeNamesOnly()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    EvidenceNames names({u"ring 1b.jpg"_s, u"a.b"_s, u"noending"_s});
    names.look(QStringList{u"first"_s, text}, {RowId<Source>(7), 3});
    const auto &records = names.recordsThatName(u"ring 1b.jpg"_s);
    QCOMPARE(records.size(), isFound ? 1u : 0u);
    if (isFound)
        QCOMPARE(records.front().rowNumber, 3);
}

void TestEvidenceNames::aRecordCountsOnce()
{
    EvidenceNames names({u"ring.jpg"_s});
    names.look(QStringList{u"ring.jpg, ring.jpg"_s, u"img/ring.jpg"_s}, {RowId<Source>(1), 1});
    QCOMPARE(names.recordsThatName(u"ring.jpg"_s).size(), 1u);
}

void TestEvidenceNames::keepsAFewRecordsOfMany()
{
    EvidenceNames names({u"logo.png"_s});
    for (qint64 row = 1; row <= 1000; ++row)
        names.look(QStringList{u"logo.png"_s}, {RowId<Source>(1), row});
    QCOMPARE(names.recordsThatName(u"logo.png"_s).size(), EvidenceNames::mostRecords);
}

QTEST_GUILESS_MAIN(TestEvidenceNames)
#include "tst_evidencenames.moc"
