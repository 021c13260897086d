// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/elementscanner.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace interdict;

namespace {

/// Hands out a text over and over, as a part that unpacks to gigabytes does.
class EndlessDevice : public QIODevice
{
public:
    EndlessDevice(QByteArray head, qint64 size) : m_head(std::move(head)), m_left(size) { open(ReadOnly | Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        qint64 got = std::min<qint64>(most, m_head.size());
        std::copy_n(m_head.constData(), got, data);
        m_head.remove(0, got);
        if (got == 0) {
            got = std::min(most, m_left);
            std::fill_n(data, got, 'x');
            m_left -= got;
        }
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    qint64 m_left;
};

} // namespace

class TestElementScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsElementsByTheirBytes_data();
    void findsElementsByTheirBytes();
    void findsThemAcrossPieces();
    void refusesOtherDocuments_data();
    void refusesOtherDocuments();
    void givesTheRestOfACutElement();
    void doesNotKeepAnElementWithoutEnd();
};

void TestElementScanner::findsElementsByTheirBytes_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QList<QByteArray>>("found");
    const auto add = [](const char *row, const QByteArray &xml, const QList<QByteArray> &found) {
        QTest::newRow(row) << xml << found;
    };
    add("two", "<a><row r='1'><c/></row>\n<row/></a>", {"<row r='1'><c/></row>", "<row/>"});
    add("with a prefix", "<x:a><x:row>1</x:row></x:a>", {"<x:row>1</x:row>"});
    add("in a comment", "<a><!-- <row> --><row>1</row></a>", {"<row>1</row>"});
    add("a comment inside", "<a><row><!-- </row> > -->1</row></a>", {"<row><!-- </row> > -->1</row>"});
    add("character data", "<a><row><![CDATA[</row>]]></row></a>", {"<row><![CDATA[</row>]]></row>"});
    add("signs in values", "<a><row t='/>' u=\"</row>\">1</row></a>", {"<row t='/>' u=\"</row>\">1</row>"});
    add("one in another", "<a><row><row/><row>1</row></row></a>", {"<row><row/><row>1</row></row>"});
    add("longer names", "<a><rows><rowing/></rows><row>1</row></a>", {"<row>1</row>"});
    add("after an instruction", "<?xml version='1.0'?><?x <row> ?><a><row >1</row ></a>", {"<row >1</row >"});
    add("no ASCII before it", "<a>äöü€🍣<row>ß</row></a>", {"<row>ß</row>"});
    add("none", "<a/>", {});
    add("empty", "", {});
}

void TestElementScanner::findsElementsByTheirBytes()
{
    QFETCH(QByteArray, xml);
    QFETCH(QList<QByteArray>, found);
    QBuffer buffer(&xml);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    ElementScanner scanner(buffer, {{"row"}, {}});
    QList<QByteArray> all;
    for (;;) {
        const Result<bool> next = scanner.next();
        QVERIFY(next);
        if (!*next)
            break;
        all += scanner.element().bytes;
        // The promise that evidence rests on: the place is that of these bytes.
        QCOMPARE(xml.mid(scanner.element().offset, scanner.element().length), scanner.element().bytes);
    }
    QCOMPARE(all, found);
}

void TestElementScanner::findsThemAcrossPieces()
{
    QByteArray xml = "<a>";
    for (int i = 0; i < 20'000; ++i)
        xml += "<row r=\"" + QByteArray::number(i) + "\"><c>" + QByteArray(i % 37, 'x') + "ä</c></row>";
    xml += "</a>";
    QBuffer buffer(&xml);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    ElementScanner scanner(buffer, {{"row"}, {}});
    int count = 0;
    while (scanner.next().value_or(false)) {
        const ElementScanner::Element &element = scanner.element();
        QVERIFY(element.bytes.startsWith("<row r=\"" + QByteArray::number(count) + "\">"));
        QCOMPARE(xml.mid(element.offset, element.length), element.bytes);
        ++count;
    }
    QCOMPARE(count, 20'000);
}

void TestElementScanner::refusesOtherDocuments_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("entities") << QByteArray(
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b \"bbbb\">]><a><row>&b;</row></a>");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0a\0/\0>\0", 10);
    QTest::newRow("UTF-16 without a mark") << QByteArray("<\0a\0/\0>\0", 8);
    QTest::newRow("another encoding") << QByteArray("<?xml version='1.0' encoding='windows-1251'?><a/>");
}

void TestElementScanner::refusesOtherDocuments()
{
    QFETCH(QByteArray, xml);
    QBuffer buffer(&xml);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    ElementScanner scanner(buffer, {{"row"}, {}});
    const Result<bool> next = scanner.next();
    QVERIFY(!next);
    QCOMPARE(next.error().code, ErrorCode::badInput);
}

void TestElementScanner::givesTheRestOfACutElement()
{
    QByteArray xml = "<a><row>1</row><row>2</r";
    QBuffer buffer(&xml);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    ElementScanner scanner(buffer, {{"row"}, {}});
    QVERIFY(scanner.next().value_or(false));
    QVERIFY(!scanner.element().isCut);
    QVERIFY(scanner.next().value_or(false));
    QVERIFY(scanner.element().isCut);
    QCOMPARE(scanner.element().offset + scanner.element().length, xml.size());
    QVERIFY(!scanner.next().value_or(true));
}

void TestElementScanner::doesNotKeepAnElementWithoutEnd()
{
    // A cell of 200 MB: memory is that of 16 MiB and a piece, and the row is told of.
    EndlessDevice device("<a><row><c>", 200'000'000);
    ElementScanner scanner(device, {{"row"}, {}});
    QVERIFY(scanner.next().value_or(false));
    QVERIFY(scanner.element().isTooLong);
    QVERIFY(scanner.element().bytes.isEmpty());
    QCOMPARE(scanner.element().length, 200'000'008);
}

QTEST_APPLESS_MAIN(TestElementScanner)
#include "tst_elementscanner.moc"
