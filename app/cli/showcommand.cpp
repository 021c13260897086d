// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/thingoutput.h"
#include "models/casework/entitysearch.h"
#include "models/casework/mergedentities.h"
#include "models/casework/recordview.h"
#include "models/casework/thingsearch.h"
#include "models/store/entityqueries.h"
#include "models/store/marktable.h"
#include "models/store/registrationqueries.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"record"_s, Cli::tr("Show this record and its original bytes."), u"number"_s});
}

QJsonArray toJson(const std::vector<Mention> &mentions)
{
    QJsonArray array;
    for (const Mention &mention : mentions)
        array.append(QJsonObject{{u"entity"_s, mention.entity.value()},
                                 {u"record"_s, mention.record.value()},
                                 {u"field"_s, toToken(mention.field)},
                                 {u"start"_s, mention.start},
                                 {u"length"_s, mention.length},
                                 {u"found"_s, mention.found}});
    return array;
}

Result<Answer> showRecord(const Database &database, qint64 number)
{
    const Result<RecordView> view = viewRecord(database, RowId<Record>(number));
    if (!view)
        return tl::unexpected(view.error());
    const Record &record = view->record;
    QString text = Cli::tr("Record %1: row %2 of \"%3\", %4 bytes from byte %5 (%6)\n")
                       .arg(number)
                       .arg(grouped(record.rowNumber), view->source.fileName, grouped(record.byteLength),
                            grouped(record.byteOffset), displayName(record.status));
    if (!record.reason.isEmpty())
        text += u"  "_s + record.reason + u'\n';
    QJsonArray cells;
    for (qsizetype i = 0; i < view->cells.size(); ++i) {
        const QString name = view->columnNames.value(i);
        cells.append(QJsonObject{{u"column"_s, name}, {u"text"_s, view->cells[i]}});
        text += u"  %1: %2\n"_s.arg(name, visibleLine(view->cells[i]));
    }
    for (const Mention &mention : view->mentions)
        text += Cli::tr("  found in %1, characters %2 to %3: %4 (entity #%5)\n")
                    .arg(displayName(mention.field))
                    .arg(mention.start)
                    .arg(mention.start + mention.length)
                    .arg(visibleLine(mention.found))
                    .arg(mention.entity.value());
    return Answer{{{u"record"_s, number},
                   {u"source"_s, cli::toJson(view->source)},
                   {u"row"_s, record.rowNumber},
                   {u"offset"_s, record.byteOffset},
                   {u"length"_s, record.byteLength},
                   {u"status"_s, toToken(record.status)},
                   {u"reason"_s, record.reason},
                   {u"bytesBase64"_s, QString::fromLatin1(view->bytes.toBase64())},
                   {u"cells"_s, cells},
                   {u"mentions"_s, toJson(view->mentions)}},
                  text};
}

Result<QString> labelOf(const Database &database, RowId<Entity> id)
{
    const auto rows = entityRows(database, std::span(&id, 1));
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->empty() ? QString()
                         : displayName(rows->front().entity.kind) + u' ' + visibleLine(rows->front().entity.label);
}

/// What registries said of a domain; appended to `text` as lines.
QJsonArray toJson(const std::vector<RegistrationRow> &registrations, QString &text)
{
    const auto day = [](const std::optional<PartialDate> &date) { return date ? date->toString() : QString(); };
    QJsonArray array;
    for (const RegistrationRow &said : registrations) {
        array.append(QJsonObject{{u"record"_s, said.record.value()},
                                 {u"registrar"_s, said.registrar},
                                 {u"registrarIanaId"_s, said.registrarIanaId},
                                 {u"created"_s, day(said.created)},
                                 {u"changed"_s, day(said.changed)},
                                 {u"expires"_s, day(said.expires)},
                                 {u"status"_s, said.status}});
        text += Cli::tr("  registered through %1: created %2, changed %3, expires %4, status %5 (record %6)\n")
                    .arg(visibleLine(said.registrar), shown(said.created), shown(said.changed), shown(said.expires),
                         visibleLine(said.status))
                    .arg(said.record.value());
    }
    return array;
}

/// Whom analysts judged to be the same; appended to `text` as lines.
Result<QJsonArray> sameAs(const Database &database, RowId<Entity> entity, QString &text)
{
    const Result<MergedEntities> merged = MergedEntities::read(database);
    if (!merged)
        return tl::unexpected(merged.error());
    QJsonArray array;
    for (const RowId<Entity> member : merged->members(entity)) {
        if (member == entity)
            continue;
        const Result<QString> name = labelOf(database, member);
        if (!name)
            return tl::unexpected(name.error());
        array.append(QJsonObject{{u"id"_s, member.value()}, {u"name"_s, *name}});
        text += Cli::tr("  judged the same as #%1 %2\n").arg(member.value()).arg(*name);
    }
    return array;
}

