// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/probe.h"
#include "models/intake/recordreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

const QString shared = QStringLiteral(INTERDICT_SHARED_DATA);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The cells of every record, with the tally that came with them.
struct Table
{
    QStringList names;
    std::vector<QStringList> rows;
    ReadTally tally;
};

Result<Table> tableOf(const QString &path)
{
    const Result<Probe> probe = probeFile(path, {});
    if (!probe)
        return tl::unexpected(probe.error());
    Table table{probe->layout.columnNames, {}, {}};
    const QByteArray bytes = bytesOf(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::cannotRead, path);
    const auto sink = [&](DraftRecord &&draft) -> Outcome {
        table.rows.push_back(
            cellsOfRecord(QByteArrayView(bytes).sliced(draft.byteOffset, draft.byteLength), probe->layout));
        return {};
    };
    const Result<ReadTally> tally = readRecords(file, probe->layout, probe->mapping, sink, {}, {});
    if (!tally)
        return tl::unexpected(tally.error());
    table.tally = *tally;
    return table;
}

} // namespace

/// Tables that others made, where they lie beside the project.
class ForeignTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvSpectrumCellForCell_data();
    void csvSpectrumCellForCell();
    void dialectPuzzles_data();
    void dialectPuzzles();
    void marketsOfTheSecondKind_data();
    void marketsOfTheSecondKind();
    void everyTableIsReadOrRefused_data();
    void everyTableIsReadOrRefused();
};

void ForeignTablesTest::csvSpectrumCellForCell_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(shared + u"/formats/csv-spectrum/csvs"_s).entryList({u"*.csv"_s}, QDir::Files);
    for (const QString &file : files) {
        if (file != "location_coordinates.csv"_L1) // its JSON holds another telephone number than the CSV
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    if (files.isEmpty())
        QTest::newRow("absent") << QString();
}

void ForeignTablesTest::csvSpectrumCellForCell()
{
    QFETCH(QString, name);
    if (name.isEmpty())
        QSKIP("csv-spectrum is not beside this project");
    const Result<Table> table = tableOf(shared + u"/formats/csv-spectrum/csvs/%1.csv"_s.arg(name));
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    const QJsonArray expected =
        QJsonDocument::fromJson(bytesOf(shared + u"/formats/csv-spectrum/json/%1.json"_s.arg(name))).array();
    QCOMPARE(qsizetype(table->rows.size()), expected.size());
    for (qsizetype row = 0; row < expected.size(); ++row) {
        const QJsonObject object = expected[row].toObject();
        QCOMPARE(table->names.size(), object.size());
        for (qsizetype column = 0; column < table->names.size(); ++column)
            QCOMPARE(table->rows[size_t(row)].value(column), object[table->names[column]].toString());
    }
}

void ForeignTablesTest::dialectPuzzles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("escaped commas without quotes") << u"clevercsv/example/imdb.csv"_s << 100 << 44;
    QTest::newRow("CRLF and commas in amounts") << u"clevercsv/example/airedale.csv"_s << 54 << 8;
    QTest::newRow("tabs") << u"clevercsv/example/milk.csv"_s << 380 << 23;
    QTest::newRow("a comment before the header, semicolons") << u"frictionless/country-2.csv"_s << 5 << 4;
    QTest::newRow("blanks before quotes") << u"frictionless/issue-1109.csv"_s << 3 << 3;
    QTest::newRow("a delimiter at the end of each row") << u"frictionless/issue-1138.csv"_s << 7 << 4;
    QTest::newRow("cells of many lines") << u"frictionless/issue-1066-largecellsize.csv"_s << 19 << 2;
    QTest::newRow("4,000 columns of numbers") << u"frictionless/wide.csv"_s << 3 << -1;
}

void ForeignTablesTest::dialectPuzzles()
{
    QFETCH(QString, file);
    QFETCH(int, columns);
    const QString path = shared + u"/formats/"_s + file;
    if (!QFileInfo::exists(path))
        QSKIP("the file is not beside this project");
    const Result<Table> table = tableOf(path);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QTEST(int(table->rows.size()), "rows");
    QCOMPARE(table->tally.rejected, 0);
    if (columns > 0)
        QCOMPARE(int(table->names.size()), columns);
    for (const QStringList &row : table->rows)
        QCOMPARE(row.size(), table->names.size());
}

void ForeignTablesTest::marketsOfTheSecondKind_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kept");
    QTest::addColumn<int>("flagged");
    QTest::newRow("fentanyl") << u"D&C_-_opiods_-_fentanyl_-_20170428.csv"_s << 588 << 56;
    QTest::newRow("pills") << u"D&C_-_opiods_-_pills_-_20170427.csv"_s << 565 << 45;
    QTest::newRow("pressed pills") << u"D&C_-_stims_-_pressed_pills_-_20170426.csv"_s << 80 << 22;
}

void ForeignTablesTest::marketsOfTheSecondKind()
{
    QFETCH(QString, file);
    QFETCH(int, kept);
    QFETCH(int, flagged);
    const QString path = shared + u"/markets/"_s + file;
    if (!QFileInfo::exists(path))
        QSKIP("the file is not beside this project");
    const Result<Table> table = tableOf(path);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->tally.kept, kept);
    QCOMPARE(table->tally.flagged, flagged); // as many records as have bytes that are not UTF-8
    QCOMPARE(table->tally.rejected, 0);
}

void ForeignTablesTest::everyTableIsReadOrRefused_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(shared + u"/formats/frictionless"_s);
    const QStringList files = folder.entryList({u"*.csv"_s}, QDir::Files);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
    if (files.isEmpty())
        QTest::newRow("absent") << QString();
}

/// Nothing is lost: each byte but line ends, blank lines, the mark and the rows before the table is in some record.
void ForeignTablesTest::everyTableIsReadOrRefused()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the files are not beside this project");
    const Result<Probe> probe = probeFile(path, {});
    if (!probe) {
        QVERIFY(probe.error().message.endsWith(u'.'));
        return;
    }
    const QByteArray bytes = bytesOf(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    qint64 end = -1;
    const auto sink = [&](DraftRecord &&draft) -> Outcome {
        const QByteArray gap = end < 0 ? QByteArray() : bytes.mid(end, draft.byteOffset - end).trimmed();
        end = draft.byteOffset + draft.byteLength;
        if (!gap.isEmpty() || (draft.status != RecordStatus::kept && draft.reason.isEmpty()))
            return failure(ErrorCode::internal, QString::fromLatin1(gap));
        return {};
    };
    const auto tally = readRecords(file, probe->layout, probe->mapping, sink, {}, {});
    QVERIFY2(tally, tally ? "" : qPrintable(tally.error().message));
    QVERIFY(end < 0 || bytes.mid(end).trimmed().isEmpty());
}

QTEST_GUILESS_MAIN(ForeignTablesTest)
#include "tst_foreigntables.moc"
