// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/entitysearch.h"
#include "models/casework/marking.h"
#include "models/store/marktable.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"colour"_s, Cli::tr("red, orange, yellow, green, blue, purple, or none to take marks off."), u"colour"_s});
}

Result<Answer> list(const Database &database)
{
    const Result<std::vector<Mark>> marks = allMarks(database);
    if (!marks)
        return tl::unexpected(marks.error());
    QJsonArray array;
    std::vector<QStringList> table;
    for (const Mark &mark : *marks) {
        const Result<Entity> entity = findOneEntity(database, u"#%1"_s.arg(mark.entity.value()));
        if (!entity)
            return tl::unexpected(entity.error());
        array.append(QJsonObject{{u"entity"_s, cli::toJson(*entity)},
                                 {u"colour"_s, toToken(mark.colour)},
                                 {u"author"_s, mark.author},
                                 {u"at"_s, mark.at.toString(Qt::ISODate)}});
        table.push_back({u"#%1"_s.arg(entity->id.value()), displayName(entity->kind), visibleLine(entity->label),
                         displayName(mark.colour), visibleLine(mark.author), mark.at.toString(Qt::ISODate)});
    }
    return Answer{
        {{u"marks"_s, array}},
        asTable({Cli::tr("entity"), Cli::tr("kind"), Cli::tr("name"), Cli::tr("mark"), Cli::tr("by"), Cli::tr("at")},
                table)};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const bool isReading = arguments.size() == 1 && !parser.isSet(u"colour"_s);
    const QString token = parser.value(u"colour"_s);
    const std::optional<MarkColour> colour = markColourFromToken(token);
    if (!isReading && (arguments.size() < 2 || (!colour && token != "none"_L1)))
        return usage(
            Cli::tr("\"mark\" takes a case, entities and --colour with red, orange, yellow, green, blue, purple "
                    "or none, as in: interdict-cli mark harbour.icase seller:NAME --colour red"));
    const auto session =
        openCase(parser, arguments[0], isReading ? CaseFile::Access::readOnly : CaseFile::Access::readWrite);
    if (!session)
        return tl::unexpected(session.error());
    std::vector<RowId<Entity>> entities;
    for (const QString &name : arguments.mid(1)) {
        const Result<Entity> entity = findOneEntity((*session)->database(), name);
        if (!entity)
            return tl::unexpected(entity.error());
        entities.push_back(entity->id);
    }
    if (!isReading) {
        if (Outcome marked = markEntities(**session, entities, colour); !marked)
            return tl::unexpected(marked.error());
    }
    return list((*session)->database());
}

} // namespace

Command markCommand()
{
    return {"mark",
            "CASE [ENTITY…]",
            QT_TRANSLATE_NOOP("Cli", "Mark entities with a colour, or list the marks of a case."),
            QT_TRANSLATE_NOOP("Cli", "ENTITY: #12, seller:NAME, or a name that only one entity has.\n"
                                     "Examples:\n"
                                     "  interdict-cli mark harbour.icase seller:ann seller:bob --colour red\n"
                                     "  interdict-cli mark harbour.icase seller:ann --colour none\n"
                                     "  interdict-cli mark harbour.icase --json"),
            addOptions,
            run};
}

} // namespace interdict::cli
