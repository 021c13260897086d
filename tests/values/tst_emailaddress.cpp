// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/emailaddress.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

struct Verdict
{
    QString id;
    QString address;
    QString category;
    QString diagnosis;
};

/// The file writes a control character as its picture in the block from U+2400.
QString withControls(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() >= 0x2400 && c.unicode() < 0x2420)
            c = QChar(static_cast<char16_t>(c.unicode() - 0x2400));
    }
    return text;
}

std::vector<Verdict> readVerdicts(QIODevice *file)
{
    std::vector<Verdict> verdicts;
    QXmlStreamReader xml(file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "test"_L1)
            verdicts.push_back({xml.attributes().value("id"_L1).toString(), {}, {}, {}});
        else if (verdicts.empty())
            continue;
        else if (xml.name() == "address"_L1)
            verdicts.back().address = withControls(xml.readElementText());
        else if (xml.name() == "category"_L1)
            verdicts.back().category = xml.readElementText();
        else if (xml.name() == "diagnosis"_L1)
            verdicts.back().diagnosis = xml.readElementText();
    }
    return verdicts;
}

/// The rule: a dot-string and a host of letters, digits and hyphens within the lengths of RFC 5321. Whether the domain
/// exists or has a numeric or single label does not matter; quoted local parts, address literals, comments, folded
/// white space and everything that only RFC 5322 or its predecessors allow are outside it.
bool isWithinTheRule(const Verdict &verdict)
{
    return verdict.category == u"ISEMAIL_VALID_CATEGORY" || verdict.category == u"ISEMAIL_DNSWARN" ||
           verdict.diagnosis == u"ISEMAIL_RFC5321_TLD" || verdict.diagnosis == u"ISEMAIL_RFC5321_TLDNUMERIC";
}

} // namespace

class TestEmailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLocalPartAndNormalisesTheDomain()
    {
        const auto address = EmailAddress::parse(u"Tomorrow.Man+x@Safe-Mail.NET");
        QVERIFY(address.has_value());
        QCOMPARE(address->toString(), u"Tomorrow.Man+x@safe-mail.net"_s);
        QCOMPARE(address->localPart(), u"Tomorrow.Man+x"_s);
        QCOMPARE(address->domain(), u"safe-mail.net"_s);
        QCOMPARE(address->key(), u"tomorrow.man+x@safe-mail.net"_s);
        QCOMPARE(EmailAddress::parse(address->toString()).value(), *address);
    }

    void writesUnicodeDomainsInALabels()
    {
        QCOMPARE(EmailAddress::parse(u"info@Bücher.de")->toString(), u"info@xn--bcher-kva.de"_s);
    }

    void refusesOtherTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no local part") << u"@example.com"_s;
        QTest::newRow("no domain") << u"name@"_s;
        QTest::newRow("two signs") << u"a@b@example.com"_s;
        QTest::newRow("white space about it") << u" a@example.com"_s;
        QTest::newRow("line end in it") << u"a@example.com\r\nBcc: b@example.com"_s;
        QTest::newRow("Unicode local part, which needs SMTPUTF8") << u"müller@example.com"_s;
        QTest::newRow("final dot") << u"a@example.com."_s;
        QTest::newRow("hostile length") << QString(1000000, u'a') + u"@example.com"_s;
    }

    void refusesOtherTexts()
    {
        QFETCH(QString, text);
        QVERIFY(!EmailAddress::parse(text).has_value());
    }

    void agreesWithIsEmailsVerdicts()
    {
        QFile file(QStringLiteral(INTERDICT_SHARED_DATA "/identifiers/email/isemail-tests.xml"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The isemail verdicts are not on this machine.");
        const auto verdicts = readVerdicts(&file);
        QCOMPARE(verdicts.size(), size_t(164));
        for (const Verdict &verdict : verdicts) {
            QVERIFY2(EmailAddress::parse(verdict.address).has_value() == isWithinTheRule(verdict),
                     qPrintable(verdict.id + u' ' + verdict.diagnosis + u' ' + verdict.address));
        }
        QCOMPARE(std::count_if(verdicts.begin(), verdicts.end(), isWithinTheRule), 25);
    }
};

QTEST_GUILESS_MAIN(TestEmailAddress)
#include "tst_emailaddress.moc"
