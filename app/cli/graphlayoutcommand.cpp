// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/graphcommands.h"
#include "app/cli/graphinput.h"
#include "app/cli/layoutchoice.h"
#include "app/cli/output.h"

#include <QDate>
#include <QElapsedTimer>
#include <QJsonArray>

#include <cmath>

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

/// Where days stand, so that another program can write them.
QJsonObject asJson(const TimeAxis &axis)
{
    const QDate epoch(1970, 1, 1);
    QJsonArray ticks;
    for (const AxisTick &tick : axis.ticks)
        ticks.append(QJsonObject{{u"x"_s, tick.x}, {u"day"_s, epoch.addDays(tick.day).toString(Qt::ISODate)}});
    return {{u"left"_s, axis.left},
            {u"firstDay"_s, epoch.addDays(qint64(std::floor(axis.firstDay))).toString(Qt::ISODate)},
            {u"perDay"_s, axis.perDay},
            {u"y"_s, axis.y},
            {u"ticks"_s, ticks}};
}

} // namespace

Result<Answer> graphLayout(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(
            Cli::tr("\"graph layout\" takes a case or a graph file, as in: interdict-cli graph layout karate.gml "
                    "--csv places.csv"));
    const Result<GraphInput> input = graphInput(parser, arguments[0], mostNodesAsked);
    if (!input)
        return tl::unexpected(input.error());
    const Result<LayoutRequest> request = layoutChoice(parser, *input);
    if (!request)
        return tl::unexpected(request.error());
    QElapsedTimer timer;
    timer.start();
    const Result<NamedLayout> layout = namedLayout(input->graph(), *request, CancelToken(), {});
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!layout)
        return tl::unexpected(layout.error());
    Answer answer;
    const QString path = parser.value(u"csv"_s);
    if (!path.isEmpty()) {
        if (Outcome written = writeText(path, asCsv(*input, layout->positions)); !written)
            return tl::unexpected(written.error());
    }
    answer.json = {{u"nodes"_s, qint64(layout->positions.size())},
                   {u"links"_s, input->linkCount()},
                   {u"layout"_s, layoutKey(request->kind)},
                   {u"seconds"_s, seconds},
                   {u"notes"_s, QJsonValue::fromVariant(input->notes)},
                   {u"file"_s, path}};
    if (layout->axis)
        answer.json[u"axis"_s] = asJson(*layout->axis);
    answer.text = inputWords(*input) + Cli::tr("Laid out in %1 s.\n").arg(QString::number(seconds, 'f', 3));
    answer.isPrinted = path == "-"_L1;
    return answer;
}

} // namespace interdict::cli
