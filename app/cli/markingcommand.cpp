// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/sourcechoice.h"
#include "models/casework/entitysearch.h"
#include "models/casework/factmarking.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"source"_s, Cli::tr("Mark a source with all its records, by its name or number."), u"source"_s});
    parser.addOption({u"entity"_s, Cli::tr("Mark an entity."), u"entity"_s});
    parser.addOption({u"listing"_s, Cli::tr("Mark a listing, by its number."), u"number"_s});
    parser.addOption({u"as"_s, Cli::tr("TLP:CLEAR, GREEN, AMBER, AMBER+STRICT or RED."), u"marking"_s});
    parser.addOption({u"clear"_s, Cli::tr("Take the marking back.")});
    parser.addOption({u"reason"_s, Cli::tr("Why; noted with the marking."), u"text"_s});
}

struct Fact
{
    FactKind kind = FactKind::source;
    qint64 id = 0;
};

Result<Fact> factFrom(const QCommandLineParser &parser, const Database &database)
{
    if (parser.isSet(u"source"_s)) {
        const Result<Source> source = chosenSource(database, parser.value(u"source"_s));
        return source ? Result<Fact>(Fact{FactKind::source, source->id.value()}) : tl::unexpected(source.error());
    }
    if (parser.isSet(u"entity"_s)) {
        const Result<Entity> entity = findOneEntity(database, parser.value(u"entity"_s));
        return entity ? Result<Fact>(Fact{FactKind::entity, entity->id.value()}) : tl::unexpected(entity.error());
    }
    const Result<qint64> listing = numberFrom(parser, u"listing"_s, 0);
    if (!listing)
        return tl::unexpected(listing.error());
    return Fact{FactKind::listing, *listing};
}

Result<Answer> list(const Database &database)
{
    const Result<std::vector<FactMarking>> markings = allMarkings(database);
    if (!markings)
        return tl::unexpected(markings.error());
    QJsonArray array;
    QString text;
    for (const FactMarking &marking : *markings) {
        const QString name = factInWords(database, marking.kind, marking.fact).value_or(QString());
        array.append(QJsonObject{{u"fact"_s, name},
                                 {u"marking"_s, toString(marking.marking)},
                                 {u"reason"_s, marking.reason},
                                 {u"author"_s, marking.author},
                                 {u"at"_s, marking.at.toString(Qt::ISODate)}});
        text += u"%1 %2 %3\n"_s.arg(toString(marking.marking), -18).arg(name, visibleLine(marking.reason));
    }
    return Answer{{{u"markings"_s, array}}, text.isEmpty() ? Cli::tr("Nothing is marked.\n") : text};
}

Outcome change(const QCommandLineParser &parser, CaseSession &session, const Fact &fact)
{
    if (!parser.isSet(u"clear"_s)) {
        const Result<Marking> marking = parseMarking(parser.value(u"as"_s));
        if (!marking)
            return tl::unexpected(marking.error());
        return markFact(session, fact.kind, fact.id, *marking, parser.value(u"reason"_s));
    }
    const Result<std::optional<FactMarking>> marking = markingOf(session.database(), fact.kind, fact.id);
    if (!marking)
        return tl::unexpected(marking.error());
    if (!*marking)
        return failure(ErrorCode::notFound, Cli::tr("It is not marked."));
    return unmarkFact(session, **marking);
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const bool isChange = parser.isSet(u"as"_s) || parser.isSet(u"clear"_s);
    const int facts = int(parser.isSet(u"source"_s)) + int(parser.isSet(u"entity"_s)) + int(parser.isSet(u"listing"_s));
    if (arguments.size() != 1 || (isChange && facts != 1) || (!isChange && facts > 0))
        return usage(
            Cli::tr("\"marking\" takes a case, one of --source, --entity and --listing, and --as or --clear; with "
                    "the case alone it lists what is marked."));
    const auto session =
        openCase(parser, arguments[0], isChange ? CaseFile::Access::readWrite : CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    if (!isChange)
        return list((*session)->database());
    const Result<Fact> fact = factFrom(parser, (*session)->database());
    if (!fact)
        return tl::unexpected(fact.error());
    if (Outcome done = change(parser, **session, *fact); !done)
        return tl::unexpected(done.error());
    return list((*session)->database());
}

} // namespace

Command markingCommand()
{
    return {"marking",
            "CASE",
            QT_TRANSLATE_NOOP("Cli", "Say how far a source, entity or listing may be told on (TLP 2.0)."),
            QT_TRANSLATE_NOOP("Cli",
                              "A packet of a lower marking that would hold it is not built; the fact is named.\n"
                              "Example: interdict-cli marking harbour.icase --source informant.csv --as TLP:RED"),
            addOptions,
            run};
}

} // namespace interdict::cli
