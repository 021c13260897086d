// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/annotationoutput.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/annotations.h"
#include "models/casework/thingsearch.h"
#include "models/values/safetext.h"

#include <algorithm>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"remove"_s, Cli::tr("Remove the note with this number."), u"number"_s});
    parser.addOption({u"may-be-told"_s, Cli::tr("The note may leave in packets; otherwise it is internal.")});
}

Outcome removeNote(CaseSession &session, const Thing &thing, qint64 number)
{
    const Result<std::vector<ThingNote>> notes = notesOn(session.database(), thing);
    if (!notes)
        return tl::unexpected(notes.error());
    const auto note = std::find_if(notes->begin(), notes->end(),
                                   [number](const ThingNote &each) { return each.id.value() == number; });
    if (note == notes->end())
        return failure(ErrorCode::notFound,
                       Cli::tr("It has no note %1. Without a text, \"note\" lists those there are.").arg(number));
    return Annotations(session).removeNote(*note);
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const bool isRemoval = parser.isSet(u"remove"_s);
    if (arguments.size() < 2 || arguments.size() > (isRemoval ? 2 : 3))
        return usage(Cli::tr("\"note\" takes a case, a thing and a text, as in: interdict-cli note harbour.icase "
                             "seller:NAME \"Uses the same photos as BOB\""));
    const bool isReading = !isRemoval && arguments.size() == 2;
    const auto session =
        openCase(parser, arguments[0], isReading ? CaseFile::Access::readOnly : CaseFile::Access::readWrite);
    if (!session)
        return tl::unexpected(session.error());
    const Result<Thing> thing = findThing((*session)->database(), arguments[1]);
    if (!thing)
        return tl::unexpected(thing.error());
    if (isRemoval) {
        const Result<qint64> number = numberFrom(parser, u"remove"_s, 0);
        if (!number)
            return tl::unexpected(number.error());
        if (Outcome removed = removeNote(**session, *thing, *number); !removed)
            return tl::unexpected(removed.error());
    } else if (!isReading) {
        const bool isInternal = !parser.isSet(u"may-be-told"_s);
        if (Outcome added = Annotations(**session).addNote(*thing, arguments[2], isInternal); !added)
            return tl::unexpected(added.error());
    }
    return annotationsAnswer((*session)->database(), *thing);
}

} // namespace

Command noteCommand()
{
    return {"note",
            "CASE THING [TEXT]",
            QT_TRANSLATE_NOOP("Cli", "Add a note to anything, list its notes, or remove one."),
            QT_TRANSLATE_NOOP(
                "Cli", "THING: an entity (#12, seller:NAME, or a name that only one has), or listing:5, record:9, "
                       "link:4, source:NAME, referral:REFERENCE, packet:ID.\n"
                       "Notes are internal, and never leave in a packet, unless --may-be-told is given.\n"
                       "Examples:\n"
                       "  interdict-cli note harbour.icase seller:ann \"Answers within an hour\"\n"
                       "  interdict-cli note harbour.icase source:notice.pdf --json\n"
                       "  interdict-cli note harbour.icase seller:ann --remove 1"),
            addOptions,
            run};
}

} // namespace interdict::cli
