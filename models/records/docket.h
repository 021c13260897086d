// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"

#include <array>

// The docket: referrals as they are asked for, sent, answered and followed up.

namespace interdict {

/// Where a referral stands. The numbers are stored in cases and never change their meaning.
enum class ReferralState {
    draft = 1,
    reviewed = 2, ///< by a second person
    signedOff = 3,
    sent = 4,
    acknowledged = 5,
    question = 6,
    acted = 7, ///< the recipient says so
    refused = 8,
    verified = 9, ///< we saw it ourselves
    reappeared = 10,
    closed = 11,
};

inline constexpr std::array allReferralStates{
    ReferralState::draft,        ReferralState::reviewed,   ReferralState::signedOff, ReferralState::sent,
    ReferralState::acknowledged, ReferralState::question,   ReferralState::acted,     ReferralState::refused,
    ReferralState::verified,     ReferralState::reappeared, ReferralState::closed};

/// What was seen of an item after it was referred. The numbers are stored in cases and never change their meaning.
enum class OutcomeKind {
    serverHold = 1,   ///< the registry took the name out of the zone
    clientHold = 2,   ///< the registrar did
    deleted = 3,      ///< the name is not registered any more
    outOfStock = 4,   ///< the offer stands, but cannot be bought: no removal
    unlisted = 5,     ///< not found by searching, reachable by its address
    removed = 6,      ///< the offer, page or account is gone
    sellerClosed = 7, ///< the seller's account is closed, with all offers
    stopped = 8,      ///< the parcel was held or seized
    frozen = 9,       ///< account or funds are frozen
    preserved = 10,   ///< the data are kept for us; nothing is gone
    relisted = 11,    ///< the offer is back
    moved = 12,       ///< the same offer stands elsewhere
    stillUp = 13,
};

inline constexpr std::array allOutcomeKinds{OutcomeKind::serverHold,   OutcomeKind::clientHold, OutcomeKind::deleted,
                                            OutcomeKind::outOfStock,   OutcomeKind::unlisted,   OutcomeKind::removed,
                                            OutcomeKind::sellerClosed, OutcomeKind::stopped,    OutcomeKind::frozen,
                                            OutcomeKind::preserved,    OutcomeKind::relisted,   OutcomeKind::moved,
                                            OutcomeKind::stillUp};

/// What an outcome means for the supply.
enum class OutcomeEffect {
    gone,    ///< the harm is stopped
    reduced, ///< something was done, the thing is still there
    up,      ///< nothing was done, or it is back
};
[[nodiscard]] OutcomeEffect effectOf(OutcomeKind kind);

/// Untranslated tokens: "draft", "signed", "re-appeared"; "server-hold", "out-of-stock", "still-up"; "gone".
[[nodiscard]] QString toToken(ReferralState state);
[[nodiscard]] QString toToken(OutcomeKind kind);
[[nodiscard]] QString toToken(OutcomeEffect effect);
[[nodiscard]] std::optional<ReferralState> referralStateFromToken(QStringView token);
[[nodiscard]] std::optional<OutcomeKind> outcomeKindFromToken(QStringView token);
/// Translated: "reviewed", "verified by us"; "suspended by the registry (serverHold)".
[[nodiscard]] QString displayName(ReferralState state);
[[nodiscard]] QString displayName(OutcomeKind kind);

/// What a referral is about: an entity or a listing of the case. It may have gone with a withdrawn import; the name
/// stays.
struct DocketItem
{
    enum class Kind { entity = 1, listing = 2 };
    RowId<DocketItem> id; ///< of its row; zero in a draft
    Kind kind = Kind::entity;
    qint64 item = 0; ///< the id of the entity or the listing
    QString name;    ///< as it was when it was referred; filled in by Docket::create() where empty
    QString why;     ///< one sentence; may be empty

    [[nodiscard]] static DocketItem of(RowId<Entity> entity, const QString &why = {})
    {
        return {{}, Kind::entity, entity.value(), {}, why};
    }
    [[nodiscard]] static DocketItem of(RowId<Listing> listing, const QString &why = {})
    {
        return {{}, Kind::listing, listing.value(), {}, why};
    }
};

/// One referral of the docket.
struct DocketEntry
{
    RowId<DocketEntry> id;
    QString reference;     ///< "R-0001"; made by Docket::create()
    QString recipientId;   ///< in the directory of recipients; empty where it is not in it
    QString recipientKind; ///< token, as in the directory: "registry"
    QString recipient;     ///< legal name
    QString title;
    QString marking; ///< "TLP:AMBER"
    QString door;    ///< token of the way the request takes; may be empty
    QString network; ///< what ties its items, the same for every referral of one network; may be empty
    QString why;     ///< why this recipient can act, one sentence
    QString details; ///< JSON of who made the draft: action, basis, checklist fields; may be empty
    QString author;
    QDateTime madeAt; ///< UTC
    ReferralState state = ReferralState::draft;
    QDateTime stateSince; ///< UTC, when it happened
    std::vector<DocketItem> items;
};

/// What shows that something happened: at most one of record and source, or words (the number of a message).
struct DocketProof
{
    RowId<Record> record; ///< zero for none
    RowId<Source> source; ///< an evidence file; zero for none
    QString words;

    [[nodiscard]] bool isEvidence() const { return record.value() > 0 || source.value() > 0; }
    [[nodiscard]] bool isEmpty() const { return !isEvidence() && words.trimmed().isEmpty(); }
};

/// Something that happened to a referral.
struct DocketEvent
{
    enum class Kind { state = 1, renewed = 2, dueSet = 3 };
    RowId<DocketEvent> id;
    RowId<DocketEntry> docket;
    Kind kind = Kind::state;
    ReferralState from = ReferralState::draft;
    ReferralState to = ReferralState::draft;
    QString clock;        ///< of the other kinds: the id of the clock's rule
    QDateTime dueAt;      ///< of a date set for a clock
    QDateTime happenedAt; ///< UTC: the day it happened, at midnight where the hour is not known
    QDateTime enteredAt;  ///< UTC
    QString author;
    QString note;
    DocketProof proof;
};

/// What was seen of an item.
struct DocketOutcome
{
    RowId<DocketOutcome> id;
    RowId<DocketEntry> docket;
    RowId<DocketItem> item;
    OutcomeKind kind = OutcomeKind::stillUp;
    QDateTime observedAt; ///< UTC
    QDateTime enteredAt;  ///< UTC
    QString author;
    QString note;
    DocketProof evidence; ///< a record or an evidence file; without either it is only told, not verified

    [[nodiscard]] bool isVerified() const { return observedAt.isValid() && evidence.isEvidence(); }
};

} // namespace interdict
