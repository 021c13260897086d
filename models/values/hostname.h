// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

#include <optional>

namespace interdict {

/// A host name in A-labels and lower case: letters, digits and hyphens, labels of 1 to 63 and names of at most 253
/// octets (RFC 1035 section 2.3.4, RFC 1123 section 2.1). Unicode labels are converted as UTS 46 says; one trailing dot
/// is cut. Nothing where the text is no host name. The rule that DomainName and EmailAddress share.
[[nodiscard]] std::optional<QString> toAsciiHost(QStringView text);

} // namespace interdict
