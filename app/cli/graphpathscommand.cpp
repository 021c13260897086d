// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/graphcommands.h"
#include "app/cli/graphinput.h"
#include "app/cli/output.h"
#include "models/casework/graphevidence.h"
#include "models/graph/analysis/shortestpaths.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRecords = 3; // named for a link

QString recordWords(const LinkEvidence &evidence)
{
    if (evidence.isDrawn)
        return Cli::tr("drawn by %1: %2").arg(visibleLine(evidence.author), visibleLine(evidence.reason));
    QStringList places;
    for (const EvidencePlace &place : evidence.places)
        places << Cli::tr("%1 row %2 (record %3)")
                      .arg(visibleLine(place.fileName), grouped(place.row), QString::number(place.record.value()));
    const qint64 further = evidence.records - qint64(places.size());
    if (further > 0 && !places.isEmpty())
        places << Cli::tr("and %1 more").arg(grouped(further));
    return places.isEmpty() ? Cli::tr("seen %1 times").arg(grouped(evidence.records)) : places.join(u", "_s);
}

/// One sentence a link of the case between two nodes.
Result<QStringList> caseStep(const GraphInput &input, int from, int to, QJsonArray &json)
{
    const Result<std::vector<LinkEvidence>> found =
        evidenceBetween(input.session->database(), input.graph(), from, to, mostRecords);
    if (!found)
        return tl::unexpected(found.error());
    QStringList sentences;
    for (const LinkEvidence &evidence : *found) {
        const int first = evidence.isForward ? from : to;
        const int second = evidence.isForward ? to : from;
        //: Seller "anna" trades on site "Agora" – its records.
        sentences << Cli::tr("%1 %2 %3 – %4.")
                         .arg(nodeWords(input, first), displayName(evidence.kind), nodeWords(input, second),
                              recordWords(evidence));
        QJsonArray records;
        for (const EvidencePlace &place : evidence.places)
            records.append(
                QJsonObject{{u"record"_s, place.record.value()}, {u"file"_s, place.fileName}, {u"row"_s, place.row}});
        json.append(QJsonObject{{u"from"_s, input.exchange.nodes[size_t(first)].id},
                                {u"to"_s, input.exchange.nodes[size_t(second)].id},
                                {u"kind"_s, toToken(evidence.kind)},
                                {u"recordTotal"_s, evidence.records},
                                {u"records"_s, records}});
    }
    return sentences;
}

QStringList fileStep(const GraphInput &input, int from, int to, QJsonArray &json)
{
    QStringList sentences;
    for (const ExchangeLink &link : input.exchange.links) {
        if (!((link.from == from && link.to == to) || (link.from == to && link.to == from)))
            continue;
        const QString what = visibleLine(link.name.isEmpty() ? link.kind : link.name);
        QString sentence =
            what.isEmpty() ? Cli::tr("%1 is linked with %2").arg(nodeWords(input, link.from), nodeWords(input, link.to))
                           : Cli::tr("%1 – %2 – %3").arg(nodeWords(input, link.from), what, nodeWords(input, link.to));
        if (input.exchange.isWeighted)
            sentence += Cli::tr(" (weight %1)").arg(QString::number(link.weight, 'g', 10));
        sentences << sentence + u'.';
        json.append(QJsonObject{{u"from"_s, input.exchange.nodes[size_t(link.from)].id},
                                {u"to"_s, input.exchange.nodes[size_t(link.to)].id},
                                {u"kind"_s, link.kind},
                                {u"name"_s, link.name},
                                {u"weight"_s, link.weight}});
    }
    return sentences;
}

struct Told
{
    QString text;
    QJsonArray json;
};

Result<Told> tell(const GraphInput &input, const std::vector<std::vector<int>> &paths)
{
    Told told;
    for (size_t number = 0; number < paths.size(); ++number) {
        const std::vector<int> &path = paths[number];
        QStringList names;
        QJsonArray ids;
        for (const int node : path) {
            names << nodeName(input, node);
            ids.append(input.exchange.nodes[size_t(node)].id);
        }
        QJsonArray links;
        told.text += u"\n%1. %2\n"_s.arg(number + 1).arg(names.join(u" – "_s));
        for (size_t i = 0; i + 1 < path.size(); ++i) {
            const Result<QStringList> sentences =
                input.session ? caseStep(input, path[i], path[i + 1], links)
                              : Result<QStringList>(fileStep(input, path[i], path[i + 1], links));
            if (!sentences)
                return tl::unexpected(sentences.error());
            for (const QString &sentence : *sentences)
                told.text += u"   "_s + sentence + u'\n';
        }
        told.json.append(QJsonObject{{u"nodes"_s, ids}, {u"links"_s, links}});
    }
    return told;
}

} // namespace

Result<Answer> graphPaths(const QCommandLineParser &parser, const QStringList &arguments)
{
    const Result<qint64> limit = numberFrom(parser, u"limit"_s, 20);
    if (!limit)
        return tl::unexpected(limit.error());
    if (arguments.size() != 3)
        return usage(Cli::tr("\"graph paths\" takes a case or a graph file and two of its nodes, as in: interdict-cli "
                             "graph paths harbour.icase seller:NAME wallet:ADDRESS"));
    const Result<GraphInput> input = graphInput(parser, arguments[0], mostNodesAsked);
    if (!input)
        return tl::unexpected(input.error());
    const Result<int> from = nodeNamed(*input, arguments[1]);
    if (!from)
        return tl::unexpected(from.error());
    const Result<int> to = nodeNamed(*input, arguments[2]);
    if (!to)
        return tl::unexpected(to.error());
    const ShortestPaths found = shortestPaths(input->network, *from, *to, int(std::clamp<qint64>(*limit, 1, 10'000)));
    const Result<Told> told = tell(*input, found.paths);
    if (!told)
        return tl::unexpected(told.error());
    QString text = found.length < 0
                       ? Cli::tr("No way leads from %1 to %2.\n").arg(nodeWords(*input, *from), nodeWords(*input, *to))
                       : Cli::tr("%1 to %2: %3 links, %4 shortest ways.\n")
                                 .arg(nodeWords(*input, *from), nodeWords(*input, *to), grouped(found.length),
                                      grouped(qint64(std::min(found.count, 9e15)))) +
                             told->text;
    if (found.count > double(found.paths.size()))
        text += Cli::tr("\nThe first %1 are shown; --limit shows more.\n").arg(grouped(qint64(found.paths.size())));
    return Answer{{{u"length"_s, found.length}, {u"pathTotal"_s, found.count}, {u"paths"_s, told->json}}, text};
}

} // namespace interdict::cli
