// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/graphs/followthemoneyreader.h"
#include "models/intake/graphs/graphwords.h"
#include "models/intake/graphs/stixreader.h"
#include "models/intake/graphs/xmlgraphreaders.h"
#include "tests/intake/readers/readersupport.h"

#include <QDirIterator>
#include <QStringEncoder>

using namespace interdict;
using namespace interdict::tests;
using namespace Qt::StringLiterals;

namespace {

const QString graphFolder = u"" INTERDICT_SHARED_DATA "/graphs/"_s;

/// "kind:key" of each identifier, then "0 kind 1" of each link; "rejected".
QString shown(const DraftRecord &record)
{
    if (record.status == RecordStatus::rejected)
        return u"rejected"_s;
    QStringList parts;
    for (const DraftIdentifier &identifier : record.identifiers)
        parts += toToken(identifier.kind) + u':' + identifier.key;
    for (const DraftLink &link : record.links)
        parts += QString::number(link.from) + u' ' + toToken(link.kind) + u' ' + QString::number(link.to);
    return parts.join(u", "_s);
}

QStringList shown(const OpenSource &source)
{
    QStringList lines;
    for (const DraftRecord &record : ReaderBench::drafts(source))
        lines += shown(record);
    return lines;
}

struct Counts
{
    int nodes = 0;
    int links = 0;
    int rejected = 0;
};

Counts countsOf(const OpenSource &source)
{
    Counts counts;
    for (const DraftRecord &record : ReaderBench::drafts(source)) {
        counts.rejected += record.status == RecordStatus::rejected;
        counts.nodes += record.identifiers.size() == 1 && record.links.empty();
        counts.links += int(record.links.size());
    }
    return counts;
}

} // namespace

class TestGraphReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsGraphMl();
    void readsNamesThatAreDrawn();
    void knowsNodesByTheFormOfTheirNames_data();
    void knowsNodesByTheFormOfTheirNames();
    void tellsTheBytesOfElements_data();
    void tellsTheBytesOfElements();
    void tellsWhatIsLost();
    void readsGexf();
    void readsNodesInNodes();
    void readsRealGraphs_data();
    void readsRealGraphs();
    void refusesXml_data();
    void refusesXml();
    void readsStix();
    void readsAddressesInPatterns();
    void readsFollowTheMoney();
    void goesOnAfterABrokenLine();
    void knowsWords();
    void judgesFiles_data();
    void judgesFiles();
};

namespace {

// After the class: moc loses its way in such a text.
const QByteArray smallGraphMl = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- é -->
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d0" for="node" attr.name="kind" attr.type="string"/>
  <key id="d1" for="node" attr.name="Label"/>
  <key id="d2" for="edge" attr.name="weight"/>
  <graph edgedefault="directed">
    <edge source="a" target="b" label="Resolves to"><data key="d2">1</data></edge>
    <node id="a"><data key="d0">domain</data><data key="d1">Example.COM</data></node>
    <node id="b"><data key="d0">IPv4 address</data><data key="d1">192.0.2.7</data></node>
    <node id="Straße 1"/>
    <node id="c"><data key="d0">domain</data><data key="d1">no domain</data></node>
    <edge source="a" target="missing"/>
    <hyperedge><endpoint node="a"/></hyperedge>
  </graph>
</graphml>)";

} // namespace

void TestGraphReaders::readsGraphMl()
{
    ReaderBench bench(makeGraphMlReader());
    const auto source = bench.open(smallGraphMl);
    QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    QCOMPARE(shown(**source),
             (QStringList{u"domain:example.com, ip-address:192.0.2.7, 0 hosted-on 1"_s, u"domain:example.com"_s,
                          u"ip-address:192.0.2.7"_s, u"organisation:straße 1"_s, u"domain:no domain"_s, u"rejected"_s,
                          u"rejected"_s}));
    const std::vector<DraftRecord> records = ReaderBench::drafts(**source);
    QCOMPARE(records[4].status, RecordStatus::flagged);
    QCOMPARE(records[6].rowNumber, 7);
    QVERIFY(!records[5].hasListing());
}

