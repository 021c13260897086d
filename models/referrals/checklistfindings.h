// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/checklistfields.h"

#include <initializer_list>

// How points of checklists are read from a packet's content; for checklistfields.cpp.

namespace interdict::checklist {

using Finding = ChecklistFinding;
using EntityTest = bool (*)(const PacketEntity &);
using ListingTest = bool (*)(const PacketListing &);
using ListingWords = QString (*)(const PacketListing &);

/// "example and 3 more"; not met where there is none.
[[nodiscard]] Finding counted(qint64 count, const QString &example);
/// Each once, at most 20.
void append(std::vector<int> &all, const std::vector<int> &more);

// A recipient acts on what the analyst chose, never on what merely stands in the same records (ebay.com, say); and no
// registry has a hand in onion names.
[[nodiscard]] bool isChosen(const PacketEntity &entity);
[[nodiscard]] bool isChosenName(const PacketEntity &entity);
[[nodiscard]] bool isAny(const PacketEntity &);

[[nodiscard]] QString shownReference(const PacketListing &listing);
/// With the exhibits of their links.
[[nodiscard]] Finding entitiesOf(const PacketContent &content, std::initializer_list<EntityKind> kinds,
                                 EntityTest matches);
[[nodiscard]] Finding listingsWith(const PacketContent &content, ListingTest matches, ListingWords show);
/// The links of that kind from what matches, shown by their other end.
[[nodiscard]] Finding linksOf(const PacketContent &content, LinkKind kind, EntityTest from);

// What the directory of recipients says of the one named.
[[nodiscard]] Finding contactOf(const PacketContent &content);
[[nodiscard]] Finding tieToRecipient(const PacketContent &content);
[[nodiscard]] Finding instrumentOf(const PacketContent &content);
[[nodiscard]] Finding frameworkOf(const PacketContent &content);

// Of the domains that were chosen.
[[nodiscard]] Finding registrarOf(const PacketContent &content);
[[nodiscard]] Finding registrationOf(const PacketContent &content);
[[nodiscard]] Finding addressesUnderDomains(const PacketContent &content);

} // namespace interdict::checklist
