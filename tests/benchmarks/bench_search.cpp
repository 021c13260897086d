// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// How soon a search shows something, and how soon all of it, on a case given; beside SQLite counting the same words.
#include "models/casework/casesearch.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

struct Times
{
    double first = -1; ///< milliseconds until the first group of hits
    double all = 0;
    qint64 listings = 0;
};

Times searched(const Database &database, const QString &text)
{
    Times times;
    QElapsedTimer clock;
    clock.start();
    const CaseSearch search{parseSearch(text)};
    const Outcome done = search.run(database,
                                    [&](SearchGroup &&group) {
                                        if (times.first < 0)
                                            times.first = double(clock.nsecsElapsed()) / 1e6;
                                        if (group.kind == SearchKind::listing)
                                            times.listings = group.count;
                                    },
                                    {});
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    times.all = double(clock.nsecsElapsed()) / 1e6;
    return times;
}

/// SQLite alone, counting every listing with words that begin so.
double counted(const Database &database, const QString &text)
{
    QElapsedTimer clock;
    clock.start();
    Result<Statement> count = database.prepare("SELECT count(*) FROM listing_text WHERE listing_text MATCH ?1");
    if (!count || !count->bind(text).step())
        return -1;
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("Usage: bench_search CASE.icase\n", stderr);
        return 2;
    }
    const Result<Database> database = Database::open(QString::fromLocal8Bit(argv[1]), Database::Mode::readOnly);
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    const std::pair<QString, QString> searches[] = {{u"f"_s, u"f*"_s},
                                                    {u"fe"_s, u"fe*"_s},
                                                    {u"fent"_s, u"fent*"_s},
                                                    {u"fentanyl"_s, u"fentanyl*"_s},
                                                    {u"\"fentanyl patches\""_s, u"\"fentanyl patches\""_s},
                                                    {u"NEAR(fentanyl patches, 5)"_s, u"NEAR(fentanyl patches, 5)"_s},
                                                    {u"tab OR cap"_s, u"tab* OR cap*"_s}};
    std::printf("%-28s %10s %10s %14s %10s\n", "search", "first ms", "all ms", "SQLite count", "listings");
    for (const auto &[text, plain] : searches) {
        std::vector<Times> runs;
        std::vector<double> counts;
        for (int run = 0; run < 5; ++run) {
            runs.push_back(searched(*database, text));
            counts.push_back(counted(*database, plain));
        }
        const auto byAll = [](const Times &a, const Times &b) { return a.all < b.all; };
        std::nth_element(runs.begin(), runs.begin() + 2, runs.end(), byAll);
        std::nth_element(counts.begin(), counts.begin() + 2, counts.end());
        std::printf("%-28s %10.1f %10.1f %14.1f %10lld\n", qPrintable(text), runs[2].first, runs[2].all, counts[2],
                    static_cast<long long>(runs[2].listings));
    }
    return 0;
}
