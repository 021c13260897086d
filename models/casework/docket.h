// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/records/docket.h"

#include <vector>

namespace interdict {

/// What is to become a referral; the docket gives it its reference, author and time.
struct DocketDraft
{
    QString recipientId;   ///< in the directory; may be empty
    QString recipientKind; ///< token, must not be empty
    QString recipient;     ///< legal name, must not be empty
    QString title;         ///< made from the items where empty
    QString marking = QStringLiteral("TLP:AMBER");
    QString door;
    QString network;
    QString why;
    QString details; ///< JSON; may be empty
    std::vector<DocketItem> items;
};

/// A change of state as it happened.
struct StateChange
{
    ReferralState to = ReferralState::draft;
    QDateTime happenedAt; ///< UTC; invalid: now
    QString note;
    DocketProof proof;
};

/// What was seen of items of a referral.
struct ItemObservation
{
    std::vector<RowId<DocketItem>> items; ///< none: all of the referral
    OutcomeKind kind = OutcomeKind::stillUp;
    QDateTime observedAt; ///< UTC; invalid: now
    QString note;
    DocketProof evidence; ///< a record or an evidence file, where it is to count as verified
};

/// The docket of a case, as commands of a session: each is one transaction, undone like any other command. Reading goes
/// through models/store/dockettable.h.
class Docket
{
public:
    static constexpr size_t mostAtOnce = 500; ///< drafts in one command
    static constexpr size_t mostItems = 20'000;

    explicit Docket(CaseSession &session) : m_session(session) {}

    /// One referral for each draft, all in one command. An item that is not in the case is an error (notFound); one
    /// named twice in a draft is taken once.
    [[nodiscard]] Result<std::vector<DocketEntry>> create(const std::vector<DocketDraft> &drafts);
    /// Changes what a draft says; refused (badInput) in any other state than draft, so that what was reviewed stays
    /// what it was.
    [[nodiscard]] Outcome revise(RowId<DocketEntry> id, const DocketDraft &draft);

    /// Refused with a sentence (badInput) where the table of models/referrals/referralstates.h has no such step, or
    /// where what the step asks for is missing: another name than the author's for the review, a packet or proof for
    /// the signature, proof of sending, a reason for a refusal, an observation of every item with its evidence for
    /// "verified by us".
    [[nodiscard]] Outcome move(RowId<DocketEntry> id, const StateChange &change);
    /// The same for several, in one command: all or none.
    [[nodiscard]] Outcome move(const std::vector<RowId<DocketEntry>> &ids, const StateChange &change);

    /// Notes what was seen. Where something that was gone is up again, the referral becomes "re-appeared" in the same
    /// command. Evidence must be a record that names the item, or an evidence file of the case.
    [[nodiscard]] Outcome record(RowId<DocketEntry> id, const ItemObservation &observation);
    /// Several in one command: all or none.
    [[nodiscard]] Outcome record(RowId<DocketEntry> id, const std::vector<ItemObservation> &observations);

    /// Starts a renewable clock anew, as of `happenedAt` (now where invalid).
    [[nodiscard]] Outcome renew(RowId<DocketEntry> id, const QString &clock, const QDateTime &happenedAt,
                                const QString &note);
    /// Sets the date by which a clock of this referral runs out, as agreed with the recipient.
    [[nodiscard]] Outcome setDue(RowId<DocketEntry> id, const QString &clock, const QDateTime &due,
                                 const QString &note);
    /// Says that a packet of the case (models/store/referraltable.h) is the next revision of this referral's. Packets
    /// that are built for a referral say so themselves.
    [[nodiscard]] Outcome attachPacket(RowId<DocketEntry> id, const QString &packetId);

private:
    CaseSession &m_session;
};

} // namespace interdict
