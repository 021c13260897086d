// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/annotations.h"

#include "models/casework/judging.h"
#include "models/store/dockettable.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "models/store/referraltable.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Annotations)
};

QString quoted(const QString &text)
{
    return visibleLine(text).left(80);
}

tl::unexpected<Error> notThere()
{
    return failure(ErrorCode::notFound, Words::tr("What the note, tag or grade is about is not in the case."));
}

Result<QString> listingInWords(const Database &database, qint64 id)
{
    const RowId<Listing> listing(id);
    const Result<std::vector<ListingRow>> rows = listingRows(database, std::span(&listing, 1));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return notThere();
    const Listing &found = rows->front().listing;
    return Words::tr("listing \"%1\"").arg(quoted(found.title.isEmpty() ? found.reference : found.title));
}

Result<QString> recordInWords(const Database &database, qint64 id)
{
    const Result<Record> record = recordById(database, RowId<Record>(id));
    const Result<Source> source = record ? sourceById(database, record->source) : tl::unexpected(record.error());
    if (!source)
        return tl::unexpected(source.error());
    return Words::tr("row %L1 of \"%2\"").arg(record->rowNumber).arg(quoted(source->fileName));
}

Result<QString> sourceInWords(const Database &database, qint64 id)
{
    const Result<Source> source = sourceById(database, RowId<Source>(id));
    if (!source)
        return tl::unexpected(source.error());
    const QString name = quoted(source->fileName);
    return source->format == "evidence"_L1 ? Words::tr("evidence file \"%1\"").arg(name)
                                           : Words::tr("source \"%1\"").arg(name);
}

Result<QString> linkInWords(const Database &database, qint64 id)
{
    const Result<Link> link = linkById(database, RowId<Link>(id));
    if (!link)
        return tl::unexpected(link.error());
    const Result<QString> from = nameInWords(database, link->from);
    const Result<QString> to = nameInWords(database, link->to);
    if (!from || !to)
        return from ? to : from;
    return Words::tr("link \"%1\" from %2 to %3").arg(displayName(link->kind), *from, *to);
}

Result<QString> referralInWords(const Database &database, qint64 id)
{
    const Result<DocketEntry> entry = docketEntryById(database, RowId<DocketEntry>(id));
    if (!entry)
        return tl::unexpected(entry.error());
    return Words::tr("referral %1").arg(quoted(entry->reference));
}

Result<QString> packetInWords(const Database &database, qint64 id)
{
    const Result<std::vector<Referral>> all = allReferrals(database);
    if (!all)
        return tl::unexpected(all.error());
    const auto packet =
        std::find_if(all->begin(), all->end(), [id](const Referral &each) { return each.id.value() == id; });
    return packet == all->end() ? Result<QString>(notThere()) : Words::tr("packet %1").arg(quoted(packet->packetId));
}

Result<QString> entityInWords(const Database &database, qint64 id)
{
    const RowId<Entity> entity(id);
    const Result<std::vector<EntityRow>> rows = entityRows(database, std::span(&entity, 1));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return notThere();
    const Result<QString> name = nameInWords(database, entity);
    //: A kind of entity and its name: seller "ann" on Lantern
    return name ? Words::tr("%1 %2", "entity").arg(displayName(rows->front().entity.kind), *name) : name;
}

QString summaryOfMany(const QString &one, const QString &many, const std::vector<QString> &names, const QString &tag)
{
    return names.size() == 1 ? one.arg(names.front(), tag) : many.arg(tag);
}

} // namespace

Result<QString> thingInWords(const Database &database, const Thing &thing)
{
    switch (thing.kind) {
    case ThingKind::entity:
        return entityInWords(database, thing.id);
    case ThingKind::listing:
        return listingInWords(database, thing.id);
    case ThingKind::record:
        return recordInWords(database, thing.id);
    case ThingKind::source:
        return sourceInWords(database, thing.id);
    case ThingKind::link:
        return linkInWords(database, thing.id);
    case ThingKind::referral:
        return referralInWords(database, thing.id);
    case ThingKind::packet:
        return packetInWords(database, thing.id);
    }
    return notThere();
}

QString thingOrNumber(const Database &database, const Thing &thing)
{
    const Result<QString> words = thingInWords(database, thing);
    return words ? *words : Words::tr("%1 %2, which is not in the case now").arg(displayName(thing.kind)).arg(thing.id);
}

