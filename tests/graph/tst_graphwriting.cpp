// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/interchange/graphconversion.h"
#include "models/graph/interchange/graphreading.h"
#include "models/graph/interchange/graphwriting.h"
#include "tests/graph/madegraphs.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// One of everything.
ExchangeGraph richGraph()
{
    ExchangeGraph graph;
    graph.name = u"Harbour & Öl"_s;
    graph.isWeighted = true;
    graph.nodeColumns = {{u"crew"_s, ColumnType::text},
                         {u"age"_s, ColumnType::integer},
                         {u"share"_s, ColumnType::real},
                         {u"known"_s, ColumnType::boolean},
                         {colourColumn.toString(), ColumnType::text},
                         {sizeColumn.toString(), ColumnType::real}};
    graph.linkColumns = {{u"how"_s, ColumnType::text}, {u"times"_s, ColumnType::integer}};
    graph.nodes = {{u"a"_s,
                    u"Ann <\"A\"> & co"_s,
                    u"seller"_s,
                    QPointF(1.5, -2.25),
                    {{0, u"reds"_s}, {1, u"-30"_s}, {2, u"0.1"_s}, {3, u"true"_s}, {4, u"#ff00aa"_s}, {5, u"4.5"_s}}},
                   {u"b"_s, u"=HYPERLINK(1)"_s, u"site"_s, {}, {{0, u"+49 30, \"x\"\nline two"_s}}},
                   {u"c"_s, {}, {}, QPointF(0, 1e-7), {}},
                   {u"#d"_s, u"日本 🙂"_s, u"odd kind"_s, {}, {{1, u"9007199254740993"_s}}}};
    ExchangeLink heavy{0, 1, 2.5, true, u"e1"_s, u"pays"_s, u"pays-to"_s, {{0, u"cash"_s}, {1, u"3"_s}}};
    graph.links = {heavy,
                   {1, 2, 1, false, {}, {}, {}, {}},
                   {1, 2, 0.1, true, {}, u"again"_s, {}, {}},
                   {3, 3, 1, true, {}, {}, {}, {}}};
    return graph;
}

} // namespace

class GraphWritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsReadAgain_data()
    {
        QTest::addColumn<ExchangeGraph>("graph");
        QTest::addColumn<GraphFormat>("format");
        QTest::addColumn<QString>("name");
        const std::vector<std::pair<GraphFormat, QString>> formats{
            {GraphFormat::graphMl, u"x.graphml"_s}, {GraphFormat::gexf, u"x.gexf"_s}, {GraphFormat::csv, u"x.csv"_s}};
        const CaseGraph made = madeCaseGraph(300, 1);
        const GraphPositions places = *forceLayout(made, {}, {}, {});
        for (const auto &[format, name] : formats) {
            ExchangeGraph rich = richGraph();
            if (format == GraphFormat::csv)
                rich.name.clear(); // said to be lost
            QTest::newRow(qPrintable(u"rich "_s + name)) << rich << format << name;
            QTest::newRow(qPrintable(u"empty "_s + name)) << ExchangeGraph() << format << name;
            const QString title = format == GraphFormat::csv ? QString() : u"made"_s;
            QTest::newRow(qPrintable(u"case "_s + name)) << exchangeFrom(made, places, title) << format << name;
        }
    }
    void whatWasWrittenIsReadAgain()
    {
        QFETCH(ExchangeGraph, graph);
        QFETCH(GraphFormat, format);
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const auto written = writeGraph(graph, format, folder.filePath(name), {});
        QVERIFY(written);
        const auto read = readGraphFile(written->files.last(), {});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QVERIFY2(read->notes.isEmpty(), qPrintable(read->notes.join(u' ')));
        for (size_t i = 0; i < std::min(graph.nodes.size(), read->graph.nodes.size()); ++i)
            QVERIFY2(read->graph.nodes[i].id == graph.nodes[i].id && read->graph.nodes[i].place == graph.nodes[i].place,
                     qPrintable(graph.nodes[i].id));
        // A column without a value is not kept; values are compared by their columns' names.
        QCOMPARE(withNames(read->graph), withNames(graph));
        QCOMPARE(read->graph.name, graph.name);
        QCOMPARE(read->graph.isWeighted, graph.isWeighted);
    }

    void theSameGraphGivesTheSameBytes()
    {
        QStringList losses;
        QCOMPARE(toGexf(richGraph(), losses), toGexf(richGraph(), losses));
        QCOMPARE(toGraphMl(richGraph(), losses), toGraphMl(richGraph(), losses));
    }

    /// With xmllint and the published schema, where both are at hand.
    void gexfKeepsToItsSchema()
    {
        const QString schema = QStringLiteral(INTERDICT_SHARED_DATA "/graphs/gexf-spec/specs/1.3/gexf.xsd");
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (!QFileInfo::exists(schema) || xmllint.isEmpty())
            QSKIP("xmllint or ../shared/data/graphs is absent.");
        const QTemporaryDir folder;
        for (const ExchangeGraph &graph :
             {richGraph(), ExchangeGraph(), exchangeFrom(madeCaseGraph(300, 2), {}, u"made"_s)}) {
            const QString path = folder.filePath(u"x.gexf"_s);
            QVERIFY(writeGraph(graph, GraphFormat::gexf, path, {}));
            QProcess check;
            check.start(xmllint, {u"--nonet"_s, u"--noout"_s, u"--schema"_s, schema, path});
            QVERIFY(check.waitForFinished());
            const QByteArray complaint = check.readAllStandardError();
            if (complaint.contains("failed to compile"))
                QSKIP("xmllint cannot use the schema.");
            QVERIFY2(check.exitCode() == 0, complaint.constData());
        }
    }

    void charactersThatXmlForbidsAreShown()
    {
        ExchangeGraph graph;
        graph.nodes = {{u"a"_s, u"bell\u0007"_s, {}, {}, {}}};
        QStringList losses;
        QVERIFY(QString::fromUtf8(toGexf(graph, losses)).contains(u"bell⟨U+0007⟩"_s));
        QCOMPARE(losses.size(), 1);
        QVERIFY(QString::fromUtf8(toGraphMl(graph, losses)).contains(u"bell⟨U+0007⟩"_s));
    }

    void csvIsNeverEvaluated()
    {
        const QString csv = QString::fromUtf8(nodesAsCsv(richGraph()));
        QVERIFY(csv.contains(u"b,'=HYPERLINK(1),site"_s));
        QVERIFY(csv.contains(u",-30,"_s)); // a number stays one
    }

    void csvSaysWhatItCannotCarry()
    {
        QStringList losses;
        (void)linksAsCsv(richGraph(), losses);
        QVERIFY(losses.join(u' ').contains(u"name of the graph"_s));
        QVERIFY(losses.join(u' ').contains(u"numbers"_s));
    }

    void anUnwritableFileIsSaid()
    {
        const auto written = writeGraph(richGraph(), GraphFormat::gexf, u"/nowhere/at/all.gexf"_s, {});
        QCOMPARE(written.error().code, ErrorCode::cannotWrite);
    }

    void aCaseGraphComesBackAsItWas()
    {
        const CaseGraph graph = madeCaseGraph(200, 3);
        const CaseGraph again = *caseGraphFrom(exchangeFrom(graph, {}, {}));
        QCOMPARE(again.nodeCount(), graph.nodeCount());
        QCOMPARE(again.edges().size(), graph.edges().size());
        for (int node = 0; node < graph.nodeCount(); ++node) {
            QCOMPARE(again.nodes()[size_t(node)].kind, graph.nodes()[size_t(node)].kind);
            QCOMPARE(again.degree(node), graph.degree(node));
        }
    }

    void realFilesSurviveEveryFormat_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Les Miserables") << u"Les Miserables.gexf"_s;
        QTest::newRow("TinkerPop") << u"tinkerpop/graph-example-1.xml"_s;
        QTest::newRow("karate club") << u"karate.gml"_s;
    }
    void realFilesSurviveEveryFormat()
    {
        QFETCH(QString, file);
        const QString path = QStringLiteral(INTERDICT_SHARED_DATA "/graphs/") + file;
        if (!QFileInfo::exists(path))
            QSKIP("../shared/data/graphs is absent.");
        ExchangeGraph graph = readGraphFile(path, {})->graph;
        graph.name.clear();
        const QTemporaryDir folder;
        for (const GraphFormat format : {GraphFormat::graphMl, GraphFormat::gexf, GraphFormat::csv}) {
            const auto written = writeGraph(graph, format, folder.filePath(u"again.xml"_s), {});
            QCOMPARE(withNames(readGraphFile(written->files.last(), {})->graph), withNames(graph));
        }
    }

private:
    /// Everything but the order of the columns, as text.
    static QString withNames(const ExchangeGraph &graph)
    {
        const auto cells = [](const std::vector<GraphCell> &row, const std::vector<GraphColumn> &columns) {
            QStringList texts;
            for (const GraphCell &cell : row) {
                const GraphColumn &column = columns[size_t(cell.column)];
                const bool isReal = column.type == ColumnType::real;
                texts << column.name + u':' + QString::number(int(isReal ? ColumnType::text : column.type)) + u'=' +
                             (isReal ? QString::number(cell.text.toDouble()) : cell.text);
            }
            texts.sort();
            return u'{' + texts.join(u',') + u'}';
        };
        QStringList lines;
        for (const ExchangeNode &node : graph.nodes)
            lines << node.id + u'|' + node.name + u'|' + node.kind + cells(node.cells, graph.nodeColumns);
        for (const ExchangeLink &link : graph.links)
            lines << u"%1>%2*%3%4 "_s.arg(link.from).arg(link.to).arg(link.weight).arg(link.isDirected) + link.id +
                         u'|' + link.name + u'|' + link.kind + cells(link.cells, graph.linkColumns);
        return lines.join(u'\n');
    }
};

QTEST_GUILESS_MAIN(GraphWritingTest)
#include "tst_graphwriting.moc"
