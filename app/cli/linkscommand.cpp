// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/derivedlinks.h"
#include "models/casework/entitysearch.h"
#include "models/casework/sharedtexts.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRecords = 20; // of one link

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"hub"_s, Cli::tr("What more entities than this share says nothing (25)."), u"number"_s});
    parser.addOption({u"texts"_s, Cli::tr("Compare the texts of all listings, too; takes its time.")});
}

class Telling
{
public:
    Telling(const Database &database, const Entity &entity, const MergedEntities &merged, int hub)
        : m_database(database), m_entity(entity), m_merged(merged), m_hub(hub)
    {
    }

    Result<Answer> tell(bool withTexts);

private:
    Outcome addFacts();
    Outcome addFound();
    Outcome addDerived();
    Outcome addTexts();
    Result<Entity> entity(RowId<Entity> id) const;
    Result<QJsonArray> recordsOf(const MergedLink &link) const;

    const Database &m_database;
    const Entity &m_entity;
    const MergedEntities &m_merged;
    int m_hub;
    QJsonObject m_json;
    QString m_text;
    QJsonArray m_derived;
};

Result<Entity> Telling::entity(RowId<Entity> id) const
{
    return findOneEntity(m_database, u"#%1"_s.arg(id.value()));
}

Outcome Telling::addFacts()
{
    const Result<MergedFacts> facts = mergedFacts(m_database, m_merged, m_entity.id);
    if (!facts)
        return tl::unexpected(facts.error());
    m_json = cli::toJson(m_entity);
    QJsonArray members;
    for (const EntityRow &row : facts->members) {
        if (row.entity.id != m_entity.id) {
            members.append(cli::toJson(row.entity));
            m_text += Cli::tr("judged the same as #%1 %2\n")
                          .arg(QString::number(row.entity.id.value()), visibleLine(row.entity.label));
        }
    }
    m_json.insert(u"sameAs"_s, members);
    m_json.insert(u"listings"_s, facts->listings);
    m_json.insert(u"records"_s, facts->records);
    return {};
}

Result<QJsonArray> Telling::recordsOf(const MergedLink &link) const
{
    QJsonArray array;
    for (const Link &part : link.parts) {
        const Result<std::vector<RowId<Record>>> records = recordsOfLink(m_database, part, mostRecords - array.size());
        if (!records)
            return tl::unexpected(records.error());
        for (const RowId<Record> record : *records)
            array.append(record.value());
        if (array.size() >= mostRecords)
            break;
    }
    return array;
}

Outcome Telling::addFound()
{
    const Result<std::vector<MergedLink>> links = mergedLinksOf(m_database, m_merged, m_entity.id);
    if (!links)
        return tl::unexpected(links.error());
    QJsonArray array;
    for (const MergedLink &whole : *links) {
        const Link &link = whole.link;
        const bool isFrom = link.from == m_merged.representative(m_entity.id);
        const Result<Entity> other = entity(isFrom ? link.to : link.from);
        const Result<QJsonArray> records = recordsOf(whole);
        if (!other || !records)
            return tl::unexpected(!other ? other.error() : records.error());
        const Result<qint64> sharers = countHolders(m_database, other->id, m_entity.kind);
        if (!sharers)
            return tl::unexpected(sharers.error());
        const bool tells = isTie(other->kind);
        QJsonObject json{{u"kind"_s, toToken(link.kind)},
                         {u"other"_s, cli::toJson(*other)},
                         {u"isFrom"_s, isFrom},
                         {u"weight"_s, link.weight},
                         {u"first"_s, shown(link.first)},
                         {u"last"_s, shown(link.last)},
                         {u"drawn"_s, link.origin == LinkOrigin::drawn},
                         {u"author"_s, link.author},
                         {u"reason"_s, link.reason},
                         {u"confidence"_s, link.confidence},
                         {u"recordIds"_s, *records}};
        if (tells) {
            json.insert(u"sharers"_s, *sharers);
            json.insert(u"isHub"_s, *sharers > m_hub);
        }
        array.append(json);
        m_text += Cli::tr("%1 #%2 %3 (%4 records, %5 to %6)")
                      .arg(displayName(link.kind), QString::number(other->id.value()), visibleLine(other->label),
                           grouped(link.weight), shown(link.first), shown(link.last));
        if (tells)
            m_text += *sharers > 1
                          ? Cli::tr(", shared by %1 %2").arg(grouped(*sharers), displayNamePlural(m_entity.kind))
                          : Cli::tr(", shared by no other");
        m_text += u'\n';
    }
    m_json.insert(u"links"_s, array);
    return {};
}