Outcome Annotations::addNote(const Thing &thing, const QString &text, bool isInternal)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorCode::invalidValue, Words::tr("The note is empty. Write what should be remembered."));
    const Result<QString> name = thingInWords(m_session.database(), thing);
    const Result<qint64> id = nextRowId(m_session.database(), u"note"_s);
    if (!name || !id)
        return tl::unexpected(!name ? name.error() : id.error());
    const Signature signature = m_session.signature();
    const ThingNote note{{}, thing, trimmed, isInternal, signature.author, signature.at};
    return m_session.perform(
        {u"add-note"_s, Words::tr("Added a note to %1.").arg(*name), {{u"note"_s, *id, std::nullopt, rowOf(note)}}});
}

Outcome Annotations::changeNote(const ThingNote &note, const QString &text, bool isInternal)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorCode::invalidValue, Words::tr("The note is empty. Write what should be remembered."));
    if (trimmed == note.text && isInternal == note.isInternal)
        return {};
    const Signature signature = m_session.signature();
    const ThingNote after{note.id, note.about, trimmed, isInternal, signature.author, signature.at};
    return m_session.perform({u"change-note"_s,
                              Words::tr("Changed a note of %1 on %2.")
                                  .arg(quoted(note.author), thingOrNumber(m_session.database(), note.about)),
                              {{u"note"_s, note.id.value(), rowOf(note), rowOf(after)}}});
}

Outcome Annotations::removeNote(const ThingNote &note)
{
    return m_session.perform({u"remove-note"_s,
                              Words::tr("Removed a note of %1.").arg(quoted(note.author)),
                              {{u"note"_s, note.id.value(), rowOf(note), std::nullopt}}});
}

Result<Tag> Annotations::tagToUse(const QString &name, MarkColour colour, std::vector<RowChange> &changes) const
{
    const Result<std::optional<Tag>> known = tagNamed(m_session.database(), name);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return **known;
    const Result<qint64> id = nextRowId(m_session.database(), u"tag"_s);
    if (!id)
        return tl::unexpected(id.error());
    const Signature signature = m_session.signature();
    Tag made{RowId<Tag>(*id), name, colour, signature.author, signature.at};
    changes.push_back({u"tag"_s, *id, std::nullopt, rowOf(made)});
    return made;
}

Outcome Annotations::tag(std::span<const Thing> things, const QString &name, MarkColour colourOfNew)
{
    const QString trimmed = name.simplified().left(longestTag);
    if (trimmed.isEmpty())
        return failure(ErrorCode::invalidValue, Words::tr("The tag has no name. Write one."));
    std::vector<RowChange> changes;
    const Result<Tag> tag = tagToUse(trimmed, colourOfNew, changes);
    Result<qint64> next = nextRowId(m_session.database(), u"tag_use"_s);
    if (!tag || !next)
        return tl::unexpected(!tag ? tag.error() : next.error());
    const Signature signature = m_session.signature();
    std::vector<QString> names;
    for (const Thing &thing : things) {
        const Result<QString> words = thingInWords(m_session.database(), thing);
        const Result<std::vector<TagUse>> uses = tagUsesOn(m_session.database(), thing);
        if (!words || !uses)
            return tl::unexpected(!words ? words.error() : uses.error());
        if (std::any_of(uses->begin(), uses->end(), [&tag](const TagUse &use) { return use.tag == tag->id; }))
            continue;
        const TagUse use{{}, tag->id, thing, signature.author, signature.at};
        changes.push_back({u"tag_use"_s, (*next)++, std::nullopt, rowOf(use)});
        names.push_back(*words);
    }
    if (names.empty())
        return {};
    return m_session.perform({u"tag"_s,
                              summaryOfMany(Words::tr("Tagged %1 with \"%2\"."),
                                            Words::tr("Tagged %n thing(s) with \"%1\".", nullptr, int(names.size())),
                                            names, quoted(tag->name)),
                              std::move(changes)});
}