/// yEd writes names among shapes and colours.
void TestGraphReaders::readsNamesThatAreDrawn()
{
    ReaderBench bench(makeGraphMlReader());
    const auto source = bench.open(
        "<graphml xmlns:y='http://www.yworks.com/xml/graphml'><key for='node' id='d6' yfiles.type='nodegraphics'/>"
        "<graph><node id='n0'><data key='d6'><y:ShapeNode><y:Fill color='#FFCC00'/><y:NodeLabel>Some One\n"
        "<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>"
        "<node id='n1'><data key='d6'><y:ShapeNode><y:NodeLabel>example.com</y:NodeLabel></y:ShapeNode></data></node>"
        "<edge source='n0' target='n1'><data key='d6'><y:PolyLineEdge><y:EdgeLabel>owns</y:EdgeLabel></y:PolyLineEdge>"
        "</data></edge></graph></graphml>");
    QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    QCOMPARE(shown(**source), (QStringList{u"organisation:some one"_s, u"domain:example.com"_s,
                                           u"organisation:some one, domain:example.com, 0 operates 1"_s}));
}

void TestGraphReaders::knowsNodesByTheFormOfTheirNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("node");
    for (const auto &[name, node] :
         {std::pair("shop.example.com", "domain:shop.example.com"), std::pair("a@example.com", "email:a@example.com"),
          std::pair("192.0.2.7", "ip-address:192.0.2.7"),
          std::pair("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "wallet:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"),
          std::pair("Mr. Smith", "organisation:mr. smith"), std::pair("34", "organisation:34"),
          std::pair("Valjean", "organisation:valjean")})
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(node);
}

void TestGraphReaders::knowsNodesByTheFormOfTheirNames()
{
    QFETCH(QString, name);
    ReaderBench bench(makeGexfReader());
    const auto source =
        bench.open("<gexf><graph><nodes><node id='0' label='" + name.toUtf8() + "'/></nodes></graph></gexf>");
    QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    QTEST(shown(**source).value(0), "node");
}

void TestGraphReaders::tellsTheBytesOfElements_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("width");
    QTest::newRow("UTF-8") << smallGraphMl << 1;
    QTest::newRow("mark") << "\xef\xbb\xbf" + smallGraphMl << 1;
    QByteArray windows = smallGraphMl;
    QTest::newRow("line ends") << windows.replace("\n", "\r\n") << 1;
    QByteArray emoji = smallGraphMl;
    QTest::newRow("beyond the plane") << emoji.replace("\xc3\xa9", "\xf0\x9f\x98\x80") << 1;
    QTest::newRow("second chunk") << QByteArray(smallGraphMl)
                                         .replace("\xc3\xa9",
                                                  QByteArray("\xc3\xa9\xf0\x9f\x98\x80 \xe2\x82\xac").repeated(300'000))
                                  << 1;
    QByteArray latin = smallGraphMl;
    latin.replace("UTF-8", "ISO-8859-1").replace("\xc3\xa9", "\xe9").replace("\xc3\x9f", "\xdf");
    QTest::newRow("Latin-1") << latin << 1;
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(
                                   encoder.encode(QString::fromUtf8(smallGraphMl).replace(u"UTF-8"_s, u"UTF-16"_s)))
                            << 2;
}

void TestGraphReaders::tellsTheBytesOfElements()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, width);
    ReaderBench bench(makeGraphMlReader());
    const auto source = bench.open(bytes);
    QVERIFY2(source, source ? "" : qPrintable(source.error().message + source.error().detail));
    const std::vector<DraftRecord> records = ReaderBench::drafts(**source);
    QCOMPARE(records.size(), size_t(7));
    for (const DraftRecord &record : records) {
        const QByteArray own = ReaderBench::bytesOf(**source, record).replace('\0', "");
        QVERIFY2(own.startsWith("<node") || own.startsWith("<edge") || own.startsWith("<hyperedge"), own.constData());
        QVERIFY2(own.endsWith("/>") || own.endsWith("</node>") || own.endsWith("</edge>") ||
                     own.endsWith("</hyperedge>"),
                 own.constData());
        QCOMPARE(own.count('<') - own.count("</") - own.count("/>"), own.count("</"));
    }
    QCOMPARE(records[1].byteLength / width, qint64(sizeof("<node id=\"a\"><data key=\"d0\">domain</data>"
                                                          "<data key=\"d1\">Example.COM</data></node>")) -
                                                1);
}

