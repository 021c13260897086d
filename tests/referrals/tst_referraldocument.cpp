// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/letterface.h"
#include "models/referrals/referralletter.h"
#include "tests/referrals/madecontent.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
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

/// What the whole referral is as a document: its sections, outline and links, PDF/A-1b, scripts, and versions of it.
class TestReferralDocument : public QObject
{
    Q_OBJECT

private:
    static QByteArray paint(const PacketContent &content)
    {
        const auto pdf = paintReferral(content, {}, {});
        if (!pdf)
            qFatal("%s", qPrintable(pdf.error().message + pdf.error().detail));
        return *pdf;
    }

    QByteArray run(const QByteArray &pdf, const QString &tool, const QStringList &before, const QStringList &after = {})
    {
        QFile file(m_folder.filePath(u"referral.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("cannot write");
        file.close();
        QProcess process;
        process.start(tool, before + QStringList{file.fileName()} + after);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(tool), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    QString textOf(const PacketContent &content)
    {
        return QString::fromUtf8(run(paint(content), u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s}, {u"-"_s})).simplified();
    }

    /// Every object of the file as text, streams unpacked.
    QByteArray unpacked(const PacketContent &content)
    {
        return run(paint(content), u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s}, {u"-"_s});
    }

    QStringList outlineOf(const PacketContent &content, QList<int> *pages = nullptr)
    {
        const QByteArray json = run(paint(content), u"qpdf"_s, {u"--json=2"_s, u"--json-key=outlines"_s});
        QStringList titles;
        for (const QJsonValue &entry : QJsonDocument::fromJson(json)[u"outlines"_s].toArray()) {
            titles << entry[u"title"_s].toString();
            if (pages)
                *pages << entry[u"destpageposfrom1"_s].toInt();
        }
        return titles;
    }

    static PacketLetter letter()
    {
        PacketLetter made;
        made.reference = u"WL-0007"_s;
        made.addressee = u"The Operator"_s;
        made.sites = {u"press.example"_s};
        made.sections = {u"21 USC 331(a)"_s};
        made.dated = QDate(2026, 1, 2);
        made.received = QDate(2026, 1, 5);
        made.responseDays = 15;
        made.calendar = u"US federal holidays"_s;
        made.deadline = QDate(2026, 1, 27);
        made.statement = u"No adequate answer came within the period."_s;
        made.text = u"To whom it may concern,\nstop the sale."_s;
        return made;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void hasEverySection()
    {
        NEED_TOOL(u"qpdf"_s);
        PacketContent content = madeContent(3);
        content.letters = {letter()};
        content.statements = {{u"harm"_s, u"Two people died."_s}};
        content.leftOut = {u"The officer's name."_s};
        content.listings[2].seller = u"bob"_s; // else there is nothing to tell apart
        QList<int> pages;
        const QStringList all{u"1  Summary"_s,
                              u"2  Requested Action"_s,
                              u"3  Entities"_s,
                              u"4  Links"_s,
                              u"5  Timeline"_s,
                              u"6  Picture of the Network"_s,
                              u"7  Listings"_s,
                              u"8  The Listings in Figures"_s,
                              u"9  Basis in Law or Terms"_s,
                              u"10  Statements of the Sender"_s,
                              u"11  What Is Not Alleged"_s,
                              u"12  Prior Notices"_s,
                              u"13  What This Version Leaves Out"_s,
                              u"14  Questions and Corrections"_s,
                              u"Annex A  Exhibits"_s,
                              u"Annex B  Source Files"_s,
                              u"Annex C  History Excerpt"_s,
                              u"Annex D  How to Check This Packet"_s};
        QCOMPARE(outlineOf(content, &pages), all);
        QVERIFY(std::is_sorted(pages.begin(), pages.end()));
        QCOMPARE(pages.first(), 2); // after the cover
    }

    void outlineNamesThePageOfEachSection()
    {
        NEED_TOOL(u"qpdf"_s);
        NEED_TOOL(u"pdftotext"_s);
        const PacketContent content = madeContent(80);
        const QStringList pages =
            QString::fromUtf8(run(paint(content), u"pdftotext"_s, {u"-layout"_s}, {u"-"_s})).split(u'\f');
        QList<int> numbers;
        const QStringList titles = outlineOf(content, &numbers);
        for (qsizetype i = 0; i < titles.size(); ++i) {
            const QString page = pages.value(numbers[i] - 1).simplified();
            QVERIFY2(page.contains(titles[i].simplified()), qPrintable(titles[i]));
            // The cover's table of contents says the same.
            const QString entry = titles[i].section(u"  "_s, 1);
            const QRegularExpression line(QRegularExpression::escape(entry) + u" +%1\\b"_s.arg(numbers[i]));
            QVERIFY2(line.match(pages.first().simplified()).hasMatch(), qPrintable(pages.first()));
        }
    }

    void whatIsNotThereHasNoSection()
    {
        NEED_TOOL(u"qpdf"_s);
        PacketContent bare = madeContent();
        bare.links.clear();
        bare.listings.clear();
        bare.exhibits.clear();
        bare.sources.clear();
        bare.history.clear();
        bare.legalBasis.clear();
        bare.priorNotices.clear();
        bare.statements.clear();
        bare.paintGraph = {};
        bare.entities.resize(1);
        QCOMPARE(outlineOf(bare),
                 (QStringList{u"1  Summary"_s, u"2  Requested Action"_s, u"3  Entities"_s, u"4  What Is Not Alleged"_s,
                              u"5  Questions and Corrections"_s, u"Annex A  How to Check This Packet"_s}));
    }

    void annexesKeepTheirLettersInTheText()
    {
        NEED_TOOL(u"pdftotext"_s);
        const QString text = textOf(madeContent());
        QVERIFY(text.contains("Annex A Exhibits"_L1));
        QVERIFY(text.contains("(Annex A)"_L1));
        QVERIFY(text.contains("SHA-256 of Annex B"_L1));
    }

    void whatAVersionLeavesOutIsNowhere()
    {
        NEED_TOOL(u"qpdf"_s);
        NEED_TOOL(u"pdftotext"_s);
        PacketContent whole = madeContent();
        whole.entities[2].label = u"Secretperson"_s;
        whole.sender.person = u"Hiddenofficer"_s;
        QVERIFY(textOf(whole).contains("Secretperson"_L1));
        PacketContent version = whole;
        version.entities.resize(2);
        version.links.resize(1);
        version.sender.person.clear();
        version.history.clear();
        version.caseName.clear();
        const QString text = textOf(version);
        for (const QLatin1StringView word : {"Secretperson"_L1, "Hiddenofficer"_L1})
            QVERIFY2(!unpacked(version).contains(word.latin1()) && !text.contains(word), word.latin1());
        QVERIFY(!outlineOf(version).join(u' ').contains("History"_L1));
        const int pages = run(paint(version), u"qpdf"_s, {u"--show-npages"_s}).trimmed().toInt();
        QVERIFY(text.contains(u"Page %1 of %1"_s.arg(pages)));
    }

    void warningLetterComesWithItsStatement()
    {
        NEED_TOOL(u"pdftotext"_s);
        PacketContent content = madeContent();
        content.letters = {letter()};
        const QString text = textOf(content);
        for (const QLatin1StringView words :
             {"Warning Letter WL-0007"_L1, "The Operator"_L1, "21 USC 331(a)"_L1, "5 January 2026"_L1,
              "27 January 2026"_L1, "15 working days from receipt; US federal holidays"_L1, "No answer is recorded."_L1,
              "No adequate answer came within the period."_L1, "To whom it may concern,"_L1, "press[.]example"_L1})
            QVERIFY2(text.contains(words), words.latin1());
    }

    void lettersOfHundredsOfSitesGoOnOverThePages()
    {
        NEED_TOOL(u"pdftotext"_s);
        PacketContent content = madeContent();
        content.letters = {letter()};
        content.letters[0].sites.clear();
        for (int i = 0; i < 300; ++i)
            content.letters[0].sites << u"shop%1.example"_s.arg(i);
        const QString text = textOf(content);
        for (const int i : {0, 70, 150, 299})
            QVERIFY(text.contains(u"shop%1[.]example"_s.arg(i)));
    }

    void saysWhatItDoesNotAllege()
    {
        NEED_TOOL(u"pdftotext"_s);
        PacketContent content = madeContent();
        QVERIFY(textOf(content).contains("does not say that Example Registry knew of"_L1));
        content.notAlleged = u"Nothing is said about the host."_s;
        const QString text = textOf(content);
        QVERIFY(text.contains("Nothing is said about the host."_L1));
        QVERIFY(!text.contains("does not say that Example Registry"_L1));
    }

    void timelineTellsTheThreeClocksApart()
    {
        NEED_TOOL(u"pdftotext"_s);
        PacketContent content = madeContent();
        const auto day = [](int number) { return PartialDate::fromDay(QDate(2026, 1, number)); };
        content.events = {{PacketClock::seen, day(3), {}, u"Page was captured"_s, {0}},
                          {PacketClock::seized, day(7), {}, u"Parcel was opened"_s, {1}}};
        const QString text = textOf(content);
        for (const QLatin1StringView words :
             {"Offered"_L1, "Seen"_L1, "Seized"_L1, "2026-01-03 Seen Page was captured"_L1,
              "2026-01-07 Seized Parcel was opened"_L1})
            QVERIFY2(text.contains(words), words.latin1());
    }

    void figuresCarryTheirNumbers()
    {
        NEED_TOOL(u"pdftotext"_s);
        PacketContent content = madeContent(6);
        for (size_t i = 0; i < 3; ++i)
            content.listings[i].seller = u"bob"_s;
        const QString text = textOf(content);
        QVERIFY(text.contains("Listings by Seller"_L1));
        QVERIFY(text.contains("62.5 %"_L1)); // five of eight
        QVERIFY(text.contains("37.5 %"_L1));
        QVERIFY(text.contains("of the 8 listings of this packet"_L1));
    }

    void exhibitNumbersLeadToTheirRows()
    {
        const QByteArray pdf = paint(madeContent(5));
        for (int i = 1; i <= 8; ++i)
            QVERIFY(pdf.contains("\n(EX-0000" + QByteArray::number(i) + ") ["));
        QVERIFY(pdf.count("/Dest (EX-00001)") >= 2); // from its listing and its seller
        QVERIFY(pdf.contains("/Dest (section-1)"));  // from the table of contents
    }

    void keepsToPdfA()
    {
        NEED_TOOL(u"qpdf"_s);
        const QByteArray pdf = unpacked(madeContent(20));
        for (const char *forbidden :
             {"/EmbeddedFiles", "/EmbeddedFile", "/JavaScript", "/JS", "/Launch", "/OpenAction", "/AA", "/Encrypt",
              "/URI", "/LZWDecode", "/Group", "/ObjStm", "/XObject /Image", "/Alternates", "/TR ", "/Movie", "/Sound"})
            QVERIFY2(!pdf.contains(forbidden), forbidden);
        const QString text = QString::fromLatin1(pdf);
        static const QRegularExpression seeThrough(u"/SMask \\d|/(?:CA|ca) 0|/BM /(?!Normal)"_s);
        QVERIFY(!seeThrough.match(text).hasMatch());
        QCOMPARE(pdf.count("/GTS_PDFA1"), 1);
        QVERIFY(pdf.contains("/DestOutputProfile"));
        QCOMPARE(pdf.count("/Type /FontDescriptor"), pdf.count("/FontFile2"));
        QCOMPARE(pdf.count("/Type /FontDescriptor"), pdf.count("/CIDSet"));
        QCOMPARE(pdf.count("/Subtype /Type0"), pdf.count("/ToUnicode"));
        QCOMPARE(pdf.count("/Subtype /Link"), pdf.count("/F 4\n"));
        QVERIFY(pdf.contains("/ID "));
    }

    void everyFontIsInTheFile()
    {
        NEED_TOOL(u"pdffonts"_s);
        const QList<QByteArray> lines = run(paint(madeContent()), u"pdffonts"_s, {}).trimmed().split('\n');
        QVERIFY(lines.size() >= 4);
        for (const QByteArray &line : lines.mid(2))
            QVERIFY2(line.contains(" yes yes yes "), line.constData());
    }

    void scriptsAreShownOrNamed_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("Cyrillic") << u"Таблетка"_s;
        QTest::newRow("Greek") << u"χάπι"_s;
        QTest::newRow("Vietnamese") << u"thuốc"_s;
        QTest::newRow("Chinese") << u"压片机"_s;
        QTest::newRow("Japanese") << u"錠剤プレス"_s;
        QTest::newRow("Korean") << u"알약"_s;
        QTest::newRow("Arabic") << u"مكبس"_s;
        QTest::newRow("Hebrew") << u"כדור"_s;
        QTest::newRow("Thai") << u"ยา"_s;
        QTest::newRow("emoji") << u"\U0001F48A"_s;
        QTest::newRow("emoji of a newer Unicode") << u"\U0001FAC3"_s;
    }

    /// Each letter is in the text of the file, or its number is: never a box that says nothing.
    void scriptsAreShownOrNamed()
    {
        NEED_TOOL(u"pdftotext"_s);
        QFETCH(QString, word);
        PacketContent content = madeContent();
        content.listings[1].title = word;
        content.listings[1].description.clear();
        const QString text = textOf(content);
        PaperText words;
        QString turned = words.line(word);
        const bool isThere = text.contains(turned);
        std::reverse(turned.begin(), turned.end()); // some readers give letters in the order of the eye
        QVERIFY2(isThere || text.contains(turned), qPrintable(text));
        if (words.withoutFont().empty())
            return;
        QVERIFY(text.contains("has no font for some characters"_L1));
        QVERIFY(text.contains(u"U+%1"_s.arg(QString::number(uint(*words.withoutFont().begin()), 16).toUpper())));
    }

    void emojiAreOfOutlinesAndOnOnePageOnly()
    {
        NEED_TOOL(u"qpdf"_s);
        PacketContent content = madeContent();
        const QByteArray before = run(paint(content), u"qpdf"_s, {u"--show-npages"_s});
        content.listings[1].title = u"\U0001F48A \U0001F69A"_s;
        const QByteArray pdf = paint(content);
        QCOMPARE(run(pdf, u"qpdf"_s, {u"--show-npages"_s}), before); // nothing of how it was found out is left
        QVERIFY(!unpacked(content).contains("/Subtype /Image"));
        run(pdf, u"qpdf"_s, {u"--check"_s});
    }

    void unknownLanguageIsEnglishAndSaysSo()
    {
        PacketContent content = madeContent();
        content.language = u"xx"_s;
        const QByteArray pdf = paint(content);
        QVERIFY(pdf.contains("/Lang (en)"));
        QCOMPARE(pdf, paint(madeContent()));
    }

    void oneEntityIsAWholeReferral()
    {
        NEED_TOOL(u"pdftotext"_s);
        PacketContent content = madeContent();
        content.entities.resize(1);
        content.links.clear();
        const QString text = textOf(content);
        QVERIFY(text.contains("Requested Action"_L1));
        QVERIFY(!text.contains("Linked with it, for context"_L1));
    }

    void noRowIsCutByTheEndOfAPage()
    {
        NEED_TOOL(u"pdftotext"_s);
        PacketContent content = madeContent(150);
        for (size_t i = 0; i < content.listings.size(); ++i)
            content.listings[i].description = u"begin%1 "_s.arg(i) + u"words "_s.repeated(30) + u"end%1 "_s.arg(i);
        const QByteArray all = run(paint(content), u"pdftotext"_s, {u"-layout"_s}, {u"-"_s});
        int found = 0;
        for (const QString &page : QString::fromUtf8(all).split(u'\f')) {
            for (size_t i = 0; i < content.listings.size(); ++i) {
                const bool begins = page.contains(u"begin%1 "_s.arg(i));
                QCOMPARE(page.contains(QRegularExpression(u"\\bend%1\\b"_s.arg(i))), begins);
                found += begins ? 1 : 0;
            }
        }
        QCOMPARE(found, int(content.listings.size()));
    }
};

QTEST_MAIN(TestReferralDocument)
#include "tst_referraldocument.moc"
