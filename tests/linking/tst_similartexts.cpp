// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/drawing.h"
#include "models/linking/similartexts.h"

#include <QStringList>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// So many words, each its own.
QString madeText(int words, quint64 seed)
{
    Drawing drawing(seed);
    QStringList text;
    for (int i = 0; i < words; ++i)
        text << u"w%1"_s.arg(QString::number(drawing.next() % 100000, 36).replace(u'0', u'x'));
    return text.join(u' ');
}

SimilarTexts found(const std::vector<QString> &texts, const SimilarTextRules &rules = {})
{
    return similarTexts(texts, rules, {}).value();
}

} // namespace

class SimilarTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsATemplateWithAWordChanged()
    {
        const QString text = madeText(60, 1);
        QString changed = text;
        changed.replace(text.section(u' ', 30, 30), u"otherword"_s);
        const SimilarTexts similar = found({madeText(60, 2), text, madeText(60, 3), changed});
        QCOMPARE(similar.pairs.size(), size_t(1));
        QCOMPARE(std::pair(similar.pairs[0].a, similar.pairs[0].b), std::pair(1, 3));
        // 58 shingles, of which 3 hold the word: 55 shared of 61.
        QVERIFY(std::abs(similar.pairs[0].similarity - 55.0 / 61) < 0.001);
    }

    void theSameTextCountsOnce()
    {
        const QString text = madeText(30, 1);
        const SimilarTexts similar = found({text, text.toUpper(), u"  "_s + text + u" !!!"_s});
        QVERIFY(similar.pairs.empty());
        QCOMPARE(similar.sameAs, (std::vector<int>{0, 0, 0}));
    }

    void otherAmountsMakeNoOtherText()
    {
        const QString text = madeText(20, 1);
        const SimilarTexts similar = found({text + u" 100 pills for 250"_s, text + u" 500 pills for 900"_s});
        QCOMPARE(similar.sameAs, (std::vector<int>{0, 0}));
    }

    void shortTextsSayNothing()
    {
        const SimilarTexts similar = found({u"best quality fast shipping"_s, u"best quality fast shipping"_s});
        QVERIFY(similar.pairs.empty());
        QCOMPARE(similar.sameAs, (std::vector<int>{-1, -1}));
    }

    void findsNearlyAllOfManyTemplates()
    {
        std::vector<QString> texts;
        constexpr int templates = 500;
        for (quint64 i = 0; i < templates; ++i) {
            const QString text = madeText(40, 10 + i);
            texts.push_back(text);
            texts.push_back(text.section(u' ', 4)); // without its first four words
        }
        const SimilarTexts similar = found(texts);
        QVERIFY2(similar.pairs.size() >= size_t(templates * 0.98), qPrintable(QString::number(similar.pairs.size())));
        for (const TextPair &pair : similar.pairs)
            QCOMPARE(pair.b, pair.a + 1);
    }

    void manyNearlyEqualTextsAreBounded()
    {
        std::vector<QString> texts;
        const QString text = madeText(100, 1);
        for (int i = 0; i < 5000; ++i)
            texts.push_back(text + u" end%1"_s.arg(QString::number(i, 26).replace(u'0', u'x')));
        const SimilarTexts similar = found(texts);
        QVERIFY(similar.pairs.size() >= 4000);
        QVERIFY(similar.pairs.size() <= 5000 * 24 * 6);
    }

    void isTheSameOnAnyNumberOfThreads()
    {
        std::vector<QString> texts;
        for (quint64 i = 0; i < 300; ++i)
            texts.push_back(madeText(20, i / 3) + u" and then some more of "_s + madeText(4, i));
        SimilarTextRules rules;
        rules.threads = 1;
        const SimilarTexts one = found(texts, rules);
        rules.threads = 5;
        QVERIFY(!one.pairs.empty());
        QCOMPARE(found(texts, rules).pairs, one.pairs);
    }

    void isCancelled()
    {
        const CancelToken cancel;
        cancel.cancel();
        const std::vector<QString> texts{madeText(20, 1), madeText(20, 1)};
        const Result<SimilarTexts> similar = similarTexts(texts, {}, cancel);
        QVERIFY(!similar);
        QCOMPARE(similar.error().code, ErrorCode::cancelled);
    }
};

QTEST_GUILESS_MAIN(SimilarTextsTest)
#include "tst_similartexts.moc"