void TestGraphReaders::tellsWhatIsLost()
{
    ReaderBench bench(makeGraphMlReader());
    const auto source = bench.open(smallGraphMl);
    QVERIFY(source);
    const QString evidence = (*source)->parts()[0].evidence.join(u'\n');
    QVERIFY2(evidence.contains(u"\"edge\" (1)"_s) && evidence.contains(u"\"hyperedge\" (1)"_s), qPrintable(evidence));
    QVERIFY2(evidence.contains(u"weight"_s), qPrintable(evidence));
    QVERIFY2(evidence.contains(u"organisations: 1"_s), qPrintable(evidence));
}

void TestGraphReaders::readsGexf()
{
    ReaderBench bench(makeGexfReader());
    const auto source =
        bench.open(R"(<gexf><graph><attributes class="node"><attribute id="0" title="type"/></attributes>
        <nodes><node id="1" label="shop"><attvalues><attvalue for="0" value="seller"/></attvalues></node>
        <node id="2" label="a@example.com"><attvalues><attvalue id="0" value="e-mail"/></attvalues></node></nodes>
        <edges><edge id="0" source="1" target="2" type="directed" label="contact"/></edges></graph></gexf>)");
    QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    QCOMPARE(shown(**source), (QStringList{u"seller:shop"_s, u"email:a@example.com"_s,
                                           u"seller:shop, email:a@example.com, 0 contact 1"_s}));
}

void TestGraphReaders::readsNodesInNodes()
{
    ReaderBench bench(makeGexfReader());
    const auto source = bench.open(
        R"(<gexf><nodes><node id="1" label="outer"><nodes><node id="2" label="inner"/></nodes></node></nodes></gexf>)");
    QVERIFY(source);
    const std::vector<DraftRecord> records = ReaderBench::drafts(**source);
    QCOMPARE(records.size(), size_t(2));
    QCOMPARE(ReaderBench::bytesOf(**source, records[0]), R"(<node id="2" label="inner"/>)");
    QVERIFY(ReaderBench::bytesOf(**source, records[1]).startsWith(R"(<node id="1")"));
    QVERIFY(ReaderBench::bytesOf(**source, records[1]).endsWith("</nodes></node>"));
}

void TestGraphReaders::readsRealGraphs_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("links");
    QTest::newRow("Les Misérables") << u"gexf"_s << u"Les Miserables.gexf"_s << 77 << 254;
    QTest::newRow("TinkerPop 1") << u"graphml"_s << u"tinkerpop/graph-example-1.xml"_s << 6 << 6;
    QTest::newRow("TinkerPop 2") << u"graphml"_s << u"tinkerpop/graph-example-2.xml"_s << 809 << 8049;
    QTest::newRow("donations") << u"followthemoney"_s << u"interchange/ftm/donations.ijson"_s << -1 << -1;
    QTest::newRow("apt1") << u"stix"_s << u"interchange/stix2-examples/threat-reports/apt1.json"_s << -1 << -1;
    QTest::newRow("poisonivy") << u"stix"_s << u"interchange/stix2-examples/threat-reports/poisonivy.json"_s << -1
                               << -1;
    QTest::newRow("infrastructure") << u"stix"_s << u"interchange/stix2-examples/infrastructure.json"_s << -1 << -1;
    QTest::newRow("indicator") << u"stix"_s << u"interchange/stix2-examples/indicator-for-c2-ip-address.json"_s << -1
                               << -1;
}

void TestGraphReaders::readsRealGraphs()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    QFETCH(int, nodes);
    QFETCH(int, links);
    if (!QFile::exists(graphFolder + file))
        QSKIP("../shared/data is not there.");
    const auto reader = format == u"gexf"_s      ? makeGexfReader()
                        : format == u"graphml"_s ? makeGraphMlReader()
                        : format == u"stix"_s    ? makeStixReader()
                                                 : makeFollowTheMoneyReader();
    QFile head(graphFolder + file);
    QVERIFY(head.open(QIODevice::ReadOnly));
    QVERIFY(reader->judge(head.read(1 << 16), file) > 90);
    const auto source = reader->open(graphFolder + file, {});
    QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    const Counts counts = countsOf(**source);
    qInfo("%d nodes, %d links, %d rejected: %s", counts.nodes, counts.links, counts.rejected,
          qPrintable((*source)->parts()[0].evidence.join(u" / "_s)));
    if (nodes >= 0) {
        QCOMPARE(counts.nodes, nodes);
        QCOMPARE(counts.links, links);
        QCOMPARE(counts.rejected, 0);
    }
    QVERIFY(counts.nodes + counts.links > 0);
}

