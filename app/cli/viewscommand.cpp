// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/graphwork.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"remove"_s, Cli::tr("Remove the view of this name."), u"name"_s});
}

Result<Answer> list(const Database &database)
{
    const Result<std::vector<GraphViewRow>> rows = graphViewRows(database, GraphViewKind::saved);
    if (!rows)
        return tl::unexpected(rows.error());
    QJsonArray array;
    std::vector<QStringList> table;
    for (const GraphViewRow &row : *rows) {
        const Result<GraphView> view = graphViewFromText(row.state);
        if (!view)
            return tl::unexpected(view.error());
        QJsonArray filters;
        for (const RowFilter &filter : view->filters)
            filters.append(toJson(filter));
        array.append(QJsonObject{{u"name"_s, row.name},
                                 {u"layout"_s, layoutKey(view->sheet.layout)},
                                 {u"around"_s, qint64(view->around.size())},
                                 {u"nodes"_s, qint64(view->places.size())},
                                 {u"hidden"_s, qint64(view->sheet.hidden.size())},
                                 {u"filters"_s, filters},
                                 {u"author"_s, row.author},
                                 {u"at"_s, row.at.toString(Qt::ISODate)}});
        table.push_back({visibleLine(row.name), layoutName(view->sheet.layout), grouped(qint64(view->places.size())),
                         visibleLine(row.author), row.at.toString(Qt::ISODate)});
    }
    return Answer{{{u"views"_s, array}},
                  asTable({Cli::tr("view"), Cli::tr("layout"), Cli::tr("nodes"), Cli::tr("by"), Cli::tr("at")}, table)};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(Cli::tr("\"views\" takes a case, as in: interdict-cli views harbour.icase"));
    const bool isRemoval = parser.isSet(u"remove"_s);
    const auto session =
        openCase(parser, arguments[0], isRemoval ? CaseFile::Access::readWrite : CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    if (isRemoval) {
        if (Outcome removed = GraphWork(**session).removeView(parser.value(u"remove"_s)); !removed)
            return tl::unexpected(removed.error());
    }
    return list((*session)->database());
}

} // namespace

Command viewsCommand()
{
    return {"views",
            "CASE",
            QT_TRANSLATE_NOOP("Cli", "List the views of the graph that were saved in a case, or remove one."),
            QT_TRANSLATE_NOOP("Cli", "Views are saved in the window, where one sees what they show.\n"
                                     "Examples:\n"
                                     "  interdict-cli views harbour.icase --json\n"
                                     "  interdict-cli views harbour.icase --remove \"Two markets\""),
            addOptions,
            run};
}

} // namespace interdict::cli
