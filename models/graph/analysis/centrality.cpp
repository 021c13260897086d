// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/analysis/centrality.h"

#include "models/basics/parallelranges.h"
#include "models/graph/analysis/cohesion.h"
#include "models/graph/layout/springgraph.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMutex>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <thread>

namespace interdict {

namespace {

constexpr double damping = 0.85;

/// Sources are followed in this many fixed shares, each with sums of its own, so that the number of threads does not
/// change the order in which numbers are added.
constexpr int shares = 8;

/// One share's sums over its sources.
class Brandes
{
public:
    explicit Brandes(const Network &network)
        : m_network(network),
          m_distances(size_t(network.size()), -1),
          m_ways(size_t(network.size())),
          m_dependencies(size_t(network.size())),
          sums(size_t(network.size())),
          squares(size_t(network.size()))
    {
    }

    void follow(int source)
    {
        reachAll(source);
        for (size_t i = m_order.size(); i-- > 1;) {
            const auto node = size_t(m_order[i]);
            const double share = (1 + m_dependencies[node]) / m_ways[node];
            for (const int other : m_network.neighbours(int(node))) {
                if (m_distances[size_t(other)] == m_distances[node] - 1)
                    m_dependencies[size_t(other)] += m_ways[size_t(other)] * share;
            }
            sums[node] += m_dependencies[node];
            squares[node] += m_dependencies[node] * m_dependencies[node];
        }
        for (const int node : m_order)
            m_distances[size_t(node)] = -1;
    }

private:
    void reachAll(int source)
    {
        m_order.assign(1, source);
        m_distances[size_t(source)] = 0;
        m_ways[size_t(source)] = 1;
        m_dependencies[size_t(source)] = 0;
        for (size_t i = 0; i < m_order.size(); ++i) {
            const auto node = size_t(m_order[i]);
            for (const int other : m_network.neighbours(int(node))) {
                const auto end = size_t(other);
                if (m_distances[end] < 0) {
                    m_distances[end] = m_distances[node] + 1;
                    m_ways[end] = 0;
                    m_dependencies[end] = 0;
                    m_order.push_back(other);
                }
                if (m_distances[end] == m_distances[node] + 1)
                    m_ways[end] += m_ways[node];
            }
        }
    }

    const Network &m_network;
    std::vector<int> m_distances;
    std::vector<double> m_ways;
    std::vector<double> m_dependencies;
    std::vector<int> m_order;

public:
    std::vector<double> sums;
    std::vector<double> squares;
};

/// Counts finished sources and tells of them, from whichever thread, ten times a second.
class SourceCount
{
public:
    SourceCount(const ProgressSink &sink, qint64 total) : m_sink(sink), m_total(total) { m_timer.start(); }

