// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/lexiconhits.h"

#include "tests/itemmodels/importedcase.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

/// What a listing's words say of it, and how many of a case's listings say it.
class LexiconHitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsCategoryEntriesAndIdentifiersOfAListing()
    {
        const ListingWords words = wordsOfListing(LexiconMatcher::builtIn(), u"TDP 5 pill press",
                                                  u"for xanax bars, write to ann@goodshop.com, CAS 437-38-8");
        QCOMPARE(words.categoryToken, u"equipment"_s);
        QCOMPARE(words.lexicon.size(), 3);
        QVERIFY2(words.lexicon[0].contains(u"TDP 5"_s), qPrintable(words.lexicon[0]));
        QVERIFY2(words.lexicon[2].contains(u"Alprazolam"_s), qPrintable(words.lexicon[2]));
        QCOMPARE(words.identifiers.size(), 2);
        QVERIFY(words.identifiers[0].contains(u"ann@goodshop.com"_s));
    }

    void marksStretchesInOrderWithoutOverlap()
    {
        const QString text = u"Fentanyl from https://heroin.com/cocaine, CAS 437-38-7 or xanax"_s;
        qsizetype end = 0;
        QStringList found;
        for (const TextMark &mark : marksOf(LexiconMatcher::builtIn(), text)) {
            QVERIFY(mark.start >= end && mark.length > 0);
            end = mark.start + mark.length;
            QVERIFY(end <= text.size());
            QVERIFY(mark.why.endsWith(u'.') && !mark.what.isEmpty());
            found << text.mid(mark.start, mark.length);
        }
        QVERIFY2(found.startsWith(u"Fentanyl"_s) && found.contains(u"heroin.com"_s) && found.endsWith(u"xanax"_s),
                 qPrintable(found.join(u'|')));
    }

    void countsTheListingsOfACase()
    {
        ImportedCase made;
        made.import(u"a.csv"_s, "title,seller,market,price,currency,date,description\n"
                                "1g heroin,ann,Lantern,10,USD,2026-01-01,\"heroin, heroin\"\n"
                                "Xanax bars,ann,Lantern,10,USD,2026-01-01,\n"
                                "TDP 5 dies,bob,Lantern,10,USD,2026-01-01,for xanax\n"
                                "Rolex replica,bob,Lantern,10,USD,2026-01-01,\n");
        const auto words = wordsOfCase(made.session()->database(), LexiconMatcher::builtIn(), {});
        QVERIFY(words.has_value());
        QCOMPARE(words->listings, 4);
        QCOMPARE(words->categories.front().token, u"finished-drug"_s);
        QCOMPARE(words->categories.front().listings, 2);
        QCOMPARE(words->entries.front().id, u"alprazolam"_s);
        QCOMPARE(words->entries.front().listings, 2);
        for (const EntryTotal &entry : words->entries)
            QVERIFY(entry.id != u"heroin"_s || entry.listings == 1);
    }

    void stopsWhenCancelled()
    {
        ImportedCase made;
        made.importMarket();
        const CancelToken cancel;
        cancel.cancel();
        QCOMPARE(wordsOfCase(made.session()->database(), LexiconMatcher::builtIn(), cancel).error().code,
                 ErrorCode::cancelled);
    }
};

QTEST_GUILESS_MAIN(LexiconHitsTest)
#include "tst_lexiconhits.moc"
