// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// How long the operations on cases as files take on a big case, stage by stage, and how long each goes on after it was
// cancelled at ten moments of its run: "bench_casefiles CASE [portable|compare|compact|merge]…". It works on copies
// beside the case and removes them. "Busy" is the time of the processor, which says more where others use it too.
#include "models/casework/casemerge.h"
#include "models/casework/portablecopy.h"
#include "models/casework/versioncomparison.h"
#include "models/store/casecompact.h"
#include "models/store/filereplacing.h"
#include "models/store/sourcequeries.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <mutex>
#include <thread>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

constexpr int moments = 10;

/// What a run said of its progress: when each stage began, in milliseconds.
class Stages
{
public:
    Stages() { m_clock.start(); }
    ProgressSink sink()
    {
        return [this](const Progress &progress) {
            const std::lock_guard lock(m_mutex); // of a file's growth a thread of its own tells
            if (m_stages.empty() || m_stages.back().first != progress.doing)
                m_stages.emplace_back(progress.doing, m_clock.elapsed());
            m_longest = std::max(m_longest, m_clock.elapsed() - m_last);
            m_last = m_clock.elapsed();
        };
    }
    void print()
    {
        const qint64 end = m_clock.elapsed();
        for (size_t i = 0; i < m_stages.size() && i < 40; ++i) {
            const qint64 until = i + 1 < m_stages.size() ? m_stages[i + 1].second : end;
            std::printf("    %7lld ms  %s\n", until - m_stages[i].second, qPrintable(m_stages[i].first));
        }
        std::printf("    longest without a word: %lld ms\n", std::max(m_longest, end - m_last));
    }

private:
    std::mutex m_mutex;
    QElapsedTimer m_clock;
    std::vector<std::pair<QString, qint64>> m_stages;
    qint64 m_last = 0;
    qint64 m_longest = 0;
};

using Run = std::function<Outcome(const CancelToken &, const ProgressSink &)>;

void cancelOften(const char *name, qint64 whole, const Run &run)
{
    qint64 worst = 0;
    qint64 worstAt = 0;
    int late = 0;
    for (int moment = 0; moment < moments; ++moment) {
        const qint64 at = whole * (2 * moment + 1) / (2 * moments);
        const CancelToken token;
        QElapsedTimer clock;
        clock.start();
        qint64 cancelledAt = -1;
        std::clock_t busyAt = 0;
        std::thread other([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(at));
            cancelledAt = clock.elapsed();
            busyAt = std::clock();
            token.cancel();
        });
        const Outcome done = run(token, {});
        const qint64 end = clock.elapsed();
        other.join();
        if (done || done.error().code != ErrorCode::cancelled) {
            ++late; // it was over, or past the point of no return
            if (!done)
                std::printf("    %s\n", qPrintable(done.error().message + done.error().detail));
        }
        const qint64 heard = end - cancelledAt;
        const auto busy = qint64(std::clock() - busyAt) * 1000 / CLOCKS_PER_SEC;
        std::printf("    cancelled at %7lld ms: ended %5lld ms later, %5lld of them busy%s\n", at, heard, busy,
                    done ? " (done)" : "");
        if (heard > worst) {
            worst = heard;
            worstAt = at;
        }
    }
    std::printf("  %s: cancel heard within %lld ms (worst at %lld of %lld ms), %d too late\n", name, worst, worstAt,
                whole, late);
    std::fflush(stdout);
}

void measure(const char *name, const Run &run)
{
    std::printf("  %s\n", name);
    Stages stages;
    QElapsedTimer clock;
    clock.start();
    const Outcome done = run({}, stages.sink());
    const qint64 whole = clock.elapsed();
    if (!done)
        std::printf("    failed: %s\n", qPrintable(done.error().message + done.error().detail));
    stages.print();
    std::printf("    %lld ms\n", whole);
    std::fflush(stdout);
    if (done)
        cancelOften(name, whole, run);
}

template <typename Value>
Outcome outcomeOf(const Result<Value> &result)
{
    return result ? Outcome() : tl::unexpected(result.error());
}

struct Bench
{
    QString path;
    QDateTime at = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);

    [[nodiscard]] QString beside(const QString &name) const { return path + u'.' + name; }
    [[nodiscard]] QString copyAs(const QString &name) const
    {
        const QString copy = beside(name);
        removeDatabaseFiles(copy);
        if (!QFile::copy(path, copy))
            qFatal("cannot copy the case");
        return copy;
    }
    void portable(const char *name, const PortableChoice &choice) const
    {
        const PortableRequest request{path, beside(u"part.icase"_s), choice, {}, u"bench"_s, at};
        measure((QByteArray("measuring ") + name).constData(),
                [&](const CancelToken &cancel, const ProgressSink &progress) {
                    return outcomeOf(measurePart(request, cancel, progress));
                });
        measure((QByteArray("portable ") + name).constData(),
                [&](const CancelToken &cancel, const ProgressSink &progress) {
                    removeDatabaseFiles(request.path);
                    return outcomeOf(makePortableCopy(request, cancel, progress));
                });
        removeDatabaseFiles(request.path);
    }
    void portable() const
    {
        PortableChoice words;
        words.filters = {{.field = RowFilter::Field::text, .text = u"press"_s}};
        portable("by words", words);
        PortableChoice all;
        const auto database = Database::open(path, Database::Mode::readOnly);
        const auto sources = allSources(*database);
        for (const Source &source : *sources)
            all.sources.push_back(source.id);
        portable("whole", all);
    }
    void compare() const
    {
        const QString other = copyAs(u"other.icase"_s);
        measure("compare", [&](const CancelToken &cancel, const ProgressSink &progress) {
            return outcomeOf(compareCases({other, path, {}}, cancel, progress));
        });
        removeDatabaseFiles(other);
    }
    void compact() const
    {
        const QString other = copyAs(u"compact.icase"_s);
        measure("compact", [&](const CancelToken &cancel, const ProgressSink &progress) {
            return outcomeOf(compactCase({other, u"bench"_s, at}, cancel, progress));
        });
        removeDatabaseFiles(other);
    }
    void merge() const
    {
        const QString other = copyAs(u"merge.icase"_s);
        measure("preview of a merge", [&](const CancelToken &cancel, const ProgressSink &progress) {
            return outcomeOf(previewMerge({other, path, {}, true, u"bench"_s, at}, cancel, progress));
        });
        measure("merge", [&](const CancelToken &cancel, const ProgressSink &progress) {
            return outcomeOf(mergeCase({other, path, {}, true, u"bench"_s, at}, cancel, progress));
        });
        removeDatabaseFiles(other);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2 || !QFileInfo(arguments[1]).isFile()) {
        std::fprintf(stderr, "bench_casefiles CASE [portable|compare|compact|merge]...\n");
        return 2;
    }
    const Bench bench{arguments[1]};
    const QStringList chosen = arguments.mid(2);
    const std::pair<QString, void (Bench::*)() const> all[] = {
        {u"compare"_s, &Bench::compare}, {u"compact"_s, &Bench::compact}, {u"merge"_s, &Bench::merge}};
    if (chosen.isEmpty() || chosen.contains(u"portable"_s))
        bench.portable();
    for (const auto &[name, run] : all) {
        if (chosen.isEmpty() || chosen.contains(name))
            (bench.*run)();
    }
    return 0;
}
