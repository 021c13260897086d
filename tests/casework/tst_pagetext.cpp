// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/pagetext.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class TestPageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThePageSays_data();
    void saysWhatThePageSays();
    void endsWithAnyMillionOfTags_data();
    void endsWithAnyMillionOfTags();
};

void TestPageText::saysWhatThePageSays_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"tablet press"_s << u"tablet press"_s;
    QTest::newRow("tags") << u"<p>tablet</p><b>press</b>"_s << u" tablet  press "_s;
    QTest::newRow("script") << u"a<SCRIPT src='x'>var b = '<p>';</script >c"_s << u"a c"_s;
    QTest::newRow("style") << u"a<style>p { color: red }</Style>c"_s << u"a c"_s;
    QTest::newRow("not a script") << u"a<scripture>b</scripture>c"_s << u"a b c"_s;
    QTest::newRow("an end within the script's words") << u"a<script>'</scripts>'</script>c"_s << u"a c"_s;
    QTest::newRow("comment") << u"a<!-- > <script> -->c"_s << u"a c"_s;
    QTest::newRow("comment in a script") << u"a<script><!-- x --></script>c"_s << u"a c"_s;
    QTest::newRow("script that is not closed") << u"a<script>b"_s << u"a b"_s;
    QTest::newRow("comment that is not closed") << u"a<!-- b"_s << u"a<!-- b"_s;
    QTest::newRow("tag that is not closed") << u"3 < 4"_s << u"3 < 4"_s;
    QTest::newRow("too long for a tag") << u"<"_s + QString(2100, u'x') + u'>' << u"<"_s + QString(2100, u'x') + u'>';
    QTest::newRow("entities") << u"&lt;b&gt;&nbsp;&amp;amp;&quot;&#39;"_s << u"<b> &amp;\"'"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("ends in a beginning") << u"a<script"_s << u"a<script"_s;
}

void TestPageText::saysWhatThePageSays()
{
    QFETCH(QString, html);
    QTEST(textOfPage(html), "text");
}

/// A page that anybody may upload. Looking for each end anew took minutes: the test's time limit would end it.
void TestPageText::endsWithAnyMillionOfTags_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("tail");
    QTest::newRow("script") << u"<script>"_s << QString();
    QTest::newRow("script without >") << u"<script "_s << u">"_s;
    QTest::newRow("script, no end that ends") << u"<script></script "_s << QString();
    QTest::newRow("style and script") << u"<style><script>"_s << u"</style>"_s;
    QTest::newRow("comment") << u"<!--"_s << QString();
    QTest::newRow("less-than") << u"<"_s << QString();
    QTest::newRow("less-than and one greater-than") << u"<"_s << u">"_s;
    QTest::newRow("entity") << u"&amp;"_s << QString();
}

void TestPageText::endsWithAnyMillionOfTags()
{
    QFETCH(QString, part);
    QFETCH(QString, tail);
    const QString text = textOfPage(u"tablet press"_s + part.repeated(1'000'000) + tail);
    QVERIFY(text.startsWith(u"tablet press"_s));
}

QTEST_GUILESS_MAIN(TestPageText)
#include "tst_pagetext.moc"