Outcome Annotations::untag(std::span<const Thing> things, const QString &name)
{
    const Result<std::optional<Tag>> tag = tagNamed(m_session.database(), name.simplified());
    if (!tag)
        return tl::unexpected(tag.error());
    if (!*tag)
        return failure(ErrorCode::notFound, Words::tr("The case has no tag \"%1\".").arg(quoted(name)));
    std::vector<RowChange> changes;
    std::vector<QString> names;
    for (const Thing &thing : things) {
        const Result<std::vector<TagUse>> uses = tagUsesOn(m_session.database(), thing);
        if (!uses)
            return tl::unexpected(uses.error());
        for (const TagUse &use : *uses) {
            if (use.tag != (*tag)->id)
                continue;
            changes.push_back({u"tag_use"_s, use.id.value(), rowOf(use), std::nullopt});
            names.push_back(thingOrNumber(m_session.database(), thing));
        }
    }
    if (changes.empty())
        return {};
    return m_session.perform(
        {u"untag"_s,
         summaryOfMany(Words::tr("Took the tag \"%2\" off %1."),
                       Words::tr("Took the tag \"%1\" off %n thing(s).", nullptr, int(names.size())), names,
                       quoted((*tag)->name)),
         std::move(changes)});
}

Outcome Annotations::changeTag(const Tag &tag, const QString &name, MarkColour colour)
{
    const QString trimmed = name.simplified().left(longestTag);
    if (trimmed.isEmpty())
        return failure(ErrorCode::invalidValue, Words::tr("The tag has no name. Write one."));
    if (trimmed == tag.name && colour == tag.colour)
        return {};
    const Result<std::optional<Tag>> other = tagNamed(m_session.database(), trimmed);
    if (!other)
        return tl::unexpected(other.error());
    if (*other && (*other)->id != tag.id)
        return failure(
            ErrorCode::invalidValue,
            Words::tr("The case has a tag \"%1\" already. Choose another name.").arg(quoted((*other)->name)));
    const Signature signature = m_session.signature();
    const Tag after{tag.id, trimmed, colour, signature.author, signature.at};
    const QString summary =
        trimmed == tag.name ? Words::tr("Gave the tag \"%1\" the colour %2.").arg(quoted(tag.name), displayName(colour))
                            : Words::tr("Renamed the tag \"%1\" to \"%2\".").arg(quoted(tag.name), quoted(trimmed));
    return m_session.perform({u"change-tag"_s, summary, {{u"tag"_s, tag.id.value(), rowOf(tag), rowOf(after)}}});
}

Outcome Annotations::removeTag(const Tag &tag)
{
    const Result<std::vector<TagUse>> uses = usesOf(m_session.database(), tag.id);
    if (!uses)
        return tl::unexpected(uses.error());
    std::vector<RowChange> changes;
    for (const TagUse &use : *uses)
        changes.push_back({u"tag_use"_s, use.id.value(), rowOf(use), std::nullopt});
    changes.push_back({u"tag"_s, tag.id.value(), rowOf(tag), std::nullopt});
    return m_session.perform(
        {u"remove-tag"_s,
         Words::tr("Removed the tag \"%1\" from the case and from %n thing(s).", nullptr, int(uses->size()))
             .arg(quoted(tag.name)),
         std::move(changes)});
}

Outcome Annotations::grade(GivenGrade grade)
{
    const Result<QString> name = grade.isEmpty() ? thingOrNumber(m_session.database(), grade.about)
                                                 : thingInWords(m_session.database(), grade.about);
    const Result<std::optional<GivenGrade>> before = gradeOf(m_session.database(), grade.about);
    const Result<qint64> next = nextRowId(m_session.database(), u"grade"_s);
    if (!name || !before || !next)
        return tl::unexpected(!name ? name.error() : !before ? before.error() : next.error());
    const Signature signature = m_session.signature();
    grade.id = *before ? (*before)->id : RowId<GivenGrade>(*next);
    grade.reason = grade.reason.trimmed();
    grade.author = signature.author;
    grade.at = signature.at;
    const bool isSame = *before && inWords(**before) == inWords(grade) && (*before)->reason == grade.reason;
    if (isSame || (grade.isEmpty() && !*before))
        return {};
    RowChange change{u"grade"_s, grade.id.value(), std::nullopt, std::nullopt};
    if (*before)
        change.before = rowOf(**before);
    if (grade.isEmpty())
        return m_session.perform({u"ungrade"_s, Words::tr("Took the grade of %1 back.").arg(*name), {change}});
    change.after = rowOf(grade);
    return m_session.perform({u"grade"_s, Words::tr("Graded %1: %2.").arg(*name, inWords(grade)), {change}});
}

} // namespace interdict