void TestGraphReaders::refusesXml_data()
{
    QTest::addColumn<QByteArray>("xml");
    const QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                            "<graphml><graph><node id=\"&b;\"/></graph></graphml>";
    QTest::newRow("entities") << bomb;
    QTest::newRow("outside entity") << QByteArray("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><graphml>"
                                                  "<graph><node id=\"1\">&a;</node></graph></graphml>");
    QTest::newRow("parameter entity") << QByteArray("<!DOCTYPE x [<!ENTITY % a SYSTEM \"http://example.com/x\"> %a;]>"
                                                    "<graphml><graph><node id=\"1\"/></graph></graphml>");
    QTest::newRow("undeclared entity") << QByteArray("<graphml><node id=\"1\">&nothing;</node></graphml>");
    QTest::newRow("not closed") << QByteArray("<graphml><graph><node id=\"1\"/>");
    QTest::newRow("wrong tag") << QByteArray("<graphml><graph><node id=\"1\"></edge></graph></graphml>");
    QTest::newRow("too deep") << "<graphml>" + QByteArray("<a>").repeated(600);
    QTest::newRow("huge attribute") << "<graphml><node id=\"" + QByteArray(40 << 20, 'x') + "\"/></graphml>";
    QTest::newRow("no graph") << QByteArray("<graphml/>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no XML") << QByteArray("hello");
}

void TestGraphReaders::refusesXml()
{
    QFETCH(QByteArray, xml);
    ReaderBench bench(makeGraphMlReader());
    const auto source = bench.open(xml);
    QVERIFY(!source);
    QVERIFY(source.error().code == ErrorCode::badInput || source.error().code == ErrorCode::limitExceeded);
}

void TestGraphReaders::readsStix()
{
    ReaderBench bench(makeStixReader());
    const auto source = bench.open(R"({"type":"bundle","id":"bundle--1","objects":[
      {"type":"relationship","id":"r--1","relationship_type":"resolves-to","source_ref":"d--1","target_ref":"i--1"},
      {"type":"domain-name","id":"d--1","value":"Example.com","resolves_to_refs":["i--1","d--2"]},
      {"type":"domain-name","id":"d--2","value":"example.net"},
      {"type":"ipv4-addr","id":"i--1","value":"192.0.2.7/32"},
      {"type":"url","id":"u--1","value":"https://shop.example.org/x"},
      {"type":"email-addr","id":"e--1","value":"A@example.com","belongs_to_ref":"a--1"},
      {"type":"user-account","id":"a--1","account_type":"telegram","account_login":"some_seller"},
      {"type":"identity","id":"y--1","name":"Some Org","identity_class":"organization"},
      {"type":"malware","id":"m--1","name":"x"},
      {"type":"relationship","id":"r--2","relationship_type":"uses","source_ref":"y--1","target_ref":"m--1"},
      {"type":"observed-data","id":"o--1","object_refs":["d--2","e--1"]},
      7]})");
    QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    QCOMPARE(
        shown(**source),
        (QStringList{u"domain:example.com, ip-address:192.0.2.7, 0 hosted-on 1"_s,
                     u"domain:example.com, ip-address:192.0.2.7, domain:example.net, 0 hosted-on 1, 0 related-to 2"_s,
                     u"domain:example.net"_s, u"ip-address:192.0.2.7"_s, u"domain:shop.example.org"_s,
                     u"email:a@example.com, handle:telegram:some_seller, 0 related-to 1"_s,
                     u"handle:telegram:some_seller"_s, u"organisation:some org"_s, u"rejected"_s, u"rejected"_s,
                     u"domain:example.net, email:a@example.com"_s, u"rejected"_s}));
    const std::vector<DraftRecord> records = ReaderBench::drafts(**source);
    QVERIFY(ReaderBench::bytesOf(**source, records[2]).startsWith(R"({"type":"domain-name","id":"d--2")"));
    QVERIFY((*source)->parts()[0].evidence.join(u' ').contains(u"\"malware\" (1)"_s));
}

void TestGraphReaders::readsAddressesInPatterns()
{
    ReaderBench bench(makeStixReader());
    const auto source = bench.open(R"({"type":"bundle","objects":[{"type":"indicator","id":"i--1",
      "pattern":"[domain-name:value = 'a.example.com' OR url:value='http://b.example.com/x'] AND [file:hashes.MD5 = 'x' OR ipv4-addr:value = '192.0.2.1'"},
      {"type":"indicator","id":"i--2","pattern":"[file:name = 'x']"}]})");
    QVERIFY(source);
    QCOMPARE(shown(**source),
             (QStringList{u"domain:a.example.com, domain:b.example.com, ip-address:192.0.2.1"_s, u"rejected"_s}));
}

