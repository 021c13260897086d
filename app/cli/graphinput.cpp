// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/graphinput.h"

#include "app/cli/output.h"
#include "models/casework/entitysearch.h"
#include "models/graph/interchange/graphconversion.h"
#include "models/graph/interchange/graphreading.h"
#include "models/graph/nodestyle.h"
#include "models/values/safetext.h"

#include <QFile>
#include <QFileInfo>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

bool isCase(const QString &path)
{
    if (path.endsWith(".icase"_L1, Qt::CaseInsensitive))
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(16).startsWith("SQLite format 3");
}

Result<GraphScope> scopeFrom(const QCommandLineParser &parser, const Database &database, int mostNodes)
{
    GraphScope scope;
    scope.mostNodes = mostNodes;
    scope.withListings = parser.isSet(u"listings"_s);
    const Result<qint64> steps = numberFrom(parser, u"steps"_s, 1);
    if (!steps)
        return tl::unexpected(steps.error());
    scope.steps = int(std::min<qint64>(*steps, 20));
    for (const QString &name : parser.values(u"around"_s)) {
        const Result<Entity> entity = findOneEntity(database, name);
        if (!entity)
            return tl::unexpected(entity.error());
        scope.around.push_back(entity->id);
    }
    return scope;
}

Result<GraphInput> caseInput(const QCommandLineParser &parser, const QString &path, int mostNodes)
{
    GraphInput input;
    auto session = openCase(parser, path, CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    input.session = std::move(*session);
    const Database &database = input.session->database();
    const Result<GraphScope> scope = scopeFrom(parser, database, mostNodes);
    if (!scope)
        return tl::unexpected(scope.error());
    Result<BuiltGraph> built = buildGraph(database, *scope, CancelToken());
    if (!built)
        return tl::unexpected(built.error());
    input.built = std::move(*built);
    input.name = QFileInfo(path).completeBaseName();
    input.exchange = exchangeFrom(input.graph(), {}, input.name);
    input.network = Network::of(input.graph());
    if (input.built.leftOut > 0)
        input.notes << Cli::tr("%1 lighter nodes were left out; --around draws a part of the case.")
                           .arg(grouped(input.built.leftOut));
    return input;
}

Result<GraphInput> fileInput(const QCommandLineParser &parser, const QString &path)
{
    for (const QString &option : {u"around"_s, u"steps"_s, u"listings"_s}) {
        if (parser.isSet(option))
            return usage(Cli::tr("--%1 chooses a part of a case; \"%2\" is no case.").arg(option, visibleLine(path)));
    }
    Result<ReadGraph> read = readGraphFile(path, CancelToken());
    if (!read)
        return tl::unexpected(read.error());
    GraphInput input;
    input.exchange = std::move(read->graph);
    input.notes = read->notes;
    input.name = QFileInfo(path).fileName();
    Result<CaseGraph> graph = caseGraphFrom(input.exchange);
    if (!graph)
        return tl::unexpected(graph.error());
    input.built.graph = std::move(*graph);
    Result<Network> network = networkFrom(input.exchange);
    if (!network)
        return tl::unexpected(network.error());
    input.network = std::move(*network);
    return input;
}

Result<int> entityNode(const GraphInput &input, const QString &text)
{
    const Result<Entity> entity = findOneEntity(input.session->database(), text);
    if (!entity)
        return tl::unexpected(entity.error());
    const qint64 id = input.built.merged.value(entity->id.value(), entity->id.value());
    const std::optional<int> node = input.graph().find(nodeKind(entity->kind), id);
    if (!node)
        return failure(ErrorCode::notFound, Cli::tr("\"%1\" is in the case, but not in the part of it that was chosen. "
                                                    "Choose a larger part.")
                                                .arg(visibleLine(text)));
    return *node;
}

} // namespace

Result<GraphInput> graphInput(const QCommandLineParser &parser, const QString &path, int mostNodes)
{
    return isCase(path) ? caseInput(parser, path, mostNodes) : fileInput(parser, path);
}

Result<int> nodeNamed(const GraphInput &input, const QString &text)
{
    if (input.session)
        return entityNode(input, text);
    std::vector<int> named;
    const std::vector<ExchangeNode> &nodes = input.exchange.nodes;
    for (size_t node = 0; node < nodes.size(); ++node) {
        if (nodes[node].id == text)
            return int(node);
        if (nodes[node].name.compare(text, Qt::CaseInsensitive) == 0 ||
            nodes[node].id.compare(text, Qt::CaseInsensitive) == 0)
            named.push_back(int(node));
    }
    if (named.size() > 1)
        return failure(
            ErrorCode::badInput,
            Cli::tr("%1 nodes are named \"%2\". Give the number of one, such as \"%3\".")
                .arg(grouped(qint64(named.size())), visibleLine(text), visibleLine(nodes[size_t(named.front())].id)));
    if (named.empty())
        return failure(ErrorCode::notFound,
                       Cli::tr("No node of \"%1\" has the number or the name \"%2\". \"graph metrics\" lists them.")
                           .arg(visibleLine(input.name), visibleLine(text)));
    return named.front();
}

QString nodeName(const GraphInput &input, int node)
{
    const ExchangeNode &it = input.exchange.nodes[size_t(node)];
    return visibleLine(it.name.isEmpty() ? it.id : it.name);
}

QString nodeWords(const GraphInput &input, int node)
{
    const ExchangeNode &it = input.exchange.nodes[size_t(node)];
    const NodeKind kind = input.graph().nodes()[size_t(node)].kind;
    const QString words = kind == NodeKind::other ? visibleLine(it.kind) : kindName(kind);
    if (words.isEmpty())
        return Cli::tr("\"%1\"").arg(nodeName(input, node));
    //: A node of the graph and its kind: "anna" (seller).
    return Cli::tr("\"%1\" (%2)").arg(nodeName(input, node), words);
}

QString inputWords(const GraphInput &input)
{
    QString text = Cli::tr("%1 nodes and %2 links.\n")
                       .arg(grouped(qint64(input.exchange.nodes.size())), grouped(input.linkCount()));
    for (const QString &note : input.notes)
        text += u"  "_s + note + u'\n';
    return text;
}

} // namespace interdict::cli