Outcome Telling::addDerived()
{
    const Result<DerivedLinks> derived = derivedLinksOf(m_database, m_merged, m_entity, m_hub);
    if (!derived)
        return tl::unexpected(derived.error());
    for (const DerivedLink &link : derived->links) {
        const Result<Entity> other = entity(link.other);
        if (!other)
            return tl::unexpected(other.error());
        QJsonArray through;
        QStringList names;
        for (const SharedThing &shared : link.through) {
            QJsonObject json = cli::toJson(shared.thing);
            json.insert(u"sharers"_s, shared.sharers);
            through.append(json);
            names
                << Cli::tr("%1 (shared by %2)").arg(visibleLine(shared.thing.label).left(60), grouped(shared.sharers));
        }
        m_derived.append(QJsonObject{{u"kind"_s, toToken(link.kind)},
                                     {u"other"_s, cli::toJson(*other)},
                                     {u"weight"_s, link.weight},
                                     {u"first"_s, shown(link.first)},
                                     {u"last"_s, shown(link.last)},
                                     {u"through"_s, through}});
        m_text += Cli::tr("%1 #%2 %3: %4\n")
                      .arg(displayName(link.kind), QString::number(other->id.value()), visibleLine(other->label),
                           names.isEmpty() ? Cli::tr("%1 records").arg(grouped(link.weight)) : names.join(u", "_s));
    }
    QJsonArray hubs;
    for (const SharedThing &hub : derived->hubs) {
        QJsonObject json = cli::toJson(hub.thing);
        json.insert(u"sharers"_s, hub.sharers);
        hubs.append(json);
        m_text += Cli::tr("set apart: %1, shared by %2\n").arg(visibleLine(hub.thing.label), grouped(hub.sharers));
    }
    m_json.insert(u"hubs"_s, hubs);
    return {};
}

Outcome Telling::addTexts()
{
    const Result<TextTies> ties = textTies(m_database, m_hub, {}, {});
    if (!ties)
        return tl::unexpected(ties.error());
    for (const TextTie &tie : ties->ties) {
        const RowId<Entity> self = m_merged.representative(m_entity.id);
        const RowId<Entity> left = m_merged.representative(tie.left);
        const RowId<Entity> right = m_merged.representative(tie.right);
        if (left == right || (left != self && right != self))
            continue;
        const bool isLeft = left == self;
        const Result<Entity> other = entity(isLeft ? right : left);
        if (!other)
            return tl::unexpected(other.error());
        m_derived.append(QJsonObject{{u"kind"_s, toToken(LinkKind::sameText)},
                                     {u"other"_s, cli::toJson(*other)},
                                     {u"similarity"_s, tie.similarity},
                                     {u"texts"_s, tie.texts},
                                     {u"sharers"_s, tie.sharers},
                                     {u"listing"_s, (isLeft ? tie.leftListing : tie.rightListing).value()},
                                     {u"otherListing"_s, (isLeft ? tie.rightListing : tie.leftListing).value()}});
        m_text +=
            Cli::tr("%1 #%2 %3: %4 % alike, %5 templates, shared by %6\n")
                .arg(displayName(LinkKind::sameText), QString::number(other->id.value()), visibleLine(other->label),
                     QString::number(int(tie.similarity * 100)), grouped(tie.texts), grouped(tie.sharers));
    }
    return {};
}

Result<Answer> Telling::tell(bool withTexts)
{
    for (const auto step : {&Telling::addFacts, &Telling::addFound, &Telling::addDerived}) {
        if (Outcome done = (this->*step)(); !done)
            return tl::unexpected(done.error());
    }
    if (withTexts) {
        if (Outcome done = addTexts(); !done)
            return tl::unexpected(done.error());
    }
    m_json.insert(u"derived"_s, m_derived);
    return Answer{m_json, m_text};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 2)
        return usage(Cli::tr("\"links\" takes a case and an entity, as in: interdict-cli links harbour.icase "
                             "seller:NAME"));
    const Result<qint64> hub = numberFrom(parser, u"hub"_s, usualHub);
    if (!hub)
        return tl::unexpected(hub.error());
    if (*hub < 2 || *hub > 1000)
        return usage(Cli::tr("--hub is a number from 2 to 1000."));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Database &database = (*session)->database();
    const Result<Entity> entity = findOneEntity(database, arguments[1]);
    const Result<MergedEntities> merged = MergedEntities::read(database);
    if (!entity || !merged)
        return tl::unexpected(!entity ? entity.error() : merged.error());
    return Telling(database, *entity, *merged, int(*hub)).tell(parser.isSet(u"texts"_s));
}

} // namespace

Command linksCommand()
{
    return {"links",
            "CASE ENTITY",
            QT_TRANSLATE_NOOP("Cli",
                              "Show an entity's links, found, drawn and worked out, and how common what it shares is."),
            QT_TRANSLATE_NOOP(
                "Cli", "What was judged to be the same counts as one. Links that are worked out (same key, contact,\n"
                       "wallet, domain or text, listed together) stand nowhere in the case: they follow from it.\n"
                       "Examples:\n"
                       "  interdict-cli links harbour.icase seller:ann\n"
                       "  interdict-cli links harbour.icase \"#12\" --hub 10 --texts --json"),
            addOptions,
            run};
}

} // namespace interdict::cli
