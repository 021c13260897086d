// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/interchange/graphconversion.h"
#include "models/graph/interchange/graphreading.h"
#include "models/graph/layout/springgraph.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

Result<ReadGraph> readBytes(const QByteArray &bytes, const QByteArray &nodes = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QBuffer list;
    list.setData(nodes);
    list.open(QIODevice::ReadOnly);
    return readGraph(buffer, u"sample"_s, nodes.isEmpty() ? nullptr : &list, {});
}

/// The graph in a few lines: "id name kind @x,y {column=value}", "from>to*weight label:kind {…}" ("-" undirected).
QString summary(const ExchangeGraph &graph)
{
    const auto cells = [](const std::vector<GraphCell> &row, const std::vector<GraphColumn> &columns) {
        QStringList texts;
        for (const GraphCell &cell : row)
            texts << columns[size_t(cell.column)].name + u'=' + cell.text;
        return texts.isEmpty() ? QString() : u" {"_s + texts.join(u',') + u'}';
    };
    QStringList lines;
    for (const ExchangeNode &node : graph.nodes) {
        QString line = QString(node.id + u' ' + node.name + u' ' + node.kind).simplified();
        if (node.place)
            line += u" @%1,%2"_s.arg(node.place->x()).arg(node.place->y());
        lines << line + cells(node.cells, graph.nodeColumns);
    }
    for (const ExchangeLink &link : graph.links)
        lines << graph.nodes[size_t(link.from)].id + (link.isDirected ? u'>' : u'-') + graph.nodes[size_t(link.to)].id +
                     (graph.isWeighted ? u"*%1"_s.arg(link.weight) : QString()) +
                     (link.name.isEmpty() ? QString() : u' ' + link.name) +
                     (link.kind.isEmpty() ? QString() : u" :"_s + link.kind) + cells(link.cells, graph.linkColumns);
    return lines.join(u"; "_s);
}

QByteArray graphMl(const QByteArray &keys, const QByteArray &body, const QByteArray &direction = "undirected")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:y=\"http://www.yworks.com/xml/graphml\">" +
           keys + "<graph id=\"G\" edgedefault=\"" + direction + "\">" + body + "</graph></graphml>";
}

} // namespace

class GraphReadingTest : public QObject
{
    Q_OBJECT

private:
    static void addXmlFiles();
    static void addTextFiles();

private Q_SLOTS:
    void readsWhatOtherProgramsWrite_data();
    void readsWhatOtherProgramsWrite();
    void refusesWhatIsNoGraph_data();
    void refusesWhatIsNoGraph();
    void saysWhatItLeavesOut_data();
    void saysWhatItLeavesOut();
    void readsRealFiles_data();
    void readsRealFiles();

    void defaultsFillGaps()
    {
        const auto read = readBytes(graphMl("<key id=\"c\" for=\"node\" attr.name=\"crew\" attr.type=\"string\">"
                                            "<default>none</default></key>",
                                            "<node id=\"a\"/><node id=\"b\"><data key=\"c\">reds</data></node>"));
        QCOMPARE(summary(read->graph), u"a {crew=none}; b {crew=reds}"_s);
    }

    void columnsThatAreNoNumbersBecomeText()
    {
        const auto read = readBytes(graphMl("<key id=\"a\" for=\"node\" attr.name=\"age\" attr.type=\"int\"/>",
                                            "<node id=\"a\"><data key=\"a\">29</data></node>"
                                            "<node id=\"b\"><data key=\"a\">old</data></node>"));
        QCOMPARE(read->graph.nodeColumns.front().type, ColumnType::text);
    }

    void nodeListStandsBesideTheLinks()
    {
        const QTemporaryDir folder;
        const auto put = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(put(u"x-links.csv"_s, "source,target\na,b\n"));
        QVERIFY(put(u"x-nodes.csv"_s, "id,label,kind\nb,Ben,seller\na,Ann,\nc,Carl,site\n"));
        const auto read = readGraphFile(folder.filePath(u"x-links.csv"_s), {});
        QCOMPARE(summary(read->graph), u"b Ben seller; a Ann; c Carl site; a-b"_s);
    }

