// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/lists/listentry.h"
#include "models/intake/lists/listreader.h"
#include "models/intake/lists/statedidentifier.h"
#include "tests/intake/readers/readersupport.h"

#include <QStringEncoder>

using namespace interdict;
using namespace interdict::tests;
using namespace Qt::StringLiterals;

class TestListReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEntries_data();
    void readsEntries();
    void saysWhereAnEntryStands();
    void linksANameToItsHost();
    void readsAFile();
    void readsUtf16();
    void readsTheBlockList();
    void refusesOtherFiles();
    void judgesFiles_data();
    void judgesFiles();
    void takesIdentifiersInNormalForm_data();
    void takesIdentifiersInNormalForm();
    void findsHostsOfUrls_data();
    void findsHostsOfUrls();
};

void TestListReader::readsEntries_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("identifiers"); ///< "kind:key", separated by blanks; "-" for none, "#" for no record
    const auto row = [](const char *line, const char *identifiers) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(identifiers);
    };
    row("example.com", "domain:example.com");
    row("  Example.COM.  ", "domain:example.com");
    row("*.example.com", "domain:example.com");
    row(".example.com", "domain:example.com");
    row("example[.]com", "domain:example.com");
    row("пример.рф", "domain:xn--e1afmkfd.xn--p1ai");
    row("https://www.example.com:8443/a?b=c@d#e", "domain:www.example.com");
    row("hxxps://example[.]com/x", "domain:example.com");
    row("example.com/shop", "domain:example.com");
    row("http://192.0.2.7/x", "ip-address:192.0.2.7");
    row("http://[2001:DB8::7]:80/x", "ip-address:2001:db8::7");
    row("2001:db8:0:0:0:0:0:7", "ip-address:2001:db8::7");
    row("192.0.2.7", "ip-address:192.0.2.7");
    row("Sales@Example.com", "email:sales@example.com");
    row("mailto:sales@example.com", "email:sales@example.com");
    row("http://user@example.com/", "domain:example.com");
    row("example.com # known since 2020", "domain:example.com");
    row("example.com,", "domain:example.com");
    row("\"example.com\"", "domain:example.com");
    row("0.0.0.0 example.com", "domain:example.com");
    row("127.0.0.1\texample.com  example.net", "domain:example.com domain:example.net");
    row("::1 example.com", "domain:example.com");
    row("192.0.2.7 example.com", "ip-address:192.0.2.7 domain:example.com");
    row("0.0.0.0 a_b.example.com", "domain:example.com");
    row("||example.com^", "domain:example.com");
    row("||example.com^$third-party", "domain:example.com");
    row("||*.example.com^", "domain:example.com");
    row("address=/example.com/0.0.0.0", "domain:example.com");
    row("server=/example.com/example.net/", "domain:example.com domain:example.net");
    row("@@||example.com^", "-");
    row("example.com##.banner", "-");
    row("||banner", "-");
    row("0.0.0.0 localhost", "-");
    row("localhost", "-");
    row("nothing", "-");
    row("two words", "-");
    row("0.0.0.0", "ip-address:0.0.0.0");
    row("", "#");
    row("   ", "#");
    row("# example.com", "#");
    row("! Title: x", "#");
    row("; x", "#");
    row("// x", "#");
    row("[Adblock Plus 2.0]", "#");
}

void TestListReader::readsEntries()
{
    QFETCH(QString, line);
    QFETCH(QString, identifiers);
    const ListEntry entry = readListEntry(line);
    const bool isRecord = entry.form != ListEntry::Form::blank && entry.form != ListEntry::Form::comment;
    QCOMPARE(!isRecord, identifiers == u"#"_s);
    if (!isRecord)
        return;
    QStringList found;
    for (const DraftIdentifier &identifier : entry.identifiers)
        found += toToken(identifier.kind) + u':' + identifier.key;
    QCOMPARE(found.isEmpty() ? u"-"_s : found.join(u' '), identifiers);
    QCOMPARE(entry.reason.isEmpty(), !found.isEmpty() && !line.contains(u'_'));
}

