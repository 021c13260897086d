// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/docket.h"
#include "models/casework/referralfacts.h"

#include <vector>

namespace interdict {

/// An item of a proposal: what would go to the recipient, why, and the first records that show it.
struct ProposedItem
{
    DocketItem item; ///< with its own reason
    RecordIds evidence;
};

/// Somebody who can act.
struct Proposal
{
    QString recipientId; ///< in the directory; empty where it is not in it
    RecipientKind kind = RecipientKind::registry;
    QString recipient; ///< legal name, or as the case calls it
    QString jurisdiction;
    QString contact;
    QString door; ///< id; empty where not known
    Telling tellsSubject = Telling::unknown;
    QString forwarding;
    QString why;    ///< translated: one sentence
    QString caveat; ///< translated: what to mind, such as that the directory does not know it; may be empty
    std::vector<ProposedItem> items;
    qint64 total = 0;  ///< of items there are, where not all are listed
    QString network{}; ///< of all items, where they are of one (networks.h)

    [[nodiscard]] bool isKnown() const { return !recipientId.isEmpty(); }
};

/// What nobody can be asked about, with the reason.
struct Unplaced
{
    DocketItem item;
    QString name; ///< as found
    QString why;  ///< translated
};

struct Proposals
{
    std::vector<Proposal> proposals; ///< by kind, those with the most items first
    std::vector<Unplaced> unplaced;
};

/// Who can act on what, and why. A pure function: the same facts and the same directory give the same proposals.
[[nodiscard]] Proposals proposeRecipients(const ReferralFacts &facts, const RecipientDirectory &directory);

/// Why the recipient of a proposal can act, in a sentence that counts its items. Translated.
[[nodiscard]] QString reasonInWords(const Proposal &proposal);
[[nodiscard]] std::vector<DocketItem> itemsOf(const Proposal &proposal);

/// The docket's draft of a proposal, with how it would be asked as its details (JSON: action, contact, jurisdiction,
/// evidence).
[[nodiscard]] DocketDraft draftOf(const Proposal &proposal, const QString &marking);
/// One for each; what has more items than a referral can have (Docket::mostItems) gives
/// several.
[[nodiscard]] std::vector<DocketDraft> draftsOf(const std::vector<Proposal> &proposals, const QString &marking);

/// Each proposal once for each network its items are of, with `network` set; what is in no network stays together.
[[nodiscard]] Result<std::vector<Proposal>> byNetwork(const Database &database, const std::vector<Proposal> &proposals,
                                                      const CancelToken &cancel);

/// The directory with what the case says otherwise (caserecipients.h) and the facts, together: a job on its own
/// connection.
[[nodiscard]] Result<Proposals> proposeFor(const Database &database, const ReferralSelection &selection,
                                           const CancelToken &cancel);

} // namespace interdict
