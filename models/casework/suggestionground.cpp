// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/suggestions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace interdict {

namespace {

struct GroundName
{
    SuggestionGround ground;
    const char *token;
    const char *name;
};

constexpr std::array groundNames{
    GroundName{SuggestionGround::name, "name", QT_TRANSLATE_NOOP("Suggestions", "Name")},
    GroundName{SuggestionGround::key, "key", QT_TRANSLATE_NOOP("Suggestions", "PGP key")},
    GroundName{SuggestionGround::contact, "contact", QT_TRANSLATE_NOOP("Suggestions", "Contact")},
    GroundName{SuggestionGround::wallet, "wallet", QT_TRANSLATE_NOOP("Suggestions", "Wallet")},
    GroundName{SuggestionGround::domain, "domain", QT_TRANSLATE_NOOP("Suggestions", "Domain or address")},
    GroundName{SuggestionGround::text, "text", QT_TRANSLATE_NOOP("Suggestions", "Listing texts")},
    GroundName{SuggestionGround::place, "place", QT_TRANSLATE_NOOP("Suggestions", "Ships from")},
};

} // namespace

QString toToken(SuggestionGround ground)
{
    for (const GroundName &name : groundNames) {
        if (name.ground == ground)
            return QString::fromLatin1(name.token);
    }
    return {};
}

std::optional<SuggestionGround> suggestionGroundFromToken(QStringView token)
{
    for (const GroundName &name : groundNames) {
        if (token.compare(QLatin1StringView(name.token), Qt::CaseInsensitive) == 0)
            return name.ground;
    }
    return std::nullopt;
}

QString displayName(SuggestionGround ground)
{
    for (const GroundName &name : groundNames) {
        if (name.ground == ground)
            return QCoreApplication::translate("Suggestions", name.name);
    }
    return {};
}

std::optional<SuggestionGround> SuggestedPair::mainGround() const
{
    return reasons.empty() || reasons.front().weight <= 0 ? std::nullopt : std::optional(reasons.front().ground);
}

bool SuggestedPair::rests(SuggestionGround ground) const
{
    return std::any_of(reasons.begin(), reasons.end(), [ground](const SuggestionReason &reason) {
        return reason.ground == ground && reason.weight > 0;
    });
}

const std::vector<EntityKind> &suggestibleKinds()
{
    static const std::vector<EntityKind> kinds{EntityKind::seller, EntityKind::domain, EntityKind::organisation,
                                               EntityKind::handle};
    return kinds;
}

} // namespace interdict