/// Its links; appended to `text` as lines.
Result<QJsonArray> linkedWith(const Database &database, const std::vector<Link> &links, RowId<Entity> entity,
                              QString &text)
{
    QJsonArray array;
    for (const Link &link : links) {
        const RowId<Entity> other = link.from == entity ? link.to : link.from;
        const Result<QString> name = labelOf(database, other);
        if (!name)
            return tl::unexpected(name.error());
        array.append(QJsonObject{{u"id"_s, link.id.value()},
                                 {u"kind"_s, toToken(link.kind)},
                                 {u"other"_s, other.value()},
                                 {u"name"_s, *name},
                                 {u"records"_s, link.weight},
                                 {u"first"_s, shown(link.first)},
                                 {u"last"_s, shown(link.last)},
                                 {u"drawn"_s, link.origin == LinkOrigin::drawn},
                                 {u"reason"_s, link.reason},
                                 {u"confidence"_s, link.confidence}});
        text += Cli::tr("  %1 #%2 %3 (%4 records, %5 to %6)\n")
                    .arg(displayName(link.kind))
                    .arg(other.value())
                    .arg(*name, grouped(link.weight), shown(link.first), shown(link.last));
    }
    return array;
}

Result<Answer> showEntity(const Database &database, const Entity &entity)
{
    const auto links = linksOf(database, entity.id);
    const auto mentions = mentionsOf(database, entity.id, 50);
    const auto notes = notesOf(database, entity.id);
    if (!links || !mentions || !notes)
        return tl::unexpected((!links ? links.error() : !mentions ? mentions.error() : notes.error()));
    QString text = u"#%1 %2 %3\n  %4: %5\n"_s.arg(entity.id.value())
                       .arg(displayName(entity.kind), visibleLine(entity.label), Cli::tr("normal form"), entity.key);
    const Result<QJsonArray> same = sameAs(database, entity.id, text);
    if (!same)
        return tl::unexpected(same.error());
    const Result<QJsonArray> linkArray = linkedWith(database, *links, entity.id, text);
    if (!linkArray)
        return tl::unexpected(linkArray.error());
    for (const Mention &mention : *mentions)
        text += Cli::tr("  record %1, %2: %3\n")
                    .arg(mention.record.value())
                    .arg(displayName(mention.field), visibleLine(mention.found));
    QJsonArray noteArray;
    for (const Note &note : *notes) {
        noteArray.append(QJsonObject{
            {u"text"_s, note.text}, {u"author"_s, note.author}, {u"at"_s, note.writtenAt.toString(Qt::ISODate)}});
        text += Cli::tr("  note by %1, %2: %3\n")
                    .arg(note.author, note.writtenAt.toString(Qt::ISODate), visibleLine(note.text));
    }
    const auto registrations = registrationsOf(database, entity.id);
    const auto mark = markOf(database, entity.id);
    if (!registrations || !mark)
        return tl::unexpected(!registrations ? registrations.error() : mark.error());
    if (*mark)
        text += Cli::tr("  marked %1 by %2, %3\n")
                    .arg(displayName((*mark)->colour), visibleLine((*mark)->author), (*mark)->at.toString(Qt::ISODate));
    QJsonObject json = cli::toJson(entity);
    if (const QJsonArray said = toJson(*registrations, text); !said.isEmpty())
        json.insert(u"registrations"_s, said);
    if (!same->isEmpty())
        json.insert(u"sameAs"_s, *same);
    json.insert(u"linked"_s, *linkArray);
    json.insert(u"mentions"_s, toJson(*mentions));
    json.insert(u"notes"_s, noteArray);
    if (*mark)
        json.insert(u"mark"_s, toToken((*mark)->colour));
    return Answer{json, text};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const bool isRecord = parser.isSet(u"record"_s);
    if (arguments.size() != (isRecord ? 1 : 2))
        return usage(Cli::tr("\"show\" takes a case and a thing, or --record NUMBER, as in: interdict-cli show "
                             "harbour.icase seller:NAME"));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Database &database = (*session)->database();
    if (isRecord) {
        const Result<qint64> number = numberFrom(parser, u"record"_s, 0);
        if (!number)
            return tl::unexpected(number.error());
        return showRecord(database, *number);
    }
    const Result<Thing> thing = findThing(database, arguments[1]);
    if (!thing)
        return tl::unexpected(thing.error());
    if (thing->kind == ThingKind::record)
        return showRecord(database, thing->id);
    if (thing->kind != ThingKind::entity)
        return thingAnswer(**session, *thing);
    const Result<Entity> entity = findOneEntity(database, u"#%1"_s.arg(thing->id));
    return entity ? showEntity(database, *entity) : tl::unexpected(entity.error());
}

} // namespace

Command showCommand()
{
    return {"show",
            "CASE THING",
            QT_TRANSLATE_NOOP("Cli", "Show an entity with its links, a record with its original bytes, or anything "
                                     "that notes can be on."),
            QT_TRANSLATE_NOOP("Cli", "THING: an entity (#12, seller:NAME, or a name that only one has), or listing:5, "
                                     "record:9, link:4,\nsource:NAME, referral:REFERENCE, packet:ID, as \"find\" names "
                                     "them.\n"
                                     "Examples:\n"
                                     "  interdict-cli show harbour.icase --record 17 --json\n"
                                     "  interdict-cli show harbour.icase referral:R-0001"),
            addOptions,
            run};
}

} // namespace interdict::cli
