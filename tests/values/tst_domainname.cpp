// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/domainname.h"

#include "models/values/hostname.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// What somebody registered of the name, in A-labels; empty where the name is refused or is a suffix itself.
QString registrableOf(const QString &name)
{
    const auto domain = DomainName::parse(name);
    return domain ? domain->registrable() : QString();
}

/// The names the list's own vectors take from a top-level domain that it does not list. The algorithm answers them with
/// its rule "*"; DomainName refuses them, since no registry could be asked about such a name.
bool isUnderUnlistedName(const QString &name)
{
    return name == u"example" || name.endsWith(u".example");
}

} // namespace

class TestDomainName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ascii");
        QTest::addColumn<QString>("registrable");
        QTest::newRow("plain") << u"example.com"_s << u"example.com"_s << u"example.com"_s;
        QTest::newRow("case and final dot") << u"WWW.Example.COM."_s << u"www.example.com"_s << u"example.com"_s;
        QTest::newRow("two-level suffix") << u"shop.example.co.uk"_s << u"shop.example.co.uk"_s << u"example.co.uk"_s;
        QTest::newRow("a suffix itself") << u"co.uk"_s << u"co.uk"_s << QString();
        QTest::newRow("Unicode label") << u"Bücher.example.de"_s << u"xn--bcher-kva.example.de"_s << u"example.de"_s;
        QTest::newRow("Unicode suffix") << u"пример.рф"_s << u"xn--e1afmkfd.xn--p1ai"_s << u"xn--e1afmkfd.xn--p1ai"_s;
        QTest::newRow("defanged with brackets")
            << u"www[.]example[dot]com"_s << u"www.example.com"_s << u"example.com"_s;
        QTest::newRow("defanged with parentheses") << u" example(.)com "_s << u"example.com"_s << u"example.com"_s;
        QTest::newRow("onion version 2") << u"AgoraHooAwayYfoe.onion"_s << u"agorahooawayyfoe.onion"_s
                                         << u"agorahooawayyfoe.onion"_s;
        // The address of the Tor project's own onion service.
        QTest::newRow("onion version 3") << u"www.2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion"_s
                                         << u"www.2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion"_s
                                         << u"2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion"_s;
    }

    void normalises()
    {
        QFETCH(QString, text);
        QFETCH(QString, ascii);
        const auto domain = DomainName::parse(text);
        QVERIFY(domain.has_value());
        QCOMPARE(domain->toString(), ascii);
        QTEST(domain->registrable(), "registrable");
        QCOMPARE(DomainName::parse(ascii).value(), *domain);
        QCOMPARE(DomainName::parse(domain->toUnicode()).value(), *domain);
    }

    void refusesOtherTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("single label") << u"localhost"_s;
        QTest::newRow("top-level domain") << u"com"_s;
        QTest::newRow("IPv4 address") << u"192.0.2.1"_s;
        QTest::newRow("IPv6 address") << u"2001:db8::1"_s;
        QTest::newRow("suffix nobody runs") << u"file.notasuffix"_s;
        QTest::newRow("leading dot") << u".example.com"_s;
        QTest::newRow("doubled dot") << u"example..com"_s;
        QTest::newRow("hyphen first") << u"-example.com"_s;
        QTest::newRow("hyphen last") << u"example-.com"_s;
        QTest::newRow("underscore") << u"a_b.example.com"_s;
        QTest::newRow("blank inside") << u"exam ple.com"_s;
        QTest::newRow("scheme") << u"http://example.com"_s;
        QTest::newRow("label of 64") << QString(64, u'a') + u".com"_s;
        QTest::newRow("name of 254") << (QString(49, u'a') + u'.').repeated(5) + u"com.com"_s;
        QTest::newRow("hostile length") << u"a."_s.repeated(1000000) + u"com"_s;
        QTest::newRow("onion of 15") << u"agorahooawayyfo.onion"_s;
        QTest::newRow("onion with a 1, which base32 lacks") << u"agorahooawayyf01.onion"_s;
        QTest::newRow("onion version 3 with one letter wrong")
            << u"2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wie.onion"_s;
    }

    void refusesOtherTexts()
    {
        QFETCH(QString, text);
        const auto domain = DomainName::parse(text);
        QVERIFY(!domain.has_value());
        QCOMPARE(domain.error().code, ErrorCode::invalidValue);
        QVERIFY(domain.error().message.size() < 300);
    }

    void showsUnicode() { QCOMPARE(DomainName::parse(u"xn--bcher-kva.de")->toUnicode(), u"bücher.de"_s); }

    void knowsOnions()
    {
        QVERIFY(DomainName::parse(u"agorahooawayyfoe.onion")->isOnion());
        QVERIFY(!DomainName::parse(u"onion.com")->isOnion());
    }

    void agreesWithThePublicSuffixListsVectors()
    {
        QFile file(QStringLiteral(INTERDICT_SHARED_DATA "/domains/psl/psl_tests.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The vectors of the public suffix list are not on this machine.");
        int vectors = 0;
        int unlisted = 0;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QStringList parts = line.simplified().split(u' ');
            if (line.startsWith(u"//") || parts.size() != 2)
                continue;
            ++vectors;
            const bool isRefusal = parts[1] == u"null" || isUnderUnlistedName(parts[0]);
            unlisted += parts[1] != u"null" && isUnderUnlistedName(parts[0]) ? 1 : 0;
            const QString expected = isRefusal ? QString() : DomainName::parse(parts[1])->toString();
            QVERIFY2(registrableOf(parts[0] == u"null" ? QString() : parts[0]) == expected, qPrintable(line));
        }
        QCOMPARE(vectors, 78);
        QCOMPARE(unlisted, 3);
    }

    // All 82 of them: 78 by the algorithm with its rule "*". The list has put 4 out of use, since "local" was to be a
    // suffix of no network; nothing can be registered there, which is what DomainName says.
    void followsTheAlgorithmOfThePublicSuffixList()
    {
        QFile file(QStringLiteral(INTERDICT_SHARED_DATA "/domains/psl/psl_test_psl.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The vectors of the public suffix list are not on this machine.");
        static const QRegularExpression call(u"^(//)?checkPublicSuffix\\((null|'[^']*'), (null|'[^']*')\\);$"_s,
                                             QRegularExpression::MultilineOption);
        const auto argument = [](QString text) { return text == u"null" ? QString() : text.remove(u'\''); };
        int inUse = 0;
        int outOfUse = 0;
        for (auto match = call.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
            const auto found = match.next();
            const bool isInUse = found.capturedLength(1) == 0;
            const QString name = argument(found.captured(2));
            const QString expected = toAsciiHost(argument(found.captured(3))).value_or(QString());
            QVERIFY2((isInUse ? registrablePart(name) : registrableOf(name)) == expected, qPrintable(found.captured()));
            ++(isInUse ? inUse : outOfUse);
        }
        QCOMPARE(inUse, 78);
        QCOMPARE(outOfUse, 4);
    }
};

QTEST_GUILESS_MAIN(TestDomainName)
#include "tst_domainname.moc"
