// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/filteroptions.h"
#include "app/cli/output.h"
#include "models/casework/figures.h"
#include "models/values/safetext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"by"_s, Cli::tr("Buckets of time: day, week or month; else by the span of time."), u"bucket"_s});
    parser.addOption({u"of"_s, Cli::tr("Which of the choices of a figure, as --json lists them."), u"choice"_s});
    parser.addOption({u"days"_s, Cli::tr("How long someone must be away: returns, stays (14)."), u"number"_s});
    addFilterOption(parser, Cli::tr("A filter as JSON, as \"views --json\" prints them; may be repeated."));
    parser.addOption({u"csv"_s, Cli::tr("Print the numbers as CSV in which no spreadsheet evaluates a cell.")});
}

QString kindList()
{
    QStringList tokens;
    for (const FigureKind kind : allFigureKinds)
        tokens << toToken(kind);
    return tokens.join(u", "_s);
}

Result<FigureRequest> requestFrom(const QCommandLineParser &parser, const QString &token)
{
    FigureRequest request;
    const auto kind = figureKindFromToken(token);
    if (!kind)
        return usage(Cli::tr("There is no figure \"%1\". There are: %2.").arg(token, kindList()));
    request.kind = *kind;
    request.choice = parser.value(u"of"_s);
    const QString bucket = parser.value(u"by"_s);
    const QStringList buckets{u"day"_s, u"week"_s, u"month"_s};
    if (!bucket.isEmpty() && !buckets.contains(bucket))
        return usage(Cli::tr("--by takes day, week or month."));
    if (!bucket.isEmpty())
        request.bucket = Bucket(buckets.indexOf(bucket));
    const Result<qint64> days = numberFrom(parser, u"days"_s, request.days);
    if (!days)
        return tl::unexpected(days.error());
    request.days = *days;
    Result<std::vector<RowFilter>> filters = filtersFrom(parser);
    if (!filters)
        return tl::unexpected(filters.error());
    request.scope.filters = std::move(*filters);
    return request;
}

QJsonValue jsonOf(const FigureCell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        return *number;
    if (const auto *amount = std::get_if<double>(&cell))
        return *amount;
    return std::holds_alternative<std::monostate>(cell) ? QJsonValue() : QJsonValue(plainText(cell));
}

QJsonObject jsonOf(const Figure &figure)
{
    QJsonArray rows;
    for (const FigureRow &row : figure.rows) {
        QJsonObject object;
        for (size_t i = 0; i < figure.columns.size(); ++i)
            object.insert(figure.columns[i].token, jsonOf(row.cells[i]));
        rows.append(object);
    }
    QJsonArray choices;
    for (const FigureChoice &choice : figure.choices)
        choices.append(QJsonObject{{u"choice"_s, choice.token}, {u"name"_s, choice.name}, {u"count"_s, choice.count}});
    return {{u"figure"_s, toToken(figure.kind)}, {u"choice"_s, figure.choice}, {u"choices"_s, choices},
            {u"caption"_s, figure.caption},      {u"empty"_s, figure.empty},   {u"rows"_s, rows}};
}

QString csvOf(const Figure &figure)
{
    const auto cell = [](const QString &text) {
        QString safe = formulaSafe(visibleLine(text));
        const bool needsQuotes = safe.contains(u',') || safe.contains(u'"');
        return needsQuotes ? u'"' + safe.replace(u'"', u"\"\""_s) + u'"' : safe;
    };
    QStringList cells;
    for (const FigureColumn &column : figure.columns)
        cells << cell(column.title);
    QString csv = cells.join(u',') + u'\n';
    for (const FigureRow &row : figure.rows) {
        cells.clear();
        for (const FigureCell &each : row.cells)
            cells << cell(plainText(each));
        csv += cells.join(u',') + u'\n';
    }
    return csv;
}

QString tableOf(const Figure &figure)
{
    if (!figure.empty.isEmpty())
        return figure.empty + u'\n';
    QStringList heads;
    for (const FigureColumn &column : figure.columns)
        heads << column.title;
    std::vector<QStringList> rows;
    for (const FigureRow &row : figure.rows) {
        QStringList cells;
        for (const FigureCell &each : row.cells)
            cells << plainText(each);
        rows.push_back(cells);
    }
    return asTable(heads, rows) + figure.caption + u'\n';
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 2)
        return usage(Cli::tr("\"figures\" takes a case and a figure, as in: interdict-cli figures harbour.icase "
                             "unit-prices. There are: %1.")
                         .arg(kindList()));
    const Result<FigureRequest> request = requestFrom(parser, arguments[1]);
    if (!request)
        return tl::unexpected(request.error());
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Result<Figure> figure = readFigure((*session)->path(), *request, CancelToken());
    if (!figure)
        return tl::unexpected(figure.error());
    return Answer{jsonOf(*figure), parser.isSet(u"csv"_s) ? csvOf(*figure) : tableOf(*figure)};
}

} // namespace

Command figuresCommand()
{
    return {"figures",
            "CASE FIGURE",
            QT_TRANSLATE_NOOP("Cli", "Print the numbers behind a chart."),
            QT_TRANSLATE_NOOP("Cli", "Figures: listings-over-time, sellers-over-time, prices-over-time, unit-prices, "
                                     "prices, categories, routes, top-sellers, seller-activity, markets, seller-lives, "
                                     "stays, returns, moves.\n"
                                     "Examples:\n"
                                     "  interdict-cli figures harbour.icase unit-prices --of \"gram|USD\" --csv\n"
                                     "  interdict-cli figures harbour.icase returns --days 30 --json"),
            addOptions,
            run};
}

} // namespace interdict::cli
