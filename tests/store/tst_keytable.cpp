// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/key128.h"
#include "models/store/keytable.h"

#include <QTest>

using namespace interdict;

namespace {

/// Keys whose hashes say nothing of them, as the worst ones do.
struct SameHash
{
    int number = 0;
    [[nodiscard]] size_t hashed() const { return 7; }
    friend bool operator==(const SameHash &, const SameHash &) = default;
};

Key128 keyOf(int number)
{
    return Key128::of(QByteArray::number(number));
}

} // namespace

class KeyTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotPutInIsNotFound()
    {
        KeyTable<Key128, int> table;
        QVERIFY(!table.find(keyOf(1)));
        table.take(keyOf(1));
        QVERIFY(!table.find(keyOf(2)));
    }

    void aKeyIsNewOnce()
    {
        KeyTable<Key128, int> table;
        const auto [first, isNew] = table.take(keyOf(1));
        QVERIFY(isNew);
        QCOMPARE(*first, 0);
        const auto [again, isNewAgain] = table.take(keyOf(1));
        QVERIFY(!isNewAgain);
        QCOMPARE(again, first);
    }

    void valuesStayWhereTheyAreWhileTheTableGrows()
    {
        constexpr int many = 20000;
        KeyTable<Key128, int> table;
        std::vector<int *> places;
        for (int number = 0; number < many; ++number) {
            places.push_back(table.take(keyOf(number)).first);
            *places.back() = number;
        }
        for (int number = 0; number < many; ++number) {
            table.expect(keyOf(number));
            table.approach(keyOf(number));
            QCOMPARE(table.find(keyOf(number)), places[size_t(number)]);
            QCOMPARE(*places[size_t(number)], number);
        }
        QVERIFY(!table.find(keyOf(many)));
    }

    void theyAreVisitedInTheOrderTheyCame()
    {
        KeyTable<Key128, int> table;
        for (int number = 0; number < 3000; ++number)
            *table.take(keyOf(number)).first = number;
        int expected = 0;
        table.forEach([&expected](int value) { QCOMPARE(value, expected++); });
        QCOMPARE(expected, 3000);
    }

    void whatWasClearedIsNew()
    {
        KeyTable<Key128, int> table;
        for (int number = 0; number < 3000; ++number)
            *table.take(keyOf(number)).first = number;
        table.clear();
        QCOMPARE(table.size(), 0u);
        QVERIFY(!table.find(keyOf(5)));
        const auto [value, isNew] = table.take(keyOf(5));
        QVERIFY(isNew);
        QCOMPARE(*value, 0);
    }

    void keysOfOneHashAreToldApart()
    {
        KeyTable<SameHash, int> table;
        for (int number = 0; number < 1000; ++number)
            *table.take({number}).first = number;
        QCOMPARE(*table.find({567}), 567);
        QVERIFY(!table.find({1000}));
    }
};

QTEST_GUILESS_MAIN(KeyTableTest)
#include "tst_keytable.moc"
