// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/annotations.h"
#include "models/casework/batchsearch.h"
#include "models/casework/casesearch.h"
#include "models/casework/folderintake.h"
#include "models/casework/quarantine.h"
#include "models/casework/savedsearches.h"
#include "models/casework/textindexing.h"
#include "models/casework/withdrawal.h"
#include "models/store/reviewqueries.h"
#include "tests/itemmodels/importedcase.h"

#include <QMap>

namespace interdict {

using namespace Qt::StringLiterals;

/// What a word finds of a case: every kind of thing by itself, none that is not there any more.
class CaseSearchTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;

    CaseSession &session() const { return *m_case->session(); }
    const Database &database() const { return session().database(); }

    /// "seller: 1; listing: 2", of what the text finds.
    QString found(const QString &text) const
    {
        QMap<QString, qint64> counts;
        const CaseSearch search{parseSearch(text)};
        const Outcome ran =
            search.run(database(), [&counts](SearchGroup &&group) { counts[groupToken(group)] = group.count; }, {});
        if (!ran)
            return ran.error().message;
        QStringList parts;
        for (auto count = counts.cbegin(); count != counts.cend(); ++count)
            parts << u"%1: %2"_s.arg(count.key()).arg(count.value());
        return parts.join(u"; "_s);
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_case->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write its input.");
        return file.fileName();
    }

    /// A page that is kept as evidence; its text is read for the search.
    RowId<Source> keepPage(const QByteArray &html)
    {
        const IntakeRequest request{session().path(), {write(u"page.html"_s, html)}, {},
                                    u"ann"_s,         session().clock().now(),       {}};
        const auto report = importFiles(request, {}, {});
        if (!report || report->files.size() != 1 || !session().refresh() || !indexEvidenceText(database(), {}, {}))
            return {};
        return report->files.front().counts.source;
    }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_case->importMarket();
    }

    void everyKindIsFoundByItself_data();
    void everyKindIsFoundByItself();
    void evidenceIsReadAsText();
    void rejectedRowsAreEvidence();
    void undoneReviewsAreFound();
    void withdrawnEvidenceIsNotFound();
    void indexingGoesOnWhereItWasStopped();
    void hitsAreMarkedWhereTheyStand();
    void countsGoBeyondTheFirstHits();
    void termsAreLookedUpByWhatTheyAre();
    void savedSearchesAreCounted();
};

void CaseSearchTest::everyKindIsFoundByItself_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("beginning of a word") << u"tabl"_s << u"listing: 1"_s;
    QTest::newRow("not its middle") << u"ablet"_s << QString();
    QTest::newRow("phrase") << u"\"tablet press\""_s << u"listing: 1"_s;
    QTest::newRow("phrase the other way round") << u"\"press tablet\""_s << QString();
    QTest::newRow("a phrase is exact") << u"\"tablet pres\""_s << QString();
    QTest::newRow("near") << u"also NEAR org"_s << u"listing: 1"_s;
    QTest::newRow("a field") << u"title:ann"_s << QString();
    QTest::newRow("a seller and what it sells") << u"ann"_s << u"email: 1; listing: 2; seller: 1"_s;
    QTest::newRow("not so near") << u"NEAR(also org, 1)"_s << QString();
    QTest::newRow("what a seller has") << u"seller:bob"_s << u"listing: 1; seller: 1; site: 1"_s;
    QTest::newRow("a site and who is there") << u"lantern"_s << u"seller: 2; site: 1"_s;
    QTest::newRow("without") << u"site:lantern -mould -punch"_s << u"email: 1; listing: 1; seller: 1; site: 1"_s;
    QTest::newRow("accents and case") << u"MOÜLD"_s << u"listing: 1"_s;
}

void CaseSearchTest::everyKindIsFoundByItself()
{
    QFETCH(QString, text);
    QTEST(found(text), "expected");
}

void CaseSearchTest::evidenceIsReadAsText()
{
    QVERIFY(keepPage("<html><head><style>.swordfish{}</style><script>var herring;</script></head>"
                     "<body title='mackerel'>Ships from <b>Rott</b>erdam &amp; Antwerp</body></html>")
                .isStored());
    QCOMPARE(found(u"antwerp"_s), u"evidence: 1"_s);
    QCOMPARE(found(u"\"ships from\""_s), u"evidence: 1"_s);
    for (const QString &unseen : {u"swordfish"_s, u"herring"_s, u"mackerel"_s, u"body"_s})
        QCOMPARE(found(unseen), QString());
}

void CaseSearchTest::rejectedRowsAreEvidence()
{
    m_case->import(u"ragged.csv"_s, "title,seller,market\nPunch, long,zed,Bazaar\nPlain,yan,Bazaar\n");
    QCOMPARE(found(u"zed"_s), QString());
    QCOMPARE(indexEvidenceText(database(), {}, {}).value_or(-1), 1);
    QCOMPARE(found(u"zed"_s), u"evidence: 1"_s);
    QCOMPARE(indexEvidenceText(database(), {}, {}).value_or(-1), 0); // each once
    QCOMPARE(found(u"zed"_s), u"evidence: 1"_s);
}

