// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QString>

#include <array>

namespace interdict {

/// An address of version 4 (dotted decimal without leading zeros, which other programs read as octal: RFC 6943 section
/// 3.1.1) or version 6 (RFC 4291 section 2.2, without a zone).
class IpAddress
{
public:
    /// What the address is for (the special-purpose registries of RFC 6890 as of 2024, and multicast). Only a global
    /// address can be asked about at a registry.
    enum class Range {
        global,
        privateUse,    ///< RFC 1918, RFC 4193
        loopback,      ///< RFC 1122, RFC 4291
        linkLocal,     ///< RFC 3927, RFC 4291
        sharedAddress, ///< carriers' translation, RFC 6598
        documentation, ///< RFC 5737, RFC 3849, RFC 9637
        benchmarking,  ///< RFC 2544, RFC 5180
        multicast,     ///< RFC 5771, RFC 4291
        translated,    ///< a version 4 address inside: RFC 4291 section 2.5.5.2, RFC 6052, RFC 3056
        reserved       ///< everything else that nobody is reached at
    };

    /// Accepts the defanged dots "[.]", "(.)" and "[dot]", and version 6 in square brackets.
    [[nodiscard]] static Result<IpAddress> parse(QStringView text);

    [[nodiscard]] bool isVersion6() const { return m_isVersion6; }
    [[nodiscard]] Range range() const;
    [[nodiscard]] bool isGlobal() const { return range() == Range::global; }
    [[nodiscard]] QString rangeName() const; ///< translated, "private use"
    [[nodiscard]] QString toString() const;  ///< dotted decimal, or as RFC 5952 writes it

    friend bool operator==(const IpAddress &, const IpAddress &) = default;

private:
    using Bytes = std::array<quint8, 16>;
    IpAddress(const Bytes &bytes, bool isVersion6) : m_bytes(bytes), m_isVersion6(isVersion6) {}
    Bytes m_bytes; // of version 4 in the first four
    bool m_isVersion6;
};

} // namespace interdict