void TestGraphReaders::readsFollowTheMoney()
{
    ReaderBench bench(makeFollowTheMoneyReader());
    const auto source = bench.open(
        R"({"id":"p","schema":"Payment","properties":{"payer":["a"],"beneficiary":["b","w"]}}
{"id":"a","schema":"Person","properties":{"name":["Some One"],"email":["a@example.com"],"phone":["+1 202 555 0123"],"website":["https://example.com/x"],"addressEntity":["d"]}}
{"id":"b","schema":"Company","properties":{"name":["Some Ltd"]}}
{"id":"w","schema":"CryptoWallet","properties":{"publicKey":["0xAbC"],"holder":["b"]}}
{"id":"d","schema":"Address","properties":{"full":["Main St 1"]}}
{"id":"u","schema":"UserAccount","properties":{"username":["some_seller"],"service":["telegram"],"owner":["a"]}}
{"id":"v","schema":"Vessel","properties":{"name":["x"]}}
)");
    QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    QCOMPARE(shown(**source),
             (QStringList{u"organisation:some one, organisation:some ltd, wallet:0xAbC, 0 related-to 1, 0 pays-to 2"_s,
                          u"organisation:some one, email:a@example.com, phone:+12025550123, domain:example.com, "
                          u"place:main st 1, 0 contact 1, 0 contact 2, 0 operates 3, 0 related-to 4"_s,
                          u"organisation:some ltd"_s, u"wallet:0xAbC, organisation:some ltd, 1 pays-to 0"_s,
                          u"place:main st 1"_s, u"handle:telegram:some_seller, organisation:some one, 1 contact 0"_s,
                          u"rejected"_s}));
}

void TestGraphReaders::goesOnAfterABrokenLine()
{
    ReaderBench bench(makeFollowTheMoneyReader());
    const auto source = bench.open("{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"]}}\n{\"id\":\n"
                                   "[1]\n{\"id\":\"b\",\"schema\":\"Person\",\"properties\":{\"name\":\"B\"}}\n");
    QVERIFY(source);
    QCOMPARE(shown(**source), (QStringList{u"organisation:a"_s, u"rejected"_s, u"rejected"_s, u"organisation:b"_s}));
}

void TestGraphReaders::knowsWords()
{
    QCOMPARE(entityKindNamed(u"PGP Key"), EntityKind::pgpKey);
    QCOMPARE(entityKindNamed(u"domain-name"), EntityKind::domain);
    QCOMPARE(entityKindNamed(u"Person"), EntityKind::organisation);
    QVERIFY(!entityKindNamed(u"banana"));
    QVERIFY(!entityKindNamed(u""));
    QCOMPARE(linkKindNamed(u"trades on"), LinkKind::tradesOn);
    QCOMPARE(linkKindNamed(u"offers"), LinkKind::relatedTo);
    QCOMPARE(linkKindNamed(u"knows"), LinkKind::relatedTo);
}

void TestGraphReaders::judgesFiles_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("format");
    QTest::newRow("GraphML") << smallGraphMl << u"graphml"_s;
    QTest::newRow("GEXF") << QByteArray("<?xml version=\"1.0\"?>\n<gexf version=\"1.3\">") << u"gexf"_s;
    QTest::newRow("STIX") << QByteArray("{\n \"type\": \"bundle\",\n \"objects\": [") << u"stix"_s;
    QTest::newRow("FollowTheMoney") << QByteArray("{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{}}\n")
                                    << u"followthemoney"_s;
    QTest::newRow("HTML") << QByteArray("<html><body>") << QString();
    QTest::newRow("JSON") << QByteArray("[{\"type\":\"bundle\"}]") << QString();
}

void TestGraphReaders::judgesFiles()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, format);
    std::unique_ptr<SourceReader> readers[] = {makeGraphMlReader(), makeGexfReader(), makeStixReader(),
                                               makeFollowTheMoneyReader()};
    QStringList sure;
    for (const auto &reader : readers) {
        if (reader->judge(head, u"a"_s) > 0)
            sure += reader->format();
    }
    QCOMPARE(sure.join(u' '), format);
}

QTEST_GUILESS_MAIN(TestGraphReaders)

#include "tst_graphreaders.moc"
