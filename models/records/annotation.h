// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/mark.h"

#include <array>
#include <compare>
#include <optional>

// What an analyst says of anything in the case: notes, tags, and how sure one is of it.

namespace interdict {

/// What can be annotated. The numbers are stored in cases and never change their meaning.
enum class ThingKind {
    entity = 1,
    listing = 2,
    record = 3,
    source = 4, ///< an imported file, or an evidence file
    link = 5,
    referral = 6, ///< an entry of the docket
    packet = 7,   ///< a packet that was built
};

inline constexpr std::array allThingKinds{ThingKind::entity, ThingKind::listing,  ThingKind::record, ThingKind::source,
                                          ThingKind::link,   ThingKind::referral, ThingKind::packet};

/// Anything in the case, by its kind and the id of its row.
struct Thing
{
    ThingKind kind = ThingKind::entity;
    qint64 id = 0;

    [[nodiscard]] bool isStored() const { return id > 0; }
    friend bool operator==(const Thing &, const Thing &) = default;
    friend auto operator<=>(const Thing &, const Thing &) = default;
};

/// A note on anything. An internal one never leaves in a packet, and a note is internal unless its author says
/// otherwise.
struct ThingNote
{
    RowId<Note> id;
    Thing about;
    QString text;
    bool isInternal = true;
    QString author;
    QDateTime at; ///< UTC
};

/// A word of the analysts' own, with a colour, that anything can be tagged with. Names are unique, whatever their case.
struct Tag
{
    RowId<Tag> id;
    QString name;
    MarkColour colour = MarkColour::blue;
    QString author;
    QDateTime at; ///< UTC
};

/// That a thing has a tag, by whom and when.
struct TagUse
{
    RowId<TagUse> id;
    RowId<Tag> tag;
    Thing about;
    QString author;
    QDateTime at; ///< UTC
};

/// How good the ground of an assessment is: ICD 203 (2015), 6.e, "confidence in the basis". The numbers are stored.
enum class Confidence { low = 1, moderate = 2, high = 3 };
/// How likely what is assessed is, in the seven words of ICD 203 (2015), 6.e.2.a, each with its range. The numbers are
/// stored in cases. A sentence must not mix the two: one may be highly confident that something is unlikely.
enum class Likelihood {
    almostNoChance = 1, ///< 1 to 5 per cent
    veryUnlikely = 2,   ///< 5 to 20
    unlikely = 3,       ///< 20 to 45
    evenChance = 4,     ///< 45 to 55
    likely = 5,         ///< 55 to 80
    veryLikely = 6,     ///< 80 to 95
    almostCertain = 7,  ///< 95 to 99
};
/// The source grade is the Admiralty code of NATO's AJP-2.1 (before it STANAG 2511): reliability of the source, A to F,
/// and credibility of the information, 1 to 6, judged apart from each other. (UK police graded 5x5x5 under the National
/// Intelligence Model, and 3x5x2 since 2016; those scales are others and are not converted.) Stored: A is 1, F is 6.
enum class Reliability { a = 1, b, c, d, e, f };
enum class Credibility { one = 1, two, three, four, five, six };

/// How sure an analyst is of a thing; what was not said is missing. One a thing.
struct GivenGrade
{
    RowId<GivenGrade> id;
    Thing about;
    std::optional<Confidence> confidence;
    std::optional<Likelihood> likelihood;
    std::optional<Reliability> reliability;
    std::optional<Credibility> credibility;
    QString reason;
    QString author;
    QDateTime at; ///< UTC

    [[nodiscard]] bool isEmpty() const { return !confidence && !likelihood && !reliability && !credibility; }
    /// "B2", "B?" where the information was not graded; empty where neither was.
    [[nodiscard]] QString sourceGrade() const;
};

/// Untranslated tokens: "entity", "listing", …; "low", "moderate", "high"; "very-unlikely"; "A"; "1".
[[nodiscard]] QString toToken(ThingKind kind);
[[nodiscard]] QString toToken(Confidence confidence);
[[nodiscard]] QString toToken(Likelihood likelihood);
[[nodiscard]] QString toToken(Reliability reliability);
[[nodiscard]] QString toToken(Credibility credibility);
[[nodiscard]] std::optional<ThingKind> thingKindFromToken(QStringView token);
[[nodiscard]] std::optional<Confidence> confidenceFromToken(QStringView token);
[[nodiscard]] std::optional<Likelihood> likelihoodFromToken(QStringView token);
[[nodiscard]] std::optional<Reliability> reliabilityFromToken(QStringView token); ///< in either case
[[nodiscard]] std::optional<Credibility> credibilityFromToken(QStringView token);

/// Translated.
[[nodiscard]] QString displayName(ThingKind kind);
[[nodiscard]] QString displayName(Confidence confidence);
[[nodiscard]] QString displayName(Likelihood likelihood);   ///< with its range: "likely (55 to 80 %)"
[[nodiscard]] QString displayName(Reliability reliability); ///< "B: usually reliable"
[[nodiscard]] QString displayName(Credibility credibility); ///< "2: probably true"
/// All that the grade says, in words, without its reason; empty where it says nothing.
[[nodiscard]] QString inWords(const GivenGrade &grade);

} // namespace interdict
