// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/analysis/communities.h"

#include <QCoreApplication>
#include <QMutex>

#include <igraph.h>

#include <algorithm>
#include <numeric>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// igraph keeps its random numbers, its error handler and its list of what to free in globals (Debian builds it without
/// thread-local ones): one thread at a time. Errors come back as codes instead of ending the program.
class IgraphTurn
{
public:
    IgraphTurn()
    {
        mutex().lock();
#if IGRAPH_VERSION_MAJOR >= 1
        igraph_setup();
#endif
        m_errors = igraph_set_error_handler(igraph_error_handler_ignore);
        m_warnings = igraph_set_warning_handler(igraph_warning_handler_ignore);
    }
    ~IgraphTurn()
    {
        igraph_set_error_handler(m_errors);
        igraph_set_warning_handler(m_warnings);
        mutex().unlock();
    }
    Q_DISABLE_COPY_MOVE(IgraphTurn)

private:
    static QMutex &mutex()
    {
        static QMutex theMutex;
        return theMutex;
    }
    igraph_error_handler_t *m_errors = nullptr;
    igraph_warning_handler_t *m_warnings = nullptr;
};

/// A vector of igraph's that is freed; size() is 0 where there was no memory for it.
class RealVector
{
public:
    explicit RealVector(size_t size) : m_isMade(igraph_vector_init(&it, igraph_integer_t(size)) == IGRAPH_SUCCESS) {}
    ~RealVector()
    {
        if (m_isMade)
            igraph_vector_destroy(&it);
    }
    Q_DISABLE_COPY_MOVE(RealVector)
    [[nodiscard]] bool isMade() const { return m_isMade; }
    igraph_vector_t it;

private:
    bool m_isMade;
};

class IntegerVector
{
public:
    explicit IntegerVector(size_t size)
        : m_isMade(igraph_vector_int_init(&it, igraph_integer_t(size)) == IGRAPH_SUCCESS)
    {
    }
    ~IntegerVector()
    {
        if (m_isMade)
            igraph_vector_int_destroy(&it);
    }
    Q_DISABLE_COPY_MOVE(IntegerVector)
    [[nodiscard]] bool isMade() const { return m_isMade; }
    igraph_vector_int_t it;

private:
    bool m_isMade;
};

tl::unexpected<Error> igraphFailure(const char *step, igraph_error_t code)
{
    return failure(ErrorCode::internal,
                   QCoreApplication::translate("Communities", "The communities of the graph could not be worked out. "
                                                              "Choose a smaller part of it."),
                   u"igraph %1: %2"_s.arg(QLatin1StringView(step), QString::fromUtf8(igraph_strerror(code))));
}

/// The network as igraph has it.
class IgraphNetwork
{
public:
    explicit IgraphNetwork(const Network &network)
        : m_weights(network.links().size()), m_strengths(size_t(network.size()))
    {
        IntegerVector ends(network.links().size() * 2);
        if (!ends.isMade() || !m_weights.isMade() || !m_strengths.isMade()) {
            m_code = IGRAPH_ENOMEM;
            return;
        }
        igraph_integer_t at = 0;
        for (const NetworkLink &link : network.links()) {
            VECTOR(m_weights.it)[at] = link.weight;
            VECTOR(ends.it)[2 * at] = link.from;
            VECTOR(ends.it)[2 * at + 1] = link.to;
            m_total += link.weight;
            ++at;
        }
        for (int node = 0; node < network.size(); ++node)
            VECTOR(m_strengths.it)[node] = network.strength(node);
        m_code = igraph_create(&m_graph, &ends.it, network.size(), IGRAPH_UNDIRECTED);
        m_isMade = m_code == IGRAPH_SUCCESS;
    }
    ~IgraphNetwork()
    {
        if (m_isMade)
            igraph_destroy(&m_graph);
    }
    Q_DISABLE_COPY_MOVE(IgraphNetwork)
    [[nodiscard]] igraph_error_t code() const { return m_code; }

