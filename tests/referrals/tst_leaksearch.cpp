// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/leakproof.h"
#include "models/referrals/pdfpages.h"
#include "models/referrals/pdftexts.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

/// A PDF of one page as other programs write it: a font of one byte a letter, whose encoding names the letters.
QByteArray foreignPdf(const QByteArray &content)
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    const auto add = [&](const QByteArray &object) {
        offsets << pdf.size();
        pdf += QByteArray::number(offsets.size()) + " 0 obj\n" + object + "\nendobj\n";
    };
    add("<</Type/Catalog/Pages 2 0 R>>");
    add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>");
    add("<</Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream");
    add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Type/Encoding/Differences[1/l/a/n/t/e/r]>>>>");
    const qsizetype table = pdf.size();
    pdf += "xref\n0 6\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

using Reach = FileSearched::Reach;

} // namespace

class TestLeakSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
        row("plain", "write to ann@pills.example now");
        row("upper case", "ANN@PILLS.EXAMPLE");
        row("defanged", "ann[at]pills[.]example");
        row("defanged in words", "ann (at) pills (dot) example");
        row("percent", "?to=ann%40pills%2Eexample");
        row("JSON", R"({"to":"ann\u0040pills.example"})");
        row("XML", "<a>ann&#64;pills&#x2e;example</a>");
        row("broken over lines", "ann@pills.\n   example");
        row("quoted printable", "ann=40pills=2Eexample");
        row("soft line end", "ann@pil=\r\nls.example");
        row("soft hyphen", "ann@pil\xc2\xadls.example");
        row("wide letters", QString(u"ａｎｎ＠ｐｉｌｌｓ．ｅｘａｍｐｌｅ"_s).toUtf8());
        row("Base64", "data: " + QByteArray("To: ann@pills.example\n").toBase64());
        row("Base64 from its middle", "x" + QByteArray("To: ann@pills.example\n").toBase64().mid(1));
        row("Base64 over lines", QByteArray("written to ann@pills.example").toBase64().insert(20, "\r\n"));
        row("Base64 of percent", QByteArray("q=ann%40pills.example").toBase64());
        row("Base64 of UTF-16", utf16(u"to ann@pills.example please"_s).toBase64());
        row("UTF-16", utf16(u"to ann@pills.example please, and soon"_s));
        row("UTF-16 at an odd place", "x" + utf16(u"to ann@pills.example please, and soon"_s));
        row("in a picture", QByteArray(500, '\x01') + "\xff\xfe ann@pills.example" + QByteArray(500, '\x80'));
    }

    void isFoundHoweverItIsWritten()
    {
        QFETCH(QByteArray, bytes);
        const LeakSearch search({u"zoe"_s, u"ann@pills.example"_s});
        QCOMPARE(search.find(bytes).value_or(QString()), u"ann@pills.example"_s);
    }

    void otherTextIsNoLeak_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a part") << QByteArray("annie@pills");
        QTest::newRow("another") << QByteArray("bob@pills.example");
        QTest::newRow("short in a word") << QByteArray("the channel of planning annexes");
        QTest::newRow("short in noise") << QByteArray("\xff\xfe\x01 ann \x80\x81\x82\x83");
    }

    void otherTextIsNoLeak()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!LeakSearch({u"ann"_s, u"ann@pills.example"_s}).find(bytes));
    }

    void shortTermsAreFoundAsWords()
    {
        const LeakSearch search({u"ann"_s});
        QVERIFY(search.find(QByteArray("seller,Ann,5")));
        QVERIFY(search.find(u"(ann)"_s));
        QCOMPARE(LeakSearch({u"x"_s, u"ab"_s}).tooShort(), (QStringList{u"x"_s, u"ab"_s}));
    }

    void shortNamesOfSeveralWordsAndOtherScriptsAreFound()
    {
        QVERIFY(LeakSearch({u"Li Wei"_s}).find(u"met Li  Wei at the door"_s));
        QVERIFY(!LeakSearch({u"Li Wei"_s}).find(u"Beli Weil"_s));
        QVERIFY(LeakSearch({u"김철수"_s}).find(u"판매자 김철수는 답했다"_s));
        QVERIFY(LeakSearch({u"李伟"_s}).find(u"卖家李伟在"_s));
        QCOMPARE(LeakSearch({u"Li Wei"_s}).masked(u"by Li Wei."_s), u"by […]."_s);
    }
    void textsAreMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("untouched") << u"Press 900 USD"_s << u"Press 900 USD"_s;
        QTest::newRow("whole") << u"annspress.com"_s << u"[…]"_s;
        QTest::newRow("part") << u"Buy at AnnsPress.com today"_s << u"Buy at […] today"_s;
        QTest::newRow("word") << u"by ann, not by anna"_s << u"by […], not by anna"_s;
        QTest::newRow("written otherwise") << u"at annspress[.]com"_s << u"[…]"_s;
    }

    void textsAreMasked()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        QCOMPARE(LeakSearch({u"annspress.com"_s, u"ann"_s}).masked(text), masked);
    }

    void textOfForeignPdfsIsRead()
    {
        if (!canReadPdfPages())
            QSKIP("built without Poppler");
        // l a n t e r n, the last letters by the operator that begins a line
        const FileSearched found =
            searchFile(foreignPdf("BT /F1 12 Tf 20 200 Td (\\001\\002\\003) Tj (\\004\\005\\006\\003) Tj ET"),
                       LeakSearch({u"lantern"_s}));
        QCOMPARE(found.leak.value_or(QString()), u"lantern"_s);
        QVERIFY(found.reach == Reach::whole);
    }

    /// So that a program without Poppler does not say that it has searched what it cannot read.
    void ourOwnReaderKnowsWhatItCannotRead()
    {
        const auto texts = textsOfPdf(foreignPdf("BT /F1 12 Tf 20 200 Td (\\001\\002\\003) Tj ET"));
        QVERIFY(texts && !texts->isWhole);
    }

    void scansAreToBeLookedAt()
    {
        if (!canReadPdfPages())
            QSKIP("built without Poppler");
        const FileSearched found = searchFile(foreignPdf("0 0 100 100 re f"), LeakSearch({u"lantern"_s}));
        QVERIFY(!found.leak && found.reach == Reach::shows);
    }

    void whatCannotBeSearchedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("reach");
        QTest::newRow("text") << QByteArray("a,b\n1,2\n") << int(Reach::whole);
        QTest::newRow("picture") << QByteArray("\xff\xd8\xff\xe0rest") << int(Reach::shows);
        QTest::newRow("film") << QByteArray("\0\0\0\x18"
                                            "ftypmp42rest",
                                            16)
                              << int(Reach::shows);
        QTest::newRow("zip") << QByteArray("PK\x03\x04rest") << int(Reach::closed);
        QTest::newRow("broken PDF") << QByteArray("%PDF-1.7\n1 0 obj\n<</Filter/LZWDecode>>stream\nx\nendstream")
                                    << int(Reach::closed);
    }

    void whatCannotBeSearchedIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, reach);
        QCOMPARE(int(searchFile(bytes, LeakSearch({u"lantern"_s})).reach), reach);
    }

    void isFoundOverTheBorderOfPieces()
    {
        const LeakSearch search({u"annspress.com"_s});
        LeakStream stream(search);
        QByteArray first(1 << 20, 'x');
        first.replace(first.size() - 8, 8, " annspre");
        QVERIFY(!stream.add(first));
        QVERIFY(!stream.add("ss.com and more"));
        QVERIFY(stream.finish());
    }
};

QTEST_GUILESS_MAIN(TestLeakSearch)
#include "tst_leaksearch.moc"
