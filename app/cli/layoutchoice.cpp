// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/layoutchoice.h"

#include "app/cli/graphcommands.h"
#include "models/casework/graphtimes.h"
#include "models/values/safetext.h"

#include <algorithm>
#include <limits>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 epoch = 2440588; // 1970-01-01 as a Julian day

Result<LayoutKind> kindFrom(const QCommandLineParser &parser)
{
    const QString key = parser.value(u"layout"_s);
    if (key.isEmpty())
        return LayoutKind::force;
    const std::optional<LayoutKind> kind = layoutFromKey(key);
    if (!kind)
        return usage(Cli::tr("There is no layout \"%1\". Choose force, hubs, time, communities, radial or layered.")
                         .arg(visibleLine(key)));
    return *kind;
}

Result<std::vector<double>> daysOfCase(const QCommandLineParser &parser, const GraphInput &input)
{
    const QString name = parser.value(u"clock"_s);
    CaseClock clock = CaseClock::seen;
    if (name == "offered"_L1)
        clock = CaseClock::offered;
    else if (name == "seized"_L1)
        clock = CaseClock::seized;
    else if (!name.isEmpty() && name != "seen"_L1)
        return usage(Cli::tr("There is no clock \"%1\". Choose seen, offered or seized.").arg(visibleLine(name)));
    const Result<GraphTimes> times = readTimes(input.session->database(), input.built, clock);
    if (!times)
        return tl::unexpected(times.error());
    std::vector<double> days;
    for (const DaySpan &span : times->nodes)
        days.push_back(span.isEmpty() ? unknown : double(span.first - epoch));
    return days;
}

/// From a column of the nodes of a graph file.
Result<std::vector<double>> daysOfFile(const QCommandLineParser &parser, const GraphInput &input)
{
    const QString name = parser.value(u"dates"_s);
    const std::vector<GraphColumn> &columns = input.exchange.nodeColumns;
    const auto column = std::find_if(columns.begin(), columns.end(), [&name](const GraphColumn &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (name.isEmpty() || column == columns.end())
        return usage(Cli::tr("--layout time takes the dates of a graph file from one of the columns of its nodes: "
                             "--dates COLUMN, in which they are written as 2025-12-31."));
    std::vector<double> days;
    for (const ExchangeNode &node : input.exchange.nodes) {
        const auto cell = std::find_if(node.cells.begin(), node.cells.end(), [&](const GraphCell &each) {
            return each.column == int(column - columns.begin());
        });
        const QDate date = cell == node.cells.end() ? QDate() : QDate::fromString(cell->text.left(10), Qt::ISODate);
        days.push_back(date.isValid() ? double(date.toJulianDay() - epoch) : unknown);
    }
    return days;
}

} // namespace

Result<LayoutRequest> layoutChoice(const QCommandLineParser &parser, const GraphInput &input)
{
    const Result<LayoutKind> kind = kindFrom(parser);
    if (!kind)
        return tl::unexpected(kind.error());
    const Result<quint32> seed = seedFrom(parser);
    if (!seed)
        return tl::unexpected(seed.error());
    LayoutRequest request;
    request.kind = *kind;
    request.options.seed = *seed;
    if (parser.isSet(u"centre"_s)) {
        const Result<int> node = nodeNamed(input, parser.value(u"centre"_s));
        if (!node)
            return tl::unexpected(node.error());
        request.centre = *node;
    }
    if (*kind != LayoutKind::timeAxis)
        return request;
    Result<std::vector<double>> days = input.session ? daysOfCase(parser, input) : daysOfFile(parser, input);
    if (!days)
        return tl::unexpected(days.error());
    request.days = std::move(*days);
    return request;
}

Result<NamedLayout> chosenLayout(const QCommandLineParser &parser, const GraphInput &input)
{
    const Result<LayoutRequest> request = layoutChoice(parser, input);
    if (!request)
        return tl::unexpected(request.error());
    return namedLayout(input.graph(), *request, CancelToken(), {});
}

void addLayoutOptions(QCommandLineParser &parser)
{
    parser.addOption({u"layout"_s,
                      Cli::tr("picture, layout, export: force, hubs (sellers with what only they have around them), "
                              "time, communities, radial (rings around a node) or layered (from seller to recipient) "
                              "(force)."),
                      u"kind"_s});
    parser.addOption(
        {u"centre"_s, Cli::tr("--layout radial: the node in the middle (the one with most neighbours)."), u"node"_s});
    parser.addOption({u"clock"_s, Cli::tr("--layout time, a case: seen, offered or seized (seen)."), u"clock"_s});
    parser.addOption(
        {u"dates"_s, Cli::tr("--layout time, a graph file: the column of the nodes with their dates."), u"column"_s});
}

} // namespace interdict::cli
