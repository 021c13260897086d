// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/csvreader.h"
#include "models/intake/sourcedrafts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

/// Tables as text read row by row, as every other format, and by the fast way alike.
class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesCellsAndTheirBytes();
    void keepsEmptyCellsApartFromNone();
    void rejectedRowsHaveTheCellsTheyHave();
    void bothWaysGiveTheSameRecords_data();
    void bothWaysGiveTheSameRecords();
    void spectrumCellForCell_data();
    void spectrumCellForCell();
    void realMarketsReadTheSameBothWays_data();
    void realMarketsReadTheSameBothWays();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write its input.");
        return file.fileName();
    }
    static std::vector<RawRow> rowsOf(const QString &path)
    {
        std::vector<RawRow> rows;
        const auto source = makeCsvReader()->open(path, {});
        if (!source) {
            QTest::qFail(qPrintable(source.error().message), __FILE__, __LINE__);
            return rows;
        }
        const auto keep = [&rows](RawRow &&row) -> Outcome {
            rows.push_back(std::move(row));
            return {};
        };
        if (const Outcome read = (*source)->readRows(0, keep, {}, {}); !read)
            QTest::qFail(qPrintable(read.error().message), __FILE__, __LINE__);
        return rows;
    }
    static void compareBothWays(const QString &path);

    QTemporaryDir m_folder;
};

void TestCsvReader::givesCellsAndTheirBytes()
{
    const QByteArray csv("title,seller\r\n\"Press, \"\"TDP\"\"\",ann\r\nPunch,bob\r\n");
    const std::vector<RawRow> rows = rowsOf(write(u"a.csv"_s, csv));
    QCOMPARE(rows.size(), 2u);
    QCOMPARE(rows[0].cells, (QStringList{u"Press, \"TDP\""_s, u"ann"_s}));
    QCOMPARE(csv.mid(rows[0].byteOffset, rows[0].byteLength), QByteArray("\"Press, \"\"TDP\"\"\",ann"));
    QCOMPARE(rows[1].number, 2);
}

void TestCsvReader::keepsEmptyCellsApartFromNone()
{
    const std::vector<RawRow> rows = rowsOf(write(u"b.csv"_s, "a,b,c\n1,,3\n"));
    QCOMPARE(rows.front().cells, (QStringList{u"1"_s, u""_s, u"3"_s}));
    QVERIFY(!rows.front().cells[1].isNull());
}

void TestCsvReader::rejectedRowsHaveTheCellsTheyHave()
{
    const std::vector<RawRow> rows = rowsOf(write(u"c.csv"_s, "a,b,c\n1,2,3\n4,5\n6,7,8,9\n1,2,3\n"));
    QCOMPARE(rows.size(), 4u);
    QCOMPARE(rows[1].status, RecordStatus::rejected);
    QCOMPARE(rows[1].cells, (QStringList{u"4"_s, u"5"_s}));
    QVERIFY(!rows[1].reason.isEmpty());
    QCOMPARE(rows[2].cells.size(), 4);
}

void TestCsvReader::compareBothWays(const QString &path)
{
    const auto probe = probeFile(path, {});
    QVERIFY2(probe, probe ? "" : qPrintable(probe.error().message));
    PartReading reading;
    reading.layout = probe->layout;
    reading.mapping = probe->mapping;
    std::vector<DraftRecord> fast;
    const auto keep = [&fast](DraftRecord &&draft) -> Outcome {
        fast.push_back(std::move(draft));
        return {};
    };
    QVERIFY(readDrafts(path, reading, keep, {}, {}));
    size_t at = 0;
    const auto compare = [&](DraftRecord &&draft, const RawRow *row) -> Outcome {
        const DraftRecord &other = fast.at(at++);
        const bool isSame = row && draft.rowNumber == other.rowNumber && draft.byteOffset == other.byteOffset &&
                            draft.byteLength == other.byteLength && draft.status == other.status &&
                            draft.reason == other.reason && draft.title == other.title &&
                            draft.seller == other.seller && draft.description == other.description &&
                            draft.price == other.price && draft.seen == other.seen &&
                            draft.identifiers.size() == other.identifiers.size();
        return isSame ? Outcome()
                      : failure(ErrorCode::internal, u"row %1: %2 / %3"_s.arg(at).arg(draft.reason, other.reason));
    };
    const auto tally = readJudged(path, reading, compare, {}, {});
    QVERIFY2(tally, tally ? "" : qPrintable(tally.error().message));
    QCOMPARE(at, fast.size());
}

void TestCsvReader::bothWaysGiveTheSameRecords_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("plain") << QByteArray("title,seller,price\nPress,ann,$10.50\nDie,bob,0.5 BTC\n");
    QTest::newRow("ragged") << QByteArray("title,seller,price\nPress,ann,10\nPunch,bob\nDie,cyd,5,\nDie,cyd,5,x\n");
    QTest::newRow("quotes") << QByteArray("title,seller\n\"Press\"x,ann\n\"Die,bob\nPunch,cyd\n");
    QTest::newRow("no text") << QByteArray("title,seller\nPr\xff"
                                           "ss caf\xc3\xa9 \xe2\x82\xac\xc3\xa9,ann\nDie,b\xc3\xb6"
                                           "b\n");
    QTest::newRow("HTML and missing") << QByteArray("title,description\nPress,<b>new</b> &amp; used\nDie,N/A\n");
    QTest::newRow("UTF-16") << QByteArray::fromHex("fffe") +
                                   QByteArray(reinterpret_cast<const char *>(u"title,seller\nPress,ann\n"), 46);
}

void TestCsvReader::bothWaysGiveTheSameRecords()
{
    QFETCH(QByteArray, csv);
    compareBothWays(write(u"both.csv"_s, csv));
}

void TestCsvReader::spectrumCellForCell_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(INTERDICT_SHARED_DATA "/formats/csv-spectrum/csvs"));
    for (const QString &name : folder.entryList({u"*.csv"_s}, QDir::Files)) {
        if (name != "location_coordinates.csv"_L1) // its dump has another number than the file
            QTest::newRow(qPrintable(name)) << name.chopped(4);
    }
    if (!folder.exists())
        QTest::newRow("absent") << QString();
}

void TestCsvReader::spectrumCellForCell()
{
    QFETCH(QString, name);
    if (name.isEmpty())
        QSKIP("the real files are not beside this project");
    const QString suite = QStringLiteral(INTERDICT_SHARED_DATA "/formats/csv-spectrum/");
    QFile dump(suite + u"json/"_s + name + u".json"_s);
    QVERIFY(dump.open(QIODevice::ReadOnly));
    const QJsonArray expected = QJsonDocument::fromJson(dump.readAll()).array();
    const auto probe = probeFile(suite + u"csvs/"_s + name + u".csv"_s, {});
    QVERIFY(probe);
    QJsonArray read;
    for (const RawRow &row : rowsOf(suite + u"csvs/"_s + name + u".csv"_s)) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            object.insert(probe->layout.columnNames[i], row.cells[i]);
        read.append(object);
    }
    QCOMPARE(read, expected);
}

void TestCsvReader::realMarketsReadTheSameBothWays_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"agora-2014-01-01.csv", "agora-vendor-pages-2014-01.csv", "D&C_-_opiods_-_fentanyl_-_20170428.csv"})
        QTest::newRow(name) << QStringLiteral(INTERDICT_SHARED_DATA "/markets/") + QString::fromLatin1(name);
}

void TestCsvReader::realMarketsReadTheSameBothWays()
{
    QFETCH(QString, name);
    if (!QFile::exists(name))
        QSKIP("the real file is not beside this project");
    compareBothWays(name);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
