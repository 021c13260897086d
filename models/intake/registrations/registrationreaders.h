// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcereader.h"

#include <memory>

namespace interdict {

/// Answers about registrations as records (formats "rdap", RFC 9083, and "whois"): each object of an RDAP answer, each
/// WHOIS text. An answer that there is no registration is refused, saying so.
[[nodiscard]] std::unique_ptr<SourceReader> makeRdapReader();
[[nodiscard]] std::unique_ptr<SourceReader> makeWhoisReader();

} // namespace interdict
