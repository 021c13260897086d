// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/graphcommands.h"
#include "app/cli/graphinput.h"
#include "app/cli/layoutchoice.h"
#include "app/cli/output.h"
#include "models/graph/graphpicture.h"
#include "models/graph/posterpdf.h"
#include "models/values/marking.h"

#include <QRegularExpression>

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

Result<PosterSheets> sheetsFrom(const QCommandLineParser &parser)
{
    PosterSheets sheets;
    if (!parser.isSet(u"sheets"_s))
        return sheets;
    static const QRegularExpression pattern(u"^(\\d{1,2})x(\\d{1,2})$"_s);
    const QRegularExpressionMatch match = pattern.match(parser.value(u"sheets"_s));
    if (!match.hasMatch())
        return usage(Cli::tr("Sheets are columns and rows, as in: --sheets 3x2"));
    sheets.columns = match.capturedView(1).toInt();
    sheets.rows = match.capturedView(2).toInt();
    return sheets;
}

Result<PictureStyle> styleFrom(const QCommandLineParser &parser)
{
    PictureStyle style;
    style.title = parser.value(u"title"_s);
    style.dark = parser.isSet(u"dark"_s);
    style.scale = parser.isSet(u"pdf"_s);
    if (parser.isSet(u"marking"_s)) {
        const Result<Marking> marking = parseMarking(parser.value(u"marking"_s));
        if (!marking)
            return tl::unexpected(marking.error());
        style.marking = toString(*marking);
    }
    const Result<qint64> dots = numberFrom(parser, u"dpi"_s, 96);
    if (!dots)
        return tl::unexpected(dots.error());
    if (*dots < 96 || *dots > 1200)
        return usage(Cli::tr("A picture has 96 to 1200 dots per inch."));
    style.dotsPerInch = qreal(*dots);
    return style;
}

Result<QStringList> writePictures(const QCommandLineParser &parser, const GraphInput &input, QSize size)
{
    const CaseGraph &graph = input.graph();
    const Result<NamedLayout> layout = chosenLayout(parser, input);
    if (!layout)
        return tl::unexpected(layout.error());
    Result<PictureStyle> wanted = styleFrom(parser);
    const Result<PosterSheets> sheets = sheetsFrom(parser);
    if (!wanted || !sheets)
        return tl::unexpected(wanted ? sheets.error() : wanted.error());
    PictureStyle &style = *wanted;
    style.axis = layout->axis;
    QStringList written;
    const QString svg = parser.value(u"svg"_s);
    const QString png = parser.value(u"png"_s);
    if (!svg.isEmpty()) {
        if (Outcome done = writeSvg(svg, graph, layout->positions, style, size); !done)
            return tl::unexpected(done.error());
        written << svg;
    }
    if (!png.isEmpty()) {
        if (Outcome done = writePng(png, graph, layout->positions, style, size); !done)
            return tl::unexpected(done.error());
        written << png;
    }
    if (const QString pdf = parser.value(u"pdf"_s); !pdf.isEmpty()) {
        if (Outcome done = writePdf(pdf, graph, layout->positions, style, *sheets); !done)
            return tl::unexpected(done.error());
        written << pdf;
    }
    return written;
}

} // namespace

Result<Answer> graphPicture(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1 || (!parser.isSet(u"svg"_s) && !parser.isSet(u"png"_s) && !parser.isSet(u"pdf"_s)))
        return usage(Cli::tr(
            "\"graph\" takes a case and a picture's name, as in: interdict-cli graph harbour.icase --svg graph.svg"));
    const Result<QSize> size = sizeFrom(parser);
    if (!size)
        return tl::unexpected(size.error());
    const Result<GraphInput> input = graphInput(parser, arguments[0], GraphScope().mostNodes);
    if (!input)
        return tl::unexpected(input.error());
    const Result<QStringList> written = writePictures(parser, *input, *size);
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
