// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/searchhits.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

/// How typed text is read as a search, and where its words stand in texts.
class SearchQueryTest : public QObject
{
    Q_OBJECT

    /// A search in one line: words end in * where they are beginnings.
    static QString told(const SearchNode &node)
    {
        static const QStringList fields{u""_s,      u"title:"_s,  u"description:"_s, u"category:"_s, u"seller:"_s,
                                        u"site:"_s, u"origin:"_s, u"destination:"_s, u"before:"_s,   u"after:"_s};
        QStringList parts;
        for (const SearchNode &part : node.parts)
            parts << told(part);
        switch (node.kind) {
        case SearchNode::Kind::words:
            return fields.value(int(node.field)) + node.words.join(u'_') + (node.isPrefix ? u"*"_s : QString());
        case SearchNode::Kind::near:
            return u"near/%1(%2)"_s.arg(node.distance).arg(node.words.join(u' '));
        case SearchNode::Kind::all:
            return u'(' + parts.join(u' ') + u')';
        case SearchNode::Kind::any:
            return u'(' + parts.join(u" | "_s) + u')';
        case SearchNode::Kind::none:
            return u'-' + parts.join(u' ');
        }
        return {};
    }

private Q_SLOTS:
    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::addColumn<bool>("isUnderstood");
        const auto row = [](const char *name, const QString &text, const QString &read, bool isUnderstood = true) {
            QTest::newRow(name) << text << read << isUnderstood;
        };
        row("nothing", u"  "_s, u"()"_s);
        row("a word is a beginning", u" fenta "_s, u"(fenta*)"_s);
        row("all words", u"pill press"_s, u"(pill* press*)"_s);
        row("a star changes nothing", u"pill*"_s, u"(pill*)"_s);
        row("a phrase is exact", u"\"pill press\""_s, u"(pill_press)"_s);
        row("a phrase that is being typed", u"\"pill pre"_s, u"(pill_pre*)"_s);
        row("an empty phrase", u"\"\" press"_s, u"(press*)"_s, false);
        row("or", u"press OR mould"_s, u"((press* | mould*))"_s);
        row("or binds less than and", u"a b OR c AND d"_s, u"(((a* b*) | (c* d*)))"_s);
        row("small or is a word", u"press or mould"_s, u"(press* or* mould*)"_s);
        row("minus", u"press -used"_s, u"(press* -used*)"_s);
        row("not", u"press NOT \"hardly used\""_s, u"(press* -hardly_used)"_s);
        row("a hyphen inside is none", u"pill-press"_s, u"(pill-press*)"_s);
        row("a minus alone is a word", u"press - used"_s, u"(press* -* used*)"_s);
        row("group", u"(press OR mould) used"_s, u"((press* | mould*) used*)"_s);
        row("near between", u"same NEAR day"_s, u"(near/10(same day))"_s);
        row("near with a distance", u"same NEAR/3 day"_s, u"(near/3(same day))"_s);
        row("near as a function", u"NEAR(same day, 5)"_s, u"(near/5(same day))"_s);
        row("near of three", u"a NEAR b NEAR c"_s, u"(near/10(a b c))"_s);
        row("field", u"seller:ann"_s, u"(seller:ann*)"_s);
        row("field in any case", u"Seller:ann"_s, u"(seller:ann*)"_s);
        row("field with a phrase", u"category:\"Drugs / Opioids\""_s, u"(category:Drugs_/_Opioids)"_s);
        row("days", u"press after:2014-01 before:2014-02-15"_s, u"(press* after:2014-01* before:2014-02-15*)"_s);
        row("an address is a word", u"https://example.org/a?b=c"_s, u"(https://example.org/a?b=c*)"_s);
        row("an open parenthesis", u"press (used"_s, u"(press* used*)"_s, false);
        row("a closed one too many", u"press) used"_s, u"(press* used*)"_s, false);
        row("nothing after or", u"press OR"_s, u"(press*)"_s, false);
        row("nothing before and", u"AND press"_s, u"(press*)"_s, false);
        row("nothing but not", u"-press"_s, u"(press*)"_s, false);
        row("one side only not", u"press OR -mould"_s, u"(press* mould*)"_s, false);
        row("near with one side", u"press NEAR"_s, u"(press*)"_s, false);
        row("near that is not closed", u"NEAR(press mould"_s, u"(press* mould*)"_s, false);
        row("field without value", u"press seller:"_s, u"(press* seller*)"_s, false);
        row("a day that is none", u"before:tomorrow"_s, u"(before* tomorrow*)"_s, false);
        row("hostile", u"'; DROP TABLE listing; --"_s, u"(';* DROP* TABLE* listing;* --*)"_s);
        row("Chinese", u"芬太尼 press"_s, u"(芬太尼* press*)"_s);
    }

    void readsWhatIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        QFETCH(bool, isUnderstood);
        const SearchQuery query = parseSearch(text);
        QCOMPARE(told(query.root), read);
        QCOMPARE(query.remark.isEmpty(), isUnderstood);
    }

    void endlessTextIsCut()
    {
        const SearchQuery words = parseSearch(u"ab "_s.repeated(100'000));
        QVERIFY(!words.remark.isEmpty());
        QVERIFY(int(words.root.parts.size()) <= SearchQuery::mostWords);
        const SearchQuery deep = parseSearch(u"("_s.repeated(900) + u"a"_s);
        QVERIFY(!deep.remark.isEmpty());
    }

    void findsWordsInTexts_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        QTest::newRow("beginning") << u"fent"_s << u"Fentanyl, acetylfentanyl"_s << u"[Fent]anyl, acetylfentanyl"_s;
        QTest::newRow("phrase is whole words")
            << u"\"pill press\""_s << u"pill presses, a pill press"_s << u"[pill] presses, a [pill] [press]"_s;
        QTest::newRow("accents") << u"naive cafe"_s << u"The Café: naïve"_s << u"The [Café]: [naïve]"_s;
        QTest::newRow("Cyrillic") << u"жук"_s << u"ЖУКИ"_s << u"[ЖУК]И"_s;
        QTest::newRow("Chinese anywhere") << u"太尼"_s << u"供应芬太尼粉"_s << u"供应芬[太尼]粉"_s;
        QTest::newRow("not what is refused") << u"press -used"_s << u"used press"_s << u"used [press]"_s;
        QTest::newRow("address") << u"ann@example.org"_s << u"Write to ANN@Example.org!"_s
                                 << u"Write to [ANN]@[Example].[org]!"_s;
        QTest::newRow("nothing") << u"mould"_s << u"press"_s << u"press"_s;
    }

    void findsWordsInTexts()
    {
        QFETCH(QString, search);
        QFETCH(QString, text);
        QFETCH(QString, marked);
        const std::vector<TextStretch> hits = searchHits(text, soughtWords(parseSearch(search)));
        QString shown = text;
        for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit)
            shown.insert(hit->start + hit->length, u']').insert(hit->start, u'[');
        QCOMPARE(shown, marked);
    }

    void snippetsShowTheHit()
    {
        const QString text = u"word "_s.repeated(100) + u"needle\u202E\n"_s + u"word "_s.repeated(100);
        const Snippet snippet = snippetOf(text, soughtWords(parseSearch(u"needle"_s)), 60);
        QVERIFY(snippet.text.size() < 100);
        QVERIFY(!snippet.text.contains(QChar(0x202E)));
        QCOMPARE(snippet.hits.size(), size_t(1));
        QCOMPARE(snippet.text.mid(snippet.hits[0].start, snippet.hits[0].length), u"needle"_s);
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "tst_searchquery.moc"