    /// Cut off, with bytes changed or lines doubled: read or refused, never worse.
    void damagedFilesAreReadOrRefused_data() { readsWhatOtherProgramsWrite_data(); }
    void damagedFilesAreReadOrRefused()
    {
        QFETCH(QByteArray, bytes);
        for (quint64 round = 0; round < 300; ++round) {
            QByteArray damaged = bytes;
            for (quint64 change = 0; change < 1 + round % 4 && !damaged.isEmpty(); ++change) {
                const quint64 bits = mixedBits(round * 16 + change);
                const auto at = qsizetype(bits % quint64(damaged.size()));
                if (bits % 7 == 0 && at > 0)
                    damaged.truncate(at);
                else if (bits % 7 == 1)
                    damaged.insert(at, damaged.mid(qsizetype(at / 2), 40));
                else if (bits % 7 == 2)
                    damaged.remove(at, 5);
                else
                    damaged[at] = char(bits >> 40);
            }
            const auto read = readBytes(damaged);
            QVERIFY(read || read.error().code == ErrorCode::badInput);
            for (const ExchangeLink &link : read ? read->graph.links : std::vector<ExchangeLink>())
                QVERIFY(size_t(link.from) < read->graph.nodes.size() && size_t(link.to) < read->graph.nodes.size());
        }
    }

    void aMissingFileIsSaid()
    {
        QCOMPARE(readGraphFile(u"/nowhere/at/all.gml"_s, {}).error().code, ErrorCode::cannotRead);
    }

    void aCancelledReadSaysSo()
    {
        const CancelToken cancel;
        cancel.cancel();
        QBuffer buffer;
        buffer.setData("a,b\n");
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(readGraph(buffer, u"x"_s, nullptr, cancel).error().code, ErrorCode::cancelled);
    }
};

void GraphReadingTest::readsWhatOtherProgramsWrite_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    addXmlFiles();
    addTextFiles();
}

void GraphReadingTest::addXmlFiles()
{
    QTest::newRow("igraph's GraphML")
        << graphMl("<key id=\"v_name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>"
                   "<key id=\"v_age\" for=\"node\" attr.name=\"age\" attr.type=\"double\"/>"
                   "<key id=\"e_weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>",
                   "<node id=\"n0\"><data key=\"v_name\">Ann &amp; co</data><data key=\"v_age\">NaN</data></node>"
                   "<node id=\"n1\"><data key=\"v_name\">Ben</data><data key=\"v_age\">30</data></node>"
                   "<edge source=\"n0\" target=\"n1\"><data key=\"e_weight\">0.5</data></edge>")
        << u"n0 Ann & co; n1 Ben {age=30}; n0-n1*0.5"_s;
    QTest::newRow("yEd's GraphML with a group")
        << graphMl("<key for=\"node\" id=\"d6\" yfiles.type=\"nodegraphics\"/>"
                   "<key for=\"edge\" id=\"d10\" yfiles.type=\"edgegraphics\"/>"
                   "<key attr.name=\"description\" attr.type=\"string\" for=\"node\" id=\"d5\"/>",
                   "<node id=\"n0\"><data key=\"d6\"><y:GroupNode><y:Geometry height=\"20\" width=\"40\" x=\"10\" "
                   "y=\"20\"/><y:NodeLabel>Crew</y:NodeLabel></y:GroupNode></data>"
                   "<graph edgedefault=\"directed\" id=\"n0:\"><node id=\"n0::n0\"><data key=\"d5\">boss</data>"
                   "<data key=\"d6\"><y:ShapeNode><y:Geometry height=\"30\" width=\"30\" x=\"0\" y=\"0\"/>"
                   "<y:Fill color=\"#FFCC00\"/><y:NodeLabel alignment=\"center\">Ann</y:NodeLabel>"
                   "<y:Shape type=\"ellipse\"/></y:ShapeNode></data></node></graph></node>"
                   "<edge id=\"e0\" source=\"n0\" target=\"n0::n0\"><data key=\"d10\"><y:PolyLineEdge>"
                   "<y:EdgeLabel>leads</y:EdgeLabel></y:PolyLineEdge></data></edge>",
                   "directed")
        << u"n0 Crew @30,30; n0::n0 Ann @15,15 {group=n0,description=boss,viz:color=#ffcc00,viz:shape=ellipse}; "
           "n0>n0::n0 leads"_s;
    QTest::newRow("Gephi's GraphML")
        << graphMl("<key attr.name=\"label\" attr.type=\"string\" for=\"node\" id=\"label\"/>"
                   "<key attr.name=\"weight\" attr.type=\"double\" for=\"edge\" id=\"weight\"/>"
                   "<key attr.name=\"r\" attr.type=\"int\" for=\"node\" id=\"r\"/>"
                   "<key attr.name=\"x\" attr.type=\"float\" for=\"node\" id=\"x\"/>"
                   "<key attr.name=\"y\" attr.type=\"float\" for=\"node\" id=\"y\"/>",
                   "<node id=\"1\"><data key=\"label\">Ann</data><data key=\"r\">153</data><data key=\"x\">-7.5</data>"
                   "<data key=\"y\">2</data></node><edge id=\"0\" source=\"1\" target=\"1\"><data "
                   "key=\"weight\">2.0</data></edge>",
                   "directed")
        << u"1 Ann @-7.5,2 {r=153}; 1>1*2"_s;
    QTest::newRow("TinkerPop's GraphML")
        << graphMl("<key id=\"name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>",
                   "<node id=\"1\"><data key=\"name\">marko</data></node><node id=\"2\"/>"
                   "<edge id=\"7\" source=\"1\" target=\"2\" label=\"knows\"/>",
                   "directed")
        << u"1 marko; 2; 1>2 knows"_s;
    QTest::newRow("edges before their nodes")
        << graphMl({}, "<edge source=\"a\" target=\"b\"/><node id=\"a\"/><node id=\"b\"/>") << u"a; b; a-b"_s;
    QTest::newRow("Gephi's GEXF 1.3")
        << QByteArray(
               "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">"
               "<graph defaultedgetype=\"directed\"><attributes class=\"node\"><attribute id=\"0\" "
               "title=\"crew\" type=\"string\"/></attributes><nodes><node id=\"a\" label=\"Ann\"><attvalues>"
               "<attvalue for=\"0\" value=\"reds\"/></attvalues><viz:size value=\"4.0\"/><viz:position x=\"1.5\" "
               "y=\"-2\" z=\"0\"/><viz:color r=\"91\" g=\"91\" b=\"245\"/></node><node id=\"b\"/></nodes><edges>"
               "<edge id=\"0\" source=\"a\" target=\"b\" weight=\"3\" kind=\"pays-to\"/>"
               "<edge source=\"b\" target=\"a\" type=\"undirected\" label=\"met\"/></edges></graph></gexf>")
        << u"a Ann @1.5,-2 {crew=reds,viz:size=4.0,viz:color=#5b5bf5}; b; a>b*3 :pays-to; b-a*1 met"_s;
    QTest::newRow("GEXF 1.2 with nested nodes")
        << QByteArray(
               "<gexf xmlns=\"http://www.gexf.net/1.2draft\"><graph><nodes><node id=\"a\"><nodes><node id=\"b\"/>"
               "</nodes></node></nodes><edges/></graph></gexf>")
        << u"a; b {group=a}"_s;
}

