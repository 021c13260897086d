// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/lexicons/derivedcategory.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lexicon)
};

/// Words of a title that say that it is a writing or a picture, whatever it is about.
bool isAboutThings(QStringView title)
{
    constexpr std::array words{u"guide",    u"guides",  u"ebook",   u"ebooks",      u"book",         u"books",
                               u"tutorial", u"pdf",     u"edition", u"recipe",      u"recipes",      u"synthesis",
                               u"handbook", u"history", u"method",  u"documentary", u"encyclopedia", u"horticulture",
                               u"cookbook", u"bible",   u"teaches", u"cultivation", u"grower",       u"reference",
                               u"cook",     u"dvd",     u"video",   u"howto",       u"journeys",     u"facts"};
    for (qsizetype i = 0; i < title.size();) {
        qsizetype end = i;
        while (end < title.size() && title[end].isLetterOrNumber())
            ++end;
        const QStringView word = title.sliced(i, end - i);
        const bool isOne = std::any_of(words.begin(), words.end(), [word](const char16_t *known) {
            return word.compare(QStringView(known), Qt::CaseInsensitive) == 0;
        });
        if (isOne)
            return true;
        i = std::max(end, i + 1);
    }
    return title.contains(u"how to", Qt::CaseInsensitive);
}

struct Count
{
    int hits = 0;
    const LexiconEntry *first = nullptr;
    qsizetype place = -1; ///< of the first
};

/// Pipes and scales are offered with a sample of what they are for.
bool isMereAccessory(const LexiconEntry &entry)
{
    return entry.group == "consumption"_L1 || entry.group == "measuring"_L1;
}

struct Counts
{
    std::array<Count, 4> ofClass;
    Count accessories; ///< left out of their class

    [[nodiscard]] const Count &of(LexiconClass lexiconClass) const { return ofClass[size_t(lexiconClass)]; }
};

Counts countsOf(const std::vector<LexiconHit> &hits)
{
    Counts counts;
    for (const LexiconHit &hit : hits) {
        Count &count =
            isMereAccessory(*hit.entry) ? counts.accessories : counts.ofClass[size_t(hit.lexicon->lexiconClass)];
        if (++count.hits == 1) {
            count.first = hit.entry;
            count.place = hit.start;
        }
    }
    return counts;
}

DerivedCategory categoryOf(const Counts &counts, LexiconClass lexiconClass)
{
    return {lexiconClass, counts.of(lexiconClass).first};
}

/// What is most particular about a title. Of a drug and a precursor the first is meant, unless it says "precursor".
std::optional<DerivedCategory> categoryOfTitle(const Counts &counts, QStringView title)
{
    const Count &drug = counts.of(LexiconClass::substance);
    const Count &precursor = counts.of(LexiconClass::precursor);
    if (counts.of(LexiconClass::equipment).hits > 0)
        return categoryOf(counts, LexiconClass::equipment);
    if (precursor.hits > 0 &&
        (drug.hits == 0 || precursor.place < drug.place || title.contains(u"precursor", Qt::CaseInsensitive)))
        return categoryOf(counts, LexiconClass::precursor);
    for (const LexiconClass each : {LexiconClass::substance, LexiconClass::packaging}) {
        if (counts.of(each).hits > 0)
            return categoryOf(counts, each);
    }
    if (counts.accessories.hits > 0)
        return DerivedCategory{LexiconClass::equipment, counts.accessories.first};
    return std::nullopt;
}

/// What a description speaks of most; packaging only where it speaks of nothing else, since everything is packed.
std::optional<DerivedCategory> categoryOfDescription(const Counts &counts)
{
    std::optional<LexiconClass> most;
    for (const LexiconClass each : {LexiconClass::substance, LexiconClass::equipment, LexiconClass::precursor}) {
        if (counts.of(each).hits > (most ? counts.of(*most).hits : 0))
            most = each;
    }
    if (!most && counts.of(LexiconClass::packaging).hits > 1)
        most = LexiconClass::packaging;
    return most ? std::optional(categoryOf(counts, *most)) : std::nullopt;
}

} // namespace

QString DerivedCategory::token() const
{
    if (!lexiconClass)
        return u"other"_s;
    return *lexiconClass == LexiconClass::substance ? u"finished-drug"_s : toToken(*lexiconClass);
}

QString DerivedCategory::name() const
{
    return lexiconClass ? displayName(*lexiconClass) : Words::tr("other");
}

DerivedCategory derivedCategory(const LexiconMatcher &matcher, QStringView title, QStringView description)
{
    if (isAboutThings(title))
        return {};
    if (const auto category = categoryOfTitle(countsOf(matcher.find(title)), title))
        return *category;
    constexpr qsizetype most = 20000; // what comes later in a text says little about what is offered
    return categoryOfDescription(countsOf(matcher.find(description.first(std::min(description.size(), most)))))
        .value_or(DerivedCategory{});
}

} // namespace interdict
