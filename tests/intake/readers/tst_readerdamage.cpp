// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/graphs/followthemoneyreader.h"
#include "models/intake/graphs/stixreader.h"
#include "models/intake/graphs/xmlgraphreaders.h"
#include "models/intake/json/jsonlinesreader.h"
#include "models/intake/json/jsonreader.h"
#include "models/intake/lists/listreader.h"
#include "models/intake/registrations/registrationreaders.h"
#include "tests/intake/readers/readersupport.h"
#include "tests/support/sampledraw.h"

using namespace interdict;
using namespace interdict::tests;
using namespace Qt::StringLiterals;

namespace {

using Make = std::unique_ptr<SourceReader> (*)();

/// A copy with some bytes changed, lost, repeated or taken from elsewhere in it.
QByteArray damaged(QByteArray bytes, samples::SampleDraw &draw)
{
    static const QByteArray marks("\0\n\r\"\\{}[]<>&:,=|^\xff\xfe\xc3", 20);
    for (int i = draw.between(1, 4); i > 0 && !bytes.isEmpty(); --i) {
        const int at = draw.below(int(bytes.size()));
        const int length = draw.between(1, 20);
        switch (draw.below(5)) {
        case 0:
            bytes[at] = marks[draw.below(int(marks.size()))];
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(draw.below(int(bytes.size())), length).repeated(draw.between(1, 3)));
            break;
        case 3:
            bytes.truncate(at);
            break;
        default:
            bytes.insert(at, draw.bytes(draw.between(1, 3)));
        }
    }
    return bytes;
}

} // namespace

Q_DECLARE_METATYPE(Make)

/// Whatever bytes come, a reader refuses them with a sentence, or gives records that lie within the file and say why
/// they are not kept.
class TestReaderDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesDamagedFiles_data();
    void takesDamagedFiles();
};

void TestReaderDamage::takesDamagedFiles()
{
    QFETCH(Make, make);
    QFETCH(QByteArray, seed);
    ReaderBench bench(make());
    samples::SampleDraw draw(20260101);
    int opened = 0;
    for (int round = 0; round < 1500; ++round) {
        const QByteArray bytes = round == 0 ? seed : damaged(seed, draw);
        (void)bench.reader->judge(bytes, u"input.json"_s);
        const auto source = bench.open(bytes);
        if (!source) {
            QVERIFY2(round > 0, qPrintable(source.error().message));
            QVERIFY(!source.error().message.isEmpty() && source.error().code != ErrorCode::internal);
            continue;
        }
        ++opened;
        const auto check = [&](const auto &record) {
            return record.byteOffset >= 0 && record.byteLength >= 0 &&
                   record.byteOffset + record.byteLength <= bytes.size() && record.status >= RecordStatus::kept &&
                   (record.status == RecordStatus::kept) == record.reason.isEmpty();
        };
        qint64 number = 0;
        if ((*source)->isTable()) {
            for (const RawRow &row : ReaderBench::rows(**source)) {
                QVERIFY(check(row) && row.number == ++number);
                QVERIFY(row.status == RecordStatus::rejected ||
                        row.cells.size() == (*source)->parts()[0].columnNames.size());
            }
            continue;
        }
        for (const DraftRecord &record : ReaderBench::drafts(**source)) {
            QVERIFY(check(record) && record.rowNumber == ++number);
            QCOMPARE(record.identifiers.empty(), record.status == RecordStatus::rejected);
            for (const DraftLink &link : record.links) {
                QVERIFY(link.from >= 0 && size_t(link.from) < record.identifiers.size());
                QVERIFY(link.to >= 0 && size_t(link.to) < record.identifiers.size() && link.to != link.from);
            }
            for (const DraftIdentifier &identifier : record.identifiers)
                QVERIFY(!identifier.key.isEmpty() && identifier.start >= 0 && identifier.length > 0);
        }
    }
    QVERIFY(opened > 0);
}

