// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/sourcechoice.h"
#include "models/casework/entitysearch.h"
#include "models/casework/graphwork.h"
#include "models/casework/portablecopy.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"text"_s, Cli::tr("Listings with these words."), u"words"_s});
    parser.addOption({u"category"_s, Cli::tr("Listings of this category or a part of it."), u"category"_s});
    parser.addOption({u"from"_s, Cli::tr("Listings seen on this day or later."), u"day"_s});
    parser.addOption({u"to"_s, Cli::tr("Listings seen on this day or earlier."), u"day"_s});
    parser.addOption(
        {u"filter"_s, Cli::tr("A filter as \"views --json\" shows them; may be given several times."), u"json"_s});
    parser.addOption({u"view"_s, Cli::tr("What the filters of this saved view of the graph let by."), u"name"_s});
    parser.addOption({u"entity"_s, Cli::tr("An entity with what names it; may be given several times."), u"entity"_s});
    parser.addOption({u"steps"_s, Cli::tr("So many links around the entities (0)."), u"number"_s});
    parser.addOption({u"source"_s, Cli::tr("A source, by number or name; may be given several times."), u"source"_s});
    parser.addOption({u"ceiling"_s, Cli::tr("What is marked higher stays out (TLP:RED)."), u"marking"_s});
    parser.addOption({u"whole-sources"_s, Cli::tr("Whole sources, with whatever else stands in them.")});
    parser.addOption({u"without-analysis"_s, Cli::tr("Without notes, marks, judgements, drawn links and referrals.")});
    parser.addOption({u"how"_s, Cli::tr("What was chosen, in a sentence for those who open the copy."), u"sentence"_s});
    parser.addOption({u"dry-run"_s, Cli::tr("Say what would be in it, write nothing.")});
}

Result<std::optional<QDate>> dayFrom(const QCommandLineParser &parser, const QString &option)
{
    const QString text = parser.value(option);
    if (text.isEmpty())
        return std::optional<QDate>();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return usage(Cli::tr("--%1 takes a day as in 2026-01-31, not \"%2\".").arg(option, text));
    return std::optional(day);
}

Outcome addGivenFilters(const QCommandLineParser &parser, PortableChoice &choice)
{
    for (const QString &text : parser.values(u"filter"_s)) {
        const Result<RowFilter> filter = rowFilterFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
        if (!filter)
            return usage(Cli::tr("\"%1\" is no filter. Write it as \"views --json\" shows them, such as %2.")
                             .arg(text, uR"({"field":"category","text":"Tools"})"_s));
        choice.filters.push_back(*filter);
    }
    const std::pair<QString, RowFilter::Field> texts[] = {{u"text"_s, RowFilter::Field::text},
                                                          {u"category"_s, RowFilter::Field::category}};
    for (const auto &[option, field] : texts) {
        if (parser.isSet(option))
            choice.filters.push_back({.field = field, .text = parser.value(option)});
    }
    const Result<std::optional<QDate>> from = dayFrom(parser, u"from"_s);
    const Result<std::optional<QDate>> to = dayFrom(parser, u"to"_s);
    if (!from || !to)
        return tl::unexpected((!from ? from : to).error());
    if (*from || *to)
        choice.filters.push_back({.field = RowFilter::Field::seen, .from = *from, .to = *to});
    return {};
}

Outcome addNamed(CaseSession &session, const QCommandLineParser &parser, PortableChoice &choice)
{
    if (parser.isSet(u"view"_s)) {
        const Result<GraphView> view = GraphWork(session).view(parser.value(u"view"_s));
        if (!view)
            return tl::unexpected(view.error());
        choice.filters.insert(choice.filters.end(), view->filters.begin(), view->filters.end());
    }
    for (const QString &name : parser.values(u"entity"_s)) {
        const Result<Entity> entity = findOneEntity(session.database(), name);
        if (!entity)
            return tl::unexpected(entity.error());
        choice.entities.push_back(entity->id);
    }
    for (const QString &name : parser.values(u"source"_s)) {
        const Result<Source> source = chosenSource(session.database(), name);
        if (!source)
            return tl::unexpected(source.error());
        choice.sources.push_back(source->id);
    }
    return {};
}

