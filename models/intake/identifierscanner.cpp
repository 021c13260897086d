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

void searchTexts(DraftRecord &draft)
{
    if (draft.unsearchedFrom < 0)
        return;
    const auto place = draft.identifiers.begin() + std::exchange(draft.unsearchedFrom, -1);
    std::vector<DraftIdentifier> after(std::make_move_iterator(place),
                                       std::make_move_iterator(draft.identifiers.end()));
    draft.identifiers.erase(place, draft.identifiers.end());
    for (const auto &[field, text] : {std::pair(RecordField::title, QStringView(draft.title)),
                                      std::pair(RecordField::description, QStringView(draft.description)),
                                      std::pair(RecordField::seller, QStringView(draft.seller))}) {
        if (!text.isEmpty())
            scanIdentifiers(text, field, draft.identifiers);
    }
    std::move(after.begin(), after.end(), std::back_inserter(draft.identifiers));
}

} // namespace interdict
