// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/pagecache.h"

#include <QTest>

#include <numeric>

using namespace interdict;

namespace {

struct Row
{
    qint64 id = 0;
};

std::vector<qint64> numbers(size_t count)
{
    std::vector<qint64> ids(count);
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

} // namespace

class PageCacheTest : public QObject
{
    Q_OBJECT

private:
    int m_reads = 0;

    PageCache<Row> cache()
    {
        m_reads = 0;
        return {[this](std::span<const qint64> ids) -> Result<std::vector<Row>> {
                    ++m_reads;
                    std::vector<Row> rows;
                    for (const qint64 id : ids) {
                        if (id != 5) // gone
                            rows.push_back({id});
                    }
                    return rows;
                },
                [](const Row &row) { return row.id; }};
    }

private Q_SLOTS:
    void aPageIsReadOnce()
    {
        auto rows = cache();
        const auto ids = numbers(1000);
        for (size_t i = 0; i < 128; ++i)
            (void)rows.row(ids, i);
        QCOMPARE(m_reads, 1);
        QCOMPARE(rows.row(ids, 130)->id, 131);
        QCOMPARE(m_reads, 2);
    }

    void keepsABoundedNumberOfPages()
    {
        auto rows = cache();
        const auto ids = numbers(100000);
        for (size_t i = 0; i < ids.size(); i += 100)
            QCOMPARE(rows.row(ids, i) != nullptr, true);
        QCOMPARE(rows.pageCount(), PageCache<Row>::mostPages);
    }

    void aRowThatIsGoneDoesNotShiftTheOthers()
    {
        auto rows = cache();
        const auto ids = numbers(10);
        QVERIFY(!rows.row(ids, 4));
        QCOMPARE(rows.row(ids, 5)->id, 6);
        QCOMPARE(rows.row(ids, 9)->id, 10);
        QVERIFY(!rows.row(ids, 10));
    }

    void anErrorIsToldOnce()
    {
        PageCache<Row> rows(
            [](std::span<const qint64>) -> Result<std::vector<Row>> { return failure(ErrorCode::cannotRead, {}); },
            [](const Row &row) { return row.id; });
        QVERIFY(!rows.row(numbers(3), 0));
        QVERIFY(rows.takeError());
        QVERIFY(!rows.row(numbers(3), 1));
        QVERIFY(!rows.takeError());
    }
};

QTEST_GUILESS_MAIN(PageCacheTest)
#include "tst_pagecache.moc"
