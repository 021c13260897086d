// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/lookalike.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class TestLookAlike : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warns_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("looksLike");
        QTest::newRow("one Cyrillic letter among Latin ones") << u"p\u0430ypal.com"_s << u"\"paypal\""_s;
        QTest::newRow("Cyrillic throughout") << u"\u0430\u0440\u0440\u04CF\u0435.com"_s << u"\"apple\""_s;
        QTest::newRow("Greek o") << u"g\u03BF\u03BFgle.com"_s << u"\"google\""_s;
        QTest::newRow("dotless i") << u"b\u0131nance.com"_s << u"\"binance\""_s;
        QTest::newRow("mixed, like nothing in ASCII") << u"p\u0436ypal.com"_s << u"several scripts"_s;
        QTest::newRow("in a label before the registered one") << u"p\u0430ypal.example.com"_s << u"\"paypal\""_s;
        QTest::newRow("as A-label") << u"xn--pypal-4ve.com"_s << u"\"paypal\""_s;
    }

    void warns()
    {
        QFETCH(QString, name);
        QFETCH(QString, looksLike);
        const auto domain = DomainName::parse(name);
        QVERIFY(domain.has_value());
        QVERIFY2(lookAlikeWarning(*domain).contains(looksLike), qPrintable(lookAlikeWarning(*domain)));
    }

    void leavesHonestNamesAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("ASCII") << u"paypal.com"_s;
        QTest::newRow("German") << u"bücher.de"_s;
        QTest::newRow("Russian") << u"пример.рф"_s;
        QTest::newRow("Russian with digits") << u"аптека24.рф"_s;
        QTest::newRow("Japanese, three scripts") << u"日本ひらカタ.jp"_s;
        QTest::newRow("Korean and Latin") << u"lg전자.kr"_s;
        QTest::newRow("onion") << u"agorahooawayyfoe.onion"_s;
    }

    void leavesHonestNamesAlone()
    {
        QFETCH(QString, name);
        const auto domain = DomainName::parse(name);
        QVERIFY(domain.has_value());
        QCOMPARE(lookAlikeWarning(*domain), QString());
    }

    void writesWhatALabelLooksLike()
    {
        QCOMPARE(asciiLookAlike(u"\u0430\u0440\u0440\u04CF\u0435").value(), u"apple"_s);
        QVERIFY(!asciiLookAlike(u"apple").has_value());
        QVERIFY(!asciiLookAlike(u"пример").has_value());
    }
};

QTEST_GUILESS_MAIN(TestLookAlike)
#include "tst_lookalike.moc"