    /// One round of Leiden; the membership of a former round is its start.
    igraph_error_t improve(IntegerVector &membership, bool isFirst, igraph_real_t *quality) const
    {
        constexpr double randomness = 0.01;
        igraph_integer_t count = 0;
#if IGRAPH_VERSION_MAJOR >= 1
        return igraph_community_leiden(&m_graph, &m_weights.it, &m_strengths.it, nullptr, 1 / (2 * m_total), randomness,
                                       !isFirst, 1, &membership.it, &count, quality);
#else
        return igraph_community_leiden(&m_graph, &m_weights.it, &m_strengths.it, 1 / (2 * m_total), randomness,
                                       !isFirst, 1, &membership.it, &count, quality);
#endif
    }

private:
    igraph_t m_graph;
    RealVector m_weights;
    RealVector m_strengths;
    double m_total = 0;
    bool m_isMade = false;
    igraph_error_t m_code = IGRAPH_SUCCESS;
};

struct Grouping
{
    std::vector<int> of;
    double quality = -1;
};

/// Rounds until nothing gets better.
Result<Grouping> leiden(const Network &network, quint32 seed, const CancelToken &cancel)
{
    constexpr int mostRounds = 30;
    constexpr double gain = 1e-9;
    const IgraphTurn turn;
    const IgraphNetwork graph(network);
    IntegerVector membership(size_t(network.size()));
    if (graph.code() != IGRAPH_SUCCESS || !membership.isMade())
        return igraphFailure("create", graph.code() == IGRAPH_SUCCESS ? IGRAPH_ENOMEM : graph.code());
    igraph_rng_seed(igraph_rng_default(), seed);
    Grouping best;
    for (int round = 0; round < mostRounds; ++round) {
        if (cancel.isCancelled())
            return cancelled();
        igraph_real_t quality = 0;
        const igraph_error_t code = graph.improve(membership, round == 0, &quality);
        if (code != IGRAPH_SUCCESS)
            return igraphFailure("leiden", code);
        const bool isBetter = quality > best.quality + gain;
        if (quality > best.quality || best.of.empty()) {
            best.quality = quality;
            best.of.assign(size_t(network.size()), 0);
            for (size_t node = 0; node < best.of.size(); ++node)
                best.of[node] = int(VECTOR(membership.it)[node]);
        }
        if (!isBetter)
            break;
    }
    return best;
}

double modularityOf(const Network &network, const std::vector<int> &groups)
{
    std::vector<double> strengths(groups.size(), 0.0);
    double inside = 0;
    double total = 0;
    for (const NetworkLink &link : network.links()) {
        strengths[size_t(groups[size_t(link.from)])] += link.weight;
        strengths[size_t(groups[size_t(link.to)])] += link.weight;
        total += link.weight;
        if (groups[size_t(link.from)] == groups[size_t(link.to)])
            inside += link.weight;
    }
    if (total <= 0)
        return 0;
    double byChance = 0;
    for (const double strength : strengths)
        byChance += (strength / (2 * total)) * (strength / (2 * total));
    return inside / total - byChance;
}

/// Numbers groups from the largest; of equal ones that with the earlier node first.
Communities numbered(const std::vector<int> &groups)
{
    std::vector<int> sizes(groups.size(), 0);
    std::vector<int> order;
    for (const int group : groups) {
        if (sizes[size_t(group)]++ == 0)
            order.push_back(group);
    }
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return sizes[size_t(a)] > sizes[size_t(b)]; });
    std::vector<int> places(groups.size(), 0);
    Communities result;
    for (size_t i = 0; i < order.size(); ++i) {
        places[size_t(order[i])] = int(i);
        result.sizes.push_back(sizes[size_t(order[i])]);
    }
    for (const int group : groups)
        result.of.push_back(places[size_t(group)]);
    return result;
}

} // namespace

Result<Communities> communities(const Network &network, const CommunityOptions &options, const CancelToken &cancel)
{
    constexpr size_t smallNetwork = 20'000; // links
    Grouping best;
    best.of.resize(size_t(network.size()));
    std::iota(best.of.begin(), best.of.end(), 0);
    const int runs = options.runs > 0 ? options.runs : network.links().size() <= smallNetwork ? 10 : 3;
    for (int run = 0; run < runs && !network.links().empty(); ++run) {
        Result<Grouping> found = leiden(network, options.seed * 1000U + quint32(run), cancel);
        if (!found)
            return tl::unexpected(found.error());
        if (found->quality > best.quality)
            best = std::move(*found);
    }
    Communities result = numbered(best.of);
    result.modularity = modularityOf(network, result.of);
    return result;
}

} // namespace interdict
