// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace interdict {

/// For whose eyes a packet is; what each leaves out by itself is in resources/referrals/variants.json.
enum class PacketVariant {
    court,       ///< everything
    partner,     ///< for a recipient outside the case: nothing of how the case was worked
    subjectSafe, ///< may come before the eyes of the subject: no people, no case, no methods
};

inline constexpr std::array allPacketVariants{PacketVariant::court, PacketVariant::partner, PacketVariant::subjectSafe};

[[nodiscard]] QString toToken(PacketVariant variant); ///< untranslated: "court", "partner", "subject-safe"
[[nodiscard]] std::optional<PacketVariant> packetVariantFromToken(QStringView token);
[[nodiscard]] QString displayName(PacketVariant variant); ///< translated: "court version"
/// The tokens of the fields that the variant leaves out, whatever else is left out of it.
[[nodiscard]] const QStringList &fieldsLeftOutBy(PacketVariant variant);

} // namespace interdict