void TestListReader::saysWhereAnEntryStands()
{
    const QString line = u"0.0.0.0   Example.com # x"_s;
    const ListEntry entry = readListEntry(line);
    QCOMPARE(entry.identifiers.size(), size_t(1));
    QCOMPARE(line.mid(entry.identifiers[0].start, entry.identifiers[0].length), u"Example.com"_s);
    QCOMPARE(entry.identifiers[0].found, u"Example.com"_s);
    QCOMPARE(entry.identifiers[0].detail, u"example.com"_s);
}

void TestListReader::linksANameToItsHost()
{
    const ListEntry entry = readListEntry(u"192.0.2.7 example.com example.net");
    QCOMPARE(entry.links.size(), size_t(2));
    QCOMPARE(entry.links[1].kind, LinkKind::hostedOn);
    QCOMPARE(entry.links[1].from, 2);
    QCOMPARE(entry.links[1].to, 0);
}

void TestListReader::readsAFile()
{
    ReaderBench bench(makeListReader());
    const auto source = bench.open("\xef\xbb\xbf# list\r\nexample.com\r\n\r\nno domain here\r\n  b.example.org\n"
                                   "c.example.org \xff\nlast.example.net");
    QVERIFY(source);
    QVERIFY(!(*source)->isTable());
    const std::vector<DraftRecord> records = ReaderBench::drafts(**source);
    QCOMPARE(records.size(), size_t(5));
    QCOMPARE(ReaderBench::bytesOf(**source, records[0]), "example.com");
    QCOMPARE(records[0].status, RecordStatus::kept);
    QCOMPARE(records[1].status, RecordStatus::rejected);
    QVERIFY(!records[1].reason.isEmpty());
    QCOMPARE(ReaderBench::bytesOf(**source, records[2]), "  b.example.org");
    QCOMPARE(records[3].status, RecordStatus::rejected);
    QCOMPARE(records[4].rowNumber, 5);
    QCOMPARE(records[4].identifiers[0].key, u"last.example.net"_s);
    QVERIFY(!records[4].hasListing());
}

void TestListReader::readsUtf16()
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray list = encoder.encode(u"example.com\r\nпример.рф\r\n"_s);
    ReaderBench bench(makeListReader());
    const auto source = bench.open(list);
    QVERIFY(source);
    const std::vector<DraftRecord> records = ReaderBench::drafts(**source);
    QCOMPARE(records.size(), size_t(2));
    QCOMPARE(records[1].identifiers[0].key, u"xn--e1afmkfd.xn--p1ai"_s);
    QCOMPARE(records[1].byteOffset, 28);
    QCOMPARE(records[1].byteLength, 18);
}

void TestListReader::readsTheBlockList()
{
    const QString path = u"" INTERDICT_SHARED_DATA "/domains/blocklist/blp-drugs.txt"_s;
    if (!QFile::exists(path))
        QSKIP("../shared/data is not there.");
    const auto source = makeListReader()->open(path, {});
    QVERIFY(source);
    const std::vector<DraftRecord> records = ReaderBench::drafts(**source);
    QCOMPARE(records.size(), size_t(26'029));
    qint64 flagged = 0;
    qint64 rejected = 0;
    for (const DraftRecord &record : records) {
        flagged += record.status == RecordStatus::flagged;
        rejected += record.status == RecordStatus::rejected;
        if (record.status == RecordStatus::rejected)
            qDebug() << record.rowNumber << record.reason << ReaderBench::bytesOf(**source, record);
    }
    QCOMPARE(flagged, 6); // names with "_" in a label
    // One ends in ".comparent"; DomainName refuses three under "co.za" and "org.za", since "za" itself is not listed.
    QVERIFY(rejected <= 4);
}

void TestListReader::refusesOtherFiles()
{
    ReaderBench bench(makeListReader());
    const auto source = bench.open("name,price\nx,1\n");
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::badInput);
    QVERIFY(!bench.open({}));
}

void TestListReader::judgesFiles_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("hosts") << QByteArray("# x\n0.0.0.0 example.com\n0.0.0.0 example.net\n") << 90 << 100;
    QTest::newRow("blocker") << QByteArray("! x\n||example.com^\n||example.net^\n") << 90 << 100;
    QTest::newRow("plain") << QByteArray("example.com\nexample.net\nexa") << 80 << 90;
    QTest::newRow("column with a name") << QByteArray("domain\na.example.com\nb.example.com\nc.example.com\n"
                                                      "d.example.com\ne.example.com\n")
                                        << 1 << 70;
    QTest::newRow("CSV") << QByteArray("a,b\nexample.com,1\nexample.net,2\n") << 0 << 0;
    QTest::newRow("text") << QByteArray("Some words.\nMore words.\n") << 0 << 0;
    QTest::newRow("JSON") << QByteArray("[{\"a\":1}]") << 0 << 0;
    QTest::newRow("nothing") << QByteArray() << 0 << 0;
}

