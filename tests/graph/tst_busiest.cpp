// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/busiest.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class BusiestTest : public QObject
{
    Q_OBJECT

private:
    /// ann, bob, cat and dan on one market; bob and cat share a wallet.
    static CaseGraph market()
    {
        return *CaseGraph::make({{NodeKind::site, 1, u"Agora"_s, 5000},
                                 {NodeKind::seller, 2, u"dan"_s, 3},
                                 {NodeKind::seller, 3, u"ann"_s, 1564},
                                 {NodeKind::seller, 4, u"bob"_s, 396},
                                 {NodeKind::seller, 5, u"cat"_s, 379},
                                 {NodeKind::wallet, 6, u"1Boat"_s, 2}},
                                {{1, 0, LinkKind::tradesOn, 3, false},
                                 {2, 0, LinkKind::tradesOn, 1, false},
                                 {3, 0, LinkKind::tradesOn, 1, false},
                                 {4, 0, LinkKind::tradesOn, 1, false},
                                 {3, 5, LinkKind::paysTo, 1, false},
                                 {4, 5, LinkKind::paysTo, 1, false}});
    }
    static QStringList words(const CaseGraph &graph, const std::vector<quint8> &hidden = {},
                             const std::vector<int> &stacked = {})
    {
        return busiestWords(graph, {hidden, stacked}, QLocale(QLocale::English));
    }

private Q_SLOTS:
    void theThreeBusiestSellersAreNamedWithTheirRecords()
    {
        QCOMPARE(words(market()).value(0), u"Sellers with most records: ann (1,564), bob (396), cat (379)."_s);
    }

    void whatFewestShareIsSaidToTie()
    {
        QCOMPARE(words(market()).value(1), u"bob and cat are both linked with 1Boat (wallet)."_s);
    }

    void whatIsHiddenTiesNobody()
    {
        QCOMPARE(words(market(), {0, 0, 0, 0, 0, 1}).value(1), u"All of them are linked with Agora (site)."_s);
        QCOMPARE(words(market(), {1, 0, 0, 0, 0, 1}).size(), 1); // nothing ties them
        QCOMPARE(words(market(), {0, 0, 1, 0, 0, 0}).value(0),
                 u"Sellers with most records: bob (396), cat (379), dan (3)."_s);
    }

    void aStackOfSellersIsNoSeller()
    {
        QCOMPARE(words(market(), {}, {1, 1, 12, 1, 1, 1}).value(0),
                 u"Sellers with most records: bob (396), cat (379), dan (3)."_s);
    }

    void nothingIsSaidWhereNoneIsBusier()
    {
        QCOMPARE(words({}), QStringList());
        QCOMPARE(words(*CaseGraph::make({{NodeKind::seller, 1, u"ann"_s, 3}}, {})), QStringList());
        QCOMPARE(words(*CaseGraph::make({{NodeKind::seller, 1, u"ann"_s, 3}, {NodeKind::seller, 2, u"bob"_s, 3}}, {})),
                 QStringList());
    }

    void aHostileNameIsShownAsText()
    {
        const CaseGraph graph = *CaseGraph::make(
            {{NodeKind::seller, 1, u"a\u202Eb\n"_s + QString(500, u'x'), 9}, {NodeKind::seller, 2, u"bob"_s, 3}}, {});
        const QString said = words(graph).value(0);
        QVERIFY(!said.contains(QChar(0x202E)) && !said.contains(u'\n'));
        QVERIFY(said.size() < 100);
    }
};

QTEST_GUILESS_MAIN(BusiestTest)
#include "tst_busiest.moc"
