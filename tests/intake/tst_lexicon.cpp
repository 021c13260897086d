// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/lexicons/derivedcategory.h"
#include "models/intake/lexicons/lexiconshelf.h"
#include "models/intake/sourcedrafts.h"
#include "models/intake/sourceprobe.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// "fentanyl: Fent, m30: M30" in the order of the text.
QString summary(const QString &text)
{
    QStringList parts;
    for (const LexiconHit &hit : LexiconMatcher::builtIn().find(text))
        parts << hit.entry->id + u": "_s + text.mid(hit.start, hit.length);
    return parts.join(", "_L1);
}

QByteArray lexiconOf(const QByteArray &entry)
{
    return R"({"format": "interdict-lexicon", "version": "1", "as_of": "2026-01-31", "class": "substance",
               "title": "Local names", "sources": {"case": "Case notes"}, "context": ["mg"], "entries": [)" +
           entry + "]}";
}

} // namespace

class TestLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesWithTheProgram()
    {
        QCOMPARE(Lexicon::builtIn().size(), size_t(4));
        for (const Lexicon &lexicon : Lexicon::builtIn()) {
            QVERIFY(lexicon.asOf.isValid() && !lexicon.version.isEmpty() && !lexicon.sources.isEmpty());
            for (const LexiconEntry &entry : lexicon.entries)
                QVERIFY2(!entry.sources.isEmpty() && !entry.group.isEmpty(), qPrintable(entry.id));
        }
    }

    void findsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("any case") << u"pure FENTANYL HCl"_s << u"fentanyl: FENTANYL HCl"_s;
        QTest::newRow("marks on letters") << u"Fentanýl, coçaine"_s << u"fentanyl: Fentanýl, cocaine: coçaine"_s;
        QTest::newRow("other separators") << u"acetyl-fentanyl acetyl_fentanyl AcetylFentanyl"_s
                                          << u"acetylfentanyl: acetyl-fentanyl, acetylfentanyl: acetyl_fentanyl, "
                                             "acetylfentanyl: AcetylFentanyl"_s;
        QTest::newRow("digits for letters")
            << u"c0ca1ne and f3ntanyl and x4nax"_s << u"cocaine: c0ca1ne, fentanyl: f3ntanyl, alprazolam: x4nax"_s;
        QTest::newRow("letter by letter") << u"h e r o i n"_s << u"heroin: h e r o i n"_s;
        QTest::newRow("dots between") << u"m.d.m.a"_s << u"mdma: m.d.m.a"_s;
        QTest::newRow("an amount before and after")
            << u"5gcocaine 10xXanax MDMA84%"_s << u"cocaine: cocaine, alprazolam: Xanax, mdma: MDMA"_s;
        QTest::newRow("plural") << u"pill presses and percocets"_s
                                << u"tablet-press: pill presses, oxycodone: percocets"_s;
        QTest::newRow("invisible characters") << u"fen\u200btanyl"_s << u"fentanyl: fen\u200btanyl"_s;
        QTest::newRow("CAS number") << u"buy 39742-60-4 here"_s << u"npp: 39742-60-4"_s;
        QTest::newRow("imprint with context") << u"100 blue M30 pills"_s << u"m30: blue M30"_s;
        QTest::newRow("imprint without context") << u"bus line M30"_s << QString();
        QTest::newRow("nitazene") << u"N-Desethyl Isotonitazene powder"_s
                                  << u"n-desethyl-isotonitazene: N-Desethyl Isotonitazene"_s;
        QTest::newRow("euphemism") << u"Milk Tablet Machine, automatic"_s << u"candy-press: Milk Tablet Machine"_s;
        QTest::newRow("model") << u"TDP-5 desktop, TDP 1.5"_s << u"tdp-5: TDP-5 desktop, tdp-1-5: TDP 1.5"_s;
        QTest::newRow("part of a longer word") << u"cocainelike methane heroine's"_s << u"heroin: heroine"_s;
        QTest::newRow("over a sentence's end") << u"the pill. Press here"_s << QString();
        QTest::newRow("over a line's end") << u"pill\npress"_s << QString();
    }

    void findsWords()
    {
        QFETCH(QString, text);
        QTEST(summary(text), "expected");
    }

    void takesEverydayWordsOnlyInContext_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("speed of delivery") << u"speed of delivery was great"_s << false;
        QTest::newRow("speed by weight") << u"5g speed"_s << true;
        QTest::newRow("molly, a name") << u"ask Molly"_s << false;
        QTest::newRow("molly, pure") << u"pure molly"_s << true;
        QTest::newRow("ice") << u"ice cream"_s << false;
        QTest::newRow("ice beside its name") << u"ice (methamphetamine)"_s << true;
        QTest::newRow("dies") << u"nobody dies"_s << false;
        QTest::newRow("dies of a press") << u"tdp dies"_s << true;
    }

    void takesEverydayWordsOnlyInContext()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFound);
        QCOMPARE(!summary(text).isEmpty(), isFound);
    }

    void derivesCategories_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("expected");
        QTest::newRow("drug") << u"1g Heroin #4"_s << QString() << u"finished-drug"_s;
        QTest::newRow("precursor") << u"PMK glycidate for MDMA"_s << QString() << u"precursor"_s;
        QTest::newRow("precursor after the drug") << u"MDMA precursor PMK oil"_s << QString() << u"precursor"_s;
        QTest::newRow("drug that smells") << u"MDMA, smells of safrole"_s << QString() << u"finished-drug"_s;
        QTest::newRow("machine for a drug") << u"Xanax pill press die set"_s << QString() << u"equipment"_s;
        QTest::newRow("packaging") << u"Hologram labels, custom"_s << QString() << u"packaging"_s;
        QTest::newRow("drug in packaging") << u"Xanax in blister packs"_s << QString() << u"finished-drug"_s;
        QTest::newRow("book") << u"Cocaine Handbook: an essential reference"_s << QString() << u"other"_s;
        QTest::newRow("neither") << u"Rolex replica"_s << u"good watch"_s << u"other"_s;
        QTest::newRow("only the description")
            << u"The blue ones"_s << u"pressed fentanyl, 30mg"_s << u"finished-drug"_s;
        QTest::newRow("a bag in the description") << u"Sample"_s << u"sent in a vacuum bag"_s << u"other"_s;
    }

    void derivesCategories()
    {
        QFETCH(QString, title);
        QFETCH(QString, description);
        QTEST(derivedCategory(LexiconMatcher::builtIn(), title, description).token(), "expected");
    }

    // The market's own category is a rough truth: sellers put things where they are looked for.
    void agreesWithTheCategoriesOfARealMarket()
    {
        const QString path = QStringLiteral(INTERDICT_SHARED_DATA "/markets/agora-2014-01-01.csv");
        if (!QFile::exists(path))
            QSKIP("The listings of Agora are not on this machine.");
        const auto probe = probeSource(path, {}, {});
        QVERIFY(probe.has_value());
        const auto source = openAs(path, readingOf(*probe, probe->parts.front()), {});
        QVERIFY(source.has_value());
        const QStringList names = (*source)->parts().front().columnNames;
        const qsizetype product = names.indexOf(u"product"_s);
        const qsizetype category = names.indexOf(u"cat"_s);
        QVERIFY(product >= 0 && category >= 0);
        int drugs = 0, found = 0, others = 0, left = 0;
        const auto read = (*source)->readRows(
            0,
            [&](RawRow &&row) -> Outcome {
                const auto derived = derivedCategory(LexiconMatcher::builtIn(), row.cells.value(product), {});
                const bool isNamed =
                    derived.lexiconClass == LexiconClass::substance || derived.lexiconClass == LexiconClass::precursor;
                const bool isDrug = row.cells.value(category) == "Drugs"_L1;
                (isDrug ? drugs : others) += 1;
                found += isDrug && isNamed ? 1 : 0;
                left += !isDrug && !isNamed ? 1 : 0;
                return {};
            },
            {}, {});
        QVERIFY(read.has_value());
        qInfo("by the title alone: %d of %d drugs named (%.3f), %d of %d others left (%.3f)", found, drugs,
              double(found) / drugs, left, others, double(left) / others);
        QVERIFY(found >= 0.85 * drugs);
        QVERIFY(left >= 0.97 * others);
    }

    void refusesWhatIsNoLexicon_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("another JSON") << QByteArray("{}");
        QTest::newRow("no entries") << lexiconOf("");
        QTest::newRow("no name") << lexiconOf(R"({"id": "a"})");
        QTest::newRow("same id twice") << lexiconOf(R"({"id": "a", "name": "A1"}, {"id": "a", "name": "A2"})");
        QTest::newRow("unknown source") << lexiconOf(R"({"id": "a", "name": "A1", "sources": ["no"]})");
        QTest::newRow("wrong CAS number") << lexiconOf(R"({"id": "a", "name": "A1", "cas": ["437-38-8"]})");
        QTest::newRow("names that are no list") << lexiconOf(R"({"id": "a", "name": "A1", "names": "x"})");
        QTest::newRow("a name that is no text") << lexiconOf(R"({"id": "a", "name": "A1", "names": [1]})");
    }

    void refusesWhatIsNoLexicon()
    {
        QFETCH(QByteArray, json);
        const auto lexicon = Lexicon::parse(json);
        QVERIFY(!lexicon.has_value());
        QVERIFY(lexicon.error().message.endsWith(u'.'));
    }

    void keepsLexiconsOfTheAccount()
    {
        QTemporaryDir folder;
        const LexiconShelf shelf(folder.filePath(u"shelf"_s));
        QFile file(folder.filePath(u"local.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lexiconOf(R"({"id": "zork", "name": "Zorkamine", "names": ["мефедрон"], "sources": ["case"]})"));
        file.close();
        QVERIFY(shelf.add(file.fileName(), false).has_value());
        QVERIFY(!shelf.add(file.fileName(), false).has_value());
        QVERIFY(shelf.add(file.fileName(), true).has_value());
        const auto matcher = shelf.matcher();
        QCOMPARE(matcher->find(u"zorkamine").size(), size_t(1));
        QCOMPARE(matcher->find(u"1 г Мефедрон и heroin").size(), size_t(2));
        QVERIFY(shelf.remove(u"local.json"_s).has_value());
        QVERIFY(!shelf.remove(u"local.json"_s).has_value());
        QVERIFY(shelf.matcher()->find(u"zorkamine").empty());
    }

    void writesWhatItReadsBack()
    {
        for (const Lexicon &lexicon : Lexicon::builtIn()) {
            const auto again = Lexicon::parse(lexicon.toJson());
            QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
            QCOMPARE(again->toJson(), lexicon.toJson());
            QCOMPARE(again->entries.size(), lexicon.entries.size());
            for (size_t i = 0; i < lexicon.entries.size(); ++i)
                QCOMPARE(again->entries[i].variants.size(), lexicon.entries[i].variants.size());
        }
    }

    void keepsOwnEntries()
    {
        QTemporaryDir folder;
        const LexiconShelf shelf(folder.filePath(u"shelf"_s));
        auto own = shelf.own(LexiconClass::equipment);
        QVERIFY(own.has_value() && own->entries.empty() && !own->context.isEmpty());
        LexiconEntry entry;
        entry.id = u"zork"_s;
        entry.name = u"Zork press"_s;
        own->entries.push_back(entry);
        QVERIFY(shelf.saveOwn(*own, QDate(2026, 1, 31)).has_value());
        QCOMPARE(shelf.matcher()->find(u"a zork-press").size(), size_t(1));
        own->entries.front().casNumbers = QStringList{u"437-38-8"_s};
        QVERIFY(!shelf.saveOwn(*own, QDate(2026, 1, 31)).has_value());
        QCOMPARE(shelf.own(LexiconClass::equipment)->entries.size(), size_t(1));
        own->entries.clear();
        QVERIFY(shelf.saveOwn(*own, QDate(2026, 1, 31)).has_value());
        QCOMPARE(shelf.contents().items.size(), size_t(4));
    }

    void tellsOfFilesThatAreNoLexicons()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"broken.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        const auto contents = LexiconShelf(folder.path()).contents();
        QCOMPARE(contents.refused.size(), 1);
        QCOMPARE(contents.items.size(), size_t(4));
    }

    void staysLinearOnHostileText_data()
    {
        QTest::addColumn<QString>("piece");
        for (const QString &piece :
             {u"a"_s, u"a "_s, u"1"_s, u"0o"_s, u"c0ca1n"_s, u"h e r o i "_s, u"ice "_s, u"ab-"_s,
              u"4-anilino-n-phenethylpiperidin "_s, u"网"_s, u"1010101010a"_s, u"tdp "_s})
            QTest::newRow(qPrintable(piece)) << piece;
    }

    void staysLinearOnHostileText()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(1000000 / piece.size());
        QElapsedTimer timer;
        timer.start();
        for (const LexiconHit &hit : LexiconMatcher::builtIn().find(text))
            QVERIFY(hit.start >= 0 && hit.length > 0 && hit.end() <= text.size());
        QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
