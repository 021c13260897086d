// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/annotationoutput.h"

#include "app/cli/output.h"
#include "models/casework/annotations.h"
#include "models/casework/entitysearch.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ThingNote &note)
{
    return {{u"id"_s, note.id.value()},
            {u"text"_s, note.text},
            {u"internal"_s, note.isInternal},
            {u"author"_s, note.author},
            {u"at"_s, note.at.toString(Qt::ISODate)}};
}

QString textOf(const ThingNote &note)
{
    const QString text = Cli::tr("  note %1 by %2, %3: %4")
                             .arg(note.id.value())
                             .arg(visibleLine(note.author), note.at.toString(Qt::ISODate), visibleLine(note.text));
    return note.isInternal ? text + u'\n' : text + Cli::tr(" (may be told)") + u'\n';
}

} // namespace

QJsonObject toJson(const Thing &thing)
{
    return {{u"kind"_s, toToken(thing.kind)}, {u"id"_s, thing.id}};
}

QJsonObject toJson(const GivenGrade &grade)
{
    QJsonObject json{
        {u"reason"_s, grade.reason}, {u"author"_s, grade.author}, {u"at"_s, grade.at.toString(Qt::ISODate)}};
    if (grade.confidence)
        json.insert(u"confidence"_s, toToken(*grade.confidence));
    if (grade.likelihood)
        json.insert(u"likelihood"_s, toToken(*grade.likelihood));
    if (grade.reliability)
        json.insert(u"reliability"_s, toToken(*grade.reliability));
    if (grade.credibility)
        json.insert(u"credibility"_s, toToken(*grade.credibility));
    return json;
}

Result<Answer> annotationsAnswer(const Database &database, const Thing &thing)
{
    const Result<QString> name = thingInWords(database, thing);
    const Result<std::vector<ThingNote>> notes = notesOn(database, thing);
    const Result<std::vector<Tag>> tags = tagsOn(database, thing);
    const Result<std::optional<GivenGrade>> grade = gradeOf(database, thing);
    if (!name || !notes || !tags || !grade)
        return tl::unexpected(!name ? name.error() : !notes ? notes.error() : !tags ? tags.error() : grade.error());
    QJsonArray noteArray;
    QJsonArray tagArray;
    QString text = visibleLine(*name) + u'\n';
    for (const Tag &tag : *tags) {
        tagArray.append(tag.name);
        text += Cli::tr("  tag %1 (%2)\n").arg(visibleLine(tag.name), displayName(tag.colour));
    }
    if (*grade) {
        text += Cli::tr("  %1, by %2\n").arg(inWords(**grade), visibleLine((*grade)->author));
        if (!(*grade)->reason.isEmpty())
            text += Cli::tr("  why: %1\n").arg(visibleLine((*grade)->reason));
    }
    for (const ThingNote &note : *notes) {
        noteArray.append(toJson(note));
        text += textOf(note);
    }
    if (notes->empty())
        text += Cli::tr("  no note\n");
    QJsonObject json{{u"about"_s, toJson(thing)}, {u"name"_s, *name}, {u"notes"_s, noteArray}, {u"tags"_s, tagArray}};
    if (thing.kind == ThingKind::entity) { // as before there were notes on other things
        if (const Result<Entity> entity = findOneEntity(database, u"#%1"_s.arg(thing.id)))
            json.insert(u"entity"_s, cli::toJson(*entity));
    }
    if (*grade)
        json.insert(u"grade"_s, toJson(**grade));
    return Answer{json, text};
}

} // namespace interdict::cli
