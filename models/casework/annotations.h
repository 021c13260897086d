// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/store/annotationtable.h"

#include <span>
#include <vector>

namespace interdict {

/// What an analyst says of anything in the case, as commands of a session: each one transaction with its inverse, its
/// author, its time and its entry in the history. Where nothing would change, nothing is written.
class Annotations
{
public:
    static constexpr qsizetype longestTag = 60;

    explicit Annotations(CaseSession &session) : m_session(session) {}

    /// Notes are internal, and never leave in a packet, unless it is said that this one may be told.
    [[nodiscard]] Outcome addNote(const Thing &thing, const QString &text, bool isInternal = true);
    [[nodiscard]] Outcome changeNote(const ThingNote &note, const QString &text, bool isInternal);
    [[nodiscard]] Outcome removeNote(const ThingNote &note);

    /// Tags the things; a tag the case does not have yet is made with the colour, in the same command.
    [[nodiscard]] Outcome tag(std::span<const Thing> things, const QString &name,
                              MarkColour colourOfNew = MarkColour::blue);
    /// Takes the tag off the things that have it.
    [[nodiscard]] Outcome untag(std::span<const Thing> things, const QString &name);
    /// Another name or colour, for all that have the tag.
    [[nodiscard]] Outcome changeTag(const Tag &tag, const QString &name, MarkColour colour);
    /// The tag goes, and comes off all that have it.
    [[nodiscard]] Outcome removeTag(const Tag &tag);

    /// What `grade` says takes the place of what was said before; an empty one takes the grade back. Its id, author and
    /// time are filled in.
    [[nodiscard]] Outcome grade(GivenGrade grade);

private:
    [[nodiscard]] Result<Tag> tagToUse(const QString &name, MarkColour colour, std::vector<RowChange> &changes) const;

    CaseSession &m_session;
};

/// "seller \"ann\" on Lantern", "listing \"Tablet press\"", "row 12 of \"a.csv\"": what a thing is, in words. notFound
/// where the case does not have it.
[[nodiscard]] Result<QString> thingInWords(const Database &database, const Thing &thing);
/// The same; of what is not in the case now, such as a listing of an import that was withdrawn, its kind and number.
[[nodiscard]] QString thingOrNumber(const Database &database, const Thing &thing);

} // namespace interdict
