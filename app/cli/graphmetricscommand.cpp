// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/graphcommands.h"
#include "app/cli/graphinput.h"
#include "app/cli/output.h"
#include "models/graph/analysis/nodefigures.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

QString shortNumber(double number)
{
    return QString::number(number, 'g', 10);
}

QString asCsv(const GraphInput &input, const NodeFigures &figures)
{
    QString text = u"id,name,kind,degree,weighted degree,component,core,pagerank,betweenness,community\n"_s;
    for (size_t node = 0; node < input.exchange.nodes.size(); ++node) {
        const ExchangeNode &it = input.exchange.nodes[node];
        text += QStringList{csvField(it.id),
                            csvField(it.name),
                            csvField(it.kind),
                            QString::number(figures.degrees[node]),
                            shortNumber(figures.strengths[node]),
                            QString::number(figures.components.of[node]),
                            QString::number(figures.cores[node]),
                            shortNumber(figures.pageRanks[node]),
                            shortNumber(figures.between.values[node]),
                            QString::number(figures.groups.of[node])}
                    .join(u',') +
                u'\n';
    }
    return text;
}

QJsonArray asJson(const GraphInput &input, const NodeFigures &figures)
{
    QJsonArray rows;
    for (size_t node = 0; node < input.exchange.nodes.size(); ++node) {
        const ExchangeNode &it = input.exchange.nodes[node];
        rows.append(QJsonObject{{u"id"_s, it.id},
                                {u"name"_s, it.name},
                                {u"kind"_s, it.kind},
                                {u"degree"_s, figures.degrees[node]},
                                {u"weightedDegree"_s, figures.strengths[node]},
                                {u"component"_s, figures.components.of[node]},
                                {u"core"_s, figures.cores[node]},
                                {u"pageRank"_s, figures.pageRanks[node]},
                                {u"betweenness"_s, figures.between.values[node]},
                                {u"community"_s, figures.groups.of[node]}});
    }
    return rows;
}

QString table(const GraphInput &input, const NodeFigures &figures, qint64 limit)
{
    std::vector<int> order(figures.degrees.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&figures](int a, int b) {
        return figures.between.values[size_t(a)] > figures.between.values[size_t(b)];
    });
    std::vector<QStringList> rows;
    for (const int node : std::span(order).first(std::min(order.size(), size_t(limit)))) {
        const auto at = size_t(node);
        rows.push_back({input.exchange.nodes[at].id, nodeName(input, node), input.exchange.nodes[at].kind,
                        grouped(figures.degrees[at]), shortNumber(figures.strengths[at]),
                        QString::number(figures.pageRanks[at], 'f', 6),
                        QString::number(figures.between.values[at], 'f', 1), QString::number(figures.groups.of[at])});
    }
    return asTable({Cli::tr("id"), Cli::tr("name"), Cli::tr("kind"), Cli::tr("degree"), Cli::tr("weighted"),
                    Cli::tr("PageRank"), Cli::tr("betweenness"), Cli::tr("community")},
                   rows);
}

QString betweennessWords(const Betweenness &between)
{
    if (between.isExact)
        return Cli::tr("Betweenness is exact: pairs of nodes whose shortest ways pass.\n");
    return Cli::tr("Betweenness is sampled from %1 nodes; a value is off by at most %2 pairs in 19 of 20 cases.\n")
        .arg(grouped(between.sources), grouped(qint64(between.error)));
}