void GraphReadingTest::addTextFiles()
{
    QTest::newRow("GML")
        << QByteArray(
               "Creator \"a program\"\nVersion 1\ngraph\n[\n  directed 1\n  node [ id 1 label \"Ann &#233; "
               "&quot;A&quot;\" graphics [ x 1.5 y 2 fill \"#ff0000\" ] age 30 ]\n  node [ id 2 ]\n  # a remark\n"
               "  edge [ source 1 target 2 value 2.5 label \"met\" ]\n]\n")
        << u"1 Ann é \"A\" @1.5,2 {viz:color=#ff0000,age=30}; 2; 1>2*2.5 met"_s;
    QTest::newRow("GML with whole and other weights")
        << QByteArray("graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 weight 1 ] "
                      "edge [ source 2 target 1 weight 0.5 ] ]")
        << u"1; 2; 1-2*1; 2-1*0.5"_s;
    QTest::newRow("pairs with blanks") << QByteArray("# made by hand\na b\nb  c\n") << u"a; b; c; a-b; b-c"_s;
    QTest::newRow("three with blanks") << QByteArray("1 2 0.5\n2 3 4\n") << u"1; 2; 3; 1-2*0.5; 2-3*4"_s;
    QTest::newRow("tabs") << QByteArray("Ann B\tBen\nBen\tCarl\n") << u"Ann B; Ben; Carl; Ann B-Ben; Ben-Carl"_s;
    QTest::newRow("comma with names") << QByteArray(
                                             "weight,Target,Source,how\r\n2,b,a,phone\r\n3,c,a,\"mail, \"\"x\"\"\"\r\n")
                                      << u"a; b; c; a-b*2 {how=phone}; a-c*3 {how=mail, \"x\"}"_s;
    QTest::newRow("semicolon") << QByteArray("from;to\na;b\n") << u"a; b; a-b"_s;
    QTest::newRow("names that are no column names")
        << QByteArray("ann,ben\nben,carl\n") << u"ann; ben; carl; ann-ben; ben-carl"_s;
}

void GraphReadingTest::readsWhatOtherProgramsWrite()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const auto read = readBytes(bytes);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message + read.error().detail));
    const QString found = summary(read->graph);
    // Which attribute comes first does not matter: sort those in braces.
    const auto sorted = [](QString text) {
        for (qsizetype from = text.indexOf(u'{'); from >= 0; from = text.indexOf(u'{', from + 1)) {
            const qsizetype to = text.indexOf(u'}', from);
            QStringList parts = text.mid(from + 1, to - from - 1).split(u',');
            parts.sort();
            text.replace(from + 1, to - from - 1, parts.join(u','));
        }
        return text;
    };
    QCOMPARE(sorted(found), sorted(expected));
}

