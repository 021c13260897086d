// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/document/pdffinish.h"
#include "models/referrals/document/pdfobjects.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

#define NEED_TOOL(tool)                                                                                                \
    if (QStandardPaths::findExecutable(tool).isEmpty())                                                                \
    QSKIP("A tool this test reads the PDF with is not installed")

class TestPdfFinish : public QObject
{
    Q_OBJECT

private:
    static QByteArray painted(int pages)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawText(QPointF(200, 200), u"Page %1"_s.arg(page));
        }
        painter.end();
        return buffer.data();
    }

    static PdfAbout about()
    {
        return {.title = u"On <tablets> & \"presses\" (\\) 压片机"_s,
                .author = u"Sample Agency"_s,
                .subject = u"IR-1"_s,
                .creator = u"Interdict 0.1.0"_s,
                .language = u"en"_s,
                .madeAt = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC)};
    }

    static PdfMarks marks()
    {
        return {{{"section-1", 0, 100, u"1  Summary"_s, 1},
                 {"part", 0, 300, u"A part"_s, 2},
                 {"section-2", 1, 50, u"2  Entities 压片机"_s, 1},
                 {"EX-00001", 2, 700, {}, 1}},
                {{0, QRectF(100, 200, 50, 10), "EX-00001"}, {1, QRectF(10, 10, 5, 5), "nowhere"}},
                {}};
    }

    static QByteArray finished(int pages = 3, const PdfMarks &given = marks())
    {
        const auto pdf = finishedPdf(painted(pages), about(), given);
        if (!pdf)
            qFatal("%s", qPrintable(pdf.error().message + pdf.error().detail));
        return *pdf;
    }

    QByteArray read(const QByteArray &pdf, const QString &tool, const QStringList &before,
                    const QStringList &after = {})
    {
        QFile file(m_folder.filePath(u"a.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("cannot write");
        file.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(tool, before + QStringList{file.fileName()} + after);
        if (!process.waitForFinished())
            qFatal("%s does not end", qPrintable(tool));
        return process.exitCode() == 0 ? process.readAll() : QByteArray("failed: " + process.readAll());
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void samePagesAreTheSameBytes() { QCOMPARE(finished(), finished()); }

    void everyObjectIsWhereTheTableSays()
    {
        const auto objects = PdfObjects::read(finished());
        QVERIFY(objects);
        QCOMPARE(objects->pages().size(), 3U);
        QVERIFY(objects->body(objects->catalog()).contains("/Type /Catalog"));
    }

    void rewritingKeepsEveryObject()
    {
        const auto before = PdfObjects::read(painted(2));
        QVERIFY(before);
        const auto after = PdfObjects::read(before->written());
        QVERIFY(after);
        QCOMPARE(after->numbers(), before->numbers());
        for (const int number : before->numbers())
            QCOMPARE(after->body(number), before->body(number));
    }

    void addedAndChangedObjectsAreRead()
    {
        auto objects = PdfObjects::read(painted(1));
        QVERIFY(objects);
        const int added = objects->add("<< /Added true >>");
        objects->replace(objects->information(), "<< /Title (new) >>");
        const auto again = PdfObjects::read(objects->written());
        QVERIFY(again);
        QCOMPARE(again->body(added), QByteArray("<< /Added true >>"));
        QCOMPARE(again->body(again->information()), QByteArray("<< /Title (new) >>"));
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray good = painted(1);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no PDF") << QByteArray("no PDF at all");
        QTest::newRow("cut") << good.left(good.size() / 2);
        QByteArray moved = good;
        QTest::newRow("moved objects") << moved.insert(20, "% a comment\n");
        QByteArray noRoot = good;
        QTest::newRow("no catalog") << noRoot.replace("/Root", "/Boot");
    }

    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, file);
        const auto pdf = finishedPdf(file, about(), {});
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, ErrorCode::internal);
    }

    void otherToolsFindNoFault()
    {
        NEED_TOOL(u"qpdf"_s);
        const QByteArray said = read(finished(), u"qpdf"_s, {u"--check"_s});
        QVERIFY2(!said.startsWith("failed") && !said.contains("WARNING"), said.constData());
    }

    void outlineLeadsToThePages()
    {
        NEED_TOOL(u"qpdf"_s);
        const QByteArray json = read(finished(), u"qpdf"_s, {u"--json=2"_s, u"--json-key=outlines"_s}).simplified();
        QVERIFY2(json.contains("\"title\": \"1 Summary\""), json.constData());
        QVERIFY(json.contains(u"\"title\": \"2 Entities 压片机\""_s.toUtf8()));
        QVERIFY(json.contains("\"destpageposfrom1\": 2"));
        QVERIFY(json.contains("\"title\": \"A part\""));
        QVERIFY(json.indexOf("A part") > json.indexOf("\"kids\": [ {")); // below the first
    }

    void withoutPlacesThereIsNoOutline()
    {
        const QByteArray pdf = finished(1, {});
        QVERIFY(!pdf.contains("/Outlines"));
        QVERIFY(!pdf.contains("/UseOutlines"));
        QVERIFY(!pdf.contains("/Dests"));
    }

    void placesOfPagesThatAreNotThereAreLeftOut()
    {
        const QByteArray pdf = finished(1);
        QVERIFY(pdf.contains("(section-1)"));
        QVERIFY(!pdf.contains("(section-2)"));
        QVERIFY(!pdf.contains("/Subtype /Link")); // to EX-00001
    }

    void namesAreSortedByTheirBytes()
    {
        const QByteArray pdf = finished();
        const qsizetype names = pdf.indexOf("/Names [");
        QVERIFY(names > 0);
        QVERIFY(pdf.indexOf("(EX-00001)", names) < pdf.indexOf("(part)", names));
        QVERIFY(pdf.indexOf("(part)", names) < pdf.indexOf("(section-1)", names));
    }

    void thousandsOfPlacesAreFound()
    {
        NEED_TOOL(u"pdfinfo"_s);
        PdfMarks many;
        for (int i = 0; i < 5000; ++i)
            many.places.push_back({"EX-" + QByteArray::number(i).rightJustified(5, '0'), i % 3, 10, {}, 1});
        const QByteArray pdf = finished(3, many);
        QCOMPARE(pdf.count("/Limits ["), 5);
        const QByteArray names = read(pdf, u"pdfinfo"_s, {u"-dests"_s});
        QVERIFY2(names.contains("\"EX-00000\"") && names.contains("\"EX-04999\""), names.left(2000).constData());
        QCOMPARE(names.count("\"EX-"), 5000);
    }

    void linksPrintAndStayInTheDocument()
    {
        const QByteArray pdf = finished();
        QCOMPARE(pdf.count("/Subtype /Link"), 1); // the one to nowhere is not there
        QVERIFY(pdf.contains("/Subtype /Link /F 4"));
        QVERIFY(pdf.contains("/Rect [100.00 632.00 150.00 642.00] /Dest (EX-00001)"));
        QVERIFY(!pdf.contains("/URI"));
    }

    void informationAndMetadataSayTheSame()
    {
        const QByteArray pdf = finished();
        QVERIFY(pdf.contains("/Title " + pdfText(about().title)));
        QVERIFY(pdf.contains("<rdf:li xml:lang=\"x-default\">" + about().title.toHtmlEscaped().toUtf8() + "<"));
        QVERIFY(pdf.contains("/Author " + pdfText(u"Sample Agency"_s)));
        QVERIFY(pdf.contains("<dc:creator><rdf:Seq><rdf:li>Sample Agency</rdf:li></rdf:Seq></dc:creator>"));
        QCOMPARE(pdf.count("(D:20260131120000Z)"), 2); // made and changed
        QVERIFY(pdf.contains("<xmp:CreateDate>2026-01-31T12:00:00Z</xmp:CreateDate>"));
        QVERIFY(pdf.contains("<xmp:ModifyDate>2026-01-31T12:00:00Z</xmp:ModifyDate>"));
        QVERIFY(pdf.contains("<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>"));
        QVERIFY(pdf.contains("/Lang (en)"));
        const QByteArray producer = QByteArray("Qt ") + qVersion();
        QVERIFY(pdf.contains("<pdf:Producer>" + producer + "</pdf:Producer>"));
        QVERIFY(pdf.contains("/Producer " + pdfText(QString::fromLatin1(producer))));
    }

    void whatIsNotSaidIsNotThere()
    {
        PdfAbout bare = about();
        bare.author.clear();
        bare.subject.clear();
        const auto pdf = finishedPdf(painted(1), bare, {});
        QVERIFY(pdf);
        QVERIFY(!pdf->contains("/Author"));
        QVERIFY(!pdf->contains("dc:creator"));
        QVERIFY(!pdf->contains("/Subject"));
    }

    void subsetsHaveOneNameEverywhere()
    {
        const QByteArray pdf = finished();
        static const QRegularExpression descriptor(u"/FontName /([A-Z]{6}\\+[A-Za-z0-9-]+)"_s);
        const auto match = descriptor.match(QString::fromLatin1(pdf));
        QVERIFY(match.hasMatch());
        QCOMPARE(pdf.count("/BaseFont /" + match.captured(1).toLatin1()), 2); // of the font and of its descendant
        static const QRegularExpression bare(u"/BaseFont /(?![A-Z]{6}\\+)"_s);
        QVERIFY(!bare.match(QString::fromLatin1(pdf)).hasMatch());
    }
};

QTEST_MAIN(TestPdfFinish)
#include "tst_pdffinish.moc"
