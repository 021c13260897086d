// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/records/docket.h"

#include <QCoreApplication>

#include <iterator>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct StateWord
{
    ReferralState state;
    QLatin1StringView token;
    const char *name;
};

constexpr StateWord stateWords[] = {
    {ReferralState::draft, "draft"_L1, QT_TRANSLATE_NOOP("ReferralState", "draft")},
    {ReferralState::reviewed, "reviewed"_L1, QT_TRANSLATE_NOOP("ReferralState", "reviewed")},
    {ReferralState::signedOff, "signed"_L1, QT_TRANSLATE_NOOP("ReferralState", "signed")},
    {ReferralState::sent, "sent"_L1, QT_TRANSLATE_NOOP("ReferralState", "sent")},
    {ReferralState::acknowledged, "acknowledged"_L1, QT_TRANSLATE_NOOP("ReferralState", "acknowledged")},
    {ReferralState::question, "question"_L1, QT_TRANSLATE_NOOP("ReferralState", "question asked")},
    {ReferralState::acted, "acted"_L1, QT_TRANSLATE_NOOP("ReferralState", "acted")},
    {ReferralState::refused, "refused"_L1, QT_TRANSLATE_NOOP("ReferralState", "refused")},
    {ReferralState::verified, "verified"_L1, QT_TRANSLATE_NOOP("ReferralState", "verified by us")},
    {ReferralState::reappeared, "re-appeared"_L1, QT_TRANSLATE_NOOP("ReferralState", "re-appeared")},
    {ReferralState::closed, "closed"_L1, QT_TRANSLATE_NOOP("ReferralState", "closed")},
};

struct OutcomeWord
{
    OutcomeKind kind;
    QLatin1StringView token;
    OutcomeEffect effect;
    const char *name;
};

constexpr OutcomeWord outcomeWords[] = {
    {OutcomeKind::serverHold, "server-hold"_L1, OutcomeEffect::gone,
     QT_TRANSLATE_NOOP("OutcomeKind", "suspended by the registry (serverHold)")},
    {OutcomeKind::clientHold, "client-hold"_L1, OutcomeEffect::gone,
     QT_TRANSLATE_NOOP("OutcomeKind", "suspended by the registrar (clientHold)")},
    {OutcomeKind::deleted, "deleted"_L1, OutcomeEffect::gone,
     QT_TRANSLATE_NOOP("OutcomeKind", "deleted from the registry")},
    {OutcomeKind::outOfStock, "out-of-stock"_L1, OutcomeEffect::reduced,
     QT_TRANSLATE_NOOP("OutcomeKind", "out of stock, still shown")},
    {OutcomeKind::unlisted, "unlisted"_L1, OutcomeEffect::reduced,
     QT_TRANSLATE_NOOP("OutcomeKind", "unlisted, still reachable")},
    {OutcomeKind::removed, "removed"_L1, OutcomeEffect::gone, QT_TRANSLATE_NOOP("OutcomeKind", "removed")},
    {OutcomeKind::sellerClosed, "seller-closed"_L1, OutcomeEffect::gone,
     QT_TRANSLATE_NOOP("OutcomeKind", "seller's account closed")},
    {OutcomeKind::stopped, "stopped"_L1, OutcomeEffect::gone,
     QT_TRANSLATE_NOOP("OutcomeKind", "parcel held or seized")},
    {OutcomeKind::frozen, "frozen"_L1, OutcomeEffect::gone,
     QT_TRANSLATE_NOOP("OutcomeKind", "account or funds frozen")},
    {OutcomeKind::preserved, "preserved"_L1, OutcomeEffect::reduced,
     QT_TRANSLATE_NOOP("OutcomeKind", "data preserved")},
    {OutcomeKind::relisted, "re-listed"_L1, OutcomeEffect::up, QT_TRANSLATE_NOOP("OutcomeKind", "listed again")},
    {OutcomeKind::moved, "moved"_L1, OutcomeEffect::up, QT_TRANSLATE_NOOP("OutcomeKind", "moved elsewhere")},
    {OutcomeKind::stillUp, "still-up"_L1, OutcomeEffect::up, QT_TRANSLATE_NOOP("OutcomeKind", "still up")},
};

/// The word of a number that may come from a foreign case: the last one stands for what is not known.
const StateWord &wordOf(ReferralState state)
{
    for (const StateWord &word : stateWords) {
        if (word.state == state)
            return word;
    }
    return *std::rbegin(stateWords);
}

const OutcomeWord &wordOf(OutcomeKind kind)
{
    for (const OutcomeWord &word : outcomeWords) {
        if (word.kind == kind)
            return word;
    }
    return *std::rbegin(outcomeWords);
}

} // namespace

OutcomeEffect effectOf(OutcomeKind kind)
{
    return wordOf(kind).effect;
}

QString toToken(ReferralState state)
{
    return wordOf(state).token;
}

QString toToken(OutcomeKind kind)
{
    return wordOf(kind).token;
}

QString toToken(OutcomeEffect effect)
{
    switch (effect) {
    case OutcomeEffect::gone:
        return u"gone"_s;
    case OutcomeEffect::reduced:
        return u"reduced"_s;
    case OutcomeEffect::up:
        break;
    }
    return u"up"_s;
}

std::optional<ReferralState> referralStateFromToken(QStringView token)
{
    for (const StateWord &word : stateWords) {
        if (token.compare(word.token, Qt::CaseInsensitive) == 0)
            return word.state;
    }
    return std::nullopt;
}

std::optional<OutcomeKind> outcomeKindFromToken(QStringView token)
{
    for (const OutcomeWord &word : outcomeWords) {
        if (token.compare(word.token, Qt::CaseInsensitive) == 0)
            return word.kind;
    }
    return std::nullopt;
}

QString displayName(ReferralState state)
{
    return QCoreApplication::translate("ReferralState", wordOf(state).name);
}

QString displayName(OutcomeKind kind)
{
    return QCoreApplication::translate("OutcomeKind", wordOf(kind).name);
}

} // namespace interdict