void GraphReadingTest::refusesWhatIsNoGraph_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one word") << QByteArray("hello\n");
    QTest::newRow("other XML") << QByteArray("<html><body/></html>");
    QTest::newRow("JSON") << QByteArray("{\"nodes\": []}");
    QTest::newRow("bytes") << QByteArray("\x00\x01\x02\x03", 4);
    QTest::newRow("cut off") << graphMl({}, "<node id=\"a\"/>").chopped(12);
    QTest::newRow("GraphML without a graph") << QByteArray("<graphml></graphml>");
    QTest::newRow("GML that ends early") << QByteArray("graph [ node [ id 1 ");
    QTest::newRow("GML without values") << QByteArray("graph [ node [ id ] ]");
    QTest::newRow("declared entity") << QByteArray(
        "<!DOCTYPE g [<!ENTITY a \"aaaaaaaaaa\">]><graphml><graph><node id=\"&a;\"/></graph></graphml>");
    QTest::newRow("external entity") << QByteArray(
        "<!DOCTYPE g [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><gexf><graph>"
        "<nodes><node id=\"&a;\"/></nodes></graph></gexf>");
    QTest::newRow("deep XML") << graphMl({}, QByteArray("<x>").repeated(300) + QByteArray("</x>").repeated(300));
    QTest::newRow("deep GML") << QByteArray("graph [ node [ ") + QByteArray("a [ ").repeated(200) +
                                     QByteArray("] ").repeated(202);
    QTest::newRow("a line with one name") << QByteArray("a,b\nc\n");
}

void GraphReadingTest::refusesWhatIsNoGraph()
{
    QFETCH(QByteArray, bytes);
    const auto read = readBytes(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::badInput);
    QVERIFY(read.error().message.endsWith(u'.'));
}

void GraphReadingTest::saysWhatItLeavesOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("end that is no node") << graphMl({}, "<node id=\"a\"/><edge source=\"a\" target=\"b\"/>")
                                         << u"1 links lead to nodes"_s;
    QTest::newRow("two nodes of one number")
        << graphMl({}, "<node id=\"a\"/><node id=\"a\"/>") << u"number of another"_s;
    QTest::newRow("hyperedge") << graphMl({}, "<hyperedge><endpoint node=\"a\"/></hyperedge>")
                               << u"more than two ends"_s;
    QTest::newRow("weight that is none") << QByteArray("source,target,weight\na,b,heavy\n") << u"no numbers"_s;
    QTest::newRow("spans of time")
        << QByteArray("<gexf><graph><nodes><node id=\"a\"><spells><spell start=\"1\"/></spells></node></nodes><edges/>"
                      "</graph></gexf>")
        << u"spans of time"_s;
    QTest::newRow("attribute of the graph")
        << graphMl("<key id=\"t\" for=\"graph\" attr.name=\"title\" attr.type=\"string\"/>",
                   "<data key=\"t\">Harbour</data><node id=\"a\"/>")
        << u"whole graph"_s;
}

void GraphReadingTest::saysWhatItLeavesOut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto read = readBytes(bytes);
    QVERIFY(read);
    QVERIFY2(read->notes.join(u' ').contains(word), qPrintable(read->notes.join(u' ')));
}

void GraphReadingTest::readsRealFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("links");
    QTest::newRow("karate club") << u"karate.gml"_s << 34 << 78;
    QTest::newRow("Les Miserables") << u"Les Miserables.gexf"_s << 77 << 254;
    QTest::newRow("TinkerPop 1") << u"tinkerpop/graph-example-1.xml"_s << 6 << 6;
    QTest::newRow("TinkerPop 2") << u"tinkerpop/graph-example-2.xml"_s << 809 << 8049;
    QTest::newRow("GEXF primer") << u"gexf-spec/primer/1.3/simple.gexf"_s << 2 << 1;
}

void GraphReadingTest::readsRealFiles()
{
    QFETCH(QString, file);
    QFETCH(int, nodes);
    QFETCH(int, links);
    const QString path = QStringLiteral(INTERDICT_SHARED_DATA "/graphs/") + file;
    if (!QFileInfo::exists(path))
        QSKIP("../shared/data/graphs is absent.");
    const auto read = readGraphFile(path, {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(int(read->graph.nodes.size()), nodes);
    QCOMPARE(int(read->graph.links.size()), links);
    QVERIFY2(read->notes.isEmpty(), qPrintable(read->notes.join(u' ')));
}

QTEST_GUILESS_MAIN(GraphReadingTest)
#include "tst_graphreading.moc"
