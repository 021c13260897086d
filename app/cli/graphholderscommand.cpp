// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/graphcommands.h"
#include "app/cli/graphinput.h"
#include "app/cli/output.h"
#include "models/graph/analysis/cohesion.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

/// "120, 14, 3 and 17 of 1": how large the pieces are.
QString pieceWords(const std::vector<int> &pieces)
{
    constexpr size_t mostNamed = 6;
    QStringList sizes;
    for (size_t i = 0; i < std::min(pieces.size(), mostNamed); ++i)
        sizes << grouped(pieces[i]);
    if (pieces.size() > mostNamed)
        sizes << Cli::tr("and %1 more").arg(grouped(qint64(pieces.size() - mostNamed)));
    return sizes.join(u", "_s);
}

QJsonObject asJson(const GraphInput &input, const Holders &found)
{
    QJsonArray nodes;
    for (const Holder &holder : found.nodes) {
        QJsonArray pieces;
        for (const int piece : holder.pieces)
            pieces.append(piece);
        nodes.append(QJsonObject{{u"id"_s, input.exchange.nodes[size_t(holder.node)].id},
                                 {u"name"_s, input.exchange.nodes[size_t(holder.node)].name},
                                 {u"pieces"_s, pieces},
                                 {u"cutPairs"_s, holder.cutPairs}});
    }
    QJsonArray bridges;
    for (const Bridge &bridge : found.bridges) {
        const NetworkLink &link = input.network.links()[size_t(bridge.link)];
        bridges.append(QJsonObject{{u"from"_s, input.exchange.nodes[size_t(link.from)].id},
                                   {u"to"_s, input.exchange.nodes[size_t(link.to)].id},
                                   {u"fromSide"_s, bridge.fromSide},
                                   {u"toSide"_s, bridge.toSide}});
    }
    return {{u"nodes"_s, nodes}, {u"bridges"_s, bridges}};
}

QString asText(const GraphInput &input, const Holders &found, size_t limit)
{
    QString text =
        inputWords(input) + Cli::tr("\n%1 nodes hold the graph together: without one of them it falls apart.\n")
                                .arg(grouped(qint64(found.nodes.size())));
    for (size_t i = 0; i < std::min(found.nodes.size(), limit); ++i)
        text += Cli::tr("  Without %1: %2 pieces, of so many nodes: %3.\n")
                    .arg(nodeWords(input, found.nodes[i].node), grouped(qint64(found.nodes[i].pieces.size())),
                         pieceWords(found.nodes[i].pieces));
    text += Cli::tr("\n%1 links are bridges: without one of them its part falls in two.\n")
                .arg(grouped(qint64(found.bridges.size())));
    for (size_t i = 0; i < std::min(found.bridges.size(), limit); ++i) {
        const Bridge &bridge = found.bridges[i];
        const NetworkLink &link = input.network.links()[size_t(bridge.link)];
        text += Cli::tr("  %1 (%2 nodes) – %3 (%4 nodes)\n")
                    .arg(nodeWords(input, link.from), grouped(bridge.fromSide), nodeWords(input, link.to),
                         grouped(bridge.toSide));
    }
    return text;
}

} // namespace

Result<Answer> graphHolders(const QCommandLineParser &parser, const QStringList &arguments)
{
    const Result<qint64> limit = numberFrom(parser, u"limit"_s, 20);
    if (!limit)
        return tl::unexpected(limit.error());
    if (arguments.size() != 1)
        return usage(Cli::tr("\"graph holders\" takes a case or a graph file, as in: interdict-cli graph holders "
                             "harbour.icase"));
    const Result<GraphInput> input = graphInput(parser, arguments[0], mostNodesAsked);
    if (!input)
        return tl::unexpected(input.error());
    const Holders found = holders(input->network);
    return Answer{asJson(*input, found), asText(*input, found, size_t(*limit))};
}

} // namespace interdict::cli
