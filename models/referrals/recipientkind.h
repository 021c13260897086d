// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace interdict {

/// Who a referral goes to; what such a recipient must be told is in resources/referrals/checklists.json.
enum class RecipientKind {
    registry, ///< a registry or registrar of domain names
    retailer, ///< an online retailer or market place
    carrier,  ///< a parcel carrier or post
};

inline constexpr std::array allRecipientKinds{RecipientKind::registry, RecipientKind::retailer, RecipientKind::carrier};

[[nodiscard]] QString toToken(RecipientKind kind); ///< untranslated: "registry"
[[nodiscard]] std::optional<RecipientKind> recipientKindFromToken(QStringView token);
[[nodiscard]] QString displayName(RecipientKind kind); ///< translated: "registry or registrar"

} // namespace interdict