/// "12 nodes around "anna" (seller), 9 of kind domain".
QString groupWords(const GraphInput &input, const NodeFigures &figures, int group)
{
    QHash<QString, int> kinds;
    int heaviest = -1;
    for (size_t node = 0; node < figures.groups.of.size(); ++node) {
        if (figures.groups.of[node] != group)
            continue;
        ++kinds[input.exchange.nodes[node].kind];
        if (heaviest < 0 || figures.strengths[node] > figures.strengths[size_t(heaviest)])
            heaviest = int(node);
    }
    QStringList names = kinds.keys();
    std::sort(names.begin(), names.end(), [&kinds](const QString &a, const QString &b) {
        return std::pair(-kinds[a], a) < std::pair(-kinds[b], b);
    });
    QString text =
        Cli::tr("  %1: %2 nodes around %3")
            .arg(QString::number(group), grouped(figures.groups.sizes[size_t(group)]), nodeWords(input, heaviest));
    if (!names.isEmpty() && !names.front().isEmpty())
        text += Cli::tr(", most often %1 (%2)").arg(names.front(), grouped(kinds[names.front()]));
    return text + u'\n';
}

QString words(const GraphInput &input, const NodeFigures &figures, qint64 limit)
{
    constexpr qint64 mostGroups = 8;
    QString text =
        inputWords(input) + u'\n' + table(input, figures, limit) + u'\n' + betweennessWords(figures.between) +
        Cli::tr("%1 components, the largest of %2 nodes.\n")
            .arg(grouped(qint64(figures.components.sizes.size())),
                 grouped(figures.components.sizes.empty() ? 0 : figures.components.sizes.front())) +
        Cli::tr("%1 communities; modularity %2.\n")
            .arg(grouped(qint64(figures.groups.sizes.size())), QString::number(figures.groups.modularity, 'f', 4));
    for (qint64 group = 0; group < std::min(mostGroups, qint64(figures.groups.sizes.size())); ++group)
        text += groupWords(input, figures, int(group));
    return text;
}

Result<NodeFigures> figuresFrom(const QCommandLineParser &parser, const GraphInput &input)
{
    const Result<quint32> seed = seedFrom(parser);
    if (!seed)
        return tl::unexpected(seed.error());
    FigureOptions options;
    const Result<qint64> samples = numberFrom(parser, u"samples"_s, options.betweenness.samples);
    if (!samples)
        return tl::unexpected(samples.error());
    options.betweenness.seed = options.communities.seed = *seed;
    options.betweenness.samples = int(std::clamp<qint64>(*samples, 2, 100'000'000));
    return nodeFigures(input.network, options, CancelToken(), {});
}

} // namespace

Result<Answer> graphMetrics(const QCommandLineParser &parser, const QStringList &arguments)
{
    const Result<qint64> limit = numberFrom(parser, u"limit"_s, 20);
    if (!limit)
        return tl::unexpected(limit.error());
    if (arguments.size() != 1)
        return usage(Cli::tr("\"graph metrics\" takes a case or a graph file, as in: interdict-cli graph metrics "
                             "harbour.icase --csv metrics.csv"));
    const Result<GraphInput> input = graphInput(parser, arguments[0], mostNodesAsked);
    if (!input)
        return tl::unexpected(input.error());
    const Result<NodeFigures> figures = figuresFrom(parser, *input);
    if (!figures)
        return tl::unexpected(figures.error());
    Answer answer;
    const QString path = parser.value(u"csv"_s);
    if (!path.isEmpty()) {
        if (Outcome written = writeText(path, asCsv(*input, *figures)); !written)
            return tl::unexpected(written.error());
    }
    answer.isPrinted = path == "-"_L1;
    answer.text = words(*input, *figures, *limit);
    if (parser.isSet(u"json"_s))
        answer.json = {{u"nodes"_s, asJson(*input, *figures)},
                       {u"components"_s, qint64(figures->components.sizes.size())},
                       {u"communities"_s, qint64(figures->groups.sizes.size())},
                       {u"modularity"_s, figures->groups.modularity},
                       {u"betweennessIsExact"_s, figures->between.isExact},
                       {u"betweennessSources"_s, figures->between.sources},
                       {u"betweennessError"_s, figures->between.error},
                       {u"notes"_s, QJsonValue::fromVariant(input->notes)}};
    return answer;
}

} // namespace interdict::cli
