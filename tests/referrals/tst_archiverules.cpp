// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/document/pdfobjects.h"
#include "models/referrals/referralletter.h"
#include "models/referrals/warningletter.h"
#include "tests/referrals/archiverules.h"
#include "tests/referrals/madecontent.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

/// The referral and the letter are PDF/A-1b by rules of our own, and the rules find what is made wrong.
class TestArchiveRules : public QObject
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

    static const QByteArray &good()
    {
        static const QByteArray pdf = paint(madeContent());
        return pdf;
    }

    static WarningLetter letter(const QString &form)
    {
        WarningLetter made;
        made.templateId = form;
        made.reference = u"WL-1"_s;
        made.addressee = u"Operator"_s;
        made.sender = madeContent().sender;
        made.sites = {u"press.example.com"_s, u"bücher.example"_s};
        made.citations = {u"331a"_s};
        made.dated = QDate(2026, 1, 5);
        made.responseDays = 15;
        return made;
    }

    /// The good file with another object in it.
    static QByteArray with(const QByteArray &object)
    {
        auto objects = PdfObjects::read(good());
        if (!objects)
            qFatal("cannot be read");
        (void)objects->add(object);
        return objects->written();
    }

    /// With another content on its first page.
    static QByteArray painting(const QByteArray &content)
    {
        auto objects = PdfObjects::read(good());
        if (!objects)
            qFatal("cannot be read");
        const int number = pdfReference(objects->body(objects->pages().front()), "Contents");
        objects->replace(number, "<<\n/Length " + QByteArray::number(content.size()) + "\n>>\nstream\n" + content +
                                     "\nendstream");
        return objects->written();
    }

    /// With words of the file replaced by as many others.
    static QByteArray changed(const QByteArray &from, const QByteArray &to)
    {
        QByteArray pdf = good();
        if (from.size() != to.size() || !pdf.contains(from))
            qFatal("\"%s\" cannot be replaced", from.constData());
        return pdf.replace(from, to);
    }