void TestListReader::judgesFiles()
{
    QFETCH(QByteArray, head);
    QFETCH(int, least);
    QFETCH(int, most);
    const int sure = makeListReader()->judge(head, u"a.txt"_s);
    QVERIFY2(sure >= least && sure <= most, qPrintable(QString::number(sure)));
}

void TestListReader::takesIdentifiersInNormalForm_data()
{
    QTest::addColumn<EntityKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isOdd");
    QTest::newRow("domain") << EntityKind::domain << u" Example[.]COM "_s << u"example.com"_s << false;
    QTest::newRow("no domain") << EntityKind::domain << u"No Domain"_s << u"no domain"_s << true;
    QTest::newRow("IPv6 with a zone") << EntityKind::ipAddress << u"FE80::1%lo0"_s << u"fe80::1"_s << false;
    QTest::newRow("no address") << EntityKind::ipAddress << u"1.2.3"_s << u"1.2.3"_s << true;
    QTest::newRow("phone") << EntityKind::phone << u"+1.2083895740"_s << u"+12083895740"_s << false;
    QTest::newRow("phone without country") << EntityKind::phone << u"020 1234"_s << u"0201234"_s << false;
    QTest::newRow("no phone") << EntityKind::phone << u"call me"_s << u"call me"_s << true;
    QTest::newRow("wallet") << EntityKind::wallet << u"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"_s
                            << u"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"_s << false;
    QTest::newRow("other wallet") << EntityKind::wallet << u"r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59"_s
                                  << u"r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59"_s << false;
    QTest::newRow("parcel") << EntityKind::shipment << u"RB 123 456 785 GB"_s << u"RB123456785GB"_s << false;
    QTest::newRow("name") << EntityKind::organisation << u"Some\n Org"_s << u"some org"_s << false;
}

void TestListReader::takesIdentifiersInNormalForm()
{
    QFETCH(EntityKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, key);
    QFETCH(bool, isOdd);
    bool odd = false;
    const auto identifier = identifierOf(kind, text, RecordField::note, &odd);
    QVERIFY(identifier);
    QCOMPARE(identifier->key, key);
    QCOMPARE(odd, isOdd);
    QVERIFY(!identifierOf(kind, u"  "_s, RecordField::note));
}

void TestListReader::findsHostsOfUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::newRow("whole") << u"http://user:word@example.com:80/a:b@c"_s << u"example.com"_s;
    QTest::newRow("no scheme") << u"example.com/path"_s << u"example.com"_s;
    QTest::newRow("relative scheme") << u"//example.com?x"_s << u"example.com"_s;
    QTest::newRow("backslash") << u"http://example.com\\@other.example"_s << u"example.com"_s;
    QTest::newRow("IPv6") << u"http://[::1]:80/"_s << u"[::1]"_s;
    QTest::newRow("plain") << u"example.com"_s << u"example.com"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestListReader::findsHostsOfUrls()
{
    QFETCH(QString, url);
    QFETCH(QString, host);
    QCOMPARE(hostOfUrl(url), host);
}

QTEST_GUILESS_MAIN(TestListReader)

#include "tst_listreader.moc"
