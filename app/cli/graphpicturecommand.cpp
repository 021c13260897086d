// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/graphcommands.h"
#include "app/cli/graphinput.h"
#include "app/cli/output.h"
#include "models/graph/forcelayout.h"
#include "models/graph/graphpicture.h"

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

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

Result<QStringList> writePictures(const QCommandLineParser &parser, const CaseGraph &graph, QSize size)
{
    const Result<GraphPositions> positions = forceLayout(graph, {}, CancelToken(), {});
    if (!positions)
        return tl::unexpected(positions.error());
    QStringList written;
    const QString svg = parser.value(u"svg"_s);
    const QString png = parser.value(u"png"_s);
    if (!svg.isEmpty()) {
        if (Outcome done = writeSvg(svg, graph, *positions, {}, size); !done)
            return tl::unexpected(done.error());
        written << svg;
    }
    if (!png.isEmpty()) {
        if (Outcome done = writePng(png, graph, *positions, {}, size); !done)
            return tl::unexpected(done.error());
        written << png;
    }
    return written;
}

} // namespace

Result<Answer> graphPicture(const QCommandLineParser &parser, const QStringList &arguments)
{
    constexpr int mostDrawn = 20'000;
    if (arguments.size() != 1 || (!parser.isSet(u"svg"_s) && !parser.isSet(u"png"_s)))
        return usage(Cli::tr(
            "\"graph\" takes a case and a picture's name, as in: interdict-cli graph harbour.icase --svg graph.svg"));
    const Result<QSize> size = sizeFrom(parser);
    if (!size)
        return tl::unexpected(size.error());
    const Result<GraphInput> input = graphInput(parser, arguments[0], mostDrawn);
    if (!input)
        return tl::unexpected(input.error());
    const Result<QStringList> written = writePictures(parser, input->graph(), *size);
    if (!written)
        return tl::unexpected(written.error());
    const qint64 nodes = qint64(input->graph().nodes().size());
    const qint64 edges = qint64(input->graph().edges().size());
    QString text =
        Cli::tr("%1 nodes and %2 links drawn in %3.\n").arg(grouped(nodes), grouped(edges), written->join(u", "_s));
    for (const QString &note : input->notes)
        text += u"  "_s + note + u'\n';
    return Answer{{{u"nodes"_s, nodes},
                   {u"links"_s, edges},
                   {u"leftOut"_s, input->built.leftOut},
                   {u"files"_s, QJsonValue::fromVariant(*written)}},
                  text};
}

} // namespace interdict::cli
