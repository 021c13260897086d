// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/shelvedtable.h"

#include <QTest>

#include <map>
#include <random>

using namespace interdict;

namespace {

Key128 keyOf(int number)
{
    return Key128::of(QByteArray::number(number));
}

/// Keys that begin alike, as those of links from one seller would without a hash.
Key128 likeKey(quint64 number)
{
    const std::array<quint64, 2> words{7, number};
    return Key128::fromBytes({reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words)});
}

} // namespace

class KeyShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasShelvedComesBack()
    {
        constexpr int many = 5000;
        ShelvedTable<int> table(1000);
        for (int number = 0; number < many; ++number) {
            if (table.isFull())
                QVERIFY(table.shelve());
            const auto taken = table.take(keyOf(number));
            QVERIFY(taken);
            QVERIFY(taken->second);
            *taken->first = number;
        }
        for (int number = 0; number < many; ++number) {
            if (table.isFull())
                QVERIFY(table.shelve());
            const auto taken = table.take(keyOf(number));
            QVERIFY(taken);
            QVERIFY(!taken->second);
            QCOMPARE(*taken->first, number);
        }
        const auto other = table.take(keyOf(many));
        QVERIFY(other && other->second);
        QCOMPARE(*other->first, 0);
    }

    void whatWasShelvedLastCounts()
    {
        ShelvedTable<int> table(1);
        for (int round = 1; round <= 5; ++round) {
            const auto taken = table.take(keyOf(1));
            QVERIFY(taken);
            QCOMPARE(*taken->first, round - 1);
            *taken->first = round;
            QVERIFY(table.shelve());
        }
    }

    void manyRunsSayWhatOneMapDoes_data()
    {
        QTest::addColumn<int>("most");
        QTest::newRow("less than a page") << 3;
        QTest::newRow("one page") << 16;
        QTest::newRow("many pages") << 1000;
    }
    void manyRunsSayWhatOneMapDoes()
    {
        QFETCH(int, most);
        ShelvedTable<int> table{size_t(most)};
        std::map<int, int> expected;
        std::mt19937 random(7);
        for (int i = 0; i < 20000; ++i) {
            if (table.isFull())
                QVERIFY(table.shelve());
            const int number = int(random() % 2500);
            const auto taken = table.take(keyOf(number));
            QVERIFY(taken);
            QCOMPARE(taken->second, !expected.contains(number));
            QCOMPARE(*taken->first, expected[number]);
            *taken->first = expected[number] = i;
        }
    }

    void onlyWhatIsInMemoryIsFoundWithoutAsking()
    {
        ShelvedTable<int> table(10);
        QVERIFY(table.take(keyOf(1)));
        QVERIFY(table.find(keyOf(1)));
        QVERIFY(table.shelve());
        QVERIFY(!table.find(keyOf(1)));
    }

    void keysThatBeginAlikeAreToldApart()
    {
        constexpr quint64 many = 500; // several pages
        ShelvedTable<quint64> table(many);
        for (quint64 number = 0; number < many; ++number)
            *table.take(likeKey(number))->first = number;
        QVERIFY(table.shelve());
        for (quint64 number = 0; number < many; ++number) {
            const auto taken = table.take(likeKey(number));
            QVERIFY(taken);
            QVERIFY(!taken->second);
            QCOMPARE(*taken->first, number);
        }
        QVERIFY(table.take(likeKey(many))->second);
    }

    void anEmptyTableCanBeShelved()
    {
        ShelvedTable<int> table(10);
        QVERIFY(table.shelve());
        QVERIFY(table.take(keyOf(1))->second);
    }
};

QTEST_GUILESS_MAIN(KeyShelfTest)
#include "tst_keyshelf.moc"