private Q_SLOTS:
    void everyKindOfPacketHolds_data()
    {
        QTest::addColumn<PacketContent>("content");
        for (const RecipientKind kind : allRecipientKinds()) {
            PacketContent content = madeContent();
            content.recipientKind = kind;
            QTest::newRow(qPrintable(toToken(kind))) << content;
        }
        for (const PacketVariant variant : allPacketVariants) {
            PacketContent content = madeContent(40);
            content.variant = variant;
            content.leftOut = QStringList{u"A name."_s};
            QTest::newRow(qPrintable(toToken(variant))) << content;
        }
        for (const char *language : {"es", "ko", "fr"}) {
            PacketContent content = madeContent(60);
            content.language = QString::fromLatin1(language);
            QTest::newRow(language) << content;
        }
        PacketContent draft = madeContent();
        draft.isDraft = true;
        draft.listings[0].title = u"Таблетка عربي עברית ไทย हिन्दी 🙂 ﬁ"_s;
        QTest::newRow("draft in many scripts") << draft;
    }

    void everyKindOfPacketHolds()
    {
        QFETCH(PacketContent, content);
        QCOMPARE(archiveFaults(paint(content)).join(u'\n'), QString());
    }

    void everyLetterHolds()
    {
        for (const LetterTemplate &form : letterTemplates()) {
            const auto pdf = paintLetter(letter(form.id));
            QVERIFY2(pdf, qPrintable(form.id));
            QCOMPARE(archiveFaults(*pdf).join(u'\n'), QString());
        }
    }

    void whatIsWrongIsNamedByItsClause_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QString>("clause");
        const auto add = [](const char *row, const QByteArray &pdf, const QString &clause) {
            QTest::newRow(row) << pdf << clause;
        };
        add("no PDF", "no PDF at all", u"6.1.2"_s);
        add("no bytes above 127", changed("%\xc3\xa2\xc3\xa3\n", "%just\n"), u"6.1.2"_s);
        add("words after the end", good() + "and more\n", u"6.1.3"_s);
        add("no ID", changed("/ID [", "/IX ["), u"6.1.3"_s);
        add("encrypted", QByteArray(good()).replace("trailer\n<<\n", "trailer\n<<\n/Encrypt 1 0 R\n"), u"6.1.3"_s);
        add("a table of wrong lines", changed(" 00000 n \n", " 00000 n\n "), u"6.1.4"_s);
        add("a hexadecimal string of odd length", with("<< /Title <ABC> >>"), u"6.1.6"_s);
        add("a wrong length", changed("\nendstream\n", " endstream\n"), u"6.1.7"_s);
        add("a stream elsewhere", with("<< /F (a.txt) /Length 0 >>\nstream\n\nendstream"), u"6.1.7"_s);
        add("LZW", with("<< /Filter [/LZWDecode] /Length 0 >>\nstream\n\nendstream"), u"6.1.10"_s);
        add("an attachment", with("<< /Type /Filespec /EF << /F 1 0 R >> >>"), u"6.1.11"_s);
        add("a long name", with("<< /" + QByteArray(128, 'x') + " 1 >>"), u"6.1.12"_s);
        add("a long array", with("[" + QByteArray("1 ").repeated(8192) + "]"), u"6.1.12"_s);
        add("a large number", with("[32768.5]"), u"6.1.12"_s);
        add("states within states", painting(QByteArray("q ").repeated(29) + QByteArray("Q ").repeated(29)),
            u"6.1.12"_s);
        add("layers", changed("/PageMode /UseOutlines\n", "/OCProperties << >>   \n"), u"6.1.13"_s);
        add("no output intent", changed("/GTS_PDFA1", "/GTS_PDFX_"), u"6.2.2"_s);
        add("colours of CMYK", painting("0 0 0 1 k 0 0 9 9 re f"), u"6.2.3.3"_s);
        add("a smoothed picture",
            with("<< /Subtype /Image /Interpolate true /BitsPerComponent 8 /Length 0 >>\nstream\n\nendstream"),
            u"6.2.4"_s);
        add("PostScript", with("<< /Subtype /PS /Length 0 >>\nstream\n\nendstream"), u"6.2.7"_s);
        add("a transfer function", with("<< /Type /ExtGState /TR /Identity >>"), u"6.2.8"_s);
        add("an unknown operator", painting("0 0 9 9 rex"), u"6.2.10"_s);
        add("a font that is not embedded", changed("/FontFile2", "/FontFilX2"), u"6.3.4"_s);
        add("a font without a map", changed("/CIDToGIDMap", "/CIDToGIDMxx"), u"6.3.3.2"_s);
        add("a subset without its codes", changed("/CIDSet", "/CIDSxx"), u"6.3.5"_s);
        add("wrong widths", changed("/W [", "/V ["), u"6.3.6"_s);
        add("half transparent", with("<< /Type /ExtGState /ca 0.5 >>"), u"6.4"_s);
        add("a soft mask", with("<< /SMask 1 0 R >>"), u"6.4"_s);
        add("a group", with("<< /Group << /S /Transparency >> >>"), u"6.4"_s);
        add("a link that does not print", changed("/Subtype /Link /F 4", "/Subtype /Link /F 0"), u"6.5.3"_s);
        add("a film", changed("/Subtype /Link /F 4", "/Subtype /Film /F 4"), u"6.5.2"_s);
        add("a script", with("<< /A << /S /JavaScript /JS (x) >> >>"), u"6.6.1"_s);
        add("an action by itself", with("<< /AA << >> >>"), u"6.6.2"_s);
        add("no metadata", changed("/Metadata ", "/Netadata "), u"6.7.2"_s);
        add("another title", changed("about the shop", "about the ship"), u"6.7.3"_s);
        add("another time", changed("<xmp:CreateDate>2026", "<xmp:CreateDate>2027"), u"6.7.3"_s);
        add("a length in the packet",
            changed("<?xpacket begin=\"\xef\xbb\xbf\" id=\"", "<?xpacket begin=\"\" bytes=\""), u"6.7.5"_s);
        add("a property of nobody", changed("<xmp:CreatorTool>", "<xmp:CreatorTolo>"), u"6.7.9"_s);
        add("another part", changed("<pdfaid:part>1", "<pdfaid:part>7"), u"6.7.11"_s);
    }

    void whatIsWrongIsNamedByItsClause()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(QString, clause);
        const QStringList faults = archiveFaults(pdf);
        QVERIFY2(!faults.filter(clause + u':').isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestArchiveRules)
#include "tst_archiverules.moc"
