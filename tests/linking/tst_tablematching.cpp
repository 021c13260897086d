// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/tablematching.h"
#include "tests/journeys/cli/cliprogram.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

namespace {

/// Sellers of one market, of which the last is the first, written differently.
QByteArray sellersCsv()
{
    QByteArray csv("id,seller,contact\n");
    const QStringList parts{u"ka"_s, u"lomer"_s, u"tis"_s, u"voran"_s, u"dushi"_s, u"bel"_s, u"gorfen"_s, u"hax"_s};
    for (int i = 0; i < 64; ++i) {
        const QString name = parts[i % 8] + parts[i / 8] + parts[(i * 5 + i / 8) % 8];
        csv += u"%1,%2,%2@mail%3.org\n"_s.arg(i).arg(name).arg(i % 7).toUtf8();
    }
    return csv + "64,Xanax_Baron,xb@proton.me\n65,x4n4xbaron,\"xb@proton.me\"\n";
}

std::vector<QJsonObject> lines(const QByteArray &output)
{
    std::vector<QJsonObject> objects;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            objects.push_back(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

} // namespace

class TableMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeBytes(m_program.file(u"sellers.csv"_s), sellersCsv()));
        QVERIFY(writeBytes(m_program.file(u"other.csv"_s), "id,seller,contact\n900,XanaxBaron,xb@proton.me\n"
                                                           "901,someoneelse,so@else.org\n902,third,third@else.org\n"));
    }

    void printsOneLineForEachPairWithItsReasons()
    {
        const Ran ran = m_program.runJson({u"match"_s, m_program.file(u"sellers.csv"_s)});
        QVERIFY2(ran.exitCode == 0, ran.account().constData());
        const std::vector<QJsonObject> pairs = lines(ran.output);
        QVERIFY2(!pairs.empty(), ran.account().constData());
        const QJsonObject &best = pairs.front();
        QCOMPARE(best[u"a"_s].toInt(), 65); // row numbers begin with 1
        QCOMPARE(best[u"b"_s].toInt(), 66);
        QCOMPARE(best[u"a_id"_s].toString(), u"64"_s);
        QCOMPARE(best[u"b_id"_s].toString(), u"65"_s);
        QVERIFY(best[u"probability"_s].toDouble() > 0.5);
        const QJsonArray reasons = best[u"reasons"_s].toArray();
        QCOMPARE(reasons.size(), 2);
        for (const QJsonValue &reason : reasons) {
            QVERIFY(reason[u"weight"_s].toDouble() > 0);
            QVERIFY(!reason[u"why"_s].toString().isEmpty());
        }
    }

    void matchesBetweenTwoTables()
    {
        const Ran ran =
            m_program.runJson({u"match"_s, m_program.file(u"sellers.csv"_s), m_program.file(u"other.csv"_s)});
        QVERIFY2(ran.exitCode == 0, ran.account().constData());
        const std::vector<QJsonObject> pairs = lines(ran.output);
        QVERIFY2(!pairs.empty(), ran.account().constData());
        QCOMPARE(pairs.front()[u"b_id"_s].toString(), u"900"_s);
    }

    void printsTheWeights()
    {
        const Ran ran = m_program.runJson({u"match"_s, m_program.file(u"sellers.csv"_s), u"--weights"_s, u"--ignore"_s,
                                           u"contact"_s, u"--field"_s, u"seller=name"_s});
        const std::vector<QJsonObject> fields = lines(ran.output);
        QVERIFY2(fields.size() == 1, ran.account().constData());
        QCOMPARE(fields[0][u"kind"_s].toString(), u"name"_s);
        QVERIFY(!fields[0][u"levels"_s].toArray().isEmpty());
    }

    void refusesInSentences_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no such column") << QStringList{u"--field"_s, u"colour=name"_s} << 3;
        QTest::newRow("no such kind") << QStringList{u"--field"_s, u"seller=colour"_s} << 2;
        QTest::newRow("no probability") << QStringList{u"--threshold"_s, u"often"_s} << 2;
        QTest::newRow("nothing left to compare")
            << QStringList{u"--ignore"_s, u"seller"_s, u"--ignore"_s, u"contact"_s} << 3;
        QTest::newRow("no such file") << QStringList{u"nowhere.csv"_s} << 3;
    }
    void refusesInSentences()
    {
        QFETCH(QStringList, options);
        QFETCH(int, exitCode);
        const Ran ran = m_program.run(QStringList{u"match"_s, m_program.file(u"sellers.csv"_s)} + options);
        QVERIFY2(ran.exitCode == exitCode, ran.account().constData());
        QVERIFY(ran.output.isEmpty());
        QVERIFY2(ran.complaint.trimmed().endsWith(u'.') || ran.complaint.contains(u". "_s), ran.account().constData());
    }

    void readsATableOfObjects()
    {
        const QString path = m_program.file(u"sellers.jsonl"_s);
        QVERIFY(writeBytes(path, "{\"seller\": \"GreenLeaf\", \"note\": \"a\"}\n{\"seller\": \"other\"}\n"));
        const Result<SourceProbe> probe = probeSource(path, {}, {});
        QVERIFY(probe);
        const Result<ReadTable> table = readTable(path, *probe, {});
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QCOMPARE(table->table.rows.size(), size_t(2));
        QCOMPARE(table->cell(0, u"seller"_s), u"GreenLeaf"_s);
        QCOMPARE(table->cell(1, u"note"_s), QString());
    }

    /// Real data with known truth, where it is there.
    void findsTheDuplicatesOfFebrl()
    {
        const QString path = QStringLiteral(INTERDICT_SHARED_DATA "/resolution/febrl/dataset3.csv");
        if (!QFileInfo::exists(path))
            QSKIP("febrl 3 is not there");
        const Result<SourceProbe> probe = probeSource(path, {}, {});
        QVERIFY(probe);
        Result<ReadTable> table = readTable(path, *probe, {});
        QVERIFY(table);
        const Result<TableMatch> match = TableMatch::find(std::move(*table), {}, {}, {});
        QVERIFY(match);
        qsizetype right = 0;
        for (size_t i = 0; i < match->count(); ++i) {
            const TableMatch::Pair pair = match->pair(i);
            right += pair.idA.section(u'-', 0, 1) == pair.idB.section(u'-', 0, 1);
        }
        constexpr double truth = 6538;
        const double f1 = 2 * double(right) / (double(match->count()) + truth);
        QVERIFY2(f1 >= 0.98, qPrintable(QString::number(f1)));
    }

private:
    CliProgram m_program;
};

QTEST_GUILESS_MAIN(TableMatchingTest)
#include "tst_tablematching.moc"
