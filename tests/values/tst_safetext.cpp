// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/safetext.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class TestSafeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesHiddenCharactersVisible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Größe 5 µg – 日本"_s << u"Größe 5 µg – 日本"_s;
        QTest::newRow("right-to-left override") << u"a\u202Egpj.exe"_s << u"a⟨U+202E⟩gpj.exe"_s;
        QTest::newRow("zero width space joiner") << u"a\u200Db"_s << u"a⟨U+200D⟩b"_s;
        QTest::newRow("isolates") << u"\u2066x\u2069"_s << u"⟨U+2066⟩x⟨U+2069⟩"_s;
        QTest::newRow("Arabic letter mark") << u"\u061C"_s << u"⟨U+061C⟩"_s;
        QTest::newRow("byte order mark") << u"\uFEFFx"_s << u"⟨U+FEFF⟩x"_s;
        QTest::newRow("escape sequence of a terminal") << u"\u001B[2J"_s << u"⟨U+001B⟩[2J"_s;
        QTest::newRow("nul") << u"a"_s + QChar(0) + u'b' << u"a⟨U+0000⟩b"_s;
        QTest::newRow("C1 control") << u"\u0085"_s << u"⟨U+0085⟩"_s;
        QTest::newRow("line ends and tab stay") << u"a\nb\r\nc\td"_s << u"a\nb\r\nc\td"_s;
        // A terminal would write the second part over the first.
        QTest::newRow("lone carriage return") << u"good\rbad"_s << u"good⟨U+000D⟩bad"_s;
        QTest::newRow("tag beyond the basic plane") << u"x\U000E0041"_s << u"x⟨U+E0041⟩"_s;
        QTest::newRow("picture beyond the basic plane stays") << u"😀"_s << u"😀"_s;
        QTest::newRow("unpaired surrogate stays") << QString(QChar(0xD83D)) + u'a' << QString(QChar(0xD83D)) + u'a';
    }

    void makesHiddenCharactersVisible()
    {
        QFETCH(QString, text);
        QTEST(visibleText(text), "shown");
    }

    void putsTextOnOneLine()
    {
        QCOMPARE(visibleLine(u"a \r\n\t b\rc\u00A0d\u202Ee"), u"a b c d⟨U+202E⟩e"_s);
        QCOMPARE(visibleLine(u""), QString());
    }

    void defangs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        QTest::newRow("domain") << u"www.example.com"_s << u"www[.]example[.]com"_s;
        QTest::newRow("address") << u"a.b@example.com"_s << u"a[.]b[at]example[.]com"_s;
        QTest::newRow("URL") << u"HTTPS://example.com/a.html"_s << u"hxxps://example[.]com/a[.]html"_s;
        QTest::newRow("URL without TLS") << u"http://example.com"_s << u"hxxp://example[.]com"_s;
        QTest::newRow("mail link") << u"mailto:a@b.com"_s << u"mailto[:]a[at]b[.]com"_s;
        QTest::newRow("a name that starts like a scheme") << u"httpbin.org"_s << u"httpbin[.]org"_s;
        QTest::newRow("already defanged") << u"hxxp://example[.]com"_s << u"hxxp://example[.]com"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void defangs()
    {
        QFETCH(QString, text);
        QTEST(defanged(text), "safe");
    }

    void disarmsFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDisarmed");
        QTest::newRow("equals") << u"=HYPERLINK(\"x\")"_s << true;
        QTest::newRow("plus") << u"+1"_s << true;
        QTest::newRow("minus") << u"-1"_s << true;
        QTest::newRow("at") << u"@SUM(A1)"_s << true;
        QTest::newRow("tab") << u"\t=1"_s << true;
        QTest::newRow("carriage return") << u"\r=1"_s << true;
        QTest::newRow("text") << u"a=1"_s << false;
        QTest::newRow("number") << u"5.00"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void disarmsFormulas()
    {
        QFETCH(QString, text);
        QFETCH(bool, isDisarmed);
        QCOMPARE(formulaSafe(text), isDisarmed ? u'\'' + text : text);
    }
};

QTEST_GUILESS_MAIN(TestSafeText)
#include "tst_safetext.moc"