Result<PortableChoice> choiceFrom(CaseSession &session, const QCommandLineParser &parser)
{
    PortableChoice choice;
    if (Outcome added = addGivenFilters(parser, choice); !added)
        return tl::unexpected(added.error());
    if (Outcome added = addNamed(session, parser, choice); !added)
        return tl::unexpected(added.error());
    const Result<qint64> steps = numberFrom(parser, u"steps"_s, 0);
    if (!steps)
        return tl::unexpected(steps.error());
    if (*steps > 10)
        return usage(Cli::tr("--steps takes a number up to 10: more links lead to nearly everything."));
    choice.steps = int(*steps);
    if (parser.isSet(u"ceiling"_s)) {
        const Result<Marking> ceiling = parseMarking(parser.value(u"ceiling"_s));
        if (!ceiling)
            return tl::unexpected(ceiling.error());
        choice.ceiling = *ceiling;
    }
    if (parser.isSet(u"whole-sources"_s))
        choice.evidence = PortableChoice::Evidence::sources;
    choice.hasAnalysis = !parser.isSet(u"without-analysis"_s);
    return choice;
}

QJsonObject toJson(const PortableTally &tally)
{
    return {{u"sources"_s, tally.sources},
            {u"records"_s, tally.records},
            {u"listings"_s, tally.listings},
            {u"entities"_s, tally.entities},
            {u"links"_s, tally.links},
            {u"referrals"_s, tally.docket},
            {u"heldBack"_s, tally.heldBack},
            {u"heldListings"_s, tally.heldListings},
            {u"heldEntities"_s, tally.heldEntities},
            {u"heldSources"_s, tally.heldSources},
            {u"heldReferrals"_s, tally.heldReferrals}};
}

QString toText(const PortableTally &tally, Marking ceiling)
{
    QString text = Cli::tr("  %1 listings, %2 records of %3 sources, %4 entities, %5 links, %6 referrals\n")
                       .arg(grouped(tally.listings), grouped(tally.records), grouped(tally.sources),
                            grouped(tally.entities), grouped(tally.links), grouped(tally.docket));
    if (tally.holdsBack())
        text += Cli::tr("  left out: %1\n").arg(heldBackInWords(tally, ceiling));
    return text;
}

Result<Answer> make(const PortableRequest &request)
{
    const Result<PortableReport> report = makePortableCopy(request, CancelToken(), {});
    if (!report)
        return tl::unexpected(report.error());
    QJsonObject json = toJson(report->tally);
    json.insert(u"file"_s, request.path);
    json.insert(u"bytes"_s, report->bytes);
    json.insert(u"historyEntries"_s, report->entries);
    json.insert(u"historyShown"_s, report->entriesShown);
    return Answer{json, Cli::tr("The portable copy is in \"%1\" (%2 bytes):\n")
                                .arg(QDir::toNativeSeparators(request.path), grouped(report->bytes)) +
                            toText(report->tally, request.choice.ceiling) +
                            Cli::tr("  history: %1 of %2 entries in words, the others as digests\n")
                                .arg(grouped(report->entriesShown), grouped(report->entries))};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const bool isDry = parser.isSet(u"dry-run"_s);
    if (arguments.size() != 2 && !(isDry && arguments.size() == 1))
        return usage(Cli::tr("\"portable\" takes a case and the name of the copy, as in: interdict-cli portable "
                             "harbour.icase part.icase --entity seller:ann"));
    if (!isDry && QFileInfo::exists(arguments[1]))
        return failure(ErrorCode::cannotWrite,
                       Cli::tr("\"%1\" exists already. Choose another name.").arg(arguments[1]));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Result<PortableChoice> choice = choiceFrom(**session, parser);
    if (!choice)
        return tl::unexpected(choice.error());
    const PortableRequest request{
        arguments[0],         isDry ? QString() : arguments[1], *choice, parser.value(u"how"_s),
        (*session)->author(), (*session)->clock().now()};
    if (!isDry)
        return make(request);
    const Result<PortableTally> tally = measurePart(request, CancelToken(), {});
    if (!tally)
        return tl::unexpected(tally.error());
    return Answer{toJson(*tally), Cli::tr("The portable copy would have:\n") + toText(*tally, choice->ceiling)};
}

} // namespace

Command portableCommand()
{
    return {"portable",
            "CASE FILE",
            QT_TRANSLATE_NOOP("Cli", "Make a case of a part of another, with its evidence, for reading."),
            QT_TRANSLATE_NOOP(
                "Cli",
                "The part is what filters, entities and sources choose together. A listing comes with all\n"
                "records that show it, and with these come the entities they name. Of each source the copy\n"
                "holds the bytes of these records and of the head, at their places, and zeros elsewhere; the\n"
                "SHA-256 of the whole file is kept, and so is that of what is held. The history comes as far as\n"
                "it tells of the part; the other entries are digests, so that the chain can be checked.\n"
                "Examples:\n"
                "  interdict-cli portable harbour.icase part.icase --entity seller:ann --steps 1\n"
                "  interdict-cli portable harbour.icase part.icase --category Tools --from 2026-01-01 --ceiling "
                "green\n"
                "  interdict-cli portable harbour.icase --source market.csv --dry-run"),
            addOptions,
            run};
}

} // namespace interdict::cli
