// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>
#include <vector>

namespace interdict {

/// Who a referral goes to: a row of resources/referrals/kinds.json, or of the account's own file of that name
/// (referraldata.h), which may add kinds. The program knows those below by name; what any kind must be told is in
/// checklists.json.
class RecipientKind
{
public:
    enum Value : int {
        registry,     ///< a registry of domain names
        registrar,    ///< a registrar of domain names
        hosting,      ///< host, content network, search engine, live chat or analytics provider
        retailer,     ///< an online retailer or market place
        carrier,      ///< a parcel carrier or post
        payment,      ///< a payment provider, card network or acquirer
        exchange,     ///< a crypto exchange
        messaging,    ///< a messaging or social platform
        siteOperator, ///< the operator of the sites, who gets the warning letter; token "operator"
    };
    static constexpr int known = siteOperator + 1; ///< later numbers are kinds that only the data knows

    constexpr RecipientKind() = default;
    constexpr RecipientKind(Value value) : m_value(value) {} // NOLINT: as an enumerator
    constexpr explicit RecipientKind(int value) : m_value(Value(value)) {}
    constexpr operator Value() const { return m_value; } // NOLINT: so that it compares, switches and casts like an enum

private:
    Value m_value = registry;
};

inline size_t qHash(RecipientKind kind, size_t seed = 0)
{
    return ::qHash(int(kind), seed);
}

/// All kinds of the data, those known by name first. Read once; any thread.
[[nodiscard]] const std::vector<RecipientKind> &allRecipientKinds();

[[nodiscard]] QString toToken(RecipientKind kind); ///< untranslated: "registry"
[[nodiscard]] std::optional<RecipientKind> recipientKindFromToken(QStringView token);
[[nodiscard]] QString displayName(RecipientKind kind);       ///< translated: "registry of domain names"
[[nodiscard]] QString displayNamePlural(RecipientKind kind); ///< translated: "registries of domain names"

/// Wording to start from, for each kind. Translated; never legal advice.
struct RecipientWording
{
    QString recipient; ///< an example
    QString action;    ///< a first wording of the request
    QString basis;     ///< an example
};
[[nodiscard]] RecipientWording wordingFor(RecipientKind kind);

} // namespace interdict
