// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/listexport.h"

#include "app/cli/output.h"
#include "models/itemmodels/entitytablemodel.h"
#include "models/itemmodels/listingtablemodel.h"
#include "models/itemmodels/seizuretablemodel.h"

#include <QJsonArray>

#include <numeric>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> written(const QString &path, const Result<SheetReport> &report)
{
    if (!report)
        return tl::unexpected(report.error());
    QString text = Cli::tr("%n row(s) were written to \"%1\".\n", nullptr, int(report->rows)).arg(path);
    if (report->sheets > 1)
        text += Cli::tr("They take %n sheets of the workbook.\n", nullptr, int(report->sheets));
    if (report->cutCells > 0)
        text +=
            Cli::tr("%n text(s) were longer than a cell of a workbook and were cut.\n", nullptr, int(report->cutCells));
    return Answer{{{u"file"_s, path},
                   {u"rows"_s, report->rows},
                   {u"sheets"_s, report->sheets},
                   {u"cutTexts"_s, report->cutCells}},
                  text};
}

/// Both files, where both are asked for.
Result<Answer> exportRows(const QCommandLineParser &parser, const WindowedTableModel &model, const QString &title,
                          std::vector<qint64> ids)
{
    std::vector<int> columns(size_t(model.columnCount()));
    std::iota(columns.begin(), columns.end(), 0);
    Sheet sheet = model.sheet(title, columns, std::move(ids));
    sheet.madeAt = model.session()->clock().now();
    Answer all;
    QJsonArray files;
    for (const auto &[option, format] :
         {std::pair(u"csv"_s, SheetFormat::csv), std::pair(u"xlsx"_s, SheetFormat::xlsx)}) {
        if (!parser.isSet(option))
            continue;
        const QString path = parser.value(option);
        Result<Answer> answer = written(path, writeSheet(sheet, path, format, {}, {}));
        if (!answer)
            return answer;
        all.text += answer->text;
        files.append(answer->json);
    }
    all.json = {{u"files"_s, files}};
    return all;
}

Result<qint64> mostOf(const QCommandLineParser &parser)
{
    return parser.isSet(u"limit"_s) ? numberFrom(parser, u"limit"_s, 0) : Result<qint64>(0);
}

} // namespace

void addExportOptions(QCommandLineParser &parser)
{
    parser.addOption({u"csv"_s, Cli::tr("Write all rows to this file as comma-separated text."), u"file"_s});
    parser.addOption({u"xlsx"_s, Cli::tr("Write all rows to this file as a workbook."), u"file"_s});
}

bool isExportAsked(const QCommandLineParser &parser)
{
    return parser.isSet(u"csv"_s) || parser.isSet(u"xlsx"_s);
}

Result<Answer> exportListings(const QCommandLineParser &parser, CaseSession *session, const ListingQuery &query)
{
    const Result<qint64> most = mostOf(parser);
    if (!most)
        return tl::unexpected(most.error());
    ListingQuery asked = query;
    asked.most = *most;
    Result<std::vector<qint64>> ids = listingNumbers(session->database(), asked);
    if (!ids)
        return tl::unexpected(ids.error());
    return exportRows(parser, ListingTableModel(session), Cli::tr("Listings"), std::move(*ids));
}

Result<Answer> exportEntities(const QCommandLineParser &parser, CaseSession *session, const EntityQuery &query)
{
    const Result<qint64> most = mostOf(parser);
    if (!most)
        return tl::unexpected(most.error());
    EntityQuery asked = query;
    asked.most = *most;
    Result<std::vector<qint64>> ids = entityNumbers(session->database(), asked);
    if (!ids)
        return tl::unexpected(ids.error());
    return exportRows(parser, EntityTableModel(session), Cli::tr("Entities"), std::move(*ids));
}

Result<Answer> listSeizures(const QCommandLineParser &parser, CaseSession *session, qint64 limit)
{
    SeizureQuery query;
    query.text = parser.value(u"filter"_s);
    Result<std::vector<qint64>> ids = seizureNumbers(session->database(), query);
    const Result<qint64> most = mostOf(parser);
    if (!ids || !most)
        return tl::unexpected(!ids ? ids.error() : most.error());
    const qint64 total = qint64(ids->size());
    if (const qint64 kept = isExportAsked(parser) ? *most : limit; kept > 0 && kept < total)
        ids->resize(size_t(kept));
    if (isExportAsked(parser))
        return exportRows(parser, SeizureTableModel(session), Cli::tr("Seizures"), std::move(*ids));
    const Result<std::vector<SeizureRow>> rows = seizureRows(session->database(), *ids);
    if (!rows)
        return tl::unexpected(rows.error());
    QJsonArray array;
    std::vector<QStringList> table;
    for (const SeizureRow &row : *rows) {
        array.append(QJsonObject{{u"record"_s, row.record.value()},
                                 {u"date"_s, shown(row.date)},
                                 {u"goods"_s, row.goods},
                                 {u"quantity"_s, row.quantity},
                                 {u"place"_s, row.place},
                                 {u"shipment"_s, row.shipment},
                                 {u"seller"_s, row.seller},
                                 {u"origin"_s, row.origin},
                                 {u"destination"_s, row.destination},
                                 {u"source"_s, row.fileName},
                                 {u"row"_s, row.rowNumber}});
        table.push_back({shown(row.date), row.goods, row.quantity, row.place, row.shipment, row.seller});
    }
    const QString text = asTable({Cli::tr("date"), Cli::tr("goods"), Cli::tr("quantity"), Cli::tr("place"),
                                  Cli::tr("shipment"), Cli::tr("seller")},
                                 table) +
                         Cli::tr("%1 of %2 seizures\n").arg(grouped(qint64(rows->size())), grouped(total));
    return Answer{{{u"total"_s, total}, {u"seizures"_s, array}}, text};
}

} // namespace interdict::cli