void CaseSearchTest::undoneReviewsAreFound() // whenever the index was made
{
    m_case->import(u"ragged.csv"_s, "title,seller,market\nPunch, long,zed,Bazaar\nPlain,yan,Bazaar\n");
    CorrectionRequest request{*reviewIds(database(), {}), {}, u"a comma in the title"_s};
    QCOMPARE(request.records.size(), size_t(1));
    request.fix.joinInto = 0;
    QVERIFY(Quarantine(session()).correct(request));
    QVERIFY(indexEvidenceText(database(), {}, {}));
    QCOMPARE(found(u"punch"_s), u"listing: 2"_s); // and one of the market's
    QVERIFY(session().undo());
    QCOMPARE(found(u"punch"_s), u"evidence: 1; listing: 1"_s);
}

void CaseSearchTest::withdrawnEvidenceIsNotFound()
{
    const RowId<Source> page = keepPage("<p>Antwerp</p>");
    QCOMPARE(found(u"antwerp"_s), u"evidence: 1"_s);
    const WithdrawalRequest request{session().path(), page, u"ann"_s, session().clock().now()};
    QVERIFY(withdrawImport(request, {}, {}));
    QVERIFY(session().refresh());
    QCOMPARE(found(u"antwerp"_s), QString());
    QVERIFY(restoreImport(request, {}, {}));
    QVERIFY(session().refresh());
    QCOMPARE(found(u"antwerp"_s), u"evidence: 1"_s);
}

void CaseSearchTest::indexingGoesOnWhereItWasStopped()
{
    QByteArray rows("title,seller,market\n");
    for (int i = 0; i < 2500; ++i)
        rows += "Punch, long,zed" + QByteArray::number(i) + ",Bazaar\n";
    m_case->import(u"many.csv"_s, rows);
    const CancelToken cancel;
    const auto stopped = indexEvidenceText(database(), cancel, [&cancel](const Progress &) { cancel.cancel(); });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::cancelled);
    QVERIFY(indexEvidenceText(database(), {}, {}));
    QCOMPARE(found(u"\"zed1\""_s), u"evidence: 1"_s);
    QCOMPARE(found(u"\"zed2499\""_s), u"evidence: 1"_s);
}

void CaseSearchTest::hitsAreMarkedWhereTheyStand()
{
    QVERIFY(Annotations(session()).addNote({ThingKind::entity, m_case->entity(EntityKind::seller, u"bob"_s).id.value()},
                                           u"Bob wrote of quicksilver again"_s));
    std::vector<SearchHit> hits;
    const CaseSearch search{parseSearch(u"quicks"_s)};
    QVERIFY(search.run(database(),
                       [&hits](SearchGroup &&group) { hits.insert(hits.end(), group.hits.begin(), group.hits.end()); },
                       {}));
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits[0].kind, SearchKind::note);
    QCOMPARE(hits[0].entity, m_case->entity(EntityKind::seller, u"bob"_s).id);
    const Snippet &said = hits[0].title.hits.empty() ? hits[0].detail : hits[0].title;
    QCOMPARE(said.hits.size(), size_t(1));
    QCOMPARE(said.text.mid(said.hits[0].start, said.hits[0].length), u"quicks"_s);
}

void CaseSearchTest::countsGoBeyondTheFirstHits()
{
    m_case->importMany(1500);
    qint64 told = 0;
    qint64 count = 0;
    bool isMore = true;
    const CaseSearch search{parseSearch(u"press title:press"_s)};
    QVERIFY(search.run(database(),
                       [&](SearchGroup &&group) {
                           if (group.kind != SearchKind::listing)
                               return;
                           told += qint64(group.hits.size());
                           count = group.count;
                           isMore = group.isMore;
                       },
                       {}));
    QCOMPARE(told, 4);
    QCOMPARE(count, 1501);
    QVERIFY(!isMore);
}

void CaseSearchTest::termsAreLookedUpByWhatTheyAre()
{
    keepPage("<p>Ask ann@example.org in Antwerp</p>");
    const TermList list = termsOf(u"ann@EXAMPLE.org\nTablet press\n\nAntwerp\nbob\nbob\nnothing of this\n"_s);
    QCOMPARE(list.terms.size(), 5);
    const auto hits = searchTerms(session().path(), list.terms, {}, {});
    QVERIFY2(hits, hits ? "" : qPrintable(hits.error().message));
    QCOMPARE(hits->size(), size_t(5));
    const auto count = [&hits](size_t term, TermHits::Column column) { return (*hits)[term].counts[size_t(column)]; };
    QVERIFY((*hits)[0].isIdentifier);
    QCOMPARE(count(0, TermHits::identifiers), 1);
    QCOMPARE(count(0, TermHits::listings), 2);
    QCOMPARE(count(1, TermHits::listings), 1);
    QCOMPARE(count(2, TermHits::evidence), 1);
    QCOMPARE(count(3, TermHits::sellers), 1);
    QCOMPARE((*hits)[4].total(), 0);
    QVERIFY(toCsv(*hits).contains(u"Antwerp"_s));
}

void CaseSearchTest::savedSearchesAreCounted()
{
    SavedSearches saved(session());
    QVERIFY(saved.saveSearch(u"presses"_s, u"\"tablet press\""_s));
    QCOMPARE(saved.saveSearch(u" "_s, u"x"_s).error().code, ErrorCode::invalidValue);
    const auto counts = countSavedSearches(session().path(), {});
    QVERIFY(counts);
    QCOMPARE(counts->size(), size_t(1));
    QCOMPARE(counts->front().listings, 1);
    QCOMPARE(found(u"presses"_s), u"saved-search: 1"_s);
    QVERIFY(session().undo());
    QCOMPARE(found(u"presses"_s), QString());
}

} // namespace interdict

QTEST_GUILESS_MAIN(interdict::CaseSearchTest)
#include "tst_casesearch.moc"