void TestReaderDamage::takesDamagedFiles_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QByteArray>("seed");
    QTest::newRow("json") << Make(makeJsonReader)
                          << QByteArray(
                                 "{\"n\":1,\"items\":[{\"id\":12345678901234567890,\"a\":\"x\\u00e9\\ud83d\\ude00\","
                                 "\"b\":{\"c\":[1,2,\"x\"]},\"d\":[{\"e\":null},{\"e\":true}]},{\"id\":2},[1],7]}");
    QTest::newRow("json-lines") << Make(makeJsonLinesReader)
                                << QByteArray("{\"id\":1,\"a\":\"x\"}\r\n{\"id\":2,\"b\":[1,2]}\n\n[1,2]\n\"x\"\n");
    QTest::newRow("list") << Make(makeListReader)
                          << QByteArray("# list\n0.0.0.0 a.example.com\n||b.example.com^$all\nhttps://c.example.com/x\n"
                                        "d@example.com\n2001:db8::1 e.example.com\naddress=/f.example.com/::\n");
    QTest::newRow("rdap") << Make(makeRdapReader)
                          << QByteArray(
                                 "{\"objectClassName\":\"domain\",\"ldhName\":\"a.example.com\",\"events\":[{"
                                 "\"eventAction\":\"registration\",\"eventDate\":\"2010-01-02T03:04:05Z\"}],"
                                 "\"nameservers\":[{\"ldhName\":\"ns.example.net\"}],\"entities\":[{\"roles\":["
                                 "\"registrar\"],\"vcardArray\":[\"vcard\",[[\"fn\",{},\"text\",\"R\"],[\"email\","
                                 "{},\"text\",\"a@example.com\"]]]}]}");
    QTest::newRow("whois") << Make(makeWhoisReader)
                           << QByteArray("Domain Name: a.example.com\nRegistrar: R\nCreation Date: 2010-01-02\n"
                                         "Registrant:\n  Somebody\n  a@example.com\nName servers:\n  ns.example.net\n"
                                         "Domain Status: ok (x), clientHold\n[State]  Connected\n");
    QTest::newRow("graphml") << Make(makeGraphMlReader)
                             << QByteArray("<?xml version=\"1.0\"?><graphml><key id=\"k\" attr.name=\"kind\"/><graph>"
                                           "<node id=\"a\"><data key=\"k\">domain</data></node> <node id=\"b\"/>\n"
                                           "<edge source=\"a\" target=\"b\" label=\"x&amp;y\"/></graph></graphml>");
    QTest::newRow("gexf") << Make(makeGexfReader)
                          << QByteArray(
                                 "<gexf><graph><nodes><node id=\"1\" label=\"a\"><attvalues><attvalue for=\"k\" "
                                 "value=\"v\"/></attvalues></node><node id=\"2\"/></nodes><edges><edge source=\"1\" "
                                 "target=\"2\"/></edges></graph></gexf>");
    QTest::newRow("stix") << Make(makeStixReader)
                          << QByteArray(
                                 "{\"type\":\"bundle\",\"objects\":[{\"type\":\"domain-name\",\"id\":\"d\","
                                 "\"value\":\"a.example.com\",\"resolves_to_refs\":[\"i\"]},{\"type\":\"ipv4-addr\","
                                 "\"id\":\"i\",\"value\":\"192.0.2.1\"},{\"type\":\"indicator\",\"pattern\":\"["
                                 "url:value = 'http://b.example.com/']\"},{\"type\":\"relationship\",\"source_ref\":"
                                 "\"d\",\"target_ref\":\"i\",\"relationship_type\":\"resolves-to\"}]}");
    QTest::newRow("followthemoney") << Make(makeFollowTheMoneyReader)
                                    << QByteArray(
                                           "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"],"
                                           "\"email\":[\"a@example.com\"]}}\n{\"id\":\"b\",\"schema\":\"Ownership\","
                                           "\"properties\":{\"owner\":[\"a\"],\"asset\":[\"a\"]}}\n");
}

QTEST_GUILESS_MAIN(TestReaderDamage)

#include "tst_readerdamage.moc"
