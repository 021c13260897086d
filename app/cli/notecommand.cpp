// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/entitysearch.h"
#include "models/values/safetext.h"

#include <QJsonArray>

#include <algorithm>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"remove"_s, Cli::tr("Remove the note with this number from the entity."), u"number"_s});
}

QJsonObject toJson(const Note &note)
{
    return {{u"id"_s, note.id.value()},
            {u"text"_s, note.text},
            {u"author"_s, note.author},
            {u"at"_s, note.writtenAt.toString(Qt::ISODate)}};
}

/// What stands on the entity afterwards.
Result<Answer> notesAnswer(const CaseSession &session, const Entity &entity)
{
    const Result<std::vector<Note>> notes = notesOf(session.database(), entity.id);
    if (!notes)
        return tl::unexpected(notes.error());
    QJsonArray array;
    QString text = u"#%1 %2 %3\n"_s.arg(entity.id.value()).arg(displayName(entity.kind), visibleLine(entity.label));
    for (const Note &note : *notes) {
        array.append(toJson(note));
        text += Cli::tr("  note %1 by %2, %3: %4\n")
                    .arg(note.id.value())
                    .arg(visibleLine(note.author), note.writtenAt.toString(Qt::ISODate), visibleLine(note.text));
    }
    if (notes->empty())
        text += Cli::tr("  no note\n");
    return Answer{{{u"entity"_s, cli::toJson(entity)}, {u"notes"_s, array}}, text};
}

Outcome removeNote(CaseSession &session, const Entity &entity, qint64 number)
{
    const Result<std::vector<Note>> notes = notesOf(session.database(), entity.id);
    if (!notes)
        return tl::unexpected(notes.error());
    const auto note =
        std::find_if(notes->begin(), notes->end(), [number](const Note &each) { return each.id.value() == number; });
    if (note == notes->end())
        return failure(ErrorCode::notFound,
                       Cli::tr("\"%1\" has no note %2. Without a text, \"note\" lists those there are.")
                           .arg(visibleLine(entity.label))
                           .arg(number));
    return session.removeNote(*note);
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const bool isRemoval = parser.isSet(u"remove"_s);
    if (arguments.size() < 2 || arguments.size() > (isRemoval ? 2 : 3))
        return usage(Cli::tr("\"note\" takes a case, an entity and a text, as in: interdict-cli note harbour.icase "
                             "seller:NAME \"Uses the same photos as BOB\""));
    const bool isReading = !isRemoval && arguments.size() == 2;
    const auto session =
        openCase(parser, arguments[0], isReading ? CaseFile::Access::readOnly : CaseFile::Access::readWrite);
    if (!session)
        return tl::unexpected(session.error());
    const Result<Entity> entity = findOneEntity((*session)->database(), arguments[1]);
    if (!entity)
        return tl::unexpected(entity.error());
    if (isRemoval) {
        const Result<qint64> number = numberFrom(parser, u"remove"_s, 0);
        if (!number)
            return tl::unexpected(number.error());
        if (Outcome removed = removeNote(**session, *entity, *number); !removed)
            return tl::unexpected(removed.error());
    } else if (!isReading) {
        if (Outcome added = (*session)->addNote(entity->id, arguments[2]); !added)
            return tl::unexpected(added.error());
    }
    return notesAnswer(**session, *entity);
}

} // namespace

Command noteCommand()
{
    return {"note",
            "CASE ENTITY [TEXT]",
            QT_TRANSLATE_NOOP("Cli", "Add a note to an entity, list its notes, or remove one."),
            QT_TRANSLATE_NOOP("Cli", "ENTITY: #12, seller:NAME, or a name that only one entity has.\n"
                                     "Examples:\n"
                                     "  interdict-cli note harbour.icase seller:ann \"Answers within an hour\"\n"
                                     "  interdict-cli note harbour.icase seller:ann --json\n"
                                     "  interdict-cli note harbour.icase seller:ann --remove 1"),
            addOptions,
            run};
}

} // namespace interdict::cli