    void add()
    {
        constexpr int between = 100; // ms
        const qint64 done = m_done.fetch_add(1) + 1;
        if (!m_sink || !m_mutex.tryLock())
            return;
        if (m_timer.elapsed() >= between) {
            m_timer.restart();
            m_sink({done, m_total, QCoreApplication::translate("Centrality", "Following the shortest ways")});
        }
        m_mutex.unlock();
    }

private:
    const ProgressSink &m_sink;
    qint64 m_total;
    std::atomic<qint64> m_done = 0;
    QMutex m_mutex;
    QElapsedTimer m_timer;
};

/// Sources of one component and how many nodes each stands for.
struct Sample
{
    std::vector<int> sources;
    double weight = 1;
    int size = 0;
};

std::vector<Sample> chosenSources(const Network &network, const BetweennessOptions &options)
{
    const ComponentNumbers components = componentNumbers(network);
    std::vector<Sample> samples(components.sizes.size());
    for (int node = 0; node < network.size(); ++node)
        samples[size_t(components.of[size_t(node)])].sources.push_back(node);
    for (Sample &sample : samples) {
        sample.size = int(sample.sources.size());
        const auto wanted = size_t(std::max(options.samples, 2));
        if (sample.size <= options.mostExact || sample.sources.size() <= wanted)
            continue;
        const auto turn = [&options](int node) { return mixedBits((quint64(options.seed) << 34) ^ quint64(node)); };
        std::sort(sample.sources.begin(), sample.sources.end(),
                  [&turn](int a, int b) { return std::pair(turn(a), a) < std::pair(turn(b), b); });
        sample.sources.resize(wanted);
        sample.weight = double(sample.size) / double(wanted);
    }
    std::erase_if(samples, [](const Sample &sample) { return sample.size < 3; }); // nothing lies between two
    return samples;
}

int threadsFor(int wanted)
{
    constexpr int mostByItself = 4;
    return wanted > 0 ? std::min(wanted, shares)
                      : std::clamp(int(std::thread::hardware_concurrency()), 1, mostByItself);
}

/// Adds what one component's sources say.
bool addSample(const Network &network, const Sample &sample, int threads, SourceCount &count, const CancelToken &cancel,
               Betweenness &result)
{
    std::vector<Brandes> parts;
    const int used = std::min(shares, int(sample.sources.size()));
    for (int i = 0; i < used; ++i)
        parts.emplace_back(network);
    inParallelRanges(used, threads, [&](int first, int last) {
        for (int part = first; part < last; ++part) {
            for (size_t i = size_t(part); i < sample.sources.size() && !cancel.isCancelled(); i += size_t(used)) {
                parts[size_t(part)].follow(sample.sources[i]);
                count.add();
            }
        }
    });
    const auto sources = double(sample.sources.size());
    for (size_t node = 0; node < result.values.size(); ++node) {
        double sum = 0;
        double squares = 0;
        for (const Brandes &part : parts) {
            sum += part.sums[node];
            squares += part.squares[node];
        }
        result.values[node] += 0.5 * sample.weight * sum; // each pair is met from both its ends
        if (sample.weight > 1) {
            const double variance = std::max(0.0, (squares - sum * sum / sources) / (sources - 1));
            const double unseen = 1 - 1 / sample.weight;
            result.error =
                std::max(result.error, 2 * 0.5 * double(sample.size) * std::sqrt(variance * unseen / sources));
        }
    }
    return !cancel.isCancelled();
}

} // namespace

Result<std::vector<double>> pageRank(const Network &network, const CancelToken &cancel)
{
    constexpr int mostRounds = 1000;
    constexpr double close = 1e-11;
    const auto count = size_t(network.size());
    const double even = count == 0 ? 0 : 1.0 / double(count);
    std::vector<double> strengths(count);
    for (size_t node = 0; node < count; ++node)
        strengths[node] = network.strength(int(node));
    std::vector<double> ranks(count, even);
    std::vector<double> next(count);
    double change = 1;
    for (int round = 0; round < mostRounds && change > close; ++round) {
        if (cancel.isCancelled())
            return cancelled();
        double stuck = 0; // at nodes without links: they start anew anywhere
        for (size_t node = 0; node < count; ++node)
            stuck += strengths[node] > 0 ? 0 : ranks[node];
        change = 0;
        for (size_t node = 0; node < count; ++node) {
            const std::span<const int> around = network.neighbours(int(node));
            const std::span<const double> weights = network.weights(int(node));
            double sum = stuck * even;
            for (size_t i = 0; i < around.size(); ++i)
                sum += ranks[size_t(around[i])] * weights[i] / strengths[size_t(around[i])];
            next[node] = (1 - damping) * even + damping * sum;
            change += std::abs(next[node] - ranks[node]);
        }
        ranks.swap(next);
    }
    return ranks;
}

Result<Betweenness> betweenness(const Network &network, const BetweennessOptions &options, const CancelToken &cancel,
                                const ProgressSink &progress)
{
    Betweenness result;
    result.values.assign(size_t(network.size()), 0.0);
    const std::vector<Sample> samples = chosenSources(network, options);
    for (const Sample &sample : samples) {
        result.sources += int(sample.sources.size());
        result.isExact = result.isExact && sample.weight <= 1;
    }
    SourceCount count(progress, result.sources);
    const int threads = threadsFor(options.threads);
    for (const Sample &sample : samples) {
        if (!addSample(network, sample, threads, count, cancel, result))
            return cancelled();
    }
    return result;
}

} // namespace interdict
