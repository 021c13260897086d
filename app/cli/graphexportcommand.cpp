// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/graphcommands.h"
#include "app/cli/graphinput.h"
#include "app/cli/layoutchoice.h"
#include "app/cli/output.h"
#include "models/graph/interchange/graphwriting.h"
#include "models/values/safetext.h"

#include <QFileInfo>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

Result<GraphFormat> formatFrom(const QCommandLineParser &parser, const QString &path)
{
    const QString name = (parser.isSet(u"to"_s) ? parser.value(u"to"_s) : QFileInfo(path).suffix()).toLower();
    if (name == "graphml"_L1)
        return GraphFormat::graphMl;
    if (name == "gexf"_L1)
        return GraphFormat::gexf;
    if (name == "csv"_L1)
        return GraphFormat::csv;
    return usage(Cli::tr("A graph is written as graphml, gexf or csv, not as \"%1\".").arg(visibleLine(name)));
}

} // namespace

Result<Answer> graphExport(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 2)
        return usage(Cli::tr("\"graph export\" takes a case or a graph file and the name of the new file, as in: "
                             "interdict-cli graph export harbour.icase harbour.gexf --to gexf"));
    const Result<GraphFormat> format = formatFrom(parser, arguments[1]);
    if (!format)
        return tl::unexpected(format.error());
    Result<GraphInput> input = graphInput(parser, arguments[0], mostNodesAsked);
    if (!input)
        return tl::unexpected(input.error());
    QStringList losses = input->notes;
    if (input->session)
        losses << Cli::tr("The records behind nodes and links, notes and history stay in the case.");
    if (parser.isSet(u"places"_s)) {
        const Result<NamedLayout> layout = chosenLayout(parser, *input);
        if (!layout)
            return tl::unexpected(layout.error());
        for (size_t node = 0; node < layout->positions.size(); ++node)
            input->exchange.nodes[node].place = layout->positions[node];
    }
    const Result<WrittenGraph> written = writeGraph(input->exchange, *format, arguments[1], CancelToken());
    if (!written)
        return tl::unexpected(written.error());
    losses << written->losses;
    QString text = Cli::tr("%1 nodes and %2 links written to %3.\n")
                       .arg(grouped(qint64(input->exchange.nodes.size())), grouped(input->linkCount()),
                            written->files.join(u", "_s));
    for (const QString &loss : losses)
        text += u"  "_s + loss + u'\n';
    return Answer{{{u"nodes"_s, qint64(input->exchange.nodes.size())},
                   {u"links"_s, input->linkCount()},
                   {u"files"_s, QJsonValue::fromVariant(written->files)},
                   {u"losses"_s, QJsonValue::fromVariant(losses)}},
                  text};
}

} // namespace interdict::cli
