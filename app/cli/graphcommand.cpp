// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/graphcommands.h"
#include "app/cli/layoutchoice.h"
#include "app/cli/output.h"
#include "models/values/safetext.h"

#include <QFileInfo>
#include <QSaveFile>

#include <array>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"svg"_s, Cli::tr("picture: write it as SVG."), u"file"_s});
    parser.addOption({u"png"_s, Cli::tr("picture: write it as PNG."), u"file"_s});
    parser.addOption({u"pdf"_s, Cli::tr("picture: write it as PDF."), u"file"_s});
    parser.addOption(
        {u"sheets"_s, Cli::tr("picture: the PDF as a poster of A4 sheets, such as 3x2 (1x1)."), u"COLUMNSxROWS"_s});
    parser.addOption(
        {u"dpi"_s, Cli::tr("picture: dots per inch of the PNG, 96 to 1200 (96); width and height stay."), u"number"_s});
    parser.addOption({u"title"_s, Cli::tr("picture: above it."), u"text"_s});
    parser.addOption({u"marking"_s, Cli::tr("picture: on each sheet, such as TLP:AMBER."), u"marking"_s});
    parser.addOption({u"dark"_s, Cli::tr("picture: on a dark ground.")});
    parser.addOption({u"width"_s, Cli::tr("picture: in pixels (1600)."), u"pixels"_s});
    parser.addOption({u"height"_s, Cli::tr("picture: in pixels (1000)."), u"pixels"_s});
    parser.addOption({u"csv"_s, Cli::tr("layout, metrics: write the table; \"-\" is standard output."), u"file"_s});
    parser.addOption({u"seed"_s,
                      Cli::tr("picture, layout, metrics, export: another start for what is chosen by chance (1)."),
                      u"number"_s});
    parser.addOption({u"samples"_s,
                      Cli::tr("metrics: nodes from which ways are followed in parts of more than 10,000 nodes (1000)."),
                      u"number"_s});
    parser.addOption({u"limit"_s, Cli::tr("metrics, paths, holders: at most this many lines (20)."), u"number"_s});
    parser.addOption({u"to"_s, Cli::tr("export: graphml, gexf or csv."), u"format"_s});
    addLayoutOptions(parser);
    parser.addOption({u"places"_s, Cli::tr("export: lay the graph out and write where each node lies.")});
    parser.addOption({u"around"_s, Cli::tr("Only what lies around this entity of a case; may be given several times."),
                      u"entity"_s});
    parser.addOption({u"steps"_s, Cli::tr("How many links from there (1)."), u"number"_s});
    parser.addOption({u"listings"_s, Cli::tr("With a case's listings as nodes.")});
}

struct Part
{
    QLatin1StringView name;
    Result<Answer> (*run)(const QCommandLineParser &, const QStringList &);
};

constexpr std::array parts{Part{"picture"_L1, graphPicture}, Part{"layout"_L1, graphLayout},
                           Part{"metrics"_L1, graphMetrics}, Part{"paths"_L1, graphPaths},
                           Part{"holders"_L1, graphHolders}, Part{"export"_L1, graphExport}};

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    for (const Part &part : parts) {
        if (!arguments.isEmpty() && arguments[0] == part.name)
            return part.run(parser, arguments.mid(1));
    }
    return graphPicture(parser, arguments);
}

} // namespace

Result<quint32> seedFrom(const QCommandLineParser &parser)
{
    const Result<qint64> seed = numberFrom(parser, u"seed"_s, 1);
    if (!seed)
        return tl::unexpected(seed.error());
    return quint32(*seed & 0xFFFFFFFF);
}

Outcome writeText(const QString &path, const QString &text)
{
    if (path == "-"_L1) {
        printOut(text);
        return {};
    }
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::cannotWrite,
                       Cli::tr("\"%1\" cannot be written. Choose another folder or make room there.")
                           .arg(visibleLine(QFileInfo(path).fileName())),
                       file.errorString());
    return {};
}

QString csvField(const QString &text)
{
    QString field = formulaSafe(text);
    if (field.contains(u'"') || field.contains(u',') || field.contains(u'\n') || field.contains(u'\r'))
        field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
    return field;
}

Command graphCommand()
{
    return {
        "graph",
        "[picture|layout|metrics|paths|holders|export] CASE|FILE …",
        QT_TRANSLATE_NOOP("Cli", "Draw a graph, ask it questions, write it for other programs."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "Takes a case, or a GraphML, GEXF, GML or edge-list file (CSV, tabs or blanks; two names a line, a\n"
            "third number is the weight). The same input and seed give the same answer.\n\n"
            "  picture CASE|FILE --svg FILE        the graph as SVG, PNG or PDF; also without the word \"picture\"\n"
            "  layout CASE|FILE --csv FILE         where each node lies: id, x, y; links are about 100 long,\n"
            "                                      y grows downwards; says the seconds taken by the layout alone;\n"
            "                                      --layout KIND: by force, sellers as hubs, on a time axis, by\n"
            "                                      community, in rings around a node, from seller to recipient\n"
            "  metrics CASE|FILE [--csv FILE]      a row a node: degree (neighbours), weighted degree (records),\n"
            "                                      component (0 is the largest), core, PageRank (adds up to 1),\n"
            "                                      betweenness (pairs whose shortest ways pass; sampled, with its\n"
            "                                      error, in parts of more than 10,000 nodes), community (0 is\n"
            "                                      the largest). Direction of links is not looked at.\n"
            "  paths CASE|FILE A B                 all shortest ways from A to B, with the records behind each link\n"
            "  holders CASE|FILE                   nodes and links without which the graph falls apart\n"
            "  export CASE|FILE OUT --to FORMAT    as GraphML, GEXF 1.3 or two CSV files, with what was lost\n\n"
            "Example: interdict-cli graph harbour.icase --around seller:NAME --steps 2 --svg graph.svg\n"
            "Example: interdict-cli graph metrics harbour.icase --csv metrics.csv\n"
            "Example: interdict-cli graph paths harbour.icase seller:NAME wallet:ADDRESS\n"
            "Example: interdict-cli graph layout karate.gml --csv places.csv --seed 7\n"
            "Example: interdict-cli graph picture harbour.icase --layout radial --centre seller:NAME --png around.png\n"
            "Example: interdict-cli graph picture harbour.icase --pdf poster.pdf --sheets 3x2 --marking TLP:AMBER\n"
            "Example: interdict-cli graph export harbour.icase harbour.gexf --to gexf --places"),
        addOptions,
        run};
}

} // namespace interdict::cli
