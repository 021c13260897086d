// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/kinds.h"

#include <QString>

#include <optional>

namespace interdict {

/// What a scan of text finds. Not all of it is a node of the case graph.
enum class HitKind {
    domain,
    webAddress,
    email,
    phone,
    ipAddress,
    wallet,
    pgpKey,
    handle,
    shipment,
    cas,
    ndc,
    dea,
    marketItem,
    sha256
};

/// What speaks for a hit, or against it.
enum class HitReason {
    checksum,        ///< its check digit or checksum holds
    checksumAndWord, ///< that, and a word near it says what it is
    link,            ///< written as a link
    bareName,        ///< a name under a known ending, without a link about it
    mailSign,        ///< a name, "@" and a domain
    speltOut,        ///< "at" and "dot" are written as words
    platformLink,    ///< a link to a messaging platform's own site
    platformWord,    ///< the platform's word and a mark before it
    ownForm,         ///< a form that nothing else has
    keyBlock,        ///< the key was read
    groups,          ///< ten groups of four, as programs print fingerprints
    countryCode,     ///< a phone number with its country, in a range that is given out
    phoneForm,       ///< written as phone numbers are
    formAndWord,     ///< it has the form, and a word near it says what it is
    oneCase,         ///< an address whose checksum is in its case, written in one
    dottedQuad,      ///< four numbers with dots
    refused,         ///< meant as one, but its checksum or its rules speak against it: see refusal
};

/// One identifier in a text. Places are in UTF-16 units of the text as given.
struct TextHit
{
    HitKind kind = HitKind::domain;
    HitReason reason = HitReason::bareName;
    int confidence = 0; ///< 0 to 100; measured shares are in tests/data/labels, the rest is judgement
    qsizetype start = 0;
    qsizetype length = 0;
    QString normal;  ///< the normal form that the kind's value type parses back; of what is refused, the text as found
    QString label;   ///< short, for people; may be as found
    QString detail;  ///< chain, platform, carrier, registrable domain
    QString refusal; ///< a translated sentence
    bool isDisguised = false; ///< found only after invisible or look-alike characters were read as what they stand for

    [[nodiscard]] bool isValid() const { return reason != HitReason::refused; }
    [[nodiscard]] qsizetype end() const { return start + length; }
};

/// "domain", "web-address", "pgp-key" …; the same words as identify()'s; never translated.
[[nodiscard]] QString toToken(HitKind kind);
/// The kind's node in the case graph, where it has one.
[[nodiscard]] std::optional<EntityKind> entityKindOf(HitKind kind);
/// Translated, whole sentences: what speaks for the hit, and what an investigator should know of it.
[[nodiscard]] QString whyOf(const TextHit &hit);

} // namespace interdict
