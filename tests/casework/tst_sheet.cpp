// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/sheet.h"

#include <KZip>

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

/// Tables as files: what stands in them, and what is left where writing ends early.
class SheetTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static Sheet sheetOf(const std::vector<QStringList> &lines, std::vector<SheetColumn> columns)
    {
        Sheet sheet{u"Made"_s, std::move(columns), qint64(lines.size()), {}, {}};
        sheet.read = [lines](const SheetRows &rows, const CancelToken &) -> Outcome {
            for (const QStringList &line : lines) {
                if (Outcome taken = rows(line); !taken)
                    return taken;
            }
            return {};
        };
        return sheet;
    }

    static Sheet counting(qint64 count)
    {
        Sheet sheet{u"Numbers"_s, {{u"Number"_s, true}}, count, {}, {}};
        sheet.read = [count](const SheetRows &rows, const CancelToken &) -> Outcome {
            for (qint64 i = 0; i < count; ++i) {
                if (Outcome taken = rows({QString::number(i)}); !taken)
                    return taken;
            }
            return {};
        };
        return sheet;
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A part of a workbook as text.
    QString part(const QString &name, const QString &member) const
    {
        KZip zip(path(name));
        if (!zip.open(QIODevice::ReadOnly))
            return {};
        const KArchiveFile *file = zip.directory()->file(member);
        return file ? QString::fromUtf8(file->data()) : QString();
    }

private Q_SLOTS:
    void init()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QVERIFY(QFile::remove(path(name)));
    }

    void commasAndQuotesAreQuoted()
    {
        const Sheet sheet = sheetOf({{u"a,b"_s, u"say \"x\""_s}, {u"plain"_s, {}}}, {{u"One"_s}, {u"Two"_s}});
        const auto report = writeSheet(sheet, path(u"a.csv"_s), SheetFormat::csv, {}, {});
        QVERIFY(report);
        QCOMPARE(report->rows, 2);
        QCOMPARE(bytes(u"a.csv"_s), "One,Two\n\"a,b\",\"say \"\"x\"\"\"\nplain,\n"_ba);
    }

    // A spreadsheet would run the first and take the second for a number; a true number stays one.
    void noCellIsAFormula()
    {
        const Sheet sheet = sheetOf({{u"=cmd()"_s, u"-5"_s}, {u"-5"_s, u"=1"_s}}, {{u"Text"_s}, {u"Number"_s, true}});
        QVERIFY(writeSheet(sheet, path(u"a.csv"_s), SheetFormat::csv, {}, {}));
        QCOMPARE(bytes(u"a.csv"_s), "Text,Number\n'=cmd(),-5\n'-5,'=1\n"_ba);
    }

    void aTabIsNoOtherCell()
    {
        const Sheet sheet = sheetOf({{u"a\tb\nc"_s}}, {{u"Text"_s}});
        QVERIFY(writeSheet(sheet, path(u"a.tsv"_s), SheetFormat::tsv, {}, {}));
        QCOMPARE(bytes(u"a.tsv"_s), "Text\na b c\n"_ba);
    }

    void hiddenCharactersAreShown()
    {
        const Sheet sheet = sheetOf({{u"x\u202Ey"_s}}, {{u"Text"_s}});
        QVERIFY(writeSheet(sheet, path(u"a.csv"_s), SheetFormat::csv, {}, {}));
        QVERIFY(QString::fromUtf8(bytes(u"a.csv"_s)).contains(u"⟨U+202E⟩"_s));
    }

    // Numbers are numbers, but for those that would lose a zero or a digit.
    void aWorkbookKeepsNumbersAndText()
    {
        const Sheet sheet =
            sheetOf({{u"=cmd()"_s, u"20.50"_s}, {u"Straße"_s, u"007"_s}, {u"_x0041_"_s, u"12345678901234567890"_s}},
                    {{u"Text"_s}, {u"Number"_s, true}});
        QVERIFY(writeSheet(sheet, path(u"a.xlsx"_s), SheetFormat::xlsx, {}, {}));
        const QString page = part(u"a.xlsx"_s, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY2(page.contains(u"<v>20.5</v>"_s), qPrintable(page));
        QVERIFY(!page.contains(u"<f>"_s));
        for (const auto &text :
             {u"=cmd()"_s, u"Straße"_s, u"<t>007</t>"_s, u"<t>12345678901234567890</t>"_s, u"_x005F_x0041_"_s})
            QVERIFY2(page.contains(text), qPrintable(text));
    }

    void aLongTextIsCutAndTold()
    {
        const Sheet sheet = sheetOf({{QString(40000, u'x')}}, {{u"Text"_s}});
        const auto report = writeSheet(sheet, path(u"a.xlsx"_s), SheetFormat::xlsx, {}, {});
        QVERIFY(report);
        QCOMPARE(report->cutCells, 1);
    }

    void rowsBeyondASheetGoOnTheNext()
    {
        const auto report = writeSheet(counting(1048580), path(u"a.xlsx"_s), SheetFormat::xlsx, {}, {});
        QVERIFY(report);
        QCOMPARE(report->sheets, 2);
        const QString second = part(u"a.xlsx"_s, u"xl/worksheets/sheet2.xml"_s);
        QVERIFY(second.contains(u"<v>1048579</v>"_s));
        QVERIFY(second.contains(u"<t>Number</t>"_s)); // its own heads
        QVERIFY(!second.contains(u"<v>1048574</v>"_s));
    }

    void aCancelledExportLeavesWhatWasThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        QTest::newRow("CSV") << u"old.csv"_s << int(SheetFormat::csv);
        QTest::newRow("XLSX") << u"old.xlsx"_s << int(SheetFormat::xlsx);
    }
    void aCancelledExportLeavesWhatWasThere()
    {
        QFETCH(QString, name);
        QFETCH(int, format);
        QFile old(path(name));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const CancelToken cancel;
        const auto report =
            writeSheet(counting(100000), path(name), SheetFormat(format), cancel, [&cancel](const Progress &progress) {
                if (progress.done > 1000)
                    cancel.cancel();
            });
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::cancelled);
        QCOMPARE(bytes(name), "old"_ba);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{name});
    }

    void anErrorOfReadingLeavesNothing()
    {
        Sheet sheet = counting(10);
        sheet.read = [](const SheetRows &rows, const CancelToken &) -> Outcome {
            if (Outcome taken = rows({u"1"_s}); !taken)
                return taken;
            return failure(ErrorCode::damaged, u"Broken."_s);
        };
        for (const SheetFormat format : {SheetFormat::csv, SheetFormat::xlsx}) {
            const auto report = writeSheet(sheet, path(u"none"_s), format, {}, {});
            QVERIFY(!report);
            QCOMPARE(report.error().code, ErrorCode::damaged);
        }
        QVERIFY(QDir(m_folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    // libxlsxwriter opens files by 8-bit names, which on Windows cannot say these folders.
    void aWorkbookGoesWhereItsFolderIsNotPlain()
    {
        const QString folder = path(u"사건 Fälle"_s);
        QVERIFY(QDir().mkdir(folder));
        const auto remove = qScopeGuard([&folder] { QDir(folder).removeRecursively(); });
        QVERIFY(writeSheet(counting(3), folder + u"/표.xlsx"_s, SheetFormat::xlsx, {}, {}));
        QVERIFY(part(u"사건 Fälle/표.xlsx"_s, u"xl/worksheets/sheet1.xml"_s).contains(u"<v>2</v>"_s));
        const CancelToken cancel;
        QVERIFY(!writeSheet(counting(100000), folder + u"/표.xlsx"_s, SheetFormat::xlsx, cancel,
                            [&cancel](const Progress &) { cancel.cancel(); }));
        QVERIFY(!writeSheet(counting(1), folder + u"/no/where.xlsx"_s, SheetFormat::xlsx, {}, {}));
        QVERIFY(part(u"사건 Fälle/표.xlsx"_s, u"xl/worksheets/sheet1.xml"_s).contains(u"<v>2</v>"_s));
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"표.xlsx"_s});
    }

    void aFolderThatIsNotThereIsToldInASentence()
    {
        for (const SheetFormat format : {SheetFormat::csv, SheetFormat::xlsx}) {
            const auto report = writeSheet(counting(1), path(u"no/where/a.csv"_s), format, {}, {});
            QVERIFY(!report);
            QCOMPARE(report.error().code, ErrorCode::cannotWrite);
            QVERIFY(report.error().message.contains(u"Choose another folder"_s));
        }
    }

    void theEndingChoosesTheFormat()
    {
        QCOMPARE(sheetFormatOf(u"a.CSV"_s), SheetFormat::csv);
        QCOMPARE(sheetFormatOf(u"a.b.xlsx"_s), SheetFormat::xlsx);
        QCOMPARE(sheetFormatOf(u"a.tsv"_s), SheetFormat::tsv);
        QVERIFY(!sheetFormatOf(u"a.ods"_s));
    }
};

QTEST_GUILESS_MAIN(SheetTest)
#include "tst_sheet.moc"
