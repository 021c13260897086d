// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QString>

namespace interdict {

/// A host name that can be registered or looked up (RFC 1035, RFC 5891), or an onion service name (RFC 7686;
/// v2 of 16 and v3 of 56 base32 characters, v3 with its checksum, rend-spec-v3 section 6).
class DomainName
{
public:
    /// Accepts any case, a trailing dot, Unicode labels (stored as A-labels) and the defanged dots "[.]", "(.)", "{.}"
    /// and "[dot]". Refuses IP addresses, single labels and names under no known public suffix, unless they are onion
    /// names.
    [[nodiscard]] static Result<DomainName> parse(QStringView text);

    [[nodiscard]] const QString &toString() const { return m_ascii; } ///< A-labels, lower case, no trailing dot
    [[nodiscard]] QString toUnicode() const;                          ///< U-labels
    /// The part somebody registered: the public suffix and one label (publicsuffix.org, through libpsl);
    /// for onion names the name of 16 or 56 characters with ".onion". Empty where the name is itself a public suffix.
    [[nodiscard]] QString registrable() const;
    [[nodiscard]] bool isOnion() const;

    friend bool operator==(const DomainName &, const DomainName &) = default;

private:
    explicit DomainName(QString ascii) : m_ascii(std::move(ascii)) {}
    QString m_ascii;
};

/// The public suffix and one label of any host name, by the algorithm of publicsuffix.org with its last rule, "*": a
/// top-level domain that is not listed counts as a suffix. In A-labels; empty where there is none. DomainName, which is
/// stricter, is what a registry can be asked about.
[[nodiscard]] QString registrablePart(QStringView host);

} // namespace interdict
