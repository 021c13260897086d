// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/metrics/offeredamount.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class OfferedAmountTest : public QObject
{
    Q_OBJECT

private:
    static QString words(const std::optional<OfferedAmount> &amount)
    {
        return amount ? QString::number(amount->amount, 'g', 5) + u' ' + toToken(amount->unit) : u"nothing"_s;
    }

private Q_SLOTS:
    void aTitleSaysHowMuch_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("amount");
        const auto row = [](const QString &title, const QString &amount) {
            QTest::newRow(qPrintable(title)) << title << amount;
        };
        row(u"3.5g MDMA"_s, u"3.5 gram"_s);
        row(u"1/4 oz weed"_s, u"7.0874 gram"_s);
        row(u"half ounce"_s, u"14.175 gram"_s);
        row(u"3 x 5g"_s, u"15 gram"_s);
        row(u"50 tabs"_s, u"50 piece"_s);
        row(u"10 x 200mg"_s, u"10 piece"_s);
        row(u"1 mg x 50"_s, u"50 piece"_s);
        row(u"1g/pill, 30 pills"_s, u"30 piece"_s);
        row(u"250 mg/ml testosterone 10 ml"_s, u"10 ml"_s);
        row(u"1oz (28g)"_s, u"28.349 gram"_s);
        row(u"1oz/28g"_s, u"28.349 gram"_s);
        // several that differ
        row(u"1g / 3.5g MDMA"_s, u"nothing"_s);
        row(u"1g/3.5g/7g coke"_s, u"nothing"_s);
        row(u"1/2/4 g hash"_s, u"nothing"_s);
        row(u"5/10 g hash"_s, u"nothing"_s);
        row(u"2/3.5g hash"_s, u"nothing"_s);
        row(u"1 or 2 g"_s, u"nothing"_s);
        row(u"7g + 3 pills"_s, u"nothing"_s);
        // a whole number and a fraction
        row(u"1 1/2 oz"_s, u"42.524 gram"_s);
        row(u"1½ oz"_s, u"42.524 gram"_s);
        row(u"1 ½oz"_s, u"42.524 gram"_s);
        row(u"2 1/2 g"_s, u"2.5 gram"_s);
        row(u"¾ oz"_s, u"21.262 gram"_s);
        row(u"10 x 1/2 g"_s, u"5 gram"_s);
        row(u"1 and a half oz"_s, u"nothing"_s);
        // a range
        row(u"1-2 oz"_s, u"nothing"_s);
        row(u"1–2 oz"_s, u"nothing"_s);
        row(u"10 to 20 g"_s, u"nothing"_s);
        row(u"up to 20 g"_s, u"nothing"_s);
        row(u"1/4 to 1/2 oz"_s, u"nothing"_s);
    }
    void aTitleSaysHowMuch()
    {
        QFETCH(QString, title);
        QFETCH(QString, amount);
        QCOMPARE(words(offeredAmount(title)), amount);
    }
};

QTEST_GUILESS_MAIN(OfferedAmountTest)
#include "tst_offeredamount.moc"
