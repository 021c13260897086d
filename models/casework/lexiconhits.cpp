// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/lexiconhits.h"

#include "models/intake/scanning/textscan.h"
#include "models/store/listingqueries.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LexiconHits)
};

QString nameOf(HitKind kind)
{
    if (const auto entity = entityKindOf(kind))
        return displayName(*entity);
    switch (kind) {
    case HitKind::webAddress:
        return Words::tr("link");
    case HitKind::cas:
        return Words::tr("CAS number");
    case HitKind::ndc:
        return Words::tr("NDC number");
    case HitKind::dea:
        return Words::tr("DEA registration");
    case HitKind::marketItem:
        return Words::tr("item number");
    default:
        return Words::tr("SHA-256 digest");
    }
}

TextMark markOf(const TextHit &hit)
{
    TextMark mark;
    mark.kind = hit.isValid() ? TextMark::Kind::identifier : TextMark::Kind::refusedIdentifier;
    mark.start = hit.start;
    mark.length = hit.length;
    mark.what = hit.isValid() ? Words::tr("%1 %2").arg(nameOf(hit.kind), hit.normal)
                              : Words::tr("no %1: %2").arg(nameOf(hit.kind), hit.normal);
    mark.why = whyOf(hit);
    return mark;
}

QString written(const LexiconHit &hit)
{
    return Words::tr("%1 (%2)").arg(hit.entry->name, displayName(hit.lexicon->lexiconClass));
}

TextMark markOf(const LexiconHit &hit)
{
    TextMark mark;
    mark.kind = TextMark::Kind::lexicon;
    mark.start = hit.start;
    mark.length = hit.length;
    mark.what = written(hit);
    const QString source =
        hit.entry->sources.isEmpty() ? Words::tr("no source") : hit.lexicon->sources.value(hit.entry->sources.front());
    mark.why = hit.variant->isAmbiguous
                   ? Words::tr("The lexicon of %1 has it as \"%2\", a word that counts only near others: %3.")
                         .arg(hit.lexicon->asOf.toString(Qt::ISODate), hit.variant->text, source)
                   : Words::tr("The lexicon of %1 has it as \"%2\": %3.")
                         .arg(hit.lexicon->asOf.toString(Qt::ISODate), hit.variant->text, source);
    return mark;
}

/// Each entry once, with what it was written as.
QStringList lexiconFacts(const std::vector<LexiconHit> &title, const std::vector<LexiconHit> &description)
{
    std::vector<const LexiconEntry *> order;
    QHash<const LexiconEntry *, QString> names;
    QHash<const LexiconEntry *, QStringList> variants;
    for (const std::vector<LexiconHit> *hits : {&title, &description}) {
        for (const LexiconHit &hit : *hits) {
            if (!names.contains(hit.entry))
                order.push_back(hit.entry);
            names.insert(hit.entry, written(hit));
            QStringList &found = variants[hit.entry];
            if (!found.contains(hit.variant->text))
                found << hit.variant->text;
        }
    }
    QStringList facts;
    for (const LexiconEntry *entry : order)
        facts << Words::tr("%1: \"%2\"").arg(names.value(entry), variants.value(entry).join("\", \""_L1));
    return facts;
}

/// Counts a listing for each entry that it names.
void countListing(const LexiconMatcher &matcher, const Listing &listing, CaseWords &words,
                  std::map<const LexiconEntry *, EntryTotal> &entries)
{
    std::set<const LexiconEntry *> seen;
    for (const QString *text : {&listing.title, &listing.description}) {
        for (const LexiconHit &hit : matcher.find(*text)) {
            if (!seen.insert(hit.entry).second)
                continue;
            EntryTotal &total = entries[hit.entry];
            total.id = hit.entry->id;
            total.name = hit.entry->name;
            total.lexiconClass = hit.lexicon->lexiconClass;
            ++total.listings;
        }
    }
    const DerivedCategory category = derivedCategory(matcher, listing.title, listing.description);
    const QString token = category.token();
    auto known = std::find_if(words.categories.begin(), words.categories.end(),
                              [&token](const CategoryTotal &each) { return each.token == token; });
    if (known == words.categories.end())
        known = words.categories.insert(words.categories.end(), {token, category.name(), 0});
    ++known->listings;
    ++words.listings;
}

template <typename Total>
void sortByListings(std::vector<Total> &totals)
{
    std::stable_sort(totals.begin(), totals.end(),
                     [](const Total &a, const Total &b) { return a.listings > b.listings; });
}

} // namespace

std::vector<TextMark> marksOf(const LexiconMatcher &matcher, QStringView text)
{
    std::vector<TextMark> marks;
    qsizetype identifiersEnd = 0;
    const std::vector<TextHit> hits = scanText(text);
    auto hit = hits.begin();
    const auto addHitsBefore = [&](qsizetype place) {
        for (; hit != hits.end() && hit->start <= place; ++hit) {
            if (hit->kind == HitKind::webAddress)
                continue; // its domain is told
            marks.push_back(markOf(*hit));
            identifiersEnd = std::max(identifiersEnd, hit->end());
        }
    };
    for (const LexiconHit &word : matcher.find(text)) {
        addHitsBefore(word.start);
        if (word.start >= identifiersEnd)
            marks.push_back(markOf(word));
    }
    addHitsBefore(text.size());
    return marks;
}

ListingWords wordsOfListing(const LexiconMatcher &matcher, QStringView title, QStringView description)
{
    const DerivedCategory category = derivedCategory(matcher, title, description);
    ListingWords words;
    words.category = category.name();
    words.categoryToken = category.token();
    words.lexicon = lexiconFacts(matcher.find(title), matcher.find(description));
    words.marks = marksOf(matcher, description);
    for (const std::vector<TextMark> &marks : {marksOf(matcher, title), words.marks}) {
        for (const TextMark &mark : marks) {
            if (mark.kind != TextMark::Kind::lexicon && !words.identifiers.contains(mark.what))
                words.identifiers << mark.what;
        }
    }
    return words;
}

Result<CaseWords> wordsOfCase(const Database &database, const LexiconMatcher &matcher, const CancelToken &cancel,
                              const ProgressSink &progress)
{
    constexpr size_t page = 1000;
    const Result<std::vector<RowId<Listing>>> ids = listingIds(database, {});
    if (!ids)
        return tl::unexpected(ids.error());
    CaseWords words;
    std::map<const LexiconEntry *, EntryTotal> entries;
    for (size_t start = 0; start < ids->size(); start += page) {
        if (cancel.isCancelled())
            return cancelled();
        const auto rows = listingRows(database, std::span(*ids).subspan(start, std::min(page, ids->size() - start)));
        if (!rows)
            return tl::unexpected(rows.error());
        for (const ListingRow &row : *rows)
            countListing(matcher, row.listing, words, entries);
        if (progress)
            progress({qint64(start + rows->size()), qint64(ids->size()), Words::tr("Reading listings")});
    }
    for (auto &[entry, total] : entries)
        words.entries.push_back(std::move(total));
    std::sort(words.entries.begin(), words.entries.end(),
              [](const EntryTotal &a, const EntryTotal &b) { return a.id < b.id; });
    sortByListings(words.entries);
    sortByListings(words.categories);
    return words;
}

} // namespace interdict
