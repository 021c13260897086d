// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/cli/cliprogram.h"

#include <QFile>
#include <QTest>

using namespace interdict::journeys;
using namespace Qt::StringLiterals;

#define VERIFY_DONE(run)                                                                                               \
    do {                                                                                                               \
        const Ran done = run;                                                                                          \
        QVERIFY2(done.exitCode == 0, done.account().constData());                                                      \
    } while (false)

/// "interdict-cli graph" on a small file and on the sample case, as a user types it.
class GraphCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(
            writeBytes(m_file, "source,target,weight\nann,ben,2\nben,carl,1\nann,dora,1\ndora,carl,5\ncarl,emil,1\n"));
        QVERIFY(m_cli.makeSample());
        VERIFY_DONE(m_cli.run({u"new"_s, m_case}));
        VERIFY_DONE(m_cli.run({u"import"_s, m_case, m_cli.file(u"lantern-listings.csv"_s)}));
    }

    void layoutSaysPlacesAndSeconds()
    {
        const QString places = m_cli.file(u"places.csv"_s);
        const Ran ran = m_cli.runJson({u"graph"_s, u"layout"_s, m_file, u"--csv"_s, places, u"--seed"_s, u"7"_s});
        VERIFY_DONE(ran);
        QCOMPARE(ran.json()[u"nodes"_s].toInt(), 5);
        QVERIFY(ran.json()[u"seconds"_s].toDouble() > 0);
        const QList<QByteArray> lines = bytesOf(places).trimmed().split('\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0], QByteArray("id,x,y"));
        QVERIFY(lines[1].startsWith("ann,"));
        const QByteArray first = bytesOf(places);
        VERIFY_DONE(m_cli.run({u"graph"_s, u"layout"_s, m_file, u"--csv"_s, places, u"--seed"_s, u"7"_s}));
        QCOMPARE(bytesOf(places), first);
    }

    void layoutsHaveNames_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : {u"force"_s, u"hubs"_s, u"time"_s, u"communities"_s, u"radial"_s, u"layered"_s})
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void layoutsHaveNames()
    {
        QFETCH(QString, kind);
        const QString places = m_cli.file(u"named.csv"_s);
        const Ran ran =
            m_cli.runJson({u"graph"_s, u"layout"_s, m_case, u"--listings"_s, u"--layout"_s, kind, u"--csv"_s, places});
        VERIFY_DONE(ran);
        QCOMPARE(ran.json()[u"layout"_s].toString(), kind);
        QCOMPARE(bytesOf(places).trimmed().split('\n').size(), ran.json()[u"nodes"_s].toInt() + 1);
        QCOMPARE(ran.json()[u"axis"_s].toObject()[u"ticks"_s].toArray().isEmpty(), kind != "time"_L1);
    }

    void metricsAreARowANode()
    {
        const Ran ran = m_cli.runJson({u"graph"_s, u"metrics"_s, m_file});
        VERIFY_DONE(ran);
        const QJsonArray nodes = ran.json()[u"nodes"_s].toArray();
        QCOMPARE(nodes.size(), 5);
        QCOMPARE(nodes[2][u"id"_s].toString(), u"carl"_s);
        QCOMPARE(nodes[2][u"degree"_s].toInt(), 3);
        QCOMPARE(nodes[2][u"weightedDegree"_s].toDouble(), 7.0);
        QCOMPARE(nodes[2][u"betweenness"_s].toDouble(), 3.5);
        const Ran csv = m_cli.run({u"graph"_s, u"metrics"_s, m_file, u"--csv"_s, u"-"_s});
        QVERIFY(
            csv.output.startsWith("id,name,kind,degree,weighted degree,component,core,pagerank,betweenness,community"));
        QCOMPARE(csv.output.trimmed().split('\n').size(), 6);
    }

    void pathsAreSentences()
    {
        const Ran ran = m_cli.run({u"graph"_s, u"paths"_s, m_file, u"ann"_s, u"Carl"_s});
        VERIFY_DONE(ran);
        QVERIFY2(ran.output.contains("2 links, 2 shortest ways"), ran.account().constData());
        QVERIFY(ran.output.contains("ann – ben – carl"));
        QVERIFY(ran.output.contains("\"dora\" is linked with \"carl\" (weight 5)."));
    }

    void holdersSayWhatFallsApart()
    {
        const QJsonObject json = m_cli.runJson({u"graph"_s, u"holders"_s, m_file}).json();
        QCOMPARE(json[u"nodes"_s].toArray().size(), 1);
        QCOMPARE(json[u"nodes"_s][0][u"id"_s].toString(), u"carl"_s);
        QCOMPARE(json[u"bridges"_s].toArray().size(), 1);
    }

    void exportsInEveryFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("GraphML") << u"graphml"_s << QByteArray("<graphml");
        QTest::newRow("GEXF") << u"gexf"_s << QByteArray("<gexf");
        QTest::newRow("CSV") << u"csv"_s << QByteArray("source,target");
    }
    void exportsInEveryFormat()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, mark);
        const QString out = m_cli.file(u"out."_s + format);
        for (const QString &input : {m_file, m_case}) {
            const Ran ran = m_cli.runJson({u"graph"_s, u"export"_s, input, out, u"--to"_s, format, u"--places"_s});
            VERIFY_DONE(ran);
            const QString last = ran.json()[u"files"_s].toArray().last().toString();
            QVERIFY(bytesOf(last).contains(mark));
            // What was written is read again, with as many nodes.
            const Ran again = m_cli.runJson({u"graph"_s, u"layout"_s, last});
            VERIFY_DONE(again);
            QCOMPARE(again.json()[u"nodes"_s], ran.json()[u"nodes"_s]);
        }
    }

    void picturesOfFiles()
    {
        const QString svg = m_cli.file(u"x.svg"_s);
        VERIFY_DONE(m_cli.run({u"graph"_s, u"picture"_s, m_file, u"--svg"_s, svg}));
        QVERIFY(bytesOf(svg).contains("other nodes: 5"));
    }

    void casePathsNameTheirRecords()
    {
        const QJsonArray nodes = m_cli.runJson({u"graph"_s, u"metrics"_s, m_case}).json()[u"nodes"_s].toArray();
        QVERIFY(nodes.size() > 20);
        QStringList sellers;
        for (const QJsonValue &node : nodes) {
            if (node[u"kind"_s].toString() == "seller"_L1 && node[u"component"_s].toInt() == 0)
                sellers << u'#' + node[u"id"_s].toString().section(u'-', -1);
        }
        QVERIFY(sellers.size() > 1);
        const Ran ran = m_cli.run({u"graph"_s, u"paths"_s, m_case, sellers.first(), sellers.last()});
        VERIFY_DONE(ran);
        QVERIFY2(ran.output.contains("lantern-listings.csv row "), ran.account().constData());
        QVERIFY(ran.output.contains("(record "));
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        const QString odd = m_cli.file(u"odd.gexf"_s);
        QVERIFY(writeBytes(odd, "<gexf><graph>"));
        QTest::newRow("no file") << QStringList{u"layout"_s, m_cli.file(u"none.gml"_s)} << 3;
        QTest::newRow("no such layout") << QStringList{u"layout"_s, m_file, u"--layout"_s, u"spiral"_s} << 2;
        QTest::newRow("no dates") << QStringList{u"layout"_s, m_file, u"--layout"_s, u"time"_s} << 2;
        QTest::newRow("no such middle") << QStringList{u"layout"_s, m_file,        u"--layout"_s,
                                                       u"radial"_s, u"--centre"_s, u"zoe"_s}
                                        << 3;
        QTest::newRow("broken file") << QStringList{u"metrics"_s, odd} << 3;
        QTest::newRow("no such node") << QStringList{u"paths"_s, m_file, u"ann"_s, u"zoe"_s} << 3;
        QTest::newRow("no second node") << QStringList{u"paths"_s, m_file, u"ann"_s} << 2;
        QTest::newRow("no such format") << QStringList{u"export"_s, m_file, u"x.y"_s, u"--to"_s, u"word"_s} << 2;
        QTest::newRow("a part of a file") << QStringList{u"metrics"_s, m_file, u"--around"_s, u"ann"_s} << 2;
        QTest::newRow("nowhere to write")
            << QStringList{u"export"_s, m_file, m_cli.file(u"no/where.gexf"_s), u"--to"_s, u"gexf"_s} << 3;
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const Ran ran = m_cli.run(QStringList{u"graph"_s} + arguments);
        QVERIFY2(ran.exitCode == exitCode, ran.account().constData());
        QVERIFY(ran.complaint.trimmed().endsWith(u'.') || exitCode == 2);
    }

private:
    CliProgram m_cli;
    QString m_file = m_cli.file(u"small.csv"_s);
    QString m_case = m_cli.file(u"lantern.icase"_s);
};

QTEST_GUILESS_MAIN(GraphCliTest)
#include "tst_graphcli.moc"
