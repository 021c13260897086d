// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/graphcommands.h"
#include "app/cli/graphinput.h"
#include "app/cli/output.h"
#include "models/graph/forcelayout.h"

#include <QElapsedTimer>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

QString asCsv(const GraphInput &input, const GraphPositions &positions)
{
    QString text = u"id,x,y\n"_s;
    for (size_t node = 0; node < positions.size(); ++node)
        text +=
            u"%1,%2,%3\n"_s.arg(csvField(input.exchange.nodes[node].id), QString::number(positions[node].x(), 'f', 2),
                                QString::number(positions[node].y(), 'f', 2));
    return text;
}

} // namespace

Result<Answer> graphLayout(const QCommandLineParser &parser, const QStringList &arguments)
{
    const Result<quint32> seed = seedFrom(parser);
    if (!seed)
        return tl::unexpected(seed.error());
    if (arguments.size() != 1)
        return usage(
            Cli::tr("\"graph layout\" takes a case or a graph file, as in: interdict-cli graph layout karate.gml "
                    "--csv places.csv"));
    const Result<GraphInput> input = graphInput(parser, arguments[0], mostNodesAsked);
    if (!input)
        return tl::unexpected(input.error());
    LayoutOptions options;
    options.seed = *seed;
    QElapsedTimer timer;
    timer.start();
    const Result<GraphPositions> positions = forceLayout(input->graph(), options, CancelToken(), {});
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!positions)
        return tl::unexpected(positions.error());
    Answer answer;
    const QString path = parser.value(u"csv"_s);
    if (!path.isEmpty()) {
        if (Outcome written = writeText(path, asCsv(*input, *positions)); !written)
            return tl::unexpected(written.error());
    }
    answer.json = {{u"nodes"_s, qint64(positions->size())},
                   {u"links"_s, input->linkCount()},
                   {u"seconds"_s, seconds},
                   {u"notes"_s, QJsonValue::fromVariant(input->notes)},
                   {u"file"_s, path}};
    answer.text = inputWords(*input) + Cli::tr("Laid out in %1 s.\n").arg(QString::number(seconds, 'f', 3));
    answer.isPrinted = path == "-"_L1;
    return answer;
}

} // namespace interdict::cli
