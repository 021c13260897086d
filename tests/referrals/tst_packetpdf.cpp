// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/letterface.h"
#include "models/referrals/referralletter.h"
#include "tests/referrals/madecontent.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace interdict;
using namespace Qt::StringLiterals;

#define NEED_TOOL(tool)                                                                                                \
    if (QStandardPaths::findExecutable(tool).isEmpty())                                                                \
    QSKIP("A tool this test reads the PDF with is not installed")

class TestPacketPdf : public QObject
{
    Q_OBJECT

private:
    struct Ran
    {
        int exitCode = -1;
        QByteArray output;
    };

    QByteArray paint(const PacketContent &content)
    {
        const auto pdf = paintReferral(content, {}, {});
        if (!pdf)
            qFatal("%s", qPrintable(pdf.error().message + pdf.error().detail));
        return *pdf;
    }

    Ran read(const QByteArray &pdf, const QString &tool, const QStringList &before, const QStringList &after = {})
    {
        QFile file(m_folder.filePath(u"referral.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("cannot write");
        file.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(tool, before + QStringList{file.fileName()} + after);
        if (!process.waitForFinished())
            qFatal("%s does not end", qPrintable(tool));
        return {process.exitCode(), process.readAll()};
    }

    /// The text of each page.
    QStringList pages(const PacketContent &content)
    {
        const Ran ran = read(paint(content), u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s}, {u"-"_s});
        QStringList texts = QString::fromUtf8(ran.output).split(u'\f');
        if (texts.last().trimmed().isEmpty())
            texts.removeLast();
        return texts;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void sameContentGivesTheSameBytes() { QCOMPARE(paint(madeContent()), paint(madeContent())); }

    void otherContentGivesOtherBytes()
    {
        PacketContent other = madeContent();
        other.summary += u" More."_s;
        QVERIFY(paint(other) != paint(madeContent()));
    }

    void holdsTheTimeItWasMadeAndNoOther()
    {
        const QByteArray pdf = paint(madeContent());
        QCOMPARE(pdf.count("/CreationDate (D:20260131120000Z)"), 1);
        QCOMPARE(pdf.count("/ModDate (D:20260131120000Z)"), 1);
        QCOMPARE(pdf.count("<xmp:CreateDate>2026-01-31T12:00:00Z</xmp:CreateDate>"), 1);
        QVERIFY(!pdf.contains("D:" + QByteArray::number(QDate::currentDate().year()) + "1"));
    }

    void saysThatItIsPdfA()
    {
        const QByteArray pdf = paint(madeContent());
        QVERIFY(pdf.startsWith("%PDF-1.4"));
        QVERIFY(pdf.contains("<pdfaid:part>1</pdfaid:part>"));
        QVERIFY(pdf.contains("/GTS_PDFA1"));
        QVERIFY(!pdf.contains("/URI"));                        // nothing to click
        static const QRegularExpression mask(u"/SMask \\d"_s); // transparency
        QVERIFY(!mask.match(QString::fromLatin1(pdf)).hasMatch());
    }

    void titleWithMarkupStaysText()
    {
        PacketContent content = madeContent();
        content.title = u"<b>&\"(\\)</b> %1 /CreationDate (D:1)"_s;
        const QByteArray pdf = paint(content);
        QVERIFY(pdf.contains("&lt;b&gt;&amp;&quot;(\\)&lt;/b&gt; %1"));
        QCOMPARE(pdf.count("D:20260131120000Z"), 2);
    }

    void otherToolsFindNoFault()
    {
        NEED_TOOL(u"qpdf"_s);
        for (const int more : {0, 300}) {
            const Ran ran = read(paint(madeContent(more)), u"qpdf"_s, {u"--check"_s});
            QVERIFY2(ran.exitCode == 0 && !ran.output.contains("WARNING"), ran.output.constData());
        }
    }

    void everyPageIsMarkedAndCounted()
    {
        NEED_TOOL(u"pdftotext"_s);
        PacketContent content = madeContent(60);
        content.marking = Marking::amberStrict;
        content.isDraft = true;
        const QStringList texts = pages(content);
        QVERIFY(texts.size() >= 4);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QCOMPARE(texts[i].count(u"TLP:AMBER+STRICT"_s),
                     i == 0 ? 3 : 2); // head, foot, and on the cover what it means
            QVERIFY(texts[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(texts.size())));
            QVERIFY(texts[i].contains("DRAFT"_L1));
            QVERIFY(texts[i].contains(content.packetId));
        }
    }

    void coverSaysWhatIsAsked_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words :
             {"Sample Agency", "Example Registry", "A. Sample, Investigator", "+1 202 555 0100",
              "a.sample@agency.example", "S-0001", "Sampleland", "Place the named domains on hold.", "31 January 2026",
              "2026-01-31 12:00:00 UTC", "Referral about the shop", "Contents", "How to Check This Packet"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }

    void coverSaysWhatIsAsked()
    {
        NEED_TOOL(u"pdftotext"_s);
        QFETCH(QString, words);
        const QString cover = pages(madeContent()).first().simplified();
        QVERIFY2(cover.contains(words), qPrintable(cover));
    }

    void finishedReferralIsNoDraft()
    {
        NEED_TOOL(u"pdftotext"_s);
        QVERIFY(!pages(madeContent()).join(QString()).contains("draft"_L1, Qt::CaseInsensitive));
    }

    void draftNamesWhatIsMissing()
    {
        NEED_TOOL(u"pdftotext"_s);
        PacketContent content = madeContent();
        content.isDraft = true;
        content.sender.phone.clear();
        QVERIFY(pages(content).first().contains("Missing: Telephone"_L1));
    }

    void tablesRepeatTheirHeads()
    {
        NEED_TOOL(u"pdftotext"_s);
        static const QRegularExpression exhibit(u"EX-\\d{5} +Listing"_s);
        int annexPages = 0;
        for (const QString &text : pages(madeContent(200))) {
            if (!exhibit.match(text).hasMatch())
                continue;
            ++annexPages;
            QVERIFY(text.contains("SHA-256 of the bytes"_L1));
        }
        QVERIFY(annexPages >= 3);
    }

    void eachExhibitLeadsToItsBytes()
    {
        NEED_TOOL(u"pdftotext"_s);
        const PacketContent content = madeContent();
        const QString text = pages(content).join(u'\n');
        for (const PacketExhibit &exhibit : content.exhibits) {
            const QString digest = exhibit.bytesDigest.toString();
            QVERIFY(text.contains(exhibit.number));
            QVERIFY(text.contains(digest.left(32)) && text.contains(digest.mid(32)));
            QVERIFY(text.contains(QString::number(exhibit.byteOffset)));
        }
        QVERIFY(text.contains(content.sources.front().digest.toString()));
    }

    void foreignLettersDoNotVanish()
    {
        NEED_TOOL(u"pdftotext"_s);
        PacketContent content = madeContent();
        content.listings[0].title = u"压片机 Таблетка \U000F0000 end"_s; // a private character no font has
        const QString text = pages(content).join(u'\n').simplified();
        QVERIFY(text.contains(u"Таблетка"_s));
        QVERIFY2(text.contains(u"压片机"_s) || text.contains("<U+538B>"_L1), qPrintable(text));
        QVERIFY(text.contains("<U+F0000>"_L1));
    }

    void directionMarksAreVisible()
    {
        NEED_TOOL(u"pdftotext"_s);
        const QString text = pages(madeContent()).join(u'\n');
        QVERIFY(text.contains("U+202E"_L1));
        QVERIFY(!text.contains(QChar(0x202E)));
    }

    void addressesCannotBeClicked()
    {
        NEED_TOOL(u"pdftotext"_s);
        PacketContent content = madeContent();
        content.summary = u"For more, see www.evil.com now."_s;
        QString text = pages(content).join(u'\n').simplified();
        text.remove("a.sample@agency.example"_L1); // the sender's own is to be used
        QVERIFY(text.contains("hxxp://press[.]example[.]com"_L1));
        QVERIFY(text.contains("see www[.]evil[.]com now"_L1)); // the analyst's own words as well
        QVERIFY(!text.contains("http://"_L1));
        QVERIFY(text.contains("lantern.csv"_L1)); // a file's name is none
        QVERIFY(!text.contains(u'@'));
        QVERIFY(!text.contains("bcher-kva.com"_L1));
        QVERIFY(text.contains(u"bücher[.]com"_s));
    }

    /// Each figure says which filters were on: the reader must be able to tell how what it is about was found.
    void figuresSayWhichFiltersWereOn()
    {
        NEED_TOOL(u"pdftotext"_s);
        PacketContent content = madeContent(20);
        const QString before = pages(content).join(u'\n').simplified();
        QVERIFY(!before.contains("Filters that were on"_L1));
        content.filters = {{u"Category: Presses"_s, {}}, {u"Text: www.evil.com"_s, {}}};
        const QString text = pages(content).join(u'\n').simplified();
        const auto figures = before.count("Figure "_L1);
        QVERIFY(figures >= 2);
        QCOMPARE(
            text.count("Filters that were on when this packet was made: Category: Presses; Text: www[.]evil[.]com."_L1),
            figures);
    }

    void longTextsFlowOverPages()
    {
        NEED_TOOL(u"pdftotext"_s);
        PacketContent content = madeContent();
        content.summary.clear();
        for (int i = 0; i < 300; ++i)
            content.summary += u"Line%1 of many.\n"_s.arg(i);
        const QStringList texts = pages(content);
        for (const int line : {0, 50, 150, 299})
            QVERIFY(texts.join(QString()).contains(u"Line%1 of many."_s.arg(line)));
        QVERIFY(texts.size() >= 6);
    }

    void lettersWithoutAFontAreNamed()
    {
        PaperText words;
        QCOMPARE(words.line(u"Абв é 1"), u"Абв é 1"_s);
        QCOMPARE(words.line(u"a\U000F0000b"), u"a<U+F0000>b"_s);
        QCOMPARE(words.line(QString(QChar(0xd83d))), QString(QChar::ReplacementCharacter)); // half a character
    }

    void cutTextIsWholeText()
    {
        PaperText words;
        QCOMPARE(words.line(u"abcdef", 6), u"abcdef"_s);
        QCOMPARE(words.line(u"abcdefg", 6), u"abcde…"_s);
        QCOMPARE(words.line(u"abcd\U0001F600fg", 6), u"abcd…"_s); // no half a character
        QCOMPARE(words.line(u" a \r\n\t b "), u"a b"_s);
    }

    void endlessWordsStayOnThePaper()
    {
        NEED_TOOL(u"pdftotext"_s);
        PacketContent content = madeContent();
        content.listings[0].title = u"x"_s.repeated(100000);
        content.entities[0].label = u"W"_s.repeated(100000);
        content.summary = u"y"_s.repeated(1000);
        QVERIFY(pages(content).size() < 12);
        QVERIFY(pages(content).join(QString()).count(u'y') >= 1000);
    }

    void paintsInAnotherThread()
    {
        QByteArray painted;
        QThread *thread = QThread::create([&] { painted = paint(madeContent()); });
        thread->start();
        QVERIFY(thread->wait(60000));
        delete thread;
        QCOMPARE(painted, paint(madeContent()));
    }

    void cancelledPaintingGivesNothing()
    {
        CancelToken cancel;
        cancel.cancel();
        const auto pdf = paintReferral(madeContent(), cancel, {});
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, ErrorCode::cancelled);
    }
};

QTEST_MAIN(TestPacketPdf)
#include "tst_packetpdf.moc"
