// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/identifierscanner.h"

#include "models/intake/scanning/textscan.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace interdict {

void scanIdentifiers(QStringView text, RecordField field, std::vector<DraftIdentifier> &found)
{
    constexpr int leastConfidence = 60; // what is less sure is shown beside the text, and ties nobody to anybody
    constexpr qsizetype longestFound = 200;
    static const ScanWish wish{{}, true};
    for (TextHit &hit : scanText(text, wish)) {
        const auto kind = entityKindOf(hit.kind);
        if (!kind || !hit.isValid() || hit.confidence < leastConfidence)
            continue;
        DraftIdentifier identifier;
        identifier.kind = *kind;
        identifier.key = std::move(hit.normal);
        identifier.label = std::move(hit.label);
        identifier.detail = std::move(hit.detail);
        identifier.field = field;
        identifier.start = static_cast<int>(hit.start);
        identifier.length = static_cast<int>(hit.length);
        const QStringView written = text.sliced(hit.start, std::min(hit.length, longestFound));
        identifier.found = written == identifier.label ? identifier.label : written.toString();
        found.push_back(std::move(identifier));
    }
}

std::vector<DraftIdentifier> identifiersInTexts(const DraftRecord &draft)
{
    std::vector<DraftIdentifier> found;
    for (const auto &[field, text] : {std::pair(RecordField::title, QStringView(draft.title)),
                                      std::pair(RecordField::description, QStringView(draft.description)),
                                      std::pair(RecordField::seller, QStringView(draft.seller))}) {
        if (!text.isEmpty())
            scanIdentifiers(text, field, found);
    }
    return found;
}

void addSearched(DraftRecord &draft, std::vector<DraftIdentifier> &&found)
{
    const int place = std::exchange(draft.unsearchedFrom, -1);
    if (place < 0)
        return;
    if (draft.identifiers.empty()) {
        draft.identifiers = std::move(found);
        return;
    }
    draft.identifiers.insert(draft.identifiers.begin() + place, std::make_move_iterator(found.begin()),
                             std::make_move_iterator(found.end()));
}

void searchTexts(DraftRecord &draft)
{
    if (draft.unsearchedFrom >= 0)
        addSearched(draft, identifiersInTexts(draft));
}

} // namespace interdict
