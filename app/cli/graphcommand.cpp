// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/entitysearch.h"
#include "models/casework/graphbuilding.h"
#include "models/graph/forcelayout.h"
#include "models/graph/graphpicture.h"

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"svg"_s, Cli::tr("Write the picture as SVG."), u"file"_s});
    parser.addOption({u"png"_s, Cli::tr("Write the picture as PNG."), u"file"_s});
    parser.addOption(
        {u"around"_s, Cli::tr("Only what lies around this entity; may be given several times."), u"entity"_s});
    parser.addOption({u"steps"_s, Cli::tr("How many links from there (1)."), u"number"_s});
    parser.addOption({u"listings"_s, Cli::tr("Draw listings too.")});
    parser.addOption({u"width"_s, Cli::tr("In pixels (1600)."), u"pixels"_s});
    parser.addOption({u"height"_s, Cli::tr("In pixels (1000)."), u"pixels"_s});
}

Result<GraphScope> scopeFrom(const QCommandLineParser &parser, const Database &database)
{
    GraphScope scope;
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

Result<QSize> sizeFrom(const QCommandLineParser &parser)
{
    const Result<qint64> width = numberFrom(parser, u"width"_s, 1600);
    const Result<qint64> height = numberFrom(parser, u"height"_s, 1000);
    if (!width || !height)
        return tl::unexpected((!width ? width : height).error());
    if (*width < 100 || *height < 100 || *width > 20000 || *height > 20000)
        return usage(Cli::tr("A picture is 100 to 20,000 pixels wide and high."));
    return QSize(int(*width), int(*height));
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString svg = parser.value(u"svg"_s);
    const QString png = parser.value(u"png"_s);
    if (arguments.size() != 1 || (svg.isEmpty() && png.isEmpty()))
        return usage(Cli::tr(
            "\"graph\" takes a case and a picture's name, as in: interdict-cli graph harbour.icase --svg graph.svg"));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Result<GraphScope> scope = scopeFrom(parser, (*session)->database());
    const Result<QSize> size = sizeFrom(parser);
    if (!scope)
        return tl::unexpected(scope.error());
    if (!size)
        return tl::unexpected(size.error());
    const Result<BuiltGraph> built = buildGraph((*session)->database(), *scope, CancelToken());
    if (!built)
        return tl::unexpected(built.error());
    const Result<GraphPositions> positions = forceLayout(built->graph, {}, CancelToken(), {});
    if (!positions)
        return tl::unexpected(positions.error());
    QStringList written;
    if (!svg.isEmpty()) {
        if (Outcome done = writeSvg(svg, built->graph, *positions, {}, *size); !done)
            return tl::unexpected(done.error());
        written << svg;
    }
    if (!png.isEmpty()) {
        if (Outcome done = writePng(png, built->graph, *positions, {}, *size); !done)
            return tl::unexpected(done.error());
        written << png;
    }
    const qint64 nodes = qint64(built->graph.nodes().size());
    const qint64 edges = qint64(built->graph.edges().size());
    QString text =
        Cli::tr("%1 nodes and %2 links drawn in %3.\n").arg(grouped(nodes), grouped(edges), written.join(u", "_s));
    if (built->leftOut > 0)
        text += Cli::tr("  %1 lighter nodes were left out; --around draws a part of the case.\n")
                    .arg(grouped(built->leftOut));
    return Answer{{{u"nodes"_s, nodes},
                   {u"links"_s, edges},
                   {u"leftOut"_s, built->leftOut},
                   {u"files"_s, QJsonValue::fromVariant(written)}},
                  text};
}

} // namespace

Command graphCommand()
{
    return {"graph",
            "CASE",
            QT_TRANSLATE_NOOP("Cli", "Draw the case graph as SVG or PNG."),
            QT_TRANSLATE_NOOP(
                "Cli", "The same case gives the same picture.\n"
                       "Example: interdict-cli graph harbour.icase --around seller:NAME --steps 2 --svg graph.svg"),
            addOptions,
            run};
}

} // namespace interdict::cli
